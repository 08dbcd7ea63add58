import { describe, expect, test } from 'bun:test';
import type { PastDecision } from '../../../src/routing/types.ts';
import { agentsOf, decideBatch, decideOnce, numbersOf, onlyDecision } from '../../support/decide-batch.ts';
import {
  member,
  members,
  NOON,
  offered,
  pastOffer,
  pastRefusal,
  queue,
  request,
  requests,
} from '../../support/routing.ts';

describe('a batch', () => {
  test("numbers each queue's decisions without a gap, from where it stood", () => {
    const { decisions } = decideBatch({
      queues: [queue(members(3), { decisions: 41 }), queue([member(9)], { settings: { id: 2 } })],
      requests: [request(), request({ askedQueueID: 2 }), request()],
    });
    expect(decisions.map(({ queueID, queueSequence }) => [queueID, queueSequence])).toEqual([
      [1, 42],
      [2, 1],
      [1, 43],
    ]);
  });

  test('is decided at one moment', () => {
    const { decisions } = decideBatch({ queues: [queue(members(3))], requests: requests(3), now: NOON + 7 });
    expect(new Set(decisions.map(({ decidedAt, visitStartedAt }) => `${decidedAt} ${visitStartedAt}`))).toEqual(
      new Set([`${NOON + 7} ${NOON + 7}`]),
    );
  });

  test("keeps the request's own words and what they mean in the decision", () => {
    const asked = request({ rclassification: ' sales ', customerID: 'c', callTime: '12', idempotencyKey: 'k' });
    expect(onlyDecision(decideBatch({ queues: [queue(members(3))], requests: [asked] }))).toMatchObject({
      mqID: asked.mqID,
      callID: asked.callID,
      rclassification: ' sales ',
      customerID: 'c',
      callTime: '12',
      idempotencyKey: 'k',
      askedQueueID: 1,
      queueID: 1,
      result: offered(1),
      visit: 1,
      round: 1,
      openAtStart: true,
      replayed: false,
      ending: null,
      endedAt: null,
    });
  });

  test('says nothing of queues, members, agents and customers that stay as they are', () => {
    const asked = request();
    const replayed = decideBatch({
      queues: [queue(members(2), { settings: { leaseSeconds: 60, stickySeconds: 60 } })],
      requests: [asked],
      histories: { [asked.callID]: [pastOffer()] },
      now: NOON + 500,
    });
    expect(replayed).toEqual({
      kind: 'decided',
      answers: [{ kind: 'offer', number: '5550101', mqID: 'mq-past' }],
      decisions: [],
      calls: new Map(),
      queues: new Map(),
      members: new Map(),
      agents: new Map(),
      inStep: [],
      sticky: [],
      found: [],
    });
  });

  test('throws for a request whose queue or call was not read', () => {
    expect(() => decideOnce({ queues: [], requests: [request()] })).toThrow('was not read');
  });

  test('decides the same from the same input', () => {
    const input = {
      queues: [queue(members(5), { settings: { strategy: 'random', leaseSeconds: 60 } })],
      requests: requests(7),
    } as const;
    expect(decideOnce(input)).toEqual(decideOnce(input));
  });
});

describe('requests of one call in one batch', () => {
  test('get one answer, and one decision is written', () => {
    const twins = [
      request({ callID: 'twin' }),
      request({ callID: 'twin' }),
      request({ callID: 'twin', callTime: '1' }),
    ];
    const { answers, decisions } = decideBatch({ queues: [queue(members(3))], requests: twins });
    expect(new Set(numbersOf(answers))).toEqual(new Set(['5550101']));
    expect(decisions).toHaveLength(1);
  });

  test('get one refusal where they are identical', () => {
    const twins = [request({ callID: 'twin' }), request({ callID: 'twin' })];
    const { answers, decisions } = decideBatch({ queues: [queue([])], requests: twins });
    expect(answers).toEqual([
      { kind: 'refusal', refusal: 'nobody_available' },
      { kind: 'refusal', refusal: 'nobody_available' },
    ]);
    expect(decisions).toHaveLength(1);
  });

  test('are two visits where they ask for two queues', () => {
    const twins = [
      request({ callID: 'twin' }),
      request({ callID: 'twin', askedQueueID: 2, rclassification: 'Support' }),
    ];
    const { decisions, calls } = decideBatch({
      queues: [queue(members(1)), queue([member(2)], { settings: { id: 2 } })],
      requests: twins,
    });
    expect(decisions.map(({ visit, reasons }) => [visit, reasons.row, reasons.closed])).toEqual([
      [1, undefined, undefined],
      [2, 11, 'transferred'],
    ]);
    expect(calls.get('twin')?.history.map(({ ending }) => ending)).toEqual(['transferred', null]);
  });

  test('wait for one that goes on to another queue', () => {
    const overflowing = queue([], {
      settings: { overflow: [{ target: { queueID: 2 }, whenClosed: true, whenNobody: true, whenAttempts: true }] },
    });
    const { answers, decisions, calls } = decideBatch({
      queues: [overflowing],
      requests: [
        request({ callID: 'twin' }),
        request({ callID: 'twin', callTime: '1' }),
        request({ callID: 'other' }),
      ],
    });
    expect(answers.map(({ kind }) => kind)).toEqual(['overflow', 'waits', 'overflow']);
    expect([decisions, [...calls]]).toEqual([[], []]);
  });

  test('use up a network retry once', () => {
    const asked = [request({ callID: 'a' }), request({ callID: 'a' })];
    const { answers, decisions, calls } = decideBatch({
      queues: [queue(members(3))],
      requests: asked,
      histories: { a: [pastOffer()] },
      now: NOON + 4_000,
    });
    expect(numbersOf(answers)).toEqual(['5550101', '5550102']);
    expect(decisions).toHaveLength(1);
    expect(calls.get('a')?.history.map(({ replayed }) => replayed)).toEqual([true, false]);
  });
});

describe('a call that asks again', () => {
  const again = (history: readonly PastDecision[], secondsLater: number, roster = members(3)) =>
    decideBatch({
      queues: [queue(roster)],
      requests: [request({ callID: 'again', callTime: '9' })],
      histories: { again: history },
      now: NOON + secondsLater * 1000,
    });

  test('is given nobody again who was not reached, and the history says so', () => {
    const decided = again([pastOffer()], 20);
    expect(agentsOf(decided)).toEqual([2]);
    expect(onlyDecision(decided)).toMatchObject({ visit: 1, round: 1, reasons: { row: 9, closed: 'not_reached' } });
    expect(decided.calls.get('again')?.history.map(({ ending }) => ending)).toEqual(['not_reached', null]);
  });

  test('excludes by number: two agents may share a telephone', () => {
    const roster = [member(1, { number: '7' }), member(2, { number: '7' }), member(3, { number: '8' })];
    const past = pastOffer({ result: { kind: 'rotation', agentID: 1, number: '7' } });
    expect(agentsOf(again([past], 20, roster))).toEqual([3]);
  });

  test('excludes the number that was given, not the one that the agent has by now', () => {
    const past = pastOffer({ result: { kind: 'rotation', agentID: 1, number: 'old desk' } });
    expect(agentsOf(again([past], 20))).toEqual([1]);
  });

  test('may be given everybody again after it came back, those given less often first', () => {
    const given = (agentID: number, index: number) =>
      pastOffer({ mqID: `mq-${index}`, result: offered(agentID), ending: 'not_reached', endedAt: NOON });
    const history = [given(1, 0), given(2, 1), given(1, 2), given(3, 3), pastOffer({ result: offered(3) })];
    const decided = again(history, 90);
    expect(onlyDecision(decided)).toMatchObject({ visit: 2, round: 2, result: offered(2) });
  });

  test('counts a number that was given again to a network retry once', () => {
    const history = [
      pastOffer({ mqID: 'a', result: offered(1), replayed: true, ending: 'returned' }),
      pastOffer({ mqID: 'b', result: offered(2) }),
    ];
    expect(agentsOf(again(history, 90, members(2)))).toEqual([1]);
  });

  test('is a new call after its silence, and a new episode', () => {
    const decided = again([pastOffer(), pastOffer({ mqID: 'b' })], 14_401, members(2));
    expect(onlyDecision(decided)).toMatchObject({ episode: 2, visit: 1, result: offered(1) });
    expect(decided.calls.get('again')).toMatchObject({ episode: 2, history: [{ visit: 1 }] });
  });

  test('leaves an outcome that was reported as it is', () => {
    const decided = again([pastOffer({ ending: 'busy', endedAt: NOON + 600 })], 0.7);
    expect(onlyDecision(decided)).toMatchObject({ result: offered(2), reasons: { row: 5, closed: 'busy' } });
    expect(decided.calls.get('again')?.history[0]).toMatchObject({ ending: 'busy', endedAt: NOON + 600 });
  });
});

describe("a call's history", () => {
  function historyAfter(history: readonly PastDecision[], roster = members(3)): readonly PastDecision[] {
    const decided = decideBatch({
      queues: [queue(roster, { settings: { callOffersMax: 100 } })],
      requests: [request({ callID: 'endless', mqID: 'new' })],
      histories: { endless: history },
      now: NOON + 100_000,
    });
    return decided.calls.get('endless')?.history ?? [];
  }

  test('is bounded for a call that is asked about for ever', () => {
    const history = Array.from({ length: 60 }, (_, index) => pastOffer({ mqID: `mq-${index}`, ending: 'answered' }));
    const kept = historyAfter(history);
    expect(kept).toHaveLength(60);
    expect(kept.at(0)?.mqID).toBe('mq-1');
    expect(kept.at(-1)?.mqID).toBe('new');
  });

  test('keeps of refusals in a row only the last, whatever the visit', () => {
    expect(historyAfter([pastOffer(), pastRefusal()], []).map(({ mqID }) => mqID)).toEqual(['mq-past', 'new']);
    expect(historyAfter([pastRefusal({ askedQueueID: 2, visit: 4 })], []).map(({ mqID }) => mqID)).toEqual(['new']);
    expect(historyAfter([pastRefusal()]).map(({ mqID }) => mqID)).toEqual(['mq-refused', 'new']);
  });
});
