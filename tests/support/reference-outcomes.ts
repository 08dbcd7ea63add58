/** What a reported outcome does to its offer, the agent and the customer, as the reference router has it. */
import { membersOf } from './reference-members.ts';
import { isReportedFailure, ringMilliseconds } from './reference-retry.ts';
import { confirmSticky, contradictSticky } from './reference-sticky.ts';
import type { AgentState, Decision, Outcome, QueueSettings } from './reference-types.ts';
import type { World } from './reference-world.ts';

/** The weakest first. */
const STRENGTH: readonly Outcome[] = ['no_answer', 'busy', 'rejected', 'answered', 'completed'];

/** Each outcome of an offer counts once, in whatever order they are reported. */
export function noteOutcome(world: World, decision: Decision, outcome: Outcome, now: number): void {
  const { reported, result } = decision;
  if (result.kind === 'refusal' || reported.has(outcome)) {
    return;
  }
  // Of a call that had this callID before nothing is left that it could change.
  if (world.calls.get(decision.callID)?.episode !== decision.episode) {
    return;
  }
  const known = new Set(reported);
  reported.add(outcome);
  const isStrongest = [...known].every((other) => STRENGTH.indexOf(other) < STRENGTH.indexOf(outcome));
  if (isStrongest) {
    decision.ending = outcome;
  }
  if (isReportedFailure(outcome) ? ![...known].some(isReportedFailure) : decision.endedAt === null) {
    decision.endedAt = now;
  }
  if (outcome === 'answered') {
    confirmSticky(world, decision, now);
  } else if (isReportedFailure(outcome) && isStrongest) {
    contradictSticky(world, decision, now);
  }
  const queue = world.queues.get(decision.queueID);
  if (result.agentID !== null && world.hasAgent(result.agentID) && queue !== undefined) {
    const agent = world.agentState(result.agentID);
    applyToAgent({ world, decision, outcome, now, agentID: result.agentID, agent, queue, known, isStrongest });
  }
}

interface Report {
  readonly world: World;
  readonly decision: Decision;
  readonly outcome: Outcome;
  readonly now: number;
  readonly agentID: number;
  readonly agent: AgentState;
  /** The queue that made the offer; its settings hold, so nothing happens where it is gone. */
  readonly queue: QueueSettings;
  /** What was reported of this offer before. */
  readonly known: ReadonlySet<Outcome>;
  readonly isStrongest: boolean;
}

function applyToAgent(report: Report): void {
  const { decision, outcome, now, agent, queue, known, isStrongest } = report;
  switch (outcome) {
    case 'no_answer':
    case 'busy':
    case 'rejected':
      if (isStrongest) {
        agent.leases.delete(decision.id);
        if (Math.abs(now - decision.decidedAt) <= ringMilliseconds(queue)) {
          backOff(report);
        }
      }
      // Reports commute: whoever answered this offer has not failed to, whichever was reported first.
      if (outcome === 'no_answer' && !known.has('answered') && !known.has('completed')) {
        countNoAnswer(report);
      }
      return;
    case 'answered': {
      if (known.has('completed')) {
        return;
      }
      agent.noAnswers = 0;
      liftBackOff(report);
      const lease = agent.leases.get(decision.id);
      if (lease !== undefined && lease.until > now) {
        lease.until = now + queue.talkSecondsMax * 1000;
      }
      return;
    }
    case 'completed':
      liftBackOff(report);
      agent.leases.delete(decision.id);
      agent.wrapUpUntil = Math.max(agent.wrapUpUntil, now + queue.wrapUpSeconds * 1000);
      agent.idleSince = Math.max(agent.idleSince, now);
      agent.noAnswers = 0;
      return;
    default:
      outcome satisfies never;
  }
}

function backOff({ agent, queue, decision, now }: Report): void {
  const until = now + queue.backOffSeconds * 1000;
  if (until > agent.backOffUntil) {
    agent.backOffUntil = until;
    agent.backOffDecisionID = decision.id;
  }
}

/** Whoever answered or completed the call that the back-off came from has not failed after all. */
function liftBackOff({ agent, decision }: Report): void {
  if (agent.backOffDecisionID === decision.id) {
    agent.backOffUntil = 0;
    agent.backOffDecisionID = null;
  }
}

function countNoAnswer(report: Report): void {
  const { agent, queue, now } = report;
  agent.noAnswers += 1;
  if (queue.noAnswerMax > 0 && agent.noAnswers >= queue.noAnswerMax && !isLastAvailable(report)) {
    agent.noAnswerPauseUntil = now + queue.noAnswerPauseSeconds * 1000;
    agent.noAnswers = 0;
  }
}

/** Whether there is a queue of the agent's in which nobody else is at work. */
function isLastAvailable({ world, agentID, now }: Report): boolean {
  return world
    .memberships()
    .filter((membership) => membership.agentID === agentID)
    .some(({ queueID }) => {
      const available = membersOf(world, world.queue(queueID), now).filter(({ standing }) => standing !== 'out');
      return available.length === 1 && available[0]?.agentID === agentID;
    });
}
