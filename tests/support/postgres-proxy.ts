/**
 * A proxy in front of PostgreSQL that judges each message of its protocol.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
import { batchStatements } from '../../src/store/batch-statements.ts';
import { isPooled } from './pooled.ts';
import { type Direction, type Splitter, startTcpProxy, type Verdict } from './tcp-proxy.ts';

export interface Message {
  readonly direction: Direction;
  /** The message's letter; empty for the first message of a connection, which has none. */
  readonly type: string;
  readonly bytes: Buffer;
}

export interface PostgresProxy {
  readonly url: string;
  /** Judges each message from now on. */
  setJudge(judge: (message: Message) => Verdict): void;
  stop(): Promise<void>;
}

/**
 * The statement of the hot path that a message asks to execute. Bind names it behind an empty portal's name; behind a
 * pooler it has no name, but its text is sent along with each use.
 */
export function executedIn({ direction, type, bytes }: Message): string | null {
  if (direction !== 'to_server' || type !== (isPooled ? 'P' : 'B')) {
    return null;
  }
  const nameOrText = bytes.toString('utf8', 6, bytes.indexOf(0, 6));
  const sent = isPooled ? Object.entries(batchStatements).find(([, text]) => text === nameOrText) : undefined;
  return sent === undefined ? nameOrText : sent[0];
}

/** Hears of each statement of the hot path that is executed, but for the settings, which a pooler has sent along. */
export function noteExecuted(message: Message, note: (statement: string) => void): 'pass' {
  const statement = executedIn(message);
  if (statement !== null && statement !== 'configure_transaction') {
    note(statement);
  }
  return 'pass';
}

/** A message without a letter is told by its first byte, which is the beginning of a length below 16 MiB. */
const NO_LETTER = 0;

export async function startPostgresProxy(targetUrl: string): Promise<PostgresProxy> {
  const target = new URL(targetUrl);
  let judge: (message: Message) => Verdict = () => 'pass';
  const proxy = await startTcpProxy({
    host: target.hostname,
    port: Number(target.port),
    createSplitter: () => splitMessages,
    judge: ({ direction, bytes }) =>
      judge({ direction, bytes, type: bytes[0] === NO_LETTER ? '' : bytes.toString('latin1', 0, 1) }),
  });
  const url = new URL(targetUrl);
  url.port = String(proxy.port);
  return {
    url: url.href,
    setJudge(next) {
      judge = next;
    },
    stop: () => proxy.stop(),
  };
}

const splitMessages: Splitter = (pending) => {
  const pieces: Buffer[] = [];
  let start = 0;
  for (;;) {
    const lengthAt = start + (pending[start] === NO_LETTER ? 0 : 1);
    if (pending.length < lengthAt + 4) {
      break;
    }
    const end = lengthAt + pending.readInt32BE(lengthAt);
    if (pending.length < end) {
      break;
    }
    pieces.push(pending.subarray(start, end));
    start = end;
  }
  return { pieces, rest: pending.subarray(start) };
};
