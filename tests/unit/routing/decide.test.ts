import { describe, expect, test } from 'bun:test';
import {
  candidate,
  decideBatch,
  decideOnce,
  NOON,
  numbersOf,
  pastOffer,
  queue,
  request,
} from '../../support/routing.ts';

const three = [candidate(1), candidate(2), candidate(3)];

describe('decide', () => {
  test('offers the agents in turn and starts over after the last', () => {
    const { answers } = decideBatch({ queues: [queue(three)], requests: [1, 2, 3, 4].map(() => request()) });
    expect(numbersOf(answers)).toEqual(['5550101', '5550102', '5550103', '5550101']);
  });

  test('leaves the rotation behind the agent offered last', () => {
    const { queues } = decideBatch({ queues: [queue(three)], requests: [request(), request()] });
    expect(queues.get(1)).toMatchObject({ rotation: { position: 2, agentID: 2 }, decisions: 2 });
  });

  test("numbers each queue's decisions without a gap, from where it stood", () => {
    const { decisions } = decideBatch({
      queues: [queue(three, { decisions: 41 }), queue([candidate(9)], { id: 2 })],
      requests: [request(), request({ queueID: 2 }), request()],
    });
    expect(decisions.map(({ queueID, queueSequence }) => [queueID, queueSequence])).toEqual([
      [1, 42],
      [2, 1],
      [1, 43],
    ]);
  });

  test('refuses where nobody can be offered, and records the refusal without moving the rotation', () => {
    const asked = request();
    const { answers, decisions, queues } = decideBatch({
      queues: [queue([], { rotation: { position: 7, agentID: 7 } })],
      requests: [asked],
    });
    expect(answers).toEqual([{ kind: 'nobody_available' }]);
    expect(decisions).toMatchObject([{ mqID: asked.mqID, callID: asked.callID, offered: null, queueSequence: 1 }]);
    expect(queues.get(1)?.rotation).toEqual({ position: 7, agentID: 7 });
  });

  test("keeps the request's own words in the decision", () => {
    const asked = request({ rclassification: ' sales ', customerID: 'c', callTime: '12', idempotencyKey: 'k' });
    const { decisions } = decideBatch({ queues: [queue(three)], requests: [asked] });
    expect(decisions).toMatchObject([
      { rclassification: ' sales ', customerID: 'c', callTime: '12', idempotencyKey: 'k', decidedAt: NOON },
    ]);
  });

  test('gives requests of one call in a batch one answer, and writes one decision', () => {
    const twins = [
      request({ callID: 'twin' }),
      request({ callID: 'twin' }),
      request({ callID: 'twin', callTime: '1' }),
    ];
    const { answers, decisions } = decideBatch({ queues: [queue(three)], requests: twins });
    expect(new Set(numbersOf(answers))).toEqual(new Set(['5550101']));
    expect(decisions).toHaveLength(1);
  });

  test('gives identical requests of a batch one refusal', () => {
    const twins = [request({ callID: 'twin' }), request({ callID: 'twin' })];
    const { answers, decisions } = decideBatch({ queues: [queue([])], requests: twins });
    expect(answers).toEqual([{ kind: 'nobody_available' }, { kind: 'nobody_available' }]);
    expect(decisions).toHaveLength(1);
  });

  test('prefers agents whom the call was not given yet', () => {
    const repeated = request();
    const { answers } = decideBatch({
      queues: [queue([candidate(1), candidate(2)])],
      histories: new Map([[repeated.callID, [pastOffer()]]]),
      now: NOON + 20_000,
      requests: [repeated],
    });
    expect(numbersOf(answers)).toEqual(['5550102']);
  });

  test('gives the least often given agent again when the call was given all of them', () => {
    const repeated = request();
    const given = (agentID: number) => pastOffer({ offered: { agentID, number: `555010${agentID}` } });
    const { answers } = decideBatch({
      queues: [queue([candidate(1), candidate(2)])],
      histories: new Map([[repeated.callID, [given(1), given(2), given(1)]]]),
      now: NOON + 20_000,
      requests: [repeated],
    });
    expect(numbersOf(answers)).toEqual(['5550102']);
  });

  test('counts two agents who share a number as one', () => {
    const repeated = request();
    const { answers } = decideBatch({
      queues: [queue([candidate(1, '7'), candidate(2, '7'), candidate(3, '8')])],
      histories: new Map([[repeated.callID, [pastOffer({ offered: { agentID: 1, number: '7' } })]]]),
      now: NOON + 20_000,
      requests: [repeated],
    });
    expect(numbersOf(answers)).toEqual(['8']);
  });

  test('decides about a callID that was silent for hours as about a new call', () => {
    const returning = request();
    const { answers, histories } = decideBatch({
      queues: [queue([candidate(1), candidate(2)])],
      histories: new Map([[returning.callID, [pastOffer()]]]),
      now: NOON + 14_400_001,
      requests: [returning],
    });
    expect(numbersOf(answers)).toEqual(['5550101']);
    expect(histories.get(returning.callID)).toHaveLength(1);
  });

  test('keeps a bounded history of a call that is asked about for ever', () => {
    const endless = request();
    const history = Array.from({ length: 60 }, (_, index) => pastOffer({ mqID: `mq-${index}` }));
    const { histories } = decideBatch({
      queues: [queue(three)],
      histories: new Map([[endless.callID, history]]),
      now: NOON + 20_000,
      requests: [endless],
    });
    expect(histories.get(endless.callID)).toHaveLength(60);
    expect(histories.get(endless.callID)?.at(-1)?.mqID).toBe(endless.mqID);
  });

  test('asks for a larger window where somebody behind it might come first', () => {
    const window = { candidates: three, complete: false };
    expect(decideOnce({ queues: [queue([], { window })], requests: [1, 2, 3, 4].map(() => request()) })).toEqual({
      kind: 'needs_larger_windows',
      queueIDs: [1],
    });
    const repeated = request();
    const given = three.map(({ agentID, number }) => pastOffer({ offered: { agentID, number } }));
    expect(
      decideOnce({
        queues: [queue([], { window })],
        histories: new Map([[repeated.callID, given]]),
        now: NOON + 20_000,
        requests: [repeated],
      }).kind,
    ).toBe('needs_larger_windows');
  });

  test('is content with a window that holds enough', () => {
    const window = { candidates: three, complete: false };
    const { answers } = decideBatch({ queues: [queue([], { window })], requests: [1, 2, 3].map(() => request()) });
    expect(numbersOf(answers)).toEqual(['5550101', '5550102', '5550103']);
  });

  test('throws for a request whose queue or call was not read', () => {
    expect(() => decideOnce({ queues: [], requests: [request()] })).toThrow('queue was not read');
  });
});
