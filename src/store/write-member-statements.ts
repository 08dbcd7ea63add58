/**
 * The statements that write what a batch made of members and of their agents. Each raises unless it wrote as many rows as
 * it was meant to. Rows that are there are locked, by their queue or by themselves, and found by their primary keys.
 */
import { type Compilable, sql } from 'kysely';
import type { AgentState, MembershipState } from '../../generated/database.ts';
import { NEWEST, newestMember } from './newest-rows.ts';
import { parameter, sqlStatement } from './statement.ts';
import { rowsOf } from './write-statements.ts';

/** What is known of a member, with the types in PostgreSQL's catalogue, in the order of the parameters. */
const MEMBER_COLUMNS = {
  queue_id: 'int4',
  agent_id: 'int4',
  tier: 'int2',
  position: 'int4',
  number: 'text',
  weight: 'int2',
  capacity: 'int4',
  offers_per_day_max: 'int4',
  standing: 'member_standing',
  reason: 'text',
  rank: 'float8',
  ranked_by: 'routing_strategy',
  due_at: 'float8',
  base_reason: 'text',
  base_due_at: 'float8',
  available_since: 'float8',
  offers_day: 'int4',
  offers_today: 'int4',
  edition: 'int8',
} as const satisfies Partial<Record<keyof MembershipState, string>>;

const { queue_id, agent_id, standing, reason, rank, due_at, offers_day, offers_today, edition } = MEMBER_COLUMNS;

/** What calls change of it, and whose it is. */
const TURN_COLUMNS = { queue_id, agent_id, standing, reason, rank, due_at, offers_day, offers_today, edition };

/** What calls change of an agent. */
const AGENT_COLUMNS = {
  agent_id: 'int4',
  leases: 'json',
  idle_since: 'float8',
} as const satisfies Partial<Record<keyof AgentState, string>>;

/**
 * Members of whom calls have changed the turn alone: 1 to 9 one array for each of TURN_COLUMNS, 10 how many. They all have
 * rows, so none is made: 0.87 of the time of an `insert ... on conflict` of all columns with 64 members, 0.78 with 10, as
 * that locks each row before it is updated. By the rows' places, since a join of the table itself may be planned as a scan
 * of all of it while it is small. Half of what is left is the entry of each in `membership_state_turns`.
 */
export function writeTurns(): Compilable {
  return sqlStatement(sql`
    with written as (
      update membership_state as kept set
        standing = turn.standing, reason = turn.reason, rank = turn.rank, due_at = turn.due_at,
        offers_day = turn.offers_day, offers_today = turn.offers_today, edition = turn.edition
      from (select ${sql.join(rowsOf(TURN_COLUMNS, 1))}) as turn
      join lateral (
        ${newestMember({ queueID: sql`turn.queue_id`, agentID: sql`turn.agent_id` })}
      ) as found on true
      where kept.ctid = found.row_place
      returning 1
    )
    select written_or_raise(${parameter(10)}::bigint, (select count(*) from written))`);
}

/**
 * Members who were looked at again, who may have no row yet: 1 to 19 one array for each of MEMBER_COLUMNS,
 * 20 how many. Gone: 21 queue ids, 22 agent ids. Notes that are done: 23 queue ids, 24 ids, 25 how many.
 */
export function writeMembers(): Compilable {
  const names = Object.keys(MEMBER_COLUMNS);
  return sqlStatement(sql`
    with looked_at as materialized (
      select looked_at.*, found.row_place
      from (select ${sql.join(rowsOf(MEMBER_COLUMNS, 1))}) as looked_at
      left join lateral (
        ${newestMember({ queueID: sql`looked_at.queue_id`, agentID: sql`looked_at.agent_id` })}
      ) as found on true
    ), changed as (
      update membership_state as kept set
        ${sql.join(names.map((name) => sql`${sql.id(name)} = ${sql.ref(`looked_at.${name}`)}`))}
      from looked_at
      where kept.ctid = looked_at.row_place
      returning 1
    ), made as (
      insert into membership_state (${sql.join(names.map((name) => sql.id(name)))})
      select ${sql.join(names.map((name) => sql.id(name)))} from looked_at where row_place is null
      returning 1
    ), removed as (
      delete from membership_state
      where ctid = any(array(
        select found.row_place
        from unnest(${parameter(21)}::int[], ${parameter(22)}::int[]) as gone (queue_id, agent_id)
        join lateral (
          ${newestMember({ queueID: sql`gone.queue_id`, agentID: sql`gone.agent_id` })}
        ) as found on true
      ))
    ), noted as (
      delete from membership_checks
      where ctid = any(array(
        select found.ctid
        from unnest(${parameter(23)}::int[], ${parameter(24)}::bigint[]) as done (queue_id, id)
        join lateral (
          select ctid from membership_checks as kept where kept.queue_id = done.queue_id and kept.id = done.id offset 0
        ) as found on true
      ))
      returning 1
    )
    select written_or_raise(
      ${parameter(20)}::bigint + ${parameter(25)}::bigint,
      (select count(*) from changed) + (select count(*) from made) + (select count(*) from noted)
    )`);
}

/**
 * Agents, who are locked: 1 to 3 one array for each of AGENT_COLUMNS; nothing else of them is a batch's to change. Members
 * who are written along: 4 queue ids, 5 agent ids; all other members of these agents are noted for the next batch of
 * their queue. 6 how many agents.
 */
export function writeAgents(): Compilable {
  return sqlStatement(sql`
    with written as (
      update agent_state as kept set
        leases = changed.leases, idle_since = changed.idle_since, writes = kept.writes + 1
      from (select ${sql.join(rowsOf(AGENT_COLUMNS, 1))}) as changed
      join lateral (
        select ctid from agent_state where agent_state.agent_id = changed.agent_id ${NEWEST}
      ) as found on true
      where kept.ctid = found.ctid
      returning 1
    ), noted as (
      insert into membership_checks (queue_id, agent_id)
      select elsewhere.queue_id, changed.agent_id
      from unnest(${parameter(1)}::int[]) as changed (agent_id)
      join lateral (
        select queue_id from memberships where memberships.agent_id = changed.agent_id offset 0
      ) as elsewhere on true
      where (elsewhere.queue_id, changed.agent_id) not in (
        select * from unnest(${parameter(4)}::int[], ${parameter(5)}::int[])
      )
    )
    select written_or_raise(${parameter(6)}::bigint, (select count(*) from written))`);
}
