/** Edits that meet: by the API, by SQL, and by both at once. What each of them holds meanwhile is held for certain here. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { createAgent, setAgentStatus } from '../../src/operations/edit-agents.ts';
import { EditHeldUp, type Editor } from '../../src/operations/edit-configuration.ts';
import { updateInstallation } from '../../src/operations/edit-installation.ts';
import { replaceRoster } from '../../src/operations/edit-memberships.ts';
import { updateQueue } from '../../src/operations/edit-queues.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startHttpApp, WITH_KEY } from '../support/http-app.ts';
import { rejectionOf } from '../support/rejection.ts';
import { expectDeclaredResponse } from '../support/validate-response.ts';

const EDITOR: Editor = { author: 'tests', reason: null, operation: 'test' };
const ANY = { ifMatch: '*' };

let database: TestDatabase;
let sessions: pg.Client[];

beforeEach(async () => {
  database = await createTestDatabase();
  sessions = [];
  // The ids are 1, 2 and 3, and so are those of the agents.
  await addQueue(database, { name: 'Sales', numbers: ['1'] });
  await addQueue(database, { name: 'Support', numbers: ['2'] });
  await addQueue(database, { name: 'Other', numbers: ['3'] });
});

afterEach(async () => {
  await Promise.all(sessions.map((session) => session.end()));
  await database.drop();
});

async function openSession(): Promise<pg.Client> {
  const session = new pg.Client({ connectionString: database.url });
  await session.connect();
  sessions.push(session);
  return session;
}

/** Has everybody wait who raises the version of this queue. @returns lets them go on */
async function holdVersion(queueID: number): Promise<() => Promise<unknown>> {
  const gate = await openSession();
  await gate.query('begin');
  await gate.query('select from queue_versions where queue_id = $1 for no key update', [queueID]);
  return () => gate.query('commit');
}

/** Resolves when so many sessions wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const waiting = await database.query(
      `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    );
    if (waiting.length === count) {
      return;
    }
    if (performance.now() > deadline) {
      throw new Error(`${waiting.length} sessions wait, not ${count}`);
    }
  }
}

type Run = () => Promise<unknown>;

/** Starts both while a version is held, one behind the other. @returns how each ended: null, or its SQLSTATE */
async function meet(heldQueueID: number, first: Run, second: Run): Promise<readonly unknown[]> {
  const release = await holdVersion(heldQueueID);
  const firstEnd = endOf(first());
  await untilWaiting(1);
  const secondEnd = endOf(second());
  await untilWaiting(2);
  await release();
  return Promise.all([firstEnd, secondEnd]);
}

async function endOf(run: Promise<unknown>): Promise<string | null> {
  try {
    await run;
    return null;
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? '') : String(error);
  }
}

async function statement(text: string): Promise<Run> {
  const session = await openSession();
  return () => session.query(text);
}

function leasesOf(queueID: number): Promise<Run> {
  return statement(`update queues set lease_seconds = 30 where id = ${queueID}`);
}

async function deadlocks(): Promise<unknown> {
  // Sessions tell what they have counted when they have nothing to do for a while, at the latest when they end.
  await Promise.all(sessions.splice(0).map((session) => session.end()));
  await database.database.destroy();
  const [row] = await database.query<{ deadlocks: number }>(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  );
  return row?.deadlocks;
}

describe('two statements of SQL', () => {
  const OVERFLOW_OF_TWO = `insert into overflow_targets (queue_id, position, number) values (2, 1, '9'), (1, 1, '9')`;

  test.each([
    ['the leases of two queues', 3, 1, 'update queues set lease_seconds = 30 where id = 2'],
    ['leases and the catch-all queue', 3, 1, 'update installation set catch_all_queue_id = 1'],
    ['leases and the first rule', 3, 1, `insert into customer_rules (customer_id, number) values ('a', '9')`],
    ['leases and the tiers of two queues', 1, 3, 'insert into queue_tiers values (2, 2, 0), (1, 2, 0)'],
    ['leases and the overflow of two queues', 1, 3, OVERFLOW_OF_TWO],
    ['leases and what queues there are', 3, 1, 'insert into queues (lease_seconds) values (30)'],
  ])('that change %s both end', async (_, held, queueID, other) => {
    expect(await meet(held, await leasesOf(queueID), await statement(other))).toEqual([null, null]);
  });

  test('of which one removes a queue that another leads to both end', async () => {
    await database.query('insert into overflow_targets (queue_id, position, target_queue_id) values (1, 1, 2)');
    // Raised in this order once more: what locks in no order of its own goes through the table as it was written.
    await database.query('update queue_versions set version = version + 1 where queue_id = 2');
    await database.query('update queue_versions set version = version + 1 where queue_id = 3');
    const removal = await statement('delete from queues where id = 2');
    expect(await meet(1, await leasesOf(3), removal)).toEqual([null, null]);
  });

  test('of which one removes the agent of the last rule both end', async () => {
    await database.query(`insert into customer_rules (customer_id, agent_id) values ('a', 2)`);
    const removal = await statement('delete from agents where id = 2');
    expect(await meet(1, await leasesOf(3), removal)).toEqual([null, null]);
  });
});

describe('an edit by the API', () => {
  test('that replaces a roster ends, and so does a change of its members by SQL', async () => {
    await database.query('insert into memberships (queue_id, agent_id, position) values (1, 2, 2)');
    const replace = () =>
      replaceRoster(database.database, EDITOR, { queueID: 1, ...ANY }, [{ agentID: 2, weight: 5 }]);
    const change = await statement('update memberships set weight = 7 where queue_id = 1 and agent_id = 2');
    expect(await meet(1, replace, change)).toEqual([null, null]);
    expect(await deadlocks()).toBe(0);
  });

  test('that gives a queue leases and other overflow ends, and so do leases of another queue by SQL', async () => {
    await database.query(`insert into overflow_targets (queue_id, position, number) values (2, 1, '9')`);
    const change = () =>
      updateQueue(database.database, EDITOR, { id: 2, ...ANY }, { leaseSeconds: 30, overflow: [] });
    expect(await meet(1, await leasesOf(1), change)).toEqual([null, null]);
    expect(await deadlocks()).toBe(0);
  });

  test('that has a queue lead to another ends, and so does a change of that one by SQL', async () => {
    await database.query(`insert into overflow_targets (queue_id, position, number) values (1, 1, '9')`);
    const overflow = [{ queueID: 2, number: null, when: ['closed'] as const }];
    const change = () =>
      updateQueue(database.database, EDITOR, { id: 1, ...ANY }, { overflow: structuredClone(overflow) });
    expect(await meet(1, change, await leasesOf(2))).toEqual([null, null]);
    expect(await deadlocks()).toBe(0);
  });

  test('of an agent whom unanswered calls have paused holds nothing that calls wait for while it waits', async () => {
    await database.query(`update agents set status = 'paused' where id = 1`);
    await database.query('update agent_state set no_answer_pause_until = 1 where agent_id = 1');
    const holder = await openSession();
    await holder.query('begin');
    await holder.query(`update agents set name = 'Other' where id = 1`);
    const status = { status: 'available', statusReason: null, returnsAt: null } as const;
    const edited = setAgentStatus(database.database, EDITOR, { id: 1, queueIDs: null }, status);
    await untilWaiting(1);
    expect(await database.query('select from agent_state where agent_id = 1 for no key update nowait')).toHaveLength(
      1,
    );
    await holder.query('commit');
    expect(await edited).toMatchObject({ kind: 'saved' });
    expect(await database.query('select from agent_state where no_answer_pause_until > 0')).toEqual([]);
  });

  test('that a transaction of several statements waits for in a circle is made behind it', async () => {
    const others = await openSession();
    await others.query('begin');
    await others.query('update queues set ring_seconds = 20 where id = 2');
    const edited = updateInstallation(database.database, EDITOR, '*', { catchAllQueueID: 3 });
    await untilWaiting(1);
    // Whoever has waited for longer finds out first, after two seconds, and is ended.
    await others.query('select pg_sleep(1)');
    await others.query('update queues set ring_seconds = 20 where id = 1');
    await others.query('commit');
    expect(await edited).toMatchObject({ kind: 'saved', installation: { catchAllQueueID: 3 } });
    expect(await database.query('select number, operation from revisions')).toEqual([
      { number: 1, operation: 'test' },
    ]);
    expect(await deadlocks()).toBe(1);
  });
});

describe('an edit that others have rolled back', () => {
  const request = { apiKeyID: '', operation: 'test', idempotencyKey: 'k', bodySha256: Buffer.from('body') };
  const add = () => createAgent(database.database, { ...EDITOR, request }, { name: 'Fourth', number: '4' });

  /** Ends the first so many transactions that write a revision. */
  async function rollBack(times: number, sqlstate: string): Promise<void> {
    await database.query(`
      create sequence tries;
      create function roll_back() returns trigger language plpgsql as $$
      begin
        if nextval('tries') <= ${times} then
          raise exception 'rolled back' using errcode = '${sqlstate}';
        end if;
        return null;
      end $$;
      create trigger revisions_roll_back after insert on revisions for each row execute function roll_back()`);
  }

  async function tries(): Promise<unknown> {
    const [row] = await database.query<{ tries: number }>('select last_value::int as tries from tries');
    return row?.tries;
  }

  test.each(['40P01', '40001'])('is tried again after %s, and made once', async (sqlstate) => {
    await rollBack(2, sqlstate);
    expect(await add()).toMatchObject({ kind: 'saved', isReplayed: false, agent: { name: 'Fourth' } });
    expect(await tries()).toBe(3);
    expect(await add()).toMatchObject({ kind: 'saved', isReplayed: true, agent: { name: 'Fourth' } });
    expect(await database.query('select number from revisions')).toEqual([{ number: 1 }]);
    expect(await database.query(`select count(*)::int as agents from agents where name = 'Fourth'`)).toEqual([
      { agents: 1 },
    ]);
  });

  test('is given up after three tries, and nothing was changed', async () => {
    await rollBack(9, '40P01');
    expect(await rejectionOf(add())).toBeInstanceOf(EditHeldUp);
    expect(await tries()).toBe(3);
    expect(await database.query('select from revisions')).toEqual([]);
    expect(await database.query(`select from agents where name = 'Fourth'`)).toEqual([]);
  });

  test('is not tried again after any other error', async () => {
    await rollBack(9, 'XX000');
    expect(await endOf(add())).toBe('XX000');
    expect(await tries()).toBe(1);
  });
});

test('an edit of what somebody keeps holding is answered with 503, which says so', async () => {
  await using app = startHttpApp({ database: database.database });
  const change = () =>
    fetch(`${app.url}/v1/queues/1`, {
      method: 'PATCH',
      headers: { ...WITH_KEY, 'Content-Type': 'application/json', 'If-Match': '*' },
      body: JSON.stringify({ ringSeconds: 20 }),
    });
  const holder = await openSession();
  await holder.query('begin');
  await holder.query('update queues set ring_seconds = 30 where id = 1');
  const refused = await change();
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await expectDeclaredResponse('updateQueue', refused)).toMatchObject({
    message: ['Somebody else holds what is to be changed: nothing was changed, ask again'],
  });
  await holder.query('rollback');
  expect(await expectDeclaredResponse('updateQueue', await change())).toMatchObject({ ringSeconds: 20 });
});
