/** Waits for a condition that nothing announces, with a limit. */
import { setTimeout as pause } from 'node:timers/promises';

/** Asks every few milliseconds. False when the time was over first. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  limits: { readonly everyMs: number; readonly timeoutMs: number },
): Promise<boolean> {
  const deadline = performance.now() + limits.timeoutMs;
  while (!(await condition())) {
    if (performance.now() >= deadline) {
      return false;
    }
    await pause(limits.everyMs);
  }
  return true;
}
