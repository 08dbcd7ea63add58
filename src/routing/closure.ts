/** Whether a queue is closed now, and why: the switch for all queues, its own, a holiday, its hours. */
import type { Emergency, QueueSettings } from './types.ts';

export type Closure =
  | { readonly kind: 'emergency'; readonly number: string | null }
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'closed' };

/**
 * @param isServed whether the call's visit began in opening hours: then it is served until it ends, unless the switch
 *   is thrown
 * @returns null for open
 */
export function closureOf(settings: QueueSettings, now: number, isServed: boolean): Closure | null {
  const { emergencyForAll, emergency, hours } = settings;
  if (emergencyForAll !== null && isOn(emergencyForAll, settings, now)) {
    return { kind: 'emergency', number: emergencyForAll.number };
  }
  if (emergency !== null && isOn(emergency, settings, now)) {
    return { kind: 'emergency', number: emergency.number };
  }
  if (hours === null || isServed) {
    return null;
  }
  const state = hours.stateAt(now);
  return state.kind === 'open' ? null : state;
}

/** Whether the hours alone say that the queue is open. */
export function isOpenByHours({ hours }: QueueSettings, now: number): boolean {
  return hours === null || hours.stateAt(now).kind === 'open';
}

function isOn({ since, until }: Emergency, { hours }: QueueSettings, now: number): boolean {
  if (now < since) {
    return false;
  }
  const end = until ?? hours?.nextOpening(since) ?? null;
  return end === null || now < end;
}
