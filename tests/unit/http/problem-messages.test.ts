import { describe, expect, test } from 'bun:test';
import { operations } from '../../../generated/operations.ts';
import type { Problem } from '../../../generated/validators.js';
import type { PropertyTypes } from '../../../src/http/operation.ts';
import { problemMessages } from '../../../src/http/problem-messages.ts';

const { body, parameters } = operations.routeCall;
const valid = { callID: '1', rclassification: 'Sales', customerID: '2', callTime: '3' };

function messagesFor(value: object): readonly string[] {
  return body.validate(value) ? [] : problemMessages(body.validate.errors ?? [], body.types);
}

describe('the words for a field', () => {
  test.each([
    ['callID', undefined, ['callID must be a string']],
    ['callID', null, ['callID must be a string']],
    ['callID', 1, ['callID must be a string']],
    ['callID', ['1'], ['callID must be a string']],
    ['callID', {}, ['callID must be a string']],
    ['callID', '', ['callID should not be empty']],
    ['callID', ' ', []],
    ['callID', 'x'.repeat(255), []],
    ['callID', 'x'.repeat(256), ['callID must be shorter than or equal to 255 characters']],
    ['callID', '😀'.repeat(255), []],
    ['callID', '😀'.repeat(256), ['callID must be shorter than or equal to 255 characters']],
    ['callID', 'a\u0000', ['callID must be well-formed text']],
    ['callID', 'a\ud800', ['callID must be well-formed text']],
    ['rclassification', undefined, ['rclassification must be a string']],
    ['rclassification', '', ['rclassification should not be empty']],
    ['rclassification', ' \t\n\u00a0\u2003', ['rclassification should not be empty']],
    ['rclassification', 'x'.repeat(256), ['rclassification must be shorter than or equal to 255 characters']],
    ['rclassification', '\udfff', ['rclassification must be well-formed text']],
    ['customerID', undefined, []],
    ['customerID', null, []],
    ['customerID', '', []],
    ['customerID', 1, ['customerID must be a string']],
    ['customerID', false, ['customerID must be a string']],
    ['customerID', 'x'.repeat(256), ['customerID must be shorter than or equal to 255 characters']],
    ['callTime', undefined, ['callTime must be a string']],
    ['callTime', 12, ['callTime must be a string']],
    ['callTime', '', []],
    ['callTime', 'x'.repeat(64), []],
    ['callTime', 'x'.repeat(65), ['callTime must be shorter than or equal to 64 characters']],
    ['callTime', '\u0000', ['callTime must be well-formed text']],
  ])('%s as %p', (field, value, messages) => {
    expect(messagesFor({ ...valid, [field]: value })).toEqual(messages);
  });

  test('are one message for each problem, also where one value has several', () => {
    expect(messagesFor({ ...valid, callID: `\u0000${'x'.repeat(255)}`, rclassification: ' '.repeat(256) })).toEqual([
      'callID must be shorter than or equal to 255 characters',
      'callID must be well-formed text',
      'rclassification should not be empty',
      'rclassification must be shorter than or equal to 255 characters',
    ]);
  });

  test('stand in the order of the schema, whether it is missing or wrong', () => {
    expect(messagesFor({ customerID: 1, callID: '', callTime: 3 })).toEqual([
      'callID should not be empty',
      'rclassification must be a string',
      'customerID must be a string',
      'callTime must be a string',
    ]);
  });

  test('do not depend on what else is there', () => {
    expect(messagesFor({ ...valid, number: {}, success: 1 })).toEqual([]);
  });
});

test('a header is named as openapi.yaml names it', () => {
  const { validate, types } = parameters.header;
  expect(validate({ 'Idempotency-Key': 'k\u0000' })).toBe(false);
  expect(problemMessages(validate.errors ?? [], types)).toEqual(['Idempotency-Key must be well-formed text']);
});

describe('what no operation has yet', () => {
  const types: PropertyTypes = {
    count: 'integer',
    names: 'array',
    isOpen: 'boolean',
    settings: 'object',
    weight: 'number',
  };

  function problem(keyword: string, name: string, params: Problem['params'] = {}): Problem {
    return { keyword, instancePath: keyword === 'required' ? '' : `/${name}`, params, message: 'must fit' };
  }

  test('is named by the type that it should have', () => {
    const missing = Object.keys(types).map((name) => problem('required', name, { missingProperty: name }));
    expect(problemMessages(missing.toReversed(), types)).toEqual([
      'count must be an integer number',
      'names must be an array',
      'isOpen must be a boolean value',
      'settings must be an object',
      'weight must be a number',
    ]);
  });

  test("falls back to the validator's words", () => {
    const problems = [
      problem('minLength', 'count', { limit: 3 }),
      problem('pattern', 'names', { pattern: '^[0-9]+$' }),
      problem('maximum', 'weight', { limit: 100 }),
      problem('type', 'settings/deeper', { type: 'string' }),
    ];
    expect(problemMessages(problems, types)).toEqual([
      'count must be longer than or equal to 3 characters',
      'names must fit',
      'settings.deeper must be a string',
      'weight must not be greater than 100',
    ]);
  });

  test('is told by its bounds and by what it may be', () => {
    const problems = [
      problem('minimum', 'count', { limit: 1 }),
      problem('enum', 'names', { allowedValues: ['busy', 'idle'] }),
    ];
    expect(problemMessages(problems, types)).toEqual([
      'count must not be less than 1',
      'names must be one of the following values: busy, idle',
    ]);
  });
});
