/** Whatever arrives on the socket of a listening service, what goes back is in the contract's words. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { bodyOfBytes, EXAMPLE_CALL, rawRequest } from '../support/call-request.ts';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { exchange, type RawAnswer, sendAndLeave } from '../support/http-exchange.ts';
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

/** The answer to one request. A good one follows on the same connection, and must get its own answer. */
async function ask(bytes: Uint8Array): Promise<RawAnswer> {
  const { answers, rest } = await exchange(service.url, Buffer.concat([bytes, rawRequest()]), { answers: 2 });
  expect(rest).toBe('');
  const [answer, next] = answers;
  if (answer === undefined || next === undefined) {
    throw new Error(`${answers.length} answers instead of 2`);
  }
  expect(await expectDeclaredResponse('routeCall', next)).toMatchObject({ callID: EXAMPLE_CALL.callID });
  return answer;
}

async function messagesFor(bytes: Uint8Array, status: number): Promise<readonly unknown[]> {
  const answer = await ask(bytes);
  await expectDeclaredResponse('routeCall', answer);
  return expectErrorEnvelope(status, answer);
}

function utf8(text: string): Buffer {
  return Buffer.from(text);
}

describe('a body that is no JSON object gets 400', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['a list', '[]'],
    ['null', 'null'],
    ['text', '"x"'],
    ['a number', '1'],
    ['half an object', '{"callID":"1"'],
    ['a trailing comma', '{"callID":"1",}'],
    ['single quotes', "{'callID':'1'}"],
    ['a form', 'callID=1&rclassification=Sales'],
    ['two objects', '{}{}'],
    ['a raw control character', '{"callID":"\n"}'],
    ['a list 3,000 deep', '['.repeat(3_000) + ']'.repeat(3_000)],
    ['a list 16,000 deep that never ends', '['.repeat(16_000)],
  ])('%s', async (_, body) => {
    expect(await messagesFor(rawRequest({ body }), 400)).toEqual(['body must be a JSON object']);
  });

  test.each([
    ['a lone continuation byte', Buffer.from([0x80])],
    ['an overlong slash', Buffer.from([0xc0, 0xaf])],
    ['an encoded surrogate', Buffer.from([0xed, 0xa0, 0x80])],
    ['a character cut in half', Buffer.from([0xf0, 0x9f, 0x98])],
    ['Latin-1', Buffer.from([0xe9])],
    ['no Unicode', Buffer.from([0xf5, 0x80, 0x80, 0x80])],
  ])('text that is not UTF-8: %s', async (_, bytes) => {
    const body = Buffer.concat([utf8('{"callID":"'), bytes, utf8('","rclassification":"Sales","callTime":"1"}')]);
    expect(await messagesFor(rawRequest({ body }), 400)).toEqual(['body must be a JSON object']);
  });

  test('UTF-16', async () => {
    const body = Buffer.from(JSON.stringify(EXAMPLE_CALL), 'utf16le');
    expect(await messagesFor(rawRequest({ body }), 400)).toEqual(['body must be a JSON object']);
  });
});

describe('a field that breaks its schema gets 400', () => {
  const fields = ['callID', 'rclassification', 'customerID', 'callTime'];

  test.each(fields)('%s with NUL', async (field) => {
    const body = JSON.stringify({ ...EXAMPLE_CALL, [field]: 'a\u0000b' });
    expect(body).toContain(String.raw`\u0000`);
    expect(await messagesFor(rawRequest({ body }), 400)).toEqual([`${field} must be well-formed text`]);
  });

  test.each(fields)('%s with a lone surrogate', async (field) => {
    const escapes = [String.raw`\ud800`, String.raw`\udc00`, String.raw`\udc00\ud800`, String.raw`a\udbffb`];
    for (const escape of escapes) {
      const body = JSON.stringify({ ...EXAMPLE_CALL, [field]: '?' }).replace('?', escape);
      expect(await messagesFor(rawRequest({ body }), 400)).toEqual([`${field} must be well-formed text`]);
    }
  });

  test('all of them at once, each with its message, in the order of the schema', async () => {
    const body = JSON.stringify({ callTime: 12, customerID: 'c'.repeat(256), rclassification: ' ' });
    expect(await messagesFor(rawRequest({ body }), 400)).toEqual([
      'callID must be a string',
      'rclassification should not be empty',
      'customerID must be shorter than or equal to 255 characters',
      'callTime must be a string',
    ]);
  });

  test('none of the required ones is taken from a prototype', async () => {
    const body = `{"__proto__":${JSON.stringify(EXAMPLE_CALL)},"constructor":{"prototype":{"callID":"1"}}}`;
    expect(await messagesFor(rawRequest({ body }), 400)).toEqual([
      'callID must be a string',
      'rclassification must be a string',
      'callTime must be a string',
    ]);
    expect('callID' in {}).toBe(false);
  });

  test('an Idempotency-Key', async () => {
    const headers = ['Host: localhost', `Idempotency-Key: ${'k'.repeat(256)}`];
    expect(await messagesFor(rawRequest({ headers, body: '{}' }), 400)).toEqual([
      'Idempotency-Key must be shorter than or equal to 255 characters',
      'callID must be a string',
      'rclassification must be a string',
      'callTime must be a string',
    ]);
    expect(await messagesFor(rawRequest({ headers: ['Host: localhost', 'Idempotency-Key:'] }), 400)).toEqual([
      'Idempotency-Key should not be empty',
    ]);
  });
});

describe('a valid body is routed', () => {
  const withBody = (body: string | Uint8Array, isChunked = false): Uint8Array => rawRequest({ body, isChunked });

  test.each([
    ['unknown fields', withBody(JSON.stringify({ ...EXAMPLE_CALL, __v: 1, constructor: null }))],
    ['customerID null', withBody(JSON.stringify({ ...EXAMPLE_CALL, customerID: null }))],
    ['an empty callTime', withBody(JSON.stringify({ ...EXAMPLE_CALL, callTime: '' }))],
    [
      'fields 3,000 deep',
      withBody(`${JSON.stringify(EXAMPLE_CALL).slice(0, -1)},"x":${'['.repeat(3_000)}${']'.repeat(3_000)}}`),
    ],
    ['a byte order mark', withBody(`\ufeff${JSON.stringify(EXAMPLE_CALL)}`)],
    ['a doubled key, of which the last counts', withBody(`{"callID":1,${JSON.stringify(EXAMPLE_CALL).slice(1)}`)],
    ['white space around it', withBody(`\r\n\t ${JSON.stringify(EXAMPLE_CALL)} \n`)],
    ['chunks', withBody(JSON.stringify(EXAMPLE_CALL), true)],
    ['exactly 16 KiB', withBody(bodyOfBytes(16 * KIBIBYTE))],
    ['exactly 16 KiB in chunks', withBody(bodyOfBytes(16 * KIBIBYTE), true)],
    ['no Content-Type', rawRequest({ headers: ['Host: localhost'] })],
    ['an empty Content-Type', rawRequest({ headers: ['Host: localhost', 'Content-Type:'] })],
    ['Expect: 100-continue', rawRequest({ headers: ['Host: localhost', 'Expect: 100-continue'] })],
    ['a query, which is ignored', rawRequest({ path: '/call/request?callID=2' })],
    ['a target with a host', rawRequest({ path: 'http://elsewhere.example/call/request' })],
    ['an empty Host', rawRequest({ headers: ['Host:'] })],
    ['a Host that is no host', rawRequest({ headers: ['Host: a b/c'] })],
    ['a Host of one letter', rawRequest({ headers: ['Host: a'] })],
  ])('%s', async (_, bytes) => {
    const answer = await ask(bytes);
    expect(answer.status).toBe(201);
    expect(await expectDeclaredResponse('routeCall', answer)).toMatchObject({ callID: EXAMPLE_CALL.callID });
  });

  test('text comes back as it was sent', async () => {
    const call = { callID: '  ☎ 😀 \u2028 "\\/ ', rclassification: ' ÄÖ\tß ', callTime: '' };
    const answer = await ask(rawRequest({ body: JSON.stringify(call) }));
    expect(await expectDeclaredResponse('routeCall', answer)).toMatchObject({
      callID: call.callID,
      rclassification: call.rclassification,
    });
    expect(service.calls.at(-2)).toEqual({ ...call, customerID: null, idempotencyKey: null });
  });
});

describe('a Content-Type', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="ISO-8859-1"; x=y',
    'application/vnd.api+json',
    'application/problem+json; charset=utf-8',
    'text/json',
  ])('that is JSON is taken: %s', async (contentType) => {
    const answer = await ask(rawRequest({ headers: ['Host: localhost', `Content-Type: ${contentType}`] }));
    expect(answer.status).toBe(201);
    await expectDeclaredResponse('routeCall', answer);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json-seq',
    'text/html; a=application/json',
    'text/plain, application/json',
    'json',
    '*/*',
    '\u00ff',
  ])('that is something else gets 415: %s', async (contentType) => {
    const bytes = rawRequest({ headers: ['Host: localhost', `Content-Type: ${contentType}`] });
    expect(await messagesFor(bytes, 415)).toEqual(['Content-Type must be application/json']);
  });
});

describe('a body over 16 KiB gets 413, and the connection goes on', () => {
  test.each([16 * KIBIBYTE + 1, 100_000, MEBIBYTE])('%d bytes', async (bytes) => {
    for (const isChunked of [false, true]) {
      const request = rawRequest({ body: bodyOfBytes(bytes), isChunked });
      expect(await messagesFor(request, 413)).toEqual(['body must be at most 16384 bytes']);
    }
  });

  test('before it was sent', async () => {
    const head = 'POST /call/request HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n';
    const { answers } = await exchange(service.url, head, { answers: 1 });
    expect(answers).toHaveLength(1);
    for (const answer of answers) {
      await expectDeclaredResponse('routeCall', answer);
      expect(answer.status).toBe(413);
    }
  });

  test('and 1 MiB of another type gets 415, 1 MiB for another path 404', async () => {
    const body = bodyOfBytes(MEBIBYTE);
    const headers = ['Host: localhost', 'Content-Type: text/plain'];
    await messagesFor(rawRequest({ headers, body }), 415);
    await expectErrorEnvelope(404, await ask(rawRequest({ path: '/elsewhere', body })));
  });
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
    const answer = await ask(rawRequest({ path }));
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
    const [message] = await expectErrorEnvelope(404, await ask(rawRequest({ path })));
    expect(message).toStartWith('Cannot POST /');
  });

  test('that is unknown and 8,000 characters long gets 404', async () => {
    const path = `/${'x'.repeat(8_000)}`;
    expect(await expectErrorEnvelope(404, await ask(rawRequest({ path })))).toEqual([`Cannot POST ${path}`]);
  });

  test('that is unknown stays so without a host', async () => {
    const headers = ['Host:'];
    const path = '/elsewhere/call/request';
    expect(await expectErrorEnvelope(404, await ask(rawRequest({ path, headers })))).toEqual([
      'Cannot POST /elsewhere/call/request',
    ]);
  });
});

describe('a method that the path does not have gets 405 and the ones it has', () => {
  const others = ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE', 'PURGE', 'QUERY'];

  test.each(others)('%s for the call', async (method) => {
    for (const path of ['/call/request', '//call/request/']) {
      const answer = await ask(rawRequest({ method, path }));
      expect(await expectErrorEnvelope(405, answer)).toEqual([`Method ${method} is not allowed for /call/request`]);
      expect(answer.headers.get('allow')).toBe('POST');
    }
  });

  test.each(['/health/live', '/health/ready', '/openapi.yaml'])('POST for %s', async (path) => {
    const answer = await ask(rawRequest({ path }));
    expect(await expectErrorEnvelope(405, answer)).toEqual([`Method POST is not allowed for ${path}`]);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
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
        const answer = await ask(rawRequest({ method: 'GET', path, body, isChunked }));
        expect(answer.status).toBe(200);
        expect(await expectDeclaredResponse(operationId, answer)).toEqual({ status: 'ok' });
      }
    }
  });

  test('/openapi.yaml gives the file, byte for byte', async () => {
    const answer = await ask(rawRequest({ method: 'GET', path: '/openapi.yaml', body: '' }));
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
      const get = await ask(rawRequest({ method: 'GET', path, body: '' }));
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
});
