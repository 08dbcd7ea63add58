import { describe, expect, test } from 'bun:test';
import type { OverflowTarget, PastDecision, QueueSettings, QueueState } from '../../../src/routing/types.ts';
import { type BatchInput, onlyDecision, routeAlong } from '../../support/decide-batch.ts';
import {
  member,
  NOON,
  numberOfAgent,
  offered,
  offeredNumber,
  openBetween,
  pastOffer,
  queue,
  request,
} from '../../support/routing.ts';

const CLOSED = openBetween([]);

type Conditions = Partial<Omit<OverflowTarget, 'target'>>;

function to(target: number | string, conditions: Conditions = {}): OverflowTarget {
  return {
    target: typeof target === 'number' ? { queueID: target } : { number: target },
    whenClosed: true,
    whenNobody: true,
    whenAttempts: true,
    ...conditions,
  };
}

/** A queue of the given id whose agents are `10 * id + 1` and so on. */
function queueOf(id: number, agents: number, changes: Partial<QueueSettings> = {}): QueueState {
  const roster = Array.from({ length: agents }, (_, index) => member(10 * id + index + 1));
  return queue(roster, { settings: { id, ...changes } });
}

interface Routed {
  readonly queueID: number;
  readonly given: string;
  readonly path: readonly (readonly [queueID: number, unserved: string | null])[];
}

/** What one call gets: the number, or the refusal; by which queue; and which queues it asked on its way. */
function route(queues: readonly QueueState[], more: Partial<BatchInput> = {}): Routed {
  const decided = routeAlong({ queues, requests: [request({ callID: 'asked', callTime: '9' })], ...more });
  const { queueID, result, reasons } = onlyDecision(decided);
  return {
    queueID,
    given: result.kind === 'refusal' ? result.refusal : `${result.kind} ${result.number}`,
    path: (reasons.path ?? []).map((step) => [step.queueID, step.unserved]),
  };
}

function given(queues: readonly QueueState[], history: readonly PastDecision[] = [], now = NOON): string {
  return route(queues, { histories: { asked: history }, now }).given;
}

const rotation = (agentID: number) => `rotation ${numberOfAgent(agentID)}`;

describe('the fallback number', () => {
  test('comes after the overflow, once a visit', () => {
    const queues = [queueOf(1, 0, { fallbackNumber: '800', overflow: [to('900')] })];
    const number = pastOffer({
      mqID: 'a',
      result: offeredNumber('900'),
      decidedAt: NOON - 10_000,
      ending: 'not_reached',
    });
    const fallback = pastOffer({
      mqID: 'b',
      result: { kind: 'fallback', agentID: null, number: '800' },
      decidedAt: NOON - 5_000,
    });
    expect(given(queues)).toBe('overflow_number 900');
    expect(given(queues, [{ ...number, ending: null }])).toBe('fallback 800');
    expect(given(queues, [number, fallback])).toBe('nobody_available');
    expect(given(queues, [number, fallback], NOON + 120_000)).toBe('overflow_number 900');
  });

  test('is that of the queue asked for alone', () => {
    expect(given([queueOf(1, 0, { overflow: [to(2)] }), queueOf(2, 0, { fallbackNumber: '802' })])).toBe(
      'nobody_available',
    );
    expect(given([queueOf(1, 0, { fallbackNumber: '801', overflow: [to(2)] }), queueOf(2, 0)])).toBe('fallback 801');
  });

  test('is given by a closed queue and one whose attempts are used up as well', () => {
    expect(given([queueOf(1, 1, { hours: CLOSED, fallbackNumber: '800' })])).toBe('fallback 800');
    const used = pastOffer({ result: offered(11), decidedAt: NOON - 5_000 });
    expect(given([queueOf(1, 3, { attemptsMax: 1, fallbackNumber: '800' })], [used])).toBe('fallback 800');
  });

  test('is not given again where the same number was given as an overflow target', () => {
    const number = pastOffer({ result: offeredNumber('800'), decidedAt: NOON - 5_000 });
    expect(given([queueOf(1, 0, { fallbackNumber: '800', overflow: [to('800')] })], [number])).toBe(
      'nobody_available',
    );
  });
});

describe('the second chance', () => {
  /** Offers of queue 1 that failed so many seconds ago, the oldest first. */
  function failed(...ones: readonly (readonly [agentID: number, secondsAgo: number])[]): readonly PastDecision[] {
    return ones.map(([agentID, secondsAgo]) =>
      pastOffer({
        mqID: `mq-${agentID}-${secondsAgo}`,
        result: offered(agentID),
        decidedAt: NOON - 60_000,
        visitStartedAt: NOON - 60_000,
        ending: 'no_answer',
        endedAt: NOON - secondsAgo * 1000,
      }),
    );
  }

  const second = (agentID: number) => `second_chance ${numberOfAgent(agentID)}`;

  test('is given to whoever failed long enough ago, the one longest ago first', () => {
    const queues = [queueOf(1, 3)];
    expect(given(queues, failed([11, 31], [12, 50], [13, 40]))).toBe(second(12));
    expect(given(queues, failed([11, 29.999], [12, 29], [13, 30]))).toBe(second(13));
    expect(given(queues, failed([11, 29], [12, 29], [13, 29.999]))).toBe('nobody_available');
  });

  test('goes by the position among those who failed at the same moment', () => {
    const roster = [member(12, { position: 3 }), member(11, { position: 3 }), member(13, { position: 1 })];
    const queues = [queue(roster)];
    expect(given(queues, failed([11, 40], [12, 40], [13, 40]))).toBe(second(13));
    expect(given(queues, failed([11, 40], [12, 40], [13, 20]))).toBe(second(11));
  });

  test('counts from the last failure of a number', () => {
    const again = failed([11, 50], [12, 35], [11, 10]);
    expect(given([queueOf(1, 2)], again)).toBe(second(12));
  });

  test('comes after overflow and fallback', () => {
    const queues = [queueOf(1, 1, { overflow: [to('900')], fallbackNumber: '800' })];
    const history = failed([11, 40]);
    const number = pastOffer({
      mqID: 'n',
      result: offeredNumber('900'),
      decidedAt: NOON - 20_000,
      ending: 'not_reached',
      endedAt: NOON - 10_000,
    });
    const fallback = pastOffer({
      mqID: 'f',
      result: offeredNumber('800'),
      decidedAt: NOON - 10_000,
      visitStartedAt: NOON - 60_000,
    });
    expect(given(queues, history)).toBe('overflow_number 900');
    expect(given(queues, [...history, { ...number, ending: null }])).toBe('fallback 800');
    expect(given(queues, [...history, number, fallback])).toBe(second(11));
  });

  test('is for those alone who are free', () => {
    const busy = member(11, { standing: 'busy', reason: 'back_off' });
    const out = member(12, { standing: 'out', reason: 'paused', baseReason: 'paused' });
    const history = failed([11, 50], [12, 45], [13, 40]);
    expect(given([queue([busy, out, member(13)])], history)).toBe(second(13));
    expect(given([queue([busy, out])], history)).toBe('nobody_available');
  });

  test('is for those of this round alone: who failed before the caller came back is simply offered', () => {
    const history = [...failed([11, 40]), pastOffer({ result: offered(12), decidedAt: NOON - 10_000 })];
    expect(given([queueOf(1, 1)], history)).toBe(second(11));
    expect(given([queueOf(1, 1)], history, NOON + 90_000)).toBe(rotation(11));
  });

  test('is kept to the attempts of a visit', () => {
    expect(given([queueOf(1, 2, { attemptsMax: 2 })], failed([11, 50], [12, 40]))).toBe('nobody_available');
    expect(given([queueOf(1, 2, { attemptsMax: 3 })], failed([11, 50], [12, 40]))).toBe(second(11));
  });

  test('is given by the queue asked for alone', () => {
    const queues = [queueOf(1, 0, { overflow: [to(2)] }), queueOf(2, 1)];
    const history = failed([21, 50]).map((past) => ({ ...past, queueID: 2 }));
    expect(given(queues, history)).toBe('nobody_available');
  });

  test('follows its setting', () => {
    expect(given([queueOf(1, 1, { secondChanceSeconds: 0 })], failed([11, 0]))).toBe(second(11));
    expect(given([queueOf(1, 1, { secondChanceSeconds: 60 })], failed([11, 59]))).toBe('nobody_available');
  });

  test('includes whoever shares the number that failed', () => {
    const shared = [
      member(11, { standing: 'out', reason: 'paused', baseReason: 'paused' }),
      member(12, { number: numberOfAgent(11) }),
    ];
    expect(given([queue(shared)], failed([11, 40]))).toBe(second(11));
  });
});

describe('the bounds of a call', () => {
  /** Offers of different numbers in one visit. */
  function offers(count: number, changes: Partial<PastDecision> = {}): readonly PastDecision[] {
    return Array.from({ length: count }, (_, index) =>
      pastOffer({
        mqID: `mq-${index}`,
        result: offered(100 + index),
        decidedAt: NOON - 5_000,
        ending: 'not_reached',
        endedAt: NOON - 1_000,
        ...changes,
      }),
    );
  }

  const open = (history: readonly PastDecision[]) =>
    history.map((past, index) => (index === history.length - 1 ? { ...past, ending: null } : past));

  test('are ten offers of a queue’s agents a visit, by default', () => {
    expect(given([queueOf(1, 1)], open(offers(9)))).toBe(rotation(11));
    expect(given([queueOf(1, 1)], open(offers(10)))).toBe('nobody_available');
  });

  test('begin anew with each visit', () => {
    expect(given([queueOf(1, 1)], open(offers(10)), NOON + 90_000)).toBe(rotation(11));
  });

  test('do not count numbers that are no agent’s', () => {
    const numbers = offers(10).map((past, index) => ({ ...past, result: offeredNumber(`9${index}`) }));
    expect(given([queueOf(1, 1)], open(numbers))).toBe(rotation(11));
  });

  test('are thirty offers in all, of whatever kind: then there is no more overflow, fallback or rule either', () => {
    const last = queueOf(1, 1, { overflow: [to('900')], fallbackNumber: '800' });
    const spread = offers(30).map((past, index) => ({ ...past, visit: 1 + Math.floor(index / 8) }));
    expect(given([last], open(spread.slice(0, 29)), NOON + 90_000)).toBe(rotation(11));
    expect(given([last], open(spread), NOON + 90_000)).toBe('nobody_available');
    const customer = { rule: { number: '700' }, stickyAgentID: null };
    const ruled = routeAlong({
      queues: [last],
      requests: [request({ callID: 'asked', callTime: '9', customer })],
      histories: { asked: open(spread) },
    });
    expect(onlyDecision(ruled).result.kind).toBe('refusal');
  });

  test('follow the settings of the queue asked for, also on the way', () => {
    const queues = [queueOf(1, 0, { callOffersMax: 2, overflow: [to(2)] }), queueOf(2, 3, { callOffersMax: 30 })];
    expect(given(queues, open(offers(1)))).toBe(rotation(21));
    expect(given(queues, open(offers(2)))).toBe('nobody_available');
  });
});
