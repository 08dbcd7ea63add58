/** Everything that is kept of a customer: to be shown to the customer, and to be erased. */
import { sql } from 'kysely';
import { decodeHistory, encodeHistory } from './call-history.ts';
import type { Database } from './connection.ts';
import { limitWaits } from './outcomes.ts';

export interface StickyAgent {
  readonly queueID: number;
  readonly agentID: number;
  readonly since: Date;
}

/** The agents whom queues would ask first for the customer. */
export async function readStickyAgents(database: Database, customerID: string): Promise<readonly StickyAgent[]> {
  const { rows } = await sql<StickyAgent>`
    select queue_id as "queueID", coalesce(pending_agent_id, agent_id) as "agentID",
      to_timestamp(coalesce(pending_from, since) / 1000) as since
    from sticky_agents where customer_id = ${customerID} collate "C" and coalesce(pending_agent_id, agent_id) is not null
    order by queue_id`.execute(database);
  return rows;
}

export async function deleteStickyAgents(database: Database, customerID: string): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('sticky_agents')
    .where('customer_id', '=', customerID)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** What revisions keep of rules for the customer; the revisions themselves stay. */
export async function deleteRuleChanges(database: Database, customerID: string): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('revision_changes')
    .where('kind', '=', 'customer_rule')
    .where('key', '=', customerID)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Decisions that one statement changes. */
const CHUNK = 500;

export interface DecisionOfCustomer {
  readonly mqID: string;
  readonly callID: string;
}

/** Some of the decisions that the customerID stands in; none where there are no more. */
export async function someDecisions(database: Database, customerID: string): Promise<readonly DecisionOfCustomer[]> {
  const { rows } = await sql<DecisionOfCustomer>`
    select mq_id as "mqID", call_id as "callID" from offers where customer_id = ${customerID} limit ${CHUNK}`.execute(
    database,
  );
  return rows;
}

/** Takes the customerID out of decisions. */
export async function eraseFromDecisions(database: Database, mqIDs: readonly string[]): Promise<void> {
  await sql`update offers set customer_id = null where mq_id = any(${[...mqIDs]}::uuid[])`.execute(database);
}

/** Takes the customerID out of what the call remembers. @returns whether it was there */
export function eraseFromCall(database: Database, callID: string, customerID: string): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    await limitWaits(transaction);
    const row = await transaction
      .selectFrom('calls')
      .select(sql<string>`history::text`.as('history'))
      .where('call_id', '=', callID)
      .forNoKeyUpdate()
      .executeTakeFirst();
    const history = decodeHistory(row?.history ?? '[]');
    if (!history.some((decision) => decision.customerID === customerID)) {
      return false;
    }
    const erased = history.map((decision) =>
      decision.customerID === customerID ? { ...decision, customerID: null } : decision,
    );
    await transaction
      .updateTable('calls')
      .set({ history: encodeHistory(erased) })
      .where('call_id', '=', callID)
      .execute();
    return true;
  });
}
