/**
 * The statement that reads whom a batch can offer: for each queue the next members in its order, those whom somebody has
 * to look at again, and the agents whom the batch's calls or customers point at; and locks the agents' states, sorted.
 *
 * A locked row is returned as it is after the wait, so one statement can lock and read. The members themselves are
 * guarded by their queue's lock. Each scan goes through `membership_state_turns` in its order and stops at its bound,
 * so what is read does not depend on how many members there are.
 *
 * Longer than a file should be, since it is one statement: each function is a part of it.
 */
import { type Compilable, type RawBuilder, sql } from 'kysely';
import { NEWEST, newestMember } from './newest-rows.ts';
import { parameter, sqlStatement } from './statement.ts';

/** What is selected of `membership_state`, in the order in which route-batch-rows.ts reads it. */
export const MEMBER_COLUMNS = [
  'tier',
  'position',
  'number',
  'weight',
  'capacity',
  'offers_per_day_max',
  'standing',
  'reason',
  'rank',
  'ranked_by',
  'due_at',
  'base_reason',
  'base_due_at',
  'available_since',
  'offers_day',
  'offers_today',
] as const;

/** Why a row was read, in the column `source`. */
export const SOURCES = {
  turn: 't',
  due: 'd',
  check: 'c',
  lease: 'l',
  named: 'n',
  sticky: 's',
  outsider: 'o',
} as const;

/**
 * Scans: 1 queue ids, 2 levels, 3 tiers, 4 bounds, 5 whether the cursor of the level is where to begin, 6 a tier up to
 * which members who are free would make the scan needless, or 0.
 * Queues: 7 ids, 8 how many members to look at again at most, 9 whether agents are locked.
 * 10 callIDs. 11 the time in milliseconds, or null for the database's.
 * With `all` also: members by name: 12 queue ids, 13 agent ids; customers: 14 queue ids, 15 customerIDs.
 */
export function readMembers(extent: 'turns' | 'all'): Compilable {
  const branches = [turns(), due(), checks(), leases()];
  if (extent === 'all') {
    branches.push(named(), sticky(), outsiders());
  }
  return sqlStatement(sql`
    with queue as materialized (${heldQueues()}),
    looked_at as materialized (
      ${sql.join(branches, sql` union all `)}
    )
    select looked_at.source, looked_at.place, looked_at.queue_id, looked_at.agent_id, looked_at.check_id,
      ${columns('looked_at', MEMBER_COLUMNS)},
      ${columns('held', AGENT_COLUMNS)},
      truth.*
    from (select * from looked_at order by agent_id, queue_id offset 0) as looked_at
    left join lateral (
      select * from agent_state
      where agent_state.agent_id = looked_at.agent_id
        and (
          looked_at.is_looked_into or looked_at.source = ${sql.lit(SOURCES.lease)}
          or (looked_at.locks and looked_at.standing is distinct from 'out')
        )
      ${NEWEST} for no key update
    ) as held on true
    left join lateral (
      select
        members.tier as member_tier, members.position as member_position, members.enabled,
        members.weight as member_weight, members.offers_per_day_max as member_cap, agents.id, agents.status,
        ${milliseconds('status_since')}, ${milliseconds('returns_at')}, ${milliseconds('available_until')},
        agents.time_zone, agents.hours, agents.capacity as agent_capacity, agents.number as fixed_number,
        agents.daily_number, ${milliseconds('daily_number_until')}
      from agents
      left join lateral (
        select * from memberships
        where memberships.queue_id = looked_at.queue_id and memberships.agent_id = looked_at.agent_id offset 0
      ) as members on true
      where agents.id = looked_at.agent_id and looked_at.is_looked_into offset 0
    ) as truth on true`);
}

/** What is selected of `agent_state`, in the order in which route-batch-rows.ts reads it. */
export const AGENT_COLUMNS = [
  'agent_id',
  'leases',
  'wrap_up_until',
  'back_off_until',
  'back_off_mq_id',
  'busy_until',
  'no_answers',
  'no_answer_pause_until',
  'idle_since',
  'writes',
] as const;

function milliseconds(column: string): RawBuilder<unknown> {
  return sql`(extract(epoch from agents.${sql.id(column)}) * 1000)::float8 as ${sql.id(column)}`;
}

export function columns(table: string, names: readonly string[]): RawBuilder<unknown> {
  return sql.join(names.map((name) => sql.ref(`${table}.${name}`)));
}

interface Branch {
  readonly source: keyof typeof SOURCES;
  readonly place?: RawBuilder<unknown>;
  readonly queueID: RawBuilder<unknown>;
  readonly agentID: RawBuilder<unknown>;
  readonly checkID?: RawBuilder<unknown>;
  /** Whether the agent's state is locked where the member isn't out. */
  readonly locks: RawBuilder<unknown>;
  /** Whether the member has to be looked at again, from what people configured. */
  readonly isLookedInto: boolean;
}

/** What each branch selects, so that all have the same columns; `member` has those of `membership_state`. */
function selected({ source, place, queueID, agentID, checkID, locks, isLookedInto }: Branch): RawBuilder<unknown> {
  return sql`
    ${sql.lit(SOURCES[source])}::text as source, ${place ?? sql`0::bigint`} as place, ${queueID} as queue_id,
    ${agentID} as agent_id, ${checkID ?? sql`null::bigint`} as check_id, ${locks} as locks,
    ${sql.lit(isLookedInto)} as is_looked_into, ${columns('member', MEMBER_COLUMNS)}`;
}

/**
 * Each scan reads those who are free, then those who are busy, then those who are out, each from the cursor on and then
 * from the start to it. An append runs its parts in the order in which they are written and stops at the bound. Those who
 * would make a scan needless are counted in their order, too, so that no other index serves as well.
 */
function turns(): RawBuilder<unknown> {
  const parts = (['free', 'busy', 'out'] as const).flatMap((standing) => [
    membersInTurn(standing, sql`(rank, position, agent_id + 0) > (start.rank, start.position, start.agent_id)`),
    membersInTurn(
      standing,
      sql`scan.rotates and (rank, position, agent_id + 0) <= (start.rank, start.position, start.agent_id)`,
    ),
  ]);
  return sql`
    select ${selected({
      source: 'turn',
      place: sql`scan.place`,
      queueID: sql`scan.queue_id`,
      agentID: sql`member.agent_id`,
      locks: sql`queue.locks`,
      isLookedInto: false,
    })}
    from unnest(
      ${parameter(1)}::int[], ${parameter(2)}::int[], ${parameter(3)}::int[], ${parameter(4)}::int[],
      ${parameter(5)}::bool[], ${parameter(6)}::int[]
    ) with ordinality as scan (queue_id, level, tier, size, rotates, needless_tier, place)
    join ${queues()} on queue.queue_id = scan.queue_id
    join lateral (
      select
        case when scan.rotates then 0 else '-infinity'::float8 end as rank,
        coalesce(cursor_positions[scan.level], 0) as position,
        coalesce(cursor_agent_ids[scan.level], 0) as agent_id
      from queue_state where queue_state.queue_id = scan.queue_id ${NEWEST}
    ) as start on true
    left join lateral (
      select * from (${sql.join(parts, sql` union all `)}) as turn limit scan.size
    ) as member on true
    where scan.needless_tier = 0 or not exists (
      select from generate_series(1, scan.needless_tier) as lower (tier)
      join lateral (
        select from membership_state
        where membership_state.queue_id = scan.queue_id and standing = 'free' and membership_state.tier = lower.tier
        order by rank limit scan.size
      ) as free on true
      offset scan.size - 1
    )`;
}

function membersInTurn(standing: 'free' | 'busy' | 'out', bounds: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select * from membership_state
    where queue_id = scan.queue_id and standing = ${sql.lit(standing)} and tier = scan.tier and ${bounds}
    order by rank, position, agent_id + 0 limit scan.size
  )`;
}

/**
 * As long as a flight may take: the batch's time is read when all its locks are held, and whoever is due by then has to be
 * looked at, too. Who is not yet is left out by `groupMembers`, which knows that time.
 */
const AHEAD_MILLISECONDS = sql.lit(600);

/** The time has come to look at them again, or comes while the batch waits for its locks. */
function due(): RawBuilder<unknown> {
  return sql`
    select ${selected({
      source: 'due',
      queueID: sql`queue.queue_id`,
      agentID: sql`member.agent_id`,
      locks: sql`queue.locks`,
      isLookedInto: true,
    })}
    from ${queues()}
    join lateral (
      select * from membership_state
      where membership_state.queue_id = queue.queue_id
        and due_at <= ${AHEAD_MILLISECONDS} + coalesce(${parameter(11)}::float8, (select extract(epoch from clock_timestamp()) * 1000))
      order by due_at limit queue.rechecks
    ) as member on true`;
}

/** Somebody has changed something about them. */
function checks(): RawBuilder<unknown> {
  return sql`
    select ${selected({
      source: 'check',
      queueID: sql`queue.queue_id`,
      agentID: sql`noted.agent_id`,
      checkID: sql`noted.id`,
      locks: sql`queue.locks`,
      isLookedInto: true,
    })}
    from ${queues()}
    join lateral (
      select id, agent_id from membership_checks
      where membership_checks.queue_id = queue.queue_id order by id limit queue.rechecks
    ) as noted on true
    left join lateral (${newestMember({ queueID: sql`queue.queue_id`, agentID: sql`noted.agent_id` })}) as member on true`;
}

/**
 * Who holds a lease for the last offer of a call that asks again, and the agent's places in the batch's queues: later
 * requests of the batch find the agent free.
 */
function leases(): RawBuilder<unknown> {
  return sql`
    select ${selected({
      source: 'lease',
      queueID: sql`member.queue_id`,
      agentID: sql`call.leased_agent_id`,
      locks: sql`true`,
      isLookedInto: false,
    })}
    from unnest(${parameter(10)}::text[]) as asked (call_id)
    join lateral (${leaseOf(sql`asked.call_id`)}) as call on true
    left join lateral (
      select member.*
      from (
        select queue_id from memberships where memberships.agent_id = call.leased_agent_id offset 0
      ) as place
      join lateral (${newestMember({ queueID: sql`place.queue_id`, agentID: sql`call.leased_agent_id` })}) as member on true
      where place.queue_id in (select queue_id from queue) offset 0
    ) as member on true`;
}

/** Nothing where nobody holds a lease for the call's last offer. */
function leaseOf(callID: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select leased_agent_id from calls
    where calls.call_id = ${callID} collate "C" and leased_agent_id is not null offset 0`;
}

/** Members who were asked for by name. */
function named(): RawBuilder<unknown> {
  return sql`
    select ${selected({
      source: 'named',
      queueID: sql`asked.queue_id`,
      agentID: sql`asked.agent_id`,
      locks: sql`queue.locks`,
      isLookedInto: false,
    })}
    from unnest(${parameter(12)}::int[], ${parameter(13)}::int[]) as asked (queue_id, agent_id)
    join ${queues()} on queue.queue_id = asked.queue_id
    join lateral (${newestMember({ queueID: sql`asked.queue_id`, agentID: sql`asked.agent_id` })}) as member on true`;
}

/** The agents of customers' last calls. */
function sticky(): RawBuilder<unknown> {
  return sql`
    select ${selected({
      source: 'sticky',
      queueID: sql`asked.queue_id`,
      agentID: sql`member.agent_id`,
      locks: sql`queue.locks`,
      isLookedInto: false,
    })}
    from ${customers()}
    join ${queues()} on queue.queue_id = asked.queue_id
    join lateral (
      select agent_id, pending_agent_id from sticky_agents
      where customer_id = asked.customer_id collate "C" and sticky_agents.queue_id = asked.queue_id offset 0
    ) as stuck on true
    join lateral unnest(array[stuck.agent_id, stuck.pending_agent_id]) as one (agent_id) on one.agent_id is not null
    join lateral (${newestMember({ queueID: sql`asked.queue_id`, agentID: sql`one.agent_id` })}) as member on true`;
}

/** Customers' own agents, who need not be members. */
function outsiders(): RawBuilder<unknown> {
  return sql`
    select ${selected({
      source: 'outsider',
      queueID: sql`asked.queue_id`,
      agentID: sql`rule.agent_id`,
      locks: sql`queue.locks`,
      isLookedInto: true,
    })}
    from ${customers()}
    join ${queues()} on queue.queue_id = asked.queue_id
    join lateral (
      select agent_id from customer_rules where customer_id = asked.customer_id collate "C" offset 0
    ) as rule on rule.agent_id is not null
    left join lateral (${newestMember({ queueID: sql`asked.queue_id`, agentID: sql`rule.agent_id` })}) as member on true`;
}

function queues(): RawBuilder<unknown> {
  return sql`queue`;
}

/**
 * Those of the queues that this transaction holds; it takes their locks once more. Without its queue no agent may be
 * locked: whoever holds the queue may be waiting for that agent, while this batch is about to wait for the queue.
 */
function heldQueues(): RawBuilder<unknown> {
  return sql`
    select asked.* from unnest(${parameter(7)}::int[], ${parameter(8)}::int[], ${parameter(9)}::bool[])
      as asked (queue_id, rechecks, locks)
    join lateral (
      select from queue_locks where queue_locks.queue_id = asked.queue_id offset 0 for no key update skip locked
    ) as held on true`;
}

function customers(): RawBuilder<unknown> {
  return sql`unnest(${parameter(14)}::int[], ${parameter(15)}::text[]) as asked (queue_id, customer_id)`;
}
