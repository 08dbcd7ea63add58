/** Queues that are edited without a pause: calls are routed between any two edits, and find what these say. */
import { afterEach, beforeEach, expect, test } from 'bun:test';
import { verifyDecisions } from '../../src/operations/replay.ts';
import { numberOf, startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { executedIn, type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';

let database: TestDatabase;
let proxy: PostgresProxy;
let router: TestRouter;
let edits: Promise<unknown>[];

beforeEach(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
  proxy = await startPostgresProxy(database.url);
  router = startRouter(proxy.url);
  edits = [];
  await router.call('first');
});

afterEach(async () => {
  await router.stop();
  await proxy.stop();
  await Promise.all(edits);
  const verified = await verifyDecisions(database.database, { from: 0, to: Number.MAX_SAFE_INTEGER }, () => {});
  expect(verified).toMatchObject({ difference: null, unproven: 0 });
  await database.drop();
});

/** Edits before each look at the version of the queue's settings. */
function editBeforeEachLook(edit: string): void {
  proxy.setJudge((message) => {
    const statement = executedIn(message);
    if (statement !== 'read_queues' && statement !== 'write_foreseen') {
      return 'pass';
    }
    const until = database.query(edit);
    edits.push(until);
    return { until };
  });
}

test('edits of memberships keep no call waiting', async () => {
  editBeforeEachLook(`update memberships set weight = 1 + weight % 3 where position = 1`);
  expect(numberOf(await router.call('second'))).toBe('2');
  expect(edits.length).toBeGreaterThan(1);
  expect(edits.length).toBeLessThan(5);
  await database.query(`update agents set status = 'paused' where number = '3'`);
  expect(numberOf(await router.call('third'))).toBe('1');
  expect(router.observations.filter(({ kind }) => kind === 'batch_failed')).toEqual([]);
  const versions = await database.query<{ version: string }>(
    `select (reasons ->> 'version')::int as version from offers order by queue_sequence`,
  );
  expect(new Set(versions.map(({ version }) => version)).size).toBe(3);
});

test('an edit that says something else is never passed over', async () => {
  editBeforeEachLook(`update queues set strategy = 'top_down'`);
  expect(numberOf(await router.call('second'))).toBe('1');
  expect(numberOf(await router.call('third'))).toBe('1');
});
