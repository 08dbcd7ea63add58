import { viewCall } from './call-view.ts';
import { isOpenByHours } from './closure.ts';
import {
  type AgentTurn,
  changeAgent,
  changedMembers,
  countOffer,
  createAgentTurn,
  createQueueTurn,
  memberIn,
  type QueueTurn,
} from './queue-turn.ts';
import { memberFound, noteFound } from './found.ts';
import { type Decisive, inputsOf, reasonsOf, rotationOf } from './reasons.ts';
import { serve, type Served } from './serve.ts';
import { answerOf, markReplayed, remember } from './history.ts';
import { classifyRepeat, type Visit } from './retry.ts';
import { noteSticky, type StickyNotes } from './sticky-notes.ts';
import type {
  AgentChange,
  AgentState,
  Call,
  Decided,
  Decision,
  DecisionInput,
  DecisionOutput,
  PastDecision,
  QueueChange,
  QueueChangeFound,
  RoutingAnswer,
  RoutingRequest,
} from './types.ts';

/**
 * Decides all requests of a batch, each seeing what the ones before it got. Pure: the same input gives the same output,
 * with no I/O, clock or randomness, so that a decision can be tested, explained and replayed.
 * @param input everything that was read under the locks; a request of an unknown queue or call is a programmer's error
 * @returns the answers with all that has to be written, or what has to be read besides
 * @throws when a request names a queue or call that the input lacks
 */
export function decide(input: DecisionInput): DecisionOutput {
  return new Batch(input).decide();
}

/** Offers of one batch are made at one moment; for the order of idleness each is this much later than the one before. */
const IDLE_STEP_MILLISECONDS = 0.001;

/** What changes from one decision of a batch to the next. */
class Batch {
  readonly #input: DecisionInput;
  readonly #agents: ReadonlyMap<number, AgentTurn>;
  readonly #turns = new Map<number, QueueTurn>();
  readonly #calls = new Map<string, Call>();
  readonly #moved = new Set<string>();
  readonly #decisions: Decision[] = [];
  readonly #sticky: StickyNotes = new Map();
  readonly #largerQueueIDs = new Set<number>();
  readonly #namedAgentIDs = new Map<number, Set<number>>();
  readonly #found: QueueChangeFound[] = [];

  constructor(input: DecisionInput) {
    this.#input = input;
    const agents = new Map<number, AgentTurn>();
    for (const [agentID, state] of input.agents) {
      agents.set(agentID, createAgentTurn(state));
    }
    this.#agents = agents;
    for (const [queueID, state] of input.queues) {
      const turn = createQueueTurn(state, this.#agents, input);
      this.#turns.set(queueID, turn);
      if (turn.lacksRanks) {
        this.#largerQueueIDs.add(queueID);
      }
    }
    for (const turn of this.#turns.values()) {
      noteFound(turn, this.#found);
    }
  }

  decide(): DecisionOutput {
    const { requests, firstPlace = 0 } = this.#input;
    const answers = requests.map((request, index) => this.#answer(request, firstPlace + index));
    if (this.#largerQueueIDs.size > 0 || this.#namedAgentIDs.size > 0) {
      return {
        kind: 'wants',
        wants: { largerQueueIDs: this.#largerQueueIDs, namedAgentIDs: this.#namedAgentIDs },
      };
    }
    return this.#decided(answers);
  }

  #answer(request: RoutingRequest, place: number): RoutingAnswer {
    const { callID, askedSettings } = request;
    if (this.#moved.has(callID)) {
      return { kind: 'waits' };
    }
    const call = this.#calls.get(callID) ?? this.#input.calls.get(callID);
    const turn = this.#turns.get(request.path?.queueID ?? request.askedQueueID);
    if (call === undefined || turn === undefined) {
      throw new Error('decide: a request whose call or queue was not read');
    }
    const repeat = classifyRepeat(request, call, askedSettings, this.#input.now);
    if (repeat.kind === 'replay') {
      if (repeat.once) {
        this.#calls.set(callID, markReplayed(call, repeat.decision));
      }
      return answerOf(repeat.decision);
    }
    const restoreLease = askedSettings.usesLeases ? this.#endLease(repeat.visit, turn) : null;
    const view = viewCall(request, repeat.visit);
    const served = serve(turn, request, view);
    switch (served.kind) {
      case 'larger':
        this.#largerQueueIDs.add(turn.settings.id);
        return { kind: 'waits' };
      case 'named':
        this.#namedAgentIDs.set(
          turn.settings.id,
          new Set([...(this.#namedAgentIDs.get(turn.settings.id) ?? []), ...served.agentIDs]),
        );
        return { kind: 'waits' };
      case 'overflow':
        this.#moved.add(callID);
        // Nothing of this request is written yet; the queue that decides ends the lease.
        restoreLease?.();
        return served;
      case 'agent':
      case 'number':
      case 'refusal':
        return this.#record(request, turn, repeat.visit, { served, place });
      default:
        return served satisfies never;
    }
  }

  /**
   * An offer that the call's next request finds open is over, however it ended.
   * @returns what takes that back; null where there was no lease
   */
  #endLease({ ended }: Visit, turn: QueueTurn): (() => void) | null {
    if (ended === null || ended.result.kind === 'refusal' || ended.result.agentID === null) {
      return null;
    }
    const { agentID } = ended.result;
    const agent = this.#agents.get(agentID);
    const leases = agent?.state.leases ?? [];
    if (agent === undefined || !leases.some(({ mqID }) => mqID === ended.mqID)) {
      return null;
    }
    this.#change(turn, agentID, { leases: leases.filter(({ mqID }) => mqID !== ended.mqID) });
    return () => this.#change(turn, agentID, { leases });
  }

  /** @param turn whose decision changes the agent; the agent's other queues of the batch find it so */
  #change(turn: QueueTurn, agentID: number, change: AgentChange): void {
    const agent = this.#agents.get(agentID);
    if (agent === undefined) {
      return;
    }
    changeAgent(agent, agentID, change);
    for (const other of agent.turns) {
      const member = memberIn(other, agentID);
      if (other !== turn && member !== undefined) {
        this.#found.push(memberFound(other, member));
      }
    }
  }

  #record(
    request: RoutingRequest,
    turn: QueueTurn,
    visit: Visit,
    { served, place }: { readonly served: Decisive; readonly place: number },
  ): RoutingAnswer {
    const { now } = this.#input;
    const before = rotationOf(turn, served);
    if (served.kind === 'agent') {
      this.#take(turn, request, { ...served, place });
    }
    turn.decisions += 1;
    const past: PastDecision = {
      mqID: request.mqID,
      askedQueueID: request.askedQueueID,
      queueID: turn.settings.id,
      decidedAt: now,
      rclassification: request.rclassification,
      customerID: request.customerID,
      callTime: request.callTime,
      idempotencyKey: request.idempotencyKey,
      result: resultOf(served),
      replayed: false,
      visit: visit.visit,
      visitStartedAt: visit.visitStartedAt,
      openAtStart: visit.openAtStart ?? isOpenByHours(request.askedSettings, now),
      round: visit.round,
      ending: null,
      endedAt: null,
    };
    this.#decisions.push({
      ...past,
      callID: request.callID,
      episode: visit.episode,
      queueSequence: turn.decisions,
      reasons: reasonsOf({ turn, visit, served, path: request.path, before, after: rotationOf(turn, served) }),
      inputs: inputsOf(request, visit),
    });
    this.#calls.set(request.callID, { episode: visit.episode, history: remember(visit.history, past) });
    noteSticky(this.#sticky, { past, askedSettings: request.askedSettings, settings: turn.settings, visit });
    return answerOf(past);
  }

  /** What an offer does to the agent and to the order of the queue. */
  #take(
    turn: QueueTurn,
    { callID, mqID }: RoutingRequest,
    taken: Extract<Served, { kind: 'agent' }> & { readonly place: number },
  ): void {
    const { agentID, member, offerKind, level, takesLease, place } = taken;
    const { settings, circumstances } = turn;
    if (member !== null) {
      if (offerKind === 'rotation') {
        turn.strategy.take(turn, member, { level, callID });
      }
      countOffer(turn, agentID);
    }
    const agent = this.#agents.get(agentID);
    if (agent === undefined || !(takesLease || settings.tracksIdle)) {
      return;
    }
    const { now } = circumstances;
    const running = agent.state.leases.filter(({ until }) => until > now);
    const lease = { mqID, until: now + settings.leaseSeconds * 1000 };
    this.#change(turn, agentID, {
      leases: takesLease ? [...running, lease] : running,
      ...(settings.tracksIdle ? { idleSince: now + place * IDLE_STEP_MILLISECONDS } : {}),
    });
  }

  #decided(answers: readonly RoutingAnswer[]): Decided {
    const queues = new Map<number, QueueChange>();
    const members = new Map<number, ReturnType<typeof changedMembers>>();
    for (const [queueID, turn] of this.#turns) {
      const { decisions, cursors, clocks } = turn;
      if (decisions > turn.state.decisions || turn.hasFollowed) {
        queues.set(queueID, { decisions, cursors, clocks });
      }
      const changed = changedMembers(turn);
      if (changed.size > 0) {
        members.set(queueID, changed);
      }
    }
    const agents = new Map<number, AgentState>();
    const inStep: { readonly queueID: number; readonly agentID: number }[] = [];
    for (const [agentID, { hasChanged, state, turns }] of this.#agents) {
      if (hasChanged) {
        agents.set(agentID, state);
        turns.forEach(({ settings }) => inStep.push({ queueID: settings.id, agentID }));
      }
    }
    return {
      kind: 'decided',
      answers,
      decisions: this.#decisions,
      calls: this.#calls,
      queues,
      members,
      agents,
      inStep,
      sticky: this.#sticky.size === 0 ? [] : [...this.#sticky.values()],
      found: this.#found,
    };
  }
}

function resultOf(served: Decisive): PastDecision['result'] {
  switch (served.kind) {
    case 'agent':
      return { kind: served.offerKind, agentID: served.agentID, number: served.number };
    case 'number':
      return { kind: served.offerKind, agentID: null, number: served.number };
    case 'refusal':
      return { kind: 'refusal', refusal: served.refusal };
    default:
      return served satisfies never;
  }
}
