import { classifyRepeat } from './retry.ts';
import { createRoundRobin, type RoundRobin } from './strategies/round-robin.ts';
import type {
  Decision,
  DecisionInput,
  DecisionOutput,
  PastDecision,
  QueueState,
  RotationPlace,
  RoutingAnswer,
  RoutingRequest,
} from './types.ts';

/**
 * How many decisions a call's history keeps. Twice the offers that a call may have, and a bound for a callID that is
 * asked about for ever.
 */
const HISTORY_DECISIONS_MAX = 60;

/**
 * Decides all requests of a batch, each seeing what the ones before it got. Pure: the same input gives the same output,
 * with no I/O, clock or randomness, so that a decision can be tested, explained and replayed.
 * @param input everything that was read under the locks; a request of an unknown queue or call is a programmer's error
 * @returns the answers with all that has to be written, or the queues whose windows were too small
 * @throws when a request names a queue or call that the input lacks
 */
export function decide(input: DecisionInput): DecisionOutput {
  const turns = new Map<number, QueueTurn>();
  const histories = new Map<string, readonly PastDecision[]>();
  const decisions: Decision[] = [];
  const answers: RoutingAnswer[] = [];
  const tooSmall = new Set<number>();
  for (const request of input.requests) {
    const turn = turnOf(turns, input, request);
    const history = histories.get(request.callID) ?? input.histories.get(request.callID);
    if (history === undefined) {
      throw new Error('decide: a request whose call was not claimed');
    }
    const repeat = classifyRepeat(request, history, turn.queue, input.now);
    if (repeat.kind === 'replay') {
      answers.push(answerOf(repeat.decision));
      if (repeat.once) {
        histories.set(request.callID, markReplayed(history, repeat.decision));
      }
      continue;
    }
    const decision = decideAfresh(turn, request, repeat.history, input.now);
    if (decision === 'beyond_window') {
      tooSmall.add(turn.queue.id);
      continue;
    }
    decisions.push(decision);
    histories.set(request.callID, remember(repeat.history, decision));
    answers.push(answerOf(decision));
  }
  if (tooSmall.size > 0) {
    return { kind: 'needs_larger_windows', queueIDs: [...tooSmall] };
  }
  const queues = new Map([...turns].filter(([, turn]) => turn.decisions > turn.queue.decisions));
  return { kind: 'decided', answers, decisions, histories, queues };
}

/** A queue while its requests are decided one after another. */
interface QueueTurn {
  readonly queue: QueueState;
  readonly roundRobin: RoundRobin;
  rotation: RotationPlace;
  decisions: number;
}

function turnOf(turns: Map<number, QueueTurn>, input: DecisionInput, request: RoutingRequest): QueueTurn {
  const known = turns.get(request.queueID);
  if (known !== undefined) {
    return known;
  }
  const queue = input.queues.get(request.queueID);
  if (queue === undefined) {
    throw new Error('decide: a request whose queue was not read');
  }
  const { rotation, decisions } = queue;
  const turn = { queue, roundRobin: createRoundRobin(queue.window), rotation, decisions };
  turns.set(request.queueID, turn);
  return turn;
}

function decideAfresh(
  turn: QueueTurn,
  request: RoutingRequest,
  history: readonly PastDecision[],
  now: number,
): Decision | 'beyond_window' {
  const candidate = turn.roundRobin.take(countGiven(history));
  if (candidate === 'beyond_window') {
    return candidate;
  }
  turn.decisions += 1;
  if (candidate !== null) {
    turn.rotation = { position: candidate.position, agentID: candidate.agentID };
  }
  return {
    mqID: request.mqID,
    queueID: turn.queue.id,
    queueSequence: turn.decisions,
    callID: request.callID,
    rclassification: request.rclassification,
    customerID: request.customerID,
    callTime: request.callTime,
    idempotencyKey: request.idempotencyKey,
    decidedAt: now,
    offered: candidate === null ? null : { agentID: candidate.agentID, number: candidate.number },
    replayed: false,
  };
}

const NOTHING_GIVEN: ReadonlyMap<string, number> = new Map();

/** How often the call was given each number. By number, since two agents may share a telephone. */
function countGiven(history: readonly PastDecision[]): ReadonlyMap<string, number> {
  if (history.length === 0) {
    return NOTHING_GIVEN;
  }
  const given = new Map<string, number>();
  for (const { offered } of history) {
    if (offered !== null) {
      given.set(offered.number, (given.get(offered.number) ?? 0) + 1);
    }
  }
  return given;
}

function remember(history: readonly PastDecision[], decision: Decision): readonly PastDecision[] {
  const { callID: _callID, queueSequence: _queueSequence, ...past } = decision;
  // Of refusals in a row only the last matters, and a caller may ask again for as long as nobody is available.
  const kept = past.offered === null && history.at(-1)?.offered === null ? history.slice(0, -1) : history;
  return [...kept.slice(1 - HISTORY_DECISIONS_MAX), past];
}

function markReplayed(history: readonly PastDecision[], replayed: PastDecision): readonly PastDecision[] {
  return history.map((decision) => (decision.mqID === replayed.mqID ? { ...decision, replayed: true } : decision));
}

function answerOf({ offered, mqID }: PastDecision): RoutingAnswer {
  return offered === null ? { kind: 'nobody_available' } : { kind: 'offer', number: offered.number, mqID };
}
