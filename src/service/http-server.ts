/** Makes the app listen, and ends that without cutting off who is being answered. */
import type { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { serveOptions } from '../http/serve-options.ts';
import type { Observe } from '../observe.ts';
import { toListenError } from './free-port.ts';
import { serviceUrl } from './service-url.ts';
import { settlesWithin } from './settles-within.ts';

export interface HttpServer {
  /** Where it can be reached from this machine, with the base path and without a slash at its end. */
  readonly url: string;
  /** Takes no new connection, and resolves when the requests under way are answered and all connections closed. */
  stop(): Promise<void>;
}

/** A call is answered within 900 ms. What takes longer is a client that sends or reads slowly, and is cut off. */
const STOP_MILLISECONDS_MAX = 5_000;

/** @throws StartError when the address can't be listened on */
export function listen(
  app: ReturnType<typeof createApp>,
  { host, port, basePath }: Pick<Config, 'host' | 'port' | 'basePath'>,
  observe: Observe,
): HttpServer {
  try {
    app.listen({ ...serveOptions(observe), hostname: host, port });
  } catch (error) {
    throw toListenError(error, { host, port });
  }
  return {
    url: serviceUrl({ host, port: app.server?.port ?? port, basePath }),
    async stop() {
      const stopped = app.stop(false);
      if (!(await settlesWithin(stopped, STOP_MILLISECONDS_MAX))) {
        await app.stop(true);
        await stopped;
      }
    },
  };
}
