/**
 * Holds every answer of a test against openapi.yaml, which is read here anew and not through anything generated: its
 * status, its headers and its body. Remembers what was seen, so that a test can ask whether each status was reached.
 */
import { expect } from 'bun:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import yaml from '../../openapi.yaml' with { type: 'text' };

/** What a `Response` and an answer read from a socket have in common. */
export interface AnyResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

interface DeclaredResponse {
  readonly content: ReadonlyMap<string, ValidateFunction>;
  readonly headers: ReadonlyMap<string, ValidateFunction>;
}

const DOCUMENT_ID = 'openapi.yaml';
const VOCABULARY = ['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components', 'example'];
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** RFC 3339, as the contract's times are. */
function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

const parsed: unknown = parse(String(yaml));
const document = record(parsed);
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  formats: { uuid: true, 'date-time': isTime },
});
ajv.addVocabulary(VOCABULARY);
ajv.addSchema({ ...document, $id: DOCUMENT_ID });
/** Header values are text. */
const headerAjv = new Ajv2020({
  strict: true,
  coerceTypes: true,
  formats: { uuid: true, 'date-time': isTime },
});
headerAjv.addVocabulary(VOCABULARY);
headerAjv.addSchema({ ...document, $id: DOCUMENT_ID });

const declared = readResponses();
const validateError = compile(ajv, '/components/schemas/Error');
const seen = new Set<string>();

/**
 * Fails unless the operation declares this answer just so.
 * @returns the body, parsed
 */
export async function expectDeclaredResponse(operationId: string, response: AnyResponse): Promise<unknown> {
  const name = `${operationId} ${response.status}`;
  const found = declared.get(name);
  if (found === undefined) {
    throw new Error(`openapi.yaml does not declare ${name}: ${await response.text()}`);
  }
  seen.add(name);
  for (const [header, validate] of found.headers) {
    const isValid = validate({ value: response.headers.get(header) });
    expect({ header, value: response.headers.get(header), isValid }).toMatchObject({ isValid: true });
  }
  const validate = found.content.get(mediaType(response));
  if (validate === undefined) {
    throw new Error(`openapi.yaml does not declare ${name} as ${mediaType(response)}`);
  }
  return expectValid(validate, response);
}

/**
 * For what belongs to no operation, an unknown path or a wrong method: fails unless it is an error in the envelope that
 * all errors wear.
 * @returns the messages
 */
export async function expectErrorEnvelope(status: number, response: AnyResponse): Promise<readonly unknown[]> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const body = record(await expectValid(validateError, response));
  expect(body['statusCode']).toBe(status);
  return Object.values(record(body['message']));
}

/** `operationId status` of each declared answer that no call of `expectDeclaredResponse` in this test file has seen. */
export function unseenResponses(operationIDs: readonly string[]): readonly string[] {
  return [...declared.keys()].filter((name) => operationIDs.includes(name.split(' ')[0] ?? '') && !seen.has(name));
}

async function expectValid(validate: ValidateFunction, response: AnyResponse): Promise<unknown> {
  const text = await response.text();
  const isJson = mediaType(response) === 'application/json';
  const body: unknown = isJson ? JSON.parse(text) : text;
  validate(mediaType(response) === 'application/yaml' ? parse(text) : body);
  expect({ text, problems: validate.errors ?? [] }).toEqual({ text, problems: [] });
  return body;
}

function mediaType({ headers }: AnyResponse): string {
  return headers.get('content-type')?.split(';', 1)[0] ?? 'nothing';
}

function readResponses(): ReadonlyMap<string, DeclaredResponse> {
  const responses = new Map<string, DeclaredResponse>();
  for (const [path, pathItem] of Object.entries(record(document['paths']))) {
    for (const method of METHODS.filter((known) => known in record(pathItem))) {
      const operation = record(record(pathItem)[method]);
      for (const status of Object.keys(record(operation['responses']))) {
        const pointer = `/paths/${escape(path)}/${method}/responses/${status}`;
        responses.set(`${String(operation['operationId'])} ${status}`, readResponse(pointer));
      }
    }
  }
  return responses;
}

function readResponse(pointer: string): DeclaredResponse {
  const place = follow(pointer);
  const contents = Object.keys(record(place.node['content'] ?? {}));
  const headers = Object.keys(record(place.node['headers'] ?? {}));
  return {
    content: new Map(
      contents.map((type) => [type, compile(ajv, `${place.pointer}/content/${escape(type)}/schema`)] as const),
    ),
    headers: new Map(
      headers.map((name) => [name, compileHeader(`${place.pointer}/headers/${escape(name)}`)] as const),
    ),
  };
}

/** Of an object, since a value by itself can't be coerced in place. */
function compileHeader(pointer: string): ValidateFunction {
  const place = follow(pointer);
  const present = { $ref: `${DOCUMENT_ID}#${place.pointer}/schema` };
  // Where it says nothing about that, it is always there.
  const value = place.node['required'] === false ? { anyOf: [{ type: 'null' }, present] } : present;
  return headerAjv.compile({ type: 'object', required: ['value'], properties: { value } });
}

function compile(instance: Ajv2020, pointer: string): ValidateFunction {
  return instance.compile({ $ref: `${DOCUMENT_ID}#${pointer}` });
}

function follow(pointer: string): { readonly pointer: string; readonly node: Readonly<Record<string, unknown>> } {
  const names = pointer.split('/').slice(1).map(unescape);
  const node = record(names.reduce<unknown>((parent, name) => record(parent)[name], document));
  const { $ref: reference } = node;
  return typeof reference === 'string' ? follow(reference.slice(1)) : { pointer, node };
}

function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescape(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~');
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) {
    throw new Error(`not an object: ${JSON.stringify(value)}`);
  }
  return { ...value };
}
