/** Reads what the fairness ledger of a queue is made from, a chunk at a time, so that nothing holds a snapshot for long. */
import { sql } from 'kysely';
import type { RecordedChange, RecordedDecision, RecordStart } from '../fairness/types.ts';
import type { OfferKind, Reasons } from '../routing/types.ts';
import type { Database } from './connection.ts';
import { mqIDLowerBound } from './mq-id.ts';
import { decodeCursors, decodeMember, type StoredCursors, type StoredMember } from './recorded-members.ts';
import type { Stretch } from './statistics.ts';

interface CheckpointRow {
  readonly queueSequence: number;
  readonly takenAt: number;
  readonly cursors: StoredCursors;
  readonly members: readonly (readonly [member: StoredMember, agent: unknown])[];
}

export interface RecordedStart extends RecordStart {
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** The last checkpoint taken by then; null where there is none. */
export async function lastCheckpoint(
  database: Database,
  queueID: number,
  takenUntil: number,
): Promise<RecordedStart | null> {
  const { rows } = await sql<CheckpointRow>`
    select queue_sequence::float8 as "queueSequence", taken_at as "takenAt", cursors, members from queue_checkpoints
    where queue_id = ${queueID} and taken_at <= ${takenUntil} order by queue_sequence desc limit 1`.execute(database);
  return startOf(rows[0]);
}

/** Null where there is none. */
export async function firstCheckpoint(database: Database, queueID: number): Promise<RecordedStart | null> {
  const { rows } = await sql<CheckpointRow>`
    select queue_sequence::float8 as "queueSequence", taken_at as "takenAt", cursors, members from queue_checkpoints
    where queue_id = ${queueID} order by queue_sequence limit 1`.execute(database);
  return startOf(rows[0]);
}

function startOf(row: CheckpointRow | undefined): RecordedStart | null {
  return row === undefined
    ? null
    : {
        queueSequence: row.queueSequence,
        at: row.takenAt,
        cursors: decodeCursors(row.cursors),
        members: row.members.map(([member]) => decodeMember(member)),
      };
}

/** A change with its place in the record. */
export interface StoredChange extends RecordedChange {
  readonly id: string;
}

/** Which changes are read: behind that place, and found before so many decisions of the queue were made. */
export interface ChangesPage {
  readonly after: Pick<StoredChange, 'queueSequence' | 'id'>;
  /** Null for all. */
  readonly beforeSequence: number | null;
  readonly limit: number;
}

/** In the order in which they were found. */
export async function readChanges(
  database: Database,
  queueID: number,
  { after, beforeSequence, limit }: ChangesPage,
): Promise<readonly StoredChange[]> {
  const { rows } = await sql<{
    id: string;
    queueSequence: number;
    foundAt: number;
    agentID: number | null;
    member: StoredMember | null;
    cursors: StoredCursors | null;
  }>`
    select id::text, queue_sequence::float8 as "queueSequence", found_at as "foundAt", agent_id as "agentID", member,
      cursors
    from queue_changes
    where queue_id = ${queueID} and (queue_sequence, id) > (${after.queueSequence}::bigint, ${after.id}::bigint)
      and (${beforeSequence}::bigint is null or queue_sequence < ${beforeSequence}::bigint)
    -- The bare name would be that of the column above, which sorts as text.
    order by queue_changes.queue_sequence, queue_changes.id limit ${limit}`.execute(database);
  return rows.flatMap(({ id, queueSequence, foundAt, agentID, member, cursors }): StoredChange[] => {
    if (cursors !== null) {
      return [{ id, queueSequence, foundAt, found: { kind: 'cursors', cursors: decodeCursors(cursors) } }];
    }
    const found = member === null ? null : decodeMember(member);
    return agentID === null
      ? []
      : [{ id, queueSequence, foundAt, found: { kind: 'member', agentID, member: found } }];
  });
}

/** A decision with its id. */
export interface StoredDecision extends RecordedDecision {
  readonly mqID: string;
}

export interface DecisionsPage extends Stretch {
  /** Only those behind this one; null for the first. */
  readonly after: string | null;
  readonly limit: number;
}

/**
 * The decisions that a queue made, whichever was asked for, by their ids. The day that is not over has no index by queue,
 * so a stretch is to be as short as one statement can read of all queues.
 */
export async function readQueueDecisions(
  database: Database,
  queueID: number,
  { from, to, after, limit }: DecisionsPage,
): Promise<readonly StoredDecision[]> {
  const { rows } = await sql<{
    mqID: string;
    queueSequence: number;
    decidedAt: number;
    kind: OfferKind | 'refusal';
    agentID: number | null;
    reasons: Reasons;
  }>`
    select mq_id as "mqID", queue_sequence::float8 as "queueSequence",
      (extract(epoch from decided_at) * 1000)::float8 as "decidedAt", kind, agent_id as "agentID", reasons
    from offers
    where mq_id >= ${mqIDLowerBound(from)}::uuid and mq_id < ${mqIDLowerBound(to)}::uuid
      and (${after}::uuid is null or mq_id > ${after}::uuid) and queue_id = ${queueID}
    order by mq_id limit ${limit}`.execute(database);
  return rows.map(({ kind, ...decision }) => ({ ...decision, kind: kind === 'refusal' ? null : kind }));
}
