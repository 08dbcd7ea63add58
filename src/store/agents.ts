/** Reads agents, for people who manage them. */
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

/** The id of the agent who has both this name and this number; null where nobody has. */
export async function findSameAgent(
  database: Database,
  { name, number }: { readonly name: string; readonly number: string },
): Promise<number | null> {
  const same = await database
    .selectFrom('agents')
    .select('id')
    .where('name', '=', name)
    .where('number', '=', number)
    .executeTakeFirst();
  return same?.id ?? null;
}

/** Lets an agent whom unanswered calls have paused be offered again. */
export async function endNoAnswerPause(database: Database, id: number): Promise<void> {
  const { numUpdatedRows } = await database
    .updateTable('agent_state')
    .set(({ eb }) => ({ no_answer_pause_until: 0, no_answers: 0, writes: eb('writes', '+', '1') }))
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

export interface AgentDependents {
  readonly membershipKeys: readonly string[];
  /** Whether a customer rule names the agent. */
  readonly isNamed: boolean;
}

/** What would be lost or left without a target together with an agent. */
export async function readAgentDependents(database: Database, agentID: number): Promise<AgentDependents> {
  const { rows } = await sql<AgentDependents>`
    select
      array(select queue_id || '/' || agent_id from memberships where agent_id = ${agentID} order by queue_id)
        as "membershipKeys",
      exists (select from customer_rules where agent_id = ${agentID}) as "isNamed"`.execute(database);
  return rows[0] ?? { membershipKeys: [], isNamed: false };
}
