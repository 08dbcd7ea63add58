/** Reads the parts of a request that its operation has, and validates them; the problems of all are told at once. */
import type { ExpectedError } from '../errors.ts';
import { readJsonBody } from './json-body.ts';
import type { Operation, RequestPart } from './operation.ts';
import { problemMessages } from './problem-messages.ts';

export type PathValues = Readonly<Record<string, string>>;

/** Each part is valid against the operation's schema, and undefined where the operation has none. */
export interface ValidRequest {
  readonly kind: 'valid';
  readonly body: unknown;
  readonly header: unknown;
  readonly path: unknown;
  readonly query: unknown;
}

/** @param pathValues the parameters in the path, as text */
export async function readRequest(
  { body, bodyBytesMax, parameters }: Operation,
  request: Request,
  pathValues: PathValues,
): Promise<ValidRequest | ExpectedError> {
  const json = body === null ? null : await readJsonBody(request, bodyBytesMax);
  if (json !== null && json.kind !== 'json_object') {
    return json;
  }
  const valid: ValidRequest = {
    kind: 'valid',
    path: parameters.path === null ? undefined : { ...pathValues },
    query: parameters.query === null ? undefined : queryValues(request),
    header: parameters.header === null ? undefined : headerValues(request, parameters.header),
    body: json?.value,
  };
  const messages = [
    ...problemsIn(valid.path, parameters.path),
    ...problemsIn(valid.query, parameters.query),
    ...problemsIn(valid.header, parameters.header),
    ...problemsIn(valid.body, body),
  ];
  return messages.length === 0 ? valid : { kind: 'invalid_request', messages };
}

const NO_PROBLEMS: readonly string[] = [];

/** Turns the text of parameters into the types of the schema, in place. */
function problemsIn(value: unknown, part: RequestPart | null): readonly string[] {
  return part === null || part.validate(value)
    ? NO_PROBLEMS
    : problemMessages(part.validate.errors ?? [], part.types);
}

function headerValues({ headers }: Request, { types }: RequestPart): object {
  const values: Record<string, string> = {};
  for (const name in types) {
    const value = headers.get(name);
    if (value !== null) {
      values[name] = value;
    }
  }
  return values;
}

/** Of a repeated name the last value counts. */
function queryValues({ url }: Request): object {
  const start = url.indexOf('?');
  return start === -1 ? {} : Object.fromEntries(new URLSearchParams(url.slice(start)));
}
