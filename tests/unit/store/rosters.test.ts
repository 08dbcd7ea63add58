/** What is remembered of queues' members, and when it may be used. */
import { describe, expect, test } from 'bun:test';
import type { Member } from '../../../src/routing/types.ts';
import {
  type Changes,
  createRosters,
  type Reading,
  type RosterBatch,
  type Rosters,
} from '../../../src/store/rosters.ts';
import { member } from '../../support/routing.ts';

function agents(from: number, to: number): readonly Member[] {
  return Array.from({ length: to - from }, (_, index) => member(from + index + 1));
}

/** All members of a queue at once. */
function whole(count: number): Reading {
  return { from: 0, to: null, members: agents(0, count) };
}

function batch(changes: Partial<RosterBatch>): RosterBatch {
  return { version: 1, reading: null, rechecked: [], changed: undefined, ...changes };
}

function changesWith(found: Partial<Changes>): Changes {
  return { version: 1, removedVersion: 0, members: [], lastVersion: 0, ...found };
}

function agentIDs(rosters: Rosters, queueID = 1): readonly number[] | undefined {
  const roster = rosters.use(queueID);
  return roster === undefined ? undefined : [...roster.members.all()].map(({ agentID }) => agentID);
}

describe('a roster', () => {
  test('is used from the first reading of all members on', () => {
    const rosters = createRosters();
    expect(rosters.use(1)).toBeUndefined();
    rosters.keep(1, batch({}));
    expect(rosters.use(1)).toBeUndefined();
    rosters.keep(1, batch({ reading: whole(3) }));
    expect(rosters.use(1)).toMatchObject({ version: 1, readTo: null });
    expect(agentIDs(rosters)).toEqual([1, 2, 3]);
  });

  test('follows what each batch changes, whether or not the batch could use it', () => {
    const rosters = createRosters();
    rosters.keep(1, batch({ version: 7, reading: whole(3) }));
    rosters.keep(
      1,
      batch({
        version: 7,
        reading: whole(3),
        changed: new Map([
          [1, null],
          [4, member(4)],
        ]),
      }),
    );
    expect(rosters.use(1)).toMatchObject({ version: 8 });
    expect(agentIDs(rosters)).toEqual([2, 3, 4]);
  });

  test('of a large queue is read piece by piece, in step with what batches change meanwhile', () => {
    const rosters = createRosters();
    rosters.keep(1, batch({ reading: { from: 0, to: 0, members: [] } }));
    expect(rosters.use(1)).toMatchObject({ readTo: 0 });
    const changed = new Map([
      [2, member(2, { standing: 'busy' })],
      [90, member(90, { standing: 'busy' })],
    ]);
    rosters.keep(1, batch({ reading: { from: 0, to: 50, members: agents(0, 50) }, changed }));
    expect(rosters.use(1)).toMatchObject({ version: 2, readTo: 50 });
    // A batch that was sent before and read the same once more.
    rosters.keep(1, batch({ version: 2, reading: { from: 0, to: 50, members: agents(0, 50) } }));
    const rest = agents(50, 100).map((one) => changed.get(one.agentID) ?? one);
    rosters.keep(1, batch({ version: 2, reading: { from: 50, to: null, members: rest } }));
    const roster = rosters.use(1);
    expect(roster).toMatchObject({ version: 2, readTo: null });
    expect(roster?.members.size).toBe(100);
    expect([2, 90].map((agentID) => roster?.members.get(agentID)?.standing)).toEqual(['busy', 'busy']);
  });

  test('has whoever was looked at again, though no reading had that member, until the membership is gone', () => {
    const rosters = createRosters();
    rosters.keep(1, batch({ reading: whole(3) }));
    rosters.keep(
      1,
      batch({
        rechecked: [{ known: member(7) }, { known: member(8) }, { known: null }],
        changed: new Map([[8, null]]),
      }),
    );
    expect(agentIDs(rosters)).toEqual([1, 2, 3, 7]);
  });

  test('is forgotten with all others at once', () => {
    const rosters = createRosters();
    rosters.keep(1, batch({ reading: whole(3) }));
    rosters.forgetAll();
    expect(rosters.use(1)).toBeUndefined();
    rosters.keep(1, batch({ reading: whole(2) }));
    expect(agentIDs(rosters)).toEqual([1, 2]);
  });

  test('follows what another instance has changed, until nothing of it has been found for a while', () => {
    const rosters = createRosters();
    rosters.keep(1, batch({ reading: whole(3) }));
    expect(rosters.isFollowed(1)).toBe(false);
    rosters.leave(1, 'old');
    expect(rosters.isFollowed(1)).toBe(true);
    rosters.catchUp(
      1,
      changesWith({ version: 4, members: [member(2, { standing: 'busy' }), member(4)], lastVersion: 4 }),
    );
    expect(rosters.use(1)).toMatchObject({ version: 4 });
    expect(agentIDs(rosters)).toEqual([1, 3, 2, 4]);
    let found = 0;
    for (; rosters.isFollowed(1); found += 1) {
      rosters.catchUp(1, changesWith({ version: 4 }));
    }
    expect(found).toBe(32);
    expect(rosters.use(1)).toMatchObject({ version: 4 });
  });

  test('follows where a batch that did not go by it has found another version', () => {
    const rosters = createRosters();
    rosters.keep(1, batch({ reading: whole(3) }));
    rosters.keep(1, batch({ version: 2, changed: new Map([[1, member(1, { standing: 'busy' })]]) }));
    expect(rosters.isFollowed(1)).toBe(true);
    // As it was, so that what is written since is read with what that batch wrote.
    expect(rosters.use(1)).toMatchObject({ version: 1 });
  });

  test.each([
    ['too many members', changesWith({ version: 4, members: null })],
    ['the removal of one', changesWith({ version: 4, removedVersion: 3, members: [member(1)], lastVersion: 4 })],
    ['something that tells no member', changesWith({ version: 4 })],
    [
      'something that does not tell the last member',
      changesWith({ version: 4, members: [member(1)], lastVersion: 3 }),
    ],
  ])('is forgotten where others have changed %s', (_, found) => {
    const rosters = createRosters();
    rosters.keep(1, batch({ reading: whole(3) }));
    rosters.catchUp(1, found);
    expect(rosters.use(1)).toBeUndefined();
    expect(rosters.isFollowed(1)).toBe(false);
  });

  test('rests for a while where it could not be used, but is kept in step', () => {
    const rosters = createRosters();
    rosters.keep(1, batch({ reading: whole(3) }));
    rosters.leave(1, 'too_little');
    rosters.keep(1, batch({ changed: new Map([[3, null]]) }));
    const used = Array.from({ length: 40 }, () => agentIDs(rosters));
    expect(used.findIndex((all) => all !== undefined)).toBe(32);
    expect(used.slice(32)).toEqual(Array.from({ length: 8 }, () => [1, 2]));
  });

  test('that was forgotten is begun anew after a while, the longer the more was to be read', () => {
    for (const [size, batches] of [
      [3, 32],
      [16_000, 1_000],
    ] as const) {
      const rosters = createRosters();
      rosters.keep(1, batch({ reading: whole(size) }));
      rosters.catchUp(1, changesWith({ members: null }));
      let rested = 0;
      while (rosters.use(1) === undefined) {
        rosters.keep(1, batch({ version: 5, reading: whole(size) }));
        rested += 1;
      }
      expect(rested).toBe(batches);
    }
  });
});

describe('rosters', () => {
  test('that were used longest ago give room for others', () => {
    const rosters = createRosters();
    for (let queueID = 1; queueID <= 3_000; queueID += 1) {
      rosters.keep(queueID, batch({ reading: whole(64) }));
      rosters.use(1);
    }
    expect(rosters.use(1)?.members.size).toBe(64);
    expect(rosters.use(2)).toBeUndefined();
    expect(rosters.use(3_000)?.members.size).toBe(64);
  });

  test('are not kept of a queue that would take the room of many', () => {
    const rosters = createRosters();
    rosters.keep(2, batch({ reading: whole(64) }));
    rosters.keep(1, batch({ reading: whole(50_001) }));
    expect(rosters.use(1)).toBeUndefined();
    expect(rosters.use(2)?.members.size).toBe(64);
  });
});
