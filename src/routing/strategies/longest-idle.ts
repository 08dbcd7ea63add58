/** Longest idle: whoever has had no offer in any queue, and has been at work without one, for the longest time. */
import type { Seat } from '../queue-turn.ts';
import type { Strategy } from './strategy.ts';

export const longestIdle: Strategy = {
  order: () => (seat) => seat.rank,
  orderOfEnd: (_turn, _level, end) => end.rank,
  // The offer itself is noted in the agent's state, whichever queue makes it.
  take: () => {},
  rankEntering: ({ seat }) => idleSince(seat),
  // Of whom the agent was not read the stored rank holds.
  rankNow: (seat) => (seat.agent === null ? seat.rank : idleSince(seat)),
};

function idleSince({ agent, member }: Seat): number {
  return Math.max(agent?.state.idleSince ?? 0, member.availableSince);
}
