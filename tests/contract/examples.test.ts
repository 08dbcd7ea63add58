/**
 * What openapi.yaml shows is what happens: each example of an answer is provoked, from the service on a real database. A
 * little longer than a file should be, with a line for each.
 */
import { afterAll, beforeEach, describe, expect, test } from 'bun:test';
import { hashOfKey, newKeyText } from '../../src/operations/api-key-text.ts';
import { createApiKey, createApiKeyOnce, createKeyFinder } from '../../src/operations/api-keys.ts';
import { operations as operationTable } from '../../generated/operations.ts';
import { createOutcomeRecorder } from '../../src/operations/record-outcome.ts';
import { createRequestExplainer } from '../../src/operations/explain-request.ts';
import { createLiveEvents } from '../../src/operations/live-events.ts';
import { createNumberStateSetter } from '../../src/operations/set-number-state.ts';
import { insertKey, listKeys, revokeKey } from '../../src/store/api-keys.ts';
import { readCall } from '../../src/store/calls.ts';
import { createLaneConnection } from '../../src/store/lane-connection.ts';
import { type Database, isReachable, openDatabase } from '../../src/store/connection.ts';
import { seedOnce } from '../../src/store/seed.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { MANAGED, operationTraffic, perform } from '../support/contract-traffic.ts';
import { addKeys, withKeyFor } from '../support/keys.ts';
import { contractExamples } from '../support/contract-examples.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type HttpApp, startHttpApp, WITH_KEY } from '../support/http-app.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';

const UUID_V6 = /^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const READINESS_MILLISECONDS_MAX = 1_000;

const { operations, answers, answersWithoutExample, requests } = contractExamples();

let database: TestDatabase;
let proxy: PostgresProxy;
let management: Database;
let router: TestRouter;
let app: HttpApp;

/** Whether nothing has come of what the service was asked so far. */
let isUntouched = false;
let service: AsyncDisposableStack | null = null;

/** Each example meets a service of which nobody has changed anything yet. */
beforeEach(async () => {
  if (service === null || !isUntouched) {
    await service?.disposeAsync();
    service = await startService();
  }
  isUntouched = false;
});

afterAll(() => service?.disposeAsync());

async function startService(): Promise<AsyncDisposableStack> {
  database = await createTestDatabase();
  await seedOnce(database.url);
  await addKeys(database.database);
  proxy = await startPostgresProxy(database.url);
  management = openDatabase(proxy.url, () => {});
  router = startRouter(proxy.url);
  const dryConnection = createLaneConnection(proxy.url, () => {});
  const explainer = createRequestExplainer({ database: management, connection: dryConnection, observe: () => {} });
  app = startHttpApp({
    explainRequest: explainer.explain,
    routeCall: (call) => router.router.routeCall(call),
    recordOutcome: createOutcomeRecorder({ database: management }),
    setNumberState: createNumberStateSetter({ database: management }),
    readCall: (callID) => readCall(management, callID),
    findKey: createKeyFinder({ database: management, onNoteFailed: () => {} }),
    createKey: (key, request) =>
      request === null ? createApiKey(management, key) : createApiKeyOnce(management, key, request),
    liveEvents: createLiveEvents({ database: management, onError: () => {} }),
    listKeys: () => listKeys(management),
    revokeKey: (id) => revokeKey(management, id),
    database: management,
    isReady: () => isReachable(management, READINESS_MILLISECONDS_MAX),
  });
  const started = new AsyncDisposableStack();
  started.defer(() => database.drop());
  started.defer(() => proxy.stop());
  started.defer(() => management.destroy());
  started.defer(() => router.stop());
  started.defer(() => dryConnection.close());
  started.defer(() => explainer.close());
  started.use(app);
  return started;
}

/** By the name of the example. */
const PROVOCATIONS: Readonly<Record<string, () => Promise<Response>>> = {
  'routeCall 201 offer': () => askForCall(requests.get('routeCall known')),
  'routeCall 201 notFound': () => askForCall(requests.get('routeCall unknown')),
  'routeCall 201 nobodyAvailable': async () => {
    await database.query(`update agents set status = 'paused'`);
    return askForCall(requests.get('routeCall known'));
  },
  'routeCall 201 closed': async () => {
    await database.query(`update queues set hours = '{"weekly": [], "dates": []}'`);
    return askForCall(requests.get('routeCall known'));
  },
  'routeCall 400': () => askForCall({ callID: 'wtl0tmw3rri9s7gqdpfi0', callTime: '12' }),
  'routeCall 413': () => askForCall('x'.repeat(16 * 1024)),
  'routeCall 415': () => askForCall(requests.get('routeCall known'), 'application/x-www-form-urlencoded'),
  'routeCall 500': async () => {
    // A service that meets no such table when it connects takes that for an outage.
    await askForCall(requests.get('routeCall unknown'));
    await database.query('alter table offers rename to offers_away');
    return askForCall(requests.get('routeCall known'));
  },
  'routeCall 503 tooLate': async () => {
    proxy.setJudge(() => 'drop');
    return askForCall(requests.get('routeCall known'));
  },
  'routeCall 503 shuttingDown': async () => {
    await router.router.drain();
    return askForCall(requests.get('routeCall known'));
  },
  'routeCall 503 overloaded': async () => {
    await using overloaded = startHttpApp({ webhookAccess: { kind: 'open' }, admitsCall: () => false });
    // In turn they are told to come back after one second and after two.
    const refusals = [await callRequest(overloaded.url, {}), await callRequest(overloaded.url, {})];
    return refusals.find(({ headers }) => headers.get('retry-after') === '1') ?? Response.error();
  },
  'getCall 200': async () => {
    await askForCall(requests.get('routeCall known'));
    return ask('GET', '/v1/calls/wtl0tmw3rri9s7gqdpfi0');
  },
  'getCall 400': () => ask('GET', `/v1/calls/${'x'.repeat(256)}`),
  'getCall 404': () => ask('GET', '/v1/calls/wtl0tmw3rri9s7gqdpfi0'),
  'recordOutcome 200': async () => {
    const offer = await askForCall(requests.get('routeCall known'));
    // The contract's answer has it; without, the report is refused and the test fails.
    const { mqID } = (await offer.json()) as { readonly mqID?: unknown };
    return report({ mqID, outcome: 'answered' });
  },
  'recordOutcome 400': () => report({ callID: 'wtl0tmw3rri9s7gqdpfi0', outcome: 'hung_up' }),
  'recordOutcome 404': () => report(requests.get('recordOutcome byOffer')),
  'setNumberState 200': () => setState('5032505555', requests.get('setNumberState busy')),
  'setNumberState 400': () => setState('5032505555', { state: 'busy' }),
  'setNumberState 404': () => setState('5030000000', requests.get('setNumberState idle')),
  'listKeys 200': async () => {
    // From here on the service remembers the key that it is shown.
    await ask('GET', '/v1/keys');
    await database.query('delete from api_keys');
    await insertExampleKey('wallboard');
    await database.query('update api_keys set last_used_at = created_at');
    return ask('GET', '/v1/keys');
  },
  'createKey 201': () => ask('POST', '/v1/keys', { body: requests.get('createKey wallboard') }),
  'createKey 400': () => ask('POST', '/v1/keys', { body: {} }),
  'revokeKey 200': async () => {
    await insertExampleKey('wallboard');
    return ask('DELETE', '/v1/keys/qJ7Xf2Lm');
  },
  'revokeKey 400': () => ask('DELETE', '/v1/keys/short'),
  'revokeKey 404': () => ask('DELETE', '/v1/keys/qJ7Xf2Lm'),
  'listUnknownClassifications 200': async () => {
    await database.query(
      `insert into unknown_classifications values (current_date, 'gotohelp', 'GOTOHELP', 17, now(), now())`,
    );
    return ask('GET', '/v1/unknown-classifications');
  },
  'getStatistics 200': async () => {
    await askForCall(requests.get('routeCall known'));
    await database.query('update offers set decision_milliseconds = 3');
    return ask('GET', '/v1/statistics?bucket=day&groupBy=queue');
  },
  'getFairness 200': async () => {
    await database.query(`update agents set status = 'paused' where id = 1`);
    await database.query('delete from memberships where queue_id = 1 and agent_id = 3');
    await askForCall(requests.get('routeCall known'));
    return ask('GET', '/v1/queues/1/fairness');
  },
  'explainCall 200': async () => {
    await askForCall(requests.get('routeCall known'));
    return ask('GET', '/v1/calls/wtl0tmw3rri9s7gqdpfi0/explanation');
  },
  'explainCall 404': () => ask('GET', '/v1/calls/wtl0tmw3rri9s7gqdpfi0/explanation'),
  'createKey 409': () => {
    const named = { body: requests.get('createKey wallboard'), headers: { 'Idempotency-Key': 'k1' } };
    return ask('POST', '/v1/keys', named).then(() => ask('POST', '/v1/keys', named));
  },
  'routeCall 401': () => askStrictly({ needsKey: true, networks: null }),
  'routeCall 403': async () => {
    await using strict = startHttpApp({ webhookAccess: { kind: 'loopback' } });
    return await callRequest(strict.url, { 'X-Forwarded-For': '192.0.2.1' });
  },
  'routeCall 429': async () => {
    await using strict = startHttpApp({ webhookRequestsPerSecond: 1 });
    await callRequest(strict.url, {});
    await callRequest(strict.url, {});
    return await callRequest(strict.url, {});
  },
  'getLiveness 200': () => fetch(`${app.url}/health/live`),
  'getReadiness 200': () => fetch(`${app.url}/health/ready`),
  'getReadiness 503': async () => {
    proxy.setJudge(() => 'cut');
    return fetch(`${app.url}/health/ready`);
  },
};

const OWN_TRAFFIC = operationTraffic();

/** What every operation that needs a key answers alike, whatever it is about. */
const COMMON_PROVOCATIONS: Readonly<Record<string, (request: (typeof MANAGED)[number]) => Promise<Response>>> = {
  401: ({ method, path, body }) => ask(method, path, { body, headers: { Authorization: '' } }),
  403: ({ method, path, body, scope }) =>
    ask(method, path, { body, headers: withKeyFor(scope === 'call:request' ? 'read' : 'call:request') }),
  413: ({ method, path, operationId }) => {
    const { bodyBytesMax, bodyTypes } = operationTable[operationId];
    const headers = { 'Content-Type': bodyTypes[0] ?? '' };
    return ask(method, path, { body: 'x'.repeat(bodyBytesMax + 1), headers });
  },
  415: ({ method, path, body }) => ask(method, path, { body, headers: FORM }),
  429: async ({ method, path }) => {
    await using strict = startHttpApp({ managementRequestsPerSecond: 1, webhookRequestsPerSecond: 1 });
    await fetch(strict.url + path, { method, headers: WITH_KEY });
    await fetch(strict.url + path, { method, headers: WITH_KEY });
    return await fetch(strict.url + path, { method, headers: WITH_KEY });
  },
  500: async ({ method, path, body }) => {
    await database.query('alter table api_keys rename to api_keys_away');
    return ask(method, path, { body });
  },
  503: ({ method, path, body }) => {
    proxy.setJudge(() => 'cut');
    return ask(method, path, { body });
  },
};

function commonProvocation(name: string): (() => Promise<Response>) | undefined {
  const [operationId, status = ''] = name.split(' ');
  const own = OWN_TRAFFIC.find((one) => one.operationId === operationId && one.status === Number(status));
  if (own !== undefined) {
    return () => perform(app.url, own);
  }
  const request = MANAGED.find((one) => one.operationId === operationId);
  const provoke = COMMON_PROVOCATIONS[status];
  return request === undefined || provoke === undefined ? undefined : () => provoke(request);
}

/** Whether nothing comes of the example, so that the next one may meet the same service. */
function isRefused(name: string): boolean {
  const [operationId, status] = name.split(' ');
  const own = OWN_TRAFFIC.find((one) => one.operationId === operationId && one.status === Number(status));
  return (
    PROVOCATIONS[name] === undefined &&
    [400, 401, 403, 404, 412, 413, 415, 428, 429].includes(Number(status)) &&
    (own?.before ?? []).length === 0
  );
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

/** The key of the examples; its checksum is wrong, so another one is made under its id. */
async function insertExampleKey(name: string): Promise<void> {
  const rest = { scopes: ['read'], queueIDs: null, expiresAt: null } as const;
  await insertKey(database.database, { id: 'qJ7Xf2Lm', name, sha256: hashOfKey(newKeyText().key), ...rest });
}

interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** With a key for everything, unless another is given. */
function ask(method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Response> {
  return fetch(app.url + path, {
    method,
    headers: { ...withKeyFor('admin'), 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

async function askStrictly(access: { needsKey: boolean; networks: null }): Promise<Response> {
  await using strict = startHttpApp({ webhookAccess: { kind: 'restricted', ...access }, findKey: async () => null });
  return await callRequest(strict.url, {});
}

function callRequest(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${url}/call/request`, {
    method: 'POST',
    headers,
    body: JSON.stringify(requests.get('routeCall known')),
  });
}

function report(body: unknown): Promise<Response> {
  return ask('POST', '/v1/outcomes', { body });
}

function setState(number: string, body: unknown): Promise<Response> {
  return ask('PUT', `/v1/numbers/${number}/state`, { body });
}

function askForCall(body: unknown, contentType = 'application/json'): Promise<Response> {
  return fetch(`${app.url}/call/request`, {
    method: 'POST',
    headers: { 'Content-Type': contentType },
    body: JSON.stringify(body),
  });
}

describe('an example in openapi.yaml', () => {
  const inOrder = answers.toSorted((one, other) => Number(isRefused(other.name)) - Number(isRefused(one.name)));

  test.each(inOrder.map(({ name, ...example }) => [name, example] as const))(
    'is what the service answers: %s',
    async (name, { status, value, headers }) => {
      const response = await (PROVOCATIONS[name] ?? commonProvocation(name))?.();
      const isText = typeof value === 'string';
      const body: unknown = isText ? masked((await response?.text()) ?? '') : await response?.json();
      const expected = isText ? masked(value) : value;
      expect({ status: response?.status, body: asExample(body, expected) }).toEqual({ status, body: expected });
      for (const [header, example] of Object.entries(headers)) {
        expect([header, response?.headers.get(header)]).toEqual([header, String(example)]);
      }
      isUntouched = isRefused(name);
    },
  );
});

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What is another each time, of which the form alone is shown; and which scope a key lacks. */
const VARIABLE = [UUID_V6, TIME, /^qm_\w{47}$/, /^[0-9A-Za-z]{8}$/, /^This key lacks the scope [A-Za-z:]+$/];

/** Within a text, what is another each time. */
function masked(text: string): string {
  return text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'TIME')
    .replace(/\b\d{13}-\d+\b/g, 'POSITION');
}

function asExample(body: unknown, example: unknown): unknown {
  if (typeof body === 'string' && typeof example === 'string') {
    return VARIABLE.some((form) => form.test(body) && form.test(example)) ? example : body;
  }
  if (Array.isArray(body) && Array.isArray(example)) {
    return body.map((item, index) => asExample(item, example[index]));
  }
  if (isObject(body) && isObject(example)) {
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, asExample(value, example[name])]));
  }
  return body;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Sends an example of a body to the operation that its name begins with; the offer that it names is made before. */
async function send(name: string, body: unknown): Promise<Response> {
  const [operationId] = name.split(' ');
  if (operationId === 'routeCall') {
    return askForCall(body);
  }
  if (operationId === 'setNumberState') {
    return setState('5032505555', body);
  }
  if (operationId === 'createKey') {
    return ask('POST', '/v1/keys', { body });
  }
  const right = OWN_TRAFFIC.find((one) => one.operationId === operationId && one.name.endsWith(' right'));
  if (right !== undefined) {
    return perform(app.url, right);
  }
  expect(operationId).toBe('recordOutcome');
  const offer = await askForCall({ ...Object(requests.get('routeCall known')), callTime: name });
  // As above.
  const { mqID } = (await offer.json()) as { readonly mqID?: unknown };
  return report('mqID' in Object(body) ? { ...Object(body), mqID } : body);
}

describe('openapi.yaml', () => {
  test('has an example of every answer, and no provocation is left without one', () => {
    expect(answersWithoutExample).toEqual([]);
    const names = answers.map(({ name }) => name).filter((name) => commonProvocation(name) === undefined);
    expect(names.filter((name) => PROVOCATIONS[name] === undefined)).toEqual([]);
    const known = new Set(answers.map(({ name }) => name));
    expect(Object.keys(PROVOCATIONS).filter((name) => !known.has(name))).toEqual([]);
  });

  test('shows as a request nothing that is refused', async () => {
    expect(requests.size).toBeGreaterThan(0);
    for (const [name, request] of requests) {
      expect([name, (await send(name, request)).status]).toEqual([
        name,
        /^(routeCall|create)/.test(name) ? 201 : 200,
      ]);
    }
  });

  test('gives every operation a summary in one line and a description', () => {
    expect(operations.length).toBeGreaterThan(0);
    for (const { operationId, summary, description } of operations) {
      expect(`${operationId}: ${summary}`).toMatch(/^\w+: [A-Z].{10,80}$/);
      expect([operationId, description.length > summary.length]).toEqual([operationId, true]);
    }
  });
});
