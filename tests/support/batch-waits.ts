/** Waits until a batch waits for a lock that somebody holds. */
import type { TestDatabase } from './database.ts';

const DEADLINE_MILLISECONDS = 10_000;

export async function untilBatchWaits({ query }: Pick<TestDatabase, 'query'>): Promise<void> {
  const deadline = performance.now() + DEADLINE_MILLISECONDS;
  for (;;) {
    const waiting = await query(`
      select from pg_stat_activity
      where datname = current_database() and application_name = 'queue-management routing' and wait_event_type = 'Lock'`);
    if (waiting.length > 0) {
      return;
    }
    if (performance.now() > deadline) {
      throw new Error('no batch waits for a lock');
    }
  }
}
