/** A queue's members in the strategy's order, so that a decision reads the next of them and not all. */
import type { Member, Place, Scan, ScanEnd, Standing } from '../routing/types.ts';

export interface MemberIndex {
  readonly size: number;
  get(agentID: number): Member | undefined;
  put(member: Member): void;
  remove(agentID: number): void;
  /** Those who are due to be looked at again. */
  due(now: number): readonly number[];
  /**
   * The first members of a tier: who are free, then who are busy, then who are out, up to a bound.
   * @param cursor where round-robin goes on; null for the other orders
   */
  scan(asked: AskedScan, cursor: Place | null): ScannedMembers;
  all(): Iterable<Member>;
}

export interface ScannedMembers {
  readonly scan: Scan;
  readonly members: readonly Member[];
}

export interface AskedScan {
  readonly level: number;
  readonly tier: number;
  readonly size: number;
}

/** The members of a tier in each standing, in the strategy's order. */
type Tier = Readonly<Record<Standing, Member[]>>;

const EMPTY_TIER: Tier = { free: [], busy: [], out: [] };

const NOBODY: readonly number[] = [];

const STANDINGS: readonly Standing[] = ['free', 'busy', 'out'];

export function createMemberIndex(): MemberIndex {
  const byAgent = new Map<number, Member>();
  const tiers = new Map<number, Tier>();
  /** The earliest time at which anybody may be due: it may be too early, never too late. */
  let nextDueAt = Number.POSITIVE_INFINITY;

  function listOf(tier: number, standing: Standing): Member[] {
    let lists = tiers.get(tier);
    if (lists === undefined) {
      lists = { free: [], busy: [], out: [] };
      tiers.set(tier, lists);
    }
    return lists[standing];
  }

  function drop(agentID: number): void {
    const known = byAgent.get(agentID);
    if (known !== undefined) {
      const list = listOf(known.tier, known.standing);
      list.splice(placeOf(list, known), 1);
      byAgent.delete(agentID);
    }
  }

  return {
    get size() {
      return byAgent.size;
    },
    get: (agentID) => byAgent.get(agentID),
    put(member) {
      drop(member.agentID);
      byAgent.set(member.agentID, member);
      const list = listOf(member.tier, member.standing);
      list.splice(placeOf(list, member), 0, member);
      if (member.dueAt !== null) {
        nextDueAt = Math.min(nextDueAt, member.dueAt);
      }
    },
    remove: drop,
    due(now) {
      if (now < nextDueAt) {
        return NOBODY;
      }
      const found: number[] = [];
      nextDueAt = Number.POSITIVE_INFINITY;
      for (const { agentID, dueAt } of byAgent.values()) {
        if (dueAt !== null && dueAt <= now) {
          found.push(agentID);
        } else if (dueAt !== null) {
          nextDueAt = Math.min(nextDueAt, dueAt);
        }
      }
      return found;
    },
    scan({ level, tier, size }, cursor) {
      const lists = tiers.get(tier) ?? EMPTY_TIER;
      const members: Member[] = [];
      let end: ScanEnd | null = null;
      let isWhole = true;
      for (const standing of STANDINGS) {
        const list = lists[standing];
        const count = Math.min(list.length, size - members.length);
        if (count > 0) {
          takeFrom(list, cursor === null ? 0 : placeAfter(list, cursor), count, members);
        }
        if (count < list.length) {
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

/** From a place on and round. */
function takeFrom(list: readonly Member[], start: number, count: number, members: Member[]): void {
  for (let step = 0; step < count; step += 1) {
    const member = list[(start + step) % list.length];
    if (member !== undefined) {
      members.push(member);
    }
  }
}

/** What is known of each standing where the last one read was this. */
function scanUpTo(end: ScanEnd | null, { level, tier, isWhole }: Pick<Scan, 'level' | 'tier' | 'isWhole'>): Scan {
  const standing = end?.standing ?? 'out';
  switch (standing) {
    case 'out':
      return { level, tier, free: 'complete', busy: 'complete', isWhole };
    case 'free':
      return { level, tier, free: end ?? 'complete', busy: 'unread', isWhole };
    case 'busy':
      return { level, tier, free: 'complete', busy: end ?? 'complete', isWhole };
    default:
      return standing satisfies never;
  }
}

/** Where a member stands in a list, or would. */
function placeOf(list: readonly Member[], member: Member): number {
  return search(
    list,
    (one) => one.rank - member.rank || one.position - member.position || one.agentID - member.agentID,
  );
}

/** The first behind a place in the roster. */
function placeAfter(list: readonly Member[], cursor: Place): number {
  return search(list, (one) => one.position - cursor.position || one.agentID - cursor.agentID || -1);
}

/** The first place whose member does not come before what is looked for. */
function search(list: readonly Member[], compare: (member: Member) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const member = list[middle];
    if (member !== undefined && compare(member) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
