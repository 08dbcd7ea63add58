/** Edits that meet: by the API, by SQL, and by both at once. What each of them holds meanwhile is held for certain here. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

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
