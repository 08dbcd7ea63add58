/** Whether memory and throughput stayed as they were. Pure. */
import { median, slopeErrorOf, slopeOf } from './statistics.ts';

export interface SoakSample {
  /** So far. */
  readonly requests: number;
  readonly residentMebibytes: number;
  readonly requestsPerSecond: number;
}

export interface SoakSummary {
  readonly residentMebibytesMost: number;
  /** In MiB for each million requests, by least squares over the second half: the first fills what is meant to be filled. */
  readonly memorySlope: number;
  /** The slope's standard error: garbage comes and goes, by many MiB. */
  readonly memorySlopeError: number;
  /** The throughput of the last quarter as a multiple of that of the second. */
  readonly throughputKept: number;
  readonly sentences: readonly string[];
}

const MEBIBYTES_GOAL = 150;

/** In MiB for each million requests: what a leak of one byte a request would be. */
const MEMORY_SLOPE_GOAL = 1;

export function summarizeSoak(samples: readonly SoakSample[]): SoakSummary {
  const residentMebibytesMost = Math.max(...samples.map(({ residentMebibytes }) => residentMebibytes));
  const half = samples
    .slice(Math.floor(samples.length / 2))
    .map((sample) => ({ x: sample.requests / 1e6, y: sample.residentMebibytes }));
  const memorySlope = slopeOf(half);
  const memorySlopeError = slopeErrorOf(half);
  const quarter = Math.ceil(samples.length / 4);
  const throughput = (of: readonly SoakSample[]) => median(of.map(({ requestsPerSecond }) => requestsPerSecond));
  const throughputKept = throughput(samples.slice(-quarter)) / throughput(samples.slice(quarter, 2 * quarter));
  const verdict = (isMet: boolean) => (isMet ? 'met' : 'not met');
  return {
    residentMebibytesMost,
    memorySlope,
    memorySlopeError,
    throughputKept,
    sentences: [
      `memory at most ${residentMebibytesMost.toFixed(1)} MiB (goal under ${MEBIBYTES_GOAL}): ` +
        verdict(residentMebibytesMost < MEBIBYTES_GOAL),
      `memory grows by ${memorySlope.toFixed(2)} ± ${memorySlopeError.toFixed(2)} MiB a million requests, ` +
        `over the second half (goal at most ${MEMORY_SLOPE_GOAL}, within two of its errors): ` +
        verdict(memorySlope - 2 * memorySlopeError <= MEMORY_SLOPE_GOAL),
      `throughput of the last quarter over the second: ${throughputKept.toFixed(2)}`,
    ],
  };
}
