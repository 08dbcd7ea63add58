/**
 * Weighted round-robin, as stride scheduling (Waldspurger and Weihl, 1995): each member has a pass, the lowest is taken
 * and goes up by one stride, which is the shorter the greater the weight. So shares follow the weights, and a member's
 * offers are spread evenly among those of the others.
 */
import { rankOf, rerank, type Strategy } from './strategy.ts';

export const weightedRoundRobin: Strategy = {
  order: () => rankOf,
  orderOfEnd: (_turn, _level, end) => end.rank,
  take(turn, member) {
    turn.clocks[0] = member.rank;
    rerank(turn, member, member.rank + strideOf(member.weight));
  },
  // Half a stride in, so that whoever enters has neither the next turn nor the last; and never behind the queue, so that
  // an absence is not made up for.
  rankEntering: ({ member, isNew, turn: { clocks } }) =>
    Math.max(isNew ? 0 : member.rank, rounded(clocks[0] ?? 0) + strideOf(member.weight, 0.5)),
};

/**
 * Passes are multiples of this, so that adding them up is exact: otherwise which of two equals comes first would depend
 * on where the queue's pass had begun.
 */
const GRAIN = 2 ** -30;

function rounded(pass: number): number {
  return Math.round(pass / GRAIN) * GRAIN;
}

/**
 * By how much an offer moves the pass of a member on.
 * @param part of a stride
 */
export function strideOf(weight: number, part = 1): number {
  return rounded(part / weight);
}
