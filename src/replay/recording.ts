/** What is recorded of decisions, and of what they were made from. Times are milliseconds since 1970. */
import type {
  AgentState,
  DecisionInputs,
  Member,
  Outcome,
  PastDecision,
  Place,
  QueueChangeFound,
  QueueSettings,
  Reasons,
} from '../routing/types.ts';

/** A decision as it stands in the table of offers. */
export interface RecordedDecision extends Pick<
  PastDecision,
  | 'mqID'
  | 'askedQueueID'
  | 'queueID'
  | 'decidedAt'
  | 'rclassification'
  | 'customerID'
  | 'callTime'
  | 'idempotencyKey'
  | 'result'
  | 'visit'
> {
  readonly callID: string;
  readonly episode: number;
  readonly queueSequence: number;
  readonly reasons: Reasons;
  readonly inputs: DecisionInputs | null;
  /** Which request of its batch it was for, from 0. */
  readonly place: number;
}

export interface RecordedOutcome {
  readonly mqID: string;
  readonly outcome: Outcome;
  readonly at: number;
}

export interface RecordedChange extends QueueChangeFound {
  /** Ascending within a queue. */
  readonly id: number;
  readonly at: number;
}

/** A stretch of what happened. */
export interface RecordedPage {
  /** In the order of their ids. */
  readonly decisions: readonly RecordedDecision[];
  readonly outcomes: readonly RecordedOutcome[];
  /** What was found changed before each of the decisions, in the order in which it was. */
  readonly changes: readonly RecordedChange[];
  /** Nothing of a later page was before this. */
  readonly until: number;
}

/** Where a queue stood after so many decisions. */
export interface Checkpoint {
  readonly queueID: number;
  readonly decisions: number;
  readonly takenAt: number;
  readonly cursors: ReadonlyMap<number, Place>;
  readonly clocks: readonly number[];
  readonly members: readonly { readonly member: Member; readonly agent: AgentState | null }[];
}

/** What is known beside the pages. */
export interface Recorded {
  /** Undefined where they were not kept. */
  settingsOf(queueID: number, version: number): QueueSettings | undefined;
  /** The last one of the queue before the pages begin. */
  checkpointOf(queueID: number): Checkpoint | undefined;
}
