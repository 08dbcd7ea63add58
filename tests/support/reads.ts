/** What PostgreSQL reads for a decision, as it counts it itself. */
import { expect } from 'bun:test';
import pg from 'pg';
import { startRouter, type TestRouter } from './call-router.ts';
import type { TestDatabase } from './database.ts';

/** The `application_name` of a session that is not waited for. */
export const BYSTANDER = 'bystander';

/** Runs statements in a session of their own, whose reads are counted when it has ended. */
export async function inSession<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface Reads {
  /** Rows of tables, whole or by an index. */
  readonly rows: number;
  /** Entries that indexes gave, also of rows that are dead. */
  readonly entries: number;
  /** Pages of tables and indexes that were looked at. */
  readonly pages: number;
}

async function readsSoFar(url: string): Promise<Reads> {
  return inSession(url, async (client) => {
    await othersHaveEnded(client);
    const { rows } = await client.query<Record<keyof Reads, string>>(
      `select
         (select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables) as rows,
         (select sum(idx_tup_read) from pg_stat_user_indexes) as entries,
         (select sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read + idx_blks_hit, 0))
            from pg_statio_user_tables) as pages`,
    );
    const [row] = rows;
    return { rows: Number(row?.rows), entries: Number(row?.entries), pages: Number(row?.pages) };
  });
}

/** A session tells what it has read when it ends; but for one that stays, and reads nothing that counts. */
async function othersHaveEnded(client: pg.Client): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const { rows } = await client.query(
      `select from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and application_name <> $1
           and backend_type = 'client backend'`,
      [BYSTANDER],
    );
    if (rows.length === 0) {
      return;
    }
    if (performance.now() > deadline) {
      throw new Error('a session that was closed is still there');
    }
  }
}

/** What the work of a router reads for each of its decisions, its first look at the settings included. */
export async function readsPerDecision(
  { url }: Pick<TestDatabase, 'url'>,
  decisions: number,
  work: (router: TestRouter) => Promise<void>,
): Promise<Reads> {
  const before = await readsSoFar(url);
  const router = startRouter(url);
  await work(router);
  await router.stop();
  const after = await readsSoFar(url);
  expect(router.observations.filter(({ kind }) => kind !== 'batch_committed')).toEqual([]);
  const each = (figure: keyof Reads): number => Math.round((after[figure] - before[figure]) / decisions);
  return { rows: each('rows'), entries: each('entries'), pages: each('pages') };
}
