/** Whatever body arrives on the socket of a listening service, what goes back is in the contract's words. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { ask, messagesFor } from '../support/raw-ask.ts';
import { bodyOfBytes, EXAMPLE_CALL, rawRequest } from '../support/call-request.ts';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { exchange } from '../support/http-exchange.ts';
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
    expect(await messagesFor(service.url, rawRequest({ body }), 400)).toEqual(['body must be a JSON object']);
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
    expect(await messagesFor(service.url, rawRequest({ body }), 400)).toEqual(['body must be a JSON object']);
  });

  test('UTF-16', async () => {
    const body = Buffer.from(JSON.stringify(EXAMPLE_CALL), 'utf16le');
    expect(await messagesFor(service.url, rawRequest({ body }), 400)).toEqual(['body must be a JSON object']);
  });
});

describe('a field that breaks its schema gets 400', () => {
  const fields = ['callID', 'rclassification', 'customerID', 'callTime'];

  test.each(fields)('%s with NUL', async (field) => {
    const body = JSON.stringify({ ...EXAMPLE_CALL, [field]: 'a\u0000b' });
    expect(body).toContain(String.raw`\u0000`);
    expect(await messagesFor(service.url, rawRequest({ body }), 400)).toEqual([`${field} must be well-formed text`]);
  });

  test.each(fields)('%s with a lone surrogate', async (field) => {
    const escapes = [String.raw`\ud800`, String.raw`\udc00`, String.raw`\udc00\ud800`, String.raw`a\udbffb`];
    for (const escape of escapes) {
      const body = JSON.stringify({ ...EXAMPLE_CALL, [field]: '?' }).replace('?', escape);
      expect(await messagesFor(service.url, rawRequest({ body }), 400)).toEqual([
        `${field} must be well-formed text`,
      ]);
    }
  });

  test('all of them at once, each with its message, in the order of the schema', async () => {
    const body = JSON.stringify({ callTime: 12, customerID: 'c'.repeat(256), rclassification: ' ' });
    expect(await messagesFor(service.url, rawRequest({ body }), 400)).toEqual([
      'callID must be a string',
      'rclassification should not be empty',
      'customerID must be shorter than or equal to 255 characters',
      'callTime must be a string',
    ]);
  });

  test('none of the required ones is taken from a prototype', async () => {
    const body = `{"__proto__":${JSON.stringify(EXAMPLE_CALL)},"constructor":{"prototype":{"callID":"1"}}}`;
    expect(await messagesFor(service.url, rawRequest({ body }), 400)).toEqual([
      'callID must be a string',
      'rclassification must be a string',
      'callTime must be a string',
    ]);
    expect('callID' in {}).toBe(false);
  });

  test('an Idempotency-Key', async () => {
    const headers = ['Host: localhost', `Idempotency-Key: ${'k'.repeat(256)}`];
    expect(await messagesFor(service.url, rawRequest({ headers, body: '{}' }), 400)).toEqual([
      'Idempotency-Key must be shorter than or equal to 255 characters',
      'callID must be a string',
      'rclassification must be a string',
      'callTime must be a string',
    ]);
    expect(
      await messagesFor(service.url, rawRequest({ headers: ['Host: localhost', 'Idempotency-Key:'] }), 400),
    ).toEqual(['Idempotency-Key should not be empty']);
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
    const answer = await ask(service.url, bytes);
    expect(answer.status).toBe(201);
    expect(await expectDeclaredResponse('routeCall', answer)).toMatchObject({ callID: EXAMPLE_CALL.callID });
  });

  test('text comes back as it was sent', async () => {
    const call = { callID: '  ☎ 😀 \u2028 "\\/ ', rclassification: ' ÄÖ\tß ', callTime: '' };
    const answer = await ask(service.url, rawRequest({ body: JSON.stringify(call) }));
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
    const answer = await ask(
      service.url,
      rawRequest({ headers: ['Host: localhost', `Content-Type: ${contentType}`] }),
    );
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
    expect(await messagesFor(service.url, bytes, 415)).toEqual(['Content-Type must be application/json']);
  });
});

describe('a body over 16 KiB gets 413, and the connection goes on', () => {
  test.each([16 * KIBIBYTE + 1, 100_000, MEBIBYTE])('%d bytes', async (bytes) => {
    for (const isChunked of [false, true]) {
      const request = rawRequest({ body: bodyOfBytes(bytes), isChunked });
      expect(await messagesFor(service.url, request, 413)).toEqual(['body must be at most 16384 bytes']);
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
    await messagesFor(service.url, rawRequest({ headers, body }), 415);
    await expectErrorEnvelope(404, await ask(service.url, rawRequest({ path: '/elsewhere', body })));
  });
});
