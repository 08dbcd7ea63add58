/** Keeps where each queue stood, day by day, so that its decisions can be decided again from there on. */
import { sql } from 'kysely';
import type { Database } from './connection.ts';
import { databaseTime, DAY_MILLISECONDS } from './partitions.ts';

/** A statement reads the members of so many queues. */
const QUEUES_AT_ONCE = 50;

/** Rows that one statement deletes: some milliseconds. */
const CHUNK = 5_000;

/** Of each queue that has decided something since its last one, when that is of another day. @returns how many */
export async function takeCheckpoints(database: Database, signal: AbortSignal): Promise<number> {
  const midnight = Math.floor((await databaseTime(database)) / DAY_MILLISECONDS) * DAY_MILLISECONDS;
  const { rows } = await sql<{ queueID: number }>`
    select state.queue_id as "queueID" from queue_state as state
    left join lateral (
      select queue_sequence, taken_at from queue_checkpoints
      where queue_checkpoints.queue_id = state.queue_id order by queue_sequence desc limit 1
    ) as last on true
    where state.decisions > coalesce(last.queue_sequence, 0) and coalesce(last.taken_at, 0) < ${midnight}::float8
    order by state.queue_id`.execute(database);
  let taken = 0;
  for (let place = 0; place < rows.length; place += QUEUES_AT_ONCE) {
    signal.throwIfAborted();
    const queueIDs = rows.slice(place, place + QUEUES_AT_ONCE).map(({ queueID }) => queueID);
    const { rows: counts } = await sql<{ taken: number }>`
      select take_queue_checkpoints(${queueIDs}::int[])::int as taken`.execute(database);
    taken += counts[0]?.taken ?? 0;
  }
  return taken;
}

/** Removes what leads up to decisions that are not kept any more. Of each queue the last start before that stays. */
export async function forgetRecord(database: Database, signal: AbortSignal): Promise<void> {
  const { decision_days: kept } = await database
    .selectFrom('installation')
    .select('decision_days')
    .executeTakeFirstOrThrow();
  const today = Math.floor((await databaseTime(database)) / DAY_MILLISECONDS);
  const bound = (today - kept) * DAY_MILLISECONDS;
  const { rows } = await sql<{ queueID: number; first: string }>`
    select queue_id as "queueID", max(queue_sequence) as first from queue_checkpoints
    where taken_at < ${bound}::float8 group by queue_id having count(*) > 1`.execute(database);
  // The changes first: as long as the older checkpoints are there, a run that was broken off is taken up again.
  for (const { queueID, first } of rows) {
    await deleteBefore(database, signal, 'queue_changes', { queueID, first });
    await deleteBefore(database, signal, 'queue_checkpoints', { queueID, first });
  }
}

async function deleteBefore(
  database: Database,
  signal: AbortSignal,
  table: 'queue_changes' | 'queue_checkpoints',
  { queueID, first }: { readonly queueID: number; readonly first: string },
): Promise<void> {
  for (let isDone = false; !isDone;) {
    signal.throwIfAborted();
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)} where ctid = any(array(
        select ctid from ${sql.table(table)}
        where queue_id = ${queueID} and queue_sequence < ${first}::bigint limit ${CHUNK}
      ))`.execute(database);
    isDone = numAffectedRows < CHUNK;
  }
}
