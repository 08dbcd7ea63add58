/** What happened since a moment, on whichever instance: decisions, reported outcomes and changes of the configuration. */
import { sql } from 'kysely';
import type { Outcome } from '../routing/types.ts';
import type { Database } from './connection.ts';
import { mqIDLowerBound } from './mq-id.ts';
import { readDecisionsFrom, type StoredDecision } from './offers.ts';

export type LiveEvent =
  | { readonly kind: 'decision'; readonly decision: StoredDecision }
  | {
      readonly kind: 'outcome';
      readonly mqID: string;
      readonly callID: string;
      readonly outcome: Outcome;
      readonly reportedAt: Date;
      readonly queueID: number;
      readonly askedQueueID: number;
      readonly agentID: number | null;
    }
  | {
      readonly kind: 'revision';
      readonly number: number;
      readonly editedAt: Date;
      readonly author: string;
      readonly reason: string | null;
      readonly operation: string;
      /** Those that it changed. */
      readonly queueIDs: readonly number[];
      readonly agentIDs: readonly number[];
    };

/** How many of each kind one reading gets; whoever reads goes on where it ended. */
export const EVENTS_MAX = 1_000;

type OutcomeEvent = Extract<LiveEvent, { readonly kind: 'outcome' }>;
type RevisionEvent = Extract<LiveEvent, { readonly kind: 'revision' }>;

/** Decided from `from` on, in milliseconds since 1970, oldest first. */
export async function decisionsSince(database: Database, from: number): Promise<readonly LiveEvent[]> {
  const decisions = await readDecisionsFrom(database, mqIDLowerBound(from), EVENTS_MAX);
  return decisions.map((decision) => ({ kind: 'decision', decision }));
}

export async function outcomesSince(database: Database, from: number): Promise<readonly OutcomeEvent[]> {
  const { rows } = await sql<OutcomeEvent>`
    select 'outcome' as kind, mq_id as "mqID", call_id as "callID", outcome, reported_at as "reportedAt",
      queue_id as "queueID", asked_queue_id as "askedQueueID", agent_id as "agentID"
    from (
      select * from outcomes where reported_at >= to_timestamp(${from}::float8 / 1000)
      order by reported_at, mq_id, outcome limit ${EVENTS_MAX}
    ) as reported join offers using (mq_id)
    order by reported_at, mq_id, outcome`.execute(database);
  return rows;
}

export async function revisionsAfter(database: Database, number: number): Promise<readonly RevisionEvent[]> {
  const { rows } = await sql<RevisionEvent>`
    select 'revision' as kind, number, edited_at as "editedAt", author, reason, operation,
      array(
        select distinct queue_id from revision_changes as changed
        where changed.number = revisions.number and queue_id is not null order by 1
      ) as "queueIDs",
      array(
        select distinct agent_id from revision_changes as changed
        where changed.number = revisions.number and agent_id is not null order by 1
      ) as "agentIDs"
    from revisions where number > ${number} order by number limit ${EVENTS_MAX}`.execute(database);
  return rows;
}

/** The database's time in milliseconds since 1970, and the number of the last revision. */
export async function readPresent(database: Database): Promise<{ readonly now: number; readonly revision: number }> {
  const { rows } = await sql<{ now: number; revision: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::float8 as now, coalesce(max(number), 0)::int as revision
    from revisions`.execute(database);
  const [present] = rows;
  if (present === undefined) {
    throw new Error('reading events: the database told no time');
  }
  return present;
}
