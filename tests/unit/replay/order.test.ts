/** The order in which recorded things happened, where clocks alone don't tell. */
import { describe, expect, test } from 'bun:test';
import { createOrder, type Step, UNKNOWN } from '../../../src/replay/order.ts';
import type { RecordedDecision, RecordedOutcome } from '../../../src/replay/recording.ts';
import type { Reasons } from '../../../src/routing/types.ts';
import { NOON } from '../../support/routing.ts';

function decision(queueSequence: number, changes: Partial<RecordedDecision> = {}): RecordedDecision {
  const { queueID = 1 } = changes;
  return {
    mqID: `${queueID}/${queueSequence}`,
    callID: `call of ${queueID}/${queueSequence}`,
    askedQueueID: queueID,
    queueID,
    queueSequence,
    decidedAt: NOON,
    rclassification: 'Sales',
    customerID: null,
    callTime: '0',
    idempotencyKey: null,
    result: { kind: 'rotation', agentID: 1, number: '1' },
    episode: 1,
    visit: 1,
    reasons: REASONS,
    inputs: null,
    place: 0,
    ...changes,
  };
}

const REASONS: Reasons = { version: 1, strategy: 'round_robin' };

/** Decided by queue 2 after it was tried in queue 1. */
function overflowed(queueSequence: number, tried: readonly [number, number, number?], at = NOON): RecordedDecision {
  return decision(queueSequence, {
    queueID: 2,
    askedQueueID: 1,
    decidedAt: at,
    reasons: { ...REASONS, path: [{ queueID: 1, unserved: 'nobody', reasons: REASONS }] },
    inputs: { tried: [tried] },
  });
}

/** @returns what was taken, and what was left, as words */
function inOrder(
  decisions: readonly RecordedDecision[],
  outcomes: readonly RecordedOutcome[] = [],
): { readonly taken: readonly string[]; readonly left: readonly string[] } {
  const counts = new Map<number, number>();
  const taken: string[] = [];
  const order = createOrder({
    isReady: (step) =>
      step.kind === 'outcome' || step.decisions === UNKNOWN || (counts.get(step.queueID) ?? 0) === step.decisions,
    take(step) {
      taken.push(wordsOf(step));
      if (step.kind === 'decision') {
        counts.set(step.queueID, step.decisions + 1);
      }
    },
  });
  order.add({ decisions, outcomes, until: NOON });
  return { left: order.finish().map(wordsOf), taken };
}

function wordsOf(step: Step): string {
  return step.kind === 'outcome'
    ? `${step.outcome.outcome} of ${step.outcome.mqID}`
    : `${step.kind} ${step.decision.mqID} in ${step.queueID}`;
}

describe('recorded decisions', () => {
  test('are taken by their queue’s own numbering, also where the clock has gone back', () => {
    const { taken, left } = inOrder([
      decision(2, { decidedAt: NOON - 60_000 }),
      decision(3, { decidedAt: NOON + 1 }),
      decision(1, { decidedAt: NOON }),
    ]);
    expect(taken).toEqual(['decision 1/1 in 1', 'decision 1/2 in 1', 'decision 1/3 in 1']);
    expect(left).toEqual([]);
  });

  test('are tried in one queue before they are decided in another, each at its place', () => {
    const { taken } = inOrder([decision(1), decision(2), overflowed(1, [NOON, 1])]);
    expect(taken.filter((words) => words.endsWith('in 1'))).toEqual([
      'decision 1/1 in 1',
      'tried 2/1 in 1',
      'decision 1/2 in 1',
    ]);
    expect(taken).toContain('decision 2/1 in 2');
  });

  test('are tried in the order of their batch where it found changes of the queue in between', () => {
    const { taken, left } = inOrder([
      overflowed(1, [NOON, 0]),
      overflowed(2, [NOON, 0, 1]),
      overflowed(3, [NOON, 0, 3]),
    ]);
    expect(taken.filter((words) => words.startsWith('tried'))).toEqual([
      'tried 2/3 in 1',
      'tried 2/2 in 1',
      'tried 2/1 in 1',
    ]);
    expect(left).toEqual([]);
  });

  test('that went by a report come after it, and others of the same moment before', () => {
    const again = decision(2, { reasons: { ...REASONS, row: 5, closed: 'busy' } });
    const { taken } = inOrder([decision(1), again], [{ mqID: '1/1', outcome: 'busy', at: NOON }]);
    expect(taken).toEqual(['decision 1/1 in 1', 'busy of 1/1', 'decision 1/2 in 1']);
  });

  test('of one call follow one another by its visits', () => {
    const { taken } = inOrder([
      decision(1, { queueID: 2, callID: 'a', visit: 2 }),
      decision(1, { queueID: 1, callID: 'a', visit: 1 }),
    ]);
    expect(taken).toEqual(['decision 1/1 in 1', 'decision 2/1 in 2']);
  });

  describe('of a call of which one request overtakes another', () => {
    /** Of the call's second visit, and decided by queue 2 after it was tried in queue 1 at noon. */
    const overtaken = { ...overflowed(1, [NOON, 1], NOON + 20), callID: 'a', visit: 2 };

    test('come after the queue was tried for the other, in which they were made', () => {
      const { taken, left } = inOrder([decision(1), decision(2, { callID: 'a', decidedAt: NOON + 10 }), overtaken]);
      expect(taken).toEqual(['decision 1/1 in 1', 'tried 2/1 in 1', 'decision 1/2 in 1', 'decision 2/1 in 2']);
      expect(left).toEqual([]);
    });

    test('come after it also where the clock goes back in between', () => {
      const { taken, left } = inOrder([decision(1), decision(2, { callID: 'a', decidedAt: NOON - 10 }), overtaken]);
      expect(taken).toEqual(['decision 1/1 in 1', 'tried 2/1 in 1', 'decision 1/2 in 1', 'decision 2/1 in 2']);
      expect(left).toEqual([]);
    });

    test('come before it where they are no later, in whichever queue', () => {
      const { taken } = inOrder([decision(1), overtaken, decision(1, { queueID: 3, callID: 'a', decidedAt: NOON })]);
      expect(taken).toEqual(['decision 1/1 in 1', 'decision 3/1 in 3', 'tried 2/1 in 1', 'decision 2/1 in 2']);
    });

    test('come before it where nobody has kept when it was tried', () => {
      const { taken } = inOrder([
        { ...overtaken, inputs: null, decidedAt: NOON },
        decision(1, { queueID: 3, callID: 'a', decidedAt: NOON + 10 }),
      ]);
      expect(taken).toEqual(['decision 3/1 in 3', 'tried 2/1 in 1', 'decision 2/1 in 2']);
    });
  });

  test('behind one that is missing are left', () => {
    const { taken, left } = inOrder([decision(1), decision(3), decision(4)]);
    expect(taken).toEqual(['decision 1/1 in 1']);
    expect(left).toEqual(['decision 1/3 in 1', 'decision 1/4 in 1']);
  });
});
