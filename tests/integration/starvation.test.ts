/** However busy management is, calls and what they need are answered. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { createApiKey } from '../../src/operations/api-keys.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.ts';

let database: TestDatabase;
let service: ServiceProcess;
let url: string;
let key: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
  const rest = { scopes: ['admin'], queueIDs: null, expiresAt: null } as const;
  ({ key } = await createApiKey(database.database, { name: 'operations', ...rest }));
  service = startServiceProcess({ DATABASE_URL: database.url, WEBHOOK_ACCESS: 'key' });
  url = await service.listening;
});

afterAll(async () => {
  await service.kill();
  await database.drop();
});

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url + path, { ...init, headers: { Authorization: `Bearer ${key}` } });
}

describe('while every connection of management is stuck', () => {
  test('calls with a key, outcomes and readiness are answered', async () => {
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    // Whoever reads revisions waits for this one.
    await holder.query('begin');
    await holder.query('lock table revisions in access exclusive mode');
    const stuck = Array.from({ length: 8 }, () => ask('/v1/revisions'));
    for (let index = 0; index < 20; index += 1) {
      const startedAt = performance.now();
      const body = JSON.stringify({ callID: `call-${index}`, rclassification: 'Sales', callTime: '0' });
      expect((await ask('/call/request', { method: 'POST', body })).status).toBe(201);
      const outcome = JSON.stringify({ callID: `call-${index}`, outcome: 'answered' });
      expect((await ask('/v1/outcomes', { method: 'POST', body: outcome })).status).toBe(200);
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
      expect(performance.now() - startedAt).toBeLessThan(1_000);
    }
    await holder.query('rollback');
    await holder.end();
    const statuses = (await Promise.all(stuck)).map(({ status }) => status);
    expect(statuses.every((status) => status === 200 || status === 503)).toBe(true);
  });
});
