/**
 * The database's clock as far as this process can tell: never ahead of it, and behind by no more than an answer took. Each
 * time that the database tells bounds it from below, since the answer was on its way when it came.
 */
export interface DatabaseClock {
  /** The database has just told its time, in milliseconds since 1970. */
  note(databaseMilliseconds: number): void;
  /**
   * In milliseconds since 1970, in whole microseconds, as the database keeps it; null where it is too long ago that the
   * database told it. Never goes back.
   */
  read(): number | null;
  forget(): void;
}

/** How far two clocks go apart in a millisecond at most: several times of what computers' clocks do. */
const DRIFT = 0.0002;

/** After that the clocks may have gone apart by a few milliseconds. */
const TRUSTED_MILLISECONDS = 10_000;

/** @param monotonic the process's own clock in milliseconds */
export function createDatabaseClock(monotonic: () => number = () => performance.now()): DatabaseClock {
  let offset = Number.NEGATIVE_INFINITY;
  let notedAt = Number.NEGATIVE_INFINITY;
  let last = 0;
  const offsetAt = (now: number): number => offset - (now - notedAt) * DRIFT;
  return {
    note(databaseMilliseconds) {
      const now = monotonic();
      offset = Math.max(databaseMilliseconds - now, notedAt === Number.NEGATIVE_INFINITY ? offset : offsetAt(now));
      notedAt = now;
      last = Math.max(last, databaseMilliseconds);
    },
    read() {
      const now = monotonic();
      if (now - notedAt > TRUSTED_MILLISECONDS) {
        return null;
      }
      return Math.max(last, Math.floor((now + offsetAt(now)) * 1_000) / 1_000);
    },
    forget() {
      offset = Number.NEGATIVE_INFINITY;
      notedAt = Number.NEGATIVE_INFINITY;
      last = 0;
    },
  };
}
