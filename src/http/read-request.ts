/** Reads the parts of a request that its operation has, and validates them; the problems of all are told at once. */
import type { ExpectedError } from '../errors.ts';
import { type Locate, readRequestBody } from './request-body.ts';
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
  readonly locate: Locate;
}

/** @param pathValues the parameters in the path, as text */
export async function readRequest(
  { body: bodyPart, bodyTypes, bodyBytesMax, parameters }: Operation,
  request: Request,
  pathValues: PathValues,
): Promise<ValidRequest | ExpectedError> {
  const body =
    bodyTypes.length === 0 ? null : await readRequestBody(request, { bytesMax: bodyBytesMax, mediaTypes: bodyTypes });
  if (body !== null && body.kind !== 'object' && body.kind !== 'text') {
    return body;
  }
  const valid: ValidRequest = {
    kind: 'valid',
    path: parameters.path === null ? undefined : { ...pathValues },
    query: parameters.query === null ? undefined : queryValues(request),
    header: parameters.header === null ? undefined : headerValues(request, parameters.header),
    body: body?.kind === 'text' ? body.text : body?.value,
    locate: body?.kind === 'object' ? body.locate : unlocated,
  };
  const messages = [
    ...problemsIn(valid.path, parameters.path),
    ...problemsIn(valid.query, parameters.query),
    ...problemsIn(valid.header, parameters.header),
    ...problemsIn(valid.body, bodyPart).map(valid.locate),
  ];
  return messages.length === 0 ? valid : { kind: 'invalid_request', messages };
}

function unlocated(message: string): string {
  return message;
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
