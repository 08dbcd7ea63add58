/** What an index in memory says of a scan is what the tables' order says of the same scan. */
import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { createMemberIndex } from '../../../src/routing/member-index.ts';
import type { Member, Standing } from '../../../src/routing/types.ts';
import { endOfScan } from '../../../src/store/scan-ends.ts';
import { propertySettings } from '../../support/property.ts';
import { member, NOON } from '../../support/routing.ts';

const STANDINGS: readonly Standing[] = ['free', 'busy', 'out'];

const anyMembers = fc
  .array(
    fc.record({
      standing: fc.constantFrom(...STANDINGS),
      tier: fc.integer({ min: 1, max: 2 }),
      rank: fc.integer({ min: 0, max: 3 }),
      position: fc.integer({ min: 1, max: 20 }),
      dueAt: fc.option(fc.integer({ min: NOON - 5, max: NOON + 5 })),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map((one, index) => member(index + 1, one)));

function sorted(members: readonly Member[], cursor: number | null): readonly Member[] {
  const isPassed = ({ position, agentID }: Member): boolean =>
    cursor !== null && (position < cursor || (position === cursor && agentID <= cursor));
  return members.toSorted(
    (one, other) =>
      STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) ||
      Number(isPassed(one)) - Number(isPassed(other)) ||
      one.rank - other.rank ||
      one.position - other.position ||
      one.agentID - other.agentID,
  );
}

test('a scan reads whom a scan of the tables reads, and comes as far', () => {
  fc.assert(
    fc.property(
      anyMembers,
      fc.integer({ min: 1, max: 40 }),
      fc.option(fc.integer({ min: 0, max: 21 })),
      (all, size, cursor) => {
        // Under round-robin the position alone counts.
        const members = cursor === null ? all : all.map((one) => ({ ...one, rank: 0 }));
        const index = createMemberIndex();
        members.forEach((one) => index.put(one));
        const start = { position: cursor ?? 0, agentID: cursor ?? 0 };
        const expected = sorted(
          members.filter(({ tier }) => tier === 1),
          cursor,
        ).slice(0, size);
        const { scan, members: read } = index.scan({ level: 1, tier: 1, size }, cursor === null ? null : start);
        const asked = { queueID: 1, level: 1, tier: 1, size, rotates: cursor !== null };
        expect(read).toEqual(expected);
        // A scan of the tables that reads all, and no more than it was to, does not know that.
        const isExact = members.filter(({ tier }) => tier === 1).length === size;
        expect(isExact ? scan.isWhole : scan).toEqual(isExact ? true : endOfScan(asked, expected, start));
      },
    ),
    propertySettings(500),
  );
});

test('members are due as of their last change', () => {
  const index = createMemberIndex();
  index.put(member(1, { dueAt: NOON }));
  index.put(member(2, { dueAt: NOON + 1 }));
  index.put(member(3));
  expect(index.due(NOON)).toEqual([1]);
  index.put(member(1, { dueAt: NOON + 2 }));
  index.put(member(3, { dueAt: NOON - 1 }));
  expect(index.due(NOON + 1)).toEqual([3, 2]);
  index.remove(3);
  expect(index.due(NOON + 1)).toEqual([2]);
});

test('those who are free are counted by tier', () => {
  const index = createMemberIndex();
  index.put(member(1));
  index.put(member(2));
  index.put(member(3, { standing: 'busy' }));
  index.put(member(2, { tier: 2 }));
  expect([1, 2, 3].map((tier) => index.countFree(tier))).toEqual([1, 1, 0]);
});
