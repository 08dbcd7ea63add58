/** What a batch reads of queues that are remembered where other instances write their members, too. */
import type { Member } from '../routing/types.ts';
import { plainArray } from './array-literal.ts';
import type { Knowledge } from './knowledge.ts';
import type { BatchStep } from './lane-connection.ts';
import type { Recollections } from './remembered-queues.ts';
import type { Roster } from './rosters.ts';
import { type QueueRow, readMember, type TextRow } from './route-batch-rows.ts';

/** Queues in which others write members, too, with what is remembered of each. */
export type Followed = ReadonlyMap<number, Roster>;

export function followedOf({ remembered, filling }: Recollections): Followed {
  const followed = new Map<number, Roster>();
  for (const [queueID, { roster, isFollowed }] of remembered) {
    if (isFollowed) {
      followed.set(queueID, roster);
    }
  }
  if (filling?.isFollowed === true) {
    followed.set(filling.queueID, filling.roster);
  }
  return followed;
}

/** More than others write between two batches of an instance that takes part; whoever comes later reads as at first. */
const CHANGES_MAX = 512;

/** Nothing where there is nothing to follow. */
export function changesSteps(followed: Followed): readonly BatchStep[] {
  return followed.size === 0
    ? []
    : [
        {
          statement: 'read_changes',
          values: [
            plainArray([...followed.keys()]),
            plainArray([...followed.values()].map(({ version }) => version)),
            String(CHANGES_MAX + 1),
          ],
        },
      ];
}

const UNCHANGED: ChangedMembers = { members: [], lastVersion: 0 };

interface ChangesRead {
  /** Of the queues that are held. */
  readonly queues: readonly QueueRow[];
  /** Of `read_changes`. */
  readonly rows: readonly TextRow[];
}

/** Brings what is remembered of the queues that are held to what was found. */
export function catchUp(followed: Followed, { queues, rows }: ChangesRead, { rosters }: Knowledge): void {
  if (followed.size === 0) {
    return;
  }
  const changed = readChangedMembers(rows);
  for (const { queueID, membersVersion, membersRemovedVersion } of queues) {
    if (followed.has(queueID)) {
      const { members, lastVersion } = changed.get(queueID) ?? UNCHANGED;
      rosters.catchUp(queueID, {
        version: membersVersion,
        removedVersion: membersRemovedVersion,
        members: members.length > CHANGES_MAX ? null : members,
        lastVersion,
      });
    }
  }
}

interface ChangedMembers {
  readonly members: readonly Member[];
  /** The latest version of the queue's members with which any of them was written; 0 where there are none. */
  readonly lastVersion: number;
}

/** Rows of `read_changes`. @returns by queue */
function readChangedMembers(rows: readonly TextRow[]): ReadonlyMap<number, ChangedMembers> {
  const byQueue = Map.groupBy(rows, ([queueID]) => Number(queueID));
  return new Map(
    [...byQueue].map(([queueID, ofQueue]) => [
      queueID,
      {
        members: ofQueue.flatMap((row) => readMember(row, Number(row[1]), CHANGED_MEMBER_START) ?? []),
        lastVersion: Math.max(...ofQueue.map(([, , version]) => Number(version))),
      },
    ]),
  );
}

/** Where a member's columns begin in the rows of `read_changes`. */
const CHANGED_MEMBER_START = 3;
