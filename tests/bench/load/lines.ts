/** Raw connections to the servers under load, each with one request under way at a time. */
import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

export interface Line {
  readonly socket: Socket;
  /** The place of its port among those of the plan. */
  readonly portIndex: number;
}

/** Resolves when connected. @param onAnswer hears of each answer, when all of it is there */
export function openLine(
  { port, portIndex }: { readonly port: number; readonly portIndex: number },
  onAnswer: (line: Line, answer: Answer) => void,
): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => {
      const line = { socket, portIndex };
      readAnswers(line, onAnswer);
      resolve(line);
    });
  });
}

/** Each answer states its length, and no second is under way on the same connection. */
function readAnswers(line: Line, onAnswer: (line: Line, answer: Answer) => void): void {
  let pending = '';
  line.socket.on('error', () => line.socket.destroy());
  line.socket.on('data', (chunk: Buffer) => {
    pending += chunk.toString('latin1');
    const bodyAt = pending.indexOf('\r\n\r\n') + 4;
    if (bodyAt < 4) {
      return;
    }
    const head = pending.slice(0, bodyAt);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (pending.length < bodyAt + length) {
      return;
    }
    const body = pending.slice(bodyAt, bodyAt + length);
    pending = pending.slice(bodyAt + length);
    onAnswer(line, { status: Number(head.slice(9, 12)), head, body });
  });
}
