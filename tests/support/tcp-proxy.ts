/** A TCP proxy that sees each piece that passes in either direction, and lets a test drop, delay, change or cut there. */
import { connect, createServer, type Server, type Socket } from 'node:net';

export type Direction = 'to_server' | 'to_client';

export interface Piece {
  readonly direction: Direction;
  readonly bytes: Buffer;
}

/**
 * Pass it on, pass on something else, lose it, hold it back for a while or until something has happened, or end both sides
 * before or after it.
 */
export type Verdict =
  | 'pass'
  | 'drop'
  | 'cut'
  | 'cut_after'
  | Buffer
  | { readonly delayMilliseconds: number }
  | { readonly until: Promise<unknown> };

/** Takes what has arrived on one side and gives the complete pieces, with what is left over. */
export type Splitter = (pending: Buffer) => { readonly pieces: readonly Buffer[]; readonly rest: Buffer };

export interface TcpProxy {
  readonly port: number;
  stop(): Promise<void>;
}

export interface TcpProxyOptions {
  readonly host: string;
  readonly port: number;
  /** A new one for each connection and direction. */
  readonly createSplitter: (direction: Direction) => Splitter;
  readonly judge: (piece: Piece) => Verdict;
}

export async function startTcpProxy({ host, port, createSplitter, judge }: TcpProxyOptions): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, host);
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
    const pass = (from: Socket, to: Socket, direction: Direction) =>
      relay({ from, to, direction, judge, end, split: createSplitter(direction) });
    pass(client, upstream, 'to_server');
    pass(upstream, client, 'to_client');
  });
  await listen(server);
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the proxy has no port');
  }
  return {
    port: address.port,
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
  readonly split: Splitter;
  readonly judge: (piece: Piece) => Verdict;
  readonly end: () => void;
}

function relay({ from, to, direction, split, judge, end }: Relay): void {
  let pending: Buffer = Buffer.alloc(0);
  /** What is held back holds back what comes behind it. */
  let before: Promise<void> | null = null;

  function handle(bytes: Buffer): void {
    const verdict = judge({ direction, bytes });
    if (verdict === 'cut') {
      end();
    } else if (verdict === 'cut_after') {
      to.write(bytes, end);
    } else if (verdict === 'pass') {
      to.write(bytes);
    } else if (typeof verdict === 'object' && ('delayMilliseconds' in verdict || 'until' in verdict)) {
      before = heldBack(verdict).then(() => {
        before = null;
        to.write(bytes);
      });
    } else if (verdict !== 'drop') {
      to.write(verdict);
    }
  }

  from.on('data', (chunk: Buffer) => {
    const { pieces, rest } = split(Buffer.concat([pending, chunk]));
    pending = rest;
    for (const piece of pieces) {
      if (before === null) {
        handle(piece);
      } else {
        before = before.then(() => handle(piece));
      }
    }
  });
}

async function heldBack(
  verdict: Extract<Verdict, { readonly delayMilliseconds: number } | { readonly until: Promise<unknown> }>,
): Promise<void> {
  if ('until' in verdict) {
    await verdict.until;
  } else {
    await new Promise((resolve) => setTimeout(resolve, verdict.delayMilliseconds));
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
}
