import { describe, expect, test } from 'bun:test';
import { agentsOf, decideBatch } from '../../../support/decide-batch.ts';
import { member, members, NOON, queue, request, requests, truth } from '../../../support/routing.ts';

const longestIdle = { strategy: 'longest_idle' } as const;

const minutesAgo = (minutes: number) => NOON - minutes * 60_000;

describe('longest-idle', () => {
  test('offers whoever had no offer for longest, and everybody in turn within one batch', () => {
    const agents = {
      1: { idleSince: minutesAgo(3) },
      2: { idleSince: minutesAgo(9) },
      3: { idleSince: minutesAgo(6) },
    };
    const decided = decideBatch({
      queues: [queue(members(3), { settings: longestIdle })],
      requests: requests(5),
      agents,
    });
    expect(agentsOf(decided)).toEqual([2, 3, 1, 2, 3]);
  });

  test('dates each offer of a batch a little later than the one before', () => {
    const decided = decideBatch({ queues: [queue(members(2), { settings: longestIdle })], requests: requests(3) });
    const [first, second] = [1, 2].map((agentID) => decided.agents.get(agentID)?.idleSince ?? 0);
    expect(first).toBeCloseTo(NOON + 0.002, 4);
    expect(second).toBeCloseTo(NOON + 0.001, 4);
  });

  test('counts the time at work alone: who has just come back or opened is not the longest idle', () => {
    const all = [member(1, { availableSince: minutesAgo(1) }), member(2, { availableSince: minutesAgo(60) })];
    const agents = { 1: { idleSince: minutesAgo(90) }, 2: { idleSince: minutesAgo(30) } };
    const decided = decideBatch({ queues: [queue(all, { settings: longestIdle })], requests: requests(2), agents });
    expect(agentsOf(decided)).toEqual([2, 1]);
  });

  test('gives who comes back at most one offer before the others have had theirs', () => {
    const all = members(3);
    const decided = decideBatch({
      queues: [
        queue(all.slice(0, 2), {
          settings: longestIdle,
          rechecks: [
            {
              agentID: 3,
              truth: truth(3, { statusSince: NOON - 1 }),
              known: member(3, { standing: 'out', baseReason: 'paused', rankedBy: 'longest_idle', rank: 5 }),
            },
          ],
        }),
      ],
      requests: requests(6),
      agents: { 1: { idleSince: minutesAgo(2) }, 2: { idleSince: minutesAgo(1) }, 3: { idleSince: minutesAgo(500) } },
    });
    expect(agentsOf(decided)).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test('counts the offers of every queue', () => {
    const shared = queue(members(2), { settings: { ...longestIdle, id: 1 } });
    const elsewhere = queue(members(1), { settings: { id: 2, tracksIdle: true } });
    const decided = decideBatch({
      queues: [shared, elsewhere],
      requests: [request({ askedQueueID: 2 }), request()],
    });
    expect(agentsOf(decided)).toEqual([1, 2]);
  });

  test('is noted by every queue as soon as any queue goes by it, and by none before', () => {
    const changed = (tracksIdle: boolean) =>
      decideBatch({ queues: [queue(members(1), { settings: { tracksIdle } })], requests: requests(1) }).agents;
    expect(changed(true).get(1)?.idleSince).toBe(NOON);
    expect(changed(false).size).toBe(0);
  });

  test('takes the first of the roster among those who were never offered', () => {
    const all = [member(5, { position: 2 }), member(6, { position: 1 }), member(4, { position: 2 })];
    const decided = decideBatch({ queues: [queue(all, { settings: longestIdle })], requests: requests(3) });
    expect(agentsOf(decided)).toEqual([6, 4, 5]);
  });
});
