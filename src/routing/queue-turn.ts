/**
 * A queue, its members and their agents while a batch is decided: each decision changes them for the next one. Nothing
 * outside of one call of `decide` ever sees them.
 */
import { type Rotating, toCursors } from './cursors.ts';
import { cursorsAfterEdits } from './cursors-after-edits.ts';
import { localDate } from './hours.ts';
import { baseOf, type Circumstances, isCapped, standingOf } from './standing.ts';
import { strategies } from './strategies/strategies.ts';
import type { Strategy } from './strategies/strategy.ts';
import type {
  AgentChange,
  AgentState,
  Member,
  MemberTruth,
  QueueChangeFound,
  QueueSettings,
  QueueState,
  Recheck,
} from './types.ts';

/** An agent who was read, with the queues in which a member goes by the agent's state. */
export interface AgentTurn {
  state: AgentState;
  hasChanged: boolean;
  readonly turns: QueueTurn[];
}

export interface QueueTurn extends Rotating {
  readonly settings: QueueSettings;
  readonly strategy: Strategy;
  readonly state: QueueState;
  /** Of the moment that it decides at, which moves on where the turn is kept. */
  readonly circumstances: Circumstances & { now: number };
  /** Whether decisions say who was looked at. */
  readonly explains: boolean;
  /**
   * Who was read, each as now. Whoever changes gives way to a changed copy, in the same place: since most don't change, a
   * turn costs little more than this list, and what has changed is told by identity.
   */
  readonly members: Member[];
  /** The same members in the same places, as they are stored; null for who is not yet. */
  readonly stored: (Member | null)[];
  /** Whether any of them may be otherwise than it is stored. */
  hasChanged: boolean;
  /** All agents of the batch who were read, by id. */
  readonly agents: Map<number, AgentTurn>;
  /** Where it is noted what the queue's decisions change of other queues of the batch. */
  readonly found: QueueChangeFound[];
  /** Members whose membership is gone. */
  readonly gone: readonly number[];
  /** Whether cursors have followed their members to other places. */
  readonly hasFollowed: boolean;
  readonly clocks: number[];
  decisions: number;
  /** Whether somebody joined or returned whose rank can't be told without reading more. */
  lacksRanks: boolean;
  /** Whether anybody has become free, busy or out since the members were read. */
  hasStirred: boolean;
}

export function createAgentTurn(state: AgentState): AgentTurn {
  return { state, hasChanged: false, turns: [] };
}

export interface TurnOptions extends Pick<QueueTurn, 'agents' | 'found' | 'explains'> {
  readonly now: number;
}

/** Takes what was read as it stands at `now`. */
export function createQueueTurn(state: QueueState, { agents, found, now, explains }: TurnOptions): QueueTurn {
  const { settings } = state;
  const { day, nextDayAt } = localDate(settings.timeZone, now);
  const { members, stored, gone } = membersOf(state, now);
  const cursors = cursorsAfterEdits(state);
  const hasFollowed = cursors !== state.cursors;
  const turn: QueueTurn = {
    settings,
    strategy: strategies[settings.strategy],
    state,
    circumstances: { now, today: day, nextDayAt, takesLeases: settings.leaseSeconds > 0 },
    explains,
    members,
    stored,
    hasChanged: true,
    agents,
    found,
    gone,
    cursor: toCursors(cursors, state.cursors),
    hasFollowed,
    clocks: [...state.clocks],
    decisions: state.decisions,
    lacksRanks: false,
    hasStirred: false,
  };
  let place = 0;
  for (const member of members) {
    agents.get(member.agentID)?.turns.push(turn);
    members[place] = asItStands(turn, member);
    place += 1;
  }
  turn.lacksRanks = !rankArrivals(turn);
  return turn;
}

const NOBODY: readonly number[] = [];

/** Those whom nobody has to look at again, as they are stored; then the others, as they are configured now. */
function membersOf(state: QueueState, now: number): Pick<QueueTurn, 'members' | 'stored' | 'gone'> {
  const { settings, members, rechecks } = state;
  if (rechecks.length === 0) {
    return { members: [...members], stored: [...members], gone: NOBODY };
  }
  const rechecked = new Set(rechecks.map(({ agentID }) => agentID));
  const kept = members.filter(({ agentID }) => !rechecked.has(agentID));
  const known: (Member | null)[] = [];
  const configured: Member[] = [];
  const gone: number[] = [];
  for (const recheck of rechecks) {
    if (recheck.truth === null) {
      gone.push(recheck.agentID);
    } else {
      known.push(recheck.known);
      configured.push(memberOf(recheck, recheck.truth, settings, now));
    }
  }
  return { members: [...kept, ...configured], stored: [...kept, ...known], gone };
}

/**
 * Ranks those whom the queue's order has to take in: who joins the queue or returns to it, and whoever was found in
 * another standing. Each by how the others were found, and not by the ranks that those get.
 * @returns whether all of them could be ranked
 */
function rankArrivals(turn: QueueTurn): boolean {
  const { strategy, settings, state, members, stored } = turn;
  if (state.rechecks.length === 0 && strategy.rankOnChange === undefined) {
    return true;
  }
  const entering = new Set(members.slice(members.length - (state.rechecks.length - turn.gone.length)));
  members.forEach((member, place) => {
    const known = stored[place] ?? null;
    if (!isNewTo(settings, known) && (known?.standing !== 'out' || member.standing === 'out')) {
      entering.delete(member);
    }
  });
  const ranks = members.map((member, place) => {
    const known = stored[place] ?? null;
    if (entering.has(member)) {
      const agent = turn.agents.get(member.agentID)?.state ?? null;
      return strategy.rankEntering({ member, agent, isNew: isNewTo(settings, known), turn, entering });
    }
    return known?.standing === member.standing ? member.rank : (strategy.rankOnChange?.(turn, member) ?? member.rank);
  });
  ranks.forEach((rank, place) => {
    const member = members[place];
    if (member !== undefined && rank !== null && rank !== member.rank) {
      members[place] = { ...member, rank };
    }
  });
  return !ranks.includes(null);
}

/** Whether the queue's order does not know a member, or only by another strategy. */
function isNewTo({ strategy }: QueueSettings, known: Member | null): boolean {
  return known === null || known.rankedBy !== strategy;
}

/** The same member where nothing is otherwise than it says. */
export function asItStands({ agents, circumstances, strategy }: QueueTurn, member: Member): Member {
  const agent = agents.get(member.agentID)?.state ?? null;
  // Almost all where agents are not read, so what follows from the rest is not worked out for them.
  if (agent === null && member.baseReason === null && !isCapped(member, circumstances.today)) {
    return member;
  }
  const { standing, reason, until } = standingOf(member, agent, circumstances);
  const rank = strategy.rankNow?.(member, agent) ?? member.rank;
  return standing === member.standing && reason === member.reason && until === member.dueAt && rank === member.rank
    ? member
    : { ...member, standing, reason, dueAt: until, rank };
}

/** A member as people have configured it now, with what calls have made of it so far. */
export function memberOf({ known }: Recheck, truth: MemberTruth, { strategy }: QueueSettings, now: number): Member {
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

/** The member of an agent as now; undefined where the agent is none, or was not read. */
export function memberIn({ members }: QueueTurn, agentID: number): Member | undefined {
  return members.find((member) => member.agentID === agentID);
}

/** Brings the members of an agent in step with a change. */
export function changeAgent(agent: AgentTurn, agentID: number, change: AgentChange): void {
  agent.state = { ...agent.state, ...change };
  agent.hasChanged = true;
  for (const turn of agent.turns) {
    const member = memberIn(turn, agentID);
    if (member !== undefined) {
      replace(turn, member, member);
    }
  }
}

/** Counts an offer for a member whose offers of a day are bounded. */
export function countOffer(turn: QueueTurn, { agentID, offersPerDayMax }: Member): void {
  const member = offersPerDayMax === null ? undefined : memberIn(turn, agentID);
  if (member !== undefined) {
    const { today } = turn.circumstances;
    const offersToday = member.offersDay === today ? member.offersToday + 1 : 1;
    replace(turn, member, { ...member, offersDay: today, offersToday });
  }
}

/** Puts a member in the place of what it was, as it stands by the agent's state and the offers of the day. */
function replace(turn: QueueTurn, before: Member, after: Member): void {
  const { members, strategy } = turn;
  const now = asItStands(turn, after);
  const hasStirred = now.standing !== before.standing;
  const rank = hasStirred ? (strategy.rankOnChange?.(turn, now) ?? now.rank) : now.rank;
  turn.hasStirred ||= hasStirred;
  turn.hasChanged = true;
  members[members.indexOf(before)] = rank === now.rank ? now : { ...now, rank };
}
