/** The databases of a run: one for the service with one queue, one with many, and one with both for the peer. */
import pg from 'pg';
import { migrate } from '../../src/store/migrate.ts';

export interface BenchQueues {
  readonly databaseUrl: string;
  readonly peerDatabaseUrl: string;
  readonly names: readonly string[];
}

/** @param serverUrl any database of the server; the queues get databases of their own */
export async function createBenchQueues(
  serverUrl: string,
  { queues, agentsPerQueue }: { readonly queues: number; readonly agentsPerQueue: number },
): Promise<BenchQueues> {
  const names = Array.from({ length: queues }, (_, index) => `Queue ${index + 1}`);
  const databaseUrl = await createDatabase(serverUrl, `bench_${queues}`);
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
