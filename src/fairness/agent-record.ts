/** One agent's part of the ledger while it is written: tallies, and up to where they are settled. */
import type { Member } from '../routing/types.ts';
import type { Portion } from './shares.ts';
import type { Runner, Slack } from './strides.ts';
import type { PassReason } from './types.ts';

/** What the bound is about: counted since the agent became a member, or moved in the roster, or the strategy changed. */
export interface Stretch {
  /** How many decisions the queue had made. */
  readonly queueSequence: number;
  readonly from: number;
  offers: number;
  share: number;
  /** Passed over, with a reason or unnamed. */
  passed: number;
  /** Passed over without a reason, or otherwise than the record allows. */
  unexplained: number;
  /** Of the times at work that are over. */
  slack: Slack;
}

export interface AgentRecord {
  readonly agentID: number;
  /** As far as known: who is busy by a lease of the queue's own still counts as free. */
  member: Member;
  isMember: boolean;
  offers: number;
  otherOffers: number;
  share: number;
  readonly passes: Map<PassReason, number>;
  stretch: Stretch;
  /** What the shares were when this one was settled. */
  portionSeen: Portion;
  /** How often the turn had come by when this one was settled, and how many of the visits since then are told. */
  visitsSeen: number;
  visitsTold: number;
  /** Under weighted round-robin, while at work. */
  runner: Runner | null;
}

/** The moment at which something begins to count. */
export interface Moment {
  readonly queueSequence: number;
  readonly at: number;
}

export function newStretch({ queueSequence, at }: Moment): Stretch {
  return { queueSequence, from: at, offers: 0, share: 0, passed: 0, unexplained: 0, slack: { low: 0, high: 0 } };
}

export function newRecord(member: Member, moment: Moment): AgentRecord {
  return {
    agentID: member.agentID,
    member,
    isMember: true,
    offers: 0,
    otherOffers: 0,
    share: 0,
    passes: new Map(),
    stretch: newStretch(moment),
    portionSeen: { equal: 0, byWeight: 0 },
    visitsSeen: 0,
    visitsTold: 0,
    runner: null,
  };
}

/** Forgets what was counted so far. */
export function clearTallies(record: AgentRecord): void {
  record.offers = 0;
  record.otherOffers = 0;
  record.share = 0;
  record.passes.clear();
}

export function isAtWork({ isMember, member }: Pick<AgentRecord, 'isMember' | 'member'>): boolean {
  return isMember && member.standing !== 'out';
}

export function addPasses({ passes, stretch }: AgentRecord, reason: PassReason, count: number): void {
  passes.set(reason, (passes.get(reason) ?? 0) + count);
  if (reason === 'no_reason') {
    stretch.unexplained += count;
  } else {
    stretch.passed += count;
  }
}

export function settleShare(record: AgentRecord, portion: Portion): void {
  const { portionSeen, member } = record;
  if (isAtWork(record)) {
    const share = portion.equal - portionSeen.equal + member.weight * (portion.byWeight - portionSeen.byWeight);
    record.share += share;
    record.stretch.share += share;
  }
  record.portionSeen = portion;
}

/**
 * What the turn has passed since the last time, and no decision told, goes by how the agent stood. A decision can't have
 * told of more than there was.
 */
export function settleVisits(record: AgentRecord, visits: number): void {
  const untold = visits - record.visitsSeen - record.visitsTold;
  if (record.isMember && untold > 0) {
    addPasses(record, record.member.reason ?? 'unnamed', untold);
  }
  if (record.isMember && untold < 0) {
    record.stretch.unexplained -= untold;
  }
  record.visitsSeen = visits;
  record.visitsTold = 0;
}
