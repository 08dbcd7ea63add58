/** Sends bytes on a socket as they are, and reads the HTTP answers that come back, however odd the request was. */
import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  text(): Promise<string>;
}

export interface Exchange {
  readonly answers: readonly RawAnswer[];
  /** What came back and is no whole answer. */
  readonly rest: string;
  readonly closedByServer: boolean;
}

export interface ExchangeOptions {
  /** The exchange ends with this many answers, or when the server closes the connection. */
  readonly answers: number;
  /** As to HEAD: the answer's Content-Length is not that of what follows. */
  readonly withoutBodies?: boolean;
}

/** Longer than anything here takes on a busy machine. */
const DEADLINE_MILLISECONDS = 20_000;

/** A hundred and so says no more than "go on". */
const FINAL_STATUS_MIN = 200;

export function exchange(
  url: string,
  bytes: string | Uint8Array,
  { answers: count, withoutBodies = false }: ExchangeOptions,
): Promise<Exchange> {
  const socket = openSocket(url);
  let received = Buffer.alloc(0);
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no ${count} answers in time, only ${JSON.stringify(received.toString('latin1'))}`));
    }, DEADLINE_MILLISECONDS);
    const end = (closedByServer: boolean): void => {
      clearTimeout(deadline);
      socket.destroy();
      resolve({ ...readAnswers(received, withoutBodies), closedByServer });
    };
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, Buffer.from(chunk)]);
      if (readAnswers(received, withoutBodies).answers.length >= count) {
        end(false);
      }
    });
    socket.once('close', () => end(true));
    socket.write(bytes);
  });
}

/** Sends and goes away without reading. Resolves when the socket is closed. */
export function sendAndLeave(url: string, bytes: string | Uint8Array): Promise<void> {
  const socket = openSocket(url);
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
    socket.write(bytes, () => socket.destroy());
  });
}

function openSocket(url: string): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // A reset ends the exchange as a close does.
  socket.on('error', () => {});
  return socket;
}

function readAnswers(received: Buffer, withoutBodies: boolean): Omit<Exchange, 'closedByServer'> {
  const answers: RawAnswer[] = [];
  let rest = received;
  for (;;) {
    const headEnd = rest.indexOf('\r\n\r\n');
    if (headEnd === -1) {
      break;
    }
    const [statusLine = '', ...lines] = rest.toString('latin1', 0, headEnd).split('\r\n');
    const headers = new Headers(lines.map((line) => [...splitOnce(line)]));
    const status = Number(statusLine.split(' ')[1]);
    const bodyStart = headEnd + '\r\n\r\n'.length;
    const bodyEnd = bodyStart + (withoutBodies ? 0 : Number(headers.get('content-length')));
    if (rest.length < bodyEnd) {
      break;
    }
    const body = rest.toString('utf8', bodyStart, bodyEnd);
    rest = rest.subarray(bodyEnd);
    if (status >= FINAL_STATUS_MIN) {
      answers.push({ status, headers, text: async () => body });
    }
  }
  return { answers, rest: rest.toString('latin1') };
}

function splitOnce(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
