import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { PastDecision } from '../../../src/routing/types.ts';
import { decodeHistory, encodeHistory } from '../../../src/store/call-history.ts';
import { propertySettings } from '../../support/property.ts';
import { NOON, pastOffer, pastRefusal } from '../../support/routing.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const time = fc.double({ min: NOON, max: NOON + 1e9, noNaN: true });

const result: fc.Arbitrary<PastDecision['result']> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('rotation', 'sticky', 'customer_agent', 'second_chance'),
    agentID: fc.nat(),
    number: text,
  }),
  fc.record({
    kind: fc.constantFrom('customer_number', 'overflow_number', 'fallback', 'emergency'),
    agentID: fc.constant(null),
    number: text,
  }),
  fc.record({ kind: fc.constant('refusal' as const), refusal: fc.constantFrom('nobody_available', 'closed') }),
);

const decision: fc.Arbitrary<PastDecision> = fc.record({
  mqID: fc.uuid(),
  askedQueueID: fc.constantFrom(1, 2),
  queueID: fc.constantFrom(1, 2),
  decidedAt: time,
  rclassification: text,
  customerID: fc.option(text),
  callTime: text,
  idempotencyKey: fc.option(text),
  result,
  replayed: fc.boolean(),
  visit: fc.integer({ min: 1, max: 3 }),
  visitStartedAt: time,
  openAtStart: fc.boolean(),
  round: fc.integer({ min: 1, max: 3 }),
  ending: fc.constantFrom(
    null,
    'no_answer',
    'busy',
    'rejected',
    'answered',
    'completed',
    'not_reached',
    'returned',
    'transferred',
  ),
  endedAt: fc.constant(null),
});

describe('the history of a call', () => {
  test('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(decision, fc.constant(pastOffer()), fc.constant(pastRefusal()))), (history) => {
        const dated = history.map((one) => (one.ending === null ? one : { ...one, endedAt: NOON + 1 }));
        expect(decodeHistory(encodeHistory(dated))).toEqual(dated);
      }),
      propertySettings(500),
    );
  });

  test('is read as it was written where only one thing differs from a first offer', () => {
    const differences: readonly Partial<PastDecision>[] = [
      { queueID: 2 },
      { visit: 2 },
      { round: 2 },
      { openAtStart: false },
      { visitStartedAt: NOON - 1 },
      { ending: 'transferred', endedAt: NOON },
      { replayed: true },
      { result: { kind: 'sticky', agentID: 4, number: '4' } },
      { result: { kind: 'fallback', agentID: null, number: '4' } },
      { result: { kind: 'refusal', refusal: 'nobody_available' } },
      { result: { kind: 'refusal', refusal: 'closed' } },
    ];
    for (const difference of differences) {
      const past = pastOffer(difference);
      expect(decodeHistory(encodeHistory([past]))).toEqual([past]);
    }
  });

  test('is short for most calls: of a first offer nothing is written that its absence says', () => {
    expect(JSON.parse(encodeHistory([pastOffer()]))).toEqual([
      ['mq-past', 1, NOON, 'Sales', null, '0', null, 1, '5550101', 0],
    ]);
    expect(encodeHistory([])).toBe('[]');
    expect(decodeHistory('[]')).toEqual([]);
  });

  test('of a service before this one is read: its decisions are the first visit of their call', () => {
    const stored = JSON.stringify([
      ['mq-a', 1, NOON, 'Sales', null, '0', null, 1, '5550101', 1],
      ['mq-b', 1, NOON + 1, 'Sales', null, '0', null, null, null, 0],
    ]);
    expect(decodeHistory(stored)).toEqual([
      pastOffer({ mqID: 'mq-a', replayed: true }),
      pastRefusal({ mqID: 'mq-b', decidedAt: NOON + 1 }),
    ]);
  });
});
