import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { createOrderedMembers } from '../../../src/routing/ordered-members.ts';
import type { Member } from '../../../src/routing/types.ts';
import { propertySettings } from '../../support/property.ts';
import { member } from '../../support/routing.ts';

function compare(one: Member, other: Member): number {
  return one.rank - other.rank || one.agentID - other.agentID;
}

/** An agent's rank, or null for who goes. */
const change = fc.record({
  agentID: fc.integer({ min: 1, max: 600 }),
  rank: fc.option(fc.integer({ min: 0, max: 50 })),
});

describe('ordered members', () => {
  test('are taken as from a list that is sorted, from any of them on and round', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 2_000, size: 'max' }),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 700 }),
        (changes, from, count) => {
          const ordered = createOrderedMembers(compare);
          const known = new Map<number, Member>();
          for (const { agentID, rank } of changes) {
            const before = known.get(agentID);
            if (before !== undefined) {
              ordered.remove(before);
              known.delete(agentID);
            }
            if (rank !== null) {
              known.set(agentID, member(agentID, { rank }));
              ordered.add(member(agentID, { rank }));
            }
          }
          const sorted = [...known.values()].toSorted(compare);
          const start = sorted.findIndex(({ rank }) => rank >= from);
          const taken: Member[] = [];
          ordered.take(count, taken, ({ rank }) => rank < from);
          expect(ordered.size).toBe(sorted.length);
          expect(taken).toEqual(
            [...sorted.slice(Math.max(start, 0)), ...sorted.slice(0, Math.max(start, 0))].slice(0, count),
          );
          expect(ordered.firstWhile(({ rank }) => rank < from)).toEqual(sorted.filter(({ rank }) => rank < from));
        },
      ),
      propertySettings(200),
    );
  });

  test('keep whoever is there where one is removed who is not', () => {
    const ordered = createOrderedMembers(compare);
    ordered.remove(member(1));
    ordered.add(member(2));
    ordered.remove(member(1));
    ordered.remove(member(3));
    expect(ordered.size).toBe(1);
  });
});
