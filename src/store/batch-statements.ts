/**
 * The statements of the hot path, built and typed by Kysely and compiled once (40 µs each time otherwise).
 *
 * A plan that was made while the tables were small is used on when they are large, so each step has to be an index
 * look-up whatever the planner believes: tables are reached through lateral subqueries that can't be flattened, or
 * written by `on conflict`, and the transaction's planner settings leave no other way.
 *
 * Longer than a file should be, so that all that one transaction locks, reads and writes can be read in its order.
 */
import {
  type AliasedRawBuilder,
  type Compilable,
  DummyDriver,
  type ExpressionBuilder,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely';
import type { DB, Int8, Json, Offers } from '../../generated/database.ts';

/**
 * `idle_in_transaction_session_timeout` frees the queues of an instance that stopped in the middle; the statement's is
 * longer than the lock's, so that a wait for a lock is told as such.
 */
const TRANSACTION_SETTINGS: Readonly<Record<string, string>> = {
  idle_in_transaction_session_timeout: '250ms',
  lock_timeout: '400ms',
  statement_timeout: '500ms',
  enable_seqscan: 'off',
  enable_bitmapscan: 'off',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  enable_memoize: 'off',
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
};

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
] as const satisfies readonly (keyof Offers)[];

/** Keeps a subquery from being flattened into its query, where the planner could turn the look-up around. */
const UNFLATTENED = sql<number>`0`;

const builder = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** By the name under which each is prepared on the connection. The comments name the parameters. */
export const batchStatements = {
  begin: 'begin isolation level read committed',
  /** No parameters. Set in the transaction, since poolers refuse start-up parameters and share sessions. */
  configure: compile(configure(), 0),
  /** How long a batch waits for one queue alone: others wait behind it. */
  limit_wait: compile(limitLockWait('100ms'), 0),
  unlimit_wait: compile(limitLockWait(TRANSACTION_SETTINGS['lock_timeout'] ?? ''), 0),
  /** 1 the queue's key. Waits for one queue alone; call it while holding none. */
  wait_for_queue: compile(waitForQueue(), 1),
  /** 1 all keys; then a row for each pair of call and key: 2 callIDs, 3 the key's place from 1, 4 requests. */
  lock_and_claim: compile(lockAndClaim(), 4),
  /** 1 all keys. */
  read_queues: compile(readQueues(), 1),
  /** 1 all keys, 2 for each how many candidates at most. */
  read_candidates: compile(readCandidates(), 2),
  /** See `write`. */
  write: compile(write(), 19),
  commit: 'commit',
  rollback: 'rollback',
} as const;

function configure(): Compilable {
  const settings = Object.entries(TRANSACTION_SETTINGS).map(
    ([name, value]) => sql`set_config(${sql.lit(name)}, ${sql.lit(value)}, true)`,
  );
  return sqlStatement(sql`select ${sql.join(settings)}`);
}

function limitLockWait(limit: string): Compilable {
  return sqlStatement(sql`select set_config('lock_timeout', ${sql.lit(limit)}, true)`);
}

function waitForQueue(): Compilable {
  return builder
    .selectFrom('queue_locks')
    .select('queue_id')
    .where('queue_id', '=', (names) =>
      names.selectFrom('queue_names').select('queue_id').where('key', '=', parameter<string>(1)),
    )
    .forNoKeyUpdate();
}

/**
 * Locks whichever of the queues nobody else holds, then claims the calls of these. One statement, so that no call is
 * claimed whose queue was not locked; the sort in the claim has read all locks before the first claim is made. Claims
 * are sorted, since two batches that claim the same calls in different orders deadlock (21 times in 300 batches).
 * A claim's row is returned as it is now, not as the statement's snapshot saw it: it waited for whoever had it before.
 */
function lockAndClaim(): Compilable {
  return builder
    .with(
      (cte) => cte('locked').materialized(),
      (query) =>
        query
          .selectFrom(
            sql<{ key: string; place: number }>`unnest(${parameter(1)}::text[]) with ordinality`.as<'asked'>(
              sql`asked (key, place)`,
            ),
          )
          .innerJoinLateral(namedQueue, (join) => join.onTrue())
          .innerJoinLateral(
            (locks) =>
              locks
                .selectFrom('queue_locks')
                .select('queue_id')
                .whereRef('queue_id', '=', 'named.queue_id')
                .offset(UNFLATTENED)
                .forNoKeyUpdate()
                .skipLocked()
                .as('free'),
            (join) => join.onTrue(),
          )
          .select(['asked.place', 'free.queue_id']),
    )
    .with('claimed', (query) =>
      query
        .insertInto('calls')
        .columns(['call_id', 'requests'])
        .expression((asked) =>
          asked
            .selectFrom(
              sql<{ call_id: string; place: number; requests: number }>`
                unnest(${parameter(2)}::text[], ${parameter(3)}::int[], ${parameter(4)}::int[])
              `.as<'asked'>(sql`asked (call_id, place, requests)`),
            )
            .where('asked.place', 'in', (locked) => locked.selectFrom('locked').select('place'))
            .select([
              sql<string>`asked.call_id collate "C"`.as('call_id'),
              sql<number>`sum(asked.requests)::int`.as('requests'),
            ])
            .groupBy(sql`1`)
            .orderBy(sql`1`),
        )
        .onConflict((conflict) =>
          conflict.column('call_id').doUpdateSet({ requests: sql<number>`calls.requests + excluded.requests` }),
        )
        .returning(['call_id', 'history']),
    )
    .selectFrom('locked')
    .select(['queue_id', sql<string | null>`null`.as('call_id'), sql<unknown>`null::json`.as('history')])
    .unionAll((query) =>
      query.selectFrom('claimed').select([sql<number>`null`.as('queue_id'), 'call_id', 'history']),
    );
}

/** One row for each key that names a queue, all with the same time, which is later than every lock's. */
function readQueues(): Compilable {
  return builder
    .selectFrom(askedKeys(1))
    .innerJoinLateral(namedQueue, (join) => join.onTrue())
    .innerJoinLateral(
      (queues) =>
        queues
          .selectFrom('queues')
          .select(['duplicate_seconds', 'retry_seconds', 'call_memory_seconds'])
          .whereRef('id', '=', 'named.queue_id')
          .offset(UNFLATTENED)
          .as('settings'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(stateOfQueue, (join) => join.onTrue())
    .select([
      'asked.key',
      'named.queue_id',
      'settings.duplicate_seconds',
      'settings.retry_seconds',
      'settings.call_memory_seconds',
      'state.cursor_position',
      'state.cursor_agent_id',
      'state.decisions',
      sql<string>`(select extract(epoch from clock_timestamp()) * 1000)`.as('now'),
    ]);
}

/**
 * The members behind the rotation's place, then those from the start to that place: each queue's in turn. A queue that
 * has nobody is one row without a member.
 */
function readCandidates(): Compilable {
  return builder
    .selectFrom(
      sql<{ key: string; size: number }>`unnest(${parameter(1)}::text[], ${parameter(2)}::int[])`.as<'asked'>(
        sql`asked (key, size)`,
      ),
    )
    .innerJoinLateral(namedQueue, (join) => join.onTrue())
    .innerJoinLateral(stateOfQueue, (join) => join.onTrue())
    .leftJoinLateral(
      sql<{ round: number; position: number; agent_id: number; number: string }>`(
        (${membersOfRound(1, sql`>`)}) union all (${membersOfRound(2, sql`<=`)}) order by 1, 2, 3 limit asked.size
      )`.as<'rotation'>(sql`rotation (round, position, agent_id, number)`),
      (join) => join.onTrue(),
    )
    .select(['asked.key', 'named.queue_id', 'rotation.position', 'rotation.agent_id', 'rotation.number'])
    .orderBy('asked.key')
    .orderBy('rotation.round')
    .orderBy('rotation.position')
    .orderBy('rotation.agent_id');
}

function membersOfRound(round: number, comparison: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${sql.lit(round)}, position, agent_id, number from membership_state
    where queue_id = named.queue_id and not parked
      and (position, agent_id) ${comparison} (state.cursor_position, state.cursor_agent_id)
    order by position, agent_id limit asked.size`;
}

function askedKeys(place: number): AliasedRawBuilder<{ key: string }, 'asked'> {
  return sql<{ key: string }>`unnest(${parameter(place)}::text[])`.as<'asked'>(sql`asked (key)`);
}

function namedQueue(names: ExpressionBuilder<DB & { asked: { key: string } }, 'asked'>) {
  return names
    .selectFrom('queue_names')
    .select('queue_id')
    .whereRef('queue_names.key', '=', 'asked.key')
    .offset(UNFLATTENED)
    .as('named');
}

function stateOfQueue(states: ExpressionBuilder<DB & { named: { queue_id: number } }, 'named'>) {
  return states
    .selectFrom('queue_state')
    .select(['cursor_position', 'cursor_agent_id', 'decisions'])
    .whereRef('queue_state.queue_id', '=', 'named.queue_id')
    .offset(UNFLATTENED)
    .as('state');
}

/**
 * Everything a batch decided, in one statement that raises unless it wrote as many rows as it was meant to. The rows of
 * calls and queues are there and locked; `on conflict` reaches them through their keys whatever the plan, where a joined
 * update could scan. A call that was not claimed after all would be inserted with no requests, and is not counted.
 * Offers: 1 the time in milliseconds, 2 to 12 one array for each of OFFER_COLUMNS.
 * Calls: 13 callIDs, 14 histories. Queues: 15 ids, 16 positions, 17 agents, 18 decisions.
 * 19 how many rows all that is.
 */
function write(): Compilable {
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
                ${parameter(10)}::int[], ${parameter(11)}::text[], ${parameter(12)}::refusal_reason[]
              )`.as<'made'>(sql`made (${sql.join(OFFER_COLUMNS.map((column) => sql.id(column)))})`),
            )
            .select([sql`to_timestamp(${parameter(1)}::float8 / 1000)`.as('decided_at'), ...OFFER_COLUMNS]),
        )
        .returning(sql<number>`1`.as('written')),
    )
    .with('written_calls', (query) =>
      query
        .insertInto('calls')
        .columns(['call_id', 'requests', 'history'])
        .expression((changed) =>
          changed
            .selectFrom(
              sql<{ call_id: string; history: Json }>`
                unnest(${parameter(13)}::text[], ${parameter(14)}::json[])
              `.as<'changed'>(sql`changed (call_id, history)`),
            )
            .select(['call_id', sql<number>`0`.as('requests'), 'history']),
        )
        .onConflict((conflict) =>
          conflict.column('call_id').doUpdateSet({ history: (row) => row.ref('excluded.history') }),
        )
        .returning('requests'),
    )
    .with('written_queues', (query) =>
      query
        .insertInto('queue_state')
        .columns(['queue_id', 'cursor_position', 'cursor_agent_id', 'decisions'])
        .expression((changed) =>
          changed
            .selectFrom(
              sql<{ queue_id: number; cursor_position: number; cursor_agent_id: number; decisions: Int8 }>`unnest(
                ${parameter(15)}::int[], ${parameter(16)}::int[], ${parameter(17)}::int[], ${parameter(18)}::bigint[]
              )`.as<'changed'>(sql`changed (queue_id, cursor_position, cursor_agent_id, decisions)`),
            )
            .select(['queue_id', 'cursor_position', 'cursor_agent_id', 'decisions']),
        )
        .onConflict((conflict) =>
          conflict.column('queue_id').doUpdateSet({
            cursor_position: (row) => row.ref('excluded.cursor_position'),
            cursor_agent_id: (row) => row.ref('excluded.cursor_agent_id'),
            decisions: (row) => row.ref('excluded.decisions'),
          }),
        )
        .returning('queue_id'),
    )
    .selectNoFrom(
      sql`written_or_raise(
        ${parameter(19)}::bigint,
        (select count(*) from written_offers) + (select count(*) from written_calls where requests > 0)
          + (select count(*) from written_queues)
      )`.as('checked'),
    );
}

/** A statement that Kysely's builder has no words for. */
function sqlStatement(statement: RawBuilder<unknown>): Compilable {
  return { compile: () => statement.compile(builder) };
}

/** Stands for the n-th value that is sent. */
function parameter<T = unknown>(place: number): RawBuilder<T> {
  return sql<T>`${place}`;
}

/** Kysely numbers parameters as they appear in the text; this makes sure that they appear in their order. */
function compile(statement: Compilable, parameters: number): string {
  const compiled = statement.compile();
  const places = compiled.parameters;
  if (places.length !== parameters || places.some((place, index) => place !== index + 1)) {
    throw new Error(`parameters of a statement are out of order: ${places.join(', ')} in ${compiled.sql}`);
  }
  return compiled.sql;
}
