/**
 * What a decision is made from and what it consists of. Times are milliseconds since 1970 by the database's clock.
 */

/** A queue's thresholds for telling a repeated request from a new one. */
export interface RetrySettings {
  readonly duplicateSeconds: number;
  readonly retrySeconds: number;
  readonly callMemorySeconds: number;
}

/** Where a rotation stands: after the member at this place. Places order members by position, then agent. */
export interface RotationPlace {
  readonly position: number;
  readonly agentID: number;
}

/** An agent who can be offered, with the place of the membership. */
export interface Candidate extends RotationPlace {
  readonly number: string;
}

/** The members who can be offered, in the rotation's order from its place on, around to that place again. */
export interface CandidateWindow {
  readonly candidates: readonly Candidate[];
  /** Whether `candidates` goes all the way round; otherwise there are more behind the last. */
  readonly complete: boolean;
}

/** A queue as it stands under its lock. */
export interface QueueState extends RetrySettings {
  readonly id: number;
  readonly rotation: RotationPlace;
  /** How many decisions the queue has made. */
  readonly decisions: number;
  readonly window: CandidateWindow;
}

/** What a request says; equal in all four together with the callID means the same request word for word. */
export interface RequestText {
  readonly rclassification: string;
  readonly customerID: string | null;
  readonly callTime: string;
}

/** A request of which the queue is known and locked. */
export interface RoutingRequest extends RequestText {
  readonly callID: string;
  readonly queueID: number;
  readonly idempotencyKey: string | null;
  /** The id that a decision made for this request gets. */
  readonly mqID: string;
  /** The ids of attempts to decide this very request whose commit may or may not have happened. */
  readonly earlierMqIDs: readonly string[];
}

/** One decision for a call as its history keeps it: an offer, or a refusal where `offered` is null. */
export interface PastDecision extends RequestText {
  readonly mqID: string;
  readonly queueID: number;
  readonly decidedAt: number;
  readonly idempotencyKey: string | null;
  readonly offered: { readonly agentID: number; readonly number: string } | null;
  /** Whether this offer was given again as the answer to a network retry; that happens once. */
  readonly replayed: boolean;
}

/** A decision as it is stored for good. */
export interface Decision extends PastDecision {
  readonly callID: string;
  /** Which of the queue's decisions this is, counted from 1 without a gap. */
  readonly queueSequence: number;
}

export type RoutingAnswer =
  { readonly kind: 'offer'; readonly number: string; readonly mqID: string } | { readonly kind: 'nobody_available' };

/** What all requests of one batch are decided from. */
export interface DecisionInput {
  readonly now: number;
  readonly queues: ReadonlyMap<number, QueueState>;
  /** By callID; every call of the batch is in it, a new one with an empty history. */
  readonly histories: ReadonlyMap<string, readonly PastDecision[]>;
  /** In order of arrival. */
  readonly requests: readonly RoutingRequest[];
}

export type DecisionOutput =
  | {
      readonly kind: 'decided';
      /** One for each request, in the same order. */
      readonly answers: readonly RoutingAnswer[];
      readonly decisions: readonly Decision[];
      /** The calls whose history changed, by callID. */
      readonly histories: ReadonlyMap<string, readonly PastDecision[]>;
      /** The queues that decided something, by id. */
      readonly queues: ReadonlyMap<number, { readonly rotation: RotationPlace; readonly decisions: number }>;
    }
  /** Members behind these queues' windows could change an answer: ask again with larger ones. */
  | { readonly kind: 'needs_larger_windows'; readonly queueIDs: readonly number[] };
