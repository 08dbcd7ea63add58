/** Builds inputs of the pure engine, with defaults that a test overrides where it matters. */
import { decide } from '../../src/routing/decide.ts';
import type {
  Candidate,
  DecisionInput,
  DecisionOutput,
  PastDecision,
  QueueState,
  RoutingAnswer,
  RoutingRequest,
} from '../../src/routing/types.ts';

export const NOON = Date.UTC(2026, 10, 23, 12);

export function candidate(agentID: number, number = `555010${agentID}`): Candidate {
  return { agentID, number, position: agentID };
}

export function queue(candidates: readonly Candidate[], changes: Partial<QueueState> = {}): QueueState {
  return {
    id: 1,
    duplicateSeconds: 1,
    retrySeconds: 6,
    callMemorySeconds: 14_400,
    rotation: { position: 0, agentID: 0 },
    decisions: 0,
    window: { candidates, complete: true },
    ...changes,
  };
}

let requestsMade = 0;

export function request(changes: Partial<RoutingRequest> = {}): RoutingRequest {
  requestsMade += 1;
  return {
    callID: `call-${requestsMade}`,
    queueID: 1,
    rclassification: 'Sales',
    customerID: null,
    callTime: '0',
    idempotencyKey: null,
    mqID: `mq-${requestsMade}`,
    earlierMqIDs: [],
    ...changes,
  };
}

export function pastOffer(changes: Partial<PastDecision> = {}): PastDecision {
  return {
    mqID: 'mq-past',
    queueID: 1,
    decidedAt: NOON,
    rclassification: 'Sales',
    customerID: null,
    callTime: '0',
    idempotencyKey: null,
    offered: { agentID: 1, number: '5550101' },
    replayed: false,
    ...changes,
  };
}

export type Decided = Extract<DecisionOutput, { kind: 'decided' }>;

/** Decides a batch, in which calls without a history are new. */
export function decideBatch(
  input: Partial<Omit<DecisionInput, 'queues'>> & Pick<DecisionInput, 'requests'> & { queues: readonly QueueState[] },
): Decided {
  const output = decideOnce(input);
  if (output.kind !== 'decided') {
    throw new Error(`expected a decision, got ${output.kind}`);
  }
  return output;
}

export function decideOnce(
  input: Partial<Omit<DecisionInput, 'queues'>> & Pick<DecisionInput, 'requests'> & { queues: readonly QueueState[] },
): DecisionOutput {
  const histories = new Map(input.requests.map(({ callID }) => [callID, input.histories?.get(callID) ?? []]));
  return decide({
    now: input.now ?? NOON,
    requests: input.requests,
    histories,
    queues: new Map(input.queues.map((state) => [state.id, state])),
  });
}

export function numbersOf(answers: readonly RoutingAnswer[]): readonly (string | null)[] {
  return answers.map((answer) => (answer.kind === 'offer' ? answer.number : null));
}
