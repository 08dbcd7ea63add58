/**
 * How the batches of this process left their queues, calls and agents, and the database's time. Where nobody else works on
 * a queue, that is all that a batch of new calls and retries would read: it can be decided before anything is locked, and
 * its write checks under the locks that all is as it was foreseen. Nothing of it has to be right.
 */
import { NO_PLACES } from '../routing/cursors.ts';
import type { Place } from '../routing/types.ts';
import { createDatabaseClock, type DatabaseClock } from './database-clock.ts';
import { createRecentAgents, type RecentAgents } from './recent-agents.ts';
import { createRecentCalls, type RecentCalls } from './recent-calls.ts';

/** A queue's row as a batch left it. */
export interface QueueLeft {
  readonly decisions: number;
  readonly cursors: ReadonlyMap<number, Place>;
  readonly clocks: readonly number[];
  readonly membersVersion: number;
}

/** Of which others may know more: calls that were decided about before, and agents whose time is kept. */
export interface BatchKind {
  readonly hasKnownCalls: boolean;
  readonly locksAgents: boolean;
}

export interface Foresight {
  readonly clock: DatabaseClock;
  readonly calls: RecentCalls;
  readonly agents: RecentAgents;
  /** Asked once for each batch. @returns whether it may be tried */
  isDue(kind: BatchKind): boolean;
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
   * Something was not as foreseen: for a while everything is read. Where calls were known, or agents were, it is likely to
   * have been one of them, of which an outcome was reported, so it is the batches of that kind that are read.
   */
  failed(kind: BatchKind): void;
  /** All was as foreseen. */
  cameTrue(kind: BatchKind): void;
  forgetAll(): void;
}

/**
 * A failure costs half of a batch, and each success spares a fifth: so it is at most one of so many that fails, and fewer
 * where none comes true.
 */
const RESTING_BATCHES = { least: 8, most: 64 } as const;

/** Batches of a queue that others work on as well: each finds out whether they still do. */
const SHARED_BATCHES = 32;

export function createForesight(): Foresight {
  const clock = createDatabaseClock();
  const agents = createRecentAgents();
  const queues = new Map<number, QueueLeft>();
  /** Batches that are left until a queue counts as nobody else's. */
  const shared = new Map<number, number>();
  const contested = new Set<number>();
  const usual = createRest();
  const withCalls = createRest();
  const withAgents = createRest();

  /** Those that a batch has to wait for, or that its failure begins. */
  function restsOf({ hasKnownCalls, locksAgents }: BatchKind): readonly Rest[] {
    return [...(hasKnownCalls ? [withCalls] : []), ...(locksAgents ? [withAgents] : [])];
  }

  return {
    clock,
    calls: createRecentCalls(),
    agents,
    isDue: (kind) => [usual, ...restsOf(kind)].every((rest) => rest.isOver()),
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
    failed(kind) {
      const rests = restsOf(kind);
      (rests.length === 0 ? [usual] : rests).forEach((rest) => rest.begin());
      clock.forget();
    },
    cameTrue: (kind) => [usual, ...restsOf(kind)].forEach((rest) => rest.shorten()),
    forgetAll() {
      queues.clear();
      agents.forgetAll();
      shared.clear();
      contested.clear();
      clock.forget();
    },
  };
}

interface Rest {
  /** Asked once for each batch that it holds for. */
  isOver(): boolean;
  begin(): void;
  shorten(): void;
}

function createRest(): Rest {
  let left = 0;
  let next: number = RESTING_BATCHES.least;
  return {
    isOver() {
      if (left === 0) {
        return true;
      }
      left -= 1;
      return false;
    },
    begin() {
      left = next;
      next = Math.min(2 * next, RESTING_BATCHES.most);
    },
    shorten() {
      next = RESTING_BATCHES.least;
    },
  };
}
