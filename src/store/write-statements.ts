/**
 * The statements that write what a batch decided. Each raises unless it wrote as many rows as it was meant to, because
 * COMMIT is on its way before any row count comes back. Rows that are there are locked; they are reached
 * through `on conflict` or at the place that a look-up gives, where an update by a join could scan.
 */
import { type Compilable, type RawBuilder, sql } from 'kysely';
import type { Calls, Offers } from '../../generated/database.ts';
import { jsonArray } from './array-literal.ts';
import { foreseenQueues } from './foreseen-queues.ts';
import { NEWEST } from './newest-rows.ts';
import { parameter, sqlStatement } from './statement.ts';

/** The columns of a decision with their types as PostgreSQL's catalogue names them, in the order of the parameters. */
const OFFER_COLUMNS = {
  mq_id: 'uuid',
  queue_id: 'int4',
  queue_sequence: 'int8',
  call_id: 'text',
  rclassification: 'text',
  customer_id: 'text',
  call_time: 'text',
  idempotency_key: 'text',
  agent_id: 'int4',
  number: 'text',
  refusal: 'refusal_reason',
  asked_queue_id: 'int4',
  kind: 'offer_kind',
  episode: 'int4',
  visit: 'int4',
  reasons: 'json',
  decision_milliseconds: 'float4',
  inputs: 'json',
} as const satisfies Partial<Record<keyof Offers, string>>;

const CALL_COLUMNS = {
  call_id: 'text',
  requests: 'int4',
  episode: 'int4',
  history: 'json',
  leased_agent_id: 'int4',
} as const satisfies Partial<Record<keyof Calls, string>>;

/**
 * One row for each element of the arrays, which are the parameters from `first` on. In the list of what is selected,
 * since behind `from` each array is kept whole before the first row is made: a twelfth of the time of `write`.
 */
export function rowsOf(columns: Readonly<Record<string, string>>, first: number): RawBuilder<unknown>[] {
  return Object.entries(columns).map(([name, type], index) => {
    const array = parameter(first + index);
    return sql`unnest(${type === 'json' ? jsonArray(array) : sql`${array}::${sql.id(type)}[]`}) as ${sql.id(name)}`;
  });
}

function namesOf(columns: Readonly<Record<string, string>>): RawBuilder<unknown> {
  return sql.join(Object.keys(columns).map((name) => sql.id(name)));
}

/**
 * Decisions: 1 the time in milliseconds, 2 to 19 one array for each of OFFER_COLUMNS. New calls, sorted, and last of all
 * locks: 20 to 24 one array for each of CALL_COLUMNS. Queues: 25 ids, 26 decisions, 27 to 29 cursors and clocks as arrays'
 * texts, 30 the version of its members; 31 and 32 decisions and version of members as they were when it was decided, which
 * they have to be still; 33 whether members were removed. 34 how many rows all that is. Where it was foreseen, see `foreseenQueues` for the others.
 */
export function write(queues: 'held' | 'foreseen'): Compilable {
  const isForeseen = queues === 'foreseen';
  return sqlStatement(sql`
    with ${isForeseen ? sql`as_foreseen as materialized (${foreseenQueues()}),` : sql``} made_offers as (
      insert into offers (decided_at, ${namesOf(OFFER_COLUMNS)})
      select to_timestamp(${parameter(1)}::float8 / 1000), ${sql.join(rowsOf(OFFER_COLUMNS, 2))}
      returning 1
    ), made_calls as (
      insert into calls (${namesOf(CALL_COLUMNS)})
      select * from (select ${sql.join(rowsOf(CALL_COLUMNS, 20))}) as made order by call_id collate "C"
      returning 1
    ), written_queues as (
      update queue_state as kept set
        decisions = changed.decisions, cursor_positions = changed.positions::int[],
        cursor_agent_ids = changed.agent_ids::int[], clocks = changed.times::float8[],
        members_version = changed.members_version,
        members_removed_version =
          case when changed.removes then changed.members_version else kept.members_removed_version end
      from unnest(
        ${parameter(25)}::int[], ${parameter(26)}::bigint[], ${parameter(27)}::text[], ${parameter(28)}::text[],
        ${parameter(29)}::text[], ${parameter(30)}::bigint[], ${parameter(31)}::bigint[], ${parameter(32)}::bigint[],
        ${parameter(33)}::bool[]
      ) as changed (
        queue_id, decisions, positions, agent_ids, times, members_version, decisions_before, members_version_before, removes
      )
      join lateral (
        select ctid from queue_state where queue_state.queue_id = changed.queue_id ${NEWEST}
      ) as found on true
      where kept.ctid = found.ctid
        and kept.decisions = changed.decisions_before
        and kept.members_version = changed.members_version_before
      returning 1
    )
    select
      written_or_raise(
        ${parameter(34)}::bigint,
        (select count(*) from made_offers) + (select count(*) from made_calls) + (select count(*) from written_queues)
          ${isForeseen ? sql`+ (select count(*) from as_foreseen)` : sql``}
      )${isForeseen ? sql`, (select extract(epoch from clock_timestamp()) * 1000)` : sql``}`);
}

/**
 * Calls that are known, and locked. Decided about: 1 to 5 one array for each of CALL_COLUMNS, where the requests are added
 * to those before. Answered as before: 6 callIDs, 7 requests. 8 how many all that are.
 */
export function writeCalls(): Compilable {
  return sqlStatement(sql`
    with decided as (
      insert into calls (${namesOf(CALL_COLUMNS)})
      select ${sql.join(rowsOf(CALL_COLUMNS, 1))}
      on conflict (call_id) do update set
        requests = calls.requests + excluded.requests, episode = excluded.episode, history = excluded.history,
        leased_agent_id = excluded.leased_agent_id
      returning 1
    ), repeated as (
      insert into calls (call_id, requests)
      select * from unnest(${parameter(6)}::text[], ${parameter(7)}::int[])
      on conflict (call_id) do update set requests = calls.requests + excluded.requests
      returning 1
    )
    select written_or_raise(
      ${parameter(8)}::bigint, (select count(*) from decided) + (select count(*) from repeated)
    )`);
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
