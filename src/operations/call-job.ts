/** A call request while it waits in the lane: what it asks for now, and what it is answered. */
import type { ExpectedError } from '../errors.ts';
import { queueKey } from '../routing/queue-key.ts';
import type { OverflowPath, Refusal, RoutingAnswer } from '../routing/types.ts';
import type { AskedCall } from '../store/asked-calls.ts';
import type { OpenBatch } from '../store/route-batch.ts';

/** A validated call request. Text is as it was sent; `customerID: null` stands for absent. */
export interface CallToRoute {
  readonly callID: string;
  readonly rclassification: string;
  readonly customerID: string | null;
  readonly callTime: string;
  readonly idempotencyKey: string | null;
}

/** What a call request gets: a number under the decision's own id, or a sentence that says why there is none. */
export type RoutedCall =
  | { readonly kind: 'offer'; readonly number: string; readonly mqID: string }
  | { readonly kind: 'refusal'; readonly message: string };

/** Why a call was not decided, or is not known to have been. */
export type RoutingError = Extract<
  ExpectedError,
  { readonly kind: 'deadline_exceeded' | 'overloaded' | 'shutting_down' | 'internal' }
>;

/** A call on its way, with the ids of decisions for it whose commit may or may not have happened. */
export interface Job {
  readonly call: CallToRoute;
  readonly key: string;
  /** In milliseconds by `performance.now`. */
  readonly arrivedAt: number;
  readonly mqIDs: string[];
  /** Known once the job was in a batch. */
  askedQueueID: number | null;
  /** The way through other queues; null at the queue asked for first. */
  path: OverflowPath | null;
}

export function createJob(call: CallToRoute): Job {
  return {
    call,
    key: queueKey(call.rclassification),
    arrivedAt: performance.now(),
    mqIDs: [],
    askedQueueID: null,
    path: null,
  };
}

/** Which lock the job waits for. */
export function lockKeyOf({ key, path }: Job): string {
  return path === null ? key : `#${path.queueID}`;
}

/** On the way through another queue a call asks for that queue by its id, and its customer does not matter there. */
export function toAskedCall({ call, key, path, askedQueueID }: Job): AskedCall {
  const isAsked = path === null || path.queueID === askedQueueID;
  return {
    callID: call.callID,
    queueKey: path === null ? key : '',
    queueID: path?.queueID ?? null,
    customerID: isAsked ? call.customerID : null,
  };
}

/** The same as `targetOf` of the call that it asks for. */
export function targetOfJob({ key, path }: Job): string | number {
  return path === null ? key : path.queueID;
}

/**
 * What a job is answered, or null where it is to wait for its queue, or for the next one on its way.
 * @param routed undefined where the job was not taken: its name is unknown, or it waits
 */
export function answerOf(job: Job, batch: OpenBatch, routed: RoutingAnswer | undefined): RoutedCall | null {
  const { call, path } = job;
  if (routed === undefined) {
    if (batch.queueIDs.has(targetOfJob(job))) {
      return null;
    }
    if (path === null || job.askedQueueID === null || path.queueID === job.askedQueueID) {
      return { kind: 'refusal', message: `${call.rclassification} not found` };
    }
    // A queue on the way is gone since it was chosen: the way ends at the queue asked for.
    job.path = { ...path, queueID: job.askedQueueID, remaining: [] };
    return null;
  }
  switch (routed.kind) {
    case 'offer':
      return routed;
    case 'refusal':
      return { kind: 'refusal', message: refusalMessage(routed.refusal, call.rclassification) };
    case 'overflow':
      job.path = routed.path;
      return null;
    case 'waits':
      return null;
    default:
      return routed satisfies never;
  }
}

function refusalMessage(refusal: Refusal, rclassification: string): string {
  switch (refusal) {
    case 'closed':
      return `${rclassification} is closed`;
    case 'nobody_available':
      return `No agent available for ${rclassification}`;
    default:
      return refusal satisfies never;
  }
}
