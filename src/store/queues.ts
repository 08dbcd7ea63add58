/** Reads queues, for people who manage them. */
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
