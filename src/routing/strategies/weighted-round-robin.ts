/**
 * Weighted round-robin, as stride scheduling (Waldspurger and Weihl, 1995): each member has a pass, the lowest is taken
 * and goes up by one stride, which is the shorter the greater the weight. So shares follow the weights, and a member's
 * offers are spread evenly among those of the others.
 */
import type { Seat } from '../queue-turn.ts';
import type { Strategy } from './strategy.ts';

export const weightedRoundRobin: Strategy = {
  order: () => (seat) => seat.rank,
  orderOfEnd: (_turn, _level, end) => end.rank,
  take(turn, seat) {
    turn.clocks[0] = seat.rank;
    seat.rank += stride(seat);
  },
  // Half a stride in, so that whoever enters has neither the next turn nor the last; and never behind the queue, so that
  // an absence is not made up for.
  rankEntering: ({ seat, isNew, turn: { clocks } }) =>
    Math.max(isNew ? 0 : seat.rank, (clocks[0] ?? 0) + stride(seat) / 2),
};

function stride({ member }: Seat): number {
  return 1 / member.weight;
}
