import { describe, expect, test } from 'bun:test';
import type { OverflowTarget, PastDecision, QueueSettings, QueueState } from '../../../src/routing/types.ts';
import { type BatchInput, decideBatch, onlyDecision, routeAlong } from '../../support/decide-batch.ts';
import {
  member,
  NOON,
  numberOfAgent,
  offered,
  offeredNumber,
  openBetween,
  pastOffer,
  pastRefusal,
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

describe('overflow', () => {
  test('leads to the first queue that has an agent, which decides and counts it', () => {
    expect(route([queueOf(1, 0, { overflow: [to(2), to(3)] }), queueOf(2, 0), queueOf(3, 1)])).toEqual({
      queueID: 3,
      given: rotation(31),
      path: [
        [1, 'nobody'],
        [2, 'nobody'],
      ],
    });
  });

  test('is left alone while the queue has an agent of its own', () => {
    expect(given([queueOf(1, 1, { overflow: [to('900'), to(2)] }), queueOf(2, 1)])).toBe(rotation(11));
  });

  test('is depth-first: a target tries its own targets before the next target', () => {
    const queues = [
      queueOf(1, 0, { overflow: [to(2), to(4)] }),
      queueOf(2, 0, { overflow: [to(3)] }),
      queueOf(3, 0, { overflow: [to(5)] }),
      queueOf(4, 1),
      queueOf(5, 0),
    ];
    expect(route(queues)).toMatchObject({
      queueID: 4,
      path: [
        [1, 'nobody'],
        [2, 'nobody'],
        [3, 'nobody'],
        [5, 'nobody'],
      ],
    });
    expect(route([...queues.slice(0, 4), queueOf(5, 1)])).toMatchObject({ queueID: 5 });
  });

  test('takes a number on its way as soon as it comes to it, as the queue that it stands at', () => {
    const queues = [
      queueOf(1, 0, { overflow: [to(2), to(3)] }),
      queueOf(2, 0, { overflow: [to('900')] }),
      queueOf(3, 1),
    ];
    expect(route(queues)).toMatchObject({ queueID: 2, given: 'overflow_number 900' });
  });

  test('gives each number once a visit, and goes on behind it', () => {
    const queues = [queueOf(1, 0, { overflow: [to('900'), to('901')] })];
    const first = pastOffer({ result: offeredNumber('900'), decidedAt: NOON - 10_000 });
    const second = pastOffer({ mqID: 'second', result: offeredNumber('901'), decidedAt: NOON - 5_000 });
    expect(given(queues)).toBe('overflow_number 900');
    expect(given(queues, [first])).toBe('overflow_number 901');
    expect(given(queues, [{ ...first, ending: 'not_reached' }, second])).toBe('nobody_available');
    // In a new visit they are given again.
    expect(given(queues, [{ ...first, ending: 'not_reached' }, second], NOON + 90_000)).toBe('overflow_number 900');
  });

  test('asks five queues at most beside the one asked for', () => {
    const chain = [1, 2, 3, 4, 5, 6].map((id) => queueOf(id, 0, { overflow: [to(id + 1)] }));
    expect(route([...chain, queueOf(7, 1)])).toMatchObject({
      queueID: 1,
      given: 'nobody_available',
      path: [1, 2, 3, 4, 5, 6].map((id) => [id, 'nobody']),
    });
    expect(route([...chain.slice(0, 5), queueOf(6, 1)])).toMatchObject({ queueID: 6, given: rotation(61) });
  });

  test('goes on to a number when no more queues may be asked', () => {
    const targets = [2, 3, 4, 5, 6, 7].map((id) => to(id));
    const queues = [2, 3, 4, 5, 6].map((id) => queueOf(id, 0));
    const first = queueOf(1, 0, { overflow: [...targets, to('900')] });
    expect(route([first, ...queues, queueOf(7, 1)])).toMatchObject({ queueID: 6, given: 'overflow_number 900' });
  });

  test('asks no queue twice, and never comes back to the one asked for', () => {
    const queues = [
      queueOf(1, 0, { overflow: [to(2), to(3)] }),
      queueOf(2, 0, { overflow: [to(3), to(1)] }),
      queueOf(3, 0, { overflow: [to(2), to(1)] }),
    ];
    expect(route(queues)).toEqual({
      queueID: 1,
      given: 'nobody_available',
      path: [
        [1, 'nobody'],
        [2, 'nobody'],
        [3, 'nobody'],
      ],
    });
  });

  test('from a queue with nobody goes by the targets for that', () => {
    const from = (conditions: Conditions) => given([queueOf(1, 0, { overflow: [to('900', conditions)] })]);
    expect(from({ whenNobody: false })).toBe('nobody_available');
    expect(from({ whenClosed: false, whenAttempts: false })).toBe('overflow_number 900');
  });

  test('from a closed queue goes by the targets for that', () => {
    const from = (conditions: Conditions) =>
      given([queueOf(1, 1, { hours: CLOSED, overflow: [to('900', conditions)] })]);
    expect(from({ whenClosed: false })).toBe('closed');
    expect(from({ whenNobody: false, whenAttempts: false })).toBe('overflow_number 900');
  });

  test('from a queue whose attempts are used up goes by the targets for that', () => {
    const tried = pastOffer({ result: offered(11), decidedAt: NOON - 5_000 });
    const from = (conditions: Conditions) =>
      given([queueOf(1, 3, { attemptsMax: 1, overflow: [to('900', conditions)] })], [tried]);
    expect(from({ whenAttempts: false })).toBe('nobody_available');
    expect(from({ whenNobody: false, whenClosed: false })).toBe('overflow_number 900');
  });

  test("goes by each queue's own condition: closed, nobody, attempts", () => {
    const queues = [
      queueOf(1, 0, { overflow: [to(2), to('902')] }),
      queueOf(2, 1, { hours: CLOSED, overflow: [to('900', { whenClosed: false }), to(3)] }),
      queueOf(3, 1, { attemptsMax: 1, overflow: [to('901', { whenAttempts: false })] }),
    ];
    const tried = pastOffer({ queueID: 3, result: offered(31), decidedAt: NOON - 5_000 });
    expect(route(queues, { histories: { asked: [tried] } })).toMatchObject({
      given: 'overflow_number 902',
      path: [
        [1, 'nobody'],
        [2, 'closed'],
      ],
    });
  });

  test('goes by the opening of each target now, also for a visit that began while the asked one was open', () => {
    const spans = openBetween([[NOON - 60_000, NOON - 1_000]]);
    const queues = [
      queueOf(1, 0, { hours: spans, overflow: [to(2), to(3)] }),
      queueOf(2, 1, { hours: spans }),
      queueOf(3, 1),
    ];
    const refusal = pastRefusal({ decidedAt: NOON - 5_000 });
    expect(route(queues, { histories: { asked: [refusal] } })).toMatchObject({
      queueID: 3,
      path: [
        [1, 'nobody'],
        [2, 'closed'],
      ],
    });
  });

  test('passes over an agent of a target who failed for this call', () => {
    const failed = pastOffer({ queueID: 2, result: offered(21), ending: 'busy', endedAt: NOON });
    expect(given([queueOf(1, 0, { overflow: [to(2)] }), queueOf(2, 2)], [failed])).toBe(rotation(22));
  });

  test('does not count against the attempts of the queue asked for, but against those of the target', () => {
    const queues = [queueOf(1, 1, { attemptsMax: 1, overflow: [to(2)] }), queueOf(2, 9, { attemptsMax: 2 })];
    const history = [
      pastOffer({ mqID: 'a', result: offered(11), ending: 'no_answer', endedAt: NOON }),
      pastOffer({ mqID: 'b', queueID: 2, result: offered(21), ending: 'no_answer', endedAt: NOON }),
    ];
    expect(given(queues, history)).toBe(rotation(22));
    const more = pastOffer({ mqID: 'c', queueID: 2, result: offered(22), ending: 'no_answer', endedAt: NOON });
    expect(given(queues, [...history, more])).toBe('nobody_available');
  });

  test('comes back to the agents of the queue asked for, who may be free by then', () => {
    const before = queueOf(1, 0, { overflow: [to(2)] });
    const after = queue([member(11)], {
      settings: { ...before.settings, tiers: [{ tier: 1, waitSeconds: 0, hasMembers: true }] },
    });
    const [first] = decideBatch({ queues: [before], requests: [request({ callID: 'a' })] }).answers;
    const path = first?.kind === 'overflow' ? first.path : null;
    const second = decideBatch({ queues: [queueOf(2, 0)], requests: [request({ callID: 'a', path })] }).answers[0];
    const back = second?.kind === 'overflow' ? second.path : null;
    expect(back).toMatchObject({ queueID: 1, remaining: [] });
    const decided = decideBatch({ queues: [after], requests: [request({ callID: 'a', path: back })] });
    expect(onlyDecision(decided)).toMatchObject({ queueID: 1, result: { kind: 'rotation', agentID: 11 } });
  });

  test('numbers and refuses as the queue asked for, which explains the whole way', () => {
    const { reasons, queueID, queueSequence } = onlyDecision(
      routeAlong({
        queues: [queueOf(1, 0, { overflow: [to(2)] }), queueOf(2, 0, { hours: openBetween([], 'Easter') })],
        requests: [request()],
      }),
    );
    expect([queueID, queueSequence]).toEqual([1, 1]);
    expect(reasons.path).toMatchObject([
      { queueID: 1, unserved: 'nobody', reasons: { version: 7, strategy: 'round_robin' } },
      { queueID: 2, unserved: 'closed', reasons: { closure: 'holiday', holiday: 'Easter' } },
    ]);
  });
});
