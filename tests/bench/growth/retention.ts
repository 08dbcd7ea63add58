/** What a request costs while the retention deletes calls, beside what it costs when nothing is deleted. */
import { forgetCalls } from '../../../src/store/closed-days.ts';
import { openDatabase } from '../../../src/store/connection.ts';
import type { Bench } from '../bench.ts';
import { AGENTS_PER_QUEUE, createServiceDatabase } from '../databases/databases.ts';
import { settle } from '../databases/counters.ts';
import { query } from '../databases/query.ts';
import { fillStoredCalls } from '../databases/stored-calls.ts';
import { startService } from '../servers/servers.ts';
import { type Cost, measureCost } from './cost.ts';

/** Old enough for the retention to take them, which the service begins with minutes after its start. */
const DAYS_AGO = 6;

/**
 * More than are deleted meanwhile, and few enough to be stored before the service's own maintenance begins: it would hold the
 * day while it indexes it, and nothing would be deleted.
 */
const CALLS_MAX = 1_000_000;

/** As of the service's own maintenance. */
const STATEMENT_MILLISECONDS_MAX = 20 * 60 * 1_000;

export interface RetentionRun {
  readonly without: Cost;
  readonly during: Cost;
  /** Calls that were deleted meanwhile. */
  readonly deleted: number;
  /** How many more there were: with none, the retention was done before the run was. */
  readonly left: number;
}

/** Each round without and with, as long as there are calls to delete. */
export async function measureRetention(bench: Bench): Promise<readonly RetentionRun[]> {
  const { rounds, seconds, calls, warmUpSeconds } = bench.options;
  const size = { queues: 1, agentsPerQueue: AGENTS_PER_QUEUE, name: 'bench_retention' };
  const { databaseUrl, names } = await createServiceDatabase(bench.serverUrl, size);
  const server = await bench.start(startService(databaseUrl));
  await fillStoredCalls(databaseUrl, {
    calls: Math.ceil(Math.min(calls, CALLS_MAX) / AGENTS_PER_QUEUE) * AGENTS_PER_QUEUE,
    daysAgo: DAYS_AGO,
  });
  await settle(server.port, names[0] ?? '');
  const measured = { server, databaseUrl, classifications: names, isFair: true };
  const warmUp = await measureCost(bench, { ...measured, name: 'before the retention', seconds: warmUpSeconds });
  await warmUp.check();
  const runs: RetentionRun[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const without = await measureCost(bench, { ...measured, name: 'without retention', seconds });
    const before = await storedCalls(databaseUrl);
    const stop = startForgetting(databaseUrl);
    const during = await measureCost(bench, { ...measured, name: 'during retention', seconds });
    await stop();
    const left = await storedCalls(databaseUrl);
    await without.check();
    await during.check();
    if (before > 0 && left === before) {
      bench.fail('the retention has deleted nothing while its cost was measured');
    }
    runs.push({ without: without.cost, during: during.cost, deleted: before - left, left });
  }
  await server.stop();
  return runs;
}

/** @returns what ends it, between two of its transactions */
function startForgetting(databaseUrl: string): () => Promise<void> {
  const database = openDatabase(databaseUrl, () => {}, {
    connectionsMax: 1,
    queryTimeoutMilliseconds: STATEMENT_MILLISECONDS_MAX,
  });
  const stopping = new AbortController();
  const forgetting = forgetCalls(database, stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted) {
      throw error;
    }
  });
  return async () => {
    stopping.abort();
    await forgetting;
    await database.destroy();
  };
}

/** Those that were there before the load. */
async function storedCalls(databaseUrl: string): Promise<number> {
  const [row] = await query<{ count: number }>(
    databaseUrl,
    `select count(*)::int as count from calls where call_id >= 'w' and call_id < 'x'`,
  );
  return row?.count ?? 0;
}
