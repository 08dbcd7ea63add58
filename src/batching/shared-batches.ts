/**
 * How large a batch may be while one queue is flooded and others are asked for as well. A request of a quiet queue waits
 * for the batch that is under way and then for its own, and both take as long as the flood makes them: so they are kept
 * small as long as there is somebody whom that helps.
 */
import type { BoundBatch } from './form-batch.ts';

/**
 * About what 64 callers make of a batch who ask again when they are answered. Beside a flood of 128 callers quiet queues
 * had 0.71 of the latency (p50; p90 0.80) that full batches gave them, and the flood 0.82 of the throughput. In a model of
 * the event loop, batches of 48 left 0.95 of the throughput but 0.7 instead of 0.56 of the latency.
 */
const SHARED_REQUESTS_MAX = 32;

/** For which others count as being asked for after one of them was: the batch under way is small when the next one comes. */
const LATELY_MILLISECONDS = 1_000;

export interface SharedBatchesOptions {
  /** In a batch that nobody has to share. */
  readonly requestsMax: number;
  /** In overload throughput comes first: what a batch costs beside its requests is then most of it. */
  readonly isOverload: () => boolean;
  /** In milliseconds; any clock that goes on. */
  readonly clock: () => number;
}

/** @returns the bound of each next batch; one request of each lock that waits is always let in, as far as a batch goes */
export function boundSharedBatches({ requestsMax, isOverload, clock }: SharedBatchesOptions): BoundBatch {
  let sharedUntil = -Infinity;
  return (counts) => {
    const now = clock();
    if (counts.size > 1) {
      sharedUntil = now + LATELY_MILLISECONDS;
    }
    const isShared = now < sharedUntil && !isOverload() && isFlooded(counts);
    return isShared ? Math.min(requestsMax, Math.max(SHARED_REQUESTS_MAX, counts.size)) : requestsMax;
  };
}

/** Where more wait for one lock than such a batch takes in all; many queues that are all busy keep each other's batches. */
function isFlooded(counts: ReadonlyMap<string, number>): boolean {
  for (const count of counts.values()) {
    if (count > SHARED_REQUESTS_MAX) {
      return true;
    }
  }
  return false;
}
