/** Makes the days' partitions of `offers` ahead of time. */
import { sql } from 'kysely';
import type { Database } from './connection.ts';
import { mqIDLowerBound } from './mq-id.ts';

export const DAY_MILLISECONDS = 86_400_000;

/** A week without maintenance still finds its partitions. */
const DAYS_AHEAD = 7;

/** A partition is made between two batches; if that takes longer, it is for the next round to try. */
const LOCK_TIMEOUT_MILLISECONDS = 300;

/**
 * Makes the partitions from the database's today on that are missing. A day that `offers_other_days` already holds rows
 * of can't get its own and is passed over: those rows stay where they are.
 * @returns the names of the partitions made now
 */
export async function createOfferPartitions(database: Database): Promise<readonly string[]> {
  const now = await databaseTime(database);
  const today = Math.floor(now / DAY_MILLISECONDS);
  const days = new Map<string, number>();
  for (let day = today; day <= today + DAYS_AHEAD; day += 1) {
    days.set(partitionName(day), day);
  }
  const { rows: missing } = await sql<{ name: string }>`
    select name from unnest(${[...days.keys()]}::text[]) as name where to_regclass(name) is null order by name
    `.execute(database);
  const made: string[] = [];
  for (const { name } of missing) {
    if (await createPartition(database, name, days.get(name) ?? today)) {
      made.push(name);
    }
  }
  return made;
}

/** In milliseconds since 1970. */
export async function databaseTime(database: Database): Promise<number> {
  const { rows } = await sql<{ now: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as now`.execute(database);
  const now = rows[0]?.now;
  if (now === undefined) {
    throw new Error('creating partitions: the database told no time');
  }
  return now;
}

/** Counted from 1970. */
export function dayOfPartition(name: string): number {
  return Date.parse(name.slice('offers_'.length).replaceAll('_', '-')) / DAY_MILLISECONDS;
}

/** @param day counted from 1970 */
function partitionName(day: number): string {
  return `offers_${new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10).replaceAll('-', '_')}`;
}

/**
 * Made as a table of its own and then attached, which keeps writers out of neither `offers` nor its other partitions;
 * `create table … partition of` would lock all of them.
 */
async function createPartition(database: Database, name: string, day: number): Promise<boolean> {
  const first = mqIDLowerBound(day * DAY_MILLISECONDS);
  const end = mqIDLowerBound((day + 1) * DAY_MILLISECONDS);
  return database.transaction().execute(async (transaction) => {
    await sql`select set_config('lock_timeout', ${String(LOCK_TIMEOUT_MILLISECONDS)}, true)`.execute(transaction);
    await sql`select from migration_lock for update`.execute(transaction);
    const { rows } = await sql<{ wanted: boolean }>`
      select to_regclass(${name}) is null
        and not exists (select from offers_other_days where mq_id >= ${first}::uuid and mq_id < ${end}::uuid) as wanted
      `.execute(transaction);
    if (rows[0]?.wanted !== true) {
      return false;
    }
    await sql`create table ${sql.table(name)} (like offers including defaults including constraints)`.execute(
      transaction,
    );
    await sql`alter table offers attach partition ${sql.table(name)}
      for values from (${sql.lit(first)}) to (${sql.lit(end)})`.execute(transaction);
    return true;
  });
}
