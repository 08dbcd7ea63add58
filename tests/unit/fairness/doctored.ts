/** Records as a fair engine would have written them, made by hand so that a test can falsify them. */
import { RecordFold } from '../../../src/fairness/fold-record.ts';
import type { AgentLedger, Ledger, RecordedChange, RecordedDecision } from '../../../src/fairness/types.ts';
import type { Member, Reasons, StrategyName } from '../../../src/routing/types.ts';
import { member, NOON } from '../../support/routing.ts';
import { EMPTY_START } from './recorded-run.ts';

/** Agents 1 to `count`, found when the queue had made no decision. */
export function joined(count: number, changes: (agentID: number) => Partial<Member> = () => ({})): RecordedChange[] {
  return Array.from({ length: count }, (_, index) => found(index + 1, 0, changes(index + 1)));
}

export function found(agentID: number, queueSequence: number, changes: Partial<Member> | null): RecordedChange {
  const what = changes === null ? null : member(agentID, changes);
  return {
    queueSequence,
    foundAt: NOON + queueSequence * 1_000,
    found: { kind: 'member', agentID, member: what },
  };
}

export interface Offered {
  readonly agentID: number;
  readonly reasons?: Partial<Reasons>;
}

/** Offers in turn around a roster whose positions are the ids. */
export function offersInTurn(offers: readonly (number | Offered)[], from = 1): RecordedDecision[] {
  let cursor: readonly [number, number] = [0, 0];
  return offers.map((one, index) => {
    const { agentID, reasons = {} } = typeof one === 'number' ? { agentID: one } : one;
    const before = cursor;
    cursor = [agentID, agentID];
    return decision(from + index, 'round_robin', { agentID, reasons: { before, after: cursor, ...reasons } });
  });
}

export function decision(
  queueSequence: number,
  strategy: StrategyName,
  { agentID, reasons }: Offered,
): RecordedDecision {
  return {
    queueSequence,
    decidedAt: NOON + queueSequence * 1_000,
    kind: 'rotation',
    agentID,
    reasons: { version: 1, strategy, members: [[agentID, 'offered']], ...reasons },
  };
}

export function fold(
  changes: readonly RecordedChange[],
  decisions: readonly RecordedDecision[],
  from = NOON - 60_000,
): Ledger {
  const folded = new RecordFold(EMPTY_START, { from, timeZone: 'UTC' });
  folded.addChanges(changes);
  folded.addDecisions(decisions);
  return folded.finish();
}

export function agentOf({ agents }: Ledger, agentID: number): AgentLedger {
  const agent = agents.find((one) => one.agentID === agentID);
  if (agent === undefined) {
    throw new Error(`agent ${agentID} is not in the ledger`);
  }
  return agent;
}
