/**
 * A client of the management API in a few lines, typed by openapi.yaml: openapi-fetch with the types that
 * openapi-typescript makes of it. README.md shows the same.
 */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import createClient from 'openapi-fetch';
import type { paths } from '../../generated/openapi.ts';
import { addQueue } from '../support/database.ts';
import { withKeyFor } from '../support/keys.ts';
import { type ManagedApp, startManagedApp } from '../support/managed-app.ts';

let app: ManagedApp;

beforeAll(async () => {
  app = await startManagedApp();
  await addQueue(app.database, { name: 'Sales', numbers: ['1', '2'] });
});

afterAll(() => app[Symbol.asyncDispose]());

/** A program of somebody who uses the API. */
function clientOf(url: string) {
  return createClient<paths>({ baseUrl: url, headers: withKeyFor('admin') });
}

describe('a typed client', () => {
  test('asks for an agent, and tells an offer from a refusal', async () => {
    const client = clientOf(app.url);
    const body = { callID: 'client-1', rclassification: 'Sales', callTime: '0' };
    const { data } = await client.POST('/call/request', { body });
    expect(data?.success === true ? data.number : null).toBe('1');
    const refused = await client.POST('/call/request', { body: { ...body, rclassification: 'Nowhere' } });
    expect(refused.data?.success === false ? refused.data.message : null).toBe('Nowhere not found');
  });

  test('pauses an agent, changes a queue that nobody changed meanwhile, and reads why calls went where they did', async () => {
    const client = clientOf(app.url);
    const paused = await client.PUT('/v1/agents/{agentID}/status', {
      params: { path: { agentID: 1 } },
      body: { status: 'paused', statusReason: 'lunch' },
    });
    expect(paused.data?.statusReason).toBe('lunch');

    const queueID = 1;
    const { response } = await client.GET('/v1/queues/{queueID}', { params: { path: { queueID } } });
    const changed = await client.PATCH('/v1/queues/{queueID}', {
      params: { path: { queueID }, header: { 'If-Match': response.headers.get('etag') ?? '' } },
      body: { strategy: 'longest_idle', leaseSeconds: 90 },
    });
    expect(changed.data?.strategy).toBe('longest_idle');
    const stale = await client.PATCH('/v1/queues/{queueID}', {
      params: { path: { queueID }, header: { 'If-Match': response.headers.get('etag') ?? '' } },
      body: { leaseSeconds: 60 },
    });
    expect(stale.error?.statusCode).toBe(412);

    const { data } = await client.GET('/v1/offers', { params: { query: { callID: 'client-1', limit: 10 } } });
    expect(data?.items[0]).toMatchObject({ kind: 'rotation', number: '1', agent: 'Agent 1' });
  });
});
