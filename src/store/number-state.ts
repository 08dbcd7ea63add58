/** Finds the agents of a number and writes until when they are busy. */
import { sql } from 'kysely';
import { noteMemberships, type OutcomeTransaction } from './outcomes.ts';

/** Locks the states of the agents who are called under a number at a time in milliseconds, in the order of their ids. */
export async function lockAgentsOfNumber(
  transaction: OutcomeTransaction,
  number: string,
  now: number,
): Promise<readonly number[]> {
  const isDaily = sql<boolean>`daily_number is not null and extract(epoch from daily_number_until) * 1000 > ${now}`;
  const rows = await transaction
    .selectFrom('agent_state')
    .select('agent_id')
    .where('agent_id', 'in', (agents) =>
      agents
        .selectFrom('agents')
        .select('id')
        .where((eb) => eb.or([eb('number', '=', number), eb('daily_number', '=', number)]))
        .where(sql<string>`case when ${isDaily} then daily_number else number end`, '=', number),
    )
    .orderBy('agent_id')
    .forNoKeyUpdate()
    .execute();
  return rows.map(({ agent_id }) => agent_id);
}

export async function writeBusyUntil(
  transaction: OutcomeTransaction,
  agentIDs: readonly number[],
  busyUntil: number,
): Promise<void> {
  await transaction
    .updateTable('agent_state')
    .set({ busy_until: busyUntil })
    .where('agent_id', 'in', agentIDs)
    .execute();
  await noteMemberships(transaction, agentIDs);
}
