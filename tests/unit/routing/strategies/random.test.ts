import { describe, expect, test } from 'bun:test';
import type { Member, QueueSettings, QueueState, RoutingRequest } from '../../../../src/routing/types.ts';
import { agentsOf, decideBatch } from '../../../support/decide-batch.ts';
import { NOON, offered, pastOffer, queue, request, truth } from '../../../support/routing.ts';

/** A queue under `random` that keeps what each batch makes of it. */
function setup(tiers: readonly number[], settings: Partial<QueueSettings> = {}, waits: Record<number, number> = {}) {
  let batches = 0;
  let state = queue([], {
    settings: { strategy: 'random', ...settings },
    waits,
    rechecks: tiers.map((tier, index) => ({
      agentID: index + 1,
      truth: truth(index + 1, { tier }),
      known: null,
    })),
  });
  const members = new Map<number, Member>();
  function offer(
    requests: readonly RoutingRequest[],
    histories: Parameters<typeof decideBatch>[0]['histories'] = {},
  ): readonly (number | null)[] {
    batches += 1;
    const decided = decideBatch({ queues: [state], requests, histories, now: NOON + batches });
    decided.members.get(1)?.forEach((member, agentID) => member !== null && members.set(agentID, member));
    state = { ...state, ...decided.queues.get(1), rechecks: [], members: [...members.values()] };
    return agentsOf(decided);
  }
  offer([]);
  return { offer, rankOf: (agentID: number) => members.get(agentID)?.rank, state: (): QueueState => state };
}

let calls = 0;
function newCalls(count: number): readonly RoutingRequest[] {
  return Array.from({ length: count }, () => request({ callID: `wtl0tmw3rri9s7gqdp${(calls += 1).toString(36)}` }));
}

function countOf(values: readonly unknown[], kinds: readonly unknown[]): readonly number[] {
  return kinds.map((kind) => values.filter((value) => value === kind).length);
}

function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** The value that chance exceeds once in 100,000 times, by Wilson and Hilferty's approximation. */
function chiSquareLimit(degrees: number): number {
  const deviations = 4.265;
  return degrees * (1 - 2 / (9 * degrees) + deviations * Math.sqrt(2 / (9 * degrees))) ** 3;
}

function expectEven(counts: readonly number[]): void {
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(chiSquare(counts)).toBeLessThan(chiSquareLimit(Math.max(1, counts.length - 1)));
}

function ids(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

describe('random', () => {
  test.each([1, 2, 3, 10, 17, 63])('offers each of %p members equally often', (count) => {
    const { offer } = setup(ids(count).map(() => 1));
    const given = ids(400).flatMap(() => offer(newCalls(50)));
    expectEven(countOf(given, ids(count)));
  });

  test('whoever was offered last is as likely to be offered next as anybody', () => {
    const { offer } = setup([1, 1, 1, 1]);
    const given = ids(400).flatMap(() => offer(newCalls(50)));
    const pairs = given.slice(1).map((agentID, index) => `${given[index]} then ${agentID}`);
    expectEven(
      countOf(
        pairs,
        ids(4).flatMap((one) => ids(4).map((other) => `${one} then ${other}`)),
      ),
    );
  });

  test('so is whoever was passed over for a call', () => {
    const { offer } = setup([1, 1, 1, 1]);
    const next = ids(5_000).flatMap(() => {
      const [again, other] = newCalls(2);
      const failed = pastOffer({ result: offered(2), ending: 'no_answer', endedAt: NOON, decidedAt: NOON });
      return again === undefined || other === undefined ? [] : [offer([again, other], { [again.callID]: [failed] })];
    });
    expectEven(
      countOf(
        next.map(([first]) => first),
        [1, 3, 4],
      ),
    );
    expectEven(
      countOf(
        next.map(([, second]) => second),
        ids(4),
      ),
    );
  });

  test('so are those of a later tier, however long they were not asked', () => {
    const { offer } = setup([1, 1, 2, 2], {}, { 2: 5 });
    const given = ids(1_000).flatMap(() => {
      expect(countOf(offer(newCalls(5)), [3, 4])).toEqual([0, 0]);
      const [waiting] = newCalls(1);
      const refused = pastOffer({ result: offered(9), ending: 'no_answer', visitStartedAt: NOON - 9_000 });
      return waiting === undefined ? [] : offer([waiting], { [waiting.callID]: [refused] });
    });
    expectEven(countOf(given, ids(4)));
  });

  test('draws the same whenever the same is decided again', () => {
    const { state, offer } = setup([1, 1, 1, 1, 1]);
    offer(newCalls(3));
    const requests = newCalls(20);
    const once = decideBatch({ queues: [state()], requests });
    expect(decideBatch({ queues: [state()], requests })).toEqual(once);
  });

  test('takes whom a call was given less often first, whatever was drawn', () => {
    const { offer } = setup([1, 1, 1]);
    const [again] = newCalls(1);
    const history = [1, 3].map((agentID, index) =>
      pastOffer({ mqID: `mq-${index}`, result: offered(agentID), ending: 'answered', endedAt: NOON }),
    );
    expect(offer([{ ...request(), callID: again?.callID ?? '' }], { [again?.callID ?? '']: history })).toEqual([2]);
  });
});
