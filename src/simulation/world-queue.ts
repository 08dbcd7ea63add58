/** One of a world's queues: what the store reads and locks for a batch, for one request, and what it writes then. */
import { type Answered, decideRequest } from '../routing/decide-request.ts';
import { agentLastOffered } from '../routing/history.ts';
import { endsLease, explainsAsReadAnew, goOn, revise, storeChangedAgents } from '../routing/kept-turn.ts';
import { type AgentTurn, memberOf, type QueueTurn } from '../routing/queue-turn.ts';
import { readsAgents } from '../routing/standing.ts';
import type {
  AgentState,
  Call,
  Member,
  MemberTruth,
  QueueChange,
  QueueState,
  Recheck,
  RoutingRequest,
} from '../routing/types.ts';
import {
  closeTurn,
  createQueueInMemory,
  moveQueue,
  openTurn,
  type QueueInMemory,
  readQueue,
  writeTurn,
} from './queue-in-memory.ts';
import type { SimulatedSettings } from './settings.ts';

export interface SimulatedQueue {
  readonly settings: SimulatedSettings;
  readonly truths: readonly MemberTruth[];
  /** Where it stands at the beginning; without it, it has decided nothing yet. */
  readonly start?: QueueChange & {
    readonly members: readonly { readonly member: Member; readonly agent: AgentState | null }[];
  };
}

export interface WorldQueue extends QueueInMemory<SimulatedSettings> {
  readonly truths: Map<number, MemberTruth>;
  /** Who have to be looked at again. */
  readonly pending: Set<number>;
}

export function createWorldQueue({ settings, truths, start }: SimulatedQueue): WorldQueue {
  const queue: WorldQueue = {
    ...createQueueInMemory(settings),
    truths: new Map(truths.map((truth) => [truth.agentID, truth])),
    pending: new Set(truths.map(({ agentID }) => agentID)),
  };
  if (start !== undefined) {
    moveQueue(queue, start);
    for (const { member } of start.members) {
      queue.members.put(member);
      queue.pending.add(member.agentID);
    }
  }
  return queue;
}

/** By what all queues of a world decide. */
export interface WorldView {
  /** How many members of a tier are looked at first. */
  readonly window: number;
  readonly explains: boolean;
  readonly agentOf: (agentID: number) => AgentState;
  /** Takes over what a decision has made of an agent. */
  readonly storeAgent: (queue: WorldQueue, agentID: number, agent: AgentTurn) => void;
}

export interface AskedOfQueue {
  readonly now: number;
  readonly request: RoutingRequest;
  readonly call: Call;
  readonly place: number;
  /** Who may be offered whatever their turn. */
  readonly named: ReadonlySet<number>;
}

/** How much more is read each time that it was not enough. */
const GROWTH = 4;

/** Decides one request and takes over what that does to the queue and to agents. */
export function decideInQueue(queue: WorldQueue, asked: AskedOfQueue, view: WorldView): Answered {
  const { now, request, call, place } = asked;
  const rechecks = rechecksOf(queue, now);
  let turn = keptTurn(queue, asked, rechecks, view);
  let { named } = asked;
  for (let size = view.window; ;) {
    if (turn === null) {
      closeTurn(queue);
      const state = readQueue(queue, { size, named }, rechecks);
      turn = openTurn(state, { agents: agentsOf(state, call, view), now, explains: view.explains });
    }
    const made = turn.lacksRanks ? LARGER : decideRequest(turn, request, call, place);
    if (made.kind !== 'larger' && made.kind !== 'named') {
      if (queue.pending.size > 0) {
        queue.pending.clear();
      }
      storeChangedAgents(turn, { call, answered: made }, (agentID, agent) => view.storeAgent(queue, agentID, agent));
      writeTurn(queue, turn, size === view.window && named.size === 0);
      return made;
    }
    if (turn !== queue.turn) {
      size = made.kind === 'larger' ? size * GROWTH : size;
      named = made.kind === 'named' ? new Set([...named, ...made.agentIDs]) : named;
    }
    turn = null;
  }
}

const LARGER = { kind: 'larger' } as const;

function rechecksOf({ members, pending, truths }: WorldQueue, now: number): readonly Recheck[] {
  // Named once; where the decision wants to see more, they are still to be looked at.
  for (const agentID of members.due(now)) {
    pending.add(agentID);
  }
  return pending.size === 0
    ? NOTHING_TO_CHECK
    : Array.from(pending, (agentID) => ({
        agentID,
        truth: truths.get(agentID) ?? null,
        known: members.get(agentID) ?? null,
      }));
}

const NOTHING_TO_CHECK: readonly Recheck[] = [];

/** The turn that was kept of the queue, where it can decide this as well as one that is read anew. */
function keptTurn(
  { turn, settings }: WorldQueue,
  { now, call, named }: AskedOfQueue,
  rechecks: readonly Recheck[],
  { explains, agentOf }: WorldView,
): QueueTurn | null {
  const canGoOn =
    turn !== null &&
    named.size === 0 &&
    !endsLease(call, settings, agentOf) &&
    (!explains || explainsAsReadAnew(turn, rechecks.length)) &&
    goOn(turn, settings, now) &&
    rechecks.every((recheck) => {
      const { agentID, known, truth } = recheck;
      return (
        truth !== null &&
        revise(turn, { known, member: memberOf(recheck, truth, settings, now), agent: agentOf(agentID) })
      );
    });
  return canGoOn ? turn : null;
}

/** Those whom a batch would lock: who were looked at where load or idleness counts, and who had the call's last offer. */
function agentsOf(
  { settings, members, rechecks }: QueueState,
  call: Call,
  { agentOf }: WorldView,
): ReadonlyMap<number, AgentState> {
  const read = new Map<number, AgentState>();
  for (const { agentID } of readsAgents(settings) ? [...members, ...rechecks] : rechecks) {
    read.set(agentID, agentOf(agentID));
  }
  const lastAgentID = agentLastOffered(call);
  if (lastAgentID !== null) {
    read.set(lastAgentID, agentOf(lastAgentID));
  }
  return read;
}
