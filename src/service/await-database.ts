/** Brings the database to this program's schema, and gives one that is still starting the time for it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Observe } from '../observe.ts';
import { databaseFault } from '../store/database-fault.ts';
import { migrate, SchemaError } from '../store/migrate.ts';
import { StartError } from './start-error.ts';

export interface AwaitDatabaseOptions {
  /** `postgres://…` */
  readonly url: string;
  readonly observe: Observe;
  /** Ends the waiting; the call then rejects with an AbortError. */
  readonly signal: AbortSignal;
  readonly timeoutMilliseconds?: number;
}

/** Containers are often started side by side, and a database that recovers from a crash takes its time. */
const TIMEOUT_MILLISECONDS = 60_000;

const PAUSE_FIRST_MILLISECONDS = 250;
const PAUSE_MAX_MILLISECONDS = 4_000;

/** @throws StartError when it can't be reached in that time, refuses this service, or is unfit for it */
export async function awaitDatabase({
  url,
  observe,
  signal,
  timeoutMilliseconds = TIMEOUT_MILLISECONDS,
}: AwaitDatabaseOptions): Promise<void> {
  const deadline = performance.now() + timeoutMilliseconds;
  let pauseMilliseconds = PAUSE_FIRST_MILLISECONDS;
  for (;;) {
    signal.throwIfAborted();
    try {
      const migrations = await migrate(url);
      if (migrations.length > 0) {
        observe({ kind: 'migrated', migrations });
      }
      return;
    } catch (error) {
      if (!isWorthWaiting(error) || performance.now() + pauseMilliseconds > deadline) {
        throw toStartError(error, url);
      }
      observe({ kind: 'database_awaited', error });
    }
    await pause(pauseMilliseconds, undefined, { signal });
    pauseMilliseconds = Math.min(pauseMilliseconds * 2, PAUSE_MAX_MILLISECONDS);
  }
}

/** What is no error of the database is one of the way to it. */
function isWorthWaiting(error: unknown): boolean {
  const fault = databaseFault(error);
  return !(error instanceof SchemaError) && (fault === null || fault === 'passing');
}

function toStartError(error: unknown, url: string): StartError {
  if (error instanceof SchemaError) {
    return new StartError(error.message, { cause: error });
  }
  const { host, pathname } = new URL(url);
  const place = `The database ${pathname.slice(1)} on ${host}`;
  const failure = databaseFault(error) === null ? 'can’t be reached' : 'can’t be used';
  return new StartError(`${place} ${failure}: ${reasonOf(error)}.`, { cause: error });
}

/** Errors of connections often have a code alone. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return error.message !== '' ? error.message : 'code' in error ? String(error.code) : error.name;
}
