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

/** Two arrays: each pair of a call and a queue that it asks for, the queue by its place among the targets from 1. */
export function pairValues(targets: readonly Target[]): [callIDs: string, places: string] {
  const pairs = targets.flatMap(({ callIDs }, index) =>
    [...new Set(callIDs)].map((callID) => ({ callID, place: index + 1 })),
  );
  return [quotedArray(pairs.map(({ callID }) => callID)), plainArray(pairs.map(({ place }) => place))];
}
