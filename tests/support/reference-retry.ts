/** The reference router's reading of the table in src/README.md: what a request means for a call that asked before. */
import type { Call, Decision, Ending, QueueSettings, Request, Visit } from './reference-types.ts';

export type Meaning =
  | { readonly kind: 'recorded'; readonly row: number; readonly decision: Decision; readonly usesUpReplay: boolean }
  | {
      readonly kind: 'decide';
      /** Of the table. */
      readonly row: number;
      /** Without what only the queue's hours tell; `openAtStart` is null where the visit begins now. */
      readonly visit: Omit<Visit, 'openAtStart'> & { readonly openAtStart: boolean | null };
      readonly isNewCall: boolean;
      /** How the last offer is taken to have ended, where it was open until now. */
      readonly ends: { readonly offer: Decision; readonly ending: Ending } | null;
    };

const RING_MARGIN_SECONDS = 15;

export function ringMilliseconds({ ringSeconds }: Pick<QueueSettings, 'ringSeconds'>): number {
  return (ringSeconds + RING_MARGIN_SECONDS) * 1000;
}

export function isReportedFailure(ending: Ending | null): boolean {
  return ending === 'no_answer' || ending === 'busy' || ending === 'rejected';
}

/** @param asked the settings of the queue that the request names */
export function meaningOf(call: Call | undefined, request: Request, asked: QueueSettings, now: number): Meaning {
  const last = call?.history.at(-1);
  // Row 1. Silence is counted from the last decision, since what was only replayed is not stored.
  if (call === undefined || last === undefined || apart(now, last) > asked.callMemorySeconds * 1000) {
    return {
      kind: 'decide',
      row: 1,
      visit: { number: 1, startedAt: now, round: 1, openAtStart: null },
      isNewCall: true,
      ends: null,
    };
  }
  const offers = call.history.filter(({ result }) => result.kind === 'offer');
  // Row 2.
  const marked = offers.findLast(
    (offer) => offer.request.idempotencyKey !== null && offer.request.idempotencyKey === request.idempotencyKey,
  );
  if (marked !== undefined) {
    return { kind: 'recorded', row: 2, decision: marked, usesUpReplay: false };
  }
  const sameQueue = last.askedQueueID === asked.id;
  // Row 3.
  if (sameQueue && last.decidedAt === now && hasSameText(last.request, request)) {
    return { kind: 'recorded', row: 3, decision: last, usesUpReplay: false };
  }
  // Row 4. It counts as no attempt and excludes nobody.
  if (last.result.kind === 'refusal') {
    if (!sameQueue) {
      return { row: 4, ...next(last, now, last.visit.round, null) };
    }
    const lastOfVisit = offers.findLast((offer) => offer.visit.number === last.visit.number) ?? last;
    return apart(now, lastOfVisit) <= ringMilliseconds(asked)
      ? { row: 4, ...same(last, null) }
      : { row: 4, ...next(last, now, last.visit.round + 1, null) };
  }
  // Row 5.
  if (sameQueue && isReportedFailure(last.ending)) {
    return { row: 5, ...same(last, last.ending) };
  }
  // Row 6.
  if (sameQueue && (last.ending === 'answered' || last.ending === 'completed')) {
    return { row: 6, ...next(last, now, last.visit.round + 1, last.ending) };
  }
  // Row 7.
  if (sameQueue && apart(now, last) <= asked.duplicateSeconds * 1000) {
    return { kind: 'recorded', row: 7, decision: last, usesUpReplay: false };
  }
  // Row 8.
  const retried = offers.findLast(
    (offer) =>
      hasSameText(offer.request, request) &&
      apart(now, offer) <= asked.retrySeconds * 1000 &&
      !offer.replayed &&
      !isReportedFailure(offer.ending),
  );
  if (retried !== undefined) {
    return { kind: 'recorded', row: 8, decision: retried, usesUpReplay: true };
  }
  // Row 11.
  if (!sameQueue) {
    return { row: 11, ...next(last, now, last.visit.round, last.ending ?? 'transferred') };
  }
  // Rows 9 and 10.
  return apart(now, last) <= ringMilliseconds(asked)
    ? { row: 9, ...same(last, 'not_reached') }
    : { row: 10, ...next(last, now, last.visit.round + 1, 'returned') };
}

type Stay = Omit<Extract<Meaning, { kind: 'decide' }>, 'row'>;

function same(last: Decision, ending: Ending | null): Stay {
  return { kind: 'decide', visit: last.visit, isNewCall: false, ends: endsOf(last, ending) };
}

function next(last: Decision, now: number, round: number, ending: Ending | null): Stay {
  return {
    kind: 'decide',
    visit: { number: last.visit.number + 1, startedAt: now, round, openAtStart: null },
    isNewCall: false,
    ends: endsOf(last, ending),
  };
}

function endsOf(offer: Decision, ending: Ending | null) {
  return ending === null ? null : { offer, ending };
}

/** Also where the database's clock has gone back. */
function apart(now: number, { decidedAt }: Decision): number {
  return Math.abs(now - decidedAt);
}

/** The four fields of the contract; the callID is the call's. */
function hasSameText(one: Request, other: Request): boolean {
  return (
    one.rclassification === other.rclassification &&
    one.customerID === other.customerID &&
    one.callTime === other.callTime
  );
}
