/**
 * What a decision reads stays the same while another session holds a snapshot, as a report or a dump does: all versions of
 * the queue's row are kept meanwhile, one for each batch.
 */
import { afterAll, beforeAll, expect, test } from 'bun:test';
import pg from 'pg';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { BYSTANDER, type Reads, readsPerDecision } from '../support/reads.ts';

const MEASURED_CALLS = 200;
const CALLS_MEANWHILE = 1_500;

/** The first batches of an instance look the row up by the index, each in some 80 pages; if all did, it would be 24 more. */
const MORE_PAGES_MAX = 8;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
});

afterAll(() => database.drop());

let calls = 0;

async function route({ call }: TestRouter, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    calls += 1;
    expect(await call(`call ${calls}`)).toMatchObject({ kind: 'offer' });
  }
}

function measure(): Promise<Reads> {
  return readsPerDecision(database, MEASURED_CALLS, (router) => route(router, MEASURED_CALLS));
}

test('a decision looks at as many pages after thousands of others as before', async () => {
  await measure();
  const before = await measure();
  const holder = new pg.Client({ connectionString: database.url, application_name: BYSTANDER });
  await holder.connect();
  await holder.query('begin isolation level repeatable read');
  await holder.query('select 1 from queues');
  const router = startRouter(database.url);
  await route(router, CALLS_MEANWHILE);
  await router.stop();
  const after = await measure();
  await holder.query('commit');
  await holder.end();
  console.info(`${before.pages} pages, ${after.pages} after ${CALLS_MEANWHILE} decisions`);
  expect(after.pages).toBeLessThanOrEqual(before.pages + MORE_PAGES_MAX);
}, 60_000);
