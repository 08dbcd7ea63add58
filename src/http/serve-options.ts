/** How the server listens: what main.ts hands to `listen`, with the port and the host. */
import type { Observe } from '../observe.ts';
import { errorResponse } from './envelope.ts';

/**
 * Twice the size up to which every body gets our own answer. What is over this limit, Bun refuses by itself, without a
 * body; below it, up to that much may be held for a request.
 */
const BODY_BYTES_MAX = 2 * 1024 * 1024;

/**
 * Of silence, after which Bun closes a connection, a half-sent request's too. Longer than the minute for which load
 * balancers and HTTP clients keep an idle connection, so that it is they who close it, and never under a request.
 */
const IDLE_SECONDS = 75;

export interface ServeOptions {
  readonly reusePort: boolean;
  readonly development: boolean;
  readonly maxRequestBodySize: number;
  readonly idleTimeout: number;
  readonly error: (error: Error) => Response;
}

export function serveOptions(observe: Observe): ServeOptions {
  return {
    // A second instance on the same port has to fail, not to share it silently.
    reusePort: false,
    // Bun's page for developers shows the stack.
    development: false,
    maxRequestBodySize: BODY_BYTES_MAX,
    idleTimeout: IDLE_SECONDS,
    error(error) {
      observe({ kind: 'fault', where: 'handing a request to the router', error });
      return errorResponse({ kind: 'internal' });
    },
  };
}
