import { describe, expect, test } from 'bun:test';
import { classifyRepeat } from '../../../src/routing/retry.ts';
import type { PastDecision, RoutingRequest } from '../../../src/routing/types.ts';
import { NOON, pastOffer, request } from '../../support/routing.ts';

const settings = { duplicateSeconds: 1, retrySeconds: 6, callMemorySeconds: 14_400 };

function classify(asked: RoutingRequest, history: readonly PastDecision[], secondsLater: number) {
  return classifyRepeat(asked, history, settings, NOON + secondsLater * 1000);
}

const refusal = pastOffer({ offered: null });

describe('a repeated request', () => {
  test('of a call that is not known is decided', () => {
    expect(classify(request(), [], 0)).toEqual({ kind: 'decide', history: [] });
  });

  test('of a call that was silent for longer than its memory is decided without its history', () => {
    expect(classify(request({ callTime: '9' }), [pastOffer()], 14_401)).toEqual({ kind: 'decide', history: [] });
    expect(classify(request({ callTime: '9' }), [pastOffer()], 14_400)).toEqual({
      kind: 'decide',
      history: [pastOffer()],
    });
  });

  test('with the idempotency key of any earlier offer gets that offer, however late and whatever it asks', () => {
    const marked = pastOffer({ mqID: 'marked', idempotencyKey: 'k' });
    const history = [marked, pastOffer({ mqID: 'later' })];
    const asked = request({ idempotencyKey: 'k', queueID: 2, rclassification: 'Support', callTime: '99' });
    expect(classify(asked, history, 3_600)).toEqual({ kind: 'replay', decision: marked, once: false });
  });

  test('with the idempotency key of a refusal is decided afresh', () => {
    const history = [pastOffer({ offered: null, idempotencyKey: 'k' })];
    expect(classify(request({ idempotencyKey: 'k' }), history, 2).kind).toBe('decide');
  });

  test('within a second for the same queue gets the recorded offer, whatever else it says', () => {
    const asked = request({ callTime: '1', customerID: 'somebody', rclassification: 'sales' });
    expect(classify(asked, [pastOffer()], 1)).toEqual({ kind: 'replay', decision: pastOffer(), once: false });
    expect(classify(asked, [pastOffer()], 1.001).kind).toBe('decide');
  });

  test('within a second for another queue is decided', () => {
    expect(classify(request({ queueID: 2, rclassification: 'Support' }), [pastOffer()], 0.5).kind).toBe('decide');
  });

  test('word for word within six seconds gets the recorded offer once', () => {
    expect(classify(request(), [pastOffer()], 6)).toEqual({ kind: 'replay', decision: pastOffer(), once: true });
    expect(classify(request(), [pastOffer({ replayed: true })], 6).kind).toBe('decide');
    expect(classify(request(), [pastOffer()], 6.001).kind).toBe('decide');
  });

  test('that differs in any of the four fields is no retry', () => {
    for (const change of [{ callTime: '1' }, { customerID: 'c' }, { rclassification: 'sales' }]) {
      expect(classify(request(change), [pastOffer()], 3).kind).toBe('decide');
    }
  });

  test('word for word finds the offer that it repeats behind a later one for another queue', () => {
    const first = pastOffer();
    const history = [first, pastOffer({ mqID: 'transferred', queueID: 2, rclassification: 'Support' })];
    expect(classify(request(), history, 4)).toEqual({ kind: 'replay', decision: first, once: true });
  });

  test('is no duplicate of an offer that lies ahead because the clock has gone back', () => {
    expect(classify(request({ callTime: '9' }), [pastOffer()], -60).kind).toBe('decide');
    expect(classify(request(), [pastOffer()], -3)).toEqual({ kind: 'replay', decision: pastOffer(), once: true });
  });

  test('after a refusal is decided afresh at once', () => {
    expect(classify(request(), [pastOffer(), refusal], 0.2)).toEqual({
      kind: 'decide',
      history: [pastOffer(), refusal],
    });
  });

  test('at the very moment of a refusal and word for word gets that refusal', () => {
    expect(classify(request(), [refusal], 0)).toEqual({ kind: 'replay', decision: refusal, once: false });
    expect(classify(request({ callTime: '1' }), [refusal], 0).kind).toBe('decide');
  });

  test('whose own earlier attempt was stored after all gets what that decided', () => {
    const own = pastOffer({ mqID: 'own' });
    const history = [own, pastOffer({ mqID: 'other' })];
    const asked = request({ earlierMqIDs: ['lost', 'own'], callTime: '5' });
    expect(classify(asked, history, 30)).toEqual({ kind: 'replay', decision: own, once: false });
  });
});
