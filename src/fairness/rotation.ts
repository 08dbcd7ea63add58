/** What one offer from the rotation says: whom it reached, who was passed over for which reason, whether it could be so. */
import { strideOf } from '../routing/strategies/weighted-round-robin.ts';
import type { Place, StrategyName } from '../routing/types.ts';
import { addPasses, type AgentRecord, isAtWork } from './agent-record.ts';
import { isBetween, isSamePlace, type Turns } from './ring.ts';
import type { Shares } from './shares.ts';
import type { Strides } from './strides.ts';
import type { RecordedDecision } from './types.ts';
import { countOf, ranksBefore, untoldMembers } from './untold-members.ts';

/** What is known of the queue when the offer is made, and what it adds to. */
export interface Findings {
  readonly records: ReadonlyMap<number, AgentRecord>;
  readonly turns: Turns;
  readonly shares: Shares;
  readonly strides: Strides;
  /** Whether it is known where the rotation stood when the record began. */
  readonly isRotationKnown: boolean;
  offers: number;
  /** Offers that do not follow from what was known. */
  unexplained: number;
  /** Whether tiers were at work that an offer did not reach, so that not all who were at work were equals. */
  hasUnequalTiers: boolean;
}

/** @param record of who was offered; null where that one is not known as a member */
export function countRotation(findings: Findings, decision: RecordedDecision, record: AgentRecord | null): void {
  const { level = 1, strategy } = decision.reasons;
  const isWeighted = strategy === 'weighted_round_robin';
  findings.offers += 1;
  findings.shares.divide(level, isWeighted ? 'byWeight' : 'equal');
  if (isWeighted && findings.shares.reachesBeyond(level)) {
    findings.hasUnequalTiers = true;
  }
  if (record === null || !followsFrom(findings, decision, record)) {
    findings.unexplained += 1;
  }
  if (record !== null) {
    record.offers += 1;
    record.stretch.offers += 1;
    record.visitsTold += strategy === 'round_robin' ? 1 : 0;
  }
}

/** Counts who was passed over. @returns whether the offer follows from what was known */
function followsFrom(findings: Findings, decision: RecordedDecision, record: AgentRecord): boolean {
  const { reasons } = decision;
  switch (reasons.strategy) {
    case 'round_robin':
      return takeTurn(findings, decision, record);
    case 'weighted_round_robin':
      return takeStride(findings, decision, record);
    case 'longest_idle':
    case 'fewest_offers':
    case 'top_down':
    case 'random':
      passNamed(findings, decision);
      return true;
    default:
      return reasons.strategy satisfies never;
  }
}

function takeTurn(findings: Findings, decision: RecordedDecision, record: AgentRecord): boolean {
  const { turns, records, isRotationKnown } = findings;
  const { level = 1, before, after } = decision.reasons;
  if (typeof before !== 'object' || typeof after !== 'object') {
    return false;
  }
  const from = placeOf(before);
  const to = placeOf(after);
  let follows = isSamePlace(record.member, to) && record.member.tier <= level;
  if (!isRotationKnown && !turns.knows(level)) {
    turns.set(new Map([[level, from]]));
  } else if (!isSamePlace(turns.cursorOf(level), from)) {
    turns.move(level, from, decision.queueSequence);
    follows = false;
  }
  passNamed(findings, decision);
  const untold = untoldMembers(records, decision.reasons, ({ member }) => isBetween(member, from, to));
  passUntold(untold.records, 'round_robin');
  turns.move(level, to, decision.queueSequence);
  return follows && !untold.isCountWrong;
}

function takeStride(findings: Findings, decision: RecordedDecision, record: AgentRecord): boolean {
  const { strides, records, isRotationKnown } = findings;
  const { after, others = {}, partial } = decision.reasons;
  const { runner, member } = record;
  const passesNamed = passNamed(findings, decision);
  if (runner === null || typeof after !== 'number') {
    return false;
  }
  const offered = { rank: after, record };
  const untold = untoldMembers(records, decision.reasons, (one) =>
    ranksBefore({ rank: one.runner?.pass ?? one.member.rank, record: one }, offered),
  );
  const follows = runner.pass === after && !untold.isCountWrong;
  if (isRotationKnown) {
    passUntold(untold.records, 'weighted_round_robin');
  }
  runner.pass = after;
  // Of whom there are only counts, or nothing, some may have been at work.
  const passesOthers = passesNamed || countOf(others) > 0 || partial === true;
  strides.offer(runner, after + strideOf(member.weight), passesOthers);
  return follows || !isRotationKnown;
}

/** @returns whether any of those who were passed over was at work */
function passNamed({ records }: Findings, { reasons }: RecordedDecision): boolean {
  const isInTurn = reasons.strategy === 'round_robin' || reasons.strategy === 'weighted_round_robin';
  let passesAtWork = false;
  for (const [agentID, reason] of reasons.members ?? []) {
    const record = records.get(agentID);
    if (record?.isMember !== true || reason === 'offered') {
      continue;
    }
    passesAtWork ||= isAtWork(record);
    if (reason !== 'later_in_turn') {
      addPasses(record, reason, 1);
    } else if (isInTurn) {
      // Whoever comes first in these orders is only left for a reason.
      addPasses(record, 'no_reason', 1);
    } else {
      continue;
    }
    record.visitsTold += reasons.strategy === 'round_robin' ? 1 : 0;
  }
  return passesAtWork;
}

function passUntold(untold: readonly AgentRecord[], strategy: StrategyName): void {
  for (const record of untold) {
    addPasses(record, 'no_reason', 1);
    record.visitsTold += strategy === 'round_robin' ? 1 : 0;
  }
}

function placeOf([position, agentID]: readonly [number, number]): Place {
  return { position, agentID };
}
