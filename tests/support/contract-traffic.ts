/** Requests as the contract tests send them, for whoever watches the service from outside while they are answered. */
import { bodyOfBytes } from './call-request.ts';
import { contractExamples } from './contract-examples.ts';

export interface ContractRequest {
  readonly name: string;
  readonly operationId: 'routeCall' | 'getCall' | 'recordOutcome' | 'setNumberState' | 'getLiveness' | 'getReadiness';
  readonly path: string;
  readonly init: RequestInit;
  /** What a service in health, with the example queues, answers. */
  readonly status: number;
}

const BODY_BYTES_MAX = 16 * 1024;
const CALL = { callID: 'traffic', rclassification: 'GOTOSUPPORT', customerID: '70154', callTime: '12' };

const FORWARDED = { 'X-Forwarded-For': '192.0.2.1' };
const EXAMPLE_MQ_ID = '1ef698cb-ffa3-6b00-8113-768365ac9ea8';

/** Counts as JSON for the service, and a proxy that knows no such type passes its text on as it is. */
const UNREAD_JSON = 'text/json';

/** Reaches every declared status but those that need something to be broken. */
export function contractTraffic(): readonly ContractRequest[] {
  const examples = [...contractExamples().requests]
    .filter(([name]) => name.startsWith('routeCall '))
    .map(([name, body]) => callRequest(`example ${name}`, 201, { body }));
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

    readRequest('a call that was asked about', 200, 'traffic-new'),
    readRequest('a call in other letters', 200, encodeURIComponent('☎ 😀')),
    readRequest('a call that nobody asked about', 404, 'traffic-unknown'),
    readRequest('a callID too long', 400, 'x'.repeat(256)),
    readRequest('a call through a proxy', 403, 'traffic-new', FORWARDED),

    report('an answer', 200, { body: { callID: 'traffic-new', outcome: 'answered' } }),
    report('an answer again', 200, { body: { callID: 'traffic-new', outcome: 'answered' } }),
    report('an end', 200, { body: { callID: 'traffic-new', outcome: 'completed', surprise: 1 } }),
    report('both names', 400, { body: { callID: 'traffic-new', mqID: EXAMPLE_MQ_ID, outcome: 'busy' } }),
    report('neither name', 400, { body: { outcome: 'busy' } }),
    report('an id that is none', 400, { body: { mqID: '17', outcome: 'busy' } }),
    report('an outcome that is none', 400, { body: { callID: 'traffic-new', outcome: 'hung up' } }),
    report('an offer that nobody made', 404, { body: { mqID: EXAMPLE_MQ_ID, outcome: 'busy' } }),
    report('a call without an offer', 404, { body: { callID: 'traffic-unknown', outcome: 'busy' } }),
    report('through a proxy', 403, { body: { callID: 'traffic-new', outcome: 'busy' }, headers: FORWARDED }),
    report('too much', 413, { body: bodyOfBytes(BODY_BYTES_MAX + 1) }),
    report('text', 415, { body: '{}', headers: { 'Content-Type': 'text/plain' } }),

    setState('busy', 200, '5032505555', { body: { state: 'busy', expiresInSeconds: 60 } }),
    setState('idle', 200, '5032505555', { body: { state: 'idle' } }),
    setState('busy for ever', 400, '5032505555', { body: { state: 'busy' } }),
    setState('busy for too long', 400, '5032505555', { body: { state: 'busy', expiresInSeconds: 86_401 } }),
    setState('busy for a part', 400, '5032505555', { body: { state: 'busy', expiresInSeconds: 1.5 } }),
    setState('in no known state', 400, '5032505555', { body: { state: 'away' } }),
    setState('of nobody', 404, encodeURIComponent('+1/2'), { body: { state: 'idle' } }),
    setState('through a proxy', 403, '5032505555', { body: { state: 'idle' }, headers: FORWARDED }),
    setState('of too much', 413, '5032505555', { body: bodyOfBytes(BODY_BYTES_MAX + 1) }),
    setState('of text', 415, '5032505555', { body: '{}', headers: { 'Content-Type': 'text/plain' } }),

    { name: 'alive', operationId: 'getLiveness', path: '/health/live', init: {}, status: 200 },
    { name: 'ready', operationId: 'getReadiness', path: '/health/ready', init: {}, status: 200 },
  ];
}

/** A valid call that was not asked before, for a service that something was done to. */
export function freshCall(callID: string, status: number): ContractRequest {
  return callRequest(callID, status, { body: { ...CALL, callID } });
}

/** A valid request of each operation beside routing, for a service that something was done to. */
export function otherRequests(status: number): readonly ContractRequest[] {
  return [
    readRequest('a call', status, 'traffic-new'),
    report('an offer', status, { body: { mqID: EXAMPLE_MQ_ID, outcome: 'busy' } }),
    setState('busy', status, '5032505555', { body: { state: 'busy', expiresInSeconds: 1 } }),
  ];
}

interface CallParts {
  /** A text is sent as it is. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function callRequest(name: string, status: number, parts: CallParts): ContractRequest {
  return {
    name: `a call request ${name}`,
    operationId: 'routeCall',
    path: '/call/request',
    init: initOf('POST', parts),
    status,
  };
}

function readRequest(
  name: string,
  status: number,
  callID: string,
  headers: Readonly<Record<string, string>> = {},
): ContractRequest {
  return { name: `reading ${name}`, operationId: 'getCall', path: `/v1/calls/${callID}`, init: { headers }, status };
}

function report(name: string, status: number, parts: CallParts): ContractRequest {
  return {
    name: `a report of ${name}`,
    operationId: 'recordOutcome',
    path: '/v1/outcomes',
    init: initOf('POST', parts),
    status,
  };
}

function setState(name: string, status: number, number: string, parts: CallParts): ContractRequest {
  return {
    name: `a number ${name}`,
    operationId: 'setNumberState',
    path: `/v1/numbers/${number}/state`,
    init: initOf('PUT', parts),
    status,
  };
}

function initOf(method: string, { body, headers = {} }: CallParts): RequestInit {
  return {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}
