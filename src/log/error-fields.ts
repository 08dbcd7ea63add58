/**
 * What of an error may be written to the log. Texts of errors can quote what a caller sent (`invalid input syntax for
 * type integer: "…"`, `Key (call_id)=(…) already exists`), so above debug level they are left out wherever they could.
 */

export interface ErrorFields {
  readonly name: string;
  /** A SQLSTATE, or a system error's code. */
  readonly code?: string;
  readonly message?: string;
  readonly severity?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  /** The function of PostgreSQL's own source that raised it. */
  readonly routine?: string;
  readonly detail?: string;
  readonly context?: string;
  readonly stack?: string;
  readonly cause?: ErrorFields;
}

/**
 * - `when_safe`: the text only where it can't quote a caller.
 * - `always`: no caller has a part in what failed, or the level is debug.
 */
export type ErrorTexts = 'when_safe' | 'always';

/** Deeper causes have never told more. */
const CAUSES_MAX = 3;

/**
 * Classes of SQLSTATE whose primary message names objects of the schema, the connection or the server, never a value.
 * Class 22 quotes values; what `raise` says (P0), XX and the rest is not known.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const VALUELESS_SQLSTATE_CLASSES = new Set([
  '08',
  '23',
  '25',
  '26',
  '28',
  '3D',
  '3F',
  '40',
  '42',
  '53',
  '54',
  '55',
  '57',
  '58',
  'QM',
]);

/** Errors of this program whose sentences are made without a request's contents. */
const VALUELESS_NAMES = new Set(['ConnectionLostError', 'EmbeddedPostgresError', 'RolledBackError', 'SchemaError']);

export function errorFields(error: unknown, texts: ErrorTexts): ErrorFields {
  return fieldsOf(error, texts, CAUSES_MAX);
}

function fieldsOf(error: unknown, texts: ErrorTexts, causesLeft: number): ErrorFields {
  if (!(error instanceof Error)) {
    return { name: typeof error, ...(texts === 'always' && { message: Bun.inspect(error) }) };
  }
  const { cause } = error;
  const context = textProperty(error, 'where');
  return {
    name: error.name,
    ...textFields(error, ['code', 'severity', 'table', 'column', 'constraint', 'routine']),
    ...((texts === 'always' || quotesNothing(error)) && { message: error.message }),
    ...(texts === 'always' && textFields(error, ['detail'])),
    ...(texts === 'always' && context !== undefined && { context }),
    stack: framesOf(error),
    ...(cause !== undefined && causesLeft > 0 && { cause: fieldsOf(cause, texts, causesLeft - 1) }),
  };
}

function quotesNothing(error: Error): boolean {
  const code = textProperty(error, 'code');
  if (textProperty(error, 'severity') !== undefined) {
    return VALUELESS_SQLSTATE_CLASSES.has(code?.slice(0, 2) ?? '');
  }
  const isSystemError = code !== undefined && textProperty(error, 'syscall') !== undefined;
  return isSystemError || VALUELESS_NAMES.has(error.name);
}

/** The calls that led to the error, without the text that stands before them, whose lines may look like calls. */
function framesOf({ stack = '', message }: Error): string {
  const textAt = message === '' ? -1 : stack.indexOf(message);
  const frames = textAt === -1 ? stack : stack.slice(textAt + message.length);
  return frames
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n');
}

type TextFields = { -readonly [Name in Exclude<keyof ErrorFields, 'cause'>]?: string };

function textFields(error: Error, names: readonly (keyof TextFields)[]): TextFields {
  const fields: TextFields = {};
  for (const name of names) {
    const text = textProperty(error, name);
    if (text !== undefined) {
      fields[name] = text;
    }
  }
  return fields;
}

function textProperty(error: Error, property: string): string | undefined {
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' ? value : undefined;
}
