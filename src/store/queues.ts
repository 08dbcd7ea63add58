/** Reads queues, for people who manage them. */
import { sql } from 'kysely';
import type { Database } from './connection.ts';

/** The main names of the queues, the oldest queue's first. */
export async function listQueueNames(database: Database, limit: number): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('queue_names')
    .select('name')
    .where('is_alias', '=', false)
    .orderBy('queue_id')
    .limit(limit)
    .execute();
  return rows.map(({ name }) => name);
}

/** By the name or an alias; null where no queue has it. */
export async function findQueueID(database: Database, name: string): Promise<number | null> {
  const row = await database
    .selectFrom('queue_names')
    .select('queue_id')
    .where('key', '=', sql<string>`queue_key(${name})`)
    .executeTakeFirst();
  return row?.queue_id ?? null;
}
