/** Calls that take agents, in batches that are decided before anything is read. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { verifyDecisions } from '../../src/operations/replay.ts';
import { untilBatchWaits } from '../support/batch-waits.ts';
import { numberOf, startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  executedIn,
  type Message,
  noteExecuted,
  type PostgresProxy,
  startPostgresProxy,
} from '../support/postgres-proxy.ts';
import { expectGaplessAndOnce } from '../support/stored-decisions.ts';

let database: TestDatabase;
let proxy: PostgresProxy;
let near: TestRouter;
/** Another instance. */
let far: TestRouter;
let salesID: number;
/** The statements that the first instance has sent. */
let sent: string[];

beforeEach(async () => {
  database = await createTestDatabase();
  salesID = await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3', '4'] });
  await addQueue(database, { name: 'Support', numbers: ['5', '6'] });
  proxy = await startPostgresProxy(database.url);
  sent = [];
  proxy.setJudge(noteSent);
  near = startRouter(proxy.url);
  far = startRouter(database.url);
});

afterEach(async () => {
  await near.stop();
  await far.stop();
  await proxy.stop();
  const verified = await verifyDecisions(database.database, { from: 0, to: Number.MAX_SAFE_INTEGER }, () => {});
  expect(verified).toMatchObject({ difference: null, unproven: 0 });
  await expectGaplessAndOnce(database.query);
  await database.drop();
});

function noteSent(message: Message): 'pass' {
  return noteExecuted(message, (statement) => sent.push(statement));
}

let calls = 0;

function newCall(): string {
  calls += 1;
  return `call ${calls}`;
}

async function next(router: TestRouter, rclassification = 'Sales'): Promise<string> {
  return numberOf(await router.call(newCall(), { rclassification }));
}

async function several(router: TestRouter, count: number, rclassification = 'Sales'): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (let index = 0; index < count; index += 1) {
    numbers.push(await next(router, rclassification));
  }
  return numbers;
}

/** Routes a first call, after which the first instance knows the queue. */
async function learn(): Promise<void> {
  await next(near);
  sent = [];
}

/** What the first instance sends in order to decide about one new call. */
async function sentFor(): Promise<readonly string[]> {
  sent = [];
  await next(near);
  return sent;
}

const FORESEEN = ['write_foreseen', 'compare_agents', 'write_turns', 'write_agents'];

describe('a batch of calls that take agents', () => {
  test('is one flight while they are free and once all are busy', async () => {
    await database.query('update queues set lease_seconds = 10');
    await learn();
    expect(await several(near, 3)).toEqual(['2', '3', '4']);
    expect(sent).toEqual(Array.from({ length: 3 }, () => FORESEEN).flat());
    expect(await sentFor()).toEqual(['write_foreseen']);
    // Whose call has ended is free at once, in every instance.
    await database.query(
      `with freed as (
         update agent_state set leases = '[]', writes = writes + 1 where agent_id = (select id from agents where number = '3')
       )
       insert into membership_checks (queue_id, agent_id) select $1, id from agents where number = '3'`,
      [salesID],
    );
    expect(await several(near, 2)).toContain('3');
  });

  test('is one flight where the order is that of idleness, and where leases have run out', async () => {
    await database.query(`update queues set strategy = 'longest_idle', lease_seconds = 1`);
    await learn();
    expect(await several(near, 3)).toEqual(['2', '3', '4']);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    sent = [];
    expect(await several(near, 4)).toEqual(['1', '2', '3', '4']);
    expect(sent).toEqual(Array.from({ length: 4 }, () => FORESEEN).flat());
  });

  test('keeps the order of idleness of those whom one batch offers', async () => {
    await database.query(`update queues set strategy = 'longest_idle'`);
    await learn();
    for (let batch = 0; batch < 10; batch += 1) {
      const numbers = await Promise.all(Array.from({ length: 4 }, () => next(near)));
      expect(numbers).toEqual(['2', '3', '4', '1']);
    }
    expect(sent.filter((statement) => statement === 'compare_agents').length).toBeGreaterThan(5);
  });

  test('is read where no batch has locked them yet', async () => {
    await learn();
    await database.query('update queues set lease_seconds = 10');
    expect(await sentFor()).toContain('lock_with_agents');
  });
});

describe('is noticed, and the batch read and decided anew:', () => {
  const TAKEN = `
    update agent_state set back_off_until = extract(epoch from clock_timestamp()) * 1000 + 60000, writes = writes + 1
    where agent_id = (select id from agents where number = '2')`;

  beforeEach(async () => {
    await database.query('update queues set lease_seconds = 10');
    await learn();
  });

  test('one whom somebody has written before the decision', async () => {
    await database.query(TAKEN);
    expect(await next(near)).toBe('3');
    const read = ['begin', 'lock_with_agents', 'read_queues', 'write', 'write_turns', 'write_agents', 'write_found'];
    expect(sent).toEqual([...FORESEEN, ...read, 'commit']);
  });

  test('one whom somebody writes between the decision and its write', async () => {
    const held: Promise<unknown>[] = [];
    proxy.setJudge((message) => {
      if (executedIn(message) === 'write_foreseen' && held.length === 0) {
        const until = database.query(TAKEN);
        held.push(until);
        return { until };
      }
      return noteSent(message);
    });
    expect(await next(near)).toBe('3');
    expect(held).toHaveLength(1);
    expect(sent).toContain('lock_with_agents');
  });

  test('one who has taken another call, and has room for this one still', async () => {
    await database.query('update agents set capacity = 3');
    expect(await several(near, 3)).toEqual(['2', '3', '4']);
    await database.query(`
      update agent_state set writes = writes + 1, leases = (leases::jsonb || jsonb_build_array(jsonb_build_array(
        '1ef698cb-ffa3-6b00-8113-768365ac9ea8', extract(epoch from clock_timestamp()) * 1000 + 60000)))::json
      where agent_id = (select id from agents where number = '2')`);
    expect(await several(near, 7)).toEqual(['1', '2', '3', '4', '1', '3', '4']);
  });

  test('one whom somebody holds', async () => {
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('begin');
    await holder.query(
      'select from agent_state where agent_id = (select id from agents where number = $1) for update',
      ['3'],
    );
    const answer = next(near);
    await untilBatchWaits(database);
    expect(sent).toContain('lock_with_agents');
    await holder.query('rollback');
    await holder.end();
    expect(await answer).toBe('2');
  });

  test('one whom another queue gives away on another instance', async () => {
    await database.query(
      `insert into memberships (queue_id, agent_id, position)
       select queues.id, agents.id, 10 from queues, agents where queues.id <> $1 and agents.number = '2'`,
      [salesID],
    );
    expect(await several(far, 3, 'Support')).toEqual(['5', '6', '2']);
    expect(await next(near)).toBe('3');
    expect(sent[0]).toBe('write_foreseen');
  });

  test('and after it the next ones are foreseen again', async () => {
    await database.query(TAKEN);
    const first: string[] = [];
    for (let call = 0; call < 10; call += 1) {
      first.push((await sentFor())[0] ?? '');
    }
    expect(first).toEqual(['write_foreseen', ...Array<string>(8).fill('begin'), 'write_foreseen']);
    expect(near.observations.filter(({ kind }) => kind === 'batch_failed')).toEqual([]);
  });
});
