/** A connection that a test sends bytes on, and reads what comes back, so that it can stop in the middle. */
import { connect } from 'node:net';

export interface RawConnection {
  send(text: string): void;
  /** Resolves when what came back holds the text; rejects when the other side has closed without it. */
  received(text: string): Promise<string>;
  /** Resolves with everything that came back, when the other side has closed. */
  readonly closed: Promise<string>;
  close(): void;
}

export async function openRawConnection(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const connected = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<string>();
  let text = '';
  const waiting = new Set<() => void>();
  socket.once('connect', connected.resolve);
  socket.on('error', connected.reject);
  socket.on('data', (bytes) => {
    text += bytes.toString();
    waiting.forEach((resume) => resume());
  });
  socket.once('close', () => {
    closed.resolve(text);
    waiting.forEach((resume) => resume());
  });
  await connected.promise;
  return {
    send: (bytes) => void socket.write(bytes),
    async received(part) {
      while (!text.includes(part)) {
        if (socket.closed) {
          throw new Error(`the connection was closed after ${JSON.stringify(text)}`);
        }
        await new Promise<void>((resume) => waiting.add(resume));
      }
      return text;
    },
    closed: closed.promise,
    close: () => socket.destroy(),
  };
}
