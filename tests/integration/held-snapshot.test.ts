/**
 * What a decision reads stays the same while another session holds a snapshot, as a report or a dump does: all versions of
 * the rows that batches write over and over are kept meanwhile, one for each batch.
 */
import { expect, test } from 'bun:test';
import pg from 'pg';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { BYSTANDER, type Reads, readsPerDecision } from '../support/reads.ts';

const MEASURED_CALLS = 200;
const CALLS_MEANWHILE = 1_000;

/** Of each instance: the pages are more themselves, and who has just begun looks through the index of the members’ order. */
const MORE_PAGES_MAX = 16;

const WEIGHTED = `update queues set strategy = 'weighted_round_robin'`;

test.concurrent.each([
  ['the queue', `select`, 1],
  ['the member', WEIGHTED, 1],
  ['the member, by instances in turn', WEIGHTED, 2],
  ['the member and the agent', `update queues set strategy = 'longest_idle'`, 1],
  ['the agent', `update queues set lease_seconds = 3600; update agents set capacity = 1000`, 1],
])(
  'a decision that writes %s looks at as many pages after many others as before',
  async (_, configuration, instances) => {
    const database = await createTestDatabase();
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    await database.query(configuration);
    const calls = callsOf(database, instances);
    await calls.measure();
    const before = await calls.measure();
    const holder = new pg.Client({ connectionString: database.url, application_name: BYSTANDER });
    await holder.connect();
    await holder.query('begin isolation level repeatable read');
    await holder.query('select 1 from queues');
    await calls.route(CALLS_MEANWHILE);
    const after = await calls.measure();
    await holder.query('commit');
    await holder.end();
    await database.drop();
    console.info(`${before.pages} pages, ${after.pages} after ${CALLS_MEANWHILE} decisions`);
    expect(after.pages).toBeLessThanOrEqual(before.pages + MORE_PAGES_MAX * instances);
  },
  120_000,
);

interface Calls {
  route(count: number): Promise<void>;
  measure(): Promise<Reads>;
}

/** Calls one after another, by so many instances in turn. */
function callsOf(database: TestDatabase, instances: number): Calls {
  let calls = 0;
  async function routeBy(first: TestRouter, count: number): Promise<void> {
    const others = Array.from({ length: instances - 1 }, () => startRouter(database.url));
    const routers = [first, ...others];
    for (let index = 0; index < count; index += 1) {
      calls += 1;
      expect(await routers[index % instances]?.call(`call ${calls}`)).toMatchObject({ kind: 'offer' });
    }
    await Promise.all(others.map((router) => router.stop()));
  }
  return {
    async route(count) {
      const router = startRouter(database.url);
      await routeBy(router, count);
      await router.stop();
    },
    measure: () => readsPerDecision(database, MEASURED_CALLS, (router) => routeBy(router, MEASURED_CALLS)),
  };
}
