/** Finds the agents of a number and writes until when they are busy. */
import { sql } from 'kysely';
import { NEWEST } from './newest-rows.ts';
import { noteMemberships, type OutcomeTransaction } from './outcomes.ts';

/** Locks the states of the agents who are called under a number at a time in milliseconds, in the order of their ids. */
export async function lockAgentsOfNumber(
  transaction: OutcomeTransaction,
  number: string,
  now: number,
): Promise<readonly number[]> {
  const isDaily = sql<boolean>`daily_number is not null and extract(epoch from daily_number_until) * 1000 > ${now}`;
  const { rows } = await sql<{ agentID: number }>`
    select held.agent_id as "agentID"
    from (
      select id from agents
      where (number = ${number} or daily_number = ${number})
        and case when ${isDaily} then daily_number else number end = ${number}
      order by id offset 0
    ) as called
    join lateral (
      select agent_id from agent_state where agent_state.agent_id = called.id ${NEWEST} for no key update
    ) as held on true`.execute(transaction);
  return rows.map(({ agentID }) => agentID);
}

/** @param agentIDs of agents whose states are locked */
export async function writeBusyUntil(
  transaction: OutcomeTransaction,
  agentIDs: readonly number[],
  busyUntil: number,
): Promise<void> {
  await sql`
    update agent_state as kept set busy_until = ${busyUntil}, writes = kept.writes + 1
    from unnest(${agentIDs}::int[]) as busy (agent_id)
    join lateral (select ctid from agent_state where agent_state.agent_id = busy.agent_id ${NEWEST}) as found on true
    where kept.ctid = found.ctid`.execute(transaction);
  await noteMemberships(transaction, agentIDs);
}
