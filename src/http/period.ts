/** The period that a report is about, as its query says. */
import { timeOf } from '../configuration/problems.ts';
import type { Stretch } from '../store/statistics.ts';

export const HOUR_MILLISECONDS = 3_600_000;
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;
const PERIOD_MILLISECONDS_MAX = 31 * DAY_MILLISECONDS;

/**
 * A day until now where nothing else is asked for.
 * @param now in milliseconds since 1970
 * @param otherMessages what else is wrong with the query, told together with wrong times
 */
export function periodOf(
  query: { readonly from?: string; readonly to?: string } | undefined,
  now: number,
  otherMessages: readonly string[] = [],
): Stretch | { readonly messages: readonly string[] } {
  const to = query?.to === undefined ? now : timeOf(query.to)?.getTime();
  const from = query?.from === undefined ? (to ?? now) - DAY_MILLISECONDS : timeOf(query.from)?.getTime();
  const messages = [
    ...(from === undefined ? ['from must be a time that the calendar has'] : []),
    ...(to === undefined ? ['to must be a time that the calendar has'] : []),
    ...otherMessages,
  ];
  if (from === undefined || to === undefined || messages.length > 0) {
    return { messages };
  }
  return from >= to || to - from > PERIOD_MILLISECONDS_MAX
    ? { messages: ['to must be behind from, by 31 days at most'] }
    : { from, to };
}
