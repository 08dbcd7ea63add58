/** What a batch asks for: calls, by the queues that are to decide them, each once. */
import { plainArray, quotedArray } from './array-literal.ts';

export interface AskedCall {
  readonly callID: string;
  readonly queueKey: string;
  /** The queue that decides, where that is not the one with this key. */
  readonly queueID: number | null;
  /** Null where nothing about the customer matters: absent, or on the way through another queue. */
  readonly customerID: string | null;
}

/** Names one of the queues that a batch asks for. */
export function targetOf({ queueID, queueKey }: Pick<AskedCall, 'queueID' | 'queueKey'>): string | number {
  return queueID ?? queueKey;
}

/** A queue that is asked for, and by which calls. */
export interface Target {
  readonly queueKey: string;
  readonly queueID: number | null;
  readonly callIDs: string[];
}

export function targetsOf(asked: readonly AskedCall[]): readonly Target[] {
  const targets = new Map<string | number, Target>();
  for (const { queueKey, queueID, callID } of asked) {
    const name = targetOf({ queueKey, queueID });
    const target = targets.get(name);
    if (target === undefined) {
      targets.set(name, { queueKey, queueID, callIDs: [callID] });
    } else {
      target.callIDs.push(callID);
    }
  }
  return [...targets.values()];
}

/** Three arrays: a row for each pair of call and queue (by its place), with the number of its requests. */
export function claimValues(asked: readonly AskedCall[], targets: readonly Target[]): [string, string, string] {
  const places = new Map(targets.map((target, index) => [targetOf(target), index + 1]));
  const claims = new Map<string, { readonly callID: string; readonly place: number; requests: number }>();
  for (const call of asked) {
    const place = places.get(targetOf(call)) ?? 0;
    const pair = `${place} ${call.callID}`;
    const claim = claims.get(pair);
    // Who comes back from another queue was counted when it asked.
    const requests = call.queueID === null ? 1 : 0;
    if (claim === undefined) {
      claims.set(pair, { callID: call.callID, place, requests });
    } else {
      claim.requests += requests;
    }
  }
  const rows = [...claims.values()];
  return [
    quotedArray(rows.map(({ callID }) => callID)),
    plainArray(rows.map(({ place }) => place)),
    plainArray(rows.map(({ requests }) => requests)),
  ];
}
