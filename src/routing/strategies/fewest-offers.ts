/**
 * Fewest offers: whoever the rotation has offered least often today, by the queue's local day. The rank says the day of
 * the last offer and how many there were on it, so nobody's rank has to be changed at midnight: those of an earlier day
 * have none today and come first.
 */
import { type Entrance, rankOf, rerank, type Strategy } from './strategy.ts';

/** More offers than one agent can get in a day; the days leave the sum exact for ever. */
const OFFERS_PER_DAY_LIMIT = 2 ** 24;

export const fewestOffers: Strategy = {
  order: () => rankOf,
  orderOfEnd: (_turn, _level, end) => end.rank,
  take(turn, member) {
    const { today } = turn.circumstances;
    rerank(turn, member, rankToday(today, offersToday(member.rank, today) + 1));
  },
  rankEntering(entrance) {
    const { member, isNew, turn } = entrance;
    const { today } = turn.circumstances;
    const own = isNew ? 0 : offersToday(member.rank, today);
    const least = leastOffers(entrance);
    return least === null ? null : rankToday(today, Math.max(own, least));
  },
};

/**
 * The least offers today among those who are free already, so that nobody who enters is flooded; 0 where nobody is.
 * Null where the members that were read don't tell.
 */
function leastOffers({ turn, entering }: Entrance): number | null {
  const { state, members, circumstances } = turn;
  const free = members.filter((member) => member.standing === 'free' && !entering.has(member));
  const isTold = state.scans.every(
    ({ tier, free: end }) => end === 'complete' || free.some((member) => member.tier === tier),
  );
  if (!isTold) {
    return null;
  }
  return free.length === 0
    ? 0
    : free.reduce((least, { rank }) => Math.min(least, offersToday(rank, circumstances.today)), Number.MAX_VALUE);
}

function rankToday(day: number, offers: number): number {
  return day * OFFERS_PER_DAY_LIMIT + offers;
}

function offersToday(rank: number, today: number): number {
  return Math.floor(rank / OFFERS_PER_DAY_LIMIT) === today ? rank % OFFERS_PER_DAY_LIMIT : 0;
}
