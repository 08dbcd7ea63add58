/** What becomes of days that are over: indexes, forgotten calls, removal; while calls go on and with several at work. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { deleteOutdated, forgetCalls, indexClosedDays, removeOldDays } from '../../src/store/closed-days.ts';
import { mqIDLowerBound } from '../../src/store/mq-id.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

const DAY_SECONDS = 86_400;
const RUNNING = new AbortController().signal;

let database: TestDatabase;
let router: TestRouter;

beforeEach(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
  router = startRouter(database.url);
});

afterEach(async () => {
  await router.stop();
  await database.drop();
});

function partitionOf(daysAgo: number): string {
  const date = new Date(Date.now() - daysAgo * DAY_SECONDS * 1_000).toISOString().slice(0, 10);
  return `offers_${date.replaceAll('-', '_')}`;
}

/** As if the service had run on that day. */
async function addDay(daysAgo: number): Promise<void> {
  const start = Math.floor(Date.now() / 1_000 / DAY_SECONDS - daysAgo) * DAY_SECONDS * 1_000;
  const bounds = [start, start + DAY_SECONDS * 1_000].map((time) => `'${mqIDLowerBound(time)}'`);
  await database.query(
    `create table ${partitionOf(daysAgo)} partition of offers for values from (${bounds[0]}) to (${bounds[1]})`,
  );
}

async function callsOf(daysAgo: number, count: number): Promise<void> {
  router.setClockAhead(-daysAgo * DAY_SECONDS);
  await Promise.all(Array.from({ length: count }, (_, index) => router.call(`${daysAgo} days ago, ${index}`)));
  router.setClockAhead(0);
}

async function numbersIn(...names: readonly string[]): Promise<readonly number[]> {
  const counts = await Promise.all(
    names.map((table) => database.query<{ count: number }>(`select count(*)::int as count from ${table}`)),
  );
  return counts.map(([row]) => row?.count ?? -1);
}

async function tables(): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relname like 'offers_2%' order by 1",
  );
  return rows.map(({ name }) => name).filter((name) => name < partitionOf(0));
}

describe('days that are over', () => {
  test('get the indexes that searches go by, once, and the present day gets none', async () => {
    await addDay(1);
    await addDay(2);
    await callsOf(1, 3);
    await router.call('today');
    const { database: db } = database;
    const indexed = await Promise.all([indexClosedDays(db, RUNNING), indexClosedDays(db, RUNNING)]);
    expect(indexed.flat().toSorted()).toEqual([partitionOf(2), partitionOf(1)]);
    expect(await indexClosedDays(db, RUNNING)).toEqual([]);
    const rows = await database.query<{ table: string; count: number }>(
      `select tablename as table, count(*)::int as count from pg_indexes where tablename like 'offers_2%'
       group by 1 having count(*) > 1 order by 1`,
    );
    expect(rows).toEqual([
      { table: partitionOf(2), count: 7 },
      { table: partitionOf(1), count: 7 },
    ]);
  });

  test('have their calls forgotten after two days, but those that were heard of since', async () => {
    await Promise.all([1, 3, 4].map(addDay));
    await callsOf(4, 1_200);
    await callsOf(3, 5);
    await callsOf(1, 5);
    await router.call('4 days ago, 7');
    const { database: db } = database;
    const forgotten = await Promise.all([
      forgetCalls(db, RUNNING),
      forgetCalls(db, RUNNING),
      router.call('4 days ago, 8'),
    ]);
    expect(forgotten[0] + forgotten[1]).toBeGreaterThanOrEqual(1_203);
    const left = await database.query<{ id: string }>('select call_id as id from calls order by 1');
    expect(left.map(({ id }) => id).filter((id) => !id.startsWith('1 '))).toEqual(['4 days ago, 7', '4 days ago, 8']);
    expect(left.length).toBe(7);
    expect(await forgetCalls(db, RUNNING)).toBe(0);
  });

  test('are removed when they are older than decisions are kept, with their outcomes, and no call waits', async () => {
    await Promise.all([3, 4, 5, 6].map(addDay));
    await database.query('update installation set decision_days = 4');
    for (const daysAgo of [3, 4, 5, 6]) {
      await callsOf(daysAgo, 2);
    }
    // A day without a partition of its own.
    await callsOf(9, 2);
    await database.query("insert into outcomes (mq_id, outcome) select mq_id, 'answered' from offers");
    const { database: db } = database;
    const over = new AbortController();
    let calls = 0;
    const calling = (async () => {
      while (!over.signal.aborted) {
        expect((await router.call(`meanwhile-${calls}`)).kind).toBe('offer');
        calls += 1;
      }
    })();
    expect(await removeOldDays(db, RUNNING)).toEqual([]);
    await forgetCalls(db, RUNNING);
    const removed = await Promise.all([removeOldDays(db, RUNNING), removeOldDays(db, RUNNING)]);
    over.abort();
    await calling;
    expect([...new Set(removed.flat())].toSorted()).toEqual([partitionOf(6), partitionOf(5)]);
    expect(await tables()).toEqual([partitionOf(4), partitionOf(3)]);
    expect(await numbersIn(partitionOf(4), partitionOf(3), 'offers_other_days', 'outcomes')).toEqual([2, 2, 0, 4]);
    expect(calls).toBeGreaterThan(0);
  });

  test('stay where the service is told to stop', async () => {
    await addDay(5);
    const stopped = AbortSignal.abort();
    const ended = await indexClosedDays(database.database, stopped).then(
      () => 'done',
      () => 'stopped',
    );
    expect(ended).toBe('stopped');
  });

  test('take outdated names of requests, classifications and customers’ agents with them', async () => {
    await database.query(`
      insert into idempotency_keys (api_key_id, operation, idempotency_key, body_sha256, created_at) values
        ('a', 'createQueue', 'old', '', now() - interval '25 hours'), ('a', 'createQueue', 'new', '', now());
      insert into unknown_classifications values (current_date - 91, 'a', 'a', 1, now(), now()),
        (current_date, 'a', 'a', 1, now(), now());
      update queues set sticky_seconds = 3600;
      insert into sticky_agents (customer_id, queue_id, agent_id, since) values
        ('old', 1, 1, extract(epoch from now()) * 1000 - 3601000), ('new', 1, 1, extract(epoch from now()) * 1000),
        ('gone', 99, 1, extract(epoch from now()) * 1000)`);
    await deleteOutdated(database.database, RUNNING);
    expect(await numbersIn('idempotency_keys', 'unknown_classifications', 'sticky_agents')).toEqual([1, 1, 1]);
  });
});
