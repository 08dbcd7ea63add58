/**
 * Tells overload from a burst and from a pause, and with that how many requests may wait in a lane.
 *
 * - **A burst** is taken as a whole as long as it can be worked off in the deadline, at the pace that was measured since
 *   requests began to wait. Before anything was measured, a generous number is taken.
 * - **Overload** is a queue that stands: the oldest request has waited too long for its first batch, and still more come
 *   than are settled. From then on no more may wait than are settled in a small part of the deadline, until none had to
 *   be refused for a while. A bound on the queue's length alone would be reached by a burst of the same size as well.
 * - **A pause** of the database is neither, nor is a lock that somebody holds: waiting is measured by the lane's work
 *   (`pace.ts`), so what has come in a pause is young when the database is back.
 *
 * It has no clock of its own: `now` is in milliseconds, by the clock of the lane's deadlines.
 */
import { measurePace, type Turn } from './pace.ts';

export interface OverloadOptions {
  readonly batchRequestsMax: number;
  /** Within this time every request is answered, counted from its arrival. */
  readonly deadlineMilliseconds: number;
}

export interface WaitingRequest {
  readonly now: number;
  /** By `worked`. */
  readonly cameAt: number;
  /** How many wait before it, and how many in all. */
  readonly ahead: number;
  readonly left: number;
}

export interface Overload {
  /**
   * Hears of each request that comes, whether it is taken or not.
   * @param waiting how many wait by now, those in flight included
   * @returns whether it may wait as well
   */
  admits(arrival: { readonly now: number; readonly waiting: number }): boolean;
  /** Whether it is more than a burst. */
  readonly stands: boolean;
  /** Time that the lane has worked, in milliseconds: what a request has waited is measured by it. */
  worked(now: number): number;
  beginTurn(now: number): void;
  /** @param oldestCameAt when the oldest request came that no batch has had, by `worked`; null where there is none */
  formBatch(oldestCameAt: number | null): void;
  endTurn(turn: Turn): void;
  /** A turn that ended in a fault says nothing of what the lane can do. */
  dropTurn(): void;
  /**
   * Whether a request that waits would not be answered in its deadline; in overload, whether it would have to wait longer
   * than is good, and there are enough others for a batch.
   */
  isInVain(request: WaitingRequest): boolean;
  /** Nothing waits any more: what comes next begins anew. */
  rest(): void;
}

/**
 * Of the deadline, in which a burst has to be worked off. The rest is for a pace that falls meanwhile, and for the way to
 * the lane and back.
 */
const BURST_SHARE = 2 / 3;

/** Of the deadline, beyond which a request that waits would hardly be answered in it any more. */
const LATE_SHARE = 5 / 6;

/**
 * Of the deadline, for which the oldest may have waited for its first batch while more come than are settled: 150 of
 * 900 ms. While a burst of N requests comes, evenly in whatever time, the oldest waits N / 4C at most where C are settled
 * in a millisecond, so every burst that can be worked off in its share stays below.
 */
const OLDEST_SHARE = BURST_SHARE / 4;

/** Of the deadline, for which those wait who are taken in overload: 100 of 900 ms, four batches or more. */
const STANDING_SHARE = 1 / 9;

/**
 * Of the largest batch: one of that size is worth its fixed cost. For that one and the one in flight there is always room;
 * without it a pace that is measured low once makes batches small, and so keeps low.
 */
const ENOUGH_SHARE = 1 / 2;

/**
 * So many of the largest batches may wait before anything was measured: 8,192 requests, the work of 0.4 to 0.6 s where it
 * was measured, and what comes in a pause as long as that. Without this bound a flood of 16,000 was taken as a whole and
 * held up the first turns, so that nothing was measured for 0.3 s.
 */
const UNMEASURED_BATCHES = 32;

/** Milliseconds of work over which what came is compared with what was settled, at least; twice that at most. */
const TREND_MILLISECONDS = 75;

interface Mark {
  readonly at: number;
  readonly came: number;
  readonly settled: number;
  readonly refused: number;
}

export function watchOverload({ batchRequestsMax, deadlineMilliseconds }: OverloadOptions): Overload {
  const enough = ENOUGH_SHARE * batchRequestsMax;
  const pace = measurePace(enough);
  let isTurn = false;
  let oldestCameAt: number | null = null;
  let stands = false;
  /** Told at the end of a turn alone: within one, requests have come and none is settled. */
  let isGrowing = false;
  /** What came in a pause is left out, since nothing could be settled in it. */
  let came = 0;
  let cameBefore = 0;
  let settled = 0;
  let refused = 0;
  let marks: readonly [Mark, Mark] = [newMark(0), newMark(0)];

  function newMark(at: number): Mark {
    return { at, came, settled, refused };
  }

  /** How many are settled in a share of the deadline. */
  function settledIn(share: number): number {
    const { millisecondsEach } = pace;
    return millisecondsEach === null
      ? UNMEASURED_BATCHES * batchRequestsMax
      : Math.max(2 * enough, (share * deadlineMilliseconds) / millisecondsEach);
  }

  function dropTurn(): void {
    isTurn = false;
    came = cameBefore;
  }

  return {
    get stands() {
      return stands;
    },
    worked: (now) => pace.worked(now),
    admits({ now, waiting }) {
      came += isTurn ? 1 : 0;
      oldestCameAt ??= pace.worked(now);
      if (waiting < 2 * enough) {
        return true;
      }
      stands ||= isGrowing && pace.worked(now) - oldestCameAt > OLDEST_SHARE * deadlineMilliseconds;
      const isAdmitted = waiting < settledIn(stands ? STANDING_SHARE : BURST_SHARE);
      refused += isAdmitted ? 0 : 1;
      return isAdmitted;
    },
    beginTurn(now) {
      pace.beginTurn(now);
      isTurn = true;
      cameBefore = came;
    },
    formBatch(cameAt) {
      oldestCameAt = cameAt;
    },
    endTurn(turn) {
      settled += turn.settled;
      if (!pace.endTurn(turn)) {
        dropTurn();
      }
      isTurn = false;
      isGrowing = came - marks[0].came > settled - marks[0].settled;
      const worked = pace.worked(turn.endedAt);
      if (worked - marks[1].at >= TREND_MILLISECONDS) {
        stands &&= refused > marks[1].refused;
        marks = [marks[1], newMark(worked)];
      }
    },
    dropTurn() {
      pace.dropTurn();
      dropTurn();
    },
    isInVain({ now, cameAt, ahead, left }) {
      const { millisecondsEach } = pace;
      const longest = (!stands || left <= enough ? LATE_SHARE : OLDEST_SHARE) * deadlineMilliseconds;
      return millisecondsEach !== null && pace.worked(now) - cameAt + ahead * millisecondsEach > longest;
    },
    rest() {
      pace.forget();
      oldestCameAt = null;
      stands = false;
      isGrowing = false;
      const mark = newMark(marks[1].at);
      marks = [mark, mark];
    },
  };
}
