import { describe, expect, test } from 'bun:test';
import type { Member, Recheck } from '../../../../src/routing/types.ts';
import { agentsOf, decideBatch, decideOnce } from '../../../support/decide-batch.ts';
import { member, members, NOON, queue, request, requests, TODAY, truth } from '../../../support/routing.ts';

const fewestOffers = { strategy: 'fewest_offers' } as const;

/** As the strategy keeps it: the day of the last offer before all else, then how many there were on it. */
function rank(day: number, offers: number): number {
  return day * 2 ** 24 + offers;
}

function offeredToday(agentID: number, offers: number): Member {
  return member(agentID, { rank: rank(TODAY, offers) });
}

/** Somebody who was out, or is new, and is looked at now. */
function entering(agentID: number, known: Partial<Member> | null): Recheck {
  const stored = { standing: 'out', reason: 'paused', baseReason: 'paused', rankedBy: 'fewest_offers' } as const;
  return { agentID, truth: truth(agentID), known: known === null ? null : member(agentID, { ...stored, ...known }) };
}

function ranksAfter(all: readonly Member[], rechecks: readonly Recheck[]): ReadonlyMap<number, number | undefined> {
  const decided = decideBatch({ queues: [queue(all, { settings: fewestOffers, rechecks })], requests: [] });
  const changed = decided.members.get(1);
  return new Map(rechecks.map(({ agentID }) => [agentID, changed?.get(agentID)?.rank]));
}

describe('fewest-offers', () => {
  test('offers whoever was offered least often today', () => {
    const all = [offeredToday(1, 4), offeredToday(2, 2), offeredToday(3, 3)];
    const decided = decideBatch({ queues: [queue(all, { settings: fewestOffers })], requests: requests(6) });
    expect(agentsOf(decided)).toEqual([2, 2, 3, 1, 2, 3]);
  });

  test('counts nothing of another day: whose last offer is longer ago comes first', () => {
    const all = [
      offeredToday(1, 0),
      member(2, { rank: rank(TODAY - 1, 90) }),
      member(3, { rank: rank(TODAY - 2, 99) }),
    ];
    const decided = decideBatch({ queues: [queue(all, { settings: fewestOffers })], requests: requests(4) });
    expect(agentsOf(decided)).toEqual([3, 2, 1, 1]);
    expect(decided.members.get(1)?.get(2)?.rank).toBe(rank(TODAY, 1));
  });

  test("goes by the queue's own day, which begins at its midnight", () => {
    const all = [offeredToday(1, 5), offeredToday(2, 4)];
    const decideAt = (timeZone: string) =>
      decideBatch({ queues: [queue(all, { settings: { ...fewestOffers, timeZone } })], requests: requests(1) });
    expect(decideAt('UTC').members.get(1)?.get(2)?.rank).toBe(rank(TODAY, 5));
    // There it is 02:00 of the next day.
    expect(decideAt('Pacific/Kiritimati').members.get(1)?.get(2)?.rank).toBe(rank(TODAY + 1, 1));
  });

  test('does not count an offer beside the rotation', () => {
    const decided = decideBatch({
      queues: [queue(members(2), { settings: { ...fewestOffers, stickySeconds: 60 } })],
      requests: [request({ customer: { rule: null, stickyAgentID: 2 } })],
    });
    expect(agentsOf(decided)).toEqual([2]);
    expect(decided.members.get(1)?.get(2)?.rank ?? 0).toBe(0);
  });

  test('has who joins start at the lowest count among those who are free', () => {
    const all = [offeredToday(1, 7), offeredToday(2, 5)];
    expect(ranksAfter(all, [entering(3, null)]).get(3)).toBe(rank(TODAY, 5));
  });

  test('has who returns start there too, unless the own count of today is higher', () => {
    const all = [offeredToday(1, 7), offeredToday(2, 5)];
    const ranks = ranksAfter(all, [
      entering(3, { rank: rank(TODAY, 2) }),
      entering(4, { rank: rank(TODAY, 9) }),
      entering(5, { rank: rank(TODAY - 1, 40) }),
    ]);
    expect([...ranks]).toEqual([
      [3, rank(TODAY, 5)],
      [4, rank(TODAY, 9)],
      [5, rank(TODAY, 5)],
    ]);
  });

  test('starts at none where nobody else is free, or one of them has had none today', () => {
    const paused = { standing: 'out', reason: 'paused', baseReason: 'paused' } as const;
    const busy = { standing: 'busy', reason: 'back_off' } as const;
    const away = [
      { ...offeredToday(1, 7), ...paused },
      { ...offeredToday(2, 6), ...busy },
    ];
    expect(ranksAfter(away, [entering(3, null)]).get(3)).toBe(rank(TODAY, 0));
    expect(
      ranksAfter([offeredToday(1, 7), member(2, { rank: rank(TODAY - 1, 9) })], [entering(3, null)]).get(3),
    ).toBe(rank(TODAY, 0));
  });

  test('does not take those who enter together for each other’s measure', () => {
    const rechecks = [entering(3, { rank: rank(TODAY, 1) }), entering(4, null)];
    expect([...ranksAfter([offeredToday(1, 7)], rechecks).values()]).toEqual([rank(TODAY, 7), rank(TODAY, 7)]);
  });

  test('leaves a member as it is who was looked at and had not been away', () => {
    const recheck = { ...entering(3, { rank: rank(TODAY, 1) }) };
    const known = { ...recheck.known, ...offeredToday(3, 1), rankedBy: 'fewest_offers' } as const;
    const decided = decideBatch({
      queues: [queue([offeredToday(1, 7)], { settings: fewestOffers, rechecks: [{ ...recheck, known }] })],
      requests: requests(1),
    });
    expect(agentsOf(decided)).toEqual([3]);
    expect(decided.members.get(1)?.get(3)?.rank).toBe(rank(TODAY, 2));
  });

  test('gives nobody who returns a burst of offers', () => {
    const all = [offeredToday(1, 50), offeredToday(2, 50)];
    const decided = decideBatch({
      queues: [queue(all, { settings: fewestOffers, rechecks: [entering(3, { rank: rank(TODAY, 3) })] })],
      requests: requests(6),
    });
    expect(agentsOf(decided)).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test('asks for more where the members that were read do not tell the lowest count', () => {
    const state = queue([], {
      settings: { ...fewestOffers, tiers: [{ tier: 1, waitSeconds: 0, hasMembers: true }] },
      rechecks: [entering(3, null)],
    });
    const scans = [
      {
        level: 1,
        tier: 1,
        free: { tier: 1, standing: 'free', rank: rank(TODAY, 5), position: 4, agentID: 4 },
        busy: 'unread',
        isWhole: false,
      } as const,
    ];
    expect(decideOnce({ queues: [{ ...state, scans }], requests: [], now: NOON })).toEqual({
      kind: 'wants',
      wants: { largerQueueIDs: new Set([1]), namedAgentIDs: new Map() },
    });
  });
});
