/**
 * Reads the JSON object that a request carries. Elysia's own parsers answer in other words, let forms and ill-formed
 * UTF-8 pass, and read without a limit.
 */
import type { ExpectedError } from '../errors.ts';

/** Anything that says JSON, with any parameter: the charset is UTF-8 whatever it says (RFC 8259, section 8.1). */
const JSON_CONTENT_TYPE = /^\s*(?:application\/(?:[^\s;,/]+\+)?json|text\/json)\s*(?:;|$)/i;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

type BodyError = Extract<
  ExpectedError,
  { readonly kind: 'invalid_request' | 'body_too_large' | 'unsupported_media_type' }
>;

const NOT_JSON_TYPE: BodyError = { kind: 'unsupported_media_type' };
const NOT_AN_OBJECT: BodyError = { kind: 'invalid_request', messages: ['body must be a JSON object'] };

export type JsonBody = { readonly kind: 'json_object'; readonly value: object } | BodyError;

/** A missing Content-Type counts as JSON. A byte order mark is skipped, and of a doubled key the last value counts. */
export async function readJsonBody(request: Request, bytesMax: number): Promise<JsonBody> {
  const { headers } = request;
  const contentType = headers.get('content-type');
  if (contentType !== null && contentType !== '' && !JSON_CONTENT_TYPE.test(contentType)) {
    return NOT_JSON_TYPE;
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
  return bytes.byteLength > bytesMax ? tooLarge : parseObject(bytes);
}

function parseObject(bytes: ArrayBuffer): JsonBody {
  let value: unknown;
  try {
    value = JSON.parse(UTF8.decode(bytes));
  } catch {
    return NOT_AN_OBJECT;
  }
  return isObject(value) ? { kind: 'json_object', value } : NOT_AN_OBJECT;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
