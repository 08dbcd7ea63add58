/** Reads what is recorded of decisions, stretch by stretch, so that they can be decided again. */
import { sql } from 'kysely';
import type {
  Checkpoint,
  RecordedChange,
  RecordedDecision,
  RecordedOutcome,
  RecordedPage,
} from '../replay/recording.ts';
import type { DecisionInputs, OfferKind, Outcome, QueueSettings, Reasons, Refusal } from '../routing/types.ts';
import type { Database } from './connection.ts';
import { mqIDLowerBound, placeOfMqID } from './mq-id.ts';
import { parseSettings } from './queue-settings.ts';
import {
  decodeAgent,
  decodeCursors,
  decodeMember,
  type StoredAgent,
  type StoredCursors,
  type StoredMember,
} from './recorded-members.ts';

/** Some ten milliseconds for a statement. */
const PAGE_DECISIONS = 5_000;

export interface Stretch {
  /** In milliseconds since 1970. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Each page is read when the one before has been dealt with; no statement holds a snapshot for long. */
export async function* readRecordedPages(database: Database, { from, to }: Stretch): AsyncGenerator<RecordedPage> {
  let after = mqIDLowerBound(Math.floor(from));
  let since = from;
  for (;;) {
    const decisions = await readDecisions(database, after, mqIDLowerBound(Math.ceil(to)));
    const last = decisions.at(-1);
    const isLast = decisions.length < PAGE_DECISIONS;
    const until = isLast || last === undefined ? to : last.decidedAt;
    yield {
      decisions,
      outcomes: await readOutcomes(database, { from: since, to: until }),
      changes: await readChanges(database, decisions),
      until,
    };
    if (isLast || last === undefined) {
      return;
    }
    after = last.mqID;
    since = until;
  }
}

interface DecisionRow extends Omit<RecordedDecision, 'result' | 'place' | 'inputs'> {
  readonly kind: OfferKind | 'refusal';
  readonly agentID: number | null;
  readonly number: string | null;
  readonly refusal: Refusal | null;
  readonly reasons: Reasons;
  readonly inputs: DecisionInputs | null;
}

/** @param after ids greater than this */
async function readDecisions(
  database: Database,
  after: string,
  before: string,
): Promise<readonly RecordedDecision[]> {
  const { rows } = await sql<DecisionRow>`
    select mq_id as "mqID", queue_id as "queueID", queue_sequence::float8 as "queueSequence", call_id as "callID",
      rclassification, customer_id as "customerID", call_time as "callTime", idempotency_key as "idempotencyKey",
      kind, agent_id as "agentID", number, refusal, asked_queue_id as "askedQueueID", episode, visit, reasons, inputs,
      (extract(epoch from decided_at) * 1000)::float8 as "decidedAt"
    from offers where mq_id > ${after}::uuid and mq_id < ${before}::uuid
    order by mq_id limit ${PAGE_DECISIONS}`.execute(database);
  return rows.map(({ kind, agentID, number, refusal, ...decision }) => ({
    ...decision,
    result:
      kind === 'refusal' || number === null
        ? { kind: 'refusal', refusal: refusal ?? 'nobody_available' }
        : { kind, agentID, number },
    place: placeOfMqID(decision.mqID, decision.decidedAt),
  }));
}

async function readOutcomes(database: Database, { from, to }: Stretch): Promise<readonly RecordedOutcome[]> {
  const { rows } = await sql<{ mqID: string; outcome: Outcome; at: number }>`
    select mq_id as "mqID", outcome, (extract(epoch from reported_at) * 1000)::float8 as at
    from outcomes
    where reported_at >= to_timestamp(${from}::float8 / 1000) and reported_at < to_timestamp(${to}::float8 / 1000)
    order by reported_at, mq_id, outcome`.execute(database);
  return rows;
}

interface ChangeRow {
  readonly id: number;
  readonly queueID: number;
  readonly decisions: number;
  readonly at: number;
  readonly agentID: number | null;
  readonly member: StoredMember | null;
  readonly agent: StoredAgent | null;
  readonly cursors: StoredCursors | null;
}

/** What was found changed of the decisions' queues since the decision before the first of them, up to the last. */
async function readChanges(
  database: Database,
  decisions: readonly RecordedDecision[],
): Promise<readonly RecordedChange[]> {
  const spans = new Map<number, { first: number; last: number }>();
  const cover = (queueID: number, sequence: number): void => {
    const span = spans.get(queueID) ?? { first: sequence, last: sequence };
    spans.set(queueID, { first: Math.min(span.first, sequence), last: Math.max(span.last, sequence) });
  };
  for (const { queueID, queueSequence, reasons, inputs } of decisions) {
    cover(queueID, queueSequence - 1);
    reasons.path?.forEach((tried, place) => cover(tried.queueID, inputs?.tried?.[place]?.[1] ?? 0));
  }
  const { rows } = await sql<ChangeRow>`
    select changes.id::float8 as id, changes.queue_id as "queueID", changes.queue_sequence::float8 as decisions, changes.found_at as at,
      changes.agent_id as "agentID", changes.member, changes.agent, changes.cursors
    from unnest(
      ${[...spans.keys()]}::int[], ${[...spans.values()].map(({ first }) => first)}::bigint[],
      ${[...spans.values()].map(({ last }) => last)}::bigint[]
    ) as span (queue_id, first, last)
    join lateral (
      select * from queue_changes
      where queue_changes.queue_id = span.queue_id and queue_sequence between span.first and span.last offset 0
    ) as changes on true
    order by changes.queue_id, changes.queue_sequence, changes.id`.execute(database);
  return rows.map(({ agentID, member, agent, cursors, ...about }) => ({
    ...about,
    found:
      agentID === null
        ? { kind: 'cursors', cursors: decodeCursors(cursors ?? [[], []]) }
        : {
            kind: 'member',
            agentID,
            member: member === null ? null : decodeMember(member),
            agent: agent === null ? null : decodeAgent(agent),
          },
  }));
}

/** The last one of each queue that was taken before a time. */
export async function readCheckpoints(database: Database, before: number): Promise<ReadonlyMap<number, Checkpoint>> {
  const { rows } = await sql<{
    queueID: number;
    decisions: number;
    takenAt: number;
    cursors: StoredCursors;
    clocks: readonly number[];
    members: readonly (readonly [StoredMember, StoredAgent | null])[];
  }>`
    select distinct on (queue_id) queue_id as "queueID", queue_sequence::float8 as decisions, taken_at as "takenAt",
      cursors, clocks, members
    from queue_checkpoints where taken_at <= ${before}::float8
    order by queue_id, queue_sequence desc`.execute(database);
  return new Map(
    rows.map(({ cursors, members, ...checkpoint }) => [
      checkpoint.queueID,
      {
        ...checkpoint,
        cursors: decodeCursors(cursors),
        members: members.map(([member, agent]) => ({
          member: decodeMember(member),
          agent: agent === null ? null : decodeAgent(agent),
        })),
      },
    ]),
  );
}

/** How many decisions each queue has made until now. */
export async function readDecisionCounts(database: Database): Promise<ReadonlyMap<number, number>> {
  const rows = await database.selectFrom('queue_state').select(['queue_id', 'decisions']).execute();
  return new Map(rows.map(({ queue_id, decisions }) => [queue_id, Number(decisions)]));
}

/** In milliseconds since 1970: that of the last decision but so many; null where there are not so many. */
export async function readTimeOfDecision(database: Database, fromLast: number): Promise<number | null> {
  const { rows } = await sql<{ at: number }>`
    select (extract(epoch from decided_at) * 1000)::float8 as at from offers
    order by mq_id desc offset ${fromLast} limit 1`.execute(database);
  return rows[0]?.at ?? null;
}

/** How long a call is remembered at most, by the settings of any queue. */
export async function readCallMemorySeconds(database: Database): Promise<number> {
  const { rows } = await sql<{ seconds: number }>`
    select coalesce(max(call_memory_seconds), 0) as seconds from queues`.execute(database);
  return rows[0]?.seconds ?? 0;
}

export interface SettingsKey {
  readonly queueID: number;
  readonly version: number;
}

/** Those that were kept. */
export async function readSettingsVersions(
  database: Database,
  keys: readonly SettingsKey[],
): Promise<readonly (SettingsKey & { readonly settings: QueueSettings })[]> {
  const { rows } = await sql<{ queueID: number; version: number; settings: string }>`
    select kept.queue_id as "queueID", kept.version::float8 as version, kept.settings::text as settings
    from unnest(
      ${keys.map(({ queueID }) => queueID)}::int[], ${keys.map(({ version }) => version)}::bigint[]
    ) as asked (queue_id, version)
    join lateral (
      select * from queue_settings_versions as versions
      where versions.queue_id = asked.queue_id and versions.version = asked.version offset 0
    ) as kept on true`.execute(database);
  return rows.map(({ settings, ...key }) => ({ ...key, settings: parseSettings(settings) }));
}
