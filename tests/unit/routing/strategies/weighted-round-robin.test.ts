import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Member, Recheck } from '../../../../src/routing/types.ts';
import { propertySettings } from '../../../support/property.ts';
import { agentsOf, decideBatch } from '../../../support/decide-batch.ts';
import { member, queue, requests, truth } from '../../../support/routing.ts';

const weighted = { strategy: 'weighted_round_robin' } as const;

/** Members of the given weights who join together, and the offers of so many calls. */
function offersOf(weights: readonly number[], calls: number): readonly (number | null)[] {
  const rechecks = weights.map((weight, index): Recheck => ({
    agentID: index + 1,
    truth: truth(index + 1, { weight }),
    known: null,
  }));
  return agentsOf(decideBatch({ queues: [queue([], { settings: weighted, rechecks })], requests: requests(calls) }));
}

function passAfter(recheck: Recheck, pass: number): number | undefined {
  const decided = decideBatch({
    queues: [queue([], { settings: weighted, rechecks: [recheck], clocks: [pass] })],
    requests: [],
  });
  return decided.members.get(1)?.get(recheck.agentID)?.rank;
}

describe('weighted round-robin', () => {
  test('spreads the offers of a greater weight evenly among the others', () => {
    expect(offersOf([3, 1], 8)).toEqual([1, 1, 2, 1, 1, 1, 2, 1]);
    expect(offersOf([1, 1, 1], 6)).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test('gives everybody their share, to within one offer and a half', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 400 }),
        (weights, calls) => {
          const offers = offersOf(weights, calls);
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          for (const [index, weight] of weights.entries()) {
            const got = offers.filter((agentID) => agentID === index + 1).length;
            // Each pass is at most half a stride ahead of the fair one; with many members these halves add up.
            expect(Math.abs(got - (calls * weight) / total)).toBeLessThanOrEqual(
              1 + (weights.length * weight) / total / 2 + 0.5,
            );
          }
        },
      ),
      propertySettings(200),
    );
  });

  test('has a new member start half a stride behind the queue', () => {
    expect(passAfter({ agentID: 1, truth: truth(1, { weight: 4 }), known: null }, 10)).toBe(10.125);
    expect(passAfter({ agentID: 1, truth: truth(1), known: null }, 10)).toBe(10.5);
  });

  test('has who returns go on with the own pass, or half a stride behind the queue where that is further', () => {
    const out: Partial<Member> = {
      standing: 'out',
      reason: 'paused',
      baseReason: 'paused',
      rankedBy: 'weighted_round_robin',
    };
    const returning = (rank: number): Recheck => ({
      agentID: 1,
      truth: truth(1),
      known: member(1, { ...out, rank }),
    });
    expect(passAfter(returning(3), 10)).toBe(10.5);
    expect(passAfter(returning(12), 10)).toBe(12);
  });

  test('gives nobody who returns a burst of offers', () => {
    const all = [member(1, { rank: 100 }), member(2, { rank: 100.5 })];
    const out: Partial<Member> = {
      standing: 'out',
      reason: 'paused',
      baseReason: 'paused',
      rankedBy: 'weighted_round_robin',
    };
    const rechecks = [{ agentID: 3, truth: truth(3), known: member(3, { ...out, rank: 2 }) }];
    const decided = decideBatch({
      queues: [queue(all, { settings: weighted, rechecks, clocks: [100] })],
      requests: requests(6),
    });
    expect(agentsOf(decided)).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test('takes a member of a former strategy for a new one', () => {
    const known = member(1, { rank: 80_000, rankedBy: 'fewest_offers' });
    expect(passAfter({ agentID: 1, truth: truth(1, { weight: 2 }), known }, 6)).toBe(6.25);
  });

  test('remembers the pass of the member taken last, before it was raised', () => {
    const all = [member(1, { rank: 5, weight: 2 }), member(2, { rank: 5.25 })];
    const decided = decideBatch({ queues: [queue(all, { settings: weighted, clocks: [4] })], requests: requests(2) });
    expect(agentsOf(decided)).toEqual([1, 2]);
    expect(decided.queues.get(1)?.clocks).toEqual([5.25]);
    expect(decided.members.get(1)?.get(1)?.rank).toBe(5.5);
    expect(decided.members.get(1)?.get(2)?.rank).toBe(6.25);
  });

  test('keeps the order of those who wait with a change of weight', () => {
    const known = member(1, { rank: 7, weight: 1, rankedBy: 'weighted_round_robin' });
    expect(passAfter({ agentID: 1, truth: truth(1, { weight: 50 }), known }, 6)).toBe(7);
  });
});
