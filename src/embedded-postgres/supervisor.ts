/**
 * Keeps a server running on one port until it is told to stop: a server that dies is started again, so that the
 * service's connections come back by themselves.
 *
 *     starting ──ready──▶ running ──dies──▶ starting again (after a growing pause) ──ready──▶ running
 *         └───────────────────┴──────────────────────┴──stop──▶ stopped
 */
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { EmbeddedPostgresError, reasonOf } from './errors.ts';
import { boundServerLog } from './server-log.ts';
import { startServer, type ServerOptions, type ServerProcess } from './server-process.ts';

export interface SupervisedServer {
  readonly port: number;
  /** Shuts the server down and resolves when its process is gone. */
  stop(): Promise<void>;
  /** Tells the server to shut down and leaves it to do so by itself. */
  stopNow(): void;
}

/** A shutdown first writes what is in memory; the second signal skips that, and the next start recovers. */
const FAST_SHUTDOWN_TIMEOUT_MS = 60_000;
const IMMEDIATE_SHUTDOWN_TIMEOUT_MS = 10_000;
const KILL_TIMEOUT_MS = 5_000;
/** The first new start is immediate; one that keeps failing is tried ever more seldom. */
const RESTART_PAUSE_FIRST_MS = 100;
const RESTART_PAUSE_MAX_MS = 30_000;
/** A server that lived this long did not die of how it was started. */
const STABLE_AFTER_MS = 60_000;

export async function superviseServer(
  options: ServerOptions,
  onLog: (line: string) => void,
): Promise<SupervisedServer> {
  const stopping = new AbortController();
  const stopBounding = boundServerLog(options.directory.logFile);
  let server: ServerProcess;
  try {
    server = await startServer(options, findFreePort, stopping.signal);
  } catch (error) {
    stopBounding();
    throw error;
  }
  const { port } = server;

  const restart = async (failuresBefore: number): Promise<void> => {
    for (let failures = failuresBefore; !stopping.signal.aborted; failures += 1) {
      await pauseBeforeRestart(failures, stopping.signal);
      try {
        server = await startServer(options, () => Promise.resolve(port), stopping.signal);
        onLog(`PostgreSQL runs again (process id ${server.processId}).`);
        return;
      } catch (error) {
        if (!stopping.signal.aborted) {
          onLog(reasonOf(error));
        }
      }
    }
  };

  const keepRunning = async (): Promise<void> => {
    let failures = 0;
    for (;;) {
      const startedAt = performance.now();
      const end = await server.ended;
      if (stopping.signal.aborted) {
        return;
      }
      failures = performance.now() - startedAt > STABLE_AFTER_MS ? 0 : failures;
      onLog(`PostgreSQL (process id ${server.processId}) is gone: ${end}. Starting it again.`);
      await restart(failures);
      failures += 1;
    }
  };

  const finished = keepRunning();
  const stop = async (): Promise<void> => {
    stopBounding();
    stopping.abort();
    for (const [timeoutMs, next] of [
      [FAST_SHUTDOWN_TIMEOUT_MS, 'SIGQUIT'],
      [IMMEDIATE_SHUTDOWN_TIMEOUT_MS, 'SIGKILL'],
    ] as const) {
      if (await endsWithin(finished, timeoutMs)) {
        return;
      }
      server.signal(next);
    }
    if (!(await endsWithin(finished, KILL_TIMEOUT_MS))) {
      throw new EmbeddedPostgresError(`PostgreSQL (process id ${server.processId}) does not end.`);
    }
  };
  return {
    port,
    stop,
    stopNow: () => {
      stopping.abort();
    },
  };
}

/** Resolves early when the wait is no longer wanted. */
async function pauseBeforeRestart(failures: number, stopping: AbortSignal): Promise<void> {
  const milliseconds = failures === 0 ? 0 : Math.min(RESTART_PAUSE_FIRST_MS * 2 ** failures, RESTART_PAUSE_MAX_MS);
  await pause(milliseconds, undefined, { ref: false, signal: stopping }).catch(() => undefined);
}

async function endsWithin(finished: Promise<void>, timeoutMs: number): Promise<boolean> {
  const timer = new AbortController();
  const timedOut = pause(timeoutMs, false, { signal: timer.signal }).catch(() => false);
  const ended = await Promise.race([finished.then(() => true), timedOut]);
  timer.abort();
  return ended;
}

/** A port that is free now. Another program may take it before the server does, which then tries the next one. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') {
          reject(new Error('a TCP server that listens has a port'));
        } else {
          resolve(address.port);
        }
      });
    });
  });
}
