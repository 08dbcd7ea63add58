/** Which of its jobs an open batch decides, and what they are to the engine and to the store. */
import { UNKNOWN_CUSTOMER } from '../routing/customer.ts';
import type { Customer, Decided, RoutingRequest } from '../routing/types.ts';
import { type AskedCustomer, customerKey } from '../store/customers.ts';
import type { Knowledge } from '../store/knowledge.ts';
import { createMqIDs } from '../store/mq-id.ts';
import type { OpenBatch } from '../store/route-batch.ts';
import { type Job, targetOfJob } from './call-job.ts';

/** The jobs whose queue and call are held, but none behind an earlier one of its call that has to wait. */
export function takeJobs(jobs: readonly Job[], batch: OpenBatch): readonly Job[] {
  const waitingCalls = new Set<string>();
  return jobs.filter((job) => {
    const { callID } = job.call;
    const queueID = batch.queueIDs.get(targetOfJob(job));
    if (queueID === undefined) {
      return false;
    }
    if (batch.queues.has(queueID) && batch.calls.has(callID) && !waitingCalls.has(callID)) {
      return true;
    }
    waitingCalls.add(callID);
    return false;
  });
}

/** Each attempt at a job gets an id of its own; which of them were stored, the call's history tells. */
export function toRequests(
  jobs: readonly Job[],
  batch: OpenBatch,
  { now, knowledge }: { readonly now: number; readonly knowledge: Knowledge },
): readonly RoutingRequest[] {
  const mqIDs = createMqIDs(now, jobs.length);
  return jobs.map((job, place) => {
    const mqID = mqIDs[place];
    const queueID = batch.queueIDs.get(targetOfJob(job));
    if (mqID === undefined || queueID === undefined) {
      throw new Error('batch-jobs: a job was taken without an id or a queue');
    }
    if (job.path === null || job.askedQueueID === null) {
      // Its name may mean another queue than at an earlier attempt.
      job.askedQueueID = queueID;
    }
    const askedSettings = batch.queues.get(job.askedQueueID)?.settings ?? knowledge.settingsOf(job.askedQueueID);
    if (askedSettings === undefined) {
      throw new Error('batch-jobs: a job whose queue is not known');
    }
    const { call, path, askedQueueID } = job;
    const earlierMqIDs = [...job.mqIDs];
    job.mqIDs.push(mqID);
    // Spelt out: to copy the call was a hundredth of the service's time.
    return {
      callID: call.callID,
      rclassification: call.rclassification,
      customerID: call.customerID,
      callTime: call.callTime,
      idempotencyKey: call.idempotencyKey,
      askedQueueID,
      askedSettings,
      customer: customerOf(batch, { queueID, customerID: call.customerID ?? '' }),
      path,
      mqID,
      earlierMqIDs,
    };
  });
}

function customerOf({ customers }: OpenBatch, asked: AskedCustomer): Customer {
  return customers.size === 0 ? UNKNOWN_CUSTOMER : (customers.get(customerKey(asked)) ?? UNKNOWN_CUSTOMER);
}

/**
 * How many requests of each call got an answer, or were sent on to another queue: there they are not counted again.
 * @param jobs those that were decided, in the order of the answers
 */
export function countRequests(jobs: readonly Job[], { answers }: Decided): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  jobs.forEach(({ call: { callID }, path }, place) => {
    const answer = answers[place];
    // There is none where the batch only caught up with members.
    if (path === null && answer !== undefined && answer.kind !== 'waits') {
      counts.set(callID, (counts.get(callID) ?? 0) + 1);
    }
  });
  return counts;
}

/** By the id of the last attempt. */
export function ages(jobs: readonly Job[]): ReadonlyMap<string, number> {
  const now = performance.now();
  return new Map(jobs.map(({ mqIDs, arrivedAt }) => [mqIDs.at(-1) ?? '', now - arrivedAt]));
}
