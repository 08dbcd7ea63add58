/** A queue's members in the strategy's order, so that a decision reads the next of them and not all. */
import { createOrderedMembers, type OrderedMembers } from './ordered-members.ts';
import { scanUpTo } from './scan-up-to.ts';
import type { Member, Place, Scan, ScanEnd, Standing } from './types.ts';

export interface MemberIndex {
  readonly size: number;
  /** How often anything of it was changed: what was read of it stands as long as this does. */
  readonly edits: number;
  get(agentID: number): Member | undefined;
  put(member: Member): void;
  remove(agentID: number): void;
  /** Those who are due to be looked at again. */
  due(now: number): readonly number[];
  /** How many of a tier are free. */
  countFree(tier: number): number;
  /**
   * The first members of a tier: who are free, then who are busy, then who are out, up to a bound.
   * @param cursor where round-robin goes on; null for the other orders
   */
  scan(asked: TierScan, cursor: Place | null): ScannedMembers;
  all(): Iterable<Member>;
}

export interface ScannedMembers {
  readonly scan: Scan;
  readonly members: readonly Member[];
}

export interface TierScan {
  readonly level: number;
  readonly tier: number;
  readonly size: number;
}

/** The members of a tier in each standing, in the strategy's order. */
type Tier = Readonly<Record<Standing, OrderedMembers>>;

const NO_AGENTS: readonly number[] = [];

const STANDINGS: readonly Standing[] = ['free', 'busy', 'out'];

export function createMemberIndex(): MemberIndex {
  const byAgent = new Map<number, Member>();
  const tiers = new Map<number, Tier>();
  const byTime = createOrderedMembers(compareTimes);
  /** Nobody is due before: told without a look at the members, since every decision asks for it. */
  let firstDueAt = Number.POSITIVE_INFINITY;
  let edits = 0;

  function tierOf(tier: number): Tier {
    let lists = tiers.get(tier);
    if (lists === undefined) {
      lists = {
        free: createOrderedMembers(compareTurns),
        busy: createOrderedMembers(compareTurns),
        out: createOrderedMembers(compareTurns),
      };
      tiers.set(tier, lists);
    }
    return lists;
  }

  function remove(agentID: number): void {
    const known = byAgent.get(agentID);
    if (known !== undefined) {
      edits += 1;
      byAgent.delete(agentID);
      tierOf(known.tier)[known.standing].remove(known);
      if (known.dueAt !== null) {
        byTime.remove(known);
      }
    }
  }

  return {
    get size() {
      return byAgent.size;
    },
    get edits() {
      return edits;
    },
    get: (agentID) => byAgent.get(agentID),
    put(member) {
      remove(member.agentID);
      edits += 1;
      byAgent.set(member.agentID, member);
      tierOf(member.tier)[member.standing].add(member);
      if (member.dueAt !== null) {
        byTime.add(member);
        firstDueAt = Math.min(firstDueAt, member.dueAt);
      }
    },
    remove,
    due(now) {
      if (now < firstDueAt) {
        return NO_AGENTS;
      }
      const due = byTime.firstWhile(({ dueAt }) => dueAt !== null && dueAt <= now);
      firstDueAt = (due[0] ?? byTime.first())?.dueAt ?? Number.POSITIVE_INFINITY;
      return due.length === 0 ? NO_AGENTS : due.map(({ agentID }) => agentID);
    },
    countFree: (tier) => tiers.get(tier)?.free.size ?? 0,
    scan({ level, tier, size }, cursor) {
      const lists = tierOf(tier);
      const members: Member[] = [];
      const isPassed = cursor === null ? undefined : (one: Member): boolean => comparePlaces(one, cursor) <= 0;
      let end: ScanEnd | null = null;
      let isWhole = true;
      for (const standing of STANDINGS) {
        const list = lists[standing];
        const count = Math.min(list.size, size - members.length);
        list.take(count, members, isPassed);
        if (count < list.size) {
          isWhole = false;
          const last = members.at(-1);
          if (last !== undefined) {
            const { rank, position, agentID } = last;
            end = { rank, position, agentID, tier, standing: last.standing };
          }
          break;
        }
      }
      return { scan: scanUpTo(end, { level, tier, isWhole }), members };
    },
    all: () => byAgent.values(),
  };
}

function compareTurns(one: Member, other: Member): number {
  return one.rank - other.rank || comparePlaces(one, other);
}

function comparePlaces(one: Place, other: Place): number {
  return one.position - other.position || one.agentID - other.agentID;
}

/** Of members who have such a time. */
function compareTimes(one: Member, other: Member): number {
  return (one.dueAt ?? 0) - (other.dueAt ?? 0) || one.agentID - other.agentID;
}
