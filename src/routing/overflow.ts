/** The way of a call through other queues and numbers, depth-first, and where it ends. */
import { type CallView, wasGiven } from './call-view.ts';
import type { OverflowPath, OverflowStep, OverflowTarget, QueueSettings, Unserved } from './types.ts';

/** No more queues than this are asked on one way; each is a transaction of its own. */
const HOPS_MAX = 5;

/** What a queue's settings say to try when it can't serve a call, in order. */
export function stepsOf({ overflow }: QueueSettings, why: Unserved): readonly OverflowStep[] {
  return overflow.filter((target) => applies(target, why)).map(({ target }) => target);
}

function applies({ whenClosed, whenNobody, whenAttempts }: OverflowTarget, why: Unserved): boolean {
  switch (why) {
    case 'closed':
      return whenClosed;
    case 'nobody':
      return whenNobody;
    case 'attempts':
      return whenAttempts;
    default:
      return why satisfies never;
  }
}

export type NextOnPath =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'queue'; readonly path: OverflowPath }
  | { readonly kind: 'end' };

/** The first of the remaining steps that leads on: a number that was not given yet, or a queue that was not asked yet. */
export function nextOnPath(
  { remaining, tried }: Pick<OverflowPath, 'remaining' | 'tried'>,
  call: CallView,
  askedQueueID: number,
): NextOnPath {
  for (const [index, step] of remaining.entries()) {
    if ('number' in step) {
      if (!wasGiven(call, step.number)) {
        return { kind: 'number', number: step.number };
      }
    } else if (mayHop(step.queueID, tried, askedQueueID)) {
      return { kind: 'queue', path: { queueID: step.queueID, remaining: remaining.slice(index + 1), tried } };
    }
  }
  // The queue asked for, where it only stood back for a customer's own queue, is still to be asked.
  return tried.some(({ queueID, unserved }) => queueID === askedQueueID && unserved === null) &&
    !tried.some(({ queueID, unserved }) => queueID === askedQueueID && unserved !== null)
    ? { kind: 'queue', path: { queueID: askedQueueID, remaining: [], tried } }
    : { kind: 'end' };
}

function mayHop(queueID: number, tried: OverflowPath['tried'], askedQueueID: number): boolean {
  const hops = tried.filter((one) => one.queueID !== askedQueueID).length;
  return hops < HOPS_MAX && queueID !== askedQueueID && !tried.some((one) => one.queueID === queueID);
}
