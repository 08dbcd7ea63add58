/**
 * What the reference router is told and what it remembers. Times are milliseconds since 1970. What people configure is
 * data that an edit replaces; what calls change is mutable, as the reference is written to be read.
 */
import type { HoursJson } from './reference-hours.ts';

// What people configure ------------------------------------------------------------------------------------------

export type Strategy =
  'round_robin' | 'longest_idle' | 'fewest_offers' | 'weighted_round_robin' | 'top_down' | 'random';

export interface Switch {
  readonly since: number;
  readonly until: number | null;
  readonly number: string | null;
}

export interface Target {
  readonly target: { readonly queueID: number } | { readonly number: string };
  readonly whenClosed: boolean;
  readonly whenNobody: boolean;
  readonly whenAttempts: boolean;
}

export interface QueueSettings {
  readonly id: number;
  readonly strategy: Strategy;
  readonly whenBusy: 'anyway' | 'overflow';
  readonly leaseSeconds: number;
  readonly talkSecondsMax: number;
  readonly wrapUpSeconds: number;
  readonly backOffSeconds: number;
  readonly noAnswerMax: number;
  readonly noAnswerPauseSeconds: number;
  readonly ringSeconds: number;
  readonly duplicateSeconds: number;
  readonly retrySeconds: number;
  readonly callMemorySeconds: number;
  readonly attemptsMax: number;
  readonly callOffersMax: number;
  readonly secondChanceSeconds: number;
  readonly stickySeconds: number;
  readonly timeZone: string;
  readonly hours: HoursJson | null;
  readonly fallbackNumber: string | null;
  readonly emergency: Switch | null;
  /** Seconds by tier; a tier that is missing never joins those before it. */
  readonly tierWaits: ReadonlyMap<number, number>;
  readonly overflow: readonly Target[];
}

export const DEFAULT_SETTINGS: Omit<QueueSettings, 'id'> = {
  strategy: 'round_robin',
  whenBusy: 'anyway',
  leaseSeconds: 0,
  talkSecondsMax: 3600,
  wrapUpSeconds: 0,
  backOffSeconds: 30,
  noAnswerMax: 0,
  noAnswerPauseSeconds: 300,
  ringSeconds: 60,
  duplicateSeconds: 1,
  retrySeconds: 6,
  callMemorySeconds: 14_400,
  attemptsMax: 10,
  callOffersMax: 30,
  secondChanceSeconds: 30,
  stickySeconds: 0,
  timeZone: 'UTC',
  hours: null,
  fallbackNumber: null,
  emergency: null,
  tierWaits: new Map(),
  overflow: [],
};

export interface Agent {
  readonly id: number;
  readonly number: string;
  readonly dailyNumber: string | null;
  readonly dailyNumberUntil: number | null;
  readonly status: 'available' | 'paused' | 'offline';
  readonly statusSince: number;
  readonly returnsAt: number | null;
  readonly availableUntil: number | null;
  readonly timeZone: string;
  readonly hours: HoursJson | null;
  readonly capacity: number;
}

export interface Membership {
  readonly queueID: number;
  readonly agentID: number;
  readonly position: number;
  readonly tier: number;
  readonly weight: number;
  readonly offersPerDayMax: number | null;
  readonly enabled: boolean;
}

export interface CustomerRule {
  readonly target: { readonly queueID: number } | { readonly agentID: number } | { readonly number: string };
  readonly until: number | null;
}

export interface Installation {
  readonly emergency: Switch | null;
  readonly catchAllQueueID: number | null;
  readonly anonymousCustomerIDs: readonly string[];
}

/** A change that somebody makes to what is configured. */
export type Edit =
  | { readonly kind: 'queue'; readonly settings: QueueSettings }
  /** Names and aliases that lead to a queue; null takes the name away. */
  | { readonly kind: 'name'; readonly name: string; readonly queueID: number | null }
  | { readonly kind: 'queue removed'; readonly queueID: number }
  | { readonly kind: 'agent'; readonly agent: Agent }
  | { readonly kind: 'all agents'; readonly changes: Pick<Agent, 'status' | 'statusSince' | 'returnsAt'> }
  | { readonly kind: 'agent removed'; readonly agentID: number }
  /** Adds it, or replaces the one of this queue and agent. */
  | { readonly kind: 'membership'; readonly membership: Membership }
  /** Numbers the members named from 1 in this order. */
  | { readonly kind: 'roster reordered'; readonly queueID: number; readonly agentIDs: readonly number[] }
  | { readonly kind: 'membership removed'; readonly queueID: number; readonly agentID: number }
  | { readonly kind: 'all memberships removed' }
  | { readonly kind: 'customer rule'; readonly customerID: string; readonly rule: CustomerRule | null }
  | { readonly kind: 'installation'; readonly installation: Installation };

// What is asked and answered -------------------------------------------------------------------------------------

export interface Request {
  readonly callID: string;
  readonly rclassification: string;
  readonly customerID: string | null;
  readonly callTime: string;
  readonly idempotencyKey: string | null;
}

export type OfferKind =
  | 'rotation'
  | 'sticky'
  | 'customer_agent'
  | 'customer_number'
  | 'overflow_number'
  | 'fallback'
  | 'emergency'
  | 'second_chance';

export type Refusal = 'nobody_available' | 'closed';

export type Outcome = 'no_answer' | 'busy' | 'rejected' | 'answered' | 'completed';

export type Ending = Outcome | 'not_reached' | 'returned' | 'transferred';

export type Result =
  | {
      readonly kind: 'offer';
      readonly offerKind: OfferKind;
      readonly agentID: number | null;
      readonly number: string;
    }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

// What calls change ----------------------------------------------------------------------------------------------

/** A stay of a call in one queue that it asked for. */
export interface Visit {
  readonly number: number;
  readonly startedAt: number;
  /** Whether the asked queue's hours were open then. */
  readonly openAtStart: boolean;
  /** Numbers that failed are excluded within one round. */
  readonly round: number;
}

export interface Decision {
  /** Counted from 1 over the whole installation; stands for the mqID. */
  readonly id: number;
  readonly callID: string;
  readonly episode: number;
  readonly askedQueueID: number;
  /** The queue that decided. */
  readonly queueID: number;
  readonly decidedAt: number;
  readonly request: Request;
  readonly visit: Visit;
  readonly result: Result;
  ending: Ending | null;
  endedAt: number | null;
  /** Whether it was given again as the answer to a network retry. */
  replayed: boolean;
  readonly reported: Set<Outcome>;
  readonly why: Why;
}

/** Why a decision fell as it did. */
export interface Why {
  /** Of the table of repeats. */
  readonly row: number;
  /** How the call's last offer was taken to have ended, where this request told. */
  readonly closed: Ending | null;
  readonly strategy: Strategy;
  /** For each member of the queue that decided, why not that one, or that it was offered. */
  readonly members: ReadonlyMap<number, string>;
}

export interface Call {
  readonly episode: number;
  readonly history: Decision[];
}

export interface AgentState {
  /** Running and past ones; by the decision that took each. */
  readonly leases: Map<number, { until: number }>;
  wrapUpUntil: number;
  backOffUntil: number;
  backOffDecisionID: number | null;
  busyUntil: number;
  noAnswers: number;
  noAnswerPauseUntil: number;
  idleSince: number;
}

/** A place in the order of position and agent. */
export interface Place {
  readonly position: number;
  readonly agentID: number;
}

/** What a queue remembers of a member from when it was last looked at. */
export interface Seat {
  readonly wasOut: boolean;
  readonly position: number;
  /** The queue's local day of the member's last offer by this queue, and how many offers there were on it. */
  readonly offersDay: number;
  readonly offersToday: number;
  /** The same for the strategy fewest_offers, which counts offers from the rotation alone. */
  readonly countDay: number;
  readonly count: number;
  /** For weighted_round_robin. */
  readonly pass: number;
}

export interface QueueState {
  readonly cursors: Map<number, Place>;
  /** The pass of the member taken last by weighted_round_robin, before it was raised. */
  pass: number;
  seats: Map<number, Seat>;
  /** The queue's strategy when it was last looked at; null before the first time. */
  lastStrategy: Strategy | null;
}

/** The agent of a customer's last call in a queue. */
export interface Sticky {
  confirmed: { readonly agentID: number; readonly since: number } | null;
  /** The last offer, which counts from a moment on unless something contradicts it until then. */
  pending: { readonly agentID: number; readonly decisionID: number; readonly from: number } | null;
}
