/** Whatever path, method and connection a request comes with, what goes back is in the contract's words. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { ask } from '../support/raw-ask.ts';
import { bodyOfBytes, EXAMPLE_CALL, rawRequest } from '../support/call-request.ts';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { exchange, sendAndLeave } from '../support/http-exchange.ts';
import { expectDeclaredResponse, expectErrorEnvelope } from '../support/validate-response.ts';

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

let service: HttpApp;

beforeAll(() => {
  service = startHttpApp();
});

afterAll(async () => {
  await service[Symbol.asyncDispose]();
});

describe('a path', () => {
  test.each([
    '//call/request',
    '/call//request',
    '/call/request/',
    '//call//request//',
    '/////call///request////',
    '//call/request?a=b/',
  ])('of the call with slashes too many is taken: %s', async (path) => {
    const answer = await ask(service.url, rawRequest({ path }));
    expect(answer.status).toBe(201);
    await expectDeclaredResponse('routeCall', answer);
  });

  test.each([
    '/',
    '//',
    '/call',
    '/call/request/x',
    '/callrequest',
    '/CALL/REQUEST',
    '/%00',
    '/%',
    '/%zz',
    '/call%2Frequest',
    '/call%2frequest/',
    '/%63all/request',
    '/call/request%20',
    '/call/request#x',
    '/call/:request',
    '/*',
    '/{path}',
    '/\u00ff',
    '//elsewhere.example/call/request',
    '/health//live',
    '/health/live/',
    '//openapi.yaml',
    '/__proto__',
    '/constructor',
  ])('that is unknown gets 404: %s', async (path) => {
    const [message] = await expectErrorEnvelope(404, await ask(service.url, rawRequest({ path })));
    expect(message).toStartWith('Cannot POST /');
  });

  test('that is unknown and 8,000 characters long gets 404', async () => {
    const path = `/${'x'.repeat(8_000)}`;
    expect(await expectErrorEnvelope(404, await ask(service.url, rawRequest({ path })))).toEqual([
      `Cannot POST ${path}`,
    ]);
  });

  test('that is unknown stays so without a host', async () => {
    const headers = ['Host:'];
    const path = '/elsewhere/call/request';
    expect(await expectErrorEnvelope(404, await ask(service.url, rawRequest({ path, headers })))).toEqual([
      'Cannot POST /elsewhere/call/request',
    ]);
  });
});

describe('a method that the path does not have gets 405 and the ones it has', () => {
  const others = ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE', 'PURGE', 'QUERY'];

  test.each(others)('%s for the call', async (method) => {
    for (const path of ['/call/request', '//call/request/']) {
      const answer = await ask(service.url, rawRequest({ method, path }));
      expect(await expectErrorEnvelope(405, answer)).toEqual([`Method ${method} is not allowed for /call/request`]);
      expect(answer.headers.get('allow')).toBe('POST');
    }
  });

  test.each(['/health/live', '/health/ready', '/openapi.yaml'])('POST for %s', async (path) => {
    const answer = await ask(service.url, rawRequest({ path }));
    expect(await expectErrorEnvelope(405, answer)).toEqual([`Method POST is not allowed for ${path}`]);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });

  test('CONNECT, which names a host and no path, gets 404; what follows would be its tunnel', async () => {
    const bytes = rawRequest({ method: 'CONNECT', path: 'localhost:80', body: '' });
    const { answers } = await exchange(service.url, bytes, { answers: 1 });
    expect(answers).toHaveLength(1);
    for (const answer of answers) {
      expect(await expectErrorEnvelope(404, answer)).toEqual(['Cannot CONNECT localhost:80']);
    }
  });

  test('HEAD for the call, without a body', async () => {
    const bytes = rawRequest({ method: 'HEAD', body: '' });
    const { answers, rest } = await exchange(service.url, bytes, { answers: 1, withoutBodies: true });
    expect(answers.map(({ status, headers }) => [status, headers.get('allow')])).toEqual([[405, 'POST']]);
    expect(rest).toBe('');
  });
});

describe('GET', () => {
  test.each([
    ['/health/live', 'getLiveness'],
    ['/health/ready', 'getReadiness'],
  ])('%s, with a body or without', async (path, operationId) => {
    for (const body of ['', JSON.stringify(EXAMPLE_CALL)]) {
      for (const isChunked of [false, true]) {
        const answer = await ask(service.url, rawRequest({ method: 'GET', path, body, isChunked }));
        expect(answer.status).toBe(200);
        expect(await expectDeclaredResponse(operationId, answer)).toEqual({ status: 'ok' });
      }
    }
  });

  test('/openapi.yaml gives the file, byte for byte', async () => {
    const answer = await ask(service.url, rawRequest({ method: 'GET', path: '/openapi.yaml', body: '' }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/yaml');
    const file = Buffer.from(await Bun.file(new URL('../../openapi.yaml', import.meta.url)).bytes());
    expect(file.equals(Buffer.from(await answer.text()))).toBe(true);
  });

  test.each(['/health/live', '/health/ready', '/openapi.yaml'])(
    'as HEAD for %s: the same head and no body',
    async (path) => {
      const heads = rawRequest({ method: 'HEAD', path, body: '' });
      const { answers, rest } = await exchange(service.url, Buffer.concat([heads, heads]), {
        answers: 2,
        withoutBodies: true,
      });
      const get = await ask(service.url, rawRequest({ method: 'GET', path, body: '' }));
      const kept = ['content-type', 'content-length'];
      expect(answers.map(({ status, headers }) => [status, ...kept.map((name) => headers.get(name))])).toEqual(
        [1, 2].map(() => [200, ...kept.map((name) => get.headers.get(name))]),
      );
      expect(rest).toBe('');
    },
  );
});

describe('a connection', () => {
  test('gives pipelined requests their answers in order', async () => {
    const callIDs = Array.from({ length: 100 }, (_, place) => `call-${place}`);
    const requests = callIDs.map((callID) => rawRequest({ body: JSON.stringify({ ...EXAMPLE_CALL, callID }) }));
    const { answers } = await exchange(service.url, Buffer.concat(requests), { answers: callIDs.length });
    const bodies = await Promise.all(answers.map((answer) => expectDeclaredResponse('routeCall', answer)));
    expect(bodies).toMatchObject(callIDs.map((callID) => ({ callID })));
  });

  test('is closed when it asks so', async () => {
    const headers = ['Host: localhost', 'Connection: close'];
    const { answers, closedByServer } = await exchange(service.url, rawRequest({ headers }), { answers: 2 });
    expect(answers.map(({ status }) => status)).toEqual([201]);
    expect(closedByServer).toBe(true);
  });

  test('that stops in the middle of a body does not stay for ever, and is no fault', async () => {
    await using impatient = startHttpApp({ idleSeconds: 1 });
    const whole = rawRequest();
    const { answers, rest, closedByServer } = await exchange(impatient.url, whole.subarray(0, whole.length - 10), {
      answers: 1,
    });
    expect({ answers, rest, closedByServer }).toEqual({ answers: [], rest: '', closedByServer: true });
    expect(impatient.calls).toEqual([]);
    expect(impatient.observations.filter(({ kind }) => kind === 'fault')).toEqual([]);
  });

  test('that goes away in the middle of a body, or over the limit of all bodies, is no fault', async () => {
    await using observed = startHttpApp();
    const whole = rawRequest();
    await sendAndLeave(observed.url, whole.subarray(0, whole.length - 10));
    const tooMuch = rawRequest({ body: bodyOfBytes(3 * MEBIBYTE), isChunked: true });
    const { answers } = await exchange(observed.url, tooMuch, { answers: 1 });
    expect(answers.map(({ status }) => status)).toEqual([413]);
    await exchange(observed.url, rawRequest(), { answers: 1 });
    expect(observed.observations.filter(({ kind }) => kind === 'fault')).toEqual([]);
    expect(observed.calls).toHaveLength(1);
  });

  test('that goes away before its answer is no fault', async () => {
    const asked = Promise.withResolvers<void>();
    const routed = Promise.withResolvers<{ readonly kind: 'refusal'; readonly message: string }>();
    await using observed = startHttpApp({
      routeCall({ callID }) {
        if (callID === EXAMPLE_CALL.callID) {
          asked.resolve();
          return routed.promise;
        }
        return Promise.resolve({ kind: 'refusal', message: 'nobody' });
      },
    });
    await sendAndLeave(observed.url, rawRequest());
    await asked.promise;
    routed.resolve({ kind: 'refusal', message: 'nobody' });
    await exchange(observed.url, rawRequest({ body: JSON.stringify({ ...EXAMPLE_CALL, callID: '2' }) }), {
      answers: 1,
    });
    expect(observed.observations.filter(({ kind }) => kind === 'fault')).toEqual([]);
  });
});

describe('what Bun answers by itself, before anything of ours', () => {
  const host = 'Host: localhost\r\n';

  test.each([
    ['what is no request line', 'hello\r\n\r\n', 400],
    ['no Host', 'GET /health/live HTTP/1.1\r\n\r\n', 400],
    ['the target *', `OPTIONS * HTTP/1.1\r\n${host}\r\n`, 400],
    [
      'both lengths',
      `POST /call/request HTTP/1.1\r\n${host}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n`,
      400,
    ],
    [
      'another transfer encoding',
      `POST /call/request HTTP/1.1\r\n${host}Transfer-Encoding: gzip, chunked\r\n\r\n`,
      400,
    ],
    ['a length that is none', `POST /call/request HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`, 400],
    ['a control character in a header', `GET /health/live HTTP/1.1\r\n${host}X: a\u0001\r\n\r\n`, 400],
    ['a length over 2 MiB', `POST /call/request HTTP/1.1\r\n${host}Content-Length: 2097153\r\n\r\n`, 413],
    ['headers over 16 KiB', `GET /health/live HTTP/1.1\r\n${host}X: ${'x'.repeat(16 * KIBIBYTE)}\r\n\r\n`, 431],
    ['199 headers', `GET /health/live HTTP/1.1\r\n${host}${'X: 1\r\n'.repeat(198)}\r\n`, 431],
    ['another version', `GET /health/live HTTP/3.0\r\n${host}\r\n`, 505],
  ])('%s', async (_, request, status) => {
    const { answers, closedByServer } = await exchange(service.url, Buffer.from(request, 'latin1'), { answers: 2 });
    expect(await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))).toEqual([
      [status, ''],
    ]);
    expect(closedByServer).toBe(true);
  });

  test('a method that it does not know gets no answer at all', async () => {
    const { answers, rest, closedByServer } = await exchange(service.url, rawRequest({ method: 'FOO' }), {
      answers: 1,
    });
    expect({ answers, rest, closedByServer }).toEqual({ answers: [], rest: '', closedByServer: true });
  });

  test('a trailer behind the last chunk is no part of the request that it stands behind', async () => {
    const chunked = rawRequest({ isChunked: true });
    const bytes = Buffer.concat([chunked.subarray(0, -2), Buffer.from('Checksum: 1\r\n\r\n')]);
    const { answers, closedByServer } = await exchange(service.url, bytes, { answers: 3 });
    expect(answers.map(({ status }) => status)).toEqual([201, 400]);
    expect(closedByServer).toBe(true);
  });
});
