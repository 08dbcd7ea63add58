/**
 * Opening hours as the reference router asks about them. What they mean has a proof of its own, against an independent
 * calculation over all time zones; here they are taken as given.
 */
import { localDay, openingHours } from '../../src/routing/hours.ts';

/** As the database keeps them: JSON. */
export type HoursJson = string;

/** Null stands for no hours at all, which is always open. */
export function isOpen(timeZone: string, hours: HoursJson | null, now: number): boolean {
  return hours === null || openingHours(timeZone, hours).stateAt(now).kind === 'open';
}

/** The first opening after a moment; null where there is none. */
export function nextOpeningOf(timeZone: string, hours: HoursJson | null, moment: number): number | null {
  return hours === null ? null : openingHours(timeZone, hours).nextOpening(moment);
}

/** When the current opening began; null while closed or always open. */
export function openSinceOf(timeZone: string, hours: HoursJson | null, now: number): number | null {
  return hours === null ? null : openingHours(timeZone, hours).openSince(now);
}

export function localDayOf(timeZone: string, now: number): number {
  return localDay(timeZone, now);
}
