/** Keeps an open loop's time: says when each request is due, whatever the answers do. */

export interface Pace {
  readonly requestsPerSecond: number;
  readonly seconds: number;
}

/** A timer may be late by about that much, in milliseconds. */
const TIMER_LATENESS = 1;

/**
 * From that interval between two requests on, in milliseconds, the last moment before each is spent looking at the clock,
 * since a late timer would count as the server's latency. At higher rates that would cost a whole core, which the
 * measured share, and the lateness of a timer is little beside what the rate does.
 */
const EXACT_INTERVAL = 2;

/** Calls `onDue` with each request's due time, by `performance.now()`, as soon as it has come. Resolves at the end. */
export async function keepPace({ requestsPerSecond, seconds }: Pace, onDue: (dueAt: number) => void): Promise<void> {
  const interval = 1_000 / requestsPerSecond;
  const count = Math.floor(seconds * requestsPerSecond);
  const startedAt = performance.now();
  for (let next = 0; next < count;) {
    for (; next < count && startedAt + next * interval <= performance.now(); next += 1) {
      onDue(startedAt + next * interval);
    }
    const wait = startedAt + next * interval - performance.now();
    if (wait > TIMER_LATENESS || interval < EXACT_INTERVAL) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(wait - TIMER_LATENESS, TIMER_LATENESS)));
    } else {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
