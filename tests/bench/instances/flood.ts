/** What callers of quiet queues notice when one queue is asked for as fast as it goes. */
import type { Bench } from '../bench.ts';
import type { ServiceDatabase } from '../databases/databases.ts';
import type { LoadResult } from '../load/load-plan.ts';
import { load } from '../load/run-load.ts';
import { checkRun } from '../measure/check-run.ts';
import { type Latency, latencyOf, OPEN_LOOP_CONNECTIONS } from '../measure/measure-load.ts';
import type { ServerProcess } from '../servers/server-process.ts';

const QUIET_REQUESTS_PER_SECOND = 200;

/** Twice the usual, so that the flooded queue always has a batch waiting. */
const FLOOD_CONNECTIONS = 128;

/** For the flood to have risen, and to last until the last quiet request is answered. */
const MARGIN_SECONDS = 0.5;

export interface FloodRun {
  /** Of the quiet queues. */
  readonly without: Latency;
  readonly during: Latency;
}

export async function measureFlood(
  bench: Bench,
  { databaseUrl, names }: ServiceDatabase,
  { port }: ServerProcess,
): Promise<readonly FloodRun[]> {
  const { rounds, seconds, warmUpSeconds } = bench.options;
  const [flooded = '', ...quiet] = names;
  const runs: FloodRun[] = [];

  async function measureQuiet(runSeconds: number): Promise<Latency> {
    return checked('the quiet queues', {
      connections: OPEN_LOOP_CONNECTIONS,
      requestsPerSecond: QUIET_REQUESTS_PER_SECOND,
      seconds: runSeconds,
      classifications: quiet,
    });
  }

  function flood(runSeconds: number): Promise<Latency> {
    return checked('the flooded queue', {
      connections: FLOOD_CONNECTIONS,
      requestsPerSecond: null,
      seconds: runSeconds + 2 * MARGIN_SECONDS,
      classifications: [flooded],
    });
  }

  async function checked(name: string, options: QuietOptions): Promise<Latency> {
    const result: LoadResult = await load(bench.directory, { ...options, ports: [port] });
    await checkRun(bench, { name, databaseUrl, isFair: true }, result);
    return latencyOf(result.latencies);
  }

  for (let round = 0; round <= rounds; round += 1) {
    const runSeconds = round === 0 ? warmUpSeconds : seconds;
    const without = await measureQuiet(runSeconds);
    const [during] = await Promise.all([
      new Promise((resolve) => setTimeout(resolve, MARGIN_SECONDS * 1_000)).then(() => measureQuiet(runSeconds)),
      flood(runSeconds),
    ]);
    if (round > 0) {
      runs.push({ without, during });
    }
  }
  return runs;
}

interface QuietOptions {
  readonly connections: number;
  readonly requestsPerSecond: number | null;
  readonly seconds: number;
  readonly classifications: readonly string[];
}
