/**
 * A queue, its members and their agents while a batch is decided: each decision changes them for the next one. Nothing
 * outside of one call of `decide` ever sees them.
 */
import { localDay, startOfNextLocalDay } from './hours.ts';
import { baseOf, type Circumstances, standingOf } from './standing.ts';
import { strategies } from './strategies/strategies.ts';
import type { EntranceTurn } from './strategies/strategy.ts';
import type {
  AgentState,
  DecisionInput,
  Member,
  MemberTruth,
  Place,
  QueueSettings,
  QueueState,
  Recheck,
  Standing,
  StandingReason,
} from './types.ts';

/** An agent who was read, with the seats that go by the agent's state. */
export interface AgentTurn {
  state: AgentState;
  hasChanged: boolean;
  readonly seats: Seat[];
}

/** A member in one queue's turn. */
export interface Seat extends Place {
  readonly member: Member;
  /** As it is stored; null where it is not yet. */
  readonly stored: Member | null;
  /** Null where the agent was not read, since the queue does not go by what calls do to agents. */
  readonly agent: AgentTurn | null;
  standing: Standing;
  reason: StandingReason | null;
  until: number | null;
  rank: number;
  offersDay: number;
  offersToday: number;
}

export interface QueueTurn {
  readonly settings: QueueSettings;
  readonly state: QueueState;
  readonly circumstances: Circumstances;
  /** Whether decisions say who was looked at. */
  readonly explains: boolean;
  readonly seats: ReadonlyMap<number, Seat>;
  /** All agents of the batch who were read, by id. */
  readonly agents: ReadonlyMap<number, AgentTurn>;
  /** Members whose membership is gone. */
  readonly gone: readonly number[];
  readonly cursors: Map<number, Place>;
  /** Whether cursors have followed their members to other places. */
  readonly hasFollowed: boolean;
  readonly clocks: number[];
  decisions: number;
  /** Whether somebody joined or returned whose rank can't be told without reading more. */
  readonly lacksRanks: boolean;
}

export function createAgentTurn(state: AgentState): AgentTurn {
  return { state, hasChanged: false, seats: [] };
}

/** Takes what was read as it stands at `now`. */
export function createQueueTurn(
  state: QueueState,
  agents: ReadonlyMap<number, AgentTurn>,
  { now, explains = true }: Pick<DecisionInput, 'now' | 'explains'>,
): QueueTurn {
  const { settings } = state;
  const circumstances: Circumstances = {
    now,
    today: localDay(settings.timeZone, now),
    nextDayAt: startOfNextLocalDay(settings.timeZone, now),
    takesLeases: settings.leaseSeconds > 0,
  };
  const seats = new Map<number, Seat>();
  const context = { settings, circumstances };
  const rechecked = new Set(state.rechecks.map(({ agentID }) => agentID));
  for (const member of state.members) {
    if (!rechecked.has(member.agentID)) {
      seats.set(member.agentID, createSeat(member, member, agents.get(member.agentID) ?? null, context));
    }
  }
  const gone: number[] = [];
  const entering: { readonly seat: Seat; readonly isNew: boolean }[] = [];
  for (const recheck of state.rechecks) {
    if (recheck.truth === null) {
      gone.push(recheck.agentID);
      continue;
    }
    const agent = agents.get(recheck.agentID) ?? null;
    const member = memberOf(recheck, recheck.truth, settings, now);
    const seat = createSeat(member, recheck.known, agent, context);
    seats.set(recheck.agentID, seat);
    const isNew = recheck.known === null || recheck.known.rankedBy !== settings.strategy;
    if (isNew || (recheck.known?.standing === 'out' && seat.standing !== 'out')) {
      entering.push({ seat, isNew });
    }
  }
  const cursors = cursorsAfterEdits(state);
  const hasFollowed = cursors !== state.cursors;
  const turn = {
    settings,
    state,
    circumstances,
    explains,
    seats,
    agents,
    gone,
    cursors: new Map(cursors),
    hasFollowed,
    clocks: [...state.clocks],
    decisions: state.decisions,
    lacksRanks: false,
  };
  turn.lacksRanks = !rankEntering(turn, entering);
  for (const seat of seats.values()) {
    if (seat.stored?.standing !== seat.standing && !entering.some((one) => one.seat === seat)) {
      rankChanged(turn, seat);
    }
  }
  return turn;
}

/**
 * A cursor is a place in the roster. Where the member at that place has moved together with others, the roster was
 * numbered anew, and the cursor goes along; where that member alone has moved, the turn goes on at the old place.
 */
function cursorsAfterEdits({ cursors, rechecks }: QueueState): ReadonlyMap<number, Place> {
  const moved = new Map(
    rechecks.flatMap(({ agentID, known, truth }) =>
      known !== null && truth !== null && known.position !== truth.position
        ? [[agentID, { from: known.position, to: truth.position }] as const]
        : [],
    ),
  );
  if (
    moved.size < 2 ||
    ![...cursors.values()].some(({ agentID, position }) => moved.get(agentID)?.from === position)
  ) {
    return cursors;
  }
  return new Map(
    [...cursors].map(([level, { agentID, position }]) => {
      const move = moved.get(agentID);
      return [level, { agentID, position: move?.from === position ? move.to : position }];
    }),
  );
}

/** @returns whether all of them could be ranked */
function rankEntering(
  turn: EntranceTurn,
  entering: readonly { readonly seat: Seat; readonly isNew: boolean }[],
): boolean {
  const others = new Set(entering.map(({ seat }) => seat));
  const ranks = entering.map((one) =>
    strategies[turn.settings.strategy].rankEntering({ ...one, turn, entering: others }),
  );
  entering.forEach(({ seat }, index) => {
    seat.rank = ranks[index] ?? seat.rank;
  });
  return !ranks.includes(null);
}

function createSeat(
  member: Member,
  stored: Member | null,
  agent: AgentTurn | null,
  { settings, circumstances }: Pick<QueueTurn, 'settings' | 'circumstances'>,
): Seat {
  const { agentID, position, rank, offersDay, offersToday } = member;
  const { standing, reason, until } = standingOf(member, agent?.state ?? null, circumstances);
  const seat: Seat = {
    agentID,
    position,
    member,
    stored,
    agent,
    standing,
    reason,
    until,
    rank,
    offersDay,
    offersToday,
  };
  seat.rank = strategies[settings.strategy].rankNow?.(seat) ?? rank;
  agent?.seats.push(seat);
  return seat;
}

/** A member as people have configured it now, with what calls have made of it so far. */
function memberOf({ known }: Recheck, truth: MemberTruth, { strategy }: QueueSettings, now: number): Member {
  const base = baseOf(truth, now);
  return {
    agentID: truth.agentID,
    position: truth.position,
    tier: truth.tier,
    number: base.number,
    weight: truth.weight,
    capacity: truth.capacity,
    offersPerDayMax: truth.offersPerDayMax,
    standing: 'free',
    reason: null,
    rank: known?.rank ?? 0,
    rankedBy: strategy,
    dueAt: base.until,
    baseReason: base.reason,
    baseDueAt: base.until,
    availableSince: base.availableSince,
    offersDay: known?.offersDay ?? 0,
    offersToday: known?.offersToday ?? 0,
  };
}

/** Brings the seats of an agent in step with a change. */
export function changeAgent(agent: AgentTurn, change: Partial<AgentState>, turnOf: (seat: Seat) => QueueTurn): void {
  agent.state = { ...agent.state, ...change };
  agent.hasChanged = true;
  for (const seat of agent.seats) {
    refreshSeat(turnOf(seat), seat);
  }
}

/** Works out anew what depends on the agent's state and on the offers of the day. */
export function refreshSeat(turn: QueueTurn, seat: Seat): void {
  const { offersDay, offersToday } = seat;
  const { standing, reason, until } = standingOf(
    { ...seat.member, offersDay, offersToday },
    seat.agent?.state ?? null,
    turn.circumstances,
  );
  const hasChanged = seat.standing !== standing;
  seat.standing = standing;
  seat.reason = reason;
  seat.until = until;
  seat.rank = strategies[turn.settings.strategy].rankNow?.(seat) ?? seat.rank;
  if (hasChanged) {
    rankChanged(turn, seat);
  }
}

function rankChanged(turn: EntranceTurn, seat: Seat): void {
  seat.rank = strategies[turn.settings.strategy].rankOnChange?.(turn, seat) ?? seat.rank;
}

/** As it would be stored now. */
export function memberOfSeat({ member, standing, reason, until, rank, offersDay, offersToday }: Seat): Member {
  return { ...member, standing, reason, dueAt: until, rank, offersDay, offersToday };
}

/** What the queue has to store of its members after the batch: those who are not as they were read. */
export function changedMembers({ seats, gone }: QueueTurn): ReadonlyMap<number, Member | null> {
  const changed = new Map<number, Member | null>(gone.map((agentID) => [agentID, null]));
  for (const seat of seats.values()) {
    // Most are as they were, and a batch looks at many: only of those who are not a copy is made.
    if (seat.stored === null || !isAsStored(seat, seat.stored)) {
      changed.set(seat.agentID, memberOfSeat(seat));
    }
  }
  return changed;
}

/** Whether nothing would be stored anew. */
export function isAsStored(seat: Seat, stored: Member): boolean {
  return (
    seat.standing === stored.standing &&
    seat.rank === stored.rank &&
    seat.until === stored.dueAt &&
    seat.reason === stored.reason &&
    seat.offersToday === stored.offersToday &&
    seat.offersDay === stored.offersDay &&
    (seat.member === stored || isConfiguredAlike(seat.member, stored))
  );
}

/** In everything but what calls make of a member. */
export function isConfiguredAlike(one: Member, other: Member): boolean {
  return (
    one.position === other.position &&
    one.tier === other.tier &&
    one.number === other.number &&
    one.weight === other.weight &&
    one.capacity === other.capacity &&
    one.offersPerDayMax === other.offersPerDayMax &&
    one.baseReason === other.baseReason &&
    one.baseDueAt === other.baseDueAt &&
    one.availableSince === other.availableSince &&
    one.rankedBy === other.rankedBy
  );
}
