/** One load on one server, and what it cost: answers, latencies, CPU of server and database, memory. */
import type { Bench } from '../bench.ts';
import type { LoadResult } from '../load/load-plan.ts';
import { insert, load, type LoadOptions } from '../load/run-load.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import { cpuSecondsOf, residentMebibytesOf } from './processes.ts';
import { percentile } from './statistics.ts';

export interface Measurement {
  readonly name: string;
  /** Those that were given a number while more were sent. */
  readonly requestsPerSecond: number;
  /** Answers of all that were none of those. */
  readonly refused: number;
  /** In milliseconds, of those that were given a number. */
  readonly latency: Latency;
  /** In microseconds for each answer; null where there is no such process. */
  readonly serverCpu: number | null;
  readonly postgresCpu: number;
  /** Of the server, afterwards; null where there is no such process. */
  readonly residentMebibytes: number | null;
}

export interface Latency {
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly p999: number;
}

export interface MeasuredLoad {
  readonly measurement: Measurement;
  readonly result: LoadResult;
}

/** Enough for an open loop to find a free one whatever the answers do, in the order of a second's requests at 200/s. */
export const OPEN_LOOP_CONNECTIONS = 256;

export async function measureLoad(
  bench: Bench,
  {
    name,
    server,
    ...options
  }: { readonly name: string; readonly server: ServerProcess } & Omit<LoadOptions, 'ports'>,
): Promise<MeasuredLoad> {
  const postgresID = await bench.postgresProcessID();
  const before = [await cpuSecondsOf(server.processID), await cpuSecondsOf(postgresID)] as const;
  const result = await load(bench.directory, { ...options, ports: [server.port] });
  const after = [await cpuSecondsOf(server.processID), await cpuSecondsOf(postgresID)] as const;
  const microsecondsEach = (end: number, start: number) => ((end - start) * 1e6) / result.answers;
  return {
    result,
    measurement: {
      name,
      requestsPerSecond: result.acceptedMeanwhile / result.seconds,
      refused: result.refusalLatencies.length,
      latency: latencyOf(result.latencies),
      serverCpu: microsecondsEach(after[0], before[0]),
      postgresCpu: microsecondsEach(after[1], before[1]),
      residentMebibytes: await residentMebibytesOf(server.processID),
    },
  };
}

/** The bare durable insert, as if it were a server. */
export async function measureInserts(
  bench: Bench,
  plan: {
    readonly name: string;
    readonly databaseUrl: string;
    readonly seconds: number;
    readonly requestsPerSecond: number;
  },
): Promise<Measurement> {
  const { name, ...options } = plan;
  const postgresID = await bench.postgresProcessID();
  const before = await cpuSecondsOf(postgresID);
  const { inserts, seconds, latencies } = await insert(bench.directory, options);
  return {
    name,
    requestsPerSecond: inserts / seconds,
    refused: 0,
    latency: latencyOf(latencies),
    serverCpu: null,
    postgresCpu: (((await cpuSecondsOf(postgresID)) - before) * 1e6) / inserts,
    residentMebibytes: null,
  };
}

/** @param ascending in milliseconds */
export function latencyOf(ascending: readonly number[]): Latency {
  return {
    p50: percentile(ascending, 0.5),
    p90: percentile(ascending, 0.9),
    p99: percentile(ascending, 0.99),
    p999: percentile(ascending, 0.999),
  };
}
