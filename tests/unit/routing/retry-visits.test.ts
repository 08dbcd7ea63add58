import { describe, expect, test } from 'bun:test';
import { classifyRepeat, type Repeat, type Visit } from '../../../src/routing/retry.ts';
import type { PastDecision, RoutingRequest } from '../../../src/routing/types.ts';
import { call, NOON, pastOffer, pastRefusal, request, settings } from '../../support/routing.ts';

const QUEUE = settings();

const FAILURES = ['no_answer', 'busy', 'rejected'] as const;

function classify(asked: RoutingRequest, history: readonly PastDecision[], secondsLater: number): Repeat {
  return classifyRepeat(asked, call(history), QUEUE, NOON + secondsLater * 1000);
}

/** What a request that is no retry finds of its call. */
function visitOf(repeat: Repeat): Visit {
  if (repeat.kind !== 'decide') {
    throw new Error('expected a decision, not a recorded answer');
  }
  return repeat.visit;
}

/** A request that is equal to no other. */
function other(changes: Partial<RoutingRequest> = {}): RoutingRequest {
  return request({ callTime: 'another', ...changes });
}

const SUPPORT = { askedQueueID: 2, rclassification: 'Support' } as const;

describe('row 4: after a refusal', () => {
  test('the call is decided afresh at once', () => {
    expect(visitOf(classify(request(), [pastRefusal()], 0.2))).toMatchObject({ row: 4, visit: 1, round: 1 });
  });

  test('the same visit goes on while its last offer is not older than a ring and its margin', () => {
    const history = [
      pastOffer({ visit: 2, round: 2, visitStartedAt: NOON - 5_000, openAtStart: false, ending: 'not_reached' }),
      pastRefusal({ decidedAt: NOON + 70_000, visit: 2, round: 2, visitStartedAt: NOON - 5_000, openAtStart: false }),
    ];
    expect(visitOf(classify(request(), history, 75))).toMatchObject({
      history,
      visit: 2,
      round: 2,
      visitStartedAt: NOON - 5_000,
      openAtStart: false,
    });
    const now = NOON + 75_001;
    expect(visitOf(classify(request(), history, 75.001))).toMatchObject({
      visit: 3,
      round: 3,
      visitStartedAt: now,
      openAtStart: null,
    });
  });

  test('a visit without an offer goes on while it was refused not longer ago than that', () => {
    const first = pastRefusal({ visitStartedAt: NOON - 600_000 });
    expect(visitOf(classify(request(), [first], 75))).toMatchObject({ visit: 1, round: 1 });
    expect(visitOf(classify(request(), [first], 75.001))).toMatchObject({ visit: 2, round: 2 });
  });

  test('the offers of an earlier visit do not count for this one', () => {
    const history = [pastOffer({ visit: 1 }), pastRefusal({ visit: 2, round: 2, decidedAt: NOON + 600_000 })];
    expect(visitOf(classify(request(), history, 600 + 75))).toMatchObject({ visit: 2, round: 2 });
  });

  test('in another queue a new visit begins, and who failed stays excluded', () => {
    expect(visitOf(classify(request(SUPPORT), [pastRefusal({ round: 3, visit: 2 })], 2))).toMatchObject({
      row: 4,
      visit: 3,
      round: 3,
      visitStartedAt: NOON + 2_000,
      openAtStart: null,
    });
  });
});

describe('row 5: after a reported failure', () => {
  test.each(FAILURES)('%s goes on with the visit, also within the second and word for word', (ending) => {
    const failed = pastOffer({ ending, endedAt: NOON + 500, visit: 2, round: 2 });
    for (const seconds of [0.6, 1, 3, 75, 75.001, 3_600]) {
      expect(visitOf(classify(request(), [failed], seconds))).toMatchObject({
        row: 5,
        history: [failed],
        visit: 2,
        round: 2,
        ended: failed,
      });
    }
  });
});

describe('row 6: after a reported answer', () => {
  test.each(['answered', 'completed'] as const)('%s makes it a new visit and round, at once', (ending) => {
    const served = pastOffer({ ending, endedAt: NOON + 100 });
    expect(visitOf(classify(request(), [served], 0.5))).toEqual({
      history: [served],
      episode: 1,
      visit: 2,
      visitStartedAt: NOON + 500,
      openAtStart: null,
      round: 2,
      row: 6,
      ended: served,
    });
  });
});

describe('row 9: not reached', () => {
  test('closes the offer, and goes on with the visit', () => {
    const past = pastOffer({ visit: 2, round: 2, visitStartedAt: NOON - 9_000, openAtStart: false });
    expect(visitOf(classify(other(), [past], 20))).toEqual({
      history: [{ ...past, ending: 'not_reached', endedAt: NOON + 20_000 }],
      episode: 1,
      visit: 2,
      visitStartedAt: NOON - 9_000,
      openAtStart: false,
      round: 2,
      row: 9,
      ended: past,
    });
  });
});

describe('row 10: came back', () => {
  test('closes the offer, and begins a visit and a round of its own', () => {
    const past = pastOffer({ visit: 2, round: 2 });
    expect(visitOf(classify(other(), [past], 90))).toEqual({
      history: [{ ...past, ending: 'returned', endedAt: NOON + 90_000 }],
      episode: 1,
      visit: 3,
      visitStartedAt: NOON + 90_000,
      openAtStart: null,
      round: 3,
      row: 10,
      ended: past,
    });
  });
});

describe('row 11: a transfer', () => {
  test('closes the offer, and begins a visit in the same round, however late', () => {
    const past = pastOffer({ visit: 2, round: 2 });
    for (const seconds of [0.2, 30, 3_600]) {
      const now = NOON + seconds * 1000;
      expect(visitOf(classify(request(SUPPORT), [past], seconds))).toEqual({
        history: [{ ...past, ending: 'transferred', endedAt: now }],
        episode: 1,
        visit: 3,
        visitStartedAt: now,
        openAtStart: null,
        round: 2,
        row: 11,
        ended: past,
      });
    }
  });

  test.each(['answered', 'completed', ...FAILURES] as const)('leaves %s as it was reported', (ending) => {
    const reported = pastOffer({ ending, endedAt: NOON + 300 });
    expect(visitOf(classify(request(SUPPORT), [reported], 30))).toMatchObject({ row: 11, history: [reported] });
  });

  test('closes no offer but the last', () => {
    const history = [pastOffer({ mqID: 'first', ending: 'no_answer' }), pastOffer({ mqID: 'second' })];
    expect(visitOf(classify(request(SUPPORT), history, 30)).history.map(({ ending }) => ending)).toEqual([
      'no_answer',
      'transferred',
    ]);
  });
});
