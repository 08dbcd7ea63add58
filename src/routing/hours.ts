/** Opening hours in local wall time: weekly spans, and dates that have spans of their own. */
import { DAY_MILLISECONDS, localDay, offsetSpans, wallTime } from './local-time.ts';
import { type DaySpan, type Hours, parseHours, weekdayOf } from './hours-document.ts';

export interface OpeningHours {
  stateAt(milliseconds: number): OpeningState;
  /** The first instant behind this one at which it opens or closes; null for none within 400 days. */
  nextChange(milliseconds: number): number | null;
  /** When the opening began that an instant lies in; null while closed, and for more than 8 days ago. */
  openSince(milliseconds: number): number | null;
  /** The first instant behind this one at which it turns from closed to open; null for none within 400 days. */
  nextOpening(milliseconds: number): number | null;
}

export type OpeningState =
  | { readonly kind: 'open' }
  | { readonly kind: 'closed' }
  /** Closed on a date that has spans of its own, or none. */
  | { readonly kind: 'holiday'; readonly name: string };

/** Longer than a year, so that whatever comes back yearly is found. */
const DAYS_AHEAD_MAX = 400;

const DAYS_BACK_MAX = 8;

/** A stretch of time with one answer. */
interface Steady {
  readonly from: number;
  readonly isOpen: boolean;
  /** The first instant with another answer if it `changes` there, or else the last that was looked at. */
  readonly until: number;
  readonly changes: boolean;
}

/** As many schedules as are in use at once anywhere; then they are compiled anew. */
const COMPILED_MAX = 10_000;

const compiled = new Map<string, OpeningHours>();

/**
 * The hours of a stored document; the same object for the same document.
 * @param json as the columns `hours` hold it
 * @throws HoursError, RangeError for an unknown time zone
 */
export function openingHours(timeZone: string, json: string): OpeningHours {
  const key = `${timeZone} ${json}`;
  let hours = compiled.get(key);
  if (hours === undefined) {
    hours = compileHours(timeZone, parseHours(json));
    if (compiled.size >= COMPILED_MAX) {
      compiled.clear();
    }
    compiled.set(key, hours);
  }
  return hours;
}

/**
 * An instant is open exactly if its local wall time lies in a span. So a time that the clocks skip is in none, and one
 * that they show twice is open both times. A date with spans of its own has no others: neither those of its weekday nor
 * the end of one that began the evening before.
 * @throws RangeError for an unknown time zone
 */
export function compileHours(timeZone: string, hours: Hours): OpeningHours {
  const dates = new Map(hours.dates.map((date) => [date.day, date]));
  localDay(timeZone, 0);

  function spansOf(day: number): readonly DaySpan[] {
    return dates.get(day)?.spans ?? hours.weekdays[weekdayOf(day)] ?? [];
  }

  function isOpen(milliseconds: number): boolean {
    const wall = wallTime(timeZone, milliseconds);
    const day = Math.floor(wall / DAY_MILLISECONDS);
    const time = wall - day * DAY_MILLISECONDS;
    if (spansOf(day).some(({ opens, closes }) => time >= opens && (time < closes || closes < opens))) {
      return true;
    }
    return !dates.has(day) && spansOf(day - 1).some(({ opens, closes }) => closes < opens && time < closes);
  }

  function stateAt(milliseconds: number): OpeningState {
    if (isOpen(milliseconds)) {
      return { kind: 'open' };
    }
    const date = dates.get(localDay(timeZone, milliseconds));
    return date === undefined ? { kind: 'closed' } : { kind: 'holiday', name: date.name };
  }

  /** Every instant behind `from` at which the state may change, up to `until`, in order. */
  function* boundaries(from: number, until: number): Generator<number, void> {
    for (const span of offsetSpans(timeZone, from)) {
      if (span.from > from && span.from <= until) {
        yield span.from;
      }
      const lastDay = Math.floor((Math.min(span.until, until) + span.offsetMilliseconds) / DAY_MILLISECONDS);
      let day = Math.floor((Math.max(span.from, from) + span.offsetMilliseconds) / DAY_MILLISECONDS);
      for (; day <= lastDay; day += 1) {
        for (const time of timesOf(day)) {
          const instant = day * DAY_MILLISECONDS + time - span.offsetMilliseconds;
          if (instant > from && instant > span.from && instant < span.until && instant <= until) {
            yield instant;
          }
        }
      }
      if (span.until > until) {
        return;
      }
    }
  }

  function timesOf(day: number): readonly number[] {
    const times = [...spansOf(day), ...spansOf(day - 1)].flatMap(({ opens, closes }) => [opens, closes]);
    return [...new Set([0, ...times])]
      .filter((time) => time < DAY_MILLISECONDS)
      .toSorted((one, other) => one - other);
  }

  /** Of the last question; at first it holds no instant. */
  let steady: Steady = { from: 0, isOpen: false, until: 0, changes: false };

  /**
   * Goes on from what is known. Hours that never change are scanned for all of the 400 days: 85 µs, which every member
   * who is looked at and every call under a switch without an end would cost anew.
   */
  function nextChange(milliseconds: number): number | null {
    const limit = milliseconds + DAYS_AHEAD_MAX * DAY_MILLISECONDS;
    if (milliseconds < steady.from || milliseconds >= steady.until) {
      steady = { from: milliseconds, isOpen: isOpen(milliseconds), until: milliseconds, changes: false };
    }
    if (!steady.changes && steady.until < limit) {
      steady = scan(steady, limit);
    }
    // A change that was found from a later instant may lie too far ahead of this one.
    return steady.changes && steady.until <= limit ? steady.until : null;
  }

  function scan({ from, isOpen: wasOpen, until }: Steady, limit: number): Steady {
    for (const boundary of boundaries(until, limit)) {
      if (isOpen(boundary) !== wasOpen) {
        return { from, isOpen: wasOpen, until: boundary, changes: true };
      }
    }
    return { from, isOpen: wasOpen, until: limit, changes: false };
  }

  function openSince(milliseconds: number): number | null {
    const start = milliseconds - DAYS_BACK_MAX * DAY_MILLISECONDS;
    let isOpenNow = isOpen(start);
    let since: number | null = null;
    for (const boundary of boundaries(start, milliseconds)) {
      const opens = isOpen(boundary);
      if (opens !== isOpenNow) {
        since = opens ? boundary : null;
        isOpenNow = opens;
      }
    }
    return isOpenNow ? since : null;
  }

  function nextOpening(milliseconds: number): number | null {
    const change = nextChange(milliseconds);
    return change === null || isOpen(change) ? change : nextChange(change);
  }

  return { stateAt, nextChange, openSince, nextOpening };
}

export { type Hours, HoursError, parseHours } from './hours-document.ts';
export { isTimeZone, localDate, localDay, startOfNextLocalDay } from './local-time.ts';
