/**
 * What becomes of days that are over. Their decisions get the indexes that searches need, their calls are forgotten after
 * two days, and in the end they are removed whole. Each step is a transaction of its own that keeps no call waiting, and
 * by the day's row only one instance does it at a time.
 */
import { sql, type Transaction } from 'kysely';
import type { DB } from '../../generated/database.ts';
import type { Database } from './connection.ts';
import { mqIDLowerBound } from './mq-id.ts';
import { databaseTime, DAY_MILLISECONDS, dayOfPartition } from './partitions.ts';

/** A call that was silent for so long is none any more, whatever its queue's settings are. */
const CALL_MEMORY_MILLISECONDS = 2 * DAY_MILLISECONDS;

/** A decision is of the day in which its batch began; so long after its end nothing comes to a day any more. */
const CLOSING_MILLISECONDS = 10 * 60_000;

/** Rows that one transaction looks at: some milliseconds. */
const CHUNK = 1_000;

/** Between two batches of calls; if that takes longer, it is for the next round to try. */
const LOCK_TIMEOUT = '300ms';

/** What searches go by. The day that is not over yet has none of these, where every call would pay for them. */
const SEARCH_INDEXES = [
  ['call', sql`(call_id)`],
  ['customer', sql`(customer_id) where customer_id is not null`],
  ['number', sql`(number) where number is not null`],
  ['agent', sql`(agent_id, mq_id) where agent_id is not null`],
  ['queue', sql`(queue_id, mq_id)`],
  ['asked_queue', sql`(asked_queue_id, mq_id)`],
] as const;

interface Day {
  /** Counted from 1970. */
  readonly day: number;
  readonly partition: string;
  readonly isAttached: boolean;
}

/** The days that are over, oldest first, and the database's time in milliseconds. */
async function closedDays(database: Database): Promise<{ readonly now: number; readonly days: readonly Day[] }> {
  const now = await databaseTime(database);
  const { rows } = await sql<{ partition: string; isAttached: boolean }>`
    select relname as partition, relispartition as "isAttached" from pg_class
    where relkind = 'r' and relname ~ '^offers_[0-9]{4}_[0-9]{2}_[0-9]{2}$'
      and relnamespace = (select relnamespace from pg_class where oid = 'offers'::regclass)
    order by relname`.execute(database);
  const days = rows.map((row) => ({ ...row, day: dayOfPartition(row.partition) }));
  return { now, days: days.filter(({ day }) => endOf(day) + CLOSING_MILLISECONDS <= now) };
}

function endOf(day: number): number {
  return (day + 1) * DAY_MILLISECONDS;
}

/** @returns undefined where the work is done, or is another instance's now */
async function holdingDay<Result>(
  database: Database,
  day: number,
  work: (transaction: Transaction<DB>, closed: ClosedDay) => Promise<Result>,
): Promise<Result | undefined> {
  const date = new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
  await sql`insert into closed_days (day) values (${date}::date) on conflict do nothing`.execute(database);
  return database.transaction().execute(async (transaction) => {
    await sql`select set_config('lock_timeout', ${LOCK_TIMEOUT}, true)`.execute(transaction);
    const { rows } = await sql<ClosedDay>`
      select indexed_at is not null as "isIndexed", calls_deleted_at is not null as "areCallsDeleted",
        calls_deleted_through as "callsDeletedThrough"
      from closed_days where day = ${date}::date for update skip locked`.execute(transaction);
    const [closed] = rows;
    return closed === undefined ? undefined : work(transaction, { ...closed, date });
  });
}

interface ClosedDay {
  readonly date: string;
  readonly isIndexed: boolean;
  readonly areCallsDeleted: boolean;
  readonly callsDeletedThrough: string | null;
}

/** @returns the partitions that have their indexes from now on */
export async function indexClosedDays(database: Database, signal: AbortSignal): Promise<readonly string[]> {
  const indexed: string[] = [];
  for (const { day, partition, isAttached } of (await closedDays(database)).days) {
    signal.throwIfAborted();
    const isIndexedNow =
      isAttached &&
      (await holdingDay(database, day, async (transaction, { isIndexed, date }) => {
        if (isIndexed) {
          return false;
        }
        for (const [name, columns] of SEARCH_INDEXES) {
          // Nothing writes to this day any more but an erasure, which waits.
          await sql`create index if not exists ${sql.id(`${partition}_by_${name}`)} on ${sql.table(partition)} ${columns}`.execute(
            transaction,
          );
        }
        await sql`update closed_days set indexed_at = clock_timestamp() where day = ${date}::date`.execute(
          transaction,
        );
        return true;
      }));
    if (isIndexedNow === true) {
      indexed.push(partition);
    }
  }
  return indexed;
}

/** Forgets the calls whose last decision is two days old. @returns how many */
export async function forgetCalls(database: Database, signal: AbortSignal): Promise<number> {
  const { now, days } = await closedDays(database);
  let forgotten = 0;
  for (const { day, partition } of days.filter((one) => endOf(one.day) + CALL_MEMORY_MILLISECONDS <= now)) {
    for (let isDone = false; !isDone;) {
      signal.throwIfAborted();
      const chunk = await holdingDay(database, day, (transaction, closed) =>
        closed.areCallsDeleted ? Promise.resolve(null) : forgetChunk(transaction, partition, closed, now),
      );
      forgotten += chunk?.forgotten ?? 0;
      isDone = chunk?.isLast ?? true;
    }
  }
  return forgotten;
}

async function forgetChunk(
  transaction: Transaction<DB>,
  partition: string,
  { date, callsDeletedThrough }: ClosedDay,
  now: number,
): Promise<{ readonly forgotten: number; readonly isLast: boolean }> {
  const { rows } = await sql<{ mqID: string; callID: string }>`
    select mq_id as "mqID", call_id as "callID" from ${sql.table(partition)}
    where ${callsDeletedThrough}::uuid is null or mq_id > ${callsDeletedThrough}::uuid
    order by mq_id limit ${CHUNK}`.execute(transaction);
  const last = rows.at(-1)?.mqID ?? callsDeletedThrough;
  const bound = mqIDLowerBound(now - CALL_MEMORY_MILLISECONDS);
  // Whoever asks for the call again at this moment holds it, and keeps it.
  const deleted = await sql`
    delete from calls where call_id in (
      select call_id from calls
      where call_id = any(${[...new Set(rows.map(({ callID }) => callID))]}::text[])
        and (history -> -1 ->> 0)::uuid < ${bound}::uuid
      for update skip locked
    )`.execute(transaction);
  const isLast = rows.length < CHUNK;
  await sql`update closed_days set calls_deleted_through = ${last}::uuid,
      calls_deleted_at = case when ${isLast} then clock_timestamp() end
    where day = ${date}::date`.execute(transaction);
  return { forgotten: Number(deleted.numAffectedRows ?? 0), isLast };
}

/** Removes the days that are older than the installation keeps decisions. @returns their partitions */
export async function removeOldDays(database: Database, signal: AbortSignal): Promise<readonly string[]> {
  const { now, days } = await closedDays(database);
  const { decision_days: kept } = await database
    .selectFrom('installation')
    .select('decision_days')
    .executeTakeFirstOrThrow();
  const firstKept = Math.floor(now / DAY_MILLISECONDS) - kept;
  const removed: string[] = [];
  for (const { day, partition } of days.filter((one) => one.day < firstKept)) {
    signal.throwIfAborted();
    const isDetached = await holdingDay(database, day, async (transaction, { areCallsDeleted }) => {
      // Another instance may have done it since.
      const isAttached = await isPartition(transaction, partition);
      if (isAttached === true && areCallsDeleted) {
        await sql`alter table offers detach partition ${sql.table(partition)}`.execute(transaction);
      }
      return isAttached !== null && areCallsDeleted;
    });
    // Of what is attached calls would have to wait until all its files are gone.
    const isRemoved =
      isDetached === true &&
      (await holdingDay(database, day, async (transaction) => {
        const isThere = (await isPartition(transaction, partition)) === false;
        await sql`drop table if exists ${sql.table(partition)}`.execute(transaction);
        return isThere;
      }));
    if (isRemoved === true) {
      removed.push(partition);
    }
  }
  const bound = mqIDLowerBound(firstKept * DAY_MILLISECONDS);
  await deleteInChunks(database, signal, 'outcomes', bound);
  await deleteInChunks(database, signal, 'offers_other_days', bound);
  return removed;
}

/** Null where there is no such table. */
async function isPartition(transaction: Transaction<DB>, name: string): Promise<boolean | null> {
  const { rows } = await sql<{ relispartition: boolean }>`
    select relispartition from pg_class where oid = to_regclass(${name})`.execute(transaction);
  return rows[0]?.relispartition ?? null;
}

/** By their primary key, which begins with the decision's id. */
async function deleteInChunks(
  database: Database,
  signal: AbortSignal,
  table: 'outcomes' | 'offers_other_days',
  bound: string,
): Promise<void> {
  for (let isDone = false; !isDone;) {
    signal.throwIfAborted();
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)} where mq_id in (
        select mq_id from ${sql.table(table)} where mq_id < ${bound}::uuid order by mq_id limit ${CHUNK}
        for update skip locked
      )`.execute(database);
    isDone = numAffectedRows < CHUNK;
  }
}

/** Idempotency keys of the management API are kept for a day, unknown classifications for a quarter of a year. */
export async function deleteOutdated(database: Database, signal: AbortSignal): Promise<void> {
  await sql`delete from idempotency_keys where created_at < clock_timestamp() - interval '1 day'`.execute(database);
  await sql`delete from unknown_classifications where day < current_date - 90`.execute(database);
  for (let isDone = false; !isDone;) {
    signal.throwIfAborted();
    // An agent of a call so long ago is not looked for any more by any setting that its queue has.
    const { numAffectedRows = 0n } = await sql`
      delete from sticky_agents where (customer_id, queue_id) in (
        select customer_id, queue_id from sticky_agents left join queues on queues.id = sticky_agents.queue_id
        where queues.id is null
          or greatest(since, pending_from) < extract(epoch from clock_timestamp()) * 1000 - sticky_seconds * 1000.0
        limit ${CHUNK} for update of sticky_agents skip locked
      )`.execute(database);
    isDone = numAffectedRows < CHUNK;
  }
}
