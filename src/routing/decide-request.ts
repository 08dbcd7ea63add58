/** One request of a queue's turn: what it gets, and what that does to the turn, so that the next request finds it done. */
import { viewCall } from './call-view.ts';
import { isOpenByHours } from './closure.ts';
import { memberFound } from './found.ts';
import { markReplayed, pastAnswer, remember } from './history.ts';
import { changeAgent, countOffer, memberIn, type QueueTurn } from './queue-turn.ts';
import { type Decisive, inputsOf, reasonsOf, rotationOf } from './reasons.ts';
import { classifyRepeat, type Visit } from './retry.ts';
import { serve, type Served } from './serve.ts';
import type { AgentChange, Call, Decision, PastDecision, RoutingAnswer, RoutingRequest } from './types.ts';

/** What becomes of a request, or that more has to be read for it. */
export type Made = Answered | Extract<Served, { kind: 'larger' | 'named' }>;

export type Answered =
  | {
      readonly kind: 'decided';
      readonly decision: Decision;
      /** The same as the call remembers it. */
      readonly past: PastDecision;
      readonly call: Call;
      readonly visit: Visit;
    }
  /** It gets what its call was given before. The call is null where that changes nothing of it. */
  | { readonly kind: 'given_again'; readonly past: PastDecision; readonly call: Call | null }
  /** Another queue decides. */
  | Extract<Served, { kind: 'overflow' }>;

/** Offers of one batch are made at one moment; for the order of idleness each is this much later than the one before. */
const IDLE_STEP_MILLISECONDS = 0.001;

/**
 * Decides one request at the turn's moment. Where more has to be read, the turn is of no further use.
 * @param place which request of its batch it is, from 0
 */
export function decideRequest(turn: QueueTurn, request: RoutingRequest, call: Call, place: number): Made {
  const { askedSettings } = request;
  const repeat = classifyRepeat(request, call, askedSettings, turn.circumstances.now);
  if (repeat.kind === 'replay') {
    const { decision, once } = repeat;
    return { kind: 'given_again', past: decision, call: once ? markReplayed(call, decision) : null };
  }
  const { visit } = repeat;
  const restoreLease = askedSettings.usesLeases ? endLease(turn, visit) : null;
  const served = serve(turn, request, viewCall(request, visit));
  switch (served.kind) {
    case 'overflow':
      // Nothing of this request is written yet; the queue that decides ends the lease.
      restoreLease?.();
      return served;
    case 'larger':
    case 'named':
      return served;
    case 'agent':
    case 'number':
    case 'refusal':
      return record(turn, request, visit, { served, place });
    default:
      return served satisfies never;
  }
}

/**
 * An offer that the call's next request finds open is over, however it ended.
 * @returns what takes that back; null where there was no lease
 */
function endLease(turn: QueueTurn, { ended }: Visit): (() => void) | null {
  if (ended === null || ended.result.kind === 'refusal' || ended.result.agentID === null) {
    return null;
  }
  const { agentID } = ended.result;
  const leases = turn.agents.get(agentID)?.state.leases ?? [];
  if (!leases.some(({ mqID }) => mqID === ended.mqID)) {
    return null;
  }
  change(turn, agentID, { leases: leases.filter(({ mqID }) => mqID !== ended.mqID) });
  return () => change(turn, agentID, { leases });
}

/** @param turn whose decision changes the agent; the agent's other queues of the batch find it so */
function change(turn: QueueTurn, agentID: number, changed: AgentChange): void {
  const agent = turn.agents.get(agentID);
  if (agent === undefined) {
    return;
  }
  changeAgent(agent, agentID, changed);
  for (const other of agent.turns) {
    const member = other === turn ? undefined : memberIn(other, agentID);
    if (member !== undefined) {
      turn.found.push(memberFound(other, member));
    }
  }
}

function record(
  turn: QueueTurn,
  request: RoutingRequest,
  visit: Visit,
  { served, place }: { readonly served: Decisive; readonly place: number },
): Made {
  const { now } = turn.circumstances;
  const before = rotationOf(turn, served);
  if (served.kind === 'agent') {
    take(turn, request, served, place);
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
  const decision: Decision = {
    ...past,
    callID: request.callID,
    episode: visit.episode,
    queueSequence: turn.decisions,
    reasons: reasonsOf({ turn, visit, served, path: request.path, before, after: rotationOf(turn, served) }),
    inputs: inputsOf(request, visit),
  };
  const call = { episode: visit.episode, history: remember(visit.history, past) };
  return { kind: 'decided', decision, past, call, visit };
}

/** What an offer does to the agent and to the order of the queue. */
function take(
  turn: QueueTurn,
  { callID, mqID }: RoutingRequest,
  { agentID, member, offerKind, level, takesLease }: Extract<Served, { kind: 'agent' }>,
  place: number,
): void {
  const { settings, circumstances } = turn;
  if (member !== null) {
    if (offerKind === 'rotation') {
      turn.strategy.take(turn, member, { level, callID });
    }
    countOffer(turn, member);
  }
  const agent = takesLease || settings.tracksIdle ? turn.agents.get(agentID) : undefined;
  if (agent === undefined) {
    return;
  }
  const { now } = circumstances;
  const running = agent.state.leases.filter(({ until }) => until > now);
  const lease = { mqID, until: now + settings.leaseSeconds * 1000 };
  change(turn, agentID, {
    leases: takesLease ? [...running, lease] : running,
    ...(settings.tracksIdle ? { idleSince: now + place * IDLE_STEP_MILLISECONDS } : {}),
  });
}

/** @returns what the caller is told; for an overflow, where the request goes on */
export function answerOf(answered: Answered): RoutingAnswer {
  return answered.kind === 'overflow' ? answered : pastAnswer(answered.past);
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
