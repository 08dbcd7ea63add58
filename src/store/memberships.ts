/** Reads what a queue's roster says as a whole. */
import type { Database } from './connection.ts';

/** Where the last member of a queue stands; 0 where nobody is in it. */
export async function lastPosition(database: Database, queueID: number): Promise<number> {
  const { last } = await database
    .selectFrom('memberships')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('queue_id', '=', queueID)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Whether an agent is in one of these queues. */
export async function isAgentIn(
  database: Database,
  agentID: number,
  queueIDs: ReadonlySet<number>,
): Promise<boolean> {
  const membership = await database
    .selectFrom('memberships')
    .select('agent_id')
    .where('agent_id', '=', agentID)
    .where('queue_id', 'in', [...queueIDs])
    .limit(1)
    .executeTakeFirst();
  return membership !== undefined;
}
