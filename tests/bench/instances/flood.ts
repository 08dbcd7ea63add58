/**
 * What callers of quiet queues notice when one queue is asked for as fast as it goes: of the service, and of the server
 * that answers a constant, which shows how much of it is the machine's and the event loop's doing.
 */
import type { Bench } from '../bench.ts';
import { load, type LoadOptions } from '../load/run-load.ts';
import { checkRun } from '../measure/check-run.ts';
import { type Latency, latencyOf, OPEN_LOOP_CONNECTIONS } from '../measure/measure-load.ts';
import type { ServerProcess } from '../servers/server-process.ts';

const QUIET_REQUESTS_PER_SECOND = 200;

/** Twice the usual, so that the flooded queue always has a batch waiting. */
const FLOOD_CONNECTIONS = 128;

/** For the flood to have risen, and to last until the last quiet request is answered. */
const MARGIN_SECONDS = 0.5;

export interface FloodRun {
  readonly name: FloodedName;
  /** Of the quiet queues. */
  readonly without: Latency;
  readonly during: Latency;
}

export const FLOODED_NAMES = ['service', 'constant, no database'] as const;

export type FloodedName = (typeof FLOODED_NAMES)[number];

export interface Flooded {
  readonly name: FloodedName;
  readonly server: ServerProcess;
  /** The first is flooded. */
  readonly classifications: readonly string[];
  /** Null for a server that stores nothing. */
  readonly databaseUrl: string | null;
}

/** @returns in each round one of each */
export async function measureFlood(bench: Bench, contestants: readonly Flooded[]): Promise<readonly FloodRun[]> {
  const { rounds, seconds, warmUpSeconds } = bench.options;
  const runs: FloodRun[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const contestant of contestants) {
      const run = await floodOnce(bench, contestant, round === 0 ? warmUpSeconds : seconds);
      runs.push(...(round === 0 ? [] : [run]));
    }
  }
  return runs;
}

async function floodOnce(bench: Bench, contestant: Flooded, seconds: number): Promise<FloodRun> {
  const { name, server, classifications, databaseUrl } = contestant;
  const [flooded = '', ...quiet] = classifications;

  async function measure(whose: string, options: Omit<LoadOptions, 'ports'>): Promise<Latency> {
    const result = await load(bench.directory, { ...options, ports: [server.port] });
    if (databaseUrl !== null) {
      await checkRun(bench, { name: whose, databaseUrl, isFair: true }, result);
    }
    return latencyOf(result.latencies);
  }

  function measureQuiet(): Promise<Latency> {
    return measure('the quiet queues', {
      connections: OPEN_LOOP_CONNECTIONS,
      requestsPerSecond: QUIET_REQUESTS_PER_SECOND,
      seconds,
      classifications: quiet,
    });
  }

  const without = await measureQuiet();
  const [during] = await Promise.all([
    new Promise((resolve) => setTimeout(resolve, MARGIN_SECONDS * 1_000)).then(measureQuiet),
    measure('the flooded queue', {
      connections: FLOOD_CONNECTIONS,
      requestsPerSecond: null,
      seconds: seconds + 2 * MARGIN_SECONDS,
      classifications: [flooded],
    }),
  ]);
  return { name, without, during };
}
