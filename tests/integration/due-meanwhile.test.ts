/** A batch's time is later than what it read: whoever's time comes between the two is looked at all the same. */
import { afterEach, beforeEach, expect, test } from 'bun:test';
import { verifyDecisions } from '../../src/operations/replay.ts';
import { numberOf, startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { executedIn, type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';

/** More than a batch looks at, so that the first of them, while busy, is beyond it. */
const AGENTS = 150;

let database: TestDatabase;
let proxy: PostgresProxy;
let first: TestRouter;
/** Has no member in mind, so that its batch reads the next ones. */
let second: TestRouter;

beforeEach(async () => {
  database = await createTestDatabase();
  await addQueue(database, {
    name: 'Sales',
    numbers: Array.from({ length: AGENTS }, (_, place) => String(place + 1)),
  });
  await database.query(`update queues set strategy = 'top_down', lease_seconds = 1`);
  proxy = await startPostgresProxy(database.url);
  first = startRouter(database.url);
  second = startRouter(proxy.url);
  await second.call('connects', { rclassification: 'None' });
});

afterEach(async () => {
  await first.stop();
  await second.stop();
  await proxy.stop();
  const verified = await verifyDecisions(database.database, { from: 0, to: Number.MAX_SAFE_INTEGER }, () => {});
  expect(verified).toMatchObject({ difference: null, unproven: 0 });
  await database.drop();
});

/** Has the first flight that reads members ask for the time so much later. @returns whether it has */
function delayTime(milliseconds: number): () => boolean {
  let readsMembers = false;
  let isDelayed = false;
  proxy.setJudge((message) => {
    const statement = executedIn(message);
    readsMembers ||= statement === 'read_turns' || statement === 'read_members';
    if (isDelayed || !readsMembers || statement !== 'read_queues') {
      return 'pass';
    }
    isDelayed = true;
    return { delayMilliseconds: milliseconds };
  });
  return () => isDelayed;
}

/** Until a tenth of a second before somebody's time comes. */
async function waitUntilSoon(): Promise<void> {
  const [row] = await database.query<{ left: number }>(
    'select min(due_at) - extract(epoch from clock_timestamp())::float8 * 1000 as left from membership_state',
  );
  await new Promise((resolve) => setTimeout(resolve, Number(row?.left) - 100));
}

test('an agent whose lease ends is free', async () => {
  expect(numberOf(await first.call('takes the first agent'))).toBe('1');
  await waitUntilSoon();
  const isDelayed = delayTime(200);
  expect(numberOf(await second.call('gets the first agent again'))).toBe('1');
  expect(isDelayed()).toBe(true);
});

test('an agent whose shift ends is not offered any more', async () => {
  await database.query(`update queues set lease_seconds = 0`);
  await database.query(`update agents set available_until = clock_timestamp() + interval '1 s' where number = '1'`);
  expect(numberOf(await first.call('gets the first agent'))).toBe('1');
  await waitUntilSoon();
  const isDelayed = delayTime(200);
  expect(numberOf(await second.call('does not'))).toBe('2');
  expect(isDelayed()).toBe(true);
});
