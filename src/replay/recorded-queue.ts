/**
 * A queue that decides again what it has decided: its members as its batches found them, and what its own decisions did
 * to them since.
 */
import { decide } from '../routing/decide.ts';
import {
  type AgentState,
  type Call,
  type Decided,
  type MemberTruth,
  type QueueChangeFound,
  type QueueSettings,
  type RoutingRequest,
  UNTOUCHED_AGENT,
} from '../routing/types.ts';
import {
  createQueueInMemory,
  moveQueue,
  type QueueInMemory,
  readQueue,
  writeQueue,
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
}

export function createRecordedQueue(settings: QueueSettings, start: Checkpoint | undefined): RecordedQueue {
  const queue: RecordedQueue = {
    ...createQueueInMemory(settings),
    agents: new Map(),
    start: start?.decisions ?? 0,
    changes: [],
    changesTaken: 0,
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

/** Takes over what was found since the last decision, up to a time. */
export function takeChanges(queue: RecordedQueue, until: number): void {
  for (; queue.changesTaken < queue.changes.length; queue.changesTaken += 1) {
    const next = queue.changes[queue.changesTaken];
    if (
      next === undefined ||
      next.decisions > queue.decisions ||
      (next.decisions === queue.decisions && next.at > until)
    ) {
      return;
    }
    // What lies before the start is in it already.
    if (next.decisions === queue.decisions) {
      takeChange(queue, next);
    }
  }
}

function takeChange(queue: RecordedQueue, { found }: QueueChangeFound): void {
  if (found.kind === 'cursors') {
    found.cursors.forEach((place, level) => queue.cursors.set(level, place));
    return;
  }
  if (found.member === null) {
    queue.members.remove(found.agentID);
    queue.agents.delete(found.agentID);
    return;
  }
  queue.members.put(found.member);
  if (found.agent !== null) {
    queue.agents.set(found.agentID, found.agent);
  }
}

export interface Asked {
  readonly decision: RecordedDecision;
  readonly request: RoutingRequest;
  readonly call: Call;
  readonly now: number;
}

/** Decides one request and takes over what that does to the queue. */
export function decideAgain(queue: RecordedQueue, { decision, request, call, now }: Asked): Decided {
  const { rule, stickyAgentID } = request.customer;
  const own = rule !== null && 'agentID' in rule ? [rule.agentID] : [];
  const due = queue.members.due(now);
  const sticky = stickyAgentID === null ? [] : [stickyAgentID];
  const named = new Set([...due, ...own, ...sticky, ...lastOffered(call)]);
  const wanted = new Set<number>();
  for (let size = WINDOW; ;) {
    const state = readQueue(queue, { size, named: new Set([...named, ...wanted]) }, []);
    const output = decide({
      now,
      queues: new Map([
        [queue.settings.id, { ...state, named: wanted, outsiders: outsidersOf(queue, decision, request) }],
      ]),
      calls: new Map([[request.callID, call]]),
      agents: agentsOf(queue, { members: state.members, call, now, due: new Set(due) }),
      requests: [request],
      firstPlace: decision.place,
    });
    if (output.kind === 'decided') {
      writeQueue(queue, output);
      output.agents.forEach((agent, agentID) => queue.agents.set(agentID, agent));
      return output;
    }
    size = output.wants.largerQueueIDs.size > 0 ? size * GROWTH : size;
    output.wants.namedAgentIDs.get(queue.settings.id)?.forEach((agentID) => wanted.add(agentID));
  }
}

/** Whom the call may give back: then others of the queue find that one free. */
function lastOffered({ history }: Call): readonly number[] {
  const result = history.at(-1)?.result;
  return result === undefined || result.kind === 'refusal' || result.agentID === null ? [] : [result.agentID];
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
  const { leaseSeconds, tracksIdle, usesLeases } = queue.settings;
  const agents = new Map<number, AgentState>();
  if (leaseSeconds > 0 || tracksIdle) {
    for (const { agentID, standing, baseDueAt } of members) {
      if (standing !== 'out') {
        const agent = queue.agents.get(agentID) ?? UNTOUCHED_AGENT;
        const isOver = due.has(agentID) && standing === 'busy' && (baseDueAt === null || baseDueAt > now);
        agents.set(agentID, isOver ? freeAgent(agent, now) : agent);
      }
    }
  }
  for (const agentID of usesLeases ? lastOffered(call) : []) {
    const known = queue.agents.get(agentID);
    if (known?.leases.some(({ mqID }) => mqID === call.history.at(-1)?.mqID) === true && !agents.has(agentID)) {
      agents.set(agentID, known);
    }
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
