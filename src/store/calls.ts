/** Reads one call, for people who want to know what became of it. */
import { sql } from 'kysely';
import type { PastDecision, Reasons } from '../routing/types.ts';
import { decodeHistory } from './call-history.ts';
import type { Database } from './connection.ts';

export interface StoredCall {
  readonly callID: string;
  readonly episode: number;
  readonly requests: number;
  /** Oldest first. */
  readonly history: readonly PastDecision[];
  /** The main names of the queues in it, by id; those that are gone are missing. */
  readonly queueNames: ReadonlyMap<number, string>;
  readonly agentNames: ReadonlyMap<number, string>;
  /** Why each decision fell so, by mqID; of those that are not kept any more it is missing. */
  readonly reasons: ReadonlyMap<string, Reasons>;
}

/** Null where the call is not remembered. */
export async function readCall(database: Database, callID: string): Promise<StoredCall | null> {
  const row = await database
    .selectFrom('calls')
    .select(['episode', 'requests', sql<string>`history::text`.as('history')])
    .where('call_id', '=', callID)
    .executeTakeFirst();
  if (row === undefined) {
    return null;
  }
  const history = decodeHistory(row.history);
  const queueIDs = new Set(history.flatMap(({ askedQueueID, queueID }) => [askedQueueID, queueID]));
  const agentIDs = new Set(
    history.flatMap(({ result }) => (result.kind === 'refusal' || result.agentID === null ? [] : [result.agentID])),
  );
  const queues = await database
    .selectFrom('queue_names')
    .select(['queue_id', 'name'])
    .where('queue_id', '=', sql<number>`any(${[...queueIDs]}::int[])`)
    .where('is_alias', '=', false)
    .execute();
  const agents = await database
    .selectFrom('agents')
    .select(['id', 'name'])
    .where('id', '=', sql<number>`any(${[...agentIDs]}::int[])`)
    .execute();
  const { rows: reasons } = await sql<{ mqID: string; reasons: Reasons }>`
    select mq_id as "mqID", reasons from offers where mq_id = any(${history.map(({ mqID }) => mqID)}::uuid[])`.execute(
    database,
  );
  return {
    callID,
    episode: row.episode,
    requests: row.requests,
    history,
    queueNames: new Map(queues.map(({ queue_id, name }) => [queue_id, name])),
    agentNames: new Map(agents.map(({ id, name }) => [id, name])),
    reasons: new Map(reasons.map((one) => [one.mqID, one.reasons])),
  };
}
