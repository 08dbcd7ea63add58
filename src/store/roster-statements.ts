/** The statements that read a queue's members so that they can be remembered, and what others have written of them since. */
import { type Compilable, sql } from 'kysely';
import { columns, MEMBER_COLUMNS } from './member-statement.ts';
import { newestMember } from './newest-rows.ts';
import { parameter, sqlStatement } from './statement.ts';

/**
 * Members of one queue in the order of their agents' ids, to be remembered: 1 its id, 2 the agent behind whom to begin,
 * 3 how many. Whoever is new and has no place in the queue's order yet is noted, and so comes as a row without one.
 */
export function readRoster(): Compilable {
  return sqlStatement(sql`
    select listed.agent_id, ${columns('member', MEMBER_COLUMNS)}
    from (
      select agent_id from memberships
      where memberships.queue_id = ${parameter(1)}::int and agent_id > ${parameter(2)}::int
      order by agent_id limit ${parameter(3)}::int
    ) as listed
    left join lateral (${newestMember({ queueID: sql`${parameter(1)}::int`, agentID: sql`listed.agent_id` })}) as member on true`);
}

/**
 * Members whom others have written since they were remembered: 1 queue ids, 2 the version of each as of which they are,
 * 3 how many of each at most. Whoever was removed has no row.
 */
export function readChanges(): Compilable {
  return sqlStatement(sql`
    select asked.queue_id, member.agent_id, member.edition, ${columns('member', MEMBER_COLUMNS)}
    from unnest(${parameter(1)}::int[], ${parameter(2)}::bigint[]) as asked (queue_id, version)
    join lateral (
      select * from membership_state
      where membership_state.queue_id = asked.queue_id and edition > asked.version
      order by edition limit ${parameter(3)}::int
    ) as member on true`);
}
