/**
 * Measures how fast a lane settles requests, and for how long it has worked. Its clock stands still in a pause: a turn in
 * which the process had little to do counts up to a few times of what turns usually take, and one that failed, or passed
 * most requests over, counts for nothing.
 */

/** One turn of the lane whose answers are certain. */
export interface Turn {
  readonly endedAt: number;
  /**
   * For which share of it the process was busy: a turn that takes long because of all the requests that come meanwhile is
   * no pause. Asked only of long ones.
   */
  readonly busyShare: () => number;
  /** In its batch. */
  readonly requests: number;
  /** Of those, how many were not passed over, whether somebody still waited for the answer or not. */
  readonly settled: number;
}

export interface Pace {
  /** Time that the lane has worked, in milliseconds. */
  worked(now: number): number;
  beginTurn(now: number): void;
  /** @returns whether the turn counts as a whole */
  endTurn(turn: Turn): boolean;
  dropTurn(): void;
  /** How many milliseconds a request takes among many; null where that is not known yet. */
  readonly millisecondsEach: number | null;
  /** What was measured may not hold any more. */
  forget(): void;
}

/** What one turn adds to the measured rate and to the usual duration: the last eight or so are what counts. */
const TURN_WEIGHT = 1 / 8;

/** A single turn may have been the first of its kind, with plans to make. */
const RATE_TURNS_MIN = 2;

/**
 * A turn that takes longer than so many usual ones, and than so many milliseconds, was held up by something. Where the
 * next one takes as long, up to a factor, that is how long they take now.
 */
const HELD_UP = { turns: 4, milliseconds: 50, again: 1.5 } as const;

/** Of a turn, for which a process is busy that works on nothing but it, on a machine that others use as well. */
const BUSY_SHARE = 1 / 2;

/** Of a batch, that has to be settled for its turn to count: what is passed over waits for somebody else. */
const SETTLED_SHARE_MIN = 1 / 2;

/** @param largeBatch from so many requests on, a batch shows what the lane can do; smaller ones are all that there was */
export function measurePace(largeBatch: number): Pace {
  let workedBefore = 0;
  let turnBeganAt: number | null = null;
  let usualTurn = 0;
  /** How long the last turn took, where it was held up. */
  let heldUp = 0;
  let measured = { turns: 0, settled: 0, milliseconds: 0 };

  function longestTurn(): number {
    return Math.max(HELD_UP.turns * usualTurn, HELD_UP.milliseconds, HELD_UP.again * heldUp);
  }

  function count(lasted: number, busyShare: () => number): boolean {
    const longest = longestTurn();
    const counted = lasted <= longest || busyShare() > BUSY_SHARE ? lasted : longest;
    const isAgain = heldUp > 0 && counted === lasted && counted > usualTurn;
    usualTurn = usualTurn === 0 || isAgain ? counted : usualTurn + (counted - usualTurn) * TURN_WEIGHT;
    heldUp = counted < lasted ? lasted : 0;
    workedBefore += counted;
    return counted === lasted;
  }

  return {
    worked: (now) =>
      turnBeganAt === null ? workedBefore : workedBefore + Math.min(now - turnBeganAt, longestTurn()),
    beginTurn(now) {
      turnBeganAt = now;
    },
    endTurn({ endedAt, busyShare, requests, settled }) {
      const lasted = turnBeganAt === null ? 0 : endedAt - turnBeganAt;
      turnBeganAt = null;
      if (settled < SETTLED_SHARE_MIN * requests || !count(lasted, busyShare)) {
        return false;
      }
      if (requests >= largeBatch) {
        measured = {
          turns: measured.turns + 1,
          settled: measured.settled * (1 - TURN_WEIGHT) + settled,
          milliseconds: measured.milliseconds * (1 - TURN_WEIGHT) + lasted,
        };
      }
      return true;
    },
    dropTurn() {
      turnBeganAt = null;
    },
    get millisecondsEach() {
      return measured.turns < RATE_TURNS_MIN ? null : measured.milliseconds / measured.settled;
    },
    forget() {
      measured = { turns: 0, settled: 0, milliseconds: 0 };
    },
  };
}
