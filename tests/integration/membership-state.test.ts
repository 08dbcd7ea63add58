/** How an edit reaches the order in which a queue offers its members, whatever else happens at that moment. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.drop());

describe('membership_state', () => {
  let router: TestRouter;

  beforeEach(async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    router = startRouter(database.url);
  });

  afterEach(() => router.stop());

  /** Lets a batch look at the queue, which brings its members in step. */
  async function state(): Promise<readonly unknown[]> {
    await router.call(randomUUID());
    return database.query(
      'select position, number, standing, reason from membership_state order by position, agent_id',
    );
  }

  async function notes(): Promise<number> {
    const rows = await database.query('select from membership_checks');
    return rows.length;
  }

  const free = (position: number, number: string) => ({ position, number, standing: 'free', reason: null });

  test('follows positions, numbers, status, membership and removal with the next batch', async () => {
    expect(await state()).toEqual([free(1, '1'), free(2, '2')]);
    await database.query(`update memberships set position = 5 where position = 1`);
    await database.query(`update agents set number = '9' where number = '2'`);
    await database.query(`update agents set status = 'offline' where number = '1'`);
    expect(await state()).toEqual([free(2, '9'), { position: 5, number: '1', standing: 'out', reason: 'offline' }]);
    await database.query(`update memberships set enabled = false where position = 2`);
    await database.query(`update agents set status = 'available'`);
    expect(await state()).toEqual([
      { position: 2, number: '9', standing: 'out', reason: 'not_enabled' },
      free(5, '1'),
    ]);
    await database.query(`delete from memberships where position = 2`);
    await database.query(`delete from agents where number = '1'`);
    expect(await state()).toEqual([]);
    expect(await notes()).toBe(0);
  });

  test('is not touched by an edit, which adds notes and raises the version of its queues', async () => {
    await state();
    const versions = () => database.query('select version from queue_versions');
    const before = await versions();
    const untouched = 'select agent_id, xmin::text, ctid::text from membership_state order by agent_id';
    const members = await database.query(untouched);
    await database.query(`update agents set status = 'paused' where number = '1'`);
    expect(await versions()).toEqual(before);
    await database.query(`update memberships set weight = 3 where position = 2`);
    expect(await versions()).not.toEqual(before);
    expect(await database.query(untouched)).toEqual(members);
    expect(await database.query('select agent_id from membership_checks order by id')).toEqual(
      await database.query('select agent_id from memberships order by position'),
    );
  });

  test('is not noted for an edit that changes nothing', async () => {
    await state();
    await database.query(`update agents set name = name, status = status`);
    expect(await notes()).toBe(0);
  });

  test('takes an edit that is still open for no change, and notices it when it is committed', async () => {
    await state();
    const editing = new pg.Client({ connectionString: database.url });
    await editing.connect();
    await editing.query('begin');
    await editing.query(`update agents set status = 'paused' where number = '1'`);
    await editing.query(`update memberships set position = 7 where position = 2`);
    expect(await state()).toEqual([free(1, '1'), free(2, '2')]);
    await editing.query('commit');
    await editing.end();
    expect(await state()).toEqual([{ position: 1, number: '1', standing: 'out', reason: 'paused' }, free(7, '2')]);
  });

  test('misses no edit that commits behind a later one', async () => {
    await state();
    const slow = new pg.Client({ connectionString: database.url });
    await slow.connect();
    await slow.query('begin');
    await slow.query(`update agents set status = 'paused' where number = '1'`);
    // The second note has the higher id, and its batch comes first.
    await database.query(`update agents set status = 'offline' where number = '2'`);
    expect(await state()).toEqual([free(1, '1'), { position: 2, number: '2', standing: 'out', reason: 'offline' }]);
    await slow.query('commit');
    await slow.end();
    expect(await state()).toMatchObject([{ reason: 'paused' }, { reason: 'offline' }]);
  });

  test('does not keep an agent who becomes available while being removed from the queue', async () => {
    await database.query(`update agents set status = 'paused' where number = '2'`);
    await state();
    const removing = new pg.Client({ connectionString: database.url });
    await removing.connect();
    await removing.query('begin');
    await removing.query('delete from memberships where position = 2');
    await database.query(`update agents set status = 'available' where number = '2'`);
    expect(await state()).toEqual([free(1, '1'), free(2, '2')]);
    await removing.query('commit');
    await removing.end();
    expect(await state()).toEqual([free(1, '1')]);
  });

  test('does not miss a pause that commits behind a new membership of the same agent', async () => {
    const [agent] = await database.query<{ id: number }>(
      `insert into agents (name, number) values ('Third', '3') returning id`,
    );
    const pausing = new pg.Client({ connectionString: database.url });
    await pausing.connect();
    await pausing.query('begin');
    await pausing.query(`update agents set status = 'paused' where id = $1`, [agent?.id]);
    let hasJoined = false;
    const joining = database
      .query('insert into memberships (queue_id, agent_id, position) select id, $1, 3 from queues', [agent?.id])
      .then(() => {
        hasJoined = true;
      });
    await until(async () => hasJoined || (await somebodyWaits()));
    await state();
    await pausing.query('commit');
    await Promise.all([joining, pausing.end()]);
    expect(await state()).toContainEqual({ position: 3, number: '3', standing: 'out', reason: 'paused' });
  });

  async function somebodyWaits(): Promise<boolean> {
    const waiting = await database.query(`select from pg_stat_activity where wait_event_type = 'Lock'
      and datname = current_database()`);
    return waiting.length > 0;
  }

  async function until(isSo: () => Promise<boolean>): Promise<void> {
    const deadline = performance.now() + 10_000;
    while (!(await isSo())) {
      if (performance.now() > deadline) {
        throw new Error('what was waited for did not happen');
      }
    }
  }
});
