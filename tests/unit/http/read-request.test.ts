/** Parameters in paths and queries, which the contract may have one day: read by what the generator makes of them. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contractFiles } from '../../../src/codegen/contract-files.ts';
import type { Operation } from '../../../src/http/operation.ts';
import { readRequest } from '../../../src/http/read-request.ts';

const YAML = `
openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
paths:
  /queues/{queue}/agents/{agent}:
    parameters:
      - { name: queue, in: path, required: true, schema: { type: string, minLength: 2 } }
    put:
      operationId: setAgent
      security: []
      parameters:
        - { name: agent, in: path, required: true, schema: { type: integer } }
        - { name: limit, in: query, required: false, schema: { type: integer, maximum: 100 } }
        - { name: X-Dry-Run, in: header, required: true, schema: { $ref: "#/components/schemas/DryRun" } }
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, required: [weight], properties: { weight: { type: integer } } } } }
      responses:
        "200": { description: Done }
        "400": { description: Bad }
        "413": { description: Large }
        "415": { description: Other }
        "500": { description: Fault }
components:
  schemas:
    DryRun: { type: boolean }
`;

const ROOT = join(import.meta.dir, '..', '..', '..');

let directory: string;
let setAgent: Operation;

beforeAll(async () => {
  await mkdir(join(ROOT, '.tmp'), { recursive: true });
  directory = await mkdtemp(join(ROOT, '.tmp', 'read-request-'));
  for (const [name, content] of await contractFiles(YAML)) {
    await Bun.write(join(directory, name), content);
  }
  const generated: unknown = await import(join(directory, 'operations.ts'));
  // Proof: the generator was just run on YAML, whose one operation this is.
  ({ setAgent } = (generated as { readonly operations: { readonly setAgent: Operation } }).operations);
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

function put(path: string, body: unknown, headers: Readonly<Record<string, string>>): Request {
  return new Request(`http://localhost${path}`, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

describe('the parts of a request', () => {
  test('are read from their places, as the types of the schema; only the body has types of its own', async () => {
    const request = put('/queues/Sales/agents/7?limit=5&other=x', { weight: 3 }, { 'x-dry-run': 'true' });
    expect(await readRequest(setAgent, request, { queue: 'Sales', agent: '7' })).toMatchObject({
      kind: 'valid',
      path: { queue: 'Sales', agent: 7 },
      query: { limit: 5, other: 'x' },
      header: { 'X-Dry-Run': true },
      body: { weight: 3 },
    });
  });

  test('may lack what is not required', async () => {
    const request = put('/queues/Sales/agents/7', { weight: 3 }, { 'X-DRY-RUN': 'false' });
    expect(await readRequest(setAgent, request, { queue: 'Sales', agent: '7' })).toMatchObject({
      query: {},
      header: { 'X-Dry-Run': false },
    });
  });

  test('tell the problems of all of them at once', async () => {
    const request = put('/queues/S/agents/seven?limit=101', { weight: '3' }, {});
    expect(await readRequest(setAgent, request, { queue: 'S', agent: 'seven' })).toEqual({
      kind: 'invalid_request',
      messages: [
        'queue must be longer than or equal to 2 characters',
        'agent must be an integer number',
        'limit must not be greater than 100',
        'X-Dry-Run must be a boolean value',
        'weight must be an integer number',
      ],
    });
  });

  test('are not looked at where the body is no JSON object', async () => {
    const request = put('/queues/S/agents/seven', [], {});
    expect(await readRequest(setAgent, request, { queue: 'S', agent: 'seven' })).toEqual({
      kind: 'invalid_request',
      messages: ['body must be a JSON object'],
    });
  });
});
