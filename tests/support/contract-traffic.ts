/** Requests as the contract tests send them, for whoever watches the service from outside while they are answered. */
import { bodyOfBytes } from './call-request.ts';
import { contractExamples } from './contract-examples.ts';

export interface ContractRequest {
  readonly name: string;
  readonly operationId: 'routeCall' | 'getLiveness' | 'getReadiness';
  readonly path: string;
  readonly init: RequestInit;
  /** What a service in health, with the example queues, answers. */
  readonly status: number;
}

const BODY_BYTES_MAX = 16 * 1024;
const CALL = { callID: 'traffic', rclassification: 'GOTOSUPPORT', customerID: '70154', callTime: '12' };

/** Counts as JSON for the service, and a proxy that knows no such type passes its text on as it is. */
const UNREAD_JSON = 'text/json';

/** Reaches every declared status but those that need something to be broken. */
export function contractTraffic(): readonly ContractRequest[] {
  const examples = [...contractExamples().requests].map(([name, body]) =>
    callRequest(`example ${name}`, 201, { body }),
  );
  return [
    ...examples,
    callRequest('a new call', 201, { body: { ...CALL, callID: 'traffic-new' } }),
    callRequest('the same again', 201, { body: { ...CALL, callID: 'traffic-new' } }),
    callRequest('without a customer', 201, { body: { ...CALL, customerID: null } }),
    callRequest('with fields that nobody knows', 201, { body: { ...CALL, surprise: { callID: 7 } } }),
    callRequest('with an empty callTime', 201, { body: { ...CALL, callTime: '' } }),
    callRequest('in other letters', 201, { body: { ...CALL, callID: '☎ 😀', rclassification: ' gotosupport\t' } }),
    callRequest('of an unknown queue', 201, { body: { ...CALL, rclassification: 'Ä "nowhere" \\' } }),
    callRequest('with a key', 201, {
      body: { ...CALL, callID: 'traffic-key' },
      headers: { 'Idempotency-Key': 'k1' },
    }),
    callRequest('with that key again', 201, {
      body: { ...CALL, callID: 'traffic-key', callTime: '99' },
      headers: { 'Idempotency-Key': 'k1' },
    }),
    callRequest('of exactly 16 KiB', 201, { body: bodyOfBytes(BODY_BYTES_MAX) }),
    callRequest('with charset', 201, {
      body: CALL,
      headers: { 'Content-Type': 'Application/JSON; charset="utf-8"' },
    }),
    callRequest('as another kind of JSON', 201, {
      body: CALL,
      headers: { 'Content-Type': 'application/vnd.api+json' },
    }),

    callRequest('without fields', 400, { body: {} }),
    callRequest('with every field wrong', 400, {
      body: { callID: '', rclassification: ' ', customerID: 7, callTime: 'x'.repeat(65) },
    }),
    callRequest('with NUL', 400, { body: { ...CALL, callID: 'a\u0000b' } }),
    callRequest('with a lone surrogate', 400, { body: { ...CALL, customerID: '\ud800' } }),
    callRequest('with a key too long', 400, { body: CALL, headers: { 'Idempotency-Key': 'k'.repeat(256) } }),
    callRequest('that is a list', 400, { body: [] }),
    callRequest('that is half an object', 400, { body: '{"callID":', headers: { 'Content-Type': UNREAD_JSON } }),
    callRequest('that is empty', 400, { body: '', headers: { 'Content-Type': UNREAD_JSON } }),

    callRequest('of 16 KiB and a byte', 413, { body: bodyOfBytes(BODY_BYTES_MAX + 1) }),
    callRequest('of 1 MiB', 413, { body: bodyOfBytes(1024 * 1024) }),
    callRequest('as a form', 415, {
      body: 'callID=1',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    }),
    callRequest('as text', 415, { body: JSON.stringify(CALL), headers: { 'Content-Type': 'text/plain' } }),

    { name: 'alive', operationId: 'getLiveness', path: '/health/live', init: {}, status: 200 },
    { name: 'ready', operationId: 'getReadiness', path: '/health/ready', init: {}, status: 200 },
  ];
}

/** A valid call that was not asked before, for a service that something was done to. */
export function freshCall(callID: string, status: number): ContractRequest {
  return callRequest(callID, status, { body: { ...CALL, callID } });
}

interface CallParts {
  /** A text is sent as it is. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function callRequest(name: string, status: number, { body, headers = {} }: CallParts): ContractRequest {
  return {
    name: `a call request ${name}`,
    operationId: 'routeCall',
    path: '/call/request',
    init: {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
    status,
  };
}
