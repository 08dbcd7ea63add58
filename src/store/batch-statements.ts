/**
 * The statements of the hot path, built and typed by Kysely and compiled once (40 µs each time otherwise).
 *
 * A plan that was made while the tables were small is used on when they are large, so each step has to be an index
 * look-up whatever the planner believes: tables are reached through lateral subqueries that can't be flattened, or
 * written by `on conflict` or at places that such a subquery gives, and the transaction's planner settings leave no other
 * way.
 */
import { type AliasedRawBuilder, type Compilable, type ExpressionBuilder, sql } from 'kysely';
import type { DB } from '../../generated/database.ts';
import { compareAgents } from './foreseen-agents.ts';
import { compareCalls } from './foreseen-calls.ts';
import { lockWithAgents } from './lock-with-agents.ts';
import { readMembers } from './member-statement.ts';
import { NEWEST } from './newest-rows.ts';
import { readSettings } from './queue-settings.ts';
import { readChanges, readRoster } from './roster-statements.ts';
import { builder, compile, parameter, sqlStatement, UNFLATTENED } from './statement.ts';
import { writeAgents, writeMembers, writeTurns } from './write-member-statements.ts';
import { write, writeCalls, writeFound, writeSticky } from './write-statements.ts';

/**
 * `idle_in_transaction_session_timeout` frees the queues of an instance that stopped in the middle; the statement's is
 * longer than the lock's, so that a wait for a lock is told as such. A lock is waited for no longer than other callers
 * can be kept waiting: whoever holds one for so long is not another instance's batch.
 */
const LIMITS: Readonly<Record<string, string>> = {
  idle_in_transaction_session_timeout: '250ms',
  lock_timeout: '100ms',
  statement_timeout: '500ms',
};

/** Each step is an index look-up, whatever the planner believes of the tables. */
const PLANNER: Readonly<Record<string, string>> = {
  enable_seqscan: 'off',
  enable_bitmapscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  enable_memoize: 'off',
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
};

/** By the name under which each is prepared on the connection. The comments name the parameters. */
export const batchStatements = {
  begin: 'begin isolation level read committed',
  /** No parameters. For a session of one's own, once: in each transaction it is a fifteenth of a batch's cost. */
  configure_session: compile(configure('session'), 0),
  /** No parameters. For a pooler that gives each transaction another session, and refuses them as start-up parameters. */
  configure_transaction: compile(configure('transaction'), 0),
  /** 1 the queue's key, 2 its id or null. Waits for one queue alone; call it while holding none. */
  wait_for_queue: compile(waitForQueue(), 2),
  /** 1 all keys, 2 ids; then a row for each pair of call and queue: 3 callIDs, 4 the queue's place from 1. */
  lock: compile(lock(), 4),
  /** See lock-with-agents.ts. */
  lock_with_agents: compile(lockWithAgents({ asked: sql`${askedQueues()}`, named: sql`${namedQueue()}` }), 7),
  /** 1 all keys, 2 ids. */
  read_queues: compile(readQueues(), 2),
  /** 1 ids. */
  read_settings: compile(sqlStatement(readSettings(parameter(1))), 1),
  /** See member-statement.ts. */
  read_turns: compile(readMembers('turns'), 11),
  read_members: compile(readMembers('all'), 15),
  /** See roster-statements.ts. */
  read_roster: compile(readRoster(), 3),
  read_changes: compile(readChanges(), 3),
  /** 1 queue ids, 2 customerIDs. */
  read_customers: compile(readCustomers(), 2),
  /** See write-statements.ts. */
  write: compile(write('held'), 34),
  write_foreseen: compile(write('foreseen'), 38),
  compare_calls: compile(compareCalls(), 4),
  compare_agents: compile(compareAgents(), 3),
  write_calls: compile(writeCalls(), 8),
  /** See write-member-statements.ts. */
  write_members: compile(writeMembers(), 25),
  write_turns: compile(writeTurns(), 10),
  write_agents: compile(writeAgents(), 6),
  write_sticky: compile(writeSticky(), 7),
  write_found: compile(writeFound(), 11),
  commit: 'commit',
  rollback: 'rollback',
} as const;

function configure(holds: 'transaction' | 'session'): Compilable {
  const settings = Object.entries({ ...LIMITS, ...PLANNER }).map(
    ([name, value]) => sql`set_config(${sql.lit(name)}, ${sql.lit(value)}, ${sql.lit(holds === 'transaction')})`,
  );
  return sqlStatement(sql`select ${sql.join(settings)}`);
}

function waitForQueue(): Compilable {
  return builder
    .selectFrom(
      sql<{ key: string; id: number | null }>`(select ${parameter(1)}::text, ${parameter(2)}::int)`.as<'asked'>(
        sql`asked (key, id)`,
      ),
    )
    .innerJoinLateral(namedQueue, (join) => join.onTrue())
    .innerJoinLateral(lockOfQueue('wait'), (join) => join.onTrue())
    .select('free.queue_id');
}

/**
 * Locks whichever of the queues nobody else holds, then those calls of these that are known. One statement, so that no
 * call is waited for whose queue was not locked. Calls are sorted, since two batches that lock the same ones in different
 * orders deadlock (21 times in 300 batches). A call's row is returned as it is now, not as the statement's snapshot saw
 * it: it waited for whoever had it before.
 *
 * A call that is new has no row to lock, and gets one when its decision is written. Should another instance decide about
 * it meanwhile for another queue, the one that writes later meets its key and opens its batch anew. Claiming it
 * here by a row that is filled in later would keep the other one waiting instead, for half as much again of the
 * database's time for every call.
 */
function lock(): Compilable {
  return builder
    .with(
      (cte) => cte('locked').materialized(),
      (query) =>
        query
          .selectFrom(askedQueues())
          .innerJoinLateral(namedQueue, (join) => join.onTrue())
          .innerJoinLateral(lockOfQueue('skip'), (join) => join.onTrue())
          .select(['asked.place', 'free.queue_id']),
    )
    .selectFrom('locked')
    .select([
      'place',
      'queue_id',
      sql<string | null>`null`.as('call_id'),
      sql<number | null>`null::int`.as('episode'),
      sql<unknown>`null::json`.as('history'),
      sql<number | null>`null::int`.as('leased_agent_id'),
    ])
    .unionAll((query) =>
      query
        .selectFrom((asked) =>
          asked
            .selectFrom(
              sql<{ call_id: string; place: number }>`
                unnest(${parameter(3)}::text[], ${parameter(4)}::int[])
              `.as<'asked'>(sql`asked (call_id, place)`),
            )
            .where('asked.place', 'in', (locked) => locked.selectFrom('locked').select('place'))
            .select(sql<string>`asked.call_id collate "C"`.as('call_id'))
            .orderBy(sql`1`)
            .as('asked'),
        )
        .innerJoinLateral(
          (calls) =>
            calls
              .selectFrom('calls')
              .select(['call_id', 'episode', 'history', 'leased_agent_id'])
              .whereRef('calls.call_id', '=', 'asked.call_id')
              .offset(UNFLATTENED)
              .forNoKeyUpdate()
              .as('known'),
          (join) => join.onTrue(),
        )
        .select([
          sql<number>`null`.as('place'),
          sql<number>`null`.as('queue_id'),
          'known.call_id',
          'known.episode',
          'known.history',
          'known.leased_agent_id',
        ]),
    );
}

/** One row for each asked queue that there is, all with the same time, which is later than every lock's. */
function readQueues(): Compilable {
  return builder
    .selectFrom(askedQueues())
    .innerJoinLateral(namedQueue, (join) => join.onTrue())
    .innerJoinLateral(
      (versions) =>
        versions
          .selectFrom('queue_versions')
          .select('version')
          .whereRef('queue_id', '=', 'named.queue_id')
          .offset(UNFLATTENED)
          .as('settings'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (states) =>
        states
          .selectFrom('queue_state')
          .select([
            'cursor_positions',
            'cursor_agent_ids',
            'clocks',
            'decisions',
            'members_version',
            'members_removed_version',
          ])
          .whereRef('queue_state.queue_id', '=', 'named.queue_id')
          .modifyEnd(NEWEST)
          .as('state'),
      (join) => join.onTrue(),
    )
    .select([
      'asked.place',
      'named.queue_id',
      'settings.version',
      'state.decisions',
      'state.cursor_positions',
      'state.cursor_agent_ids',
      'state.clocks',
      sql<string>`(select extract(epoch from clock_timestamp()) * 1000)`.as('now'),
      'named.caught',
      'state.members_version',
      // Somebody has changed something about a member. Not by `exists`, which would be planned as a look at all notes.
      sql<boolean>`(
        select true from membership_checks where membership_checks.queue_id = named.queue_id limit 1
      ) is not null`.as('noted'),
      'state.members_removed_version',
    ]);
}

/** What is known of customers: the rule for each, and the agent of the last call in the queue. */
function readCustomers(): Compilable {
  return sqlStatement(sql`
    select asked.queue_id, asked.customer_id, rule.queue_id, rule.agent_id, rule.number, rule.until,
      sticky.agent_id, sticky.since, sticky.pending_agent_id, sticky.pending_from
    from unnest(${parameter(1)}::int[], ${parameter(2)}::text[]) as asked (queue_id, customer_id)
    left join lateral (
      select queue_id, agent_id, number, (extract(epoch from until) * 1000)::float8 as until
      from customer_rules where customer_id = asked.customer_id collate "C" offset 0
    ) as rule on true
    left join lateral (
      select agent_id, since, pending_agent_id, pending_from
      from sticky_agents where customer_id = asked.customer_id collate "C" and queue_id = asked.queue_id offset 0
    ) as sticky on true`);
}

function askedQueues(): AliasedRawBuilder<{ key: string; id: number | null; place: number }, 'asked'> {
  return sql<{ key: string; id: number | null; place: number }>`
    unnest(${parameter(1)}::text[], ${parameter(2)}::int[]) with ordinality
  `.as<'asked'>(sql`asked (key, id, place)`);
}

/**
 * The queue of an id, or else of a name, or else the one that catches all, and whether it was that one. The name is looked
 * up once, and not at all where there is an id.
 */
function namedQueue(): AliasedRawBuilder<{ queue_id: number; caught: boolean }, 'named'> {
  return sql<{ queue_id: number; caught: boolean }>`(
    select
      coalesce(by_name.id, (select catch_all_queue_id from installation where only_row)) as queue_id,
      by_name.id is null as caught
    from (
      select coalesce(asked.id, (select queue_id from queue_names where key = asked.key)) as id offset 0
    ) as by_name
    offset 0
  )`.as<'named'>(sql`named`);
}

function lockOfQueue(whenHeld: 'wait' | 'skip') {
  return (locks: ExpressionBuilder<DB & { named: { queue_id: number } }, 'named'>) => {
    const locked = locks
      .selectFrom('queue_locks')
      .select('queue_id')
      .whereRef('queue_id', '=', 'named.queue_id')
      .offset(UNFLATTENED)
      .forNoKeyUpdate();
    return (whenHeld === 'skip' ? locked.skipLocked() : locked).as('free');
  };
}
