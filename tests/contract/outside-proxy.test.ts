/** A validator that shares nothing with this project watches the running service and finds nothing against it. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { operations } from '../../generated/operations.ts';
import { contractExamples } from '../support/contract-examples.ts';
import { type ContractProxy, startContractProxy, violationOf } from '../support/contract-proxy.ts';
import {
  type ContractRequest,
  contractTraffic,
  freshCall,
  otherRequests,
  perform,
} from '../support/contract-traffic.ts';
import { addKeys, withKeyFor } from '../support/keys.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.ts';

describe('a validating proxy in front of the service', () => {
  let database: TestDatabase;
  let databaseProxy: PostgresProxy;
  let service: ServiceProcess;
  let proxy: ContractProxy;
  const reached = new Set<string>();

  beforeAll(async () => {
    database = await createTestDatabase();
    await addKeys(database.database);
    databaseProxy = await startPostgresProxy(database.url);
    service = startServiceProcess({
      DATABASE_URL: databaseProxy.url,
      SEED: 'true',
      MANAGEMENT_REQUESTS_PER_SECOND: '0',
    });
    proxy = await startContractProxy(await service.listening);
  });

  afterAll(async () => {
    await proxy[Symbol.asyncDispose]();
    await service.kill();
    await databaseProxy.stop();
    await database.drop();
  });

  async function expectNoViolation(request: ContractRequest): Promise<void> {
    const { operationId, status } = request;
    const response = await perform(proxy.url, request);
    expect({ status: response.status, violation: await violationOf(response) }).toEqual({ status, violation: null });
    reached.add(`${operationId} ${status}`);
  }

  // The proxy itself finds fault with whoever shows nothing that looks like a key, and waits for an answer to end.
  const traffic = contractTraffic().filter(
    ({ name }) => !name.endsWith('without a key') && name !== 'followEvents right',
  );

  test.each(traffic.map((request) => [request.name, request] as const))('finds nothing: %s', async (_, request) => {
    await expectNoViolation(request);
  });

  test('finds nothing while the schema is broken, while the database is silent, and while it is away', async () => {
    await database.query('alter table offers rename to offers_away');
    await expectNoViolation(freshCall('traffic-broken', 500));
    await database.query('alter table api_keys rename to api_keys_away');
    for (const request of otherRequests(500)) {
      await expectNoViolation(request);
    }
    await database.query('alter table api_keys_away rename to api_keys');
    await database.query('alter table offers_away rename to offers');

    databaseProxy.setJudge(() => 'drop');
    await expectNoViolation(freshCall('traffic-silent', 503));
    databaseProxy.setJudge(() => 'cut');
    const unready = { name: 'unready', operationId: 'getReadiness', path: '/health/ready', init: {} } as const;
    await expectNoViolation({ ...unready, status: 503 });
    for (const request of otherRequests(503)) {
      await expectNoViolation(request);
    }
  });

  test('finds nothing where the service asks callers for a key', async () => {
    await using resources = new AsyncDisposableStack();
    const strict = startServiceProcess({ DATABASE_URL: database.url, WEBHOOK_ACCESS: 'key' });
    resources.defer(() => strict.kill());
    await using strictProxy = await startContractProxy(await strict.listening);
    for (const [status, headers] of [
      [401, { Authorization: 'Bearer qm_qJ7Xf2Lm' }],
      [403, withKeyFor('read')],
      [201, withKeyFor('call:request')],
    ] as const) {
      const { path, init } = freshCall(`traffic-strict-${status}`, status);
      const response = await fetch(strictProxy.url + path, { ...init, headers: { ...JSON_TYPE, ...headers } });
      expect({ status: response.status, violation: await violationOf(response) }).toEqual({
        status,
        violation: null,
      });
      reached.add(`routeCall ${status}`);
    }
  });

  test('finds nothing where the service is asked too often', async () => {
    await using resources = new AsyncDisposableStack();
    const limits = { MANAGEMENT_REQUESTS_PER_SECOND: '1', WEBHOOK_REQUESTS_PER_SECOND: '1' };
    const strict = startServiceProcess({ DATABASE_URL: database.url, ...limits });
    resources.defer(() => strict.kill());
    const strictUrl = await strict.listening;
    await using strictProxy = await startContractProxy(strictUrl);
    for (const request of [freshCall('traffic-limited', 429), ...otherRequests(429)]) {
      const { scope } = operations[request.operationId];
      const spent = scope === 'outcomes' || scope === 'call:request' ? '/v1/outcomes' : '/v1/keys';
      while ((await fetch(strictUrl + spent, { method: spent === '/v1/keys' ? 'GET' : 'POST' })).status !== 429);
      const response = await perform(strictProxy.url, request);
      expect({ status: response.status, violation: await violationOf(response) }).toEqual({
        status: 429,
        violation: null,
      });
      reached.add(`${request.operationId} 429`);
    }
  });

  test('has seen each status that openapi.yaml declares', () => {
    const declared = new Set(contractExamples().answers.map(({ operationId, status }) => `${operationId} ${status}`));
    declared.delete('followEvents 200');
    expect([...reached].toSorted()).toEqual([...declared].toSorted());
  });
});

const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('the same proxy in front of a service that answers wrong', () => {
  let answer = (): Response => new Response();
  const service = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: () => answer() });
  let proxy: ContractProxy;

  beforeAll(async () => {
    proxy = await startContractProxy(`http://127.0.0.1:${service.port}`);
  });

  afterAll(async () => {
    await proxy[Symbol.asyncDispose]();
    await service.stop(true);
  });

  const offer = {
    rclassification: 'GOTOSUPPORT',
    number: '5032505555',
    callID: 'wrong',
    mqID: '1ef698cb-ffa3-6b00-8113-768365ac9ea8',
    success: true,
  };
  const error = { message: ['x'], error: 'Service Unavailable', statusCode: 503 };

  async function violation(given: Response): Promise<string | null> {
    answer = () => given;
    const { path, init } = freshCall('wrong', 201);
    return violationOf(await fetch(proxy.url + path, init));
  }

  test('lets pass what is right, so that what follows is found for its mistake alone', async () => {
    expect(await violation(Response.json(offer, { status: 201 }))).toBeNull();
    expect(await violation(Response.json(error, { status: 503, headers: { 'Retry-After': '1' } }))).toBeNull();
  });

  test.each([
    ['a field is missing', () => Response.json({ ...offer, number: undefined }, { status: 201 }), 'number'],
    ['a field is one too many', () => Response.json({ ...offer, agent: 'Grace' }, { status: 201 }), 'agent'],
    [
      'an id is of another version',
      () => Response.json({ ...offer, mqID: crypto.randomUUID() }, { status: 201 }),
      '',
    ],
    ['a number is no text', () => Response.json({ ...offer, number: 5032505555 }, { status: 201 }), 'number'],
    ['a status is not declared', () => Response.json(offer, { status: 200 }), 'status'],
    ['an error is not in the envelope', () => Response.json({ message: 'x' }, { status: 400 }), 'statusCode'],
    ['a body is of another type', () => new Response('{}', { status: 201 }), 'media type'],
    [
      'a header has no number',
      () => Response.json(error, { status: 503, headers: { 'Retry-After': 'soon' } }),
      'retry-after',
    ],
  ])('tells that %s', async (_, wrong, word) => {
    expect(await violation(wrong())).toContain(word);
  });
});
