/** One statement on a connection of its own. */
import pg from 'pg';

export async function query<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Several statements in one text are only taken without values.
    const { rows } = await client.query<Row>(statement, values.length === 0 ? undefined : [...values]);
    return rows;
  } finally {
    await client.end();
  }
}

/** @returns its URL */
export async function createDatabase(serverUrl: string, name: string, template = 'template1'): Promise<string> {
  await query(serverUrl, `create database ${name} template ${template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** "insufficient_privilege": autovacuum is at work in it, whose process no ordinary role may end. */
const INSUFFICIENT_PRIVILEGE = '42501';

/** Longer than autovacuum takes for what is stored meanwhile. */
const DROP_MILLISECONDS_MAX = 5 * 60 * 1_000;

const DROP_PAUSE_MILLISECONDS = 250;

/** Also where somebody is still connected, but for autovacuum, which is waited for. */
export async function dropDatabase(serverUrl: string, databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1);
  const deadline = performance.now() + DROP_MILLISECONDS_MAX;
  for (;;) {
    try {
      await query(serverUrl, `drop database ${name} with (force)`);
      return;
    } catch (error) {
      const isVacuumed = error instanceof pg.DatabaseError && error.code === INSUFFICIENT_PRIVILEGE;
      if (!isVacuumed || performance.now() >= deadline) {
        throw error;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, DROP_PAUSE_MILLISECONDS));
  }
}
