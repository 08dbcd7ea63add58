/**
 * The statements that write what a batch made of members and of their agents. Each raises unless it wrote as many rows as
 * it was meant to. Rows that are there are locked, by their queue or by themselves, and found by their primary keys.
 */
import { type Compilable, sql } from 'kysely';
import type { AgentState, MembershipState } from '../../generated/database.ts';
import { parameter, sqlStatement } from './statement.ts';
import { rowsOf } from './write-statements.ts';

/** What calls change of a member, with the types in PostgreSQL's catalogue, in the order of the parameters. */
const TURN_COLUMNS = {
  queue_id: 'int4',
  agent_id: 'int4',
  standing: 'member_standing',
  reason: 'text',
  rank: 'float8',
  due_at: 'float8',
  offers_day: 'int4',
  offers_today: 'int4',
} as const satisfies Partial<Record<keyof MembershipState, string>>;

/** The same of an agent. */
const AGENT_COLUMNS = {
  agent_id: 'int4',
  leases: 'json',
  idle_since: 'float8',
} as const satisfies Partial<Record<keyof AgentState, string>>;

/**
 * Members of whom calls have changed the turn alone: 1 to 8 one array for each of TURN_COLUMNS, 9 how many. They all have
 * rows, so none is made: 0.87 of the time of an `insert ... on conflict` of all columns with 64 members, 0.78 with 10, as
 * that locks each row before it is updated. By the rows' places, since a join of the table itself may be planned as a scan
 * of all of it while it is small. The queue is compared as in `memberOf`. Half of what is left is the entry of each in
 * `membership_state_turns`.
 */
export function writeTurns(): Compilable {
  return sqlStatement(sql`
    with written as (
      update membership_state as kept set
        standing = turn.standing, reason = turn.reason, rank = turn.rank, due_at = turn.due_at,
        offers_day = turn.offers_day, offers_today = turn.offers_today
      from (select ${sql.join(rowsOf(TURN_COLUMNS, 1))}) as turn
      join lateral (
        select ctid from membership_state as known
        where known.agent_id = turn.agent_id and known.queue_id + 0 = turn.queue_id offset 0
      ) as found on true
      where kept.ctid = found.ctid
      returning 1
    )
    select written_or_raise(${parameter(9)}::bigint, (select count(*) from written))`);
}

/**
 * Members who were looked at again: 1 queue ids, 2 agent ids, 3 to 18 one array for each column of `membership_state`.
 * 19 how many. Gone: 20 queue ids, 21 agent ids. Notes that are done: 22 queue ids, 23 ids, 24 how many.
 */
export function writeMembers(): Compilable {
  return sqlStatement(sql`
    with written as (
      insert into membership_state (
        queue_id, agent_id, tier, position, number, weight, capacity, offers_per_day_max, standing, reason, rank,
        ranked_by, due_at, base_reason, base_due_at, available_since, offers_day, offers_today
      )
      select * from unnest(
        ${parameter(1)}::int[], ${parameter(2)}::int[], ${parameter(3)}::smallint[], ${parameter(4)}::int[],
        ${parameter(5)}::text[], ${parameter(6)}::smallint[], ${parameter(7)}::int[], ${parameter(8)}::int[],
        ${parameter(9)}::member_standing[], ${parameter(10)}::text[], ${parameter(11)}::float8[],
        ${parameter(12)}::routing_strategy[], ${parameter(13)}::float8[], ${parameter(14)}::text[],
        ${parameter(15)}::float8[], ${parameter(16)}::float8[], ${parameter(17)}::int[], ${parameter(18)}::int[]
      )
      on conflict (agent_id, queue_id) do update set
        tier = excluded.tier, position = excluded.position, number = excluded.number, weight = excluded.weight,
        capacity = excluded.capacity, offers_per_day_max = excluded.offers_per_day_max, standing = excluded.standing,
        reason = excluded.reason, rank = excluded.rank, ranked_by = excluded.ranked_by, due_at = excluded.due_at,
        base_reason = excluded.base_reason, base_due_at = excluded.base_due_at,
        available_since = excluded.available_since, offers_day = excluded.offers_day,
        offers_today = excluded.offers_today
      returning 1
    ), removed as (
      delete from membership_state
      where ctid = any(array(
        select found.ctid
        from unnest(${parameter(20)}::int[], ${parameter(21)}::int[]) as gone (queue_id, agent_id)
        join lateral (
          select ctid from membership_state as kept
          where kept.agent_id = gone.agent_id and kept.queue_id + 0 = gone.queue_id offset 0
        ) as found on true
      ))
    ), noted as (
      delete from membership_checks
      where ctid = any(array(
        select found.ctid
        from unnest(${parameter(22)}::int[], ${parameter(23)}::bigint[]) as done (queue_id, id)
        join lateral (
          select ctid from membership_checks as kept where kept.queue_id = done.queue_id and kept.id = done.id offset 0
        ) as found on true
      ))
      returning 1
    )
    select written_or_raise(
      ${parameter(19)}::bigint + ${parameter(24)}::bigint, (select count(*) from written) + (select count(*) from noted)
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
      update agent_state as kept set leases = changed.leases, idle_since = changed.idle_since
      from (select ${sql.join(rowsOf(AGENT_COLUMNS, 1))}) as changed
      join lateral (
        select ctid from agent_state where agent_state.agent_id = changed.agent_id offset 0
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
