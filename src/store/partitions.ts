/** Makes the days' partitions of `offers` ahead of time. */
import { sql } from 'kysely';
import type { Database } from './connection.ts';
import { mqIDLowerBound } from './mq-id.ts';

const DAY_MILLISECONDS = 86_400_000;

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
  const { rows } = await sql<{ now: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as now`.execute(database);
  const now = rows[0]?.now;
  if (now === undefined) {
    throw new Error('creating partitions: the database told no time');
  }
  const today = Math.floor(now / DAY_MILLISECONDS);
  const made: string[] = [];
  for (let day = today; day <= today + DAYS_AHEAD; day += 1) {
    const name = await createPartition(database, day);
    if (name !== null) {
      made.push(name);
    }
  }
  return made;
}

/**
 * Made as a table of its own and then attached, which keeps writers out of neither `offers` nor its other partitions;
 * `create table … partition of` would lock all of them.
 */
async function createPartition(database: Database, day: number): Promise<string | null> {
  const start = day * DAY_MILLISECONDS;
  const name = `offers_${new Date(start).toISOString().slice(0, 10).replaceAll('-', '_')}`;
  return database.transaction().execute(async (transaction) => {
    await sql`select set_config('lock_timeout', ${String(LOCK_TIMEOUT_MILLISECONDS)}, true)`.execute(transaction);
    await sql`select from migration_lock for update`.execute(transaction);
    const first = mqIDLowerBound(start);
    const end = mqIDLowerBound(start + DAY_MILLISECONDS);
    const { rows } = await sql<{ exists: boolean; taken: boolean }>`
      select to_regclass(${name}) is not null as exists,
             exists (select from offers_other_days where mq_id >= ${first}::uuid and mq_id < ${end}::uuid) as taken
      `.execute(transaction);
    if (rows[0]?.exists !== false || rows[0].taken) {
      return null;
    }
    await sql`create table ${sql.table(name)} (like offers including defaults including constraints)`.execute(
      transaction,
    );
    await sql`alter table offers attach partition ${sql.table(name)}
      for values from (${sql.lit(first)}) to (${sql.lit(end)})`.execute(transaction);
    return name;
  });
}
