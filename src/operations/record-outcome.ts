/** Records what became of an offer, as a telephone system or an agent reports it, with all that follows from it. */
import { isKnownCustomer } from '../routing/customer.ts';
import { agentAfter, endingOf, isFailed, type ReportedOutcome } from '../routing/outcomes.ts';
import type { AgentState, Outcome, PastDecision } from '../routing/types.ts';
import { staysStaffedWithout } from '../store/available-members.ts';
import type { Database } from '../store/connection.ts';
import {
  confirmSticky,
  contradictSticky,
  findCallOfOffer,
  limitWaits,
  lockAgent,
  lockCall,
  lockQueuesOfAgent,
  noteOutcome,
  type OutcomeQueue,
  type OutcomeTransaction,
  readOutcomeQueue,
  readTime,
  writeAgent,
  writeCall,
} from '../store/outcomes.ts';

export interface OutcomeReport {
  /** By its id, or the last one of a call. */
  readonly offer: { readonly mqID: string } | { readonly callID: string };
  readonly outcome: Outcome;
  /** Offers of other queues count as none; null for no such limit. */
  readonly queueIDs?: ReadonlySet<number> | null;
}

export type RecordedOutcome =
  /** `decision` is null where the offer is too old to be remembered with its call; the report is kept all the same. */
  | {
      readonly kind: 'recorded';
      readonly mqID: string;
      readonly callID: string;
      readonly decision: PastDecision | null;
    }
  | { readonly kind: 'offer_not_found' };

export interface OutcomeDependencies {
  readonly database: Database;
  /** The time to go by, from the database's; tests move it. */
  readonly shiftTime?: (databaseMilliseconds: number) => number;
}

export type RecordOutcome = (report: OutcomeReport) => Promise<RecordedOutcome>;

/**
 * Each outcome of an offer counts once, however often and in whatever order it is reported.
 * @throws the database's errors; nothing is recorded then
 */
export function createOutcomeRecorder(dependencies: OutcomeDependencies): RecordOutcome {
  return async (report) => {
    try {
      return await record(dependencies, report, null);
    } catch (error) {
      if (!(error instanceof PauseNeedsQueues)) {
        throw error;
      }
      return record(dependencies, report, error.agentID);
    }
  };
}

/**
 * Rolls back a report that would pause the agent: whether anybody else is at work in the agent's queues is certain only
 * while these are held, and they come first in the order of locks.
 */
class PauseNeedsQueues extends Error {
  readonly agentID: number;

  constructor(agentID: number) {
    super('a pause needs the queues of the agent');
    this.agentID = agentID;
  }
}

/** @param pausingAgentID whose queues are to be held, since the report may pause that agent */
function record(
  { database, shiftTime = unshifted }: OutcomeDependencies,
  { offer, outcome, queueIDs = null }: OutcomeReport,
  pausingAgentID: number | null,
): Promise<RecordedOutcome> {
  return database.transaction().execute(async (transaction) => {
    await limitWaits(transaction);
    const heldQueueIDs = pausingAgentID === null ? null : await lockQueuesOfAgent(transaction, pausingAgentID);
    const callID = 'callID' in offer ? offer.callID : await findCallOfOffer(transaction, offer.mqID);
    const call = callID === null ? null : await lockCall(transaction, callID);
    const decision = call?.history.findLast((one) =>
      'mqID' in offer ? one.mqID === offer.mqID : one.result.kind !== 'refusal',
    );
    const mqID = 'mqID' in offer ? offer.mqID : decision?.mqID;
    if (callID === null || mqID === undefined || !isAbout(queueIDs, decision)) {
      return { kind: 'offer_not_found' };
    }
    const agentID = decision === undefined || decision.result.kind === 'refusal' ? null : decision.result.agentID;
    const agent = agentID === null ? null : await lockAgent(transaction, agentID);
    const now = shiftTime(await readTime(transaction));
    const known = await noteOutcome(transaction, { mqID, outcome, now });
    if (call === null || decision === undefined || known.has(outcome)) {
      return { kind: 'recorded', mqID, callID, decision: decision ?? null };
    }
    const ended = { ...decision, ...endingOf(decision, { outcome, known, now }) };
    const queue = await readOutcomeQueue(transaction, decision.queueID);
    let after = agent;
    if (queue !== null && agentID !== null) {
      const report = { outcome, known, decidedAt: decision.decidedAt, mqID, settings: queue, now };
      after = agent === null ? null : await changeAgent(transaction, { agentID, agent, report, heldQueueIDs });
      await noteSticky(transaction, { decision, agentID, report, queue });
    }
    const history = call.history.map((one) => (one.mqID === mqID ? ended : one));
    const isLeaseOver =
      call.leasedAgentID === agentID && !after?.leases.some((lease) => lease.mqID === history.at(-1)?.mqID);
    await writeCall(transaction, { callID, history, leasedAgentID: isLeaseOver ? null : call.leasedAgentID });
    return { kind: 'recorded', mqID, callID, decision: ended };
  });
}

function isAbout(queueIDs: ReadonlySet<number> | null, decision: PastDecision | undefined): boolean {
  return (
    queueIDs === null ||
    (decision !== undefined && (queueIDs.has(decision.queueID) || queueIDs.has(decision.askedQueueID)))
  );
}

interface AgentReport {
  readonly agentID: number;
  readonly agent: AgentState;
  readonly report: ReportedOutcome;
  /** Null where they are not held. */
  readonly heldQueueIDs: readonly number[] | null;
}

/** @throws PauseNeedsQueues */
async function changeAgent(
  transaction: OutcomeTransaction,
  { agentID, agent, report, heldQueueIDs }: AgentReport,
): Promise<AgentState> {
  let after = agentAfter(agent, report, true);
  if (after.noAnswerPauseUntil !== agent.noAnswerPauseUntil) {
    if (heldQueueIDs === null) {
      throw new PauseNeedsQueues(agentID);
    }
    for (const queueID of heldQueueIDs) {
      if (!(await staysStaffedWithout(transaction, { queueID, agentID, now: report.now }))) {
        after = agentAfter(agent, report, false);
        break;
      }
    }
  }
  if (after !== agent) {
    await writeAgent(transaction, agentID, after);
  }
  return after;
}

interface StickyReport {
  readonly decision: PastDecision;
  readonly agentID: number;
  readonly report: ReportedOutcome;
  readonly queue: OutcomeQueue;
}

async function noteSticky(
  transaction: OutcomeTransaction,
  { decision, agentID, report, queue }: StickyReport,
): Promise<void> {
  const { customerID, queueID } = decision;
  const { mqID, now, outcome } = report;
  if (!isKnownCustomer(customerID, queue)) {
    return;
  }
  if (outcome === 'answered' && queue.stickySeconds > 0) {
    await confirmSticky(transaction, { customerID, queueID, agentID, mqID, now });
  } else if (isFailed(report)) {
    await contradictSticky(transaction, { customerID, queueID, mqID, now });
  }
}

function unshifted(databaseMilliseconds: number): number {
  return databaseMilliseconds;
}
