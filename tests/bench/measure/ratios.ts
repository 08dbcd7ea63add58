/** What is measured set against what else was measured in the same round, and against the project's own goals. Pure. */
import { median } from './statistics.ts';

/** What the median of a ratio has to reach, or may not exceed; `wanted` is where it should get one day. */
export interface Goal {
  readonly kind: 'at least' | 'at most';
  readonly value: number;
  readonly wanted?: number;
}

export interface Ratio {
  readonly name: string;
  readonly goal: Goal | null;
  /** One for each round in which both sides were measured. */
  readonly values: readonly number[];
}

export interface RatioSides {
  readonly name: string;
  readonly goal: Goal | null;
  readonly upper: readonly number[];
  readonly lower: readonly number[];
}

/** Round by round, since what else the machine does changes from one round to the next. */
export function ratioByRound({ name, goal, upper, lower }: RatioSides): Ratio {
  const rounds = Math.min(upper.length, lower.length);
  return {
    name,
    goal,
    values: Array.from({ length: rounds }, (_, round) => (upper[round] ?? NaN) / (lower[round] ?? NaN)),
  };
}

/** Null where there is no goal, or nothing was measured. */
export function isMet({ goal, values }: Ratio): boolean | null {
  if (goal === null || values.length === 0) {
    return null;
  }
  return goal.kind === 'at least' ? median(values) >= goal.value : median(values) <= goal.value;
}
