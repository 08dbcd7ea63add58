/**
 * An instance that is about to remember a large queue misses nobody who leaves and comes back while more notes wait than
 * a batch looks at.
 */
import { afterAll, beforeAll, expect, test } from 'bun:test';
import { createCallRouter } from '../../src/operations/route-call.ts';
import { createLaneConnection, type LaneConnection } from '../../src/store/lane-connection.ts';
import { numberOf } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

const AGENTS = 1_100;

/** Of the agents in their order: the first instance remembers as many, all behind leave, and so many come back. */
const REMEMBERED = 320;
const BACK = 650;

const AT_ONCE = 50;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await addQueue(database, {
    name: 'Sales',
    numbers: Array.from({ length: AGENTS }, (_, index) => String(10_000 + index)),
  });
});

afterAll(() => database.drop());

interface Instance {
  /** Runs once, behind the next batch that is committed. */
  afterCommit: (() => Promise<void>) | null;
  call(): Promise<string>;
  stop(): Promise<void>;
}

let calls = 0;

function startInstance(): Instance {
  const connection = createLaneConnection(database.url, () => {});
  const observed: LaneConnection = {
    ...connection,
    async commit(steps) {
      await connection.commit(steps);
      const { afterCommit } = instance;
      instance.afterCommit = null;
      await afterCommit?.();
    },
  };
  const router = createCallRouter({ connection: observed, observe: () => {} });
  const instance: Instance = {
    afterCommit: null,
    async call() {
      calls += 1;
      const call = { rclassification: 'Sales', customerID: null, callTime: '1', idempotencyKey: null };
      return numberOf(await router.routeCall({ ...call, callID: `call ${calls}` }));
    },
    async stop() {
      await router.drain();
      await connection.close();
    },
  };
  return instance;
}

test('whoever leaves and comes back in between is offered by each instance', async () => {
  const near = startInstance();
  const far = startInstance();
  await far.call();
  for (let piece = 0; piece <= REMEMBERED / 32; piece += 1) {
    await near.call();
  }
  await database.query(`create table gone as select * from memberships order by agent_id offset ${REMEMBERED + 12}`);
  await database.query('delete from memberships where agent_id in (select agent_id from gone)');
  near.afterCommit = async () => {
    await database.query(`insert into memberships select * from gone order by agent_id desc limit ${BACK}`);
    await far.call();
  };
  await near.call();
  const offered = new Set<string>();
  for (let lap = 0; lap < (3 * AGENTS) / AT_ONCE; lap += 1) {
    (await Promise.all(Array.from({ length: AT_ONCE }, () => near.call()))).forEach((number) => offered.add(number));
  }
  await Promise.all([near.stop(), far.stop()]);
  const members = await database.query<{ number: string }>(
    'select number from memberships join agents on id = agent_id order by number',
  );
  expect([...offered].toSorted()).toEqual(members.map(({ number }) => number));
}, 60_000);
