/** What the service is held to, beside what was measured in the same rounds. Pure. */
import type { Measurement } from '../measure/measure-load.ts';
import { type Goal, type Ratio, ratioByRound } from '../measure/ratios.ts';
import { MANY_QUEUES, NAMES, STEADY_REQUESTS_PER_SECOND } from './contestants.ts';

type Quantity = (measurement: Measurement) => number;

const throughput: Quantity = ({ requestsPerSecond }) => requestsPerSecond;
const p50: Quantity = ({ latency }) => latency.p50;
const p99: Quantity = ({ latency }) => latency.p99;

interface Comparison {
  readonly name: string;
  readonly upper: string;
  readonly lower: string;
  readonly quantity: Quantity;
  readonly goal: Goal;
}

const COMPARISONS: readonly Comparison[] = [
  {
    name: 'throughput: hot queue / constant',
    upper: NAMES.hot,
    lower: NAMES.constant,
    quantity: throughput,
    goal: { kind: 'at least', value: 0.45, wanted: 0.6 },
  },
  {
    name: `throughput: ${MANY_QUEUES} queues / constant`,
    upper: NAMES.many,
    lower: NAMES.constant,
    quantity: throughput,
    goal: { kind: 'at least', value: 0.38, wanted: 0.6 },
  },
  {
    name: 'throughput: hot queue / Fastify + pg',
    upper: NAMES.hot,
    lower: NAMES.peer,
    quantity: throughput,
    goal: { kind: 'at least', value: 8, wanted: 10 },
  },
  {
    name: `throughput: ${MANY_QUEUES} queues / Fastify + pg`,
    upper: NAMES.many,
    lower: NAMES.peerMany,
    quantity: throughput,
    goal: { kind: 'at least', value: 4, wanted: 5 },
  },
  {
    name: 'throughput: 5 % duplicates / hot queue',
    upper: NAMES.duplicates,
    lower: NAMES.hot,
    quantity: throughput,
    goal: { kind: 'at least', value: 0.92 },
  },
  {
    name: 'throughput: leases and explanations / hot queue',
    upper: NAMES.leases,
    lower: NAMES.hot,
    quantity: throughput,
    goal: { kind: 'at least', value: 0.9 },
  },
  {
    name: `p50 at ${STEADY_REQUESTS_PER_SECOND}/s / bare insert`,
    upper: NAMES.steady,
    lower: NAMES.insert,
    quantity: p50,
    goal: { kind: 'at most', value: 3, wanted: 2 },
  },
  {
    name: `p99 at ${STEADY_REQUESTS_PER_SECOND}/s / bare insert`,
    upper: NAMES.steady,
    lower: NAMES.insert,
    quantity: p99,
    goal: { kind: 'at most', value: 2 },
  },
  {
    name: 'p99 at half of saturation / bare insert',
    upper: NAMES.half,
    lower: NAMES.insert,
    quantity: p99,
    goal: { kind: 'at most', value: 4 },
  },
];

/** @param measurements of all rounds, those of one name in the order of the rounds */
export function compareRatios(measurements: readonly Measurement[]): readonly Ratio[] {
  return COMPARISONS.map(({ name, upper, lower, quantity, goal }) => {
    const of = (side: string) => measurements.filter((measurement) => measurement.name === side).map(quantity);
    return ratioByRound({ name, goal, upper: of(upper), lower: of(lower) });
  });
}
