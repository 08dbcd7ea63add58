/** The databases of a run: one for the service with one queue, one with many, and one with both for the peer. */
import pg from 'pg';
import { migrate } from '../../src/store/migrate.ts';

export interface BenchQueues {
  readonly databaseUrl: string;
  readonly peerDatabaseUrl: string;
  readonly names: readonly string[];
}

export interface BenchSize {
  readonly queues: number;
  readonly agentsPerQueue: number;
}

/** @param serverUrl any database of the server; the queues get databases of their own */
export async function createBenchQueues(serverUrl: string, size: BenchSize): Promise<BenchQueues> {
  const { queues, agentsPerQueue } = size;
  const { databaseUrl, names } = await createServiceQueues(serverUrl, { ...size, databaseName: `bench_${queues}` });
  const peerDatabaseUrl = await createDatabase(serverUrl, `bench_peer_${queues}`);
  await run(
    peerDatabaseUrl,
    `create table peer_queues (name text primary key, numbers text[] not null, next bigint not null default 0);
     create table peer_offers (
       mq_id uuid primary key, call_id text not null, queue text not null, number text not null,
       customer_id text, call_time text not null, decided_at timestamptz not null default clock_timestamp()
     )`,
  );
  await run(
    peerDatabaseUrl,
    `insert into peer_queues (name, numbers)
       select name, array(select (5035550000 + place)::text from generate_series(1, $2::int) as place)
       from unnest($1::text[]) as name`,
    [names, agentsPerQueue],
  );
  return { databaseUrl, peerDatabaseUrl, names };
}

/** The service's own database, with queues of agents of their own. */
async function createServiceQueues(
  serverUrl: string,
  { queues, agentsPerQueue, databaseName }: BenchSize & { readonly databaseName: string },
): Promise<Pick<BenchQueues, 'databaseUrl' | 'names'>> {
  const names = Array.from({ length: queues }, (_, index) => `Queue ${index + 1}`);
  const databaseUrl = await createDatabase(serverUrl, databaseName);
  await migrate(databaseUrl);
  await run(databaseUrl, 'insert into queues (retry_seconds) select 6 from generate_series(1, $1::int)', [queues]);
  await run(
    databaseUrl,
    `insert into queue_names (queue_id, name, is_alias)
       select id, 'Queue ' || row_number() over (order by id), false from queues`,
  );
  await run(
    databaseUrl,
    `with made as (
       insert into agents (name, number)
         select 'Agent ' || place, (5035550000 + place)::text from generate_series(1, $1::int * $2::int) as place
         returning id
     )
     insert into memberships (queue_id, agent_id, position)
       select queues.id, agents.id, (agents.place - 1) % $2 + 1
       from (select id, row_number() over (order by id) as place from made) as agents
       join (select id, row_number() over (order by id) as place from queues) as queues
         on queues.place = (agents.place - 1) / $2 + 1`,
    [queues, agentsPerQueue],
  );
  return { databaseUrl, names };
}

/**
 * One queue with leases of a second, room for fifty calls an agent, half of the agents in a second tier, and hours that
 * are always open.
 */
export async function createFeaturedQueue(
  serverUrl: string,
  agentsPerQueue: number,
): Promise<Pick<BenchQueues, 'databaseUrl' | 'names'>> {
  const databaseName = `bench_featured_${agentsPerQueue}`;
  const created = await createServiceQueues(serverUrl, { queues: 1, agentsPerQueue, databaseName });
  await run(
    created.databaseUrl,
    `update queues set lease_seconds = 1, time_zone = 'Europe/Berlin', hours = '{"weekly": [
       {"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        "opens": "00:00", "closes": "24:00"}], "dates": []}';
     insert into queue_tiers (queue_id, tier, wait_seconds) select id, 2, 20 from queues;
     update agents set capacity = 50;
     update memberships set tier = 2 where position > (select max(position) / 2 from memberships)`,
  );
  return created;
}

/** How often a batch was opened anew, for each that was committed: each costs two round trips more. */
export async function reopeningsPerBatch(databaseUrl: string): Promise<number> {
  const [row] = await run<{ ratio: number }>(
    databaseUrl,
    `select xact_rollback::float8 / greatest((select count(distinct decided_at) from offers), 1) as ratio
     from pg_stat_database where datname = current_database()`,
  );
  return row?.ratio ?? 0;
}

/** Requests per batch: those of one batch share its time. */
export async function requestsPerBatch(databaseUrl: string): Promise<number> {
  const [row] = await run<{ ratio: number }>(
    databaseUrl,
    'select count(*)::float8 / greatest(count(distinct decided_at), 1) as ratio from offers',
  );
  return row?.ratio ?? 0;
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  await run(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function run<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(statement, values.length === 0 ? undefined : [...values]);
    return rows;
  } finally {
    await client.end();
  }
}
