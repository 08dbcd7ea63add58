/** The statement that begins a batch where members are remembered, but their agents have to be locked. */
import { type Compilable, type RawBuilder, sql } from 'kysely';
import { AGENT_COLUMNS } from './member-statement.ts';
import { NEWEST } from './newest-rows.ts';
import { parameter, sqlStatement } from './statement.ts';

interface AskedQueues {
  /** From the first two parameters: `asked` with place, key and id. */
  readonly asked: RawBuilder<unknown>;
  /** `named`, which queue that is. */
  readonly named: RawBuilder<unknown>;
}

/**
 * What `lock` does, with the same parameters and columns, and then, in columns of their own: agents, in the order of their
 * ids, each only where this transaction holds the queue. 5 queue ids, 6 agent ids. 7 the ids of queues that take leases:
 * where one of them is held, also the agents whom the batch's calls may give back.
 *
 * One statement, since a second one looked up each call once more to find its agent: a tenth of the database's time for a
 * call, most of which are new and hold nobody. The calls are all locked before the first agent, who is sorted behind them.
 */
export function lockWithAgents({ asked, named }: AskedQueues): Compilable {
  return sqlStatement(sql`
    with locked as materialized (
      select asked.place, free.queue_id
      from ${asked}
      join lateral ${named} on true
      join lateral (
        select queue_id from queue_locks
        where queue_locks.queue_id = named.queue_id offset 0 for no key update skip locked
      ) as free on true
    ), known as materialized (
      select known.*
      from (
        select asked.call_id collate "C" as call_id
        from unnest(${parameter(3)}::text[], ${parameter(4)}::int[]) as asked (call_id, place)
        where asked.place in (select place from locked)
        order by 1
      ) as asked
      join lateral (
        select call_id, episode, history, leased_agent_id from calls
        where calls.call_id = asked.call_id offset 0 for no key update
      ) as known on true
    )
    select place, queue_id, null as call_id, null::int as episode, null::json as history, null::int as leased_agent_id,
      ${sql.join(NO_AGENT)}
    from locked
    union all
    select null, null, call_id, episode, history, leased_agent_id, ${sql.join(NO_AGENT.map(() => sql`null`))}
    from known
    union all
    select null, null, null, null, null, null, held.*
    from (
      select asked.agent_id from unnest(${parameter(5)}::int[], ${parameter(6)}::int[]) as asked (queue_id, agent_id)
      where asked.queue_id in (select queue_id from locked)
      union
      select leased_agent_id from known
      where leased_agent_id is not null and exists (
        select from locked where locked.queue_id = any(${parameter(7)}::int[])
      )
      order by 1 offset 0
    ) as asked
    join lateral (
      select ${sql.join(AGENT_COLUMNS.map((name) => sql.id(name)))} from agent_state
      where agent_state.agent_id = asked.agent_id ${NEWEST} for no key update
    ) as held on true`);
}

/** The first part of the union says of which types all are. */
const AGENT_TYPES = {
  agent_id: 'int4',
  leases: 'json',
  wrap_up_until: 'float8',
  back_off_until: 'float8',
  back_off_mq_id: 'uuid',
  busy_until: 'float8',
  no_answers: 'int4',
  no_answer_pause_until: 'float8',
  idle_since: 'float8',
  writes: 'int8',
} as const satisfies Record<(typeof AGENT_COLUMNS)[number], string>;

const NO_AGENT = AGENT_COLUMNS.map((name) => sql`null::${sql.id(AGENT_TYPES[name])}`);
