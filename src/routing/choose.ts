/** Chooses among a queue's members for one call, and says of whom it looked at why not. */
import type { QueueTurn } from './queue-turn.ts';
import type { CallView } from './call-view.ts';
import type { Member, MemberReason, Place, Reasons, ScanEnd } from './types.ts';

export interface Choice {
  readonly member: Member;
  /** The tier up to which agents were equals. */
  readonly level: number;
  /** Whether the agent is busy and offered anyway. */
  readonly anyway: boolean;
}

/** Null where nobody can be chosen; `beyond_window` where members who were not read might be. */
export type ChoiceResult = Choice | null | 'beyond_window';

/**
 * The member whose turn it is: among those who are free, or if nobody is and the queue wants it, among the busy ones.
 * Whatever the strategy, those whom this call was given less often come first; a later tier only where those before it
 * have nobody, unless its wait is over.
 */
export function choose(turn: QueueTurn, call: CallView): ChoiceResult {
  const free = chooseStanding(turn, call, 'free');
  return free === null && turn.settings.whenBusy === 'anyway' ? chooseStanding(turn, call, 'busy') : free;
}

/** From the level at which the call begins, by the time of its visit, to each later tier. */
function chooseStanding(turn: QueueTurn, call: CallView, standing: Pool['standing']): ChoiceResult {
  const { tiers } = turn.settings;
  const joined = tiersJoined(turn, call);
  let level = tiers[joined - 1]?.tier ?? 1;
  for (let next = joined; ; next += 1) {
    const member = chooseFrom(turn, call, { level, standing });
    if (member === 'beyond_window') {
      return member;
    }
    if (member !== null) {
      return { member, level, anyway: standing === 'busy' };
    }
    const later = tiers[next];
    if (later === undefined) {
      return null;
    }
    level = later.tier;
  }
}

/** How many tiers the wait is over for; the first has none. */
function tiersJoined({ settings: { tiers }, circumstances: { now } }: QueueTurn, call: CallView): number {
  // Not less than none, where the clock has gone back.
  const waitedSeconds = Math.max(0, now - call.visit.visitStartedAt) / 1000;
  let joined = 0;
  for (const { tier, waitSeconds } of tiers) {
    if (tier > 1 && (waitSeconds === null || waitSeconds > waitedSeconds)) {
      break;
    }
    joined += 1;
  }
  return joined;
}

interface Pool {
  readonly level: number;
  readonly standing: 'free' | 'busy';
}

function chooseFrom(turn: QueueTurn, call: CallView, pool: Pool): Member | null | 'beyond_window' {
  const { level, standing } = pool;
  const order = turn.strategy.order(turn, level);
  let best: Member | null = null;
  let bestOrder = 0;
  let bestGiven = 0;
  const isNew = call.offers === 0;
  for (const member of turn.members) {
    if (member.standing !== standing || member.tier > level || (!isNew && call.excluded.has(member.number))) {
      continue;
    }
    const given = isNew ? 0 : (call.given.get(member.number) ?? 0);
    if (best !== null && given > bestGiven) {
      continue;
    }
    const memberOrder = order(member);
    if (best === null || given < bestGiven || precedes(member, memberOrder, best, bestOrder)) {
      best = member;
      bestOrder = memberOrder;
      bestGiven = given;
    }
  }
  return isRead(turn, pool, bestGiven > 0 ? null : best, bestOrder) ? best : 'beyond_window';
}

function precedes(one: Place, oneOrder: number, other: Place, otherOrder: number): boolean {
  if (oneOrder !== otherOrder) {
    return oneOrder < otherOrder;
  }
  return one.position < other.position || (one.position === other.position && one.agentID <= other.agentID);
}

/** Whether all members of a pool were read, or where one is given, all who could come before that one. */
function isRead(turn: QueueTurn, pool: Pool, best: Place | null, bestOrder: number): boolean {
  for (const { tier, hasMembers } of turn.settings.tiers) {
    if (tier > pool.level || !hasMembers) {
      continue;
    }
    const end = endOf(turn, pool, tier);
    if (end === 'unread') {
      return false;
    }
    if (
      end !== 'complete' &&
      (best === null || !precedes(best, bestOrder, end, turn.strategy.orderOfEnd(turn, pool.level, end)))
    ) {
      return false;
    }
  }
  return true;
}

/** How far a tier was read for a pool. */
function endOf(
  { settings: { strategy }, state: { scans } }: QueueTurn,
  { level, standing }: Pool,
  tier: number,
): 'complete' | 'unread' | ScanEnd {
  for (const scan of scans) {
    if (scan.tier === tier && (scan.level === level || strategy !== 'round_robin')) {
      return scan[standing];
    }
  }
  return 'unread';
}

/** Of each decision as many members are named as a person reads; the others are counted. */
const NAMED_MEMBERS_MAX = 20;

/**
 * Who was looked at, in the strategy's order up to the one who was chosen; where nobody was, all.
 * @param level up to which tier
 */
export function explainMembers(
  turn: QueueTurn,
  call: CallView,
  level: number,
  chosen: Member | null,
): Pick<Reasons, 'members' | 'others' | 'partial'> {
  const lookedAt = membersLookedAt(turn, level, chosen);
  const members: (readonly [number, MemberReason])[] = [];
  const explained: { members: typeof members; others?: Partial<Record<MemberReason, number>>; partial?: true } = {
    members,
  };
  for (const member of lookedAt) {
    const reason = reasonOf(member, call, chosen);
    if (members.length < NAMED_MEMBERS_MAX || member === chosen) {
      members.push([member.agentID, reason]);
    } else {
      explained.others ??= {};
      explained.others[reason] = (explained.others[reason] ?? 0) + 1;
    }
  }
  if (!isWhole(turn)) {
    explained.partial = true;
  }
  return explained;
}

function membersLookedAt(turn: QueueTurn, level: number, chosen: Member | null): readonly Member[] {
  const order = turn.strategy.order(turn, level);
  const chosenOrder = chosen === null ? 0 : order(chosen);
  const lookedAt: Member[] = [];
  for (const member of turn.members) {
    if (
      member.tier <= level &&
      (chosen === null || member === chosen || precedes(member, order(member), chosen, chosenOrder))
    ) {
      lookedAt.push(member);
    }
  }
  return lookedAt.length > 1
    ? lookedAt.toSorted((one, other) => (precedes(one, order(one), other, order(other)) ? -1 : 1))
    : lookedAt;
}

/** Whether the scans have left nobody out. */
function isWhole({ settings: { tiers }, state: { scans } }: QueueTurn): boolean {
  for (const { tier, hasMembers } of tiers) {
    if (hasMembers && !scans.some((scan) => scan.tier === tier && scan.isWhole)) {
      return false;
    }
  }
  return true;
}

function reasonOf(member: Member, call: CallView, chosen: Member | null): MemberReason {
  if (member === chosen) {
    return 'offered';
  }
  if (member.standing === 'out' && member.reason !== null) {
    return member.reason;
  }
  if (call.excluded.has(member.number)) {
    return 'excluded';
  }
  if (member.reason !== null) {
    return member.reason;
  }
  return (call.given.get(member.number) ?? 0) > 0 ? 'given_before' : 'later_in_turn';
}
