import { describe, expect, test } from 'bun:test';
import { stringify } from 'yaml';
import { readContract } from '../../../src/codegen/contract.ts';

const schema = { type: 'object', properties: { name: { type: ['string', 'null'] }, count: { type: 'integer' } } };
const requestBody = { required: true, content: { 'application/json': { schema } } };
const allResponses = { '201': {}, '400': {}, '413': {}, '415': {}, '500': {} };

function document(operation: object): string {
  return stringify({ paths: { '/things': { post: { operationId: 'makeThing', security: [], ...operation } } } });
}

describe('the contract', () => {
  test('is read with its properties in their order', () => {
    expect(readContract(document({ requestBody, responses: allResponses })).operations).toEqual([
      {
        operationId: 'makeThing',
        method: 'POST',
        path: '/things',
        statuses: [201, 400, 413, 415, 500],
        scope: null,
        isOpen: false,
        body: {
          bytesMax: 16 * 1024,
          mediaTypes: ['application/json'],
          schemaPointer: '/paths/~1things/post/requestBody/content/application~1json/schema',
          properties: [
            { name: 'name', type: 'string' },
            { name: 'count', type: 'integer' },
          ],
        },
        parameters: [],
      },
    ]);
  });

  test('is known by the sha256 of its text', () => {
    const yaml = document({ responses: { '200': {} } });
    expect(readContract(yaml).sha256).toBe(new Bun.CryptoHasher('sha256').update(yaml).digest('hex'));
    expect(readContract(`${yaml}\n`).sha256).not.toBe(readContract(yaml).sha256);
  });

  test.each([
    [{ security: [] }, null, false],
    [{ security: [{ apiKey: [] }], 'x-scope': 'read' }, 'read', false],
    [{ security: [{}, { apiKey: [] }], 'x-scope': 'call:request' }, 'call:request', true],
  ])('says of an operation who may ask it: %j', (access, scope, isOpen) => {
    const responses = { '200': {}, '401': {}, '403': {}, '429': {}, '500': {}, '503': {} };
    expect(readContract(document({ ...access, responses })).operations).toMatchObject([{ scope, isOpen }]);
  });

  test.each([
    {},
    { security: [{}] },
    { security: [{ apiKey: [] }] },
    { security: [], 'x-scope': 'read' },
    { security: [{ basic: [] }], 'x-scope': 'read' },
  ])('is refused where an operation does not say who may ask it: %j', (access) => {
    expect(() => readContract(document({ security: undefined, ...access, responses: response }))).toThrow(
      'makeThing must say by its security and x-scope who may ask it',
    );
  });

  test('is refused where a key is needed and what becomes of others is not declared', () => {
    const access = { security: [{ apiKey: [] }], 'x-scope': 'read' };
    expect(() => readContract(document({ ...access, responses: response }))).toThrow(
      'makeThing must declare 401, 403, 429, 500, 503',
    );
  });

  const response = { '200': {} };
  const form = { 'application/x-www-form-urlencoded': { schema } };
  const parameter = { name: 'id', in: 'query', schema: { type: 'string' } };
  test.each([
    [
      'no operationId',
      { operationId: undefined, responses: response },
      'the operationId of post /things must be text',
    ],
    ['a default response', { responses: { default: {} } }, 'makeThing must list each status by itself, not default'],
    ['a range of statuses', { responses: { '4XX': {} } }, 'makeThing must list each status by itself, not 4XX'],
    [
      'a body without the statuses of bad bodies',
      { requestBody, responses: { '201': {}, '400': {} } },
      'makeThing must declare 413, 415, 500',
    ],
    ['a parameter without 400', { parameters: [parameter], responses: response }, 'makeThing must declare 400'],
    [
      'a body that may be missing',
      { requestBody: { ...requestBody, required: false }, responses: allResponses },
      'the body of makeThing must be required, and one of application/json application/json,application/yaml text/csv',
    ],
    [
      'a body of another type',
      { requestBody: { required: true, content: form }, responses: allResponses },
      'the body of makeThing must be required, and one of application/json application/json,application/yaml text/csv',
    ],
    [
      'a body that is a list',
      {
        requestBody: { required: true, content: { 'application/json': { schema: { ...schema, type: 'array' } } } },
        responses: allResponses,
      },
      'the body of makeThing must be an object',
    ],
    [
      'a cookie',
      { parameters: [{ ...parameter, in: 'cookie' }], responses: { '400': {} } },
      'the parameter id must be in one of header, path, query',
    ],
    [
      'a parameter of two types',
      { parameters: [{ ...parameter, schema: { type: ['string', 'integer'] } }], responses: { '400': {} } },
      'must have one type, null aside',
    ],
    ['a reference elsewhere', { responses: { $ref: 'other.yaml#/responses' } }, 'must refer to this document'],
    ['a reference to nothing', { responses: { $ref: '#/components/responses' } }, '/components must be an object'],
  ])('is refused with %s', (_, operation, message) => {
    expect(() => readContract(document(operation))).toThrow(message);
  });

  test('is refused with one operationId twice', () => {
    const operation = { operationId: 'same', security: [], responses: response };
    expect(() => readContract(stringify({ paths: { '/a': { get: operation, put: operation } } }))).toThrow(
      'each operation needs an operationId of its own',
    );
  });
});
