/** Decides batches in tests: with everything read, once or along a call's whole way, and what came of it. */
import { decide } from '../../src/routing/decide.ts';
import {
  type AgentState,
  type Decided,
  type DecisionInput,
  type DecisionOutput,
  type PastDecision,
  type QueueState,
  type RoutingAnswer,
  type RoutingRequest,
  UNTOUCHED_AGENT,
} from '../../src/routing/types.ts';
import { agent, call, NOON } from './routing.ts';

export interface BatchInput {
  readonly queues: readonly QueueState[];
  readonly requests: readonly RoutingRequest[];
  readonly now?: number;
  /** Calls without a history are new. */
  readonly histories?: Readonly<Record<string, readonly PastDecision[]>>;
  /** Beside the untouched ones of queues that go by what calls do to agents. */
  readonly agents?: Readonly<Record<number, Partial<AgentState>>>;
}

/** Decides a batch of which everything was read. */
export function decideBatch(input: BatchInput): Decided {
  const output = decideOnce(input);
  if (output.kind !== 'decided') {
    throw new Error(`expected a decision, got ${output.kind}`);
  }
  return output;
}

export function decideOnce(input: BatchInput): DecisionOutput {
  return decide(toDecisionInput(input));
}

export function toDecisionInput({
  queues,
  requests: asked,
  now = NOON,
  histories = {},
  agents = {},
}: BatchInput): DecisionInput {
  const states = new Map(queues.map((state) => [state.settings.id, state]));
  const known = queues.flatMap((state) => agentsRead(state).map((agentID) => [agentID, UNTOUCHED_AGENT] as const));
  const named = Object.entries(agents).map(([agentID, changes]) => [Number(agentID), agent(changes)] as const);
  return {
    now,
    queues: states,
    calls: new Map(asked.map(({ callID }) => [callID, call(histories[callID])])),
    agents: new Map([...known, ...named]),
    requests: asked.map((one) => ({
      ...one,
      askedSettings: states.get(one.askedQueueID)?.settings ?? one.askedSettings,
    })),
  };
}

/** Whose states a batch reads and locks. */
function agentsRead({
  settings: { leaseSeconds, tracksIdle },
  members: all,
  rechecks,
}: QueueState): readonly number[] {
  const locked = leaseSeconds > 0 || tracksIdle ? all : [];
  return [...locked, ...rechecks].map(({ agentID }) => agentID);
}

/**
 * Routes one call as the operation does: each queue on its way decides in a batch of its own.
 * @param input the queues that the way may lead through, and a single request
 */
export function routeAlong({ queues, requests: asked, ...input }: BatchInput): Decided {
  let [current] = asked;
  for (let batches = 0; current !== undefined && batches < 20; batches += 1) {
    const queueID = current.path?.queueID ?? current.askedQueueID;
    const askedSettings = queues.find(({ settings: { id } }) => id === current?.askedQueueID)?.settings;
    const output = decideBatch({
      ...input,
      queues: queues.filter(({ settings: { id } }) => id === queueID),
      requests: [{ ...current, askedSettings: askedSettings ?? current.askedSettings }],
    });
    const [answer] = output.answers;
    if (answer?.kind !== 'overflow') {
      return output;
    }
    current = { ...current, path: answer.path };
  }
  throw new Error('the way of the call does not end');
}

export function numbersOf(answers: readonly RoutingAnswer[]): readonly (string | null)[] {
  return answers.map((answer) => (answer.kind === 'offer' ? answer.number : null));
}

/** Which agents were offered, in order; null for what was no agent. */
export function agentsOf({ decisions }: Decided): readonly (number | null)[] {
  return decisions.map(({ result }) => (result.kind === 'refusal' ? null : result.agentID));
}

/** The only decision of a batch. */
export function onlyDecision({ decisions }: Decided): Decided['decisions'][number] {
  const [decision] = decisions;
  if (decision === undefined || decisions.length > 1) {
    throw new Error(`expected one decision, got ${decisions.length}`);
  }
  return decision;
}
