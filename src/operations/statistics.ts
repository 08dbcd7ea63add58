/**
 * Statistics over time, from what was decided and reported. What requests alone can't tell is there only where it was
 * reported, and absent elsewhere.
 */
import type { Outcome } from '../routing/types.ts';
import type { Database } from '../store/connection.ts';
import {
  countDecisions,
  countOutcomes,
  type DecisionCounts,
  DURATION_BASE,
  type OutcomeCounts,
  type StatisticsQuery,
  type Stretch,
} from '../store/statistics.ts';

export interface Bucket {
  /** In milliseconds since 1970. */
  readonly start: number;
  readonly group: number | null;
  readonly decisions: number;
  /** That began here. */
  readonly calls: number;
  readonly offers: number;
  readonly refusals: { readonly nobodyAvailable: number; readonly closed: number };
  readonly overflowed: number;
  /** Absent where no call began. */
  readonly offersPerCall?: number;
  /** From the arrival of a request to its decision. Absent where nobody measured. */
  readonly decisionMilliseconds?: { readonly median: number; readonly p95: number; readonly max: number };
  /** How often each was reported; absent where nothing was. */
  readonly outcomes?: Readonly<Partial<Record<Outcome, number>>>;
  /** From the offer to the report, on average; absent where no answer was reported. */
  readonly secondsToAnswer?: number;
}

/** One statement reads so much; ten million decisions a day still fit into the time that a statement has. */
const STRETCH_MILLISECONDS = 3 * 60 * 60 * 1_000;

/** Nobody waits for longer for an answer. */
const DEADLINE_MILLISECONDS = 30_000;

/** An answer of some megabytes; whoever wants more asks for less time at once. */
export const STATISTICS_ITEMS_MAX = 20_000;

/** Ordered by time, then by group. `too_late` where it would take too long, `too_many` where it would be too much. */
export async function readStatistics(
  database: Database,
  query: StatisticsQuery,
  { from, to }: Stretch,
): Promise<readonly Bucket[] | 'too_late' | 'too_many'> {
  const deadline = performance.now() + DEADLINE_MILLISECONDS;
  const tallies = new Map<string, Tally>();
  const tallyOf = ({ start, group }: Pick<DecisionCounts, 'start' | 'group'>): Tally => {
    const key = `${start} ${group}`;
    const tally = tallies.get(key) ?? emptyTally(start, group);
    tallies.set(key, tally);
    return tally;
  };
  for (let start = from; start < to; start += STRETCH_MILLISECONDS) {
    if (performance.now() > deadline) {
      return 'too_late';
    }
    const stretch = { from: start, to: Math.min(to, start + STRETCH_MILLISECONDS) };
    for (const counts of await countDecisions(database, query, stretch)) {
      addDecisions(tallyOf(counts), counts);
    }
    for (const counts of await countOutcomes(database, query, stretch)) {
      addOutcomes(tallyOf(counts), counts);
    }
    if (tallies.size > STATISTICS_ITEMS_MAX) {
      return 'too_many';
    }
  }
  return [...tallies.values()]
    .toSorted((one, other) => one.start - other.start || (one.group ?? 0) - (other.group ?? 0))
    .map(bucketOf);
}

interface Tally {
  readonly start: number;
  readonly group: number | null;
  decisions: number;
  calls: number;
  offers: number;
  nobodyAvailable: number;
  closed: number;
  overflowed: number;
  durationMax: number;
  /** How many decisions took how long, by the logarithm. */
  readonly durations: Map<number, number>;
  readonly outcomes: Map<Outcome, number>;
  secondsToAnswers: number;
}

function emptyTally(start: number, group: number | null): Tally {
  return {
    start,
    group,
    decisions: 0,
    calls: 0,
    offers: 0,
    nobodyAvailable: 0,
    closed: 0,
    overflowed: 0,
    durationMax: 0,
    durations: new Map(),
    outcomes: new Map(),
    secondsToAnswers: 0,
  };
}

function addDecisions(tally: Tally, counts: DecisionCounts): void {
  for (const name of ['decisions', 'calls', 'offers', 'nobodyAvailable', 'closed', 'overflowed'] as const) {
    tally[name] += counts[name];
  }
  if (counts.duration !== null) {
    tally.durations.set(counts.duration, (tally.durations.get(counts.duration) ?? 0) + counts.decisions);
    tally.durationMax = Math.max(tally.durationMax, counts.durationMax ?? 0);
  }
}

function addOutcomes(tally: Tally, { outcome, reports, seconds }: OutcomeCounts): void {
  tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + reports);
  if (outcome === 'answered') {
    tally.secondsToAnswers += seconds;
  }
}

function bucketOf(tally: Tally): Bucket {
  const { durations, outcomes, calls, offers } = tally;
  const answers = outcomes.get('answered') ?? 0;
  return {
    start: tally.start,
    group: tally.group,
    decisions: tally.decisions,
    calls,
    offers,
    refusals: { nobodyAvailable: tally.nobodyAvailable, closed: tally.closed },
    overflowed: tally.overflowed,
    ...(calls === 0 ? {} : { offersPerCall: rounded(offers / calls) }),
    ...(durations.size === 0
      ? {}
      : {
          decisionMilliseconds: {
            median: percentile(tally, 0.5),
            p95: percentile(tally, 0.95),
            max: rounded(tally.durationMax),
          },
        }),
    ...(outcomes.size === 0 ? {} : { outcomes: Object.fromEntries(outcomes) }),
    ...(answers === 0 ? {} : { secondsToAnswer: rounded(tally.secondsToAnswers / answers) }),
  };
}

function percentile({ durations, durationMax }: Tally, share: number): number {
  const sorted = [...durations].toSorted(([one], [other]) => one - other);
  let left = share * sorted.reduce((sum, [, count]) => sum + count, 0);
  for (const [duration, count] of sorted) {
    left -= count;
    if (left <= 0) {
      return rounded(Math.min(DURATION_BASE ** (duration + 0.5), durationMax));
    }
  }
  return rounded(durationMax);
}

/** To the hundredth. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
