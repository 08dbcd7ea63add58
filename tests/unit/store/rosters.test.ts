/** What is remembered of small queues' members, and when it may be used. */
import { describe, expect, test } from 'bun:test';
import { createRosters, nextLook, type Roster, rosterAfter } from '../../../src/store/rosters.ts';
import { member, NOON, settings } from '../../support/routing.ts';

function roster(count: number, version = 1): Roster {
  return {
    version,
    members: new Map(Array.from({ length: count }, (_, index) => [index + 1, member(index + 1)])),
  };
}

describe('rosters', () => {
  test('are used as they were kept last', () => {
    const rosters = createRosters();
    expect(rosters.use(1)).toBeUndefined();
    rosters.keep(1, roster(3));
    rosters.keep(1, roster(2, 2));
    expect(rosters.use(1)?.version).toBe(2);
  });

  test('that were old are read for a while, since others change the members too', () => {
    const rosters = createRosters();
    rosters.keep(1, roster(3));
    rosters.forget(1);
    rosters.keep(1, roster(3, 5));
    const used = Array.from({ length: 40 }, () => rosters.use(1)?.version ?? null);
    expect(used.findIndex((version) => version !== null)).toBe(32);
    expect(used.slice(32)).toEqual(Array.from({ length: 8 }, () => 5));
  });

  test('are kept of small queues alone, and of so many that memory stays bounded', () => {
    const rosters = createRosters();
    rosters.keep(1, roster(65));
    expect(rosters.use(1)).toBeUndefined();
    for (let queueID = 1; queueID <= 3_000; queueID += 1) {
      rosters.keep(queueID, roster(64));
    }
    expect(rosters.use(1)).toBeUndefined();
    expect(rosters.use(3_000)?.members.size).toBe(64);
  });
});

describe('the next look', () => {
  const due = roster(0);
  const members = new Map([
    [1, member(1, { dueAt: NOON + 5, baseDueAt: NOON + 50, standing: 'busy' })],
    [2, member(2, { dueAt: NOON + 9, baseDueAt: null, standing: 'out', reason: 'daily_cap' })],
  ]);

  test('is when anybody’s standing may change, where agents are not read', () => {
    expect(nextLook({ ...due, members }, settings())).toBe(NOON + 5);
  });

  test('is when people’s settings or an absence end, where agents are read by every batch', () => {
    expect(nextLook({ ...due, members }, settings({ leaseSeconds: 60 }))).toBe(NOON + 9);
  });

  test('is never, where nothing changes by itself', () => {
    expect(nextLook(roster(3), settings())).toBeNull();
  });
});

test('a batch’s changes make the next version, and none leave it as it is', () => {
  const before = roster(2, 7);
  const after = rosterAfter(
    before,
    new Map([
      [1, null],
      [3, member(3)],
    ]),
  );
  expect(after.version).toBe(8);
  expect([...after.members.keys()]).toEqual([2, 3]);
  expect(rosterAfter(before, undefined)).toEqual(before);
});
