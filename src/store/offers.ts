/** Searches the decisions that were made, for people who want to know what became of calls. */
import { type RawBuilder, sql } from 'kysely';
import type { OfferKind, Outcome, Reasons, Refusal } from '../routing/types.ts';
import type { Database } from './connection.ts';
import { mqIDLowerBound } from './mq-id.ts';

/** A decision as it was stored, and what was reported of it. */
export interface StoredDecision {
  readonly mqID: string;
  readonly callID: string;
  readonly episode: number;
  readonly visit: number;
  readonly kind: OfferKind | 'refusal';
  readonly agentID: number | null;
  readonly agent: string | null;
  readonly number: string | null;
  readonly refusal: Refusal | null;
  readonly queueID: number;
  readonly queue: string | null;
  readonly queueSequence: number;
  readonly askedQueueID: number;
  readonly askedQueue: string | null;
  readonly decidedAt: Date;
  readonly rclassification: string;
  readonly customerID: string | null;
  readonly callTime: string;
  /** Each once, in the order of the reports. */
  readonly outcomes: readonly Outcome[];
}

export interface DecisionFilter {
  readonly callID?: string;
  readonly customerID?: string;
  readonly number?: string;
  /** Asked for, or the one that decided. */
  readonly queueID?: number;
  readonly agentID?: number;
  readonly kind?: OfferKind | 'refusal';
  readonly outcome?: Outcome;
  /** Only the last decision of each call. */
  readonly isLastOfCall?: boolean;
  readonly from?: Date;
  /** Exclusive. */
  readonly to?: Date;
  /** Null for all. */
  readonly queueIDs: ReadonlySet<number> | null;
}

export interface DecisionsPage {
  /** Only decisions before this one; null for the latest. */
  readonly before: string | null;
  readonly limit: number;
}

/**
 * The latest first. Read from the latest on until the page is full, so what is rare and long ago may take longer than the
 * connection waits.
 */
export async function searchDecisions(
  database: Database,
  { before, limit }: DecisionsPage,
  filter: DecisionFilter,
): Promise<readonly StoredDecision[]> {
  const conditions = [...(before === null ? [] : [sql`offers.mq_id < ${before}`]), ...conditionsOf(filter)];
  const where = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
  const { rows } = await sql<StoredDecision>`
    select ${COLUMNS} from offers where ${where} order by offers.mq_id desc limit ${limit}`.execute(database);
  return rows;
}

/** From an id on, oldest first. */
export async function readDecisionsFrom(
  database: Database,
  from: string,
  limit: number,
): Promise<readonly StoredDecision[]> {
  const { rows } = await sql<StoredDecision>`
    select ${COLUMNS} from offers where offers.mq_id >= ${from}::uuid order by offers.mq_id limit ${limit}`.execute(
    database,
  );
  return rows;
}

/** With why it fell so; null where there is no such decision. */
export async function readDecision(
  database: Database,
  mqID: string,
): Promise<(StoredDecision & { readonly reasons: Reasons }) | null> {
  const { rows } = await sql<StoredDecision & { reasons: Reasons }>`
    select ${COLUMNS}, offers.reasons from offers where offers.mq_id = ${mqID}`.execute(database);
  return rows[0] ?? null;
}

/** Of a call that is forgotten. */
const DECISIONS_OF_CALL_MAX = 1_000;

/** With why each fell so, of the latest call of this callID, oldest first. */
export async function readDecisionsOfCall(
  database: Database,
  callID: string,
): Promise<readonly (StoredDecision & { readonly reasons: Reasons })[]> {
  // What the call remembers finds its decisions by their ids; where it is forgotten, its day has an index.
  const { rows } = await sql<StoredDecision & { reasons: Reasons }>`
    with remembered as materialized (
      select (decision ->> 0)::uuid as mq_id from calls, json_array_elements(history) as decision
      where call_id = ${callID}
    ), found as materialized (
      select mq_id from remembered
      union all
      (
        select mq_id from offers where call_id = ${callID} and not exists (select from remembered)
        order by mq_id desc limit ${DECISIONS_OF_CALL_MAX}
      )
    )
    select ${COLUMNS}, offers.reasons from offers
    where offers.mq_id = any(array(select mq_id from found)) and offers.call_id = ${callID}
    order by offers.mq_id`.execute(database);
  const last = rows.at(-1)?.episode;
  return rows.filter(({ episode }) => episode === last);
}

function conditionsOf(filter: DecisionFilter): readonly RawBuilder<unknown>[] {
  const { callID, customerID, number, queueID, agentID, kind, outcome, isLastOfCall, from, to, queueIDs } = filter;
  const within = queueIDs === null ? null : [...queueIDs];
  return [
    ...(callID === undefined ? [] : [sql`offers.call_id = ${callID}`]),
    ...(customerID === undefined ? [] : [sql`offers.customer_id = ${customerID}`]),
    ...(number === undefined ? [] : [sql`offers.number = ${number}`]),
    ...(queueID === undefined ? [] : [sql`${queueID} in (offers.queue_id, offers.asked_queue_id)`]),
    ...(agentID === undefined ? [] : [sql`offers.agent_id = ${agentID}`]),
    ...(kind === undefined ? [] : [sql`offers.kind = ${kind}::offer_kind`]),
    ...(outcome === undefined
      ? []
      : [sql`exists (select from outcomes where mq_id = offers.mq_id and outcome = ${outcome}::offer_outcome)`]),
    ...(isLastOfCall === true ? [IS_LAST_OF_CALL] : []),
    // By the id, which sorts by time and says in which partition a decision is.
    ...(from === undefined ? [] : [sql`offers.mq_id >= ${mqIDLowerBound(from.getTime())}`]),
    ...(to === undefined ? [] : [sql`offers.mq_id < ${mqIDLowerBound(to.getTime())}`]),
    ...(within === null
      ? []
      : [sql`(offers.queue_id = any(${within}::int[]) or offers.asked_queue_id = any(${within}::int[]))`]),
  ];
}

/** What the call itself remembers; where it is forgotten, its day is over and has an index that finds its decisions. */
const IS_LAST_OF_CALL = sql`coalesce(
  (
    select (calls.history -> -1 ->> 0)::uuid = offers.mq_id from calls
    where calls.call_id = offers.call_id and calls.episode = offers.episode
  ),
  not exists (
    select from offers as later
    where later.call_id = offers.call_id and later.episode = offers.episode and later.mq_id > offers.mq_id
  )
)`;

function queueName(column: string): RawBuilder<unknown> {
  return sql`(select name from queue_names where queue_names.queue_id = offers.${sql.id(column)} and not is_alias)`;
}

const COLUMNS = sql`
  offers.mq_id as "mqID",
  offers.call_id as "callID",
  offers.episode,
  offers.visit,
  offers.kind,
  offers.agent_id as "agentID",
  (select name from agents where agents.id = offers.agent_id) as agent,
  offers.number,
  offers.refusal,
  offers.queue_id as "queueID",
  ${queueName('queue_id')} as queue,
  offers.queue_sequence::float8 as "queueSequence",
  offers.asked_queue_id as "askedQueueID",
  ${queueName('asked_queue_id')} as "askedQueue",
  offers.decided_at as "decidedAt",
  offers.rclassification,
  offers.customer_id as "customerID",
  offers.call_time as "callTime",
  array(
    select outcome::text from outcomes where outcomes.mq_id = offers.mq_id order by reported_at, outcome
  ) as outcomes`;
