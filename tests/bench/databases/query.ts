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

/** Also where somebody is still connected. */
export async function dropDatabase(serverUrl: string, databaseUrl: string): Promise<void> {
  await query(serverUrl, `drop database ${new URL(databaseUrl).pathname.slice(1)} with (force)`);
}
