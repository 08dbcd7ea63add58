/** Counts decisions and reported outcomes by time, for one stretch of time that one statement can read. */
import { type RawBuilder, sql } from 'kysely';
import type { Outcome } from '../routing/types.ts';
import type { Database } from './connection.ts';
import { mqIDLowerBound } from './mq-id.ts';

export type BucketUnit = 'quarter_hour' | 'hour' | 'day';
export type GroupedBy = 'queue' | 'agent';

export interface StatisticsQuery {
  readonly bucket: BucketUnit;
  /** Where days begin at midnight; an IANA name. */
  readonly timeZone: string;
  readonly groupBy: GroupedBy | null;
  /** Only decisions of calls that asked for this queue. */
  readonly queueID: number | null;
  readonly agentID: number | null;
  /** Null for all. */
  readonly queueIDs: ReadonlySet<number> | null;
}

/** In milliseconds since 1970; the end is exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface DecisionCounts {
  /** When the bucket begins, in milliseconds since 1970. */
  readonly start: number;
  /** Of the queue asked for or the agent; null where nothing is grouped, and for decisions without an agent. */
  readonly group: number | null;
  /** The logarithm of how long the decision took, rounded down, by DURATION_BASE; null where nobody measured. */
  readonly duration: number | null;
  readonly durationMax: number | null;
  readonly decisions: number;
  readonly calls: number;
  readonly offers: number;
  readonly nobodyAvailable: number;
  readonly closed: number;
  readonly overflowed: number;
}

/** Durations are told to within a twentieth. */
export const DURATION_BASE = 1.1;

export async function countDecisions(
  database: Database,
  query: StatisticsQuery,
  stretch: Stretch,
): Promise<readonly DecisionCounts[]> {
  const { rows } = await sql<DecisionCounts>`
    select ${startOf(query)} as start, ${groupOf(query)} as "group",
      floor(ln(greatest(decision_milliseconds, 0.01)) / ln(${DURATION_BASE}::float8))::int as duration,
      max(decision_milliseconds)::float8 as "durationMax",
      count(*)::float8 as decisions,
      -- The first decision of a call is the one that no row of the table of repeats was needed for.
      (count(*) filter (where reasons -> 'row' is null))::float8 as calls,
      (count(*) filter (where number is not null))::float8 as offers,
      (count(*) filter (where refusal = 'nobody_available'))::float8 as "nobodyAvailable",
      (count(*) filter (where refusal = 'closed'))::float8 as closed,
      (count(*) filter (where queue_id <> asked_queue_id or kind = 'overflow_number'))::float8 as overflowed
    from offers where ${conditionOf(query, stretch)}
    group by 1, 2, 3`.execute(database);
  return rows;
}

export interface OutcomeCounts extends Pick<DecisionCounts, 'start' | 'group'> {
  readonly outcome: Outcome;
  readonly reports: number;
  /** From the offer to the report, of all together. */
  readonly seconds: number;
}

/** By the time of the offers, not of the reports. */
export async function countOutcomes(
  database: Database,
  query: StatisticsQuery,
  stretch: Stretch,
): Promise<readonly OutcomeCounts[]> {
  const { rows } = await sql<OutcomeCounts>`
    select ${startOf(query)} as start, ${groupOf(query)} as "group", outcome, count(*)::float8 as reports,
      coalesce(sum(greatest(extract(epoch from reported_at - decided_at), 0)), 0)::float8 as seconds
    from outcomes join offers using (mq_id) where ${conditionOf(query, stretch)}
      and outcomes.mq_id >= ${mqIDLowerBound(stretch.from)}::uuid and outcomes.mq_id < ${mqIDLowerBound(stretch.to)}::uuid
    group by 1, 2, 3`.execute(database);
  return rows;
}

/** The database's midnights, so that days that are not 24 hours long are right. */
function startOf({ bucket, timeZone }: StatisticsQuery): RawBuilder<number> {
  const start =
    bucket === 'quarter_hour'
      ? sql`date_bin('15 minutes', decided_at, '2000-01-01T00:00:00Z')`
      : sql`date_trunc(${sql.lit(bucket)}, decided_at, ${timeZone})`;
  return sql`(extract(epoch from ${start}) * 1000)::float8`;
}

function groupOf({ groupBy }: StatisticsQuery): RawBuilder<number | null> {
  switch (groupBy) {
    case 'queue':
      return sql`asked_queue_id`;
    case 'agent':
      return sql`agent_id`;
    case null:
      return sql`null::int`;
    default:
      return groupBy satisfies never;
  }
}

function conditionOf({ queueID, agentID, queueIDs }: StatisticsQuery, { from, to }: Stretch): RawBuilder<unknown> {
  return sql.join(
    [
      // By the id, which sorts by time and says in which partition a decision is.
      sql`offers.mq_id >= ${mqIDLowerBound(from)}::uuid and offers.mq_id < ${mqIDLowerBound(to)}::uuid`,
      ...(queueID === null ? [] : [sql`asked_queue_id = ${queueID}`]),
      ...(agentID === null ? [] : [sql`agent_id = ${agentID}`]),
      ...(queueIDs === null ? [] : [sql`asked_queue_id = any(${[...queueIDs]}::int[])`]),
    ],
    sql` and `,
  );
}
