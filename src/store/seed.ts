/** Loads the example queues of db/seed.sql, once in the life of an installation. */
import pg from 'pg';
import seed from '../../db/seed.sql' with { type: 'text' };
import { CONNECT_TIMEOUT_MILLISECONDS } from './connection.ts';

/**
 * The seed and its mark are one transaction, and the mark's row is locked first: a crash in between leaves neither,
 * and of two instances that start together one loads it.
 * @returns whether the examples were loaded now; false when they had been before, or when there are queues
 */
export async function seedOnce(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'queue-management seed',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    query_timeout: 10_000,
  });
  // A connection lost between two statements also fails the next statement, which is where it is reported.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    const { rowCount } = await client.query(`
      update installation set seeded_at = clock_timestamp()
      where seeded_at is null and not exists (select from queues)`);
    if (rowCount === 1) {
      await client.query(seed);
    }
    await client.query('commit');
    return rowCount === 1;
  } finally {
    // Ends an open transaction as well, and an unfinished one is rolled back.
    await client.end();
  }
}
