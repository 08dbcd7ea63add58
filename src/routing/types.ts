/**
 * What a decision is made from and what it consists of. Times are milliseconds since 1970 by the database's clock,
 * unless a name ends in another unit.
 *
 * Longer than a file should be, so that the vocabulary of the engine stands in one place: settings, members, what is
 * read of a queue, requests, decisions, a batch.
 */
import type { OpeningHours } from './hours.ts';

// Settings ------------------------------------------------------------------------------------------------------

/** A queue's thresholds for telling a repeated request from a new one. */
export interface RetrySettings {
  readonly duplicateSeconds: number;
  readonly retrySeconds: number;
  readonly callMemorySeconds: number;
  /** The longest ring that the platform allows; a little later a call that asks again was answered in between. */
  readonly ringSeconds: number;
}

export type StrategyName =
  'round_robin' | 'longest_idle' | 'fewest_offers' | 'weighted_round_robin' | 'top_down' | 'random';

/** Closes a queue whatever its hours say. */
export interface Emergency {
  readonly since: number;
  /** Null for the queue's first opening after `since`. */
  readonly until: number | null;
  readonly reason: string | null;
  /** Given to callers meanwhile; null for none. */
  readonly number: string | null;
}

export interface OverflowTarget {
  readonly target: { readonly queueID: number } | { readonly number: string };
  readonly whenClosed: boolean;
  readonly whenNobody: boolean;
  readonly whenAttempts: boolean;
}

export interface TierSettings {
  readonly tier: number;
  /** From the start of a visit until this tier joins those before it; null for never. The first tier has 0. */
  readonly waitSeconds: number | null;
  /** Whether it has members, enabled or not. */
  readonly hasMembers: boolean;
}

/** What people configure of a queue, as of one version. */
export interface QueueSettings extends RetrySettings {
  readonly id: number;
  readonly version: number;
  readonly strategy: StrategyName;
  readonly whenBusy: 'anyway' | 'overflow';
  /** 0 for no leases. */
  readonly leaseSeconds: number;
  readonly attemptsMax: number;
  readonly callOffersMax: number;
  readonly secondChanceSeconds: number;
  /** 0 for no sticky agents. */
  readonly stickySeconds: number;
  readonly timeZone: string;
  /** Null for always open. */
  readonly hours: OpeningHours | null;
  readonly fallbackNumber: string | null;
  readonly emergency: Emergency | null;
  readonly emergencyForAll: Emergency | null;
  /** Ascending; those with members, and those configured. */
  readonly tiers: readonly TierSettings[];
  /** In order. */
  readonly overflow: readonly OverflowTarget[];
  /** Whether any queue of the installation goes by idleness, so that all have to note their offers for it. */
  readonly tracksIdle: boolean;
  /** Whether any queue of the installation takes leases, so that a call may have to end one. */
  readonly usesLeases: boolean;
  /** Whether there are customer rules at all. */
  readonly hasCustomerRules: boolean;
  /** In lower case: a customerID that says nothing about who is calling. */
  readonly anonymousCustomerIDs: ReadonlySet<string>;
}

// Members -------------------------------------------------------------------------------------------------------

export type Standing = 'free' | 'busy' | 'out';

/** Why a member is not free; the first that holds. */
export type StandingReason =
  | 'not_enabled'
  | 'offline'
  | 'paused'
  | 'shift_over'
  | 'outside_hours'
  | 'no_answer_pause'
  | 'daily_cap'
  | 'at_capacity'
  | 'wrap_up'
  | 'back_off'
  | 'reported_busy';

/** Where a rotation stands: after the member at this place. Places order members by position, then agent. */
export interface Place {
  readonly position: number;
  readonly agentID: number;
}

/** A member as the queue's order keeps it. What it says holds until `dueAt`. */
export interface Member extends Place {
  readonly tier: number;
  /** The number to dial, the daily one where there is one. */
  readonly number: string;
  readonly weight: number;
  readonly capacity: number;
  readonly offersPerDayMax: number | null;
  readonly standing: Standing;
  readonly reason: StandingReason | null;
  /** The strategy's order; 0 where the position alone counts. */
  readonly rank: number;
  readonly dueAt: number | null;
  /** Why the member is out apart from what calls do to the agent, and when that may change by itself. */
  readonly baseReason: StandingReason | null;
  readonly baseDueAt: number | null;
  readonly availableSince: number;
  /** The queue's local day, counted from 1970, on which the last of its offers was counted, and how many there were. */
  readonly offersDay: number;
  readonly offersToday: number;
  /** The strategy that `rank` belongs to. */
  readonly rankedBy: StrategyName;
}

/** What people configure of an agent and a membership; what a member is worked out from when it is looked at again. */
export interface MemberTruth extends Place {
  readonly tier: number;
  readonly enabled: boolean;
  readonly weight: number;
  readonly offersPerDayMax: number | null;
  readonly status: 'available' | 'paused' | 'offline';
  readonly statusSince: number;
  readonly returnsAt: number | null;
  readonly availableUntil: number | null;
  /** Null for at all times. */
  readonly hours: OpeningHours | null;
  readonly capacity: number;
  readonly number: string;
  readonly dailyNumber: string | null;
  readonly dailyNumberUntil: number | null;
}

/** The time that an agent counts as taken by an offer. */
export interface Lease {
  readonly mqID: string;
  readonly until: number;
}

/** What calls and outcomes do to an agent, over all queues. A time of 0 is long past. */
export interface AgentState {
  readonly leases: readonly Lease[];
  readonly wrapUpUntil: number;
  readonly backOffUntil: number;
  /** The offer whose failure brought the back-off. */
  readonly backOffMqID: string | null;
  /** As a telephone system reported for the agent's number. */
  readonly busyUntil: number;
  /** Reported in a row. */
  readonly noAnswers: number;
  readonly noAnswerPauseUntil: number;
  /** The last offer in any queue, or reported completion. */
  readonly idleSince: number;
}

/** What a decision changes of an agent; the rest is changed by reports alone. */
export type AgentChange = Partial<Pick<AgentState, 'leases' | 'idleSince'>>;

export const UNTOUCHED_AGENT: AgentState = {
  leases: [],
  wrapUpUntil: 0,
  backOffUntil: 0,
  backOffMqID: null,
  busyUntil: 0,
  noAnswers: 0,
  noAnswerPauseUntil: 0,
  idleSince: 0,
};

// What was read of a queue --------------------------------------------------------------------------------------

/** The last member read in one standing of a scan: null where nothing of this standing was left out. */
export interface ScanEnd extends Place {
  readonly rank: number;
  readonly tier: number;
  readonly standing: Standing;
}

/**
 * A reading of one tier's members in the strategy's order: those who are free, then those who are busy, then those who
 * are out, up to a bound. Round-robin reads a tier once for each level, from that level's cursor on and round.
 */
export interface Scan {
  readonly level: number;
  readonly tier: number;
  readonly free: 'complete' | ScanEnd;
  readonly busy: 'complete' | 'unread' | ScanEnd;
  /** Whether nobody at all was left out. */
  readonly isWhole: boolean;
}

/** A member that has to be looked at again: time has passed, or somebody edited something. */
export interface Recheck {
  /** Null where the membership is gone. */
  readonly truth: MemberTruth | null;
  readonly agentID: number;
  /** As it was kept until now; null for a new member. */
  readonly known: Member | null;
}

/** A queue as it stands under its lock. */
export interface QueueState {
  readonly settings: QueueSettings;
  /** How many decisions the queue has made. */
  readonly decisions: number;
  /** By level: where round-robin stands. */
  readonly cursors: ReadonlyMap<number, Place>;
  /** Where strategies stand that count: the pass of weighted round-robin, or the clocks of random. */
  readonly clocks: readonly number[];
  readonly members: readonly Member[];
  readonly scans: readonly Scan[];
  readonly rechecks: readonly Recheck[];
  /** Members of whom it is known that they are or aren't there, beside those that the scans cover. */
  readonly named: ReadonlySet<number>;
  /** Agents of customers' own, who need not be members: what is known of them, as if they were. */
  readonly outsiders: ReadonlyMap<number, MemberTruth>;
}

// Requests ------------------------------------------------------------------------------------------------------

/** What a request says; equal in all of it together with the callID means the same request word for word. */
export interface RequestText {
  readonly rclassification: string;
  readonly customerID: string | null;
  readonly callTime: string;
}

/** What is always done for a customer. */
export type CustomerRule = { readonly queueID: number } | { readonly agentID: number } | { readonly number: string };

/** What is known of the customer who calls. */
export interface Customer {
  readonly rule: CustomerRule | null;
  /** Who is offered first, where still eligible. */
  readonly stickyAgentID: number | null;
}

/** A request of which the queue that decides it is locked. */
export interface RoutingRequest extends RequestText {
  readonly callID: string;
  readonly idempotencyKey: string | null;
  /** The queue that `rclassification` names. */
  readonly askedQueueID: number;
  /** The settings of that queue, which need not be the one that decides. */
  readonly askedSettings: QueueSettings;
  readonly customer: Customer;
  /** The way through other queues so far; null at the first. */
  readonly path: OverflowPath | null;
  /** The id that a decision made for this request gets. */
  readonly mqID: string;
  /** The ids of attempts to decide this very request whose commit may or may not have happened. */
  readonly earlierMqIDs: readonly string[];
}

/** One step of an overflow that is still to be tried. */
export type OverflowStep = { readonly queueID: number } | { readonly number: string };

/** Why a queue could not serve a call. */
export type Unserved = 'closed' | 'nobody' | 'attempts';

/** A request on its way through other queues. It ends at the queue asked for. */
export interface OverflowPath {
  /** The queue that decides next. */
  readonly queueID: number;
  /** What is tried after it, in order; then the queue asked for once more. */
  readonly remaining: readonly OverflowStep[];
  /** Queues that were tried, in order, the one asked for first, and why each could not serve the call. */
  readonly tried: readonly {
    readonly queueID: number;
    readonly unserved: Unserved | null;
    readonly reasons: Reasons;
    readonly triedAt: number;
    /** How many decisions that queue had made. */
    readonly decisions: number;
    /** How many changes of that queue its batch found afterwards, before the queue's next decision. Absent for none. */
    readonly foundAfter?: number;
  }[];
}

// Decisions -----------------------------------------------------------------------------------------------------

/** Why this number was given. */
export type OfferKind =
  | 'rotation'
  | 'sticky'
  | 'customer_agent'
  | 'customer_number'
  | 'overflow_number'
  | 'fallback'
  | 'emergency'
  | 'second_chance';

/** What an agent or telephone system may report of an offer. */
export type Outcome = 'no_answer' | 'busy' | 'rejected' | 'answered' | 'completed';

/** How an offer ended: as reported, or as the call's next request tells. */
export type Ending = Outcome | 'not_reached' | 'returned' | 'transferred';

export type Refusal = 'nobody_available' | 'closed';

/** One decision for a call as its history keeps it. */
export interface PastDecision extends RequestText {
  readonly mqID: string;
  readonly askedQueueID: number;
  /** The queue that decided, and whose settings the offer goes by. */
  readonly queueID: number;
  readonly decidedAt: number;
  readonly idempotencyKey: string | null;
  readonly result:
    | { readonly kind: OfferKind; readonly agentID: number | null; readonly number: string }
    | { readonly kind: 'refusal'; readonly refusal: Refusal };
  /** Whether this offer was given again as the answer to a network retry; that happens once. */
  readonly replayed: boolean;
  /** Counted from 1 in the call. */
  readonly visit: number;
  readonly visitStartedAt: number;
  /** Whether the asked queue's hours were open when the visit began. */
  readonly openAtStart: boolean;
  /** Failures exclude an agent within one round; a caller who came back begins a new one. */
  readonly round: number;
  /** Null while nothing is known. */
  readonly ending: Ending | null;
  readonly endedAt: number | null;
}

/** A call as its row keeps it. */
export interface Call {
  /** How many calls this callID has been. */
  readonly episode: number;
  /** Oldest first; empty for a new call. */
  readonly history: readonly PastDecision[];
}

/** One that nothing is known of. */
export const NEW_CALL: Call = { episode: 1, history: [] };

/** A decision as it is stored for good. */
export interface Decision extends PastDecision {
  readonly callID: string;
  readonly episode: number;
  /** Which of the queue's decisions this is, counted from 1 without a gap. */
  readonly queueSequence: number;
  readonly reasons: Reasons;
  readonly inputs: DecisionInputs | null;
}

/** What a decision was made from that nothing else keeps. Stored as JSON. */
export interface DecisionInputs {
  /** The customer's rule; which number it names the decision itself says. */
  readonly rule?: { readonly queueID: number } | { readonly agentID: number } | 'number';
  readonly stickyAgentID?: number;
  /** Which of the call's offers had been given again to network retries. */
  readonly replayedMqIDs?: readonly string[];
  /**
   * For each of the queues in the reasons' path: when it was tried, how many decisions it had made, and, where there were
   * any, how many changes of it the same batch found only afterwards, which the batch's one time does not tell.
   */
  readonly tried?: readonly (readonly [triedAt: number, decisions: number, foundAfter?: number])[];
}

/** What a batch finds changed of a queue since its last decision: by people, reports, time, or another queue's offer. */
export interface QueueChangeFound {
  readonly queueID: number;
  /** How many decisions the queue had made. */
  readonly decisions: number;
  readonly found:
    | {
        readonly kind: 'member';
        readonly agentID: number;
        /** Null where the membership is gone. */
        readonly member: Member | null;
        /** Null where it was not read. */
        readonly agent: AgentState | null;
      }
    | { readonly kind: 'cursors'; readonly cursors: ReadonlyMap<number, Place> };
}

/** Why a member was not chosen, or that it was. */
export type MemberReason = StandingReason | 'offered' | 'excluded' | 'given_before' | 'later_in_turn';

/** Why a decision fell as it did. Stored as JSON under these names, hence their brevity. */
export interface Reasons {
  /** The version of the queue's settings. */
  readonly version: number;
  readonly strategy: StrategyName;
  /** Which row of the table of repeats applied, where the call had asked before. */
  readonly row?: number;
  /** How the call's last offer was taken to have ended, where this request told. */
  readonly closed?: Ending;
  /** The highest tier whose agents were equals. */
  readonly level?: number;
  /** Where the rotation stood before and after: a place as [position, agentID], or a pass. */
  readonly before?: readonly [number, number] | number;
  readonly after?: readonly [number, number] | number;
  /** Whether nobody was free, so that busy ones were offered. */
  readonly anyway?: true;
  /** Why the queue was closed. */
  readonly closure?: 'closed' | 'holiday' | 'emergency';
  readonly holiday?: string;
  /** The first members looked at, in the strategy's order. */
  readonly members?: readonly (readonly [agentID: number, reason: MemberReason])[];
  /** Of the others looked at, how many for each reason. */
  readonly others?: Readonly<Partial<Record<MemberReason, number>>>;
  /** Whether there were members who were not looked at. */
  readonly partial?: true;
  /** The queues that were tried before, the one asked for first. */
  readonly path?: readonly {
    readonly queueID: number;
    readonly unserved: Unserved | null;
    readonly reasons: Reasons;
  }[];
}

export type RoutingAnswer =
  | { readonly kind: 'offer'; readonly number: string; readonly mqID: string }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  /** Another queue decides, in a batch of its own. */
  | { readonly kind: 'overflow'; readonly path: OverflowPath }
  /** An earlier request of the same call is not decided yet. */
  | { readonly kind: 'waits' };

// A batch -------------------------------------------------------------------------------------------------------

/** What all requests of one batch are decided from. */
export interface DecisionInput {
  readonly now: number;
  readonly queues: ReadonlyMap<number, QueueState>;
  /** By callID; every call of the batch is in it. */
  readonly calls: ReadonlyMap<string, Call>;
  /** The agents who are locked, by id. */
  readonly agents: ReadonlyMap<number, AgentState>;
  /** In order of arrival. */
  readonly requests: readonly RoutingRequest[];
  /** Where a batch is decided once more in parts: the place in it of the first request, from 0. */
  readonly firstPlace?: number;
  /** False where nobody asks who else was looked at and why not taken: then decisions do not say it. */
  readonly explains?: boolean;
  /** Agents whom others may have changed, by more than their members show: what is found of them is kept. */
  readonly changedAgentIDs?: ReadonlySet<number>;
}

/** What a queue's row becomes. */
export interface QueueChange {
  readonly decisions: number;
  readonly cursors: ReadonlyMap<number, Place>;
  readonly clocks: readonly number[];
}

/** What a customer's row becomes in a queue: which offer is contradicted, and which is the last. */
export interface StickyChange {
  readonly customerID: string;
  readonly queueID: number;
  readonly contradictedMqIDs: readonly string[];
  readonly offer: { readonly agentID: number; readonly mqID: string; readonly from: number } | null;
}

/** What has to be read besides, before the batch can be decided. */
export interface Wants {
  /** Queues in which members beyond what was read could change an answer. */
  readonly largerQueueIDs: ReadonlySet<number>;
  /** Members who have to be looked at whatever their turn, by queue. */
  readonly namedAgentIDs: ReadonlyMap<number, ReadonlySet<number>>;
}

export interface Decided {
  readonly kind: 'decided';
  /** One for each request, in the same order. */
  readonly answers: readonly RoutingAnswer[];
  readonly decisions: readonly Decision[];
  /** The calls that changed, by callID. */
  readonly calls: ReadonlyMap<string, Call>;
  /** The queues that decided something, by id. */
  readonly queues: ReadonlyMap<number, QueueChange>;
  /** The members who changed, by queue; null for those who are gone. */
  readonly members: ReadonlyMap<number, ReadonlyMap<number, Member | null>>;
  /** The agents who changed, by id. */
  readonly agents: ReadonlyMap<number, AgentState>;
  /** The members of these agents who are in step with them; their others have to be looked at again. */
  readonly inStep: readonly { readonly queueID: number; readonly agentID: number }[];
  readonly sticky: readonly StickyChange[];
  /** In the order in which they were found. */
  readonly found: readonly QueueChangeFound[];
}

export type DecisionOutput = Decided | { readonly kind: 'wants'; readonly wants: Wants };
