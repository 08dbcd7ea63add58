import { describe, expect, test } from 'bun:test';
import { closureOf } from '../../../src/routing/closure.ts';
import type { Emergency, PastDecision, QueueSettings } from '../../../src/routing/types.ts';
import { decideBatch, onlyDecision, routeAlong } from '../../support/decide-batch.ts';
import {
  members,
  NOON,
  offered,
  openBetween,
  pastOffer,
  pastRefusal,
  queue,
  request,
  settings,
} from '../../support/routing.ts';

const MINUTE = 60_000;

const OPEN = openBetween([[NOON - 60 * MINUTE, NOON + 60 * MINUTE]]);
const CLOSED = openBetween([]);
const HOLIDAY = openBetween([], 'Christmas Day');

function thrown(changes: Partial<Emergency> = {}): Emergency {
  return { since: NOON - MINUTE, until: null, reason: 'fire alarm', number: null, ...changes };
}

/** What a call gets, and why the queue was closed. */
function given(
  changes: Partial<QueueSettings>,
  history: readonly PastDecision[] = [],
): readonly [given: string, closure: string | undefined] {
  const { result, reasons } = onlyDecision(
    decideBatch({
      queues: [queue(members(3), { settings: changes })],
      requests: [request({ callID: 'asked', callTime: '9' })],
      histories: { asked: history },
    }),
  );
  return [result.kind === 'refusal' ? result.refusal : `${result.kind} ${result.number}`, reasons.closure];
}

describe('a queue is closed', () => {
  test('by its hours, and on a holiday that has a name', () => {
    expect(given({ hours: OPEN })).toEqual(['rotation 5550101', undefined]);
    expect(given({ hours: CLOSED })).toEqual(['closed', 'closed']);
    expect(given({ hours: HOLIDAY })).toEqual(['closed', 'holiday']);
    expect(closureOf(settings({ hours: HOLIDAY }), NOON, false)).toEqual({ kind: 'holiday', name: 'Christmas Day' });
  });

  test('by a switch, whatever the hours say: the emergency comes before holiday and hours', () => {
    for (const hours of [null, OPEN, CLOSED, HOLIDAY]) {
      expect(given({ hours, emergency: thrown() })).toEqual(['closed', 'emergency']);
      expect(given({ hours, emergencyForAll: thrown() })).toEqual(['closed', 'emergency']);
    }
  });

  test('by no switch that is thrown in the future or was taken back', () => {
    expect(given({ emergency: thrown({ since: NOON }) })).toEqual(['closed', 'emergency']);
    expect(given({ emergency: thrown({ since: NOON + 1 }) })[0]).toBe('rotation 5550101');
    expect(given({ emergency: thrown({ until: NOON + 1 }) })[0]).toBe('closed');
    expect(given({ emergency: thrown({ until: NOON }) })[0]).toBe('rotation 5550101');
  });

  test('by a switch without an end until the queue next opens', () => {
    const since = NOON - 3 * MINUTE;
    const emergency = thrown({ since });
    const tomorrow: readonly [number, number] = [NOON + 60 * MINUTE, NOON + 90 * MINUTE];
    const opens = (at: number) => openBetween([[at, NOON + MINUTE], tomorrow]);
    // It opened after the switch was thrown, so that is over.
    expect(given({ hours: opens(NOON - 2 * MINUTE), emergency })[0]).toBe('rotation 5550101');
    // It was open already, so the switch holds until it opens the next time.
    expect(given({ hours: opens(NOON - 4 * MINUTE), emergency })[0]).toBe('closed');
    expect(
      given({
        hours: openBetween([
          [NOON - 4 * MINUTE, since + 1],
          [NOON, NOON + 1],
        ]),
        emergency,
      })[0],
    ).toBe('rotation 5550101');
    // It never opens or closes: the switch holds until it is taken back.
    expect(given({ hours: null, emergency: thrown({ since: 0 }) })[0]).toBe('closed');
  });

  test('by the switch for all queues before its own', () => {
    const both = { emergencyForAll: thrown({ number: '110' }), emergency: thrown({ number: '112' }) };
    expect(given(both)[0]).toBe('emergency 110');
    expect(given({ ...both, emergencyForAll: thrown({ number: '110', until: NOON - 1 }) })[0]).toBe('emergency 112');
  });
});

describe('the number of a switch', () => {
  const emergency = thrown({ number: '112' });

  test('is given once a visit, then the queue is closed', () => {
    expect(given({ emergency })).toEqual(['emergency 112', 'emergency']);
    const before = pastOffer({
      result: { kind: 'emergency', agentID: null, number: '112' },
      decidedAt: NOON - 5_000,
    });
    expect(given({ emergency }, [before])).toEqual(['closed', 'emergency']);
    expect(given({ emergency, fallbackNumber: '800' }, [before])).toEqual(['fallback 800', 'emergency']);
    expect(given({ emergency }, [{ ...before, decidedAt: NOON - 90_000 }])).toEqual(['emergency 112', 'emergency']);
  });

  test('comes before the overflow for closed queues, and is no answer of a queue on the way', () => {
    const overflow = [{ target: { queueID: 2 }, whenClosed: true, whenNobody: true, whenAttempts: true }];
    expect(given({ emergency, overflow })[0]).toBe('emergency 112');
    const decided = routeAlong({
      queues: [
        queue([], { settings: { id: 1, overflow } }),
        queue(members(2), { settings: { id: 2, emergency: thrown({ number: '112' }) } }),
      ],
      requests: [request()],
    });
    expect(onlyDecision(decided).result).toEqual({ kind: 'refusal', refusal: 'nobody_available' });
  });

  test("comes after a customer's own number", () => {
    const decided = decideBatch({
      queues: [queue(members(2), { settings: { emergency } })],
      requests: [request({ customer: { rule: { number: '700' }, stickyAgentID: null } })],
    });
    expect(onlyDecision(decided).result).toMatchObject({ kind: 'customer_number', number: '700' });
  });
});

describe('a visit that began in opening hours', () => {
  const served = pastOffer({ result: offered(2), decidedAt: NOON - 5_000, visitStartedAt: NOON - 5 * MINUTE });

  test('is served until it ends, though the queue has closed meanwhile', () => {
    expect(given({ hours: CLOSED }, [served])).toEqual(['rotation 5550101', undefined]);
    expect(given({ hours: HOLIDAY }, [pastRefusal({ decidedAt: NOON - 5_000 })])[0]).toBe('rotation 5550101');
  });

  test('is not served where a switch is thrown', () => {
    expect(given({ hours: OPEN, emergency: thrown() }, [served])).toEqual(['closed', 'emergency']);
    expect(given({ hours: CLOSED, emergencyForAll: thrown() }, [served])).toEqual(['closed', 'emergency']);
  });

  test('is over when the caller comes back or is transferred', () => {
    expect(given({ hours: CLOSED }, [{ ...served, decidedAt: NOON - 80_000 }])[0]).toBe('closed');
    expect(given({ hours: CLOSED }, [{ ...served, askedQueueID: 2 }])[0]).toBe('closed');
  });

  test('is told from one that began while it was closed, or only by a switch', () => {
    const closedThen = {
      ...served,
      openAtStart: false,
      result: { kind: 'fallback', agentID: null, number: '8' } as const,
    };
    expect(given({ hours: CLOSED }, [closedThen])[0]).toBe('closed');
    const openAtStart = (changes: Partial<QueueSettings>) =>
      onlyDecision(decideBatch({ queues: [queue(members(1), { settings: changes })], requests: [request()] }))
        .openAtStart;
    expect(openAtStart({ hours: OPEN })).toBe(true);
    expect(openAtStart({ hours: null })).toBe(true);
    expect(openAtStart({ hours: CLOSED })).toBe(false);
    expect(openAtStart({ hours: OPEN, emergency: thrown() })).toBe(true);
  });

  test('keeps what it began with when it goes on', () => {
    const decided = decideBatch({
      queues: [queue(members(3), { settings: { hours: CLOSED } })],
      requests: [request({ callID: 'asked', callTime: '9' })],
      histories: { asked: [served] },
    });
    expect(onlyDecision(decided)).toMatchObject({ visit: 1, openAtStart: true, visitStartedAt: NOON - 5 * MINUTE });
  });
});
