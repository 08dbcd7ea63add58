import type { Call, Ending, PastDecision, RequestText, RetrySettings, RoutingRequest } from './types.ts';

/** A call's stay in one queue asked for, as the request that is being decided finds it. */
export interface Visit {
  /** With what this request tells about the last offer. */
  readonly history: readonly PastDecision[];
  readonly episode: number;
  /** Counted from 1 in the call. */
  readonly visit: number;
  readonly visitStartedAt: number;
  /** Null for a visit that begins now. */
  readonly openAtStart: boolean | null;
  readonly round: number;
  /** Which row of the table of repeats applied. */
  readonly row: RepeatRow;
  /** The last offer, where it was open until now: its lease ends. */
  readonly ended: PastDecision | null;
}

export type RepeatRow = 1 | 4 | 5 | 6 | 9 | 10 | 11;

/** How a request relates to what its call was answered before. */
export type Repeat =
  | { readonly kind: 'decide'; readonly visit: Visit }
  /** Give this recorded answer again; where `once` is set, that uses it up. */
  | { readonly kind: 'replay'; readonly decision: PastDecision; readonly once: boolean };

/** Beyond the longest ring: what a platform may need to notice it and to ask again. */
const RING_MARGIN_SECONDS = 15;

/** How long after an offer a call that asks again was not reached by it; later it was answered in between. */
export function ringMilliseconds({ ringSeconds }: Pick<RetrySettings, 'ringSeconds'>): number {
  return (ringSeconds + RING_MARGIN_SECONDS) * 1000;
}

const REPORTED_FAILURES: ReadonlySet<Ending | null> = new Set(['no_answer', 'busy', 'rejected']);

/** Whether an offer that ended so keeps its number from being given again in this round. */
export function isFailure(ending: Ending | null): boolean {
  return ending === 'not_reached' || REPORTED_FAILURES.has(ending);
}

/**
 * Tells a retry, which gets the recorded answer, from a request for another agent. The caller says nothing that can be
 * relied on, so the rules go by what was asked and how long ago; the first that fits wins. The numbers are those of the
 * rows in src/README.md.
 * @param settings those of the queue asked for
 * @param now the batch's time in milliseconds; after a failover to a server whose clock is behind, decisions may be later
 */
export function classifyRepeat(request: RoutingRequest, call: Call, settings: RetrySettings, now: number): Repeat {
  const { history } = call;
  const last = history.at(-1);
  if (last === undefined || apart(now, last) > settings.callMemorySeconds * 1000) {
    return { kind: 'decide', visit: newCall(call, now) };
  }
  const own = history.find((decision) => request.earlierMqIDs.includes(decision.mqID));
  if (own !== undefined) {
    return { kind: 'replay', decision: own, once: false };
  }
  const marked = findMarked(history, request.idempotencyKey);
  if (marked !== undefined) {
    return { kind: 'replay', decision: marked, once: false };
  }
  const isSameQueue = last.askedQueueID === request.askedQueueID;
  // Both arrived before either was answered: the same question at the same moment has one answer, also a refusal.
  if (last.decidedAt === now && isSameQueue && sameText(last, request)) {
    return { kind: 'replay', decision: last, once: false };
  }
  if (last.result.kind === 'refusal') {
    return { kind: 'decide', visit: afterRefusal(call, last, { isSameQueue, settings, now }) };
  }
  if (isSameQueue && last.ending !== null) {
    if (REPORTED_FAILURES.has(last.ending)) {
      return { kind: 'decide', visit: { ...sameVisit(call, last), row: 5 } };
    }
    return { kind: 'decide', visit: { ...nextVisit(call, last, now), round: last.round + 1, row: 6 } };
  }
  if (isSameQueue && apart(now, last) <= settings.duplicateSeconds * 1000) {
    return { kind: 'replay', decision: last, once: false };
  }
  const retried = findRetried(history, request, settings, now);
  if (retried !== undefined) {
    return { kind: 'replay', decision: retried, once: true };
  }
  return { kind: 'decide', visit: afterOffer(call, last, { isSameQueue, settings, now }) };
}

interface Circumstances {
  readonly isSameQueue: boolean;
  readonly settings: RetrySettings;
  readonly now: number;
}

/** A refusal counts as no attempt and excludes nobody; but a visit whose last offer is long past is over. */
function afterRefusal(call: Call, last: PastDecision, { isSameQueue, settings, now }: Circumstances): Visit {
  if (!isSameQueue) {
    return { ...nextVisit(call, last, now), row: 4 };
  }
  const lastOffer = call.history.findLast(({ result, visit }) => result.kind !== 'refusal' && visit === last.visit);
  if (apart(now, lastOffer ?? last) <= ringMilliseconds(settings)) {
    return { ...sameVisit(call, last), row: 4 };
  }
  return { ...nextVisit(call, last, now), round: last.round + 1, row: 4 };
}

function afterOffer(call: Call, last: PastDecision, { isSameQueue, settings, now }: Circumstances): Visit {
  if (!isSameQueue) {
    const left = last.ending === null ? close(call, last, 'transferred', now) : call;
    return { ...nextVisit(left, last, now), row: 11, ended: last };
  }
  if (apart(now, last) <= ringMilliseconds(settings)) {
    return { ...sameVisit(close(call, last, 'not_reached', now), last), row: 9, ended: last };
  }
  return {
    ...nextVisit(close(call, last, 'returned', now), last, now),
    round: last.round + 1,
    row: 10,
    ended: last,
  };
}

const NO_HISTORY: readonly PastDecision[] = [];

function newCall({ episode, history }: Call, now: number): Visit {
  return {
    history: NO_HISTORY,
    episode: history.length === 0 ? episode : episode + 1,
    visit: 1,
    visitStartedAt: now,
    openAtStart: null,
    round: 1,
    row: 1,
    ended: history.at(-1) ?? null,
  };
}

function sameVisit({ history, episode }: Call, last: PastDecision): Omit<Visit, 'row'> {
  const { visit, visitStartedAt, openAtStart, round } = last;
  return { history, episode, visit, visitStartedAt, openAtStart, round, ended: last };
}

function nextVisit({ history, episode }: Call, last: PastDecision, now: number): Omit<Visit, 'row'> {
  return {
    history,
    episode,
    visit: last.visit + 1,
    visitStartedAt: now,
    openAtStart: null,
    round: last.round,
    ended: last,
  };
}

function close({ history, episode }: Call, offer: PastDecision, ending: Ending, now: number): Call {
  const closed = history.map((decision) =>
    decision.mqID === offer.mqID ? { ...decision, ending, endedAt: now } : decision,
  );
  return { history: closed, episode };
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
    : history.findLast(
        (decision) => decision.result.kind !== 'refusal' && decision.idempotencyKey === idempotencyKey,
      );
}

/** The latest offer of which this request may be a network retry. One that is known to have failed is not repeated. */
function findRetried(
  history: readonly PastDecision[],
  request: RequestText,
  { retrySeconds }: RetrySettings,
  now: number,
): PastDecision | undefined {
  return history.findLast(
    (decision) =>
      decision.result.kind !== 'refusal' &&
      !decision.replayed &&
      !REPORTED_FAILURES.has(decision.ending) &&
      apart(now, decision) <= retrySeconds * 1000 &&
      sameText(decision, request),
  );
}

function sameText(left: RequestText, right: RequestText): boolean {
  return (
    left.rclassification === right.rclassification &&
    left.customerID === right.customerID &&
    left.callTime === right.callTime
  );
}
