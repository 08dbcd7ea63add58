/**
 * Words what a generated validator found, as class-validator would: the contract shows one such message, and callers
 * may know the others.
 */
import type { Problem } from '../../generated/validators.js';
import type { JsonType, PropertyTypes } from './operation.ts';

const WORDS_BY_TYPE: Readonly<Record<JsonType, string>> = {
  string: 'a string',
  integer: 'an integer number',
  number: 'a number',
  boolean: 'a boolean value',
  array: 'an array',
  object: 'an object',
};

/** The patterns of openapi.yaml; whatever else has a form says so in its description. */
const WORDS_BY_PATTERN: Readonly<Record<string, string>> = {
  '\\S': 'should not be empty',
  '^[^\\u0000\\ud800-\\udfff]*$': 'must be well-formed text',
  '^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$': 'must be a version 6 UUID',
  '^[\\w-]+$': 'must be the nextCursor of another page',
  '^\\S(.*\\S)?$': 'must have no white space at its ends',
  '^[0-9A-Za-z]{8}$': 'must be the 8 letters and digits behind qm_',
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$': 'must be a time in UTC, like 2026-12-31T23:59:59Z',
};

/**
 * One message for each problem, in the order of the schema's properties; Ajv tells of all missing ones first.
 * @param types the schema's properties, in their order
 */
export function problemMessages(problems: readonly Problem[], types: PropertyTypes): readonly string[] {
  const order = Object.keys(types);
  const messages = problems
    .map((problem) => ({ name: nameOf(problem), problem }))
    .toSorted((one, other) => order.indexOf(firstOf(one.name)) - order.indexOf(firstOf(other.name)))
    .map(({ name, problem }) => `${name} ${wordsOf(problem, types[name])}`);
  return [...new Set(messages)];
}

/** Names within names stand behind dots, also those of lists: `spans.0.opens`. */
function nameOf({ keyword, instancePath, params }: Problem): string {
  const path = instancePath.split('/').slice(1);
  return [...path, ...(keyword === 'required' ? [String(params['missingProperty'])] : [])].join('.');
}

function firstOf(name: string): string {
  return name.split('.')[0] ?? '';
}

function wordsOf({ keyword, params, message = 'is not valid' }: Problem, type: JsonType | undefined): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return type === undefined ? 'should not be empty' : `must be ${WORDS_BY_TYPE[type]}`;
    case 'type': {
      const allowed = type ?? typeIn(params);
      return allowed === undefined ? message : `must be ${WORDS_BY_TYPE[allowed]}`;
    }
    case 'minItems':
      return `must contain at least ${limit} elements`;
    case 'maxItems':
      return `must contain not more than ${limit} elements`;
    case 'additionalProperties':
      return `should not have ${String(params['additionalProperty'])}`;
    case 'minLength':
      return limit === '1' ? 'should not be empty' : `must be longer than or equal to ${limit} characters`;
    case 'maxLength':
      return `must be shorter than or equal to ${limit} characters`;
    case 'minimum':
      return `must not be less than ${limit}`;
    case 'maximum':
      return `must not be greater than ${limit}`;
    case 'enum':
      return `must be one of the following values: ${allowedValues(params)}`;
    case 'pattern':
      return WORDS_BY_PATTERN[String(params['pattern'])] ?? message;
    default:
      return message;
  }
}

/** Of what a value within a value may be, beside null. */
function typeIn({ type }: Problem['params']): JsonType | undefined {
  return [type].flat().find((one): one is JsonType => typeof one === 'string' && one in WORDS_BY_TYPE);
}

function allowedValues({ allowedValues: values }: Problem['params']): string {
  return Array.isArray(values) ? values.join(', ') : '';
}
