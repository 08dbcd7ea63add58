/** What PostgreSQL has counted of its own work. */
import { query } from './query.ts';

export interface Counters {
  /** Of 8 KiB, from its memory or from disk. */
  readonly blocks: number;
  /** Index entries and rows that were looked at. */
  readonly rows: number;
}

/** A session tells its counts when a transaction ends, at most once in this time. */
const FLUSH_MILLISECONDS = 1_100;

const SETTLING_MILLISECONDS_MAX = 60_000;

/** A service answers within one second; one that does not is stuck. */
const ANSWER_MILLISECONDS_MAX = 10_000;

/** Since the database was made, but for what sessions have not told yet: see `flushCounters`. */
export async function readCounters(databaseUrl: string): Promise<Counters> {
  const [row] = await query<{ blocks: number; rows: number }>(
    databaseUrl,
    `select (blks_hit + blks_read)::float8 as blocks, tup_returned::float8 as rows
     from pg_stat_database where datname = current_database()`,
  );
  if (row === undefined) {
    throw new Error('the database has no counters');
  }
  return row;
}

/** Has the session that routes calls tell its counts: by one more call of each server, late enough. */
export async function flushCounters(
  asked: readonly { readonly port: number; readonly classification: string }[],
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, FLUSH_MILLISECONDS));
  for (const { port, classification } of asked) {
    await askOnce(port, classification);
  }
}

/** Asks until there is an answer: the first batches look at every member, which may take longer than a call waits. */
export async function settle(port: number, classification: string): Promise<void> {
  const deadline = performance.now() + SETTLING_MILLISECONDS_MAX;
  for (let status = 0; status !== 201;) {
    status = await askOnce(port, classification);
    if (performance.now() > deadline) {
      throw new Error(`${classification} does not answer calls: ${status}`);
    }
  }
}

let asked = 0;

/** @returns the status of the answer */
async function askOnce(port: number, rclassification: string): Promise<number> {
  asked += 1;
  const body = JSON.stringify({ callID: `asked-once-${asked}`, rclassification, callTime: '0' });
  const { status } = await fetch(`http://127.0.0.1:${port}/call/request`, {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(ANSWER_MILLISECONDS_MAX),
  });
  return status;
}

/** The processes of the sessions that route calls; several where the database is served by several instances. */
export async function routingProcessIDs(databaseUrl: string): Promise<readonly number[]> {
  const rows = await query<{ pid: number }>(
    databaseUrl,
    `select pid from pg_stat_activity
     where datname = current_database() and application_name = 'queue-management routing' order by pid`,
  );
  return rows.map(({ pid }) => pid);
}
