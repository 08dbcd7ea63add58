import type { PastDecision, RequestText, RetrySettings, RoutingRequest } from './types.ts';

/** How a request relates to what its call was answered before. */
export type Repeat =
  /** Decide afresh, with a history that is empty where the call counts as a new one. */
  | { readonly kind: 'decide'; readonly history: readonly PastDecision[] }
  /** Give this recorded answer again; where `once` is set, that uses it up. */
  | { readonly kind: 'replay'; readonly decision: PastDecision; readonly once: boolean };

/**
 * Tells a retry, which gets the recorded answer, from a request for another agent. The caller says nothing that can be
 * relied on, so the rules go by what was asked and how long ago; the first that fits wins.
 * @param history the call's decisions, oldest first
 * @param now the batch's time in milliseconds; after a failover to a server whose clock is behind, decisions may be later
 */
export function classifyRepeat(
  request: RoutingRequest,
  history: readonly PastDecision[],
  settings: RetrySettings,
  now: number,
): Repeat {
  const last = history.at(-1);
  if (last === undefined || apart(now, last) > settings.callMemorySeconds * 1000) {
    return { kind: 'decide', history: [] };
  }
  const own = history.find((decision) => request.earlierMqIDs.includes(decision.mqID));
  if (own !== undefined) {
    return { kind: 'replay', decision: own, once: false };
  }
  const marked = findMarked(history, request.idempotencyKey);
  if (marked !== undefined) {
    return { kind: 'replay', decision: marked, once: false };
  }
  // Both arrived before either was answered: the same question at the same moment has one answer, also a refusal.
  if (last.decidedAt === now && last.queueID === request.queueID && sameText(last, request)) {
    return { kind: 'replay', decision: last, once: false };
  }
  if (last.offered === null) {
    return { kind: 'decide', history };
  }
  if (last.queueID === request.queueID && apart(now, last) <= settings.duplicateSeconds * 1000) {
    return { kind: 'replay', decision: last, once: false };
  }
  const retried = history.findLast(
    (decision) =>
      decision.offered !== null &&
      !decision.replayed &&
      apart(now, decision) <= settings.retrySeconds * 1000 &&
      sameText(decision, request),
  );
  return retried === undefined ? { kind: 'decide', history } : { kind: 'replay', decision: retried, once: true };
}

/**
 * In milliseconds, whichever came first: where the clock has gone back, a decision that lies ahead is not a recent one,
 * or its agent would be given again and again until the clock has caught up.
 */
function apart(now: number, { decidedAt }: PastDecision): number {
  return Math.abs(now - decidedAt);
}

/** The latest offer that carries the request's idempotency key. A refusal is no offer: who asks again is asked for. */
function findMarked(history: readonly PastDecision[], idempotencyKey: string | null): PastDecision | undefined {
  return idempotencyKey === null
    ? undefined
    : history.findLast((decision) => decision.offered !== null && decision.idempotencyKey === idempotencyKey);
}

function sameText(left: RequestText, right: RequestText): boolean {
  return (
    left.rclassification === right.rclassification &&
    left.customerID === right.customerID &&
    left.callTime === right.callTime
  );
}
