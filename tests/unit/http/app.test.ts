import { describe, expect, test } from 'bun:test';
import { EXAMPLE_CALL } from '../../support/call-request.ts';
import { createHttpApp, EXAMPLE_OFFER, type HttpAppOptions } from '../../support/http-app.ts';
import { expectDeclaredResponse, expectErrorEnvelope } from '../../support/validate-response.ts';

function setup(options: HttpAppOptions = {}) {
  const { app, calls, observations } = createHttpApp(options);
  return {
    calls,
    observations,
    get: (path: string) => app.handle(new Request(`http://localhost${path}`)),
    call: (path = '/call/request', headers: Readonly<Record<string, string>> = {}) =>
      app.handle(
        new Request(`http://localhost${path}`, {
          method: 'POST',
          body: JSON.stringify({ ...EXAMPLE_CALL, customerID: '70154' }),
          headers: { 'content-type': 'application/json', ...headers },
        }),
      ),
  };
}

describe('a call request', () => {
  test('is routed as it was sent, with its Idempotency-Key', async () => {
    const { call, calls } = setup();
    await expectDeclaredResponse('routeCall', await call('/call/request', { 'idempotency-key': 'key-1' }));
    expect(calls).toEqual([{ ...EXAMPLE_CALL, customerID: '70154', idempotencyKey: 'key-1' }]);
  });

  test('gets an offer in five fields', async () => {
    const response = await setup().call();
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.clone().text()).toBe(
      '{"rclassification":"GOTOSUPPORT","number":"5032505555","callID":"wtl0tmw3rri9s7gqdpfi0",' +
        '"mqID":"1ef698cb-ffa3-6b00-8113-768365ac9ea8","success":true}',
    );
    await expectDeclaredResponse('routeCall', response);
  });

  test('gets a refusal with 201 too', async () => {
    const { call } = setup({ routeCall: async () => ({ kind: 'refusal', message: 'GOTOSUPPORT not found' }) });
    const response = await call();
    expect(response.status).toBe(201);
    expect(await response.clone().text()).toBe('{"success":false,"message":"GOTOSUPPORT not found"}');
    await expectDeclaredResponse('routeCall', response);
  });

  test.each([
    ['deadline_exceeded', 'The service could not decide in time, ask again'],
    ['shutting_down', 'The service is shutting down, ask again'],
  ] as const)('gets 503 and when to ask again: %s', async (kind, message) => {
    const { call, observations } = setup({ routeCall: async () => ({ kind }) });
    const response = await call();
    expect(response.headers.get('retry-after')).toBe('1');
    await expectDeclaredResponse('routeCall', response.clone());
    expect(await expectErrorEnvelope(503, response)).toEqual([message]);
    expect(observations.map((observation) => observation.kind)).toEqual(['request_answered']);
  });

  test('gets 503 for overload, after one second or two, and is told to the log as one of many', async () => {
    const { call, observations } = setup({ routeCall: async () => ({ kind: 'overloaded' }) });
    const responses = [await call(), await call()];
    expect(new Set(responses.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['1', '2']));
    for (const response of responses) {
      await expectDeclaredResponse('routeCall', response.clone());
      expect(await expectErrorEnvelope(503, response)).toEqual(['The service is overloaded, ask again']);
    }
    const shed = { kind: 'request_shed', operation: 'routeCall' } as const;
    expect(observations).toEqual([shed, shed]);
  });

  test('is refused at the door where there is no room: unread, whatever is in it, and nothing else is', async () => {
    const { call, get, calls, observations } = setup({ admitsCall: () => false });
    for (const path of ['/call/request', '//call//request/']) {
      const response = await call(path, { 'content-type': 'text/plain' });
      await expectDeclaredResponse('routeCall', response.clone());
      expect(await expectErrorEnvelope(503, response)).toEqual(['The service is overloaded, ask again']);
    }
    expect(calls).toEqual([]);
    expect(observations.map(({ kind }) => kind)).toEqual(['request_shed', 'request_shed']);
    expect((await get('/health/live')).status).toBe(200);
  });

  test('gets 500 without a word about the cause, which is observed', async () => {
    const fault = new Error('select secret from table');
    const failing: readonly HttpAppOptions['routeCall'][] = [
      () => Promise.reject(fault),
      () => {
        throw fault;
      },
    ];
    for (const routeCall of failing) {
      const { call, observations } = setup({ ...(routeCall === undefined ? {} : { routeCall }) });
      const response = await call();
      await expectDeclaredResponse('routeCall', response.clone());
      expect(await expectErrorEnvelope(500, response)).toEqual(['Internal server error']);
      expect(observations).toMatchObject([
        { kind: 'fault', where: 'answering routeCall', error: fault },
        { kind: 'request_answered', operation: 'routeCall', status: 500 },
      ]);
    }
  });

  test('whose fault is known already is not told to the log a second time', async () => {
    const { call, observations } = setup({ routeCall: async () => ({ kind: 'internal' }) });
    await expectDeclaredResponse('routeCall', await call());
    expect(observations.map(({ kind }) => kind)).toEqual(['request_answered']);
  });
});

describe('the health', () => {
  test('is 503 while the service is not ready, and its life goes on', async () => {
    const { get } = setup({ isReady: async () => false });
    const response = await get('/health/ready');
    expect(response.headers.get('retry-after')).toBe('1');
    await expectDeclaredResponse('getReadiness', response.clone());
    expect(await expectErrorEnvelope(503, response)).toEqual(['The service can not route calls now, ask again']);
    expect(await expectDeclaredResponse('getLiveness', await get('/health/live'))).toEqual({ status: 'ok' });
  });

  test('is 503 where asking fails, which is observed', async () => {
    const error = new Error('no connection');
    const { get, observations } = setup({ isReady: () => Promise.reject(error) });
    const response = await get('/health/ready');
    expect(response.status).toBe(503);
    await expectDeclaredResponse('getReadiness', response);
    expect(observations).toMatchObject([
      { kind: 'fault', error },
      { kind: 'request_answered', status: 503 },
    ]);
  });

  test('is asked anew each time', async () => {
    let isUp = false;
    const { get } = setup({ isReady: async () => isUp });
    expect((await get('/health/ready')).status).toBe(503);
    isUp = true;
    expect((await get('/health/ready')).status).toBe(200);
    isUp = false;
    expect((await get('/health/ready')).status).toBe(503);
  });
});

describe('a base path', () => {
  test('stands before every path', async () => {
    const { call, get } = setup({ basePath: '/a/b' });
    for (const path of ['/a/b/call/request', '/a/b//call/request', '//a//b/call//request/', '/a/b/call/request/']) {
      expect((await call(path)).status).toBe(201);
    }
    for (const path of ['/a/b/health/live', '/a/b/health/ready', '/a/b/openapi.yaml']) {
      expect((await get(path)).status).toBe(200);
    }
    for (const path of ['/health/live', '/openapi.yaml', '/a/b', '/a/bhealth/live']) {
      await expectErrorEnvelope(404, await get(path));
    }
    await expectErrorEnvelope(404, await call('/call/request'));
    const wrongMethod = await get('/a/b//call/request/');
    expect(wrongMethod.headers.get('allow')).toBe('POST');
    expect(await expectErrorEnvelope(405, wrongMethod)).toEqual(['Method GET is not allowed for /a/b/call/request']);
  });
});

describe('each answer is observed once, with nothing of what the caller sent', () => {
  test.each([
    ['a call', 'POST', '/call/request', 'routeCall', 201],
    ['a call with slashes too many', 'POST', '//call/request//', 'routeCall', 201],
    ['health', 'GET', '/health/live', 'getLiveness', 200],
    ['an unknown path', 'GET', '/secret', null, 404],
    ['a wrong method', 'PUT', '/call/request', null, 405],
  ])('%s', async (_, method, path, operation, status) => {
    const { app, observations } = createHttpApp();
    const body =
      method === 'GET' ? {} : { body: JSON.stringify(EXAMPLE_CALL), headers: { 'content-type': 'text/json' } };
    await app.handle(new Request(`http://localhost${path}`, { method, ...body }));
    expect(observations).toMatchObject([{ kind: 'request_answered', operation, method, status }]);
    expect(JSON.stringify(observations)).not.toMatch(/secret|GOTOSUPPORT|wtl0tmw3rri9s7gqdpfi0/);
  });

  test('with how long it took', async () => {
    let answered = 0;
    const { call, observations } = setup({
      async routeCall() {
        const startedAt = performance.now();
        while (performance.now() - startedAt < 5);
        answered += 1;
        return EXAMPLE_OFFER;
      },
    });
    await call();
    expect(answered).toBe(1);
    const [observation] = observations;
    expect(observation?.kind === 'request_answered' && observation.durationMilliseconds).toBeGreaterThanOrEqual(5);
  });
});
