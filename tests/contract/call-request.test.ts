/** The contract with the EML System, over HTTP, on a real database; every answer is held against openapi.yaml. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { isReachable } from '../../src/store/connection.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type HttpApp, startHttpApp, WITH_KEY } from '../support/http-app.ts';
import { startPostgresProxy, type PostgresProxy } from '../support/postgres-proxy.ts';
import { expectDeclaredResponse, unseenResponses } from '../support/validate-response.ts';

const UUID_V6 = /^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let database: TestDatabase;
let proxy: PostgresProxy;
let router: TestRouter;
let app: HttpApp;

beforeAll(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'GOTOSUPPORT', aliases: ['Support'], numbers: ['5032505555', '5035550102'] });
  await addQueue(database, { name: 'Nobody', numbers: [] });
  proxy = await startPostgresProxy(database.url);
  router = startRouter(proxy.url);
  app = startHttpApp({
    routeCall: (call) => router.router.routeCall(call),
    isReady: () => isReachable(database.database, 1_000),
  });
});

afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await router.stop();
  await proxy.stop();
  await database.drop();
});

async function post(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${app.url}/call/request`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** @returns the status and the body of an answer that openapi.yaml declares */
async function ask(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await post(body, headers);
  return { status: response.status, body: await expectDeclaredResponse('routeCall', response) };
}

const call = { callID: 'wtl0tmw3rri9s7gqdpfi0', rclassification: 'GOTOSUPPORT', customerID: '70154', callTime: '12' };

describe('POST /call/request', () => {
  test('answers with exactly five fields, those that were sent as they were sent', async () => {
    const { status, body } = await ask(call);
    const sent = { rclassification: call.rclassification, callID: call.callID };
    expect(status).toBe(201);
    const mqID = /"mqID":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? '';
    expect(mqID).toMatch(UUID_V6);
    expect(body).toEqual({ ...sent, number: '5032505555', mqID, success: true });
  });

  test('gives a repeated request the same answer, under the name that it used', async () => {
    const first = await ask({ ...call, callID: 'repeated' });
    expect(await ask({ ...call, callID: 'repeated' })).toEqual(first);
    const { body } = await ask({ ...call, callID: 'repeated', rclassification: ' support ' });
    expect(body).toEqual({ ...(first.body as object), rclassification: ' support ' });
  });

  test('takes null for an absent customerID, and ignores fields that it does not know', async () => {
    const { status } = await ask({ ...call, callID: 'null', customerID: null, surprise: { callID: 7 } });
    expect(status).toBe(201);
    const [row] = await database.query(`select customer_id from offers where call_id = 'null'`);
    expect(row).toEqual({ customer_id: null });
  });

  test('gives the answer of an earlier offer to its Idempotency-Key', async () => {
    const first = await ask({ ...call, callID: 'marked' }, { 'Idempotency-Key': 'k1' });
    router.setClockAhead(60);
    expect(await ask({ ...call, callID: 'marked', callTime: '72' }, { 'Idempotency-Key': 'k1' })).toEqual(first);
    router.setClockAhead(0);
  });

  test('says in the same shape that it knows no such name, or that nobody is available', async () => {
    expect(await ask({ ...call, rclassification: 'GOTONOWHERE' })).toEqual({
      status: 201,
      body: { success: false, message: 'GOTONOWHERE not found' },
    });
    expect(await ask({ ...call, callID: 'refused', rclassification: 'nobody' })).toEqual({
      status: 201,
      body: { success: false, message: 'No agent available for nobody' },
    });
  });

  test('names each problem of a request once, in the order of the schema', async () => {
    const { status, body } = await ask({ callID: '', rclassification: 7, customerID: 'c'.repeat(256) });
    expect(status).toBe(400);
    expect(body).toEqual({
      message: [
        'callID should not be empty',
        'rclassification must be a string',
        'customerID must be shorter than or equal to 255 characters',
        'callTime must be a string',
      ],
      error: 'Bad Request',
      statusCode: 400,
    });
  });

  test('refuses text that can not be stored as it is, and bodies that are no objects', async () => {
    const messages = async (body: unknown) => (await ask(body)).body;
    const problem = (message: string) => ({ message: [message], error: 'Bad Request', statusCode: 400 });
    expect(await messages({ ...call, callID: 'a\u0000b' })).toEqual(problem('callID must be well-formed text'));
    expect(await messages({ ...call, customerID: '\ud800' })).toEqual(problem('customerID must be well-formed text'));
    expect(await messages({ ...call, rclassification: ' \t ' })).toEqual(
      problem('rclassification should not be empty'),
    );
    expect(await messages('{"callID":')).toEqual(problem('body must be a JSON object'));
    expect(await messages([])).toEqual(problem('body must be a JSON object'));
  });

  test('refuses what is not JSON and what is too large', async () => {
    expect((await ask('callID=a', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await ask({ ...call, padding: 'x'.repeat(20_000) })).status).toBe(413);
  });

  test('stores every text that it takes as it is', async () => {
    const odd = {
      callID: '{"\\",NULL}',
      rclassification: 'GoToSupport',
      customerID: 'NULL',
      callTime: '☎ \u{1f4de}',
    };
    expect((await ask(odd)).status).toBe(201);
    const rows = await database.query(
      `select call_id as "callID", rclassification, customer_id as "customerID", call_time as "callTime"
       from offers where call_id = '{"\\",NULL}'`,
    );
    expect(rows).toEqual([odd]);
    expect((await ask(odd)).status).toBe(201);
  });

  test('answers 500 when the schema is broken and 503 when the database is silent, and recovers from both', async () => {
    await database.query('alter table offers rename to offers_away');
    expect((await ask({ ...call, callID: 'broken' })).status).toBe(500);
    await database.query('alter table offers_away rename to offers');
    expect((await ask({ ...call, callID: 'broken' })).status).toBe(201);

    proxy.setJudge(() => 'drop');
    const startedAt = performance.now();
    const response = await post({ ...call, callID: 'silent' });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(response.headers.get('retry-after')).toBe('1');
    await expectDeclaredResponse('routeCall', response);
    expect(response.status).toBe(503);
    proxy.setJudge(() => 'pass');
    expect((await ask({ ...call, callID: 'silent' })).status).toBe(201);
  });
});

describe('health', () => {
  test('tells that the process is alive and that the database answers, or does not', async () => {
    const live = await fetch(`${app.url}/health/live`);
    expect(await expectDeclaredResponse('getLiveness', live)).toEqual({ status: 'ok' });
    const ready = await fetch(`${app.url}/health/ready`);
    expect(await expectDeclaredResponse('getReadiness', ready)).toEqual({ status: 'ok' });
    await using away = startHttpApp({ isReady: async () => false });
    const unready = await fetch(`${away.url}/health/ready`);
    expect(unready.status).toBe(503);
    await expectDeclaredResponse('getReadiness', unready);
  });
});

describe('a service that does not answer everybody', () => {
  test('asks for a key, which Basic may carry as the password', async () => {
    const key = { id: 'qJ7Xf2Lm', name: 'EML System', scopes: ['call:request'], queueIDs: null } as const;
    const never = { createdAt: new Date(0), expiresAt: null, lastUsedAt: null, revokedAt: null };
    await using strict = startHttpApp({
      webhookAccess: { kind: 'restricted', needsKey: true, networks: null },
      findKey: async (text) => {
        const scopes = { caller: ['call:request'], reader: ['read'] } as const;
        return text === 'caller' || text === 'reader' ? { ...key, ...never, scopes: scopes[text] } : null;
      },
    });
    const statusOf = async (headers: Readonly<Record<string, string>>): Promise<number> => {
      const response = await fetch(`${strict.url}/call/request`, {
        method: 'POST',
        headers,
        body: JSON.stringify(call),
      });
      await expectDeclaredResponse('routeCall', response);
      return response.status;
    };
    const basic = (pair: string) => ({ Authorization: `Basic ${btoa(pair)}` });
    expect(await statusOf({})).toBe(401);
    expect(await statusOf({ Authorization: 'Bearer nobody' })).toBe(401);
    expect(await statusOf({ Authorization: 'caller' })).toBe(401);
    expect(await statusOf(basic('caller'))).toBe(401);
    expect(await statusOf({ Authorization: 'Bearer reader' })).toBe(403);
    expect(await statusOf({ Authorization: 'bearer caller' })).toBe(201);
    expect(await statusOf(basic('eml:caller'))).toBe(201);
    expect(strict.calls).toHaveLength(2);
  });

  test('answers networks, and believes only trusted proxies where a request comes from', async () => {
    const networks = [{ address: '192.0.2.0', prefix: 24 }];
    const proxies = [
      { address: '127.0.0.1', prefix: 32 },
      { address: '10.0.0.0', prefix: 8 },
    ];
    const webhookAccess = { kind: 'restricted', needsKey: false, networks } as const;
    await using direct = startHttpApp({ webhookAccess });
    await using proxied = startHttpApp({ webhookAccess, trustedProxies: proxies });
    const statusOf = async ({ url }: HttpApp, forwardedFor: string): Promise<number> => {
      const headers = { 'X-Forwarded-For': forwardedFor };
      return (await fetch(`${url}/call/request`, { method: 'POST', headers, body: JSON.stringify(call) })).status;
    };
    expect(await statusOf(direct, '192.0.2.7')).toBe(403);
    expect(await statusOf(proxied, '192.0.2.7')).toBe(201);
    expect(await statusOf(proxied, '203.0.113.9, 192.0.2.7, 10.1.2.3')).toBe(201);
    expect(await statusOf(proxied, '192.0.2.7, 203.0.113.9')).toBe(403);
    expect(await statusOf(proxied, '192.0.2.7, unknown')).toBe(403);
    expect(await statusOf(proxied, '')).toBe(403);
  });

  test('answers this machine alone, and nobody for whom a stranger speaks', async () => {
    await using local = startHttpApp({ webhookAccess: { kind: 'loopback' } });
    const statusOf = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await fetch(`${local.url}/call/request`, { method: 'POST', headers, body: JSON.stringify(call) })).status;
    expect(await statusOf({})).toBe(201);
    expect(await statusOf({ 'X-Forwarded-For': '127.0.0.1' })).toBe(403);
    expect(await statusOf({ Forwarded: 'for=127.0.0.1' })).toBe(403);
  });
});

describe('limits', () => {
  test('refuse no call unless one is set', async () => {
    await using unlimited = startHttpApp();
    const answers = await Promise.all(Array.from({ length: 300 }, () => askOf(unlimited)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  });

  test('refuse calls of an address beyond the one that is set, and let pass others and management', async () => {
    await using limited = startHttpApp({
      webhookRequestsPerSecond: 5,
      trustedProxies: [{ address: '127.0.0.1', prefix: 32 }],
    });
    const answers = await Promise.all(Array.from({ length: 30 }, () => askOf(limited)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(15);
    expect(limited.calls).toHaveLength(30 - refused.length);
    const [first] = refused;
    expect(first?.headers.get('retry-after')).toBe('1');
    if (first !== undefined) {
      await expectDeclaredResponse('routeCall', first);
    }
    expect((await askOf(limited, { 'X-Forwarded-For': '192.0.2.7' })).status).toBe(201);
    expect((await fetch(`${limited.url}/v1/keys`, { headers: WITH_KEY })).status).toBe(200);
  });

  async function askOf({ url }: HttpApp, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${url}/call/request`, { method: 'POST', headers, body: JSON.stringify(call) });
  }
});

describe('openapi.yaml', () => {
  test('declares no status that these tests do not reach', () => {
    expect(unseenResponses(['routeCall', 'getLiveness', 'getReadiness'])).toEqual([]);
  });
});
