/** The contract is kept by the compiler: each way to break it in a handler is shown to be an error, and which. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { rejectionOf } from '../support/rejection.ts';
import { expectDeclaredResponse } from '../support/validate-response.ts';

const ROOT = join(import.meta.dir, '..', '..');

let directory: string;

beforeAll(async () => {
  await mkdir(join(ROOT, '.tmp'), { recursive: true });
  directory = await mkdtemp(join(ROOT, '.tmp', 'handlers-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

const ROUTE_CALL = `async ({ body, header }) => ({
    status: 201,
    body: {
      rclassification: body.rclassification,
      number: header?.['Idempotency-Key'] ?? body.customerID ?? body.callTime,
      callID: body.callID,
      mqID: '1ef698cb-ffa3-6b00-8113-768365ac9ea8',
      success: true,
    },
  })`;
const GET_LIVENESS = `() => ({ status: 200, body: { status: 'ok' } })`;
const GET_READINESS = `async () => ({ kind: 'not_ready' })`;

/** Right as they are; the operations above show each way to be wrong. */
const OTHERS = Object.fromEntries(
  [
    'getCall',
    'recordOutcome',
    'setNumberState',
    'listKeys',
    'createKey',
    'revokeKey',
    'searchOffers',
    'getOffer',
    'listCalls',
    'explainOffer',
    'explainCall',
    'explainRequest',
    'exportAgents',
    'importAgents',
    'exportMemberships',
    'importMemberships',
    'getCustomerData',
    'eraseCustomer',
    'getStatistics',
    'getFairness',
    'listUnknownClassifications',
    'makeAlias',
    'followEvents',
    'exportConfiguration',
    'importConfiguration',
    'clearQueueEmergency',
    'createAgent',
    'createQueue',
    'deleteAgent',
    'deleteCustomerRule',
    'deleteMembership',
    'deleteQueue',
    'getAgent',
    'getCustomerRule',
    'getInstallation',
    'getQueue',
    'getRevision',
    'listAgents',
    'listCustomerRules',
    'listMemberships',
    'listQueues',
    'listRevisions',
    'putCustomerRule',
    'putMembership',
    'replaceRoster',
    'restoreRevision',
    'setAgentStatus',
    'setQueueEmergency',
    'updateAgent',
    'updateInstallation',
    'updateQueue',
  ].map((operationId) => [operationId, `async () => ({ kind: 'not_ready' })`]),
);

interface Written {
  readonly routeCall?: string | null;
  readonly getLiveness?: string | null;
  readonly getReadiness?: string | null;
  /** A whole further property. */
  readonly surplus?: string;
}

/** Handlers that are right but for what is given; null leaves one out. */
function handlers({
  routeCall = ROUTE_CALL,
  getLiveness = GET_LIVENESS,
  getReadiness = GET_READINESS,
  surplus,
}: Written = {}): string {
  const properties = Object.entries({ routeCall, getLiveness, getReadiness, ...OTHERS })
    .filter(([, code]) => code !== null)
    .map(([name, code]) => `${name}: ${code},`);
  return [
    "import type { Handlers } from '../../src/http/operation.ts';",
    '',
    'export const handlers: Handlers = {',
    ...[...properties, ...(surplus === undefined ? [] : [surplus])].map((line) => `  ${line}`),
    '};',
    '',
  ].join('\n');
}

/** What the compiler says of the file, with the project's own settings; nothing where it compiles. */
async function compile(name: string, code: string): Promise<readonly string[]> {
  const path = join(directory, `${name.replaceAll(/\W+/g, '-')}.ts`);
  await Bun.write(path, code);
  const compiler = Bun.spawn([process.execPath, 'check', '--no-script', '--no-pretty', '--all', path], {
    cwd: ROOT,
    stdout: 'pipe',
    stderr: 'pipe',
  });
  const [exitCode, ...outputs] = await Promise.all([compiler.exited, compiler.stdout.text(), compiler.stderr.text()]);
  // Each error has a line of its own, and below it, indented, what leads to it.
  const errors: readonly string[] = outputs.join('\n').match(/^\S+ error TS.*(?:\n +.*)*/gm) ?? [];
  expect(exitCode === 0).toBe(errors.length === 0);
  expect(errors.filter((error) => !error.startsWith(relative(ROOT, path)))).toEqual([]);
  return errors.map((error) => error.slice(error.indexOf('error TS')));
}

test('the right handlers compile', async () => {
  expect(await compile('right', handlers())).toEqual([]);
});

test('so do expected errors whose status is declared', async () => {
  const kinds = ['invalid_request', 'deadline_exceeded', 'overloaded', 'shutting_down', 'internal'];
  for (const kind of kinds) {
    const messages = kind === 'invalid_request' ? ", messages: ['x']" : '';
    const routeCall = `() => ({ kind: '${kind}'${messages} })`;
    expect(await compile(`error-${kind}`, handlers({ routeCall }))).toEqual([]);
  }
});

describe('what does not compile', () => {
  const refusal = (message: string): string =>
    `async ({ body }) => ({ status: 201, body: { success: false, message: ${message} } })`;

  test.each<readonly [string, Written, RegExp]>([
    ['a missing handler', { getReadiness: null }, /^error TS2741: Property 'getReadiness' is missing in type/],
    [
      'a handler that no operation has',
      { surplus: `hangUp: ${GET_LIVENESS},` },
      /^error TS2353: .*'hangUp' does not exist in type 'Handlers'/,
    ],
    [
      'a handler under a misspelt name',
      { getLiveness: null, surplus: `getLivenes: ${GET_LIVENESS},` },
      /^error TS2561: .*'getLivenes' does not exist in type 'Handlers'. Did you mean to write 'getLiveness'/,
    ],
    [
      'a status that is not declared',
      { getLiveness: `() => ({ status: 204, body: { status: 'ok' } })` },
      /^error TS2322: Type '204' is not assignable to type '200'/,
    ],
    [
      'the status of another operation',
      { getReadiness: `async () => ({ status: 201, body: { status: 'ok' } })` },
      /^error TS2322: .*status: 201;[^]*Type '201' is not assignable to type '503'/,
    ],
    [
      'a wrong value in the body',
      { getLiveness: `() => ({ status: 200, body: { status: 'fine' } })` },
      /^error TS2322: Type '"fine"' is not assignable to type '"ok"'/,
    ],
    [
      'a body without a field',
      { getLiveness: '() => ({ status: 200, body: {} })' },
      /^error TS2741: Property 'status' is missing in type '\{\}'/,
    ],
    [
      'an error body with a success status',
      { getLiveness: `() => ({ status: 200, body: { message: ['x'], error: 'OK', statusCode: 200 } })` },
      /^error TS2353: .*'message' does not exist in type '\{ readonly status: "ok"; \}'/,
    ],
    [
      'an expected error whose status is not declared',
      { getReadiness: `async () => ({ kind: 'unsupported_media_type' })` },
      /^error TS2322: [^]*Type '"unsupported_media_type"' is not assignable to type '"\w+"'/,
    ],
    [
      'an unknown path, where the operation has been found',
      { routeCall: `async () => ({ kind: 'path_not_found', method: 'GET', path: '/' })` },
      /^error TS2322: [^]*Type '"path_not_found"' is not assignable to type '"\w+"'/,
    ],
    [
      'no answer',
      { getLiveness: '() => {}' },
      /^error TS2322: Type '\(\) => void' is not assignable to type 'Handler<"getLiveness">'/,
    ],
    [
      'a Response of its own',
      { getLiveness: '() => new Response()' },
      /^error TS2322: Type 'Response' is not assignable to type '/,
    ],
    [
      'a field that requests do not have',
      { routeCall: refusal('body.queue') },
      /^error TS2339: Property 'queue' does not exist on type '\{ readonly callID: string;/,
    ],
    [
      'an optional field taken for a text',
      { routeCall: refusal('body.customerID') },
      /^error TS2322: [^]*Type 'string \| null \| undefined' is not assignable to type 'string'/,
    ],
    [
      'a body where the operation has none',
      { getLiveness: '({ body }) => ({ status: 200, body: { status: body.status } })' },
      /^error TS(18048: 'body' is possibly 'undefined'|18047|2339: Property 'status' does not exist on type 'never')/,
    ],
  ])('%s', async (name, written, pattern) => {
    const [error, ...others] = await compile(name, handlers(written));
    expect(error).toMatch(pattern);
    expect(others).toEqual([]);
  });
});

test('a field too many, which the compiler lets pass, is found in the answer', async () => {
  const answer = { status: 200, body: { status: 'ok', at: 1 } };
  const getLiveness = `() => (${JSON.stringify(answer)})`;
  expect(await compile('field too many', handlers({ getLiveness }))).toEqual([]);
  const checked = expectDeclaredResponse('getLiveness', Response.json(answer.body));
  expect((await rejectionOf(checked)).message).toContain('must NOT have additional properties');
});
