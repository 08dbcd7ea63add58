/** An explanation of a decision: what was looked at, step by step, each with the sentence that says it. */
import type { Closure } from '../routing/closure.ts';
import type { MemberReason, OfferKind, Reasons, Refusal } from '../routing/types.ts';

/** What a decision was and why, with the names of those whom it mentions. */
export interface ExplainedDecision {
  readonly kind: OfferKind | 'refusal';
  readonly refusal: Refusal | null;
  readonly agentID: number | null;
  readonly number: string | null;
  /** The queue that decided, and the one that was asked for. */
  readonly queueID: number;
  readonly askedQueueID: number;
  readonly decidedAt: Date;
  readonly reasons: Reasons;
  readonly names: Names;
}

/** Who is gone has none. */
export interface Names {
  readonly queues: ReadonlyMap<number, QueueName>;
  readonly agents: ReadonlyMap<number, AgentName>;
}

export interface QueueName {
  readonly name: string;
  /** In which times are told. */
  readonly timeZone: string;
}

export interface AgentName {
  readonly name: string;
  /** Known where the agent's status is still the one of the decision. */
  readonly status: { readonly since: Date; readonly reason: string | null } | null;
}

export type StepCode = ExplanationStep['code'];

/** Closed: openapi.yaml says what each code means. `text` is a sentence for people. */
export type ExplanationStep = { readonly text: string } & (
  | { readonly code: 'repeat'; readonly row: number; readonly ending: string | null }
  | { readonly code: 'customer_rule'; readonly queueID: number }
  | { readonly code: 'queue_open'; readonly queueID: number }
  | { readonly code: 'queue_closed'; readonly queueID: number; readonly closure: Closure['kind'] }
  | { readonly code: 'queue_unserved'; readonly queueID: number; readonly unserved: 'nobody' | 'attempts' }
  | { readonly code: 'rotation'; readonly strategy: string; readonly agentID: number | null }
  | { readonly code: 'later_tier'; readonly tier: number }
  | { readonly code: 'member'; readonly agentID: number; readonly reason: MemberReason }
  | { readonly code: 'others'; readonly reason: MemberReason; readonly count: number }
  | { readonly code: 'not_looked_at' }
  | { readonly code: 'busy_anyway' }
  | {
      readonly code: 'offer';
      readonly kind: OfferKind;
      readonly agentID: number | null;
      readonly number: string;
    }
  | { readonly code: 'refusal'; readonly refusal: Refusal }
);
