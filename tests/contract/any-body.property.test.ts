/** Whatever the body of a call request is, the answer is one that the contract declares for what a caller does. */
import { afterAll, beforeAll, expect, test } from 'bun:test';
import fc from 'fast-check';
import { rawRequest } from '../support/call-request.ts';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { exchange } from '../support/http-exchange.ts';
import { propertySettings } from '../support/property.ts';
import { expectDeclaredResponse } from '../support/validate-response.ts';

/** A second for these on a small machine. */
const RUNS = 500;
const FIELD_CHARACTERS_MAX = 300;

let service: HttpApp;

beforeAll(() => {
  service = startHttpApp();
});

afterAll(async () => {
  await service[Symbol.asyncDispose]();
});

/** Any JavaScript text, with lone surrogates and NUL, now and then too long. */
const anyText = fc.string({
  unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: FIELD_CHARACTERS_MAX,
});
const anyValue = fc.oneof(anyText, fc.jsonValue(), fc.string());
const almostCall = fc.record(
  { callID: anyValue, rclassification: anyValue, customerID: anyValue, callTime: anyValue, ['__proto__']: anyValue },
  { requiredKeys: [] },
);

async function statusOf(body: Uint8Array, contentType: string): Promise<number> {
  const headers = ['Host: localhost', `Content-Type: ${contentType}`];
  const before = service.calls.length;
  const { answers } = await exchange(service.url, rawRequest({ body, headers }), { answers: 1 });
  const [answer] = answers;
  if (answer === undefined) {
    throw new Error('no answer');
  }
  await expectDeclaredResponse('routeCall', answer);
  expect(service.calls.length - before).toBe(answer.status === 201 ? 1 : 0);
  return answer.status;
}

test('any JSON value gets 201 or 400, and is routed only with 201', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(almostCall, fc.jsonValue()), async (value) => {
      expect([201, 400]).toContain(await statusOf(Buffer.from(JSON.stringify(value)), 'application/json'));
    }),
    propertySettings(RUNS),
  );
});

test('four well-formed texts of fitting length get 201', async () => {
  const text = (maxLength: number): fc.Arbitrary<string> =>
    fc
      .string({ unit: 'binary', minLength: 1, maxLength })
      .filter((value) => !value.includes('\0') && /\S/.test(value));
  const call = fc.record({
    callID: text(255),
    rclassification: text(255),
    customerID: fc.option(text(255)),
    callTime: text(64),
  });
  await fc.assert(
    fc.asyncProperty(call, async (value) => {
      expect(await statusOf(Buffer.from(JSON.stringify(value)), 'application/json')).toBe(201);
      expect(service.calls.at(-1)).toEqual({ ...value, idempotencyKey: null });
    }),
    propertySettings(RUNS),
  );
});

test('any bytes get 201 or 400, and 415 where they say they are something else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), async (bytes, isJson) => {
      const status = await statusOf(bytes, isJson ? 'application/json' : 'text/plain');
      expect(isJson ? [201, 400] : [415]).toContain(status);
    }),
    propertySettings(RUNS),
  );
});

test('a call with bytes changed somewhere gets 201 or 400', async () => {
  const body = Buffer.from(
    JSON.stringify({ callID: 'ä😀', rclassification: 'Sales', customerID: null, callTime: '1' }),
  );
  const change = fc.record({ place: fc.nat({ max: body.length - 1 }), byte: fc.nat({ max: 255 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const changed = Uint8Array.from(body);
      for (const { place, byte } of changes) {
        changed[place] = byte;
      }
      expect([201, 400]).toContain(await statusOf(changed, 'application/json'));
    }),
    propertySettings(RUNS),
  );
});
