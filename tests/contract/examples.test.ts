/** What openapi.yaml shows is what happens: each example of an answer is provoked, from the service on a real database. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
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
let readiness: Database;
let router: TestRouter;
let app: HttpApp;

/** Each example meets a service that has answered nobody yet. */
beforeEach(async () => {
  database = await createTestDatabase();
  await seedOnce(database.url);
  proxy = await startPostgresProxy(database.url);
  readiness = openDatabase(proxy.url, () => {});
  router = startRouter(proxy.url);
  app = startHttpApp({
    routeCall: (call) => router.router.routeCall(call),
    isReady: () => isReachable(readiness, READINESS_MILLISECONDS_MAX),
  });
});

afterEach(async () => {
  await app[Symbol.asyncDispose]();
  await router.stop();
  await readiness.destroy();
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
  'getLiveness 200': () => fetch(`${app.url}/health/live`),
  'getReadiness 200': () => fetch(`${app.url}/health/ready`),
  'getReadiness 503': async () => {
    proxy.setJudge(() => 'cut');
    return fetch(`${app.url}/health/ready`);
  },
};

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
      expect({ status: response?.status, body: withExampleMqID(body, value) }).toEqual({ status, body: value });
      for (const [header, example] of Object.entries(headers)) {
        expect([header, response?.headers.get(header)]).toEqual([header, String(example)]);
      }
    },
  );
});

/** Every decision has an id of its own, so of this field both show the form alone. */
function withExampleMqID(body: unknown, example: unknown): unknown {
  if (!hasMqID(body) || !hasMqID(example)) {
    return body;
  }
  expect(body.mqID).toMatch(UUID_V6);
  expect(example.mqID).toMatch(UUID_V6);
  return { ...body, mqID: example.mqID };
}

function hasMqID(value: unknown): value is { readonly mqID: unknown } {
  return typeof value === 'object' && value !== null && 'mqID' in value;
}

describe('openapi.yaml', () => {
  test('has an example of every answer, and no provocation is left without one', () => {
    expect(answersWithoutExample).toEqual([]);
    expect(answers.map(({ name }) => name).toSorted()).toEqual(Object.keys(PROVOCATIONS).toSorted());
  });

  test('shows as a request nothing that is refused', async () => {
    expect(requests.size).toBeGreaterThan(0);
    for (const [name, request] of requests) {
      expect([name, (await askForCall(request)).status]).toEqual([name, 201]);
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
