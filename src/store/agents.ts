/** Reads and changes agents, for people who manage them. */
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { AgentStatus } from '../../generated/database.ts';
import type { Database } from './connection.ts';

export interface Agent {
  readonly id: number;
  readonly name: string;
  readonly number: string;
  readonly status: AgentStatus;
  readonly statusReason: string | null;
  readonly memberships: readonly Membership[];
}

export interface Membership {
  /** The queue's main name. */
  readonly queue: string;
  readonly position: number;
  readonly enabled: boolean;
}

export interface AgentsPage {
  /** Only agents with a higher id; 0 for the first page. */
  readonly afterID: number;
  readonly limit: number;
}

/** One page of all agents, by id. */
export function listAgents(database: Database, { afterID, limit }: AgentsPage): Promise<readonly Agent[]> {
  return agentsWithMemberships(database).where('id', '>', afterID).limit(limit).execute();
}

/** More with one number than this are told apart by id alone. */
const FOUND_MAX = 100;

/** The agents with this number; one with this id as well, where the text is one. */
export function findAgents(database: Database, numberOrID: string): Promise<readonly Agent[]> {
  return agentsWithMemberships(database)
    .where(({ eb, or }) => or([eb('number', '=', numberOrID), eb(sql<string>`id::text`, '=', numberOrID)]))
    .limit(FOUND_MAX)
    .execute();
}

export async function findAgent(database: Database, id: number): Promise<Agent | null> {
  return (await agentsWithMemberships(database).where('id', '=', id).executeTakeFirst()) ?? null;
}

export interface NewAgent {
  readonly name: string;
  readonly number: string;
  /** Names or aliases of queues; the agent becomes the last in each. */
  readonly queues: readonly string[];
}

export type AddedAgent =
  | { readonly kind: 'added'; readonly id: number }
  /** Nothing was added. */
  | { readonly kind: 'queue_not_found'; readonly queue: string }
  /** An agent with this name and number is there already. Nothing was added. */
  | { readonly kind: 'exists'; readonly id: number };

/** Adds an agent who is available from the next decision on. */
export function addAgent(database: Database, { name, number, queues }: NewAgent): Promise<AddedAgent> {
  return database.transaction().execute(async (transaction) => {
    const queueIDs = new Set<number>();
    for (const queue of queues) {
      const found = await transaction
        .selectFrom('queue_names')
        .select('queue_id')
        .where('key', '=', sql<string>`queue_key(${queue})`)
        .executeTakeFirst();
      if (found === undefined) {
        return { kind: 'queue_not_found', queue };
      }
      queueIDs.add(found.queue_id);
    }
    const same = await transaction
      .selectFrom('agents')
      .select('id')
      .where('name', '=', name)
      .where('number', '=', number)
      .executeTakeFirst();
    if (same !== undefined) {
      return { kind: 'exists', id: same.id };
    }
    const { id } = await transaction
      .insertInto('agents')
      .values({ name, number })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const queueID of [...queueIDs].toSorted((one, other) => one - other)) {
      await transaction
        .insertInto('memberships')
        .columns(['queue_id', 'agent_id', 'position'])
        .expression((eb) =>
          eb
            .selectFrom('memberships')
            .select([
              sql.lit(queueID).as('queue_id'),
              sql.lit(id).as('agent_id'),
              sql<number>`coalesce(max(position), 0) + 1`.as('position'),
            ])
            .where('queue_id', '=', queueID),
        )
        .execute();
    }
    return { kind: 'added', id };
  });
}

export interface StatusChange {
  readonly id: number;
  readonly status: AgentStatus;
  readonly reason: string | null;
}

/**
 * Holds from the next decision on. Who becomes available is so at once, also where unanswered calls had brought a pause.
 * Returns false when there is no such agent.
 */
export async function setAgentStatus(database: Database, { id, status, reason }: StatusChange): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('agents')
      .set({ status, status_reason: reason })
      .where('id', '=', id)
      .executeTakeFirst();
    if (numUpdatedRows === 1n && status === 'available') {
      await endNoAnswerPause(transaction, id);
    }
    return numUpdatedRows === 1n;
  });
}

async function endNoAnswerPause(database: Database, id: number): Promise<void> {
  const { numUpdatedRows } = await database
    .updateTable('agent_state')
    .set({ no_answer_pause_until: 0, no_answers: 0 })
    .where('agent_id', '=', id)
    .where('no_answer_pause_until', '>', 0)
    .executeTakeFirst();
  if (numUpdatedRows === 1n) {
    await database
      .insertInto('membership_checks')
      .columns(['queue_id', 'agent_id'])
      .expression((eb) => eb.selectFrom('memberships').select(['queue_id', 'agent_id']).where('agent_id', '=', id))
      .execute();
  }
}

const isPausedForNoAnswer = sql`status = 'available' and exists (
  select from agent_state where agent_id = agents.id
    and no_answer_pause_until > extract(epoch from clock_timestamp()) * 1000
)`;

function agentsWithMemberships(database: Database) {
  return database
    .selectFrom('agents')
    .select((eb) => [
      'id',
      'name',
      'number',
      // Unanswered calls pause an agent apart from what people set.
      sql<AgentStatus>`case when ${isPausedForNoAnswer} then 'paused' else status end`.as('status'),
      sql<string | null>`case when ${isPausedForNoAnswer} then 'no answer' else status_reason end`.as('statusReason'),
      jsonArrayFrom(
        eb
          .selectFrom('memberships')
          .innerJoin('queue_names', 'queue_names.queue_id', 'memberships.queue_id')
          .select(['queue_names.name as queue', 'memberships.position', 'memberships.enabled'])
          .whereRef('memberships.agent_id', '=', 'agents.id')
          .where('queue_names.is_alias', '=', false)
          .orderBy('queue_names.key'),
      ).as('memberships'),
    ])
    .orderBy('id');
}
