/** What the telephone platform really does, told from calls: when it asks again, and what its callTime says. */
import type { PastDecision } from '../routing/types.ts';
import type { RememberedCall } from '../store/doctor.ts';

export interface CallerHabits {
  readonly calls: number;
  /** Of all requests, those that got a recorded answer again. */
  readonly retryShare: number;
  /** Between an offer and the request for another agent within one visit; null where nobody asked for another. */
  readonly secondsToNext: Spread | null;
  /** How callTime goes with the clock; null where no call was asked for twice. */
  readonly callTime: CallTimeHabit | null;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

/** `seconds`, `milliseconds`: it grows as the clock does. `constant`: it does not grow. `other`: neither, or no number. */
export type CallTimeHabit = 'seconds' | 'milliseconds' | 'constant' | 'other';

export function callerHabits(calls: readonly RememberedCall[]): CallerHabits {
  const requests = calls.reduce((sum, call) => sum + call.requests, 0);
  const decisions = calls.reduce((sum, call) => sum + call.history.length, 0);
  const pairs = calls.flatMap(({ history }) => pairsOf(history));
  const gaps = pairs.filter(isSameVisit).map(([one, other]) => (other.decidedAt - one.decidedAt) / 1_000);
  return {
    calls: calls.length,
    retryShare: requests === 0 ? 0 : Math.max(0, requests - decisions) / requests,
    secondsToNext: gaps.length === 0 ? null : spreadOf(gaps),
    callTime: pairs.length === 0 ? null : callTimeHabit(pairs),
  };
}

type Pair = readonly [PastDecision, PastDecision];

function pairsOf(history: readonly PastDecision[]): readonly Pair[] {
  return history.slice(1).flatMap((decision, index) => {
    const before = history[index];
    return before === undefined ? [] : [[before, decision] as const];
  });
}

function isSameVisit([one, other]: Pair): boolean {
  return one.visit === other.visit && one.result.kind !== 'refusal';
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}

/** What most pairs of requests of one call say. */
function callTimeHabit(pairs: readonly Pair[]): CallTimeHabit {
  const votes = new Map<CallTimeHabit, number>();
  for (const pair of pairs) {
    const vote = voteOf(pair);
    votes.set(vote, (votes.get(vote) ?? 0) + 1);
  }
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

function voteOf([one, other]: Pair): CallTimeHabit {
  const grown = Number(other.callTime) - Number(one.callTime);
  const seconds = (other.decidedAt - one.decidedAt) / 1_000;
  if (!Number.isFinite(grown) || other.callTime.trim() === '') {
    return 'other';
  }
  if (grown === 0) {
    return 'constant';
  }
  // Whole seconds, and a request that is under way for a while.
  if (Math.abs(grown - seconds) <= 2) {
    return 'seconds';
  }
  return Math.abs(grown / 1_000 - seconds) <= 2 ? 'milliseconds' : 'other';
}
