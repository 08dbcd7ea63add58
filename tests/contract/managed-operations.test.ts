/** Every operation that needs a key, over HTTP: every declared answer, and nobody gets one without a key. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { operations } from '../../generated/operations.ts';
import {
  type ContractRequest,
  contractTraffic,
  MANAGED,
  otherRequests,
  perform,
} from '../support/contract-traffic.ts';
import { addKeys, withKeyFor } from '../support/keys.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.ts';
import { expectDeclaredResponse, unseenResponses } from '../support/validate-response.ts';

const LIMITS = { MANAGEMENT_REQUESTS_PER_SECOND: '1', WEBHOOK_REQUESTS_PER_SECOND: '1' };

const OPERATIONS: readonly string[] = MANAGED.map(({ operationId }) => operationId);

let database: TestDatabase;
let proxy: PostgresProxy;
let service: ServiceProcess;
let url: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await addKeys(database.database);
  proxy = await startPostgresProxy(database.url);
  service = startServiceProcess({ DATABASE_URL: proxy.url, SEED: 'true', MANAGEMENT_REQUESTS_PER_SECOND: '0' });
  url = await service.listening;
});

afterAll(async () => {
  await service.kill();
  await proxy.stop();
  await database.drop();
});

async function expectAnswer(request: ContractRequest): Promise<unknown> {
  const { operationId, status } = request;
  const response = await perform(url, request);
  expect(response.status).toBe(status);
  return operationId === 'routeCall' ? response.json() : expectDeclaredResponse(operationId, response);
}

describe('the operations that need a key', () => {
  test.each(contractTraffic().map((request) => [request.name, request] as const))(
    'answer as declared: %s',
    async (_, request) => {
      await expectAnswer(request);
    },
  );

  test('tell what became of a call, whichever way its letters have to be written', async () => {
    const call = await expectAnswer(reading('traffic-new'));
    expect(call).toMatchObject({ callID: 'traffic-new', episode: 1, requests: 2 });
    expect(call).toHaveProperty('visits[0].attempts[0].ending', 'completed');
    expect(await expectAnswer(reading('☎ 😀'))).toMatchObject({ callID: '☎ 😀' });
  });

  test('answer 405 for a method that their path does not have', async () => {
    const response = await fetch(`${url}/v1/calls/traffic-new`, { method: 'DELETE', headers: withKeyFor('admin') });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('answer 500 while the schema is broken and 503 while the database is away', async () => {
    await database.query('alter table api_keys rename to api_keys_away');
    for (const request of otherRequests(500)) {
      await expectAnswer(request);
    }
    proxy.setJudge(() => 'cut');
    for (const request of otherRequests(503)) {
      await expectAnswer(request);
    }
  });

  test('answer 429 to whoever asks more often than is allowed, and tell when to ask again', async () => {
    const strict = startServiceProcess({ DATABASE_URL: database.url, ...LIMITS });
    const strictUrl = await strict.listening;
    const askedTooOften = async (path: string): Promise<boolean> =>
      (await fetch(strictUrl + path, { method: path === '/v1/keys' ? 'GET' : 'POST' })).status === 429;
    for (const request of otherRequests(429)) {
      const counted = operations[request.operationId].scope === 'outcomes' ? '/v1/outcomes' : '/v1/keys';
      while (!(await askedTooOften(counted)));
      const response = await perform(strictUrl, request);
      expect([request.name, response.status]).toEqual([request.name, 429]);
      expect(response.headers.get('retry-after')).toMatch(/^[1-9]$/);
      await expectDeclaredResponse(request.operationId, response);
    }
    await strict.kill();
  });

  test('reach every status that openapi.yaml declares for them', () => {
    expect(unseenResponses(OPERATIONS)).toEqual([]);
  });
});

function reading(callID: string): ContractRequest {
  return {
    name: callID,
    operationId: 'getCall',
    path: `/v1/calls/${encodeURIComponent(callID)}`,
    init: { headers: withKeyFor('read') },
    status: 200,
  };
}
