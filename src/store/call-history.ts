/**
 * How `calls.history` keeps a call's decisions: a JSON array with an array for each, oldest first, without the members'
 * names, which were half of the bytes that a request writes.
 */
import type { PastDecision } from '../routing/types.ts';

type StoredDecision = readonly [
  mqID: string,
  queueID: number,
  decidedAt: number,
  rclassification: string,
  customerID: string | null,
  callTime: string,
  idempotencyKey: string | null,
  /** Null for a refusal, as the number is. */
  agentID: number | null,
  number: string | null,
  replayed: 0 | 1,
];

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
  const { mqID, queueID, decidedAt, rclassification, customerID, callTime, idempotencyKey, offered } = decision;
  return [
    mqID,
    queueID,
    decidedAt,
    rclassification,
    customerID,
    callTime,
    idempotencyKey,
    offered?.agentID ?? null,
    offered?.number ?? null,
    decision.replayed ? 1 : 0,
  ];
}

function decode(stored: StoredDecision): PastDecision {
  const [mqID, queueID, decidedAt, rclassification, customerID, callTime, idempotencyKey, agentID, number, replayed] =
    stored;
  return {
    mqID,
    queueID,
    decidedAt,
    rclassification,
    customerID,
    callTime,
    idempotencyKey,
    offered: agentID === null || number === null ? null : { agentID, number },
    replayed: replayed === 1,
  };
}
