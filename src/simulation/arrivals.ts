/** When callers come. */
import type { Random } from './random.ts';
import type { Arrivals } from './scenario.ts';

const QUARTER_HOUR_MILLISECONDS = 15 * 60 * 1_000;

interface ArrivalOptions {
  readonly start: number;
  readonly end: number;
  readonly random: Random;
}

/** Ascending, in milliseconds since 1970. */
export function* arrivalTimes(arrivals: Arrivals, { start, end, random }: ArrivalOptions): Generator<number> {
  if (arrivals.kind === 'given') {
    for (const seconds of arrivals.at) {
      yield Math.round(start + seconds * 1_000);
    }
    return;
  }
  const { perQuarterHour } = arrivals;
  // Time in which one call is expected at the present rate; it has no memory, so each quarter begins anew.
  for (let quarter = 0, from = start; from < end; quarter += 1, from += QUARTER_HOUR_MILLISECONDS) {
    const rate = perQuarterHour[quarter % perQuarterHour.length] ?? 0;
    const to = Math.min(end, from + QUARTER_HOUR_MILLISECONDS);
    if (rate > 0) {
      const mean = QUARTER_HOUR_MILLISECONDS / rate;
      for (let at = from + random.exponential(mean); at < to; at += random.exponential(mean)) {
        yield Math.round(at);
      }
    }
  }
}
