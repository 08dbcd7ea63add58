/** Requests that make something, sent more than once. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { type ManagedApp, startManagedApp } from '../support/managed-app.ts';
import { withKeyFor } from '../support/keys.ts';

let app: ManagedApp;

beforeEach(async () => {
  app = await startManagedApp();
});

afterEach(() => app[Symbol.asyncDispose]());

const NAMED = { 'Idempotency-Key': 'a' };
const QUEUE = { at: 'POST /v1/queues', body: { name: 'Billing', stickySeconds: 5 }, headers: NAMED };

async function count(table: 'queues' | 'agents' | 'api_keys' | 'revisions'): Promise<number> {
  const [row] = await app.database.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row?.count ?? -1;
}

describe('an Idempotency-Key', () => {
  test('gives a repeated request the answer of the first time, also when what was made has changed since', async () => {
    const first = await app.ask('createQueue', QUEUE);
    expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, null]);
    await app.ask('updateQueue', {
      at: 'PATCH /v1/queues/1',
      body: { name: 'Invoices' },
      headers: { 'If-Match': '*' },
    });
    const again = await app.ask('createQueue', { ...QUEUE, body: JSON.stringify(QUEUE.body, null, 4) });
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect([await count('queues'), await count('revisions')]).toEqual([1, 2]);
  });

  test('makes one of many at once', async () => {
    const agent = { at: 'POST /v1/agents', body: { name: 'A', number: '1' }, headers: NAMED };
    const answers = await Promise.all(Array.from({ length: 8 }, () => app.ask('createAgent', agent)));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect(await count('agents')).toBe(1);
  });

  test('is refused for another request', async () => {
    await app.ask('createQueue', QUEUE);
    const other = await app.ask('createQueue', { ...QUEUE, body: { name: 'Other' } });
    expect(other).toMatchObject({
      status: 409,
      body: { message: ['Idempotency-Key was given to another request before'] },
    });
    expect(await count('queues')).toBe(1);
  });

  test('is another one for another operation, and for another key', async () => {
    await app.ask('createQueue', QUEUE);
    expect(
      (await app.ask('createAgent', { at: 'POST /v1/agents', body: { name: 'A', number: '1' }, headers: NAMED }))
        .status,
    ).toBe(201);
    const headers = { ...NAMED, ...withKeyFor('configure') };
    expect((await app.ask('createQueue', { ...QUEUE, body: { name: 'Other' }, headers })).status).toBe(201);
  });

  test('is free again where the first request was refused', async () => {
    await app.ask('createQueue', { at: 'POST /v1/queues', body: { name: 'Taken' } });
    expect((await app.ask('createQueue', { ...QUEUE, body: { name: 'Taken' } })).status).toBe(409);
    expect((await app.ask('createQueue', QUEUE)).status).toBe(201);
  });

  test('makes one API key, which is not shown again', async () => {
    const before = await count('api_keys');
    const key = { at: 'POST /v1/keys', body: { name: 'desk', scopes: ['read'] }, headers: NAMED };
    const answers = await Promise.all(Array.from({ length: 4 }, () => app.ask('createKey', key)));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409, 409]);
    expect(await count('api_keys')).toBe(before + 1);
  });
});
