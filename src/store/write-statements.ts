/**
 * The statements that write what a batch decided. Each raises unless it wrote as many rows as it was meant to, because
 * COMMIT is on its way before any row count comes back. The rows are there and locked; `on conflict` reaches them
 * through their keys whatever the plan, where a joined update could scan.
 */
import { type Compilable, sql } from 'kysely';
import type { Int8, Json, Offers } from '../../generated/database.ts';
import { jsonArray } from './array-literal.ts';
import { builder, parameter, sqlStatement } from './statement.ts';

/** In the order of the parameters of `write`. */
const OFFER_COLUMNS = [
  'mq_id',
  'queue_id',
  'queue_sequence',
  'call_id',
  'rclassification',
  'customer_id',
  'call_time',
  'idempotency_key',
  'agent_id',
  'number',
  'refusal',
  'asked_queue_id',
  'kind',
  'episode',
  'visit',
  'reasons',
  'decision_milliseconds',
  'inputs',
] as const satisfies readonly (keyof Offers)[];

interface QueueRow {
  readonly queue_id: number;
  readonly decisions: Int8;
  readonly positions: string;
  readonly agent_ids: string;
  readonly times: string;
  readonly members_version: Int8;
}

/**
 * Decisions: 1 the time in milliseconds, 2 to 19 one array for each of OFFER_COLUMNS. Calls: 20 callIDs, 21 episodes,
 * 22 histories, 23 who holds a lease. Queues: 24 ids, 25 decisions, 26 to 28 cursors and clocks as arrays' texts,
 * 29 the version of its members. 30 how many rows all that is. A call that was not claimed after all would be inserted with no requests, and is not
 * counted.
 */
export function write(): Compilable {
  return builder
    .with('written_offers', (query) =>
      query
        .insertInto('offers')
        .columns(['decided_at', ...OFFER_COLUMNS])
        .expression((made) =>
          made
            .selectFrom(
              sql<Pick<Offers, (typeof OFFER_COLUMNS)[number]>>`unnest(
                ${parameter(2)}::uuid[], ${parameter(3)}::int[], ${parameter(4)}::bigint[], ${parameter(5)}::text[],
                ${parameter(6)}::text[], ${parameter(7)}::text[], ${parameter(8)}::text[], ${parameter(9)}::text[],
                ${parameter(10)}::int[], ${parameter(11)}::text[], ${parameter(12)}::refusal_reason[],
                ${parameter(13)}::int[], ${parameter(14)}::offer_kind[], ${parameter(15)}::int[],
                ${parameter(16)}::int[], ${jsonArray(parameter(17))}, ${parameter(18)}::real[], ${jsonArray(parameter(19))}
              )`.as<'made'>(sql`made (${sql.join(OFFER_COLUMNS.map((column) => sql.id(column)))})`),
            )
            .select([sql`to_timestamp(${parameter(1)}::float8 / 1000)`.as('decided_at'), ...OFFER_COLUMNS]),
        )
        .returning(sql<number>`1`.as('written')),
    )
    .with('written_calls', (query) =>
      query
        .insertInto('calls')
        .columns(['call_id', 'requests', 'episode', 'history', 'leased_agent_id'])
        .expression((changed) =>
          changed
            .selectFrom(
              sql<{ call_id: string; episode: number; history: Json; leased_agent_id: number | null }>`
                unnest(${parameter(20)}::text[], ${parameter(21)}::int[], ${jsonArray(parameter(22))},
                  ${parameter(23)}::int[])
              `.as<'changed'>(sql`changed (call_id, episode, history, leased_agent_id)`),
            )
            .select(['call_id', sql<number>`0`.as('requests'), 'episode', 'history', 'leased_agent_id']),
        )
        .onConflict((conflict) =>
          conflict.column('call_id').doUpdateSet({
            episode: (row) => row.ref('excluded.episode'),
            history: (row) => row.ref('excluded.history'),
            leased_agent_id: (row) => row.ref('excluded.leased_agent_id'),
          }),
        )
        .returning('requests'),
    )
    .with('written_queues', (query) =>
      query
        .insertInto('queue_state')
        .columns(['queue_id', 'decisions', 'cursor_positions', 'cursor_agent_ids', 'clocks', 'members_version'])
        .expression((changed) =>
          changed
            .selectFrom(
              sql<QueueRow>`unnest(
                ${parameter(24)}::int[], ${parameter(25)}::bigint[], ${parameter(26)}::text[], ${parameter(27)}::text[],
                ${parameter(28)}::text[], ${parameter(29)}::bigint[]
              )`.as<'changed'>(sql`changed (queue_id, decisions, positions, agent_ids, times, members_version)`),
            )
            .select([
              'queue_id',
              'decisions',
              sql<number[]>`positions::int[]`.as('cursor_positions'),
              sql<number[]>`agent_ids::int[]`.as('cursor_agent_ids'),
              sql<number[]>`times::float8[]`.as('clocks'),
              'members_version',
            ]),
        )
        .onConflict((conflict) =>
          conflict.column('queue_id').doUpdateSet({
            decisions: (row) => row.ref('excluded.decisions'),
            cursor_positions: (row) => row.ref('excluded.cursor_positions'),
            cursor_agent_ids: (row) => row.ref('excluded.cursor_agent_ids'),
            clocks: (row) => row.ref('excluded.clocks'),
            members_version: (row) => row.ref('excluded.members_version'),
          }),
        )
        .returning('queue_id'),
    )
    .selectNoFrom(
      sql`written_or_raise(
        ${parameter(30)}::bigint,
        (select count(*) from written_offers) + (select count(*) from written_calls where requests > 0)
          + (select count(*) from written_queues)
      )`.as('checked'),
    );
}

/**
 * Members: 1 queue ids, 2 agent ids, 3 to 18 one array for each column of `membership_state` that the statement names.
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
 * Agents: 1 ids, 2 leases, 3 wrap_up_until, 4 back_off_until, 5 back_off_mq_id, 6 busy_until, 7 no_answers,
 * 8 no_answer_pause_until, 9 idle_since. Members who are written along: 10 queue ids, 11 agent ids; all other members
 * of these agents are noted for the next batch of their queue. 12 how many agents.
 */
export function writeAgents(): Compilable {
  return sqlStatement(sql`
    with changed as materialized (
      select * from unnest(
        ${parameter(1)}::int[], ${jsonArray(parameter(2))}, ${parameter(3)}::float8[], ${parameter(4)}::float8[],
        ${parameter(5)}::uuid[], ${parameter(6)}::float8[], ${parameter(7)}::int[], ${parameter(8)}::float8[],
        ${parameter(9)}::float8[]
      ) as changed (
        agent_id, leases, wrap_up_until, back_off_until, back_off_mq_id, busy_until, no_answers,
        no_answer_pause_until, idle_since
      )
    ), written as (
      insert into agent_state (
        agent_id, leases, wrap_up_until, back_off_until, back_off_mq_id, busy_until, no_answers,
        no_answer_pause_until, idle_since
      )
      select * from changed
      on conflict (agent_id) do update set
        leases = excluded.leases, wrap_up_until = excluded.wrap_up_until, back_off_until = excluded.back_off_until,
        back_off_mq_id = excluded.back_off_mq_id, busy_until = excluded.busy_until, no_answers = excluded.no_answers,
        no_answer_pause_until = excluded.no_answer_pause_until, idle_since = excluded.idle_since
      returning 1
    ), noted as (
      insert into membership_checks (queue_id, agent_id)
      select elsewhere.queue_id, changed.agent_id
      from changed
      join lateral (
        select queue_id from memberships where memberships.agent_id = changed.agent_id offset 0
      ) as elsewhere on true
      where (elsewhere.queue_id, changed.agent_id) not in (
        select * from unnest(${parameter(10)}::int[], ${parameter(11)}::int[])
      )
    )
    select written_or_raise(${parameter(12)}::bigint, (select count(*) from written))`);
}

/**
 * What was found changed of queues, in order: 1 queue ids, 2 how many decisions each had made, 3 agent ids, 4 members,
 * 5 agents, 6 cursors. 7 the time. 8 how many. Settings of versions that may be new: 9 queue ids, 10 versions,
 * 11 settings. Members are not looked up: they are kept as they were found.
 */
export function writeFound(): Compilable {
  return sqlStatement(sql`
    with written as (
      insert into queue_changes (queue_id, queue_sequence, found_at, agent_id, member, agent, cursors)
      select queue_id, queue_sequence, ${parameter(7)}::float8, agent_id, member, agent, cursors
      from unnest(
        ${parameter(1)}::int[], ${parameter(2)}::bigint[], ${parameter(3)}::int[], ${jsonArray(parameter(4))},
        ${jsonArray(parameter(5))}, ${jsonArray(parameter(6))}
      ) with ordinality as found (queue_id, queue_sequence, agent_id, member, agent, cursors, place)
      order by place
      returning 1
    ), noted as (
      insert into queue_settings_versions (queue_id, version, settings)
      select * from unnest(${parameter(9)}::int[], ${parameter(10)}::bigint[], ${jsonArray(parameter(11))})
      on conflict do nothing
    )
    select written_or_raise(${parameter(8)}::bigint, (select count(*) from written))`);
}

/**
 * 1 customerIDs, 2 queue ids, 3 all contradicted offers' mqIDs; then the last offer: 4 agent ids,
 * 5 mqIDs, 6 from when on it counts. 7 the time. A pending offer that has matured is confirmed before another takes its place.
 */
export function writeSticky(): Compilable {
  return sqlStatement(sql`
    insert into sticky_agents as known (customer_id, queue_id, pending_agent_id, pending_mq_id, pending_from)
    select customer_id collate "C", queue_id, agent_id, mq_id, pending_from
    from (
      select * from unnest(
        ${parameter(1)}::text[], ${parameter(2)}::int[], ${parameter(4)}::int[], ${parameter(5)}::uuid[],
        ${parameter(6)}::float8[]
      ) as changed (customer_id, queue_id, agent_id, mq_id, pending_from)
    ) as changed
    left join lateral (
      select true as is_known from sticky_agents as kept
      where kept.customer_id = changed.customer_id collate "C" and kept.queue_id = changed.queue_id offset 0
    ) as kept on true
    where agent_id is not null or is_known
    order by 1, 2
    on conflict (customer_id, queue_id) do update set
      (agent_id, since, pending_agent_id, pending_mq_id, pending_from) = (
        select
          case when matured then known.pending_agent_id else known.agent_id end,
          case when matured then known.pending_from else known.since end,
          case when replaced then excluded.pending_agent_id when contradicted then null else known.pending_agent_id end,
          case when replaced then excluded.pending_mq_id when contradicted then null else known.pending_mq_id end,
          case when replaced then excluded.pending_from when contradicted then null else known.pending_from end
        from (
          select
            excluded.pending_agent_id is not null as replaced,
            coalesce(
              known.pending_mq_id = any(${parameter(3)}::uuid[]) and known.pending_from >= ${parameter(7)}::float8, false
            ) as contradicted
        ) as what,
        lateral (
          select not contradicted and replaced and known.pending_from <= ${parameter(7)}::float8 as matured
        ) as how
      )`);
}
