/**
 * The members of small queues, as the batches of this process left them. Each batch raises the queue's number of changes
 * to its members when it writes any, and reads that number under the queue's lock: what is remembered under the same
 * number is what the table holds, so it need not be read again. Nothing of it has to be right; what is old is read anew.
 */
import type { AgentState, Member, QueueSettings } from '../routing/types.ts';

export interface Roster {
  readonly version: number;
  readonly members: ReadonlyMap<number, Member>;
}

export interface Rosters {
  /** Asked once for each batch of the queue. Undefined where the members have to be read. */
  use(queueID: number): Roster | undefined;
  keep(queueID: number, roster: Roster): void;
  /** It was old: others change the members, too, and for a while it is cheaper to read them at once. */
  forget(queueID: number): void;
}

/** A reading of more members is no longer much dearer than keeping them. */
export const ROSTER_MEMBERS_MAX = 64;

/** About 40 MB; beyond that all are forgotten, and those of queues that are asked for come back at once. */
const MEMBERS_MAX = 150_000;

/** Each time it is old costs a round trip; so that is at most one of so many. */
const RESTING_BATCHES = 32;

export function createRosters(): Rosters {
  const rosters = new Map<number, Roster>();
  const resting = new Map<number, number>();
  let members = 0;

  function drop(queueID: number): void {
    members -= rosters.get(queueID)?.members.size ?? 0;
    rosters.delete(queueID);
  }

  return {
    use(queueID) {
      const rest = resting.get(queueID);
      if (rest === undefined) {
        return rosters.get(queueID);
      }
      if (rest > 1) {
        resting.set(queueID, rest - 1);
      } else {
        resting.delete(queueID);
      }
      return undefined;
    },
    keep(queueID, roster) {
      if (rosters.get(queueID) === roster) {
        return;
      }
      drop(queueID);
      if (roster.members.size > ROSTER_MEMBERS_MAX) {
        return;
      }
      if (members + roster.members.size > MEMBERS_MAX) {
        rosters.clear();
        members = 0;
      }
      members += roster.members.size;
      rosters.set(queueID, roster);
    },
    forget(queueID) {
      drop(queueID);
      resting.set(queueID, RESTING_BATCHES);
    },
  };
}

/** Whether a queue's batches read and lock the agents of its members. */
export function locksAgents({ leaseSeconds, tracksIdle }: QueueSettings): boolean {
  return leaseSeconds > 0 || tracksIdle;
}

/** The next time at which somebody has to be looked at again, from what people configured; null for never. */
export function nextLook({ members }: Roster, settings: QueueSettings): number | null {
  let next: number | null = null;
  for (const { standing, dueAt, baseDueAt } of members.values()) {
    // Whoever is locked anyway is seen to be free again; only for what people configured must be looked elsewhere.
    const at = locksAgents(settings) && standing !== 'out' ? baseDueAt : dueAt;
    if (at !== null && (next === null || at < next)) {
      next = at;
    }
  }
  return next;
}

/** With what a batch wrote. */
export function rosterAfter(roster: Roster, changed: ReadonlyMap<number, Member | null> | undefined): Roster {
  if (changed === undefined) {
    return roster;
  }
  const { version, members } = roster;
  const after = new Map(members);
  for (const [agentID, member] of changed) {
    if (member === null) {
      after.delete(agentID);
    } else {
      after.set(agentID, member);
    }
  }
  return { version: version + 1, members: after };
}

/** Whether all agents who hold leases for the calls' last offers were read. */
export function knowsAll(agents: ReadonlyMap<number, AgentState>, leasedAgentIDs: readonly number[]): boolean {
  return leasedAgentIDs.every((agentID) => agents.has(agentID));
}
