/**
 * Reads the body that a request carries: an object as JSON or YAML, or a text. Elysia's own parsers answer in other words,
 * let forms and ill-formed UTF-8 pass, and read without a limit.
 */
import { readYaml } from '../configuration/yaml.ts';
import type { ExpectedError } from '../errors.ts';

/** Anything that says JSON, with any parameter: the charset is UTF-8 whatever it says (RFC 8259, section 8.1). */
const JSON_CONTENT_TYPE = /^\s*(?:application\/(?:[^\s;,/]+\+)?json|text\/json)\s*(?:;|$)/i;

/** RFC 9512 and what was usual before it. */
const YAML_CONTENT_TYPE = /^\s*(?:application\/(?:x-)?yaml|text\/(?:x-)?yaml)\s*(?:;|$)/i;

const CSV_CONTENT_TYPE = /^\s*text\/csv\s*(?:;|$)/i;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

type BodyError = Extract<
  ExpectedError,
  { readonly kind: 'invalid_request' | 'body_too_large' | 'unsupported_media_type' }
>;

const NOT_AN_OBJECT: BodyError = { kind: 'invalid_request', messages: ['body must be a JSON object'] };
const NOT_A_TEXT: BodyError = { kind: 'invalid_request', messages: ['body must be UTF-8 text'] };

/** Says where in the body a message's first word is, where the body has lines that people count. */
export type Locate = (message: string) => string;

export type RequestBody =
  | { readonly kind: 'object'; readonly value: object; readonly locate: Locate }
  | { readonly kind: 'text'; readonly text: string };

export interface BodyForm {
  readonly bytesMax: number;
  /** As the contract names them. */
  readonly mediaTypes: readonly string[];
}

/** A missing Content-Type counts as the first that may be. A byte order mark is skipped. */
export async function readRequestBody(request: Request, form: BodyForm): Promise<RequestBody | BodyError> {
  const { bytesMax, mediaTypes } = form;
  const { headers } = request;
  const mediaType = mediaTypeOf(headers.get('content-type') ?? '', mediaTypes);
  if (mediaType === null) {
    return { kind: 'unsupported_media_type', supported: mediaTypes };
  }
  const tooLarge: BodyError = { kind: 'body_too_large', limitBytes: bytesMax };
  if (Number(headers.get('content-length')) > bytesMax) {
    return tooLarge;
  }
  let bytes: ArrayBuffer;
  try {
    // Its text() would put U+FFFD where the bytes are not UTF-8.
    bytes = await request.arrayBuffer();
  } catch {
    // The caller has gone in the middle, or sent in chunks what is over Bun's own limit. Either way Bun has closed the
    // connection, so that nobody gets this answer.
    return NOT_AN_OBJECT;
  }
  return bytes.byteLength > bytesMax ? tooLarge : READERS[mediaType](bytes);
}

type MediaType = 'application/json' | 'application/yaml' | 'text/csv';

/** Null where it is none of those that may be. */
function mediaTypeOf(contentType: string, mediaTypes: readonly string[]): MediaType | null {
  const known = [
    ['application/json', JSON_CONTENT_TYPE],
    ['application/yaml', YAML_CONTENT_TYPE],
    ['text/csv', CSV_CONTENT_TYPE],
  ] as const;
  const possible = known.filter(([mediaType]) => mediaTypes.includes(mediaType));
  const [found] = contentType === '' ? possible : possible.filter(([, pattern]) => pattern.test(contentType));
  return found?.[0] ?? null;
}

const READERS: Readonly<Record<MediaType, (bytes: ArrayBuffer) => RequestBody | BodyError>> = {
  'application/json': readJson,
  'application/yaml': readYamlObject,
  'text/csv': (bytes) => {
    const text = textOf(bytes);
    return text === null ? NOT_A_TEXT : { kind: 'text', text };
  },
};

/** Of a doubled key the last value counts. */
function readJson(bytes: ArrayBuffer): RequestBody | BodyError {
  let value: unknown;
  try {
    value = JSON.parse(UTF8.decode(bytes));
  } catch {
    return NOT_AN_OBJECT;
  }
  return isObject(value) ? { kind: 'object', value, locate: (message) => message } : NOT_AN_OBJECT;
}

function readYamlObject(bytes: ArrayBuffer): RequestBody | BodyError {
  const text = textOf(bytes);
  if (text === null) {
    return NOT_A_TEXT;
  }
  const read = readYaml(text);
  if (read.kind === 'broken') {
    return { kind: 'invalid_request', messages: [`line ${read.line}: ${read.message}`] };
  }
  const { value, lineOf } = read;
  return isObject(value)
    ? { kind: 'object', value, locate: (message) => `line ${lineOf(message)}: ${message}` }
    : { kind: 'invalid_request', messages: ['body must be a YAML mapping'] };
}

function textOf(bytes: ArrayBuffer): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
