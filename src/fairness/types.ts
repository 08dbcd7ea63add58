/** What the fairness ledger is made from, and what it says. Times are milliseconds since 1970 by the database's clock. */
import type { MemberReason, Member, OfferKind, Place, Reasons, StrategyName } from '../routing/types.ts';

/** Where a queue stood when its record begins. */
export interface RecordStart {
  /** How many decisions the queue had made. */
  readonly queueSequence: number;
  readonly members: readonly Member[];
  readonly cursors: ReadonlyMap<number, Place>;
}

/** What was found changed of a queue after so many decisions. */
export interface RecordedChange {
  readonly queueSequence: number;
  readonly foundAt: number;
  readonly found:
    | { readonly kind: 'member'; readonly agentID: number; readonly member: Member | null }
    | { readonly kind: 'cursors'; readonly cursors: ReadonlyMap<number, Place> };
}

export interface RecordedDecision {
  readonly queueSequence: number;
  readonly decidedAt: number;
  /** Null for a refusal. */
  readonly kind: OfferKind | null;
  readonly agentID: number | null;
  readonly reasons: Reasons;
}

/**
 * Why the rotation passed an agent over: as the decision says, or as the agent stood. `unnamed` where only counts are
 * kept, `no_reason` where there was none.
 */
export type PassReason = Exclude<MemberReason, 'offered' | 'later_in_turn'> | 'unnamed' | 'no_reason';

export interface AgentLedger {
  readonly agentID: number;
  readonly tier: number;
  readonly weight: number;
  /** At the end of the period. */
  readonly isMember: boolean;
  /** From the rotation. */
  readonly offers: number;
  /** Of customers' own agents, and second chances, which do not move the rotation. */
  readonly otherOffers: number;
  /** What an equal share of the rotation's offers would have been, or one by weight; in offers. */
  readonly share: number;
  readonly passedOver: Readonly<Partial<Record<PassReason, number>>>;
  /** Since when `bound` and `behind` count. */
  readonly boundFrom: number;
  /** In offers; null where none is claimed. */
  readonly bound: number | null;
  /**
   * Under round-robin, how many offers fewer than the one with most among those of the same tier who were members over
   * the same time; under weighted round-robin, how many fewer than the share, or more where it is less than 0.
   */
  readonly behind: number | null;
  readonly held: boolean | null;
}

export interface Ledger {
  /** Of the last decision; null where there was none. */
  readonly strategy: StrategyName | null;
  /** From when on everything is known that the ledger needs. */
  readonly completeFrom: number;
  readonly decisions: number;
  /** Of the rotation. */
  readonly offers: number;
  /** Decisions that should be there by their numbers, and are not. */
  readonly missing: number;
  /** Decisions that do not follow from what was known before them. */
  readonly unexplained: number;
  /** Whether every bound held; null where none is claimed, or decisions are missing. */
  readonly held: boolean | null;
  /** In the order of the roster. */
  readonly agents: readonly AgentLedger[];
}
