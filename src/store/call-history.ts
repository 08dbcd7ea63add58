/**
 * How `calls.history` keeps a call's decisions: a JSON array with an array for each, oldest first, without the members'
 * names, which were half of the bytes that a request writes. What is as in a first offer by the queue asked for is left
 * out at the end.
 */
import type { Ending, OfferKind, PastDecision, Refusal } from '../routing/types.ts';

type Head = readonly [
  mqID: string,
  askedQueueID: number,
  decidedAt: number,
  rclassification: string,
  customerID: string | null,
  callTime: string,
  idempotencyKey: string | null,
  agentID: number | null,
  number: string | null,
  replayed: 0 | 1,
];

type Tail = readonly [
  kind: OfferKind | Refusal,
  queueID: number,
  visit: number,
  visitStartedAt: number,
  openAtStart: 0 | 1,
  round: number,
  ending: Ending | null,
  endedAt: number | null,
];

type StoredDecision = Head | readonly [...Head, ...Tail];

export function encodeHistory(history: readonly PastDecision[]): string {
  return JSON.stringify(history.map(encode));
}

/** @param json what encodeHistory wrote */
export function decodeHistory(json: string): readonly PastDecision[] {
  if (json === '[]') {
    return [];
  }
  // Nothing else writes this column.
  return (JSON.parse(json) as readonly StoredDecision[]).map(decode);
}

function encode(decision: PastDecision): StoredDecision {
  const { mqID, askedQueueID, decidedAt, rclassification, customerID, callTime, idempotencyKey, result } = decision;
  const offer = result.kind === 'refusal' ? null : result;
  const head: Head = [
    mqID,
    askedQueueID,
    decidedAt,
    rclassification,
    customerID,
    callTime,
    idempotencyKey,
    offer?.agentID ?? null,
    offer?.number ?? null,
    decision.replayed ? 1 : 0,
  ];
  return isFirst(decision) ? head : [...head, ...tailOf(decision)];
}

/** Whether all that the tail would say is what a missing one means. */
function isFirst(decision: PastDecision): boolean {
  const { result, queueID, askedQueueID, visit, visitStartedAt, decidedAt, openAtStart, round, ending } = decision;
  return (
    (result.kind === 'rotation' || (result.kind === 'refusal' && result.refusal === 'nobody_available')) &&
    queueID === askedQueueID &&
    visit === 1 &&
    visitStartedAt === decidedAt &&
    openAtStart &&
    round === 1 &&
    ending === null
  );
}

function tailOf(decision: PastDecision): Tail {
  const { result } = decision;
  return [
    result.kind === 'refusal' ? result.refusal : result.kind,
    decision.queueID,
    decision.visit,
    decision.visitStartedAt,
    decision.openAtStart ? 1 : 0,
    decision.round,
    decision.ending,
    decision.endedAt,
  ];
}

function tailOfStored(stored: StoredDecision): Partial<Tail> {
  const [, , , , , , , , , , ...tail] = stored;
  return tail;
}

function decode(stored: StoredDecision): PastDecision {
  const [
    mqID,
    askedQueueID,
    decidedAt,
    rclassification,
    customerID,
    callTime,
    idempotencyKey,
    agentID,
    number,
    replayed,
  ] = stored;
  const [
    kind = number === null ? 'nobody_available' : 'rotation',
    queueID = askedQueueID,
    visit = 1,
    visitStartedAt = decidedAt,
    openAtStart = 1,
    round = 1,
    ending = null,
    endedAt = null,
  ]: Partial<Tail> = tailOfStored(stored);
  return {
    mqID,
    askedQueueID,
    queueID,
    decidedAt,
    rclassification,
    customerID,
    callTime,
    idempotencyKey,
    result:
      kind === 'nobody_available' || kind === 'closed' || number === null
        ? { kind: 'refusal', refusal: kind === 'closed' ? 'closed' : 'nobody_available' }
        : { kind, agentID, number },
    replayed: replayed === 1,
    visit,
    visitStartedAt,
    openAtStart: openAtStart === 1,
    round,
    ending,
    endedAt,
  };
}
