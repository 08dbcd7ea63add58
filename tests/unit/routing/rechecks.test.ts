import { describe, expect, test } from 'bun:test';
import { agentsOf, decideBatch, onlyDecision } from '../../support/decide-batch.ts';
import {
  member,
  NOON,
  openBetween,
  pastOffer,
  queue,
  request,
  requests,
  TODAY,
  truth,
} from '../../support/routing.ts';

describe('a daily cap', () => {
  const capped = (offersToday: number, offersDay = TODAY) =>
    member(1, { offersPerDayMax: 3, offersDay, offersToday });

  test('lets so many offers of the queue through on its day', () => {
    const decided = decideBatch({ queues: [queue([capped(1)])], requests: requests(4) });
    expect(agentsOf(decided)).toEqual([1, 1, null, null]);
    expect(decided.members.get(1)?.get(1)).toMatchObject({
      standing: 'out',
      reason: 'daily_cap',
      offersToday: 3,
      offersDay: TODAY,
      dueAt: NOON + 12 * 3_600_000,
    });
  });

  test('begins anew with the next day of the queue', () => {
    expect(agentsOf(decideBatch({ queues: [queue([capped(3, TODAY - 1)])], requests: requests(4) }))).toEqual([
      1,
      1,
      1,
      null,
    ]);
    const eastern = queue([capped(3)], { settings: { timeZone: 'Pacific/Kiritimati' } });
    const decided = decideBatch({ queues: [eastern], requests: requests(1) });
    expect(decided.members.get(1)?.get(1)).toMatchObject({ offersToday: 1, offersDay: TODAY + 1 });
  });

  test('counts sticky offers, offers to busy agents and second chances too', () => {
    const sticky = request({ customer: { rule: null, stickyAgentID: 1 } });
    expect(agentsOf(decideBatch({ queues: [queue([capped(2)])], requests: [sticky, request()] }))).toEqual([1, null]);
    const busy = { ...capped(2), standing: 'busy', reason: 'back_off' } as const;
    expect(agentsOf(decideBatch({ queues: [queue([busy])], requests: requests(2) }))).toEqual([1, null]);
    const failed = pastOffer({ ending: 'no_answer', endedAt: NOON - 40_000, decidedAt: NOON - 41_000 });
    const second = decideBatch({
      queues: [queue([capped(2)])],
      requests: [request({ callID: 'again' }), request()],
      histories: { again: [failed] },
    });
    expect(agentsOf(second)).toEqual([1, null]);
  });

  test('is one of its queue alone', () => {
    const queues = [queue([capped(3)]), queue([capped(0)], { settings: { id: 2 } })];
    expect(agentsOf(decideBatch({ queues, requests: [request(), request({ askedQueueID: 2 })] }))).toEqual([null, 1]);
  });

  test('is set beside a count that is kept while it stays set', () => {
    const known = capped(2);
    const recheck = { agentID: 1, truth: truth(1, { offersPerDayMax: 2 }), known };
    const decided = decideBatch({ queues: [queue([], { rechecks: [recheck] })], requests: requests(1) });
    expect(agentsOf(decided)).toEqual([null]);
  });
});

describe('members who are looked at again', () => {
  const known = member(1, { standing: 'out', reason: 'paused', baseReason: 'paused' });

  test('are offered at once where they have come back', () => {
    const state = queue([], { rechecks: [{ agentID: 1, truth: truth(1), known }] });
    const decided = decideBatch({ queues: [state], requests: requests(1) });
    expect(agentsOf(decided)).toEqual([1]);
    expect(decided.members.get(1)?.get(1)).toMatchObject({ standing: 'free', reason: null, baseReason: null });
  });

  test('are kept as people have configured them now', () => {
    const hours = openBetween([[NOON - 1, NOON + 5_000]]);
    const edited = truth(1, {
      position: 8,
      tier: 2,
      weight: 7,
      capacity: 4,
      number: '77',
      offersPerDayMax: 5,
      hours,
      statusSince: 9,
    });
    const decided = decideBatch({
      queues: [queue([], { rechecks: [{ agentID: 1, truth: edited, known }] })],
      requests: [],
    });
    expect(decided.members.get(1)?.get(1)).toMatchObject({
      position: 8,
      tier: 2,
      weight: 7,
      capacity: 4,
      number: '77',
      offersPerDayMax: 5,
      dueAt: NOON + 5_000,
      baseDueAt: NOON + 5_000,
      availableSince: NOON - 1,
      rankedBy: 'round_robin',
    });
  });

  test('are forgotten where the membership is gone', () => {
    const decided = decideBatch({
      queues: [queue([member(1), member(2)], { rechecks: [{ agentID: 1, truth: null, known: member(1) }] })],
      requests: requests(1),
    });
    expect(agentsOf(decided)).toEqual([2]);
    expect(decided.members.get(1)).toEqual(new Map([[1, null]]));
  });

  test('are not written again where nothing has changed', () => {
    const same = { ...known, standing: 'free', reason: null, baseReason: null } as const;
    const state = queue([], { rechecks: [{ agentID: 1, truth: truth(1), known: same }] });
    expect(decideBatch({ queues: [state], requests: [] }).members.size).toBe(0);
  });

  test('are offered under the number that they have now', () => {
    const daily = truth(1, { dailyNumber: '77', dailyNumberUntil: NOON + 1 });
    const decided = decideBatch({
      queues: [queue([], { rechecks: [{ agentID: 1, truth: daily, known }] })],
      requests: requests(1),
    });
    expect(onlyDecision(decided).result).toEqual({ kind: 'rotation', agentID: 1, number: '77' });
  });
});
