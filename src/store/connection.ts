/** Opens the pool for everything but the hot path, which has a connection of its own (lane-connection.ts). */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { DB } from '../../generated/database.ts';

export type Database = Kysely<DB>;

/** Long enough for a busy server on another machine, short enough that nobody waits for one that is gone. */
export const CONNECT_TIMEOUT_MILLISECONDS = 3_000;

/** A statement outside the hot path reads or changes a handful of rows; one that takes longer is stuck. */
const QUERY_TIMEOUT_MILLISECONDS = 5_000;

/** Of each pool; routing needs one more. Kept small, since every instance takes as many. */
const CONNECTIONS_MAX = 4;

export interface DatabaseLimits {
  readonly connectionsMax?: number;
  readonly queryTimeoutMilliseconds?: number;
}

/**
 * Connects lazily: a database that is not there shows at the first statement.
 * @param url `postgres://…`
 * @param onIdleError hears of a connection that was lost while nobody used it; the pool replaces it by itself
 */
export function openDatabase(
  url: string,
  onIdleError: (error: unknown) => void,
  { connectionsMax = CONNECTIONS_MAX, queryTimeoutMilliseconds = QUERY_TIMEOUT_MILLISECONDS }: DatabaseLimits = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'queue-management',
    max: connectionsMax,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    query_timeout: queryTimeoutMilliseconds,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    allowExitOnIdle: false,
  });
  pool.on('error', onIdleError);
  // The pool listens to those that are idle. One that is lost while it is in use, but between two statements, tells
  // nobody else, and an error that nobody listens to ends the process; its next statement fails anyway.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

/** Whether the database answers within the given time; never throws. */
export async function isReachable(database: Database, timeoutMilliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMilliseconds);
  });
  const answer = sql`select 1`.execute(database).then(
    () => true,
    () => false,
  );
  const reachable = await Promise.race([answer, timeout]);
  clearTimeout(timer);
  return reachable;
}
