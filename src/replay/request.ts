/** The request that a recorded decision answered. */
import type {
  Customer,
  CustomerRule,
  OverflowPath,
  QueueSettings,
  Reasons,
  RoutingRequest,
} from '../routing/types.ts';
import type { RecordedDecision } from './recording.ts';

export interface OnItsWay {
  readonly askedSettings: QueueSettings;
  readonly path: OverflowPath | null;
  /** Whether the queue that is asked is the one that decided. */
  readonly isLast: boolean;
}

export function requestOf(decision: RecordedDecision, { askedSettings, path, isLast }: OnItsWay): RoutingRequest {
  const { callID, rclassification, customerID, callTime, idempotencyKey, askedQueueID, mqID } = decision;
  return {
    callID,
    rclassification,
    customerID,
    callTime,
    idempotencyKey,
    askedQueueID,
    askedSettings,
    customer: isLast ? customerOf(decision) : customerOnTheWay(decision),
    path,
    mqID,
    earlierMqIDs: [],
  };
}

/** What was known of the customer. */
export function customerOf(decision: RecordedDecision): Customer {
  return { rule: ruleOf(decision), stickyAgentID: decision.inputs?.stickyAgentID ?? null };
}

/**
 * What was known of the customer in a queue that could not serve the call. The record tells what was known in the end, when
 * agents may have come back and rules have been made meanwhile. Whoever was the customer's own before was not offered,
 * which comes to the same as nobody; only that the queue stood back for the customer's own one shows in the way.
 */
function customerOnTheWay({ reasons: { path = [] }, queueID, askedQueueID }: RecordedDecision): Customer {
  const ownQueueID = queueStoodBackFor(path, queueID);
  // Where that one was gone by then, the way went back at once.
  const rule = ownQueueID === null ? null : { queueID: ownQueueID === askedQueueID ? GONE_QUEUE_ID : ownQueueID };
  return { rule, stickyAgentID: null };
}

/** The id of no queue. */
const GONE_QUEUE_ID = 0;

/** A way that began with a customer's own queue tells of it where the decision itself, by another queue, knew nothing. */
function ruleOf({ inputs, reasons, result, queueID }: RecordedDecision): CustomerRule | null {
  const rule = inputs?.rule;
  if (rule !== undefined) {
    return rule === 'number' ? { number: result.kind === 'customer_number' ? result.number : '' } : rule;
  }
  const ownQueueID = queueStoodBackFor(reasons.path ?? [], queueID);
  return ownQueueID === null ? null : { queueID: ownQueueID };
}

/** @param decidedBy the queue at the end of the way */
function queueStoodBackFor(path: NonNullable<Reasons['path']>, decidedBy: number): number | null {
  const stoodBack = path.findIndex(({ unserved }) => unserved === null);
  return stoodBack === -1 ? null : (path[stoodBack + 1]?.queueID ?? decidedBy);
}

/** The version of the asked queue's settings that the decision went by. */
export function askedVersionOf(decision: RecordedDecision): number {
  const { reasons, queueID, askedQueueID } = decision;
  return queueID === askedQueueID ? reasons.version : askedVersionAt(decision, reasons.path?.length ?? 0);
}

/**
 * The version that the queue at this place of the way went by: that of when the asked queue was tried last, as far as the
 * record tells.
 */
export function askedVersionAt({ reasons: { path = [] }, askedQueueID }: RecordedDecision, place: number): number {
  const tried = path.slice(0, place + 1).findLast(({ queueID }) => queueID === askedQueueID);
  return tried?.reasons.version ?? 0;
}
