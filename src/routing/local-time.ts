/**
 * Local wall time of IANA time zones, from the tables that the runtime has. A zone's offset is looked up a week at a
 * time and remembered, so that asking again costs a few comparisons.
 */

export const DAY_MILLISECONDS = 86_400_000;

/** A stretch of time in which a zone's offset from UTC does not change. */
export interface OffsetSpan {
  readonly from: number;
  /** Not part of it. */
  readonly until: number;
  readonly offsetMilliseconds: number;
}

/** Whether the runtime knows a time zone of this name. It takes offsets such as "+01:00" as well, which are none. */
export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** Local wall time, as milliseconds since the local 1970-01-01 00:00. @throws RangeError for an unknown zone */
export function wallTime(timeZone: string, milliseconds: number): number {
  return milliseconds + spanAt(zoneOf(timeZone), milliseconds).offsetMilliseconds;
}

/** The local calendar date, as days since 1970-01-01. */
export function localDay(timeZone: string, milliseconds: number): number {
  return Math.floor(wallTime(timeZone, milliseconds) / DAY_MILLISECONDS);
}

/** The first instant of a later local date than that of `milliseconds`. */
export function startOfNextLocalDay(timeZone: string, milliseconds: number): number {
  const midnight = (localDay(timeZone, milliseconds) + 1) * DAY_MILLISECONDS;
  for (const { from, until, offsetMilliseconds } of offsetSpans(timeZone, milliseconds)) {
    const reached = Math.max(from, midnight - offsetMilliseconds);
    if (reached < until) {
      return reached;
    }
  }
  throw new Error(`no next day in ${timeZone}`);
}

export interface LocalDate {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** The first instant of a later local date. */
  readonly nextDayAt: number;
}

/** The local calendar date and its end: remembered, since almost every question is about today. */
export function localDate(timeZone: string, milliseconds: number): LocalDate {
  const zone = zoneOf(timeZone);
  if (zone.lastDate === null || milliseconds < zone.lastDate.from || milliseconds >= zone.lastDate.until) {
    const { from, until, offsetMilliseconds } = spanAt(zone, milliseconds);
    const day = localDay(timeZone, milliseconds);
    const midnight = day * DAY_MILLISECONDS - offsetMilliseconds;
    zone.lastDate = {
      day,
      nextDayAt: startOfNextLocalDay(timeZone, milliseconds),
      // Where the clocks go back over midnight, a date comes twice, so it is remembered no longer than the offset.
      from: Math.max(from, midnight),
      until: Math.min(until, midnight + DAY_MILLISECONDS),
    };
  }
  return zone.lastDate;
}

/** The spans from the one that holds an instant on, each beginning where the last one ends; endless. */
export function* offsetSpans(timeZone: string, milliseconds: number): Generator<OffsetSpan, void> {
  const zone = zoneOf(timeZone);
  for (let at = milliseconds; ;) {
    const span = spanAt(zone, at);
    yield span;
    at = span.until;
  }
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** By the number of the week since 1970. */
  readonly weeks: Map<number, readonly OffsetSpan[]>;
  last: OffsetSpan | null;
  lastDate: (LocalDate & Pick<OffsetSpan, 'from' | 'until'>) | null;
}

const WEEK_MILLISECONDS = 7 * DAY_MILLISECONDS;

/** Ten years of weeks; whoever asks for more asks once. */
const WEEKS_MAX = 520;

/** More than there are; but a name counts once for each way to capitalise it. */
const ZONES_MAX = 2_000;

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { format, weeks: new Map(), last: null, lastDate: null };
    if (zones.size >= ZONES_MAX) {
      zones.clear();
    }
    zones.set(timeZone, zone);
  }
  return zone;
}

function spanAt(zone: Zone, milliseconds: number): OffsetSpan {
  if (zone.last !== null && milliseconds >= zone.last.from && milliseconds < zone.last.until) {
    return zone.last;
  }
  const week = Math.floor(milliseconds / WEEK_MILLISECONDS);
  let spans = zone.weeks.get(week);
  if (spans === undefined) {
    if (zone.weeks.size >= WEEKS_MAX) {
      zone.weeks.clear();
    }
    spans = spansOfWeek(zone.format, week * WEEK_MILLISECONDS);
    zone.weeks.set(week, spans);
  }
  const span = spans.find(({ until }) => milliseconds < until);
  if (span === undefined) {
    throw new Error('an instant outside of its week');
  }
  zone.last = span;
  return span;
}

/** Compares the days' offsets: no zone has ever changed its offset there and back within one day. */
function spansOfWeek(format: Intl.DateTimeFormat, start: number): readonly OffsetSpan[] {
  const end = start + WEEK_MILLISECONDS;
  const spans: OffsetSpan[] = [];
  let from = start;
  let offsetMilliseconds = offsetAt(format, start);
  for (let day = start + DAY_MILLISECONDS; day <= end; day += DAY_MILLISECONDS) {
    const next = offsetAt(format, day);
    if (next !== offsetMilliseconds) {
      const change = firstSecondWith(format, next, day - DAY_MILLISECONDS, day);
      spans.push({ from, until: change, offsetMilliseconds });
      from = change;
      offsetMilliseconds = next;
    }
  }
  if (from < end) {
    spans.push({ from, until: end, offsetMilliseconds });
  }
  return spans;
}

/** By bisection, between an instant with another offset and one with this. Offsets change at whole seconds. */
function firstSecondWith(format: Intl.DateTimeFormat, offset: number, before: number, after: number): number {
  let low = before / 1000;
  let high = after / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(format, middle * 1000) === offset) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return high * 1000;
}

/** @param milliseconds a whole second */
function offsetAt(format: Intl.DateTimeFormat, milliseconds: number): number {
  const fields: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(milliseconds)) {
    fields[type] = value;
  }
  const year = fields.era === 'BC' ? 1 - Number(fields.year) : Number(fields.year);
  const wall = Date.UTC(
    2000,
    Number(fields.month) - 1,
    Number(fields.day),
    Number(fields.hour),
    Number(fields.minute),
    Number(fields.second),
  );
  // Date.UTC takes years below 100 for ones of the twentieth century.
  return new Date(wall).setUTCFullYear(year, Number(fields.month) - 1, Number(fields.day)) - milliseconds;
}
