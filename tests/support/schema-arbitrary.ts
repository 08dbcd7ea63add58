/** Values for fuzzing, made from the schemas of openapi.yaml: mostly what a schema asks for, now and then something else. */
import fc from 'fast-check';
import { parse } from 'yaml';
import yaml from '../../openapi.yaml' with { type: 'text' };

type Schema = Readonly<Record<string, unknown>>;

const document: unknown = parse(String(yaml));

/** Anything that JSON can say. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('', ' ', '\u0000', '\ud800', '0', '-1', 'null', "'; drop table queues; --", '../..', '%00'),
  fc.constantFrom(-1, 0, 1, 2, 0.5, 1e9, 2 ** 31, 2 ** 53, 1e300),
);

/** The body of an operation, or null where it has none. */
export function bodyArbitrary(path: string, method: string): fc.Arbitrary<unknown> | null {
  const schema = at(document, [
    'paths',
    path,
    method.toLowerCase(),
    'requestBody',
    'content',
    'application/json',
    'schema',
  ]);
  return schema === undefined
    ? null
    : fc.oneof({ weight: 9, arbitrary: valueOf(record(schema)) }, { weight: 1, arbitrary: junk });
}

/** Lines of CSV that begin with the columns of agents or memberships, or with others. */
export const csvArbitrary: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      'id,name,number',
      'name,number,capacity,status',
      'queue,agent,number,tier',
      'queue,agent,number',
      'x',
    ),
    fc.array(
      fc.array(
        fc.oneof(
          fc.constantFrom(
            'Alice',
            '5032505555',
            'GOTOSUPPORT',
            '1',
            '',
            '"',
            '"a\nb"',
            '\u0000',
            '\u{1f600}',
            'true',
          ),
          fc.string({ unit: 'binary', maxLength: 20 }),
        ),
        { maxLength: 5 },
      ),
      { maxLength: 5 },
    ),
  )
  .map(([header, lines]) => [header, ...lines.map((cells) => cells.join(','))].join('\n'));

/** A value for the parameter in a path. */
export const pathValueArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map(String),
  fc.constantFrom('999', '-1', '1.5', '2147483648', 'x', '%00', '%ff', '%2F', '..', 'qJ7Xf2Lm', 'é'),
  fc.constant('1ef698cb-ffa3-6b00-8113-768365ac9ea8'),
  fc.string({ minLength: 1, maxLength: 300 }).map(encodeURIComponent),
);

/** A query whose names are those of the operation, or none. */
export function queryArbitrary(names: readonly string[]): fc.Arbitrary<string> {
  const value = fc.oneof(
    fc.integer({ min: -1, max: 300 }).map(String),
    fc.constantFrom(
      'true',
      'available',
      'refusal',
      '2026-02-30T00:00:00Z',
      '2026-01-01T00:00:00Z',
      '%00',
      '%ff',
      'MQ',
      'AA',
      '',
    ),
    fc.string({ maxLength: 40 }).map(encodeURIComponent),
  );
  return fc.dictionary(fc.constantFrom('unknown', ...names), value, { maxKeys: 3 }).map((query) =>
    Object.entries(query)
      .map(([name, given]) => `${name}=${given}`)
      .join('&'),
  );
}

function valueOf(given: Schema): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  const right = rightValueOf(schema);
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: junk });
}

function rightValueOf(schema: Schema): fc.Arbitrary<unknown> {
  const { enum: allowed } = schema;
  if (Array.isArray(allowed)) {
    return fc.constantFrom(...(allowed as readonly unknown[]));
  }
  const types = [schema['type']].flat().filter((type) => type !== 'null');
  const nullable = [schema['type']].flat().includes('null');
  const value = typedValueOf(String(types[0]), schema);
  return nullable ? fc.oneof(value, fc.constant(null)) : value;
}

function typedValueOf(type: string, schema: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'integer':
      return fc.integer({
        min: Number(schema['minimum'] ?? 0),
        max: Math.min(Number(schema['maximum'] ?? 9), 99_999),
      });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valueOf(record(schema['items'] ?? {})), { maxLength: 4 });
    case 'object':
      return objectOf(schema);
    default:
      return String(schema['pattern']).startsWith('^\\d{4}')
        ? fc.constantFrom('2037-01-01T00:00:00Z', '2020-01-01T10:30:00.5Z', '2026-02-30T00:00:00Z')
        : fc.oneof(
            fc.constantFrom(
              'Sales',
              'GOTOSUPPORT',
              'Alice',
              '5032505555',
              'Europe/Berlin',
              'UTC',
              '09:00',
              '17:30',
              '2026-12-25',
            ),
            fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
            fc.constantFrom('a\u0000b', '\ud800', 'a\nb'),
          );
  }
}

function objectOf(schema: Schema): fc.Arbitrary<unknown> {
  const parts = [schema, ...[schema['allOf'] ?? []].flat().map((part) => resolved(record(part)))];
  const properties = Object.fromEntries(parts.flatMap((part) => Object.entries(record(part['properties'] ?? {}))));
  const required = parts.flatMap((part) => [part['required'] ?? []].flat()).map(String);
  return fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, valueOf(record(part))])),
    { requiredKeys: required.filter((name) => name in properties) },
  );
}

function resolved(schema: Schema): Schema {
  const { $ref: reference } = schema;
  return typeof reference === 'string' ? resolved(record(at(document, reference.split('/').slice(1)))) : schema;
}

function at(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (parent, name) => (parent === undefined ? undefined : resolvedIn(parent)[name]),
    value,
  );
}

function resolvedIn(value: unknown): Schema {
  return resolved(record(value));
}

function record(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
