/** Searching decisions over HTTP on a real database: every filter, pages, and what a key for some queues finds. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { createApiKey, createKeyFinder } from '../../src/operations/api-keys.ts';
import { createOutcomeRecorder } from '../../src/operations/record-outcome.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { addKeys, withKeyFor } from '../support/keys.ts';
import { expectDeclaredResponse } from '../support/validate-response.ts';

let database: TestDatabase;
let router: TestRouter;
let app: HttpApp;
let sales: number;
let support: number;

beforeAll(async () => {
  database = await createTestDatabase();
  await addKeys(database.database);
  sales = await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
  support = await addQueue(database, { name: 'Support', numbers: ['3'] });
  await addQueue(database, { name: 'Nobody', numbers: [] });
  router = startRouter(database.url);
  app = startHttpApp({
    database: database.database,
    findKey: createKeyFinder({ database: database.database, onNoteFailed: (error) => expect(error).toBeUndefined() }),
  });
  await router.call('a', { customerID: 'c-1' });
  await router.call('b', { customerID: 'c-2' });
  await router.call('c', { rclassification: 'Support' });
  await router.call('d', { rclassification: 'Nobody' });
  await router.call('a', { rclassification: 'Support', customerID: 'c-1', callTime: '9' });
  const recordOutcome = createOutcomeRecorder({ database: database.database });
  await recordOutcome({ offer: { callID: 'b' }, outcome: 'answered' });
  await recordOutcome({ offer: { callID: 'b' }, outcome: 'completed' });
});

afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await router.stop();
  await database.drop();
});

interface Page {
  readonly items: readonly { readonly callID: string; readonly mqID: string; readonly outcomes: readonly string[] }[];
  readonly nextCursor: string | null;
}

async function search(query: string, headers: Readonly<Record<string, string>> = withKeyFor('read')): Promise<Page> {
  const response = await fetch(`${app.url}/v1/offers${query}`, { headers });
  expect(response.status).toBe(200);
  // Held against its schema.
  return (await expectDeclaredResponse('searchOffers', response)) as Page;
}

async function callIDs(query: string): Promise<readonly string[]> {
  return (await search(query)).items.map(({ callID }) => callID);
}

describe('a search for offers', () => {
  test('finds all of them, the latest first', async () => {
    expect(await callIDs('')).toEqual(['a', 'd', 'c', 'b', 'a']);
  });

  test.each([
    ['callID=a', ['a', 'a']],
    ['customerID=c-2', ['b']],
    ['number=3', ['a', 'c']],
    ['kind=refusal', ['d']],
    ['outcome=answered', ['b']],
    ['outcome=busy', []],
    ['callID=a&number=1', ['a']],
    ['from=2020-01-01T00:00:00Z', ['a', 'd', 'c', 'b', 'a']],
    ['to=2020-01-01T00:00:00Z', []],
    ['from=2037-01-01T00:00:00Z', []],
  ])('by %s', async (query, found) => {
    expect(await callIDs(`?${query}`)).toEqual(found);
  });

  test('by queue and agent', async () => {
    const [agent] = await database.query<{ id: number }>("select id from agents where number = '2'");
    expect(await callIDs(`?queueID=${sales}`)).toEqual(['b', 'a']);
    expect(await callIDs(`?agentID=${agent?.id}`)).toEqual(['b']);
  });

  test('goes from page to page without a gap', async () => {
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Page = await search(`?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      found.push(...page.items.map(({ callID }) => callID));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(found).toEqual(['a', 'd', 'c', 'b', 'a']);
  });

  test('shows what was reported, and one of them with its reasons', async () => {
    const [offer] = (await search('?callID=b')).items;
    expect(offer?.outcomes).toEqual(['answered', 'completed']);
    const response = await fetch(`${app.url}/v1/offers/${offer?.mqID}`, { headers: withKeyFor('read') });
    expect(await expectDeclaredResponse('getOffer', response)).toMatchObject({
      callID: 'b',
      queue: 'Sales',
      reasons: { strategy: 'round_robin', before: [1, expect.any(Number)], after: [2, expect.any(Number)] },
    });
  });

  test('finds for a key for some queues what these were asked for or decided', async () => {
    const { key } = await createApiKey(database.database, {
      name: 'support',
      scopes: ['read'],
      queueIDs: [support],
      expiresAt: null,
    });
    const headers = { Authorization: `Bearer ${key}` };
    expect((await search('', headers)).items.map(({ callID }) => callID)).toEqual(['a', 'c']);
    const [foreign] = (await search('?callID=b')).items;
    expect((await fetch(`${app.url}/v1/offers/${foreign?.mqID}`, { headers })).status).toBe(404);
  });
});
