/** What `qm doctor` asks the database about itself and about what callers do. */
import { sql } from 'kysely';
import type { PastDecision } from '../routing/types.ts';
import { decodeHistory } from './call-history.ts';
import type { Database } from './connection.ts';
import { migrations } from './migrations.ts';

export interface ServerFacts {
  /** Such as `18.1`. */
  readonly version: string;
  /** Whether what is committed survives a loss of power. */
  readonly isDurable: boolean;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Migrations of this program that were not applied, and applied ones that it does not know. */
  readonly migrationsMissing: readonly string[];
  readonly migrationsUnknown: readonly string[];
  /** Days from today on that have a partition of their own. */
  readonly daysAhead: number;
  /** Decisions that are in no day's partition. */
  readonly strayDecisions: number;
}

export async function readServerFacts(database: Database): Promise<ServerFacts> {
  const { rows } = await sql<Omit<ServerFacts, 'migrationsMissing' | 'migrationsUnknown'> & { applied: string[] }>`
    select split_part(current_setting('server_version'), ' ', 1) as version,
      current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' as "isDurable",
      (extract(epoch from clock_timestamp()) * 1000)::float8 as now,
      (
        select count(*)::int from pg_inherits join pg_class on pg_class.oid = inhrelid
        where inhparent = 'offers'::regclass and relname >= 'offers_' || to_char(now() at time zone 'UTC', 'YYYY_MM_DD')
          and relname ~ '^offers_[0-9]'
      ) as "daysAhead",
      (select count(*)::int from offers_other_days) as "strayDecisions",
      array(select name from migrations order by name) as applied`.execute(database);
  const [row] = rows;
  if (row === undefined) {
    throw new Error('a query without tables gave no row');
  }
  const { applied, ...facts } = row;
  const known = migrations.map(({ name }) => name);
  return {
    ...facts,
    migrationsMissing: known.filter((name) => !applied.includes(name)),
    migrationsUnknown: applied.filter((name) => !known.includes(name)),
  };
}

export interface Coverage {
  readonly queueID: number;
  readonly queue: string;
  /** Enabled members who are available, whatever their own hours say. */
  readonly available: number;
}

/** The queues in which somebody is, and nobody is available. */
export async function readUncovered(database: Database): Promise<readonly Coverage[]> {
  const { rows } = await sql<Coverage>`
    select queue_names.queue_id as "queueID", queue_names.name as queue, available::int
    from queue_names, lateral (
      select count(*) filter (where enabled) as members,
        count(*) filter (where enabled and (status = 'available' or returns_at <= now())
          and coalesce(available_until > now(), true)) as available
      from memberships join agents on agents.id = agent_id where memberships.queue_id = queue_names.queue_id
    ) as counted
    where not is_alias and members > 0 and available = 0 order by queue_names.queue_id`.execute(database);
  return rows;
}

export interface RememberedCall {
  readonly requests: number;
  readonly history: readonly PastDecision[];
}

/** Some of the calls of the last two days, as they lie in the table. */
export async function sampleCalls(database: Database, limit: number): Promise<readonly RememberedCall[]> {
  const { rows } = await sql<{ requests: number; history: string }>`
    select requests, history::text as history from calls limit ${limit}`.execute(database);
  return rows.map(({ requests, history }) => ({ requests, history: decodeHistory(history) }));
}
