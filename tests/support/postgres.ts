/** Gives tests a real PostgreSQL server and databases of their own on it. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startPostgresServer } from './postgres-server.ts';

export interface TestDatabaseUrl {
  readonly url: string;
  readonly name: string;
  /** Ends whatever is connected, and removes it. */
  drop(): Promise<void>;
}

/** Longer than a clone of the same template takes, which is what a template is usually in use by. */
const TEMPLATE_TIMEOUT_MS = 15_000;
const TEMPLATE_RETRY_SECONDS = 0.05;
const CONNECT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 30_000;
/** "source database is being accessed by other users" */
const OBJECT_IN_USE = '55006';
/** A database that autovacuum is at work in can't be dropped by who is no superuser. */
const INSUFFICIENT_PRIVILEGE = '42501';

let server: Promise<{ readonly url: string }> | undefined;

/** The server of the whole run, or without one (a bare `bun test FILE`) a server of this process, which ends with it. */
export async function testPostgresUrl(): Promise<string> {
  const { TEST_POSTGRES_URL: urlOfRun } = process.env;
  if (urlOfRun !== undefined) {
    return urlOfRun;
  }
  server ??= startPostgresServer();
  return (await server).url;
}

/** An empty database, or a copy of the template, under a name that no other test has. */
export async function createDatabase(options: { readonly template?: string } = {}): Promise<TestDatabaseUrl> {
  const serverUrl = await testPostgresUrl();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = options.template === undefined ? '' : ` template ${pg.escapeIdentifier(options.template)}`;
  await withClient(serverUrl, (client) => runWhenFree(client, `create database ${name}${template}`));
  // Through a pooler where one is named; what makes and removes databases goes to the server itself.
  const url = new URL(process.env['TEST_POOLER_URL'] ?? serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    name,
    drop: () =>
      withClient(serverUrl, (client) => runWhenFree(client, `drop database if exists ${name} with (force)`)),
  };
}

async function runWhenFree(client: pg.Client, statement: string): Promise<void> {
  const deadline = performance.now() + TEMPLATE_TIMEOUT_MS;
  for (;;) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      const isInUse =
        error instanceof pg.DatabaseError && (error.code === OBJECT_IN_USE || error.code === INSUFFICIENT_PRIVILEGE);
      if (!isInUse || performance.now() >= deadline) {
        throw error;
      }
    }
    await client.query('select pg_sleep($1)', [TEMPLATE_RETRY_SECONDS]);
  }
}

async function withClient(url: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS,
  });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
