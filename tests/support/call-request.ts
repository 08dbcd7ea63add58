/** Call requests as bytes on a connection. */

export const EXAMPLE_CALL = { callID: 'wtl0tmw3rri9s7gqdpfi0', rclassification: 'GOTOSUPPORT', callTime: '12' };

export interface RequestParts {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: readonly string[];
  readonly body?: string | Uint8Array;
  /** Sends the body in chunks, not with its length. */
  readonly isChunked?: boolean;
}

const CHUNK_BYTES = 60_000;

export function rawRequest({
  method = 'POST',
  path = '/call/request',
  headers = ['Host: localhost', 'Content-Type: application/json'],
  body = JSON.stringify(EXAMPLE_CALL),
  isChunked = false,
}: RequestParts = {}): Buffer {
  const bytes = Buffer.from(body);
  const framing = isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${bytes.length}`;
  const head = [`${method} ${path} HTTP/1.1`, ...headers, framing, '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), ...(isChunked ? chunks(bytes) : [bytes])]);
}

/** A valid call request of just so many bytes. */
export function bodyOfBytes(bytes: number): string {
  const empty = JSON.stringify({ ...EXAMPLE_CALL, padding: '' });
  return JSON.stringify({ ...EXAMPLE_CALL, padding: 'x'.repeat(bytes - empty.length) });
}

function chunks(bytes: Buffer): readonly Buffer[] {
  const starts = Array.from({ length: Math.ceil(bytes.length / CHUNK_BYTES) }, (_, place) => place * CHUNK_BYTES);
  const parts = starts.map((start) => bytes.subarray(start, start + CHUNK_BYTES));
  return [
    ...parts.flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]),
    Buffer.from('0\r\n\r\n'),
  ];
}
