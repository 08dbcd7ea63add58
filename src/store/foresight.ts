/**
 * How the batches of this process left their queues and calls, and the database's time. Where nobody else works on a
 * queue, that is all that a batch of new calls and retries would read: it can be decided before anything is locked, and
 * its write checks under the locks that all is as it was foreseen. Nothing of it has to be right.
 */
import { NO_PLACES } from '../routing/cursors.ts';
import type { Place } from '../routing/types.ts';
import { createDatabaseClock, type DatabaseClock } from './database-clock.ts';
import { createRecentCalls, type RecentCalls } from './recent-calls.ts';

/** A queue's row as a batch left it. */
export interface QueueLeft {
  readonly decisions: number;
  readonly cursors: ReadonlyMap<number, Place>;
  readonly clocks: readonly number[];
  readonly membersVersion: number;
}

export interface Foresight {
  readonly clock: DatabaseClock;
  readonly calls: RecentCalls;
  /** Asked once for each batch. @returns whether it may be tried */
  isDue(batch: { readonly hasKnownCalls: boolean }): boolean;
  /** Whether another instance held the queue when it was needed, and still works on it: it is likely to be held again. */
  isContested(queueID: number): boolean;
  /** Another instance holds the queue. */
  missed(queueID: number): void;
  /** Undefined where the queue is not known, or others work on it as well. */
  queueOf(queueID: number): QueueLeft | undefined;
  /** Where the queue's rotation most likely stands, whoever works on it. */
  cursorsOf(queueID: number): ReadonlyMap<number, Place>;
  /** A batch has read the queue under its lock: whoever else has changed it is likely to go on. */
  found(queueID: number, row: Pick<QueueLeft, 'decisions' | 'membersVersion'>): void;
  left(queueID: number, row: QueueLeft): void;
  /**
   * Something was not as foreseen: for a while everything is read. Where calls were known it is likely to have been one of
   * them, of which an outcome was reported, so it is the batches with such calls that are read.
   */
  failed(batch: { readonly hasKnownCalls: boolean }): void;
  forgetAll(): void;
}

/** A failure costs half of a batch, and each success spares a fifth: so it is at most one of so many that fails. */
const RESTING_BATCHES = 8;

/** Batches of a queue that others work on as well: each finds out whether they still do. */
const SHARED_BATCHES = 32;

export function createForesight(): Foresight {
  const clock = createDatabaseClock();
  const queues = new Map<number, QueueLeft>();
  /** Batches that are left until a queue counts as nobody else's. */
  const shared = new Map<number, number>();
  const contested = new Set<number>();
  /** Batches that are left of a rest: of all, and of those with calls that are known. */
  let resting = 0;
  let restingWithCalls = 0;
  return {
    clock,
    calls: createRecentCalls(),
    isDue({ hasKnownCalls }) {
      if (resting > 0) {
        resting -= 1;
        return false;
      }
      if (hasKnownCalls && restingWithCalls > 0) {
        restingWithCalls -= 1;
        return false;
      }
      return true;
    },
    isContested: (queueID) => contested.has(queueID) && shared.has(queueID),
    missed(queueID) {
      contested.add(queueID);
    },
    queueOf: (queueID) => (shared.has(queueID) ? undefined : queues.get(queueID)),
    cursorsOf: (queueID) => queues.get(queueID)?.cursors ?? NO_PLACES,
    found(queueID, { decisions, membersVersion }) {
      const known = queues.get(queueID);
      if (known !== undefined && (known.decisions !== decisions || known.membersVersion !== membersVersion)) {
        shared.set(queueID, SHARED_BATCHES);
        return;
      }
      const batches = shared.get(queueID);
      if (batches === 1) {
        shared.delete(queueID);
        contested.delete(queueID);
      } else if (batches !== undefined) {
        shared.set(queueID, batches - 1);
      }
    },
    left(queueID, row) {
      queues.set(queueID, row);
    },
    failed({ hasKnownCalls }) {
      if (hasKnownCalls) {
        restingWithCalls = RESTING_BATCHES;
      } else {
        resting = RESTING_BATCHES;
      }
      clock.forget();
    },
    forgetAll() {
      queues.clear();
      shared.clear();
      contested.clear();
      clock.forget();
    },
  };
}
