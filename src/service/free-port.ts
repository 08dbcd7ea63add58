/** Finds out whether the service will be able to listen, before anything is started for it. */
import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

export interface ListenAddress {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
}

/** @throws StartError when another program has the port, or the address can't be listened on */
export async function refuseTakenPort(address: ListenAddress): Promise<void> {
  const probe = createServer();
  const listening = Promise.withResolvers<void>();
  probe.once('error', listening.reject);
  probe.listen({ ...address, exclusive: true }, listening.resolve);
  try {
    await listening.promise;
  } catch (error) {
    throw toListenError(error, address);
  }
  const closed = Promise.withResolvers<void>();
  probe.close(() => closed.resolve());
  await closed.promise;
}

/** A failure to listen in the operator's words; the error itself where there are none for it. */
export function toListenError(error: unknown, { host, port }: ListenAddress): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is in use by another program. Stop that one, or set PORT to another port.`,
      );
    case 'EACCES':
      return new StartError(`This user may not listen on port ${port}. Set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError(`${host} is no address of this machine. Set HOST to one, or to 0.0.0.0 for all of them.`);
    default:
      return error;
  }
}
