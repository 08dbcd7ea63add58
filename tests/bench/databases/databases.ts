/** The databases of a run: those of the service, with queues of agents of their own, and those of the peer. */
import { migrate } from '../../../src/store/migrate.ts';
import { createDatabase, query } from './query.ts';

/** Of every queue whose size is not what is measured. */
export const AGENTS_PER_QUEUE = 10;

export interface BenchSize {
  readonly queues: number;
  readonly agentsPerQueue: number;
}

export interface ServiceDatabase {
  readonly databaseUrl: string;
  /** Of the queues. */
  readonly names: readonly string[];
}

export type ServiceDatabaseOptions = BenchSize & {
  readonly name: string;
  /** Statements that configure it further, once everything is there. */
  readonly configuration?: string;
};

/** Leases of a second, with room for so many calls that an agent is sometimes free and sometimes busy. */
export const LEASES = `
  update queues set lease_seconds = 1;
  update agents set capacity = 50`;

/** With leases, half of the agents in a second tier, and hours that are always open. */
export const LEASES_TIERS_HOURS = `
  ${LEASES};
  update queues set time_zone = 'Europe/Berlin', hours = '{"weekly": [
    {"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
     "opens": "00:00", "closes": "24:00"}], "dates": []}';
  insert into queue_tiers (queue_id, tier, wait_seconds) select id, 2, 20 from queues;
  update memberships set tier = 2 where position > (select max(position) / 2 from memberships)`;

const MIGRATED = 'bench_migrated';

let migrated: Promise<unknown> | null = null;

/** The service's own database. @param serverUrl any database of the server */
export async function createServiceDatabase(
  serverUrl: string,
  { queues, agentsPerQueue, name, configuration }: ServiceDatabaseOptions,
): Promise<ServiceDatabase> {
  migrated ??= createDatabase(serverUrl, MIGRATED).then((url) => migrate(url));
  await migrated;
  const databaseUrl = await createDatabase(serverUrl, name, MIGRATED);
  await query(databaseUrl, 'insert into queues (retry_seconds) select 6 from generate_series(1, $1::int)', [queues]);
  await query(
    databaseUrl,
    `insert into queue_names (queue_id, name, is_alias)
       select id, 'Queue ' || row_number() over (order by id), false from queues`,
  );
  await query(
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
  if (configuration !== undefined) {
    await query(databaseUrl, configuration);
  }
  // What was made at once would otherwise be vacuumed and analysed while it is measured.
  await query(databaseUrl, 'vacuum analyze');
  return { databaseUrl, names: queueNames(queues) };
}

/** @returns its URL */
export async function createPeerDatabase(
  serverUrl: string,
  { queues, agentsPerQueue, name }: BenchSize & { readonly name: string },
): Promise<string> {
  const databaseUrl = await createDatabase(serverUrl, name);
  await query(
    databaseUrl,
    `create table peer_queues (name text primary key, numbers text[] not null, next bigint not null default 0);
     create table peer_offers (
       mq_id uuid primary key, call_id text not null, queue text not null, number text not null,
       customer_id text, call_time text not null, decided_at timestamptz not null default clock_timestamp()
     )`,
  );
  await query(
    databaseUrl,
    `insert into peer_queues (name, numbers)
       select name, array(select (5035550000 + place)::text from generate_series(1, $2::int) as place)
       from unnest($1::text[]) as name`,
    [queueNames(queues), agentsPerQueue],
  );
  return databaseUrl;
}

/** Requests per batch: those of one batch share its time. */
export async function requestsPerBatch(databaseUrl: string): Promise<number> {
  const [row] = await query<{ ratio: number }>(
    databaseUrl,
    'select count(*)::float8 / greatest(count(distinct decided_at), 1) as ratio from offers',
  );
  return row?.ratio ?? 0;
}

function queueNames(queues: number): readonly string[] {
  return Array.from({ length: queues }, (_, index) => `Queue ${index + 1}`);
}
