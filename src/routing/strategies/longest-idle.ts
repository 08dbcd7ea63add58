/** Longest idle: whoever has had no offer in any queue, and has been at work without one, for the longest time. */
import type { AgentState, Member } from '../types.ts';
import { rankOf, type Strategy } from './strategy.ts';

export const longestIdle: Strategy = {
  order: () => rankOf,
  orderOfEnd: (_turn, _level, end) => end.rank,
  // The offer itself is noted in the agent's state, whichever queue makes it.
  take: () => {},
  rankEntering: ({ member, agent }) => idleSince(member, agent),
  // Of whom the agent was not read the stored rank holds.
  rankNow: (member, agent) => (agent === null ? member.rank : idleSince(member, agent)),
};

function idleSince({ availableSince }: Member, agent: AgentState | null): number {
  return Math.max(agent?.idleSince ?? 0, availableSince);
}
