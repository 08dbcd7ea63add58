/**
 * A queue that decides again what it has decided: its members as its batches found them, and what its own decisions did
 * to them since.
 */
import { type Answered, decideRequest } from '../routing/decide-request.ts';
import { isConfiguredAlike } from '../routing/changed-members.ts';
import { agentLastOffered } from '../routing/history.ts';
import { endsLease, explainsAsReadAnew, goOn, revise, storeChangedAgents } from '../routing/kept-turn.ts';
import type { QueueTurn } from '../routing/queue-turn.ts';
import { readsAgents } from '../routing/standing.ts';
import {
  type AgentState,
  type Call,
  type MemberTruth,
  type QueueChangeFound,
  type QueueSettings,
  type RoutingRequest,
  UNTOUCHED_AGENT,
} from '../routing/types.ts';
import {
  closeTurn,
  createQueueInMemory,
  moveQueue,
  openTurn,
  type QueueInMemory,
  readQueue,
  writeTurn,
} from '../simulation/queue-in-memory.ts';
import type { Checkpoint, RecordedChange, RecordedDecision } from './recording.ts';

/** As many as a decision looks at before it has to look at more; what is decided does not depend on it. */
const WINDOW = 24;
const GROWTH = 4;

export interface RecordedQueue extends QueueInMemory {
  /** What the queue knows of what calls did to its members. */
  readonly agents: Map<number, AgentState>;
  /** How many decisions it had made where its record begins. */
  readonly start: number;
  /** What was found, in order, and how much of it has been taken over. */
  changes: readonly RecordedChange[];
  changesTaken: number;
  /** Members who were found otherwise than the turn that is kept has them. */
  readonly found: Set<number>;
}

export function createRecordedQueue(settings: QueueSettings, start: Checkpoint | undefined): RecordedQueue {
  const queue: RecordedQueue = {
    ...createQueueInMemory(settings),
    agents: new Map(),
    start: start?.decisions ?? 0,
    changes: [],
    changesTaken: 0,
    found: new Set(),
  };
  if (start !== undefined) {
    moveQueue(queue, start);
    for (const { member, agent } of start.members) {
      queue.members.put(member);
      if (agent !== null) {
        queue.agents.set(member.agentID, agent);
      }
    }
  }
  return queue;
}

/** More that was found, behind what is known already. */
export function addChanges(queue: RecordedQueue, changes: readonly RecordedChange[]): void {
  // Pages overlap where a request was tried in one queue and decided in another.
  const last = queue.changes.at(-1)?.id ?? 0;
  queue.changes = [
    ...queue.changes.slice(Math.max(0, queue.changesTaken - 1)),
    ...changes.filter(({ id }) => id > last),
  ];
  queue.changesTaken = Math.min(queue.changesTaken, 1);
}

/**
 * Takes over what was found since the last decision, up to a time.
 * @param foundAfter how many of the changes found by then are left, since they were found later in the same batch
 */
export function takeChanges(queue: RecordedQueue, until: number, foundAfter: number): void {
  for (const end = endOfChanges(queue, until) - foundAfter; queue.changesTaken < end; queue.changesTaken += 1) {
    const next = queue.changes[queue.changesTaken];
    // What lies before the start is in it already.
    if (next?.decisions === queue.decisions) {
      takeChange(queue, next);
    }
  }
}

/** The index behind the last change that was found before the queue's next decision, up to a time. */
function endOfChanges({ changes, changesTaken, decisions }: RecordedQueue, until: number): number {
  for (let end = changesTaken; ; end += 1) {
    const next = changes[end];
    if (next === undefined || next.decisions > decisions || (next.decisions === decisions && next.at > until)) {
      return end;
    }
  }
}

function takeChange(queue: RecordedQueue, { found }: QueueChangeFound): void {
  if (found.kind === 'cursors') {
    closeTurn(queue);
    found.cursors.forEach((place, level) => queue.cursors.set(level, place));
    return;
  }
  if (found.member === null) {
    closeTurn(queue);
    queue.members.remove(found.agentID);
    queue.agents.delete(found.agentID);
    return;
  }
  const before = queue.members.get(found.agentID);
  queue.members.put(found.member);
  if (found.agent !== null) {
    queue.agents.set(found.agentID, found.agent);
  }
  if (before !== undefined && isConfiguredAlike(before, found.member)) {
    queue.found.add(found.agentID);
  } else {
    closeTurn(queue);
  }
}

export interface Asked {
  readonly decision: RecordedDecision;
  readonly request: RoutingRequest;
  readonly call: Call;
  readonly now: number;
}

/** Decides one request and takes over what that does to the queue. */
export function decideAgain(queue: RecordedQueue, asked: Asked): Answered {
  const { decision, request, call, now } = asked;
  const due = queue.members.due(now);
  let turn = keptTurn(queue, asked, due);
  const wanted = new Set<number>();
  for (let size = WINDOW; ;) {
    if (turn === null) {
      closeTurn(queue);
      const named = new Set([...due, ...ownOf(request), ...lastOffered(call), ...wanted]);
      const state = readQueue(queue, { size, named }, []);
      turn = openTurn(
        { ...state, named: wanted, outsiders: outsidersOf(queue, decision, request) },
        { agents: agentsOf(queue, { members: state.members, call, now, due: new Set(due) }), now, explains: true },
      );
    }
    const made = decideRequest(turn, request, call, decision.place);
    if (made.kind !== 'larger' && made.kind !== 'named') {
      queue.found.clear();
      storeChangedAgents(turn, { call, answered: made }, (agentID, { state }) => queue.agents.set(agentID, state));
      writeTurn(queue, turn, size === WINDOW && wanted.size === 0 && turn.state.outsiders.size === 0);
      return made;
    }
    if (turn !== queue.turn) {
      size = made.kind === 'larger' ? size * GROWTH : size;
      (made.kind === 'named' ? made.agentIDs : []).forEach((agentID) => wanted.add(agentID));
    }
    turn = null;
  }
}

/** The turn that was kept of the queue, where it can decide this as well as one that is read anew. */
function keptTurn(queue: RecordedQueue, { request, call, now }: Asked, due: readonly number[]): QueueTurn | null {
  const { turn, settings, found } = queue;
  const last = lastOffered(call);
  const canGoOn =
    turn !== null &&
    ownOf(request).length === 0 &&
    !endsLease(call, settings, (agentID) => agentOf(queue, agentID)) &&
    explainsAsReadAnew(turn, due.length + last.length + found.size) &&
    goOn(turn, settings, now) &&
    [...due, ...found].every((agentID) => reviseMember(queue, turn, agentID));
  return canGoOn ? turn : null;
}

function reviseMember(queue: RecordedQueue, turn: QueueTurn, agentID: number): boolean {
  const { now } = turn.circumstances;
  const member = queue.members.get(agentID);
  if (member === undefined) {
    return false;
  }
  const agent = readsAgents(queue.settings) && member.standing !== 'out' ? agentOf(queue, agentID) : null;
  const isThoughtBusy =
    agent !== null && (agent.wrapUpUntil > now || agent.backOffUntil > now || agent.busyUntil > now);
  return !isThoughtBusy && revise(turn, { known: member, member, agent });
}

/** Who may be offered whatever their turn. */
function ownOf({ customer: { rule, stickyAgentID } }: RoutingRequest): readonly number[] {
  const own = rule !== null && 'agentID' in rule ? [rule.agentID] : NOBODY;
  return stickyAgentID === null ? own : [...own, stickyAgentID];
}

const NOBODY: readonly number[] = [];

function agentOf({ agents }: RecordedQueue, agentID: number): AgentState {
  return agents.get(agentID) ?? UNTOUCHED_AGENT;
}

/** Whom the call may give back: then others of the queue find that one free. */
function lastOffered(call: Call): readonly number[] {
  const agentID = agentLastOffered(call);
  return agentID === null ? NOBODY : [agentID];
}

interface Looking {
  readonly members: ReturnType<typeof readQueue>['members'];
  readonly call: Call;
  readonly now: number;
  /** Those whose time is over. */
  readonly due: ReadonlySet<number>;
}

/** Those whom the batch locked: where load counts, all who were looked at, and whoever the call's last offer was for. */
function agentsOf(queue: RecordedQueue, { members, call, now, due }: Looking): ReadonlyMap<number, AgentState> {
  const agents = new Map<number, AgentState>();
  if (readsAgents(queue.settings)) {
    for (const { agentID, standing, baseDueAt } of members) {
      if (standing !== 'out') {
        const agent = agentOf(queue, agentID);
        const isOver = due.has(agentID) && standing === 'busy' && (baseDueAt === null || baseDueAt > now);
        agents.set(agentID, isOver ? freeAgent(agent, now) : agent);
      }
    }
  }
  if (endsLease(call, queue.settings, (agentID) => agentOf(queue, agentID))) {
    lastOffered(call).forEach((agentID) => {
      if (!agents.has(agentID)) {
        agents.set(agentID, agentOf(queue, agentID));
      }
    });
  }
  return agents;
}

/** Whoever was busy until now and was not found otherwise is free, whatever else was thought to keep the agent. */
function freeAgent(agent: AgentState, now: number): AgentState {
  const leases = agent.leases.filter(({ until }) => until > now);
  return { ...agent, leases, wrapUpUntil: 0, backOffUntil: 0, busyUntil: 0 };
}

/** A customer's own agent who is no member: where that one was offered, there was nothing against it. */
function outsidersOf(
  queue: RecordedQueue,
  { result }: RecordedDecision,
  { customer: { rule } }: RoutingRequest,
): ReadonlyMap<number, MemberTruth> {
  if (rule === null || !('agentID' in rule) || queue.members.get(rule.agentID) !== undefined) {
    return new Map();
  }
  const { agentID } = rule;
  const isOffered = result.kind === 'customer_agent' && result.agentID === agentID;
  return isOffered ? new Map([[agentID, { ...OUTSIDER, agentID, number: result.number }]]) : new Map();
}

const OUTSIDER: Omit<MemberTruth, 'agentID' | 'number'> = {
  position: 0,
  tier: 1,
  enabled: true,
  weight: 1,
  offersPerDayMax: null,
  status: 'available',
  statusSince: 0,
  returnsAt: null,
  availableUntil: null,
  hours: null,
  capacity: 1,
  dailyNumber: null,
  dailyNumberUntil: null,
};
