/** Databases with the schema and, if asked for, the example queues; each test has its own, cloned from a template. */
import pg from 'pg';
import { type Database, openDatabase } from '../../src/store/connection.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrationsSha256 } from '../../src/store/migrations.ts';
import { createOfferPartitions } from '../../src/store/partitions.ts';
import { createDatabase, testPostgresUrl } from './postgres.ts';

export interface TestDatabase {
  readonly url: string;
  readonly database: Database;
  /** Runs SQL as an operator would, with parameters as `pg` takes them, and returns the rows. */
  query<Row extends pg.QueryResultRow>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  drop(): Promise<void>;
}

/** Also of the day, since it has the partition of the day on which it was made. */
const TEMPLATE = `template_${migrationsSha256().slice(0, 12)}_${new Date().toISOString().slice(0, 10).replaceAll('-', '')}`;

/** Whoever counts what sessions have read waits until all have ended. */
const IDLE_MILLISECONDS = 1_000;

/** A migrated database without queues. */
export async function createTestDatabase(): Promise<TestDatabase> {
  await prepareTemplate();
  const { url, drop } = await createDatabase({ template: TEMPLATE });
  const database = openDatabase(url, () => {});
  const client = new pg.Pool({ connectionString: url, max: 2, idleTimeoutMillis: IDLE_MILLISECONDS });
  client.on('error', () => {});
  return {
    url,
    database,
    async query<Row extends pg.QueryResultRow>(statement: string, values: readonly unknown[] = []) {
      const { rows } = await client.query<Row>(statement, [...values]);
      return rows;
    },
    async drop() {
      await Promise.all([database.destroy(), client.end()]);
      await drop();
    },
  };
}

/** Adds a queue with agents of the given numbers, in that order. Returns the queue's id. */
export async function addQueue(
  { query }: Pick<TestDatabase, 'query'>,
  { name, aliases = [], numbers }: { name: string; aliases?: readonly string[]; numbers: readonly string[] },
): Promise<number> {
  const [queue] = await query<{ id: number }>('insert into queues default values returning id');
  if (queue === undefined) {
    throw new Error('the queue was not inserted');
  }
  await query('insert into queue_names (queue_id, name, is_alias) values ($1, $2, false)', [queue.id, name]);
  await query('insert into queue_names (queue_id, name) select $1, unnest($2::text[])', [queue.id, aliases]);
  await query(
    `with listed as (select number, place from unnest($2::text[]) with ordinality as listed (number, place)),
          added as (insert into agents (name, number) select 'Agent ' || number, number from listed returning id, number)
     insert into memberships (queue_id, agent_id, position)
       select $1, added.id, listed.place from added join listed using (number)`,
    [queue.id, numbers],
  );
  return queue.id;
}

let templateReady: Promise<void> | undefined;

function prepareTemplate(): Promise<void> {
  templateReady ??= makeTemplate();
  return templateReady;
}

/** Test files run in processes of their own, so the template is marked as one when it is complete. */
async function makeTemplate(): Promise<void> {
  const client = new pg.Client({ connectionString: await testPostgresUrl() });
  await client.connect();
  try {
    if (await createUnlessExists(client)) {
      const url = new URL(await testPostgresUrl());
      url.pathname = `/${TEMPLATE}`;
      await migrate(url.href);
      const database = openDatabase(url.href, () => {});
      await createOfferPartitions(database);
      await database.destroy();
      await client.query(`alter database ${TEMPLATE} is_template true`);
    } else {
      await waitUntilComplete(client);
    }
  } finally {
    await client.end();
  }
}

async function createUnlessExists(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`create database ${TEMPLATE}`);
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && (error.code === '42P04' || error.code === '23505')) {
      return false;
    }
    throw error;
  }
}

async function waitUntilComplete(client: pg.Client): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const { rows } = await client.query('select from pg_database where datname = $1 and datistemplate', [TEMPLATE]);
    if (rows.length === 1) {
      return;
    }
    await client.query('select pg_sleep(0.02)');
  }
  throw new Error('the template database was not completed in time');
}
