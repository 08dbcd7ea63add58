/** Requests as the contract tests send them, for whoever watches the service from outside while they are answered. */
import { operations } from '../../generated/operations.ts';
import type { ApiScope } from '../../generated/database.ts';
import type { OperationId } from '../../src/http/operation.ts';
import { bodyOfBytes } from './call-request.ts';
import { contractExamples } from './contract-examples.ts';
import { operationRequests, type OperationRequests, type Sent, takesIfMatch } from './contract-requests.ts';
import { expendableKeyID, withKeyFor, withUnusedKey } from './keys.ts';

export interface ContractRequest {
  readonly name: string;
  readonly operationId: OperationId;
  readonly path: string;
  readonly init: RequestInit;
  /** What a service in health, with the example queues, answers. */
  readonly status: number;
  /** Sent first; a path may have the id of what the last of them made, as `{id}`. */
  readonly before?: readonly ContractRequest[];
}

const BODY_BYTES_MAX = 16 * 1024;
const CALL = { callID: 'traffic', rclassification: 'GOTOSUPPORT', customerID: '70154', callTime: '12' };

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

    managed('getCall', 'that was asked about', 200, { path: '/v1/calls/traffic-new' }),
    managed('getCall', 'in other letters', 200, { path: `/v1/calls/${encodeURIComponent('☎ 😀')}` }),
    managed('getCall', 'that nobody asked about', 404, { path: '/v1/calls/traffic-unknown' }),
    managed('getCall', 'whose callID is too long', 400, { path: `/v1/calls/${'x'.repeat(256)}` }),

    report('an answer', 200, { callID: 'traffic-new', outcome: 'answered' }),
    report('an answer again', 200, { callID: 'traffic-new', outcome: 'answered' }),
    report('an end', 200, { callID: 'traffic-new', outcome: 'completed', surprise: 1 }),
    report('both names', 400, { callID: 'traffic-new', mqID: EXAMPLE_MQ_ID, outcome: 'busy' }),
    report('neither name', 400, { outcome: 'busy' }),
    report('an id that is none', 400, { mqID: '17', outcome: 'busy' }),
    report('an outcome that is none', 400, { callID: 'traffic-new', outcome: 'hung up' }),
    report('an offer that nobody made', 404, { mqID: EXAMPLE_MQ_ID, outcome: 'busy' }),
    report('a call without an offer', 404, { callID: 'traffic-unknown', outcome: 'busy' }),

    setState('busy', 200, '5032505555', { state: 'busy', expiresInSeconds: 60 }),
    setState('idle', 200, '5032505555', { state: 'idle' }),
    setState('busy for ever', 400, '5032505555', { state: 'busy' }),
    setState('busy for too long', 400, '5032505555', { state: 'busy', expiresInSeconds: 86_401 }),
    setState('busy for a part', 400, '5032505555', { state: 'busy', expiresInSeconds: 1.5 }),
    setState('in no known state', 400, '5032505555', { state: 'away' }),
    setState('of nobody', 404, encodeURIComponent('+1/2'), { state: 'idle' }),

    managed('listKeys', 'all', 200),
    managed('createKey', 'of a name and a scope', 201),
    managed('createKey', 'for queues and a while', 201, {
      body: { name: 'desk', scopes: ['read', 'read'], queueIDs: [1, 1], expiresAt: '2037-12-31T23:59:59Z' },
    }),
    managed('createKey', 'without fields', 400, { body: {} }),
    managed('createKey', 'of no known scope', 400, { body: { name: 'x', scopes: ['everything'] } }),
    managed('createKey', 'that has expired', 400, {
      body: { name: 'x', scopes: ['read'], expiresAt: '2020-12-31T23:59:59Z' },
    }),
    managed('createKey', 'until 31 February', 400, {
      body: { name: 'x', scopes: ['read'], expiresAt: '2037-02-31T00:00:00Z' },
    }),
    managed('revokeKey', 'that was not used', 200, { path: `/v1/keys/${expendableKeyID()}` }),
    managed('revokeKey', 'that nobody made', 404),
    managed('revokeKey', 'by what is no id', 400, { path: '/v1/keys/short' }),

    ...operationTraffic(),
    managed('createAgent', 'with NUL', 400, { body: { name: 'A', number: '1\u00002' } }),
    managed('listAgents', 'by a number with NUL', 400, { path: '/v1/agents?number=%00' }),
    managed('listCustomerRules', 'behind NUL', 400, { path: '/v1/customer-rules?cursor=AA', before: [] }),
    ...refusedTraffic(),

    { name: 'alive', operationId: 'getLiveness', path: '/health/live', init: {}, status: 200 },
    { name: 'ready', operationId: 'getReadiness', path: '/health/ready', init: {}, status: 200 },
  ];
}

/** A valid call that was not asked before, for a service that something was done to. */
export function freshCall(callID: string, status: number): ContractRequest {
  return callRequest(callID, status, { body: { ...CALL, callID } });
}

/** A valid request of each operation that needs a key, for a service that something was done to. */
export function otherRequests(status: number): readonly ContractRequest[] {
  return MANAGED.map(({ operationId }) =>
    managed(operationId, 'while broken', status, { ...unprepared(operationId), headers: withUnusedKey() }),
  );
}

/** Where nothing comes of a request anyway, nothing has to be there. */
function unprepared(operationId: OperationId): Sent {
  const path = MANAGED.find((one) => one.operationId === operationId)?.path ?? '';
  return { path: path.replace('offers/{id}', `offers/${EXAMPLE_MQ_ID}`).replace('{id}', '1'), before: [] };
}

/** What each operation says of itself: right, wrong, missing, contradictory, changed meanwhile. */
export function operationTraffic(): readonly ContractRequest[] {
  return MANAGED.flatMap(({ operationId, invalid, missing, conflict, known }) => {
    const isRightListed = invalid !== undefined || /^(getInstallation|export\w+)$/.test(operationId);
    const stale = { ...known, headers: { 'If-Match': '"another"' } };
    const blind = { ...known, headers: { 'If-Match': '' } };
    return [
      ...(isRightListed ? [managed(operationId, 'right', operations[operationId].statuses[0])] : []),
      ...(invalid === undefined ? [] : [managed(operationId, 'wrong', 400, invalid)]),
      ...(missing === undefined ? [] : [managed(operationId, 'of what is not there', 404, missing)]),
      ...(conflict === undefined ? [] : [managed(operationId, 'against what is there', 409, conflict)]),
      ...(takesIfMatch(operationId)
        ? [managed(operationId, 'of what was changed', 412, stale), managed(operationId, 'blindly', 428, blind)]
        : []),
    ];
  });
}

/** Whoever shows no key, or one that is not enough, and who sends too much or something else than JSON. */
function refusedTraffic(): readonly ContractRequest[] {
  return MANAGED.flatMap(({ operationId, scope, body }) => [
    managed(operationId, 'without a key', 401, { ...unprepared(operationId), headers: { Authorization: '' } }),
    managed(operationId, 'with half a key', 401, {
      ...unprepared(operationId),
      headers: { Authorization: 'Bearer qm_qJ7Xf2Lm' },
    }),
    managed(operationId, 'with a key that is not enough', 403, {
      ...unprepared(operationId),
      headers: withKeyFor(scope === 'call:request' ? 'read' : 'call:request'),
    }),
    ...(body === undefined
      ? []
      : [
          managed(operationId, 'of more than fits', 413, {
            body: bodyOfBytes(operations[operationId].bodyBytesMax + 1),
          }),
          managed(operationId, 'as text', 415, { body: '{}', headers: { 'Content-Type': 'text/plain' } }),
        ]),
  ]);
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

interface Managed extends OperationRequests {
  readonly operationId: OperationId;
  readonly method: string;
  readonly scope: ApiScope;
}

/** The example of a body that openapi.yaml shows, of operations that have one. */
function exampleOf(operationId: OperationId): unknown {
  return contractExamples().requests.get(`${operationId} `);
}

const REQUESTS = operationRequests(exampleOf);

/** From the contract's own table, so that an operation without a request shows. */
export const MANAGED: readonly Managed[] = Object.entries(operations).flatMap(([id, { method, scope, isOpen }]) => {
  if (scope === null || isOpen) {
    return [];
  }
  // Proof: the table's keys are the operations' ids.
  const request = REQUESTS[id as OperationId];
  if (request === undefined) {
    throw new Error(`contract-traffic.ts has no request of ${id}`);
  }
  // As above.
  return [{ operationId: id as OperationId, method, scope, ...request }];
});

/** A request with a key that is enough; what is not given is that of the valid request. */
function managed(
  operationId: OperationId,
  name: string,
  status: number,
  { path, body, before, headers = {} }: Sent = {},
): ContractRequest {
  const request = MANAGED.find((one) => one.operationId === operationId);
  if (request === undefined) {
    throw new Error(`${operationId} needs no key`);
  }
  const ifMatch = takesIfMatch(operationId) ? { 'If-Match': '*' } : {};
  // Whoever was there a minute ago is told of what came before it as well.
  const wasThere = operationId === 'followEvents' ? { 'Last-Event-ID': `${Date.now() - 60_000}-0` } : {};
  const [bodyType = 'application/json'] = operations[operationId].bodyTypes;
  const type = { 'Content-Type': bodyType };
  const given = { ...withKeyFor(request.scope), ...ifMatch, ...wasThere, ...type, ...headers };
  const sent = body ?? request.body;
  return {
    name: `${operationId} ${name}`,
    operationId,
    path: path ?? request.path,
    init:
      sent === undefined
        ? { method: request.method, headers: given }
        : initOf(request.method, { body: sent, headers: given }),
    status,
    before: (before ?? request.before ?? []).map(preparation),
  };
}

function preparation(sent: Sent & { readonly operationId: OperationId }): ContractRequest {
  return sent.operationId === 'routeCall'
    ? callRequest('before', 201, { body: sent.body })
    : managed(sent.operationId, 'before', 200, sent);
}

/** Sends a request, and what has to be sent before it. */
export async function perform(url: string, { path, init, before = [] }: ContractRequest): Promise<Response> {
  let made = '';
  for (const earlier of before) {
    const response = await perform(url, earlier);
    const body: unknown = await response.json();
    made = idIn(body) ?? made;
  }
  const response = await fetch(url + path.replace('{id}', made), init);
  return response.headers.get('content-type') === 'text/event-stream' ? firstEvents(response) : response;
}

/** An answer that never ends is read as far as the first event. */
async function firstEvents(response: Response): Promise<Response> {
  const decoder = new TextDecoder();
  let text = '';
  // The body's own type does not say what its chunks are.
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes('\nevent: ')) {
      break;
    }
  }
  return new Response(text, response);
}

/** Of what a body is about; of a call's answer the offer's. */
function idIn(body: unknown): string | null {
  const fields = new Map<string, unknown>(typeof body === 'object' && body !== null ? Object.entries(body) : []);
  const found = fields.get('mqID') ?? fields.get('id');
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}

function report(name: string, status: number, body: unknown): ContractRequest {
  return managed('recordOutcome', name, status, { body });
}

function setState(name: string, status: number, number: string, body: unknown): ContractRequest {
  return managed('setNumberState', name, status, { path: `/v1/numbers/${number}/state`, body });
}

function initOf(method: string, { body, headers = {} }: CallParts): RequestInit {
  return {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}
