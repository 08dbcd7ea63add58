/**
 * A TCP proxy in front of PostgreSQL that sees each message of the protocol in either direction, and lets a test drop,
 * change or cut there. https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
import { connect, createServer, type Server, type Socket } from 'node:net';

export type Direction = 'to_server' | 'to_client';

export interface Message {
  readonly direction: Direction;
  /** The message's letter; empty for the first message of a connection, which has none. */
  readonly type: string;
  readonly bytes: Buffer;
}

/** Pass it on, pass on something else, lose it, or end both sides before it. */
export type Verdict = 'pass' | 'drop' | 'cut' | Buffer;

export interface PostgresProxy {
  readonly url: string;
  /** Judges each message from now on. */
  setJudge(judge: (message: Message) => Verdict): void;
  stop(): Promise<void>;
}

export async function startPostgresProxy(targetUrl: string): Promise<PostgresProxy> {
  const target = new URL(targetUrl);
  let judge: (message: Message) => Verdict = () => 'pass';
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    relay({
      from: client,
      to: upstream,
      direction: 'to_server',
      headless: true,
      judge: (message) => judge(message),
      end,
    });
    relay({
      from: upstream,
      to: client,
      direction: 'to_client',
      headless: false,
      judge: (message) => judge(message),
      end,
    });
  });
  await listen(server);
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the proxy has no port');
  }
  const url = new URL(targetUrl);
  url.port = String(address.port);
  return {
    url: url.href,
    setJudge(next) {
      judge = next;
    },
    async stop() {
      sockets.forEach((socket) => socket.destroy());
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Relay {
  readonly from: Socket;
  readonly to: Socket;
  readonly direction: Direction;
  /** Whether the first message has no letter, as a client's start-up message. */
  readonly headless: boolean;
  readonly judge: (message: Message) => Verdict;
  readonly end: () => void;
}

function relay({ from, to, direction, headless, judge, end }: Relay): void {
  let pending: Buffer = Buffer.alloc(0);
  let first = headless;
  from.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const lengthAt = first ? 0 : 1;
      if (pending.length < lengthAt + 4) {
        return;
      }
      const size = lengthAt + pending.readInt32BE(lengthAt);
      if (pending.length < size) {
        return;
      }
      const bytes = pending.subarray(0, size);
      pending = pending.subarray(size);
      const verdict = judge({ direction, type: first ? '' : String.fromCharCode(bytes[0] ?? 0), bytes });
      first = false;
      if (verdict === 'cut') {
        end();
        return;
      }
      if (verdict !== 'drop') {
        to.write(verdict === 'pass' ? bytes : verdict);
      }
    }
  });
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
}
