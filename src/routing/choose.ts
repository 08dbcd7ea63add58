/** Chooses among a queue's members for one call, and says of whom it looked at why not. */
import type { QueueTurn, Seat } from './queue-turn.ts';
import type { CallView } from './call-view.ts';
import { strategies } from './strategies/strategies.ts';
import type { MemberReason, Reasons, ScanEnd } from './types.ts';

export interface Choice {
  readonly seat: Seat;
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
  const levels = levelsFor(turn, call);
  for (const standing of turn.settings.whenBusy === 'anyway' ? (['free', 'busy'] as const) : (['free'] as const)) {
    for (const level of levels) {
      const seat = chooseFrom(turn, call, { level, standing });
      if (seat === 'beyond_window') {
        return seat;
      }
      if (seat !== null) {
        return { seat, level, anyway: standing === 'busy' };
      }
    }
  }
  return null;
}

/** The level at which a call begins, by the time of its visit, then each later tier. */
export function levelsFor(
  { settings: { tiers }, circumstances: { now } }: QueueTurn,
  call: CallView,
): readonly number[] {
  // Not less than none, where the clock has gone back.
  const waitedSeconds = Math.max(0, now - call.visit.visitStartedAt) / 1000;
  let joined = 1;
  let index = 0;
  for (const { tier, waitSeconds } of tiers) {
    if (tier > 1 && (waitSeconds === null || waitSeconds > waitedSeconds)) {
      break;
    }
    joined = tier;
    index += 1;
  }
  return [joined, ...tiers.slice(index).map(({ tier }) => tier)];
}

interface Pool {
  readonly level: number;
  readonly standing: 'free' | 'busy';
}

function chooseFrom(turn: QueueTurn, call: CallView, { level, standing }: Pool): Seat | null | 'beyond_window' {
  const order = strategies[turn.settings.strategy].order(turn, { level, callID: call.callID });
  let best: Seat | null = null;
  let bestOrder = 0;
  let bestGiven = 0;
  for (const seat of turn.seats.values()) {
    if (seat.standing !== standing || seat.member.tier > level || call.excluded.has(seat.member.number)) {
      continue;
    }
    const given = call.given.get(seat.member.number) ?? 0;
    if (best !== null && given > bestGiven) {
      continue;
    }
    const seatOrder = order(seat);
    if (best === null || given < bestGiven || precedes(seat, seatOrder, best, bestOrder)) {
      best = seat;
      bestOrder = seatOrder;
      bestGiven = given;
    }
  }
  const isCertain =
    best === null || bestGiven > 0
      ? isRead(turn, { level, standing })
      : isRead(turn, { level, standing }, best, bestOrder);
  return isCertain ? best : 'beyond_window';
}

function precedes(
  one: { readonly position: number; readonly agentID: number },
  oneOrder: number,
  other: { readonly position: number; readonly agentID: number },
  otherOrder: number,
): boolean {
  if (oneOrder !== otherOrder) {
    return oneOrder < otherOrder;
  }
  return one.position < other.position || (one.position === other.position && one.agentID <= other.agentID);
}

/** Whether all members of a pool were read, or where one is given, all who could come before that one. */
function isRead(turn: QueueTurn, { level, standing }: Pool, best?: Seat, bestOrder = 0): boolean {
  const { settings, state } = turn;
  const strategy = strategies[settings.strategy];
  return settings.tiers.every(({ tier, hasMembers }) => {
    if (tier > level || !hasMembers) {
      return true;
    }
    const scan = state.scans.find(
      (one) => one.tier === tier && (one.level === level || settings.strategy !== 'round_robin'),
    );
    const end: 'complete' | 'unread' | ScanEnd = scan?.[standing] ?? 'unread';
    if (typeof end === 'string') {
      return end === 'complete';
    }
    return best !== undefined && precedes(best, bestOrder, end, strategy.orderOfEnd(turn, level, end));
  });
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
  chosen: Seat | null,
): Pick<Reasons, 'members' | 'others' | 'partial'> {
  const order = strategies[turn.settings.strategy].order(turn, { level, callID: call.callID });
  const chosenOrder = chosen === null ? 0 : order(chosen);
  const lookedAt: { readonly seat: Seat; readonly order: number }[] = [];
  for (const seat of turn.seats.values()) {
    if (seat.member.tier <= level) {
      const seatOrder = order(seat);
      if (chosen === null || seat === chosen || precedes(seat, seatOrder, chosen, chosenOrder)) {
        lookedAt.push({ seat, order: seatOrder });
      }
    }
  }
  if (lookedAt.length > 1) {
    lookedAt.sort((one, other) => (precedes(one.seat, one.order, other.seat, other.order) ? -1 : 1));
  }
  const members: (readonly [number, MemberReason])[] = [];
  const others: Partial<Record<MemberReason, number>> = {};
  for (const { seat } of lookedAt) {
    const reason = reasonOf(seat, call, chosen);
    if (members.length < NAMED_MEMBERS_MAX || seat === chosen) {
      members.push([seat.agentID, reason]);
    } else {
      others[reason] = (others[reason] ?? 0) + 1;
    }
  }
  const isWhole = turn.settings.tiers.every(
    ({ tier, hasMembers }) => !hasMembers || turn.state.scans.some((scan) => scan.tier === tier && scan.isWhole),
  );
  return {
    members,
    ...(lookedAt.length > members.length ? { others } : {}),
    ...(isWhole ? {} : { partial: true }),
  };
}

function reasonOf(seat: Seat, call: CallView, chosen: Seat | null): MemberReason {
  if (seat === chosen) {
    return 'offered';
  }
  if (seat.standing === 'out' && seat.reason !== null) {
    return seat.reason;
  }
  if (call.excluded.has(seat.member.number)) {
    return 'excluded';
  }
  if (seat.reason !== null) {
    return seat.reason;
  }
  return (call.given.get(seat.member.number) ?? 0) > 0 ? 'given_before' : 'later_in_turn';
}
