/** What openapi.yaml shows is what happens: each example of an answer is provoked, from the service on a real database. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { createOutcomeRecorder } from '../../src/operations/record-outcome.ts';
import { createNumberStateSetter } from '../../src/operations/set-number-state.ts';
import { readCall } from '../../src/store/calls.ts';
import { type Database, isReachable, openDatabase } from '../../src/store/connection.ts';
import { seedOnce } from '../../src/store/seed.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { contractExamples } from '../support/contract-examples.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';

const UUID_V6 = /^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const READINESS_MILLISECONDS_MAX = 1_000;

const { operations, answers, answersWithoutExample, requests } = contractExamples();

let database: TestDatabase;
let proxy: PostgresProxy;
let management: Database;
let router: TestRouter;
let app: HttpApp;

/** Each example meets a service that has answered nobody yet. */
beforeEach(async () => {
  database = await createTestDatabase();
  await seedOnce(database.url);
  proxy = await startPostgresProxy(database.url);
  management = openDatabase(proxy.url, () => {});
  router = startRouter(proxy.url);
  app = startHttpApp({
    routeCall: (call) => router.router.routeCall(call),
    recordOutcome: createOutcomeRecorder({ database: management }),
    setNumberState: createNumberStateSetter({ database: management }),
    readCall: (callID) => readCall(management, callID),
    isReady: () => isReachable(management, READINESS_MILLISECONDS_MAX),
  });
});

afterEach(async () => {
  await app[Symbol.asyncDispose]();
  await router.stop();
  await management.destroy();
  await proxy.stop();
  await database.drop();
});

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
  'getCall 200': async () => {
    await askForCall(requests.get('routeCall known'));
    return fetch(`${app.url}/v1/calls/wtl0tmw3rri9s7gqdpfi0`);
  },
  'getCall 400': () => fetch(`${app.url}/v1/calls/${'x'.repeat(256)}`),
  'getCall 403': () => fetch(`${app.url}/v1/calls/wtl0tmw3rri9s7gqdpfi0`, { headers: FORWARDED }),
  'getCall 404': () => fetch(`${app.url}/v1/calls/wtl0tmw3rri9s7gqdpfi0`),
  'getCall 500': async () => {
    await database.query('alter table calls rename to calls_away');
    return fetch(`${app.url}/v1/calls/wtl0tmw3rri9s7gqdpfi0`);
  },
  'getCall 503': () => {
    proxy.setJudge(() => 'cut');
    return fetch(`${app.url}/v1/calls/wtl0tmw3rri9s7gqdpfi0`);
  },
  'recordOutcome 200': async () => {
    const offer = await askForCall(requests.get('routeCall known'));
    // The contract's answer has it; without, the report is refused and the test fails.
    const { mqID } = (await offer.json()) as { readonly mqID?: unknown };
    return report({ mqID, outcome: 'answered' });
  },
  'recordOutcome 400': () => report({ callID: 'wtl0tmw3rri9s7gqdpfi0', outcome: 'hung_up' }),
  'recordOutcome 403': () => report(requests.get('recordOutcome byOffer'), FORWARDED),
  'recordOutcome 404': () => report(requests.get('recordOutcome byOffer')),
  'recordOutcome 413': () => report('x'.repeat(16 * 1024)),
  'recordOutcome 415': () => report(requests.get('recordOutcome byOffer'), FORM),
  'recordOutcome 500': async () => {
    await database.query('alter table offers rename to offers_away');
    return report(requests.get('recordOutcome byOffer'));
  },
  'recordOutcome 503': () => {
    proxy.setJudge(() => 'cut');
    return report(requests.get('recordOutcome byOffer'));
  },
  'setNumberState 200': () => setState('5032505555', requests.get('setNumberState busy')),
  'setNumberState 400': () => setState('5032505555', { state: 'busy' }),
  'setNumberState 403': () => setState('5032505555', requests.get('setNumberState busy'), FORWARDED),
  'setNumberState 404': () => setState('5030000000', requests.get('setNumberState idle')),
  'setNumberState 413': () => setState('5032505555', 'x'.repeat(16 * 1024)),
  'setNumberState 415': () => setState('5032505555', requests.get('setNumberState busy'), FORM),
  'setNumberState 500': async () => {
    await database.query('alter table agent_state rename to agent_state_away');
    return setState('5032505555', requests.get('setNumberState busy'));
  },
  'setNumberState 503': () => {
    proxy.setJudge(() => 'cut');
    return setState('5032505555', requests.get('setNumberState busy'));
  },
  'getLiveness 200': () => fetch(`${app.url}/health/live`),
  'getReadiness 200': () => fetch(`${app.url}/health/ready`),
  'getReadiness 503': async () => {
    proxy.setJudge(() => 'cut');
    return fetch(`${app.url}/health/ready`);
  },
};

const FORWARDED = { 'X-Forwarded-For': '192.0.2.1' };
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

function report(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${app.url}/v1/outcomes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

function setState(number: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${app.url}/v1/numbers/${number}/state`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

function askForCall(body: unknown, contentType = 'application/json'): Promise<Response> {
  return fetch(`${app.url}/call/request`, {
    method: 'POST',
    headers: { 'Content-Type': contentType },
    body: JSON.stringify(body),
  });
}

describe('an example in openapi.yaml', () => {
  test.each(answers.map(({ name, ...example }) => [name, example] as const))(
    'is what the service answers: %s',
    async (name, { status, value, headers }) => {
      const response = await PROVOCATIONS[name]?.();
      const body: unknown = await response?.json();
      expect({ status: response?.status, body: asExample(body, value) }).toEqual({ status, body: value });
      for (const [header, example] of Object.entries(headers)) {
        expect([header, response?.headers.get(header)]).toEqual([header, String(example)]);
      }
    },
  );
});

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Every decision has an id and a time of its own, so of these both show the form alone. */
function asExample(body: unknown, example: unknown): unknown {
  if (typeof body === 'string' && typeof example === 'string') {
    return [UUID_V6, TIME].some((form) => form.test(body) && form.test(example)) ? example : body;
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
  expect(operationId).toBe('recordOutcome');
  const offer = await askForCall({ ...Object(requests.get('routeCall known')), callTime: name });
  // As above.
  const { mqID } = (await offer.json()) as { readonly mqID?: unknown };
  return report('mqID' in Object(body) ? { ...Object(body), mqID } : body);
}

describe('openapi.yaml', () => {
  test('has an example of every answer, and no provocation is left without one', () => {
    expect(answersWithoutExample).toEqual([]);
    expect(answers.map(({ name }) => name).toSorted()).toEqual(Object.keys(PROVOCATIONS).toSorted());
  });

  test('shows as a request nothing that is refused', async () => {
    expect(requests.size).toBeGreaterThan(0);
    for (const [name, request] of requests) {
      expect([name, (await send(name, request)).status]).toEqual([name, name.startsWith('routeCall') ? 201 : 200]);
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
