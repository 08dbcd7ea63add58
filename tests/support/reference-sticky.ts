/** Whom the reference router takes for a customer's agent in a queue: who answered last, as far as is known. */
import { ringMilliseconds } from './reference-retry.ts';
import type { Decision, QueueSettings, Request } from './reference-types.ts';
import type { World } from './reference-world.ts';

/** Null for a customerID that says nothing about who is calling. */
export function customerOf(world: World, { customerID }: Request): string | null {
  const isAnonymous =
    customerID === null ||
    customerID === '' ||
    world.installation.anonymousCustomerIDs.some((one) => one.toLowerCase() === customerID.toLowerCase());
  return isAnonymous ? null : customerID;
}

/** Null where there is none, or it was too long ago. */
export function stickyAgentOf(world: World, customerID: string, queue: QueueSettings, now: number): number | null {
  const { confirmed, pending } = world.sticky(customerID, queue.id);
  const last =
    pending !== null && pending.from <= now ? { agentID: pending.agentID, since: pending.from } : confirmed;
  return last !== null && now < last.since + queue.stickySeconds * 1000 ? last.agentID : null;
}

/** An offer counts as answered when nothing has contradicted it for as long as it may ring. */
export function noteStickyOffer(world: World, decision: Decision): void {
  const { result, queueID, decidedAt, id } = decision;
  const customerID = customerOf(world, decision.request);
  if (result.kind === 'refusal' || result.agentID === null || customerID === null) {
    return;
  }
  const queue = world.queue(queueID);
  if (queue.stickySeconds === 0) {
    return;
  }
  const sticky = world.sticky(customerID, queueID);
  if (sticky.pending !== null && sticky.pending.from <= decidedAt) {
    sticky.confirmed = { agentID: sticky.pending.agentID, since: sticky.pending.from };
  }
  sticky.pending = { agentID: result.agentID, decisionID: id, from: decidedAt + ringMilliseconds(queue) };
}

export function contradictSticky(world: World, decision: Decision, now: number): void {
  const customerID = customerOf(world, decision.request);
  if (customerID === null) {
    return;
  }
  const sticky = world.sticky(customerID, decision.queueID);
  if (sticky.pending?.decisionID === decision.id && now <= sticky.pending.from) {
    sticky.pending = null;
  }
}

export function confirmSticky(world: World, decision: Decision, now: number): void {
  const { result, queueID } = decision;
  const customerID = customerOf(world, decision.request);
  if (result.kind === 'refusal' || result.agentID === null || customerID === null) {
    return;
  }
  if ((world.queues.get(queueID)?.stickySeconds ?? 0) === 0) {
    return;
  }
  const sticky = world.sticky(customerID, queueID);
  sticky.confirmed = { agentID: result.agentID, since: now };
  if (sticky.pending?.decisionID === decision.id) {
    sticky.pending = null;
  }
}
