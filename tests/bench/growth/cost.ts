/** What a request costs under load: CPU of the service, and of the session of the database that routes for it. */
import type { Bench } from '../bench.ts';
import { routingProcessIDs } from '../databases/counters.ts';
import type { LoadResult } from '../load/load-plan.ts';
import { load } from '../load/run-load.ts';
import { checkRun } from '../measure/check-run.ts';
import { cpuSecondsOf, ownCpuSecondsOf } from '../measure/processes.ts';
import { percentile } from '../measure/statistics.ts';
import type { ServerProcess } from '../servers/server-process.ts';

export interface Cost {
  /** In microseconds a request. */
  readonly serverCpu: number;
  /**
   * Of the routing session alone: what else the server does at that moment is no request's. NaN where the session was
   * replaced, whose time is gone with it.
   */
  readonly postgresCpu: number;
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** In milliseconds. */
  readonly p99: number;
}

export interface MeasuredCost {
  readonly cost: Cost;
  /** Looks for violations, which reads all decisions: to be called when the database's counters have been read. */
  check(): Promise<void>;
}

export interface CostlyLoad {
  /** What it is called where something is wrong with it. */
  readonly name: string;
  readonly server: ServerProcess;
  readonly databaseUrl: string;
  readonly classifications: readonly string[];
  readonly seconds: number;
  readonly isFair: boolean;
}

/** Under a closed loop of calls that lie anywhere among those that are stored. */
export async function measureCost(
  bench: Bench,
  { name, server, databaseUrl, classifications, seconds, isFair }: CostlyLoad,
): Promise<MeasuredCost> {
  const sessions = await routingProcessIDs(databaseUrl);
  const before = [await cpuSecondsOf(server.processID), await cpuSecondsOfAll(sessions)] as const;
  const result = await load(bench.directory, {
    ports: [server.port],
    connections: bench.options.connections,
    seconds,
    classifications,
    callIDs: 'scattered',
  });
  const after = [await cpuSecondsOf(server.processID), await cpuSecondsOfAll(sessions)] as const;
  const isSameSession = Bun.deepEquals(sessions, await routingProcessIDs(databaseUrl));
  return {
    cost: costOf(result, {
      serverSeconds: after[0] - before[0],
      postgresSeconds: isSameSession ? after[1] - before[1] : NaN,
    }),
    async check() {
      await checkRun(bench, { name, databaseUrl, isFair }, result);
    },
  };
}

function costOf(
  result: LoadResult,
  { serverSeconds, postgresSeconds }: { readonly serverSeconds: number; readonly postgresSeconds: number },
): Cost {
  return {
    serverCpu: (serverSeconds * 1e6) / result.answers,
    postgresCpu: (postgresSeconds * 1e6) / result.answers,
    requests: result.answers,
    requestsPerSecond: result.acceptedMeanwhile / result.seconds,
    p99: percentile(result.latencies, 0.99),
  };
}

async function cpuSecondsOfAll(processIDs: readonly number[]): Promise<number> {
  const each = await Promise.all(processIDs.map(ownCpuSecondsOf));
  return each.reduce((sum, seconds) => sum + seconds, 0);
}
