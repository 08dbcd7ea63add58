import { describe, expect, test } from 'bun:test';
import { classifyRepeat, isFailure, type Repeat, type Visit } from '../../../src/routing/retry.ts';
import type { Ending, PastDecision, RoutingRequest } from '../../../src/routing/types.ts';
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

function rowOf(repeat: Repeat): number | 'replay' | 'replay once' {
  if (repeat.kind === 'decide') {
    return repeat.visit.row;
  }
  return repeat.once ? 'replay once' : 'replay';
}

/** A request that is equal to no other. */
function other(changes: Partial<RoutingRequest> = {}): RoutingRequest {
  return request({ callTime: 'another', ...changes });
}

const SUPPORT = { askedQueueID: 2, rclassification: 'Support' } as const;

describe('a request for the same queue', () => {
  test.each<[seconds: number, row: number | 'replay' | 'replay once']>([
    [0, 'replay'],
    [1, 'replay'],
    [1.001, 9],
    [6, 9],
    [75, 9],
    [75.001, 10],
    [14_400, 10],
    [14_400.001, 1],
  ])('that says something else %p s after the offer falls under row %p', (seconds, row) => {
    expect(rowOf(classify(other(), [pastOffer()], seconds))).toBe(row);
  });

  test.each<[seconds: number, row: number | 'replay' | 'replay once']>([
    [1, 'replay'],
    [1.001, 'replay once'],
    [6, 'replay once'],
    [6.001, 9],
    [75.001, 10],
  ])('that is word for word the same %p s after the offer falls under row %p', (seconds, row) => {
    expect(rowOf(classify(request(), [pastOffer()], seconds))).toBe(row);
  });

  test.each<
    [setting: string, changes: Partial<typeof QUEUE>, seconds: number, row: number | 'replay' | 'replay once']
  >([
    ['duplicate_seconds', { duplicateSeconds: 3 }, 3, 'replay'],
    ['duplicate_seconds', { duplicateSeconds: 3 }, 3.001, 'replay once'],
    ['retry_seconds', { retrySeconds: 20 }, 20, 'replay once'],
    ['retry_seconds', { retrySeconds: 20 }, 20.001, 9],
    ['ring_seconds', { ringSeconds: 20 }, 35, 9],
    ['ring_seconds', { ringSeconds: 20 }, 35.001, 10],
    ['call_memory_seconds', { callMemorySeconds: 300 }, 300, 10],
    ['call_memory_seconds', { callMemorySeconds: 300 }, 300.001, 1],
  ])("goes by the queue's %s", (_, changes, seconds, row) => {
    const asked = request();
    expect(rowOf(classifyRepeat(asked, call([pastOffer()]), settings(changes), NOON + seconds * 1000))).toBe(row);
  });
});

describe('row 1: a new call', () => {
  test('is one that is not known', () => {
    expect(visitOf(classify(request(), [], 0))).toEqual({
      history: [],
      episode: 1,
      visit: 1,
      visitStartedAt: NOON,
      openAtStart: null,
      round: 1,
      row: 1,
      ended: null,
    });
  });

  test('is one whose callID comes back after its memory: it begins as if nothing had been', () => {
    const history = [pastOffer({ visit: 3, round: 2, ending: 'no_answer' }), pastOffer({ mqID: 'last', visit: 4 })];
    const visit = visitOf(classifyRepeat(request(), call(history, 5), QUEUE, NOON + 14_401_000));
    expect(visit).toMatchObject({ history: [], episode: 6, visit: 1, round: 1, row: 1, openAtStart: null });
    expect(visit.visitStartedAt).toBe(NOON + 14_401_000);
  });

  test("ends the lease of the earlier call's last offer", () => {
    expect(visitOf(classify(request(), [pastOffer()], 14_401)).ended).toEqual(pastOffer());
  });

  test('comes before an idempotency key that is used again on another day', () => {
    const marked = pastOffer({ idempotencyKey: 'k' });
    expect(rowOf(classify(request({ idempotencyKey: 'k' }), [marked], 86_400))).toBe(1);
  });
});

describe('row 2: the idempotency key', () => {
  test('gets the offer that it was given for, however late and whatever else is asked', () => {
    const marked = pastOffer({ mqID: 'marked', idempotencyKey: 'k', ending: 'rejected' });
    const history = [marked, pastOffer({ mqID: 'later' })];
    const asked = request({ idempotencyKey: 'k', ...SUPPORT, callTime: '99' });
    expect(classify(asked, history, 3_600)).toEqual({ kind: 'replay', decision: marked, once: false });
  });

  test('gets the latest of several offers', () => {
    const history = [
      pastOffer({ mqID: 'first', idempotencyKey: 'k' }),
      pastOffer({ mqID: 'second', idempotencyKey: 'k' }),
    ];
    expect(classify(other({ idempotencyKey: 'k' }), history, 60)).toMatchObject({ decision: { mqID: 'second' } });
  });

  test('of a refusal is no promise: the call is decided afresh', () => {
    expect(rowOf(classify(request({ idempotencyKey: 'k' }), [pastRefusal({ idempotencyKey: 'k' })], 2))).toBe(4);
  });

  test('that is missing is no key', () => {
    expect(rowOf(classify(other({ idempotencyKey: null }), [pastOffer({ idempotencyKey: null })], 30))).toBe(9);
  });
});

describe('row 3: the same request at the same moment', () => {
  test('gets the same answer, also a refusal', () => {
    expect(classify(request(), [pastOffer()], 0)).toEqual({ kind: 'replay', decision: pastOffer(), once: false });
    expect(classify(request(), [pastRefusal()], 0)).toEqual({
      kind: 'replay',
      decision: pastRefusal(),
      once: false,
    });
  });

  test('is not the same after a refusal if any word differs', () => {
    for (const change of [{ callTime: '1' }, { customerID: 'c' }, { rclassification: 'sales' }]) {
      expect(rowOf(classify(request(change), [pastRefusal()], 0))).toBe(4);
    }
  });

  test('is not the same if the words name another queue by now', () => {
    expect(rowOf(classify(request({ askedQueueID: 2 }), [pastRefusal()], 0))).toBe(4);
  });
});

describe('row 7: a duplicate', () => {
  test('gets the recorded offer, whatever else it says, as often as it comes', () => {
    const asked = request({ callTime: '1', customerID: 'somebody', rclassification: 'sales' });
    const replayed = pastOffer({ replayed: true });
    expect(classify(asked, [replayed], 1)).toEqual({ kind: 'replay', decision: replayed, once: false });
  });

  test('is none for another queue', () => {
    expect(rowOf(classify(request(SUPPORT), [pastOffer()], 0.5))).toBe(11);
  });
});

describe('row 8: a network retry', () => {
  test('gets the recorded offer once', () => {
    expect(classify(request(), [pastOffer()], 6)).toEqual({ kind: 'replay', decision: pastOffer(), once: true });
    expect(rowOf(classify(request(), [pastOffer({ replayed: true })], 6))).toBe(9);
  });

  test('is none if any of the four fields differs', () => {
    for (const change of [{ callTime: '1' }, { customerID: 'c' }, { rclassification: 'sales' }]) {
      expect(rowOf(classify(request(change), [pastOffer()], 3))).toBe(9);
    }
  });

  test('finds the offer that it repeats behind a later one, in this queue or another', () => {
    const first = pastOffer({ ending: 'transferred' });
    const transferred = pastOffer({ mqID: 'transferred', ...SUPPORT, decidedAt: NOON + 2_000 });
    expect(classify(request(), [first, transferred], 4)).toEqual({ kind: 'replay', decision: first, once: true });
    const later = pastOffer({ mqID: 'later', callTime: '2', decidedAt: NOON + 2_000 });
    expect(classify(request(), [first, later], 4)).toEqual({ kind: 'replay', decision: first, once: true });
  });

  test('repeats the latest such offer', () => {
    const history = [pastOffer({ mqID: 'first' }), pastOffer({ mqID: 'second', decidedAt: NOON + 2_000 })];
    expect(classify(request(), history, 4)).toMatchObject({ decision: { mqID: 'second' } });
  });

  test.each(FAILURES)('does not repeat an offer that is known to have ended as %s', (ending) => {
    const failed = pastOffer({ ending, endedAt: NOON + 1_000 });
    const later = pastOffer({ mqID: 'later', ...SUPPORT, decidedAt: NOON + 2_000 });
    expect(rowOf(classify(request(), [failed, later], 4))).toBe(11);
  });
});

describe('a request', () => {
  test('whose own earlier attempt was stored after all gets what that decided', () => {
    const own = pastOffer({ mqID: 'own' });
    const history = [own, pastOffer({ mqID: 'other' })];
    const asked = request({ earlierMqIDs: ['lost', 'own'], callTime: '5' });
    expect(classify(asked, history, 30)).toEqual({ kind: 'replay', decision: own, once: false });
  });

  test('gets its own refusal again too, if that was stored', () => {
    const own = pastRefusal({ mqID: 'own' });
    expect(classify(request({ earlierMqIDs: ['own'] }), [own], 0.4)).toEqual({
      kind: 'replay',
      decision: own,
      once: false,
    });
  });

  test('is no duplicate of an offer that lies ahead because the clock has gone back', () => {
    expect(rowOf(classify(other(), [pastOffer()], -60))).toBe(9);
    expect(rowOf(classify(other(), [pastOffer()], -90))).toBe(10);
    expect(rowOf(classify(request(), [pastOffer()], -3))).toBe('replay once');
    expect(rowOf(classify(request(), [pastOffer()], -14_401))).toBe(1);
  });
});

describe('a failure', () => {
  test.each<[Ending | null, boolean]>([
    [null, false],
    ['not_reached', true],
    ['no_answer', true],
    ['busy', true],
    ['rejected', true],
    ['answered', false],
    ['completed', false],
    ['returned', false],
    ['transferred', false],
  ])('of %p: %p', (ending, isOne) => {
    expect(isFailure(ending)).toBe(isOne);
  });
});
