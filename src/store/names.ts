/** Reads what queues and agents are called, for explanations. */
import { sql } from 'kysely';
import type { Database } from './connection.ts';

export interface MentionedIDs {
  readonly queueIDs: readonly number[];
  readonly agentIDs: readonly number[];
}

export interface MentionedNames {
  readonly queues: ReadonlyMap<number, { readonly name: string; readonly timeZone: string }>;
  readonly agents: ReadonlyMap<
    number,
    { readonly name: string; readonly status: { readonly since: Date; readonly reason: string | null } | null }
  >;
}

/**
 * Who is gone is missing.
 * @param at an agent's status is told where it has been the same since before
 */
export async function readNames(
  database: Database,
  { queueIDs, agentIDs }: MentionedIDs,
  at: Date,
): Promise<MentionedNames> {
  const { rows: queues } = await sql<{ id: number; name: string; timeZone: string }>`
    select queues.id, name, time_zone as "timeZone" from queues
    join queue_names on queue_names.queue_id = queues.id and not is_alias
    where queues.id = any(${[...queueIDs]}::int[])`.execute(database);
  const { rows: agents } = await sql<{ id: number; name: string; since: Date; reason: string | null }>`
    select id, name, status_since as since, status_reason as reason from agents
    where id = any(${[...agentIDs]}::int[])`.execute(database);
  return {
    queues: new Map(queues.map(({ id, ...queue }) => [id, queue])),
    agents: new Map(
      agents.map(({ id, name, since, reason }) => [id, { name, status: since <= at ? { since, reason } : null }]),
    ),
  };
}
