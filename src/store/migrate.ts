/** Brings a database to the schema that this program was built for. Safe to run in several instances at once. */
import pg from 'pg';
import { CONNECT_TIMEOUT_MILLISECONDS } from './connection.ts';
import { type Migration, migrations } from './migrations.ts';

/** A database that this program can't work with; the message says what to do. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

const SERVER_VERSION_MIN = 150_000;

/** Another instance may be migrating; each of its migrations is one transaction. */
const LOCK_TIMEOUT_MILLISECONDS = 30_000;

const STATEMENT_TIMEOUT_MILLISECONDS = 60_000;

const QUERY_TIMEOUT_MILLISECONDS = LOCK_TIMEOUT_MILLISECONDS + STATEMENT_TIMEOUT_MILLISECONDS;

/**
 * `if not exists` looks before it creates, so two instances on an empty database can collide here: unique violation in
 * the catalogue, duplicate table, or a catalogue row changed by the other.
 */
const CREATED_BY_ANOTHER = new Set(['23505', '42P07', '42710', 'XX000']);

/**
 * @returns the names of the migrations that were applied now
 * @throws SchemaError when the server is too old, not UTF-8, or was migrated by another version of this program
 * @throws the connection's or the database's own error otherwise
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'queue-management migrations',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    query_timeout: QUERY_TIMEOUT_MILLISECONDS,
  });
  // A connection lost between two statements also fails the next statement, which is where it is reported.
  client.on('error', () => {});
  await client.connect();
  try {
    await refuseUnfitServer(client);
    await createBookkeeping(client);
    const applied: string[] = [];
    for (const migration of migrations) {
      if (await applyIfPending(client, migration)) {
        applied.push(migration.name);
      }
    }
    await refuseUnknownMigrations(client);
    return applied;
  } finally {
    await client.end();
  }
}

async function refuseUnfitServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; version_text: string; encoding: string }>(`
    select current_setting('server_version_num')::int as version,
           current_setting('server_version') as version_text,
           current_setting('server_encoding') as encoding`);
  const server = rows[0];
  if (server === undefined || server.version < SERVER_VERSION_MIN) {
    throw new SchemaError(`PostgreSQL 15 or newer is needed, and this server is ${server?.version_text}.`);
  }
  if (server.encoding !== 'UTF8') {
    throw new SchemaError(`The database must have the encoding UTF8, and this one has ${server.encoding}.`);
  }
}

async function createBookkeeping(client: pg.Client): Promise<void> {
  const attemptsMax = 5;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`
        create table if not exists migrations (
          name text primary key,
          sha256 text not null,
          applied_at timestamptz not null default clock_timestamp()
        );
        create table if not exists migration_lock (only_row boolean primary key default true check (only_row));
        insert into migration_lock default values on conflict do nothing`);
      return;
    } catch (error) {
      const createdByAnother = error instanceof pg.DatabaseError && CREATED_BY_ANOTHER.has(error.code ?? '');
      if (!createdByAnother || attempt === attemptsMax) {
        throw error;
      }
    }
  }
}

async function applyIfPending(client: pg.Client, migration: Migration): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query(`
      set local lock_timeout = ${LOCK_TIMEOUT_MILLISECONDS};
      set local statement_timeout = ${STATEMENT_TIMEOUT_MILLISECONDS};
      select from migration_lock for update`);
    const { rows } = await client.query<{ sha256: string }>('select sha256 from migrations where name = $1', [
      migration.name,
    ]);
    const earlier = rows[0];
    if (earlier !== undefined && earlier.sha256 !== migration.sha256) {
      throw new SchemaError(
        `Migration ${migration.name} was applied to this database with other contents than this program has: ` +
          'they come from different versions.',
      );
    }
    if (earlier === undefined) {
      await client.query(migration.statements);
      await client.query('insert into migrations (name, sha256) values ($1, $2)', [migration.name, migration.sha256]);
    }
    await client.query('commit');
    return earlier === undefined;
  } catch (error) {
    // The first error is the one to tell of; a rollback fails only where the connection is gone, which rolls back too.
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

async function refuseUnknownMigrations(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select name from migrations where name <> all ($1) order by name',
    [migrations.map(({ name }) => name)],
  );
  if (rows.length > 0) {
    const names = rows.map(({ name }) => name).join(', ');
    throw new SchemaError(`This database was migrated by a newer version of this program (${names}).`);
  }
}
