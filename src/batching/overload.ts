/**
 * Tells overload from a burst and from a pause: how many requests may wait in a lane. It measures how fast the lane
 * settles them, and how long those have waited that no batch has had yet.
 *
 * - **A burst** is taken as a whole as long as it can be worked off in the deadline, at the rate that was measured since
 *   requests began to wait. Before anything was measured, a generous number is taken.
 * - **Overload** is a queue that stands: the oldest request has waited too long for its first batch, and still more come
 *   than are settled. From then on no more may wait than are settled in a small part of the deadline, until none had to
 *   be refused for a while. A bound on the queue's length alone would be reached by a burst of the same size as well.
 * - **A pause** of the database is neither, nor is a lock that somebody holds. Waiting is measured by a clock that counts a
 *   turn of the lane only up to a few times of what turns usually take, and one that failed, or passed most requests
 *   over, not at all; so what has come in a pause is young when the database is back.
 *
 * It has no clock of its own: `now` is in milliseconds, by the clock of the lane's deadlines.
 */

export interface OverloadOptions {
  readonly batchRequestsMax: number;
  /** Within this time every request is answered, counted from its arrival. */
  readonly deadlineMilliseconds: number;
}

/** One turn of the lane whose answers are certain. */
export interface Turn {
  readonly endedAt: number;
  /** In its batch. */
  readonly requests: number;
  /** Of those, how many were not passed over, whether somebody still waited for the answer or not. */
  readonly settled: number;
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
 * Of the deadline, in which a burst has to be worked off. The rest is for a rate that falls meanwhile, and for the way
 * to the lane and back.
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
 * Of the largest batch: one of that size is worth its fixed cost and shows what the lane can do. For that one and the one
 * in flight there is always room; without it a rate that is measured low once makes batches small, and so keeps low.
 */
const ENOUGH_SHARE = 1 / 2;

/** What one turn adds to the measured rate and to the usual duration: the last eight or so are what counts. */
const TURN_WEIGHT = 1 / 8;

/** A single turn may have been the first of its kind, with plans to make. */
const RATE_TURNS_MIN = 2;

/**
 * So many of the largest batches may wait before anything was measured: 8,192 requests, the work of 0.4 to 0.6 s where it
 * was measured, and what comes in a pause as long as that. Without this bound a flood of 16,000 was taken as a whole and
 * held up the first turns, so that nothing was measured for 0.3 s.
 */
const UNMEASURED_BATCHES = 32;

/**
 * A turn that takes longer than so many usual ones, and than so many milliseconds, was held up by something. Where the
 * next one takes as long, up to a factor, that is how long they take now.
 */
const HELD_UP = { turns: 4, milliseconds: 50, again: 1.5 } as const;

/** Of a batch, that has to be settled for its turn to count: what is passed over waits for somebody else. */
const SETTLED_SHARE_MIN = 1 / 2;

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
  let workedBefore = 0;
  let turnBeganAt: number | null = null;
  let usualTurn = 0;
  /** How long the last turn took, where it was held up. */
  let heldUp = 0;
  /** Over large batches alone: a lane that is not busy settles no more than come. */
  let rate = { turns: 0, settled: 0, milliseconds: 0 };
  let oldestCameAt: number | null = null;
  let stands = false;
  /** Told at the end of a turn alone: within one, requests have come and none is settled. */
  let isGrowing = false;
  /** What came in a pause is left out, since nothing could be settled in it. */
  let came = 0;
  let cameBefore = 0;
  let settled = 0;
  let refused = 0;
  let marks: readonly [Mark, Mark] = newMarks();

  function newMark(): Mark {
    return { at: workedBefore, came, settled, refused };
  }

  function newMarks(): readonly [Mark, Mark] {
    const mark = newMark();
    return [mark, mark];
  }

  function longestTurn(): number {
    return Math.max(HELD_UP.turns * usualTurn, HELD_UP.milliseconds, HELD_UP.again * heldUp);
  }

  function countTurn(lasted: number): number {
    const counted = Math.min(lasted, longestTurn());
    const isAgain = heldUp > 0 && counted === lasted && counted > usualTurn;
    usualTurn = usualTurn === 0 || isAgain ? counted : usualTurn + (counted - usualTurn) * TURN_WEIGHT;
    heldUp = counted < lasted ? lasted : 0;
    workedBefore += counted;
    return counted;
  }

  function worked(now: number): number {
    return turnBeganAt === null ? workedBefore : workedBefore + Math.min(now - turnBeganAt, longestTurn());
  }

  /** How many are settled in a share of the deadline. */
  function settledIn(share: number): number {
    return rate.turns < RATE_TURNS_MIN
      ? UNMEASURED_BATCHES * batchRequestsMax
      : Math.max(2 * enough, (rate.settled / rate.milliseconds) * share * deadlineMilliseconds);
  }

  return {
    worked,
    admits({ now, waiting }) {
      came += turnBeganAt === null ? 0 : 1;
      oldestCameAt ??= worked(now);
      if (waiting < 2 * enough) {
        return true;
      }
      stands ||= worked(now) - oldestCameAt > OLDEST_SHARE * deadlineMilliseconds && isGrowing;
      const isAdmitted = waiting < settledIn(stands ? STANDING_SHARE : BURST_SHARE);
      refused += isAdmitted ? 0 : 1;
      return isAdmitted;
    },
    beginTurn(now) {
      turnBeganAt = now;
      cameBefore = came;
    },
    formBatch(cameAt) {
      oldestCameAt = cameAt;
    },
    endTurn(turn) {
      const lasted = turnBeganAt === null ? 0 : turn.endedAt - turnBeganAt;
      turnBeganAt = null;
      settled += turn.settled;
      if (turn.settled < SETTLED_SHARE_MIN * turn.requests) {
        came = cameBefore;
        return;
      }
      if (countTurn(lasted) < lasted) {
        came = cameBefore;
      } else if (turn.requests >= enough) {
        rate = {
          turns: rate.turns + 1,
          settled: rate.settled * (1 - TURN_WEIGHT) + turn.settled,
          milliseconds: rate.milliseconds * (1 - TURN_WEIGHT) + lasted,
        };
      }
      isGrowing = came - marks[0].came > settled - marks[0].settled;
      if (workedBefore - marks[1].at >= TREND_MILLISECONDS) {
        stands &&= refused > marks[1].refused;
        marks = [marks[1], newMark()];
      }
    },
    dropTurn() {
      turnBeganAt = null;
      came = cameBefore;
    },
    isInVain({ now, cameAt, ahead, left }) {
      if (rate.turns < RATE_TURNS_MIN) {
        return false;
      }
      const waited = worked(now) - cameAt;
      const waits = (ahead * rate.milliseconds) / rate.settled;
      const longest = !stands || left <= enough ? LATE_SHARE : OLDEST_SHARE;
      return waited + waits > longest * deadlineMilliseconds;
    },
    rest() {
      rate = { turns: 0, settled: 0, milliseconds: 0 };
      oldestCameAt = null;
      stands = false;
      isGrowing = false;
      marks = newMarks();
    },
  };
}
