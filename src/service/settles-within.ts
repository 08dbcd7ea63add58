/** Bounds how long the end of the service waits for something that may never come. */
import { setTimeout as pause } from 'node:timers/promises';

/** Resolves to whether the work resolved in that time; rejects when the work rejects in it. */
export async function settlesWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  const timedOut = pause(milliseconds, false, { signal: timer.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), timedOut]);
  } finally {
    timer.abort();
  }
}
