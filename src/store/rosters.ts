/**
 * The members of queues, as the batches of this process left them. Each batch raises the queue's number of changes to its
 * members when it writes any, and reads that number under the queue's lock: what is remembered under the same number is
 * what the table holds, so it need not be read again. Where other instances write members, too, each batch reads what they
 * have written since. Nothing of it has to be right; what is old is read anew.
 *
 * A batch that reads all members of a small queue anyway remembers them. Those of a large one are read a piece with each
 * batch, in the order of their agents' ids, and used when all are there.
 */
import { createMemberIndex, type MemberIndex } from '../routing/member-index.ts';
import type { Member, Recheck } from '../routing/types.ts';

export interface Roster {
  readonly version: number;
  readonly members: MemberIndex;
  /** Up to which agent all members are there; null for all. */
  readonly readTo: number | null;
}

/** Members whom a batch read in the order of their agents' ids. */
export interface Reading {
  /** The agent whom it began behind; 0 for the start. */
  readonly from: number;
  /** Null where nobody is left. */
  readonly to: number | null;
  readonly members: readonly Member[];
}

/** What a batch did that is committed. */
export interface RosterBatch {
  /** As it found the members. */
  readonly version: number;
  readonly reading: Reading | null;
  /** Members who were looked at again, as they were kept: a reading may have missed them between two edits. */
  readonly rechecked: readonly Pick<Recheck, 'known'>[];
  readonly changed: ReadonlyMap<number, Member | null> | undefined;
}

export interface Rosters {
  /** Asked once for each batch of the queue. Undefined where nothing is remembered, or it is not to be used now. */
  use(queueID: number): Roster | undefined;
  /** Brings what is remembered of a queue in step with a batch of it, or begins to remember it. */
  keep(queueID: number, batch: RosterBatch): void;
  /** Whether others write the queue's members, too, so that a batch has to read what they have written since. */
  isFollowed(queueID: number): boolean;
  /** Brings what is remembered of a queue to the version that a batch has found under its lock. */
  catchUp(queueID: number, found: Changes): void;
  /** A batch could not use it: for a while others' changes are read, or all members. */
  leave(queueID: number, why: Unusable): void;
  /** Another server may answer, on which a version stands for something else. */
  forgetAll(): void;
}

/** What others have written of a queue's members. */
export interface Changes {
  readonly version: number;
  /** As of which members were removed the last time. */
  readonly removedVersion: number;
  /** Who were written since the version that is remembered; null where it is too much to read. */
  readonly members: readonly Member[] | null;
  /** With which the last of these was written. Where it is not the queue's, somebody wrote without telling whom. */
  readonly lastVersion: number;
}

/** `old` where others have changed members; `too_little` where more is needed than what is remembered. */
export type Unusable = 'old' | 'too_little';

/** About 50 MB; beyond that those that were used longest ago are forgotten. */
const MEMBERS_MAX = 150_000;

/** While there are so few, nothing is about to be forgotten, and the order in which queues were used is not kept. */
const ORDERED_MEMBERS = MEMBERS_MAX / 2;

/** Of one queue, so that no queue takes the room of all others. */
const QUEUE_MEMBERS_MAX = 50_000;

/** Each time it can't be used costs a round trip; so that is at most one of so many. */
const RESTING_BATCHES = 32;

/** Batches that read what others have written: each finds out whether they still do. */
const FOLLOWING_BATCHES = 32;

/** What is forgotten has to be read again: of each batch meanwhile at most so many members. */
const READ_AGAIN_PER_BATCH = 16;

interface KeptRoster extends Roster {
  version: number;
  readTo: number | null;
}

export function createRosters(): Rosters {
  /** Those used longest ago come first, once there are many. */
  const rosters = new Map<number, KeptRoster>();
  /** Batches that are left of a rest. */
  const resting = new Map<number, number>();
  /** Batches that are left of those that read what others have written. */
  const following = new Map<number, number>();
  let members = 0;

  function forget(queueID: number): void {
    const size = rosters.get(queueID)?.members.size ?? 0;
    members -= size;
    rosters.delete(queueID);
    following.delete(queueID);
    resting.set(queueID, Math.max(RESTING_BATCHES, Math.ceil(size / READ_AGAIN_PER_BATCH)));
  }

  function isResting(queueID: number): boolean {
    const left = resting.get(queueID);
    if (left === undefined) {
      return false;
    }
    if (left > 1) {
      resting.set(queueID, left - 1);
    } else {
      resting.delete(queueID);
    }
    return true;
  }

  function begin(queueID: number, { version, reading }: RosterBatch): KeptRoster | undefined {
    if (reading === null || reading.from > 0 || resting.has(queueID)) {
      return undefined;
    }
    const roster = { version, members: createMemberIndex(), readTo: 0 };
    rosters.set(queueID, roster);
    return roster;
  }

  function makeRoom(grownID: number, { members: { size } }: KeptRoster): void {
    if (size > QUEUE_MEMBERS_MAX) {
      forget(grownID);
    }
    for (const queueID of rosters.keys()) {
      if (members <= MEMBERS_MAX) {
        return;
      }
      forget(queueID);
    }
  }

  function makeRoomFor(queueID: number, roster: KeptRoster, before: number): void {
    const more = roster.members.size - before;
    members += more;
    if (more > 0) {
      makeRoom(queueID, roster);
    }
  }

  return {
    use(queueID) {
      const roster = rosters.get(queueID);
      if (isResting(queueID) || roster === undefined) {
        return undefined;
      }
      if (members > ORDERED_MEMBERS) {
        rosters.delete(queueID);
        rosters.set(queueID, roster);
      }
      return roster;
    },
    keep(queueID, batch) {
      const roster = rosters.get(queueID) ?? begin(queueID, batch);
      if (roster === undefined) {
        return;
      }
      if (roster.version !== batch.version) {
        // The next batch that would use it reads what others have written, and what this one did.
        following.set(queueID, FOLLOWING_BATCHES);
        return;
      }
      const before = roster.members.size;
      bringInStep(roster, batch);
      makeRoomFor(queueID, roster, before);
    },
    isFollowed: (queueID) => following.has(queueID),
    catchUp(queueID, found) {
      const roster = rosters.get(queueID);
      if (roster === undefined) {
        return;
      }
      const isBehind = found.version !== roster.version;
      if (
        found.members === null ||
        found.removedVersion > roster.version ||
        (isBehind && found.lastVersion !== found.version)
      ) {
        forget(queueID);
        return;
      }
      if (isBehind) {
        const before = roster.members.size;
        found.members.forEach((member) => roster.members.put(member));
        roster.version = found.version;
        following.set(queueID, FOLLOWING_BATCHES);
        makeRoomFor(queueID, roster, before);
        return;
      }
      const left = following.get(queueID) ?? 1;
      if (left > 1) {
        following.set(queueID, left - 1);
      } else {
        following.delete(queueID);
      }
    },
    leave(queueID, why) {
      if (why === 'too_little') {
        resting.set(queueID, RESTING_BATCHES);
      } else if (rosters.has(queueID)) {
        following.set(queueID, FOLLOWING_BATCHES);
      }
    },
    forgetAll() {
      rosters.clear();
      resting.clear();
      following.clear();
      members = 0;
    },
  };
}

function bringInStep(roster: KeptRoster, { reading, rechecked, changed }: RosterBatch): void {
  if (reading !== null && reading.from === roster.readTo) {
    reading.members.forEach((member) => roster.members.put(member));
    roster.readTo = reading.to;
  }
  rechecked.forEach(({ known }) => {
    if (known !== null) {
      roster.members.put(known);
    }
  });
  if (changed !== undefined) {
    for (const [agentID, member] of changed) {
      if (member === null) {
        roster.members.remove(agentID);
      } else {
        roster.members.put(member);
      }
    }
    roster.version += 1;
  }
}
