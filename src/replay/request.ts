/** The request that a recorded decision answered. */
import type { Customer, CustomerRule, OverflowPath, QueueSettings, RoutingRequest } from '../routing/types.ts';
import type { RecordedDecision } from './recording.ts';

export interface OnItsWay {
  readonly askedSettings: QueueSettings;
  readonly path: OverflowPath | null;
}

export function requestOf(decision: RecordedDecision, { askedSettings, path }: OnItsWay): RoutingRequest {
  const { callID, rclassification, customerID, callTime, idempotencyKey, askedQueueID, mqID } = decision;
  return {
    callID,
    rclassification,
    customerID,
    callTime,
    idempotencyKey,
    askedQueueID,
    askedSettings,
    customer: customerOf(decision),
    path,
    mqID,
    earlierMqIDs: [],
  };
}

/** What was known of the customer. */
export function customerOf(decision: RecordedDecision): Customer {
  return { rule: ruleOf(decision), stickyAgentID: decision.inputs?.stickyAgentID ?? null };
}

/** A way that began with a customer's own queue tells of it where the decision itself, by another queue, knew nothing. */
function ruleOf({ inputs, reasons, result, queueID }: RecordedDecision): CustomerRule | null {
  const rule = inputs?.rule;
  if (rule !== undefined) {
    return rule === 'number' ? { number: result.kind === 'customer_number' ? result.number : '' } : rule;
  }
  const path = reasons.path ?? [];
  const stoodBack = path.findIndex(({ unserved }) => unserved === null);
  return stoodBack === -1 ? null : { queueID: path[stoodBack + 1]?.queueID ?? queueID };
}

/** The version of the asked queue's settings that the decision went by. */
export function askedVersionOf({ reasons, queueID, askedQueueID }: RecordedDecision): number {
  return queueID === askedQueueID ? reasons.version : (reasons.path?.[0]?.reasons.version ?? 0);
}
