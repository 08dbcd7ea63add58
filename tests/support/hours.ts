/**
 * Any time zone, moments of which many lie at a change of its clocks, and opening hours with dates around them. And what
 * such hours say, by comparing the texts of a clock on the wall.
 */
import fc from 'fast-check';

export const TIME_ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

interface Span {
  readonly opens: string;
  readonly closes: string;
}

export interface HoursDocument {
  readonly weekly: readonly (Span & { readonly days: readonly string[] })[];
  readonly dates: readonly { readonly date: string; readonly name: string; readonly spans: readonly Span[] }[];
}

/** Hours, and a moment to ask about them. */
export interface HoursCase {
  readonly timeZone: string;
  readonly moment: number;
  readonly document: HoursDocument;
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY_MILLISECONDS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, e.g. `2026-12-25 09:30:00`. Swedes write dates like that. */
export function wallText(timeZone: string, milliseconds: number): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
    formats.set(timeZone, format);
  }
  return format.format(milliseconds);
}

/**
 * Whether hours are open at what the clock on the wall shows. A text that goes on behind the minutes is greater than the
 * minutes alone, as it has to be.
 */
export function isOpenAt({ weekly, dates }: HoursDocument, wall: string): boolean {
  const [date = '', time = ''] = wall.split(' ');
  function spansOf(day: string): readonly Span[] {
    const weekday = DAYS[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7] ?? '';
    return dates.find((own) => own.date === day)?.spans ?? weekly.filter(({ days }) => days.includes(weekday));
  }
  const isOpenToday = spansOf(date).some(
    ({ opens, closes }) => time >= opens && (closes < opens || time.slice(0, 5) < closes),
  );
  if (isOpenToday || dates.some((own) => own.date === date)) {
    return isOpenToday;
  }
  return spansOf(dateAfter(date, -1)).some(({ opens, closes }) => closes < opens && time.slice(0, 5) < closes);
}

/** @param firstYear before 1973 there are clocks that are off by odd seconds */
export function anyHoursCase(firstYear: number): fc.Arbitrary<HoursCase> {
  return fc
    .record({
      timeZone: fc.constantFrom(...TIME_ZONES),
      year: fc.integer({ min: firstYear, max: 2037 }),
      place: fc.record({ isAtChange: fc.boolean(), share: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
      distance: anyDistance,
      weekly: fc.array(anyWeekly, { maxLength: 4 }),
      dates: fc.uniqueArray(anyDate, { maxLength: 3, selector: ({ daysAway }) => daysAway }),
    })
    .map(({ timeZone, year, place, distance, weekly, dates }) => {
      const changes = place.isAtChange ? clockChanges(timeZone, year) : [];
      const change = changes[Math.floor(place.share * changes.length)];
      const moment =
        change === undefined
          ? Math.floor(Date.UTC(year, 0, 1) + place.share * 365 * DAY_MILLISECONDS)
          : change + distance;
      const today = wallText(timeZone, moment).slice(0, 10);
      return {
        timeZone,
        moment,
        document: {
          weekly,
          dates: dates.map(({ daysAway, name, spans }) => ({ date: dateAfter(today, daysAway), name, spans })),
        },
      };
    });
}

/** The first milliseconds of the year's clock changes: weeks in which the clocks are changed, then by halving. */
export function clockChanges(timeZone: string, year: number): readonly number[] {
  function offset(milliseconds: number): number {
    const second = Math.floor(milliseconds / 1000) * 1000;
    return Date.parse(`${wallText(timeZone, second).replace(' ', 'T')}Z`) - second;
  }
  const changes = [];
  for (let week = Date.UTC(year, 0, 1); week < Date.UTC(year + 1, 0, 1); week += 7 * DAY_MILLISECONDS) {
    let before = week;
    let after = week + 7 * DAY_MILLISECONDS;
    const former = offset(before);
    if (former !== offset(after)) {
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (offset(middle) === former) {
          before = middle;
        } else {
          after = middle;
        }
      }
      changes.push(after);
    }
  }
  return changes;
}

/** Milliseconds from a change of the clocks: right there, or within some hours, where times are left out or repeated. */
const anyDistance = fc.oneof(
  fc.constantFrom(-1000, -1, -0.5, 0, 0.5, 1, 1000),
  fc.integer({ min: -36 * 3_600_000, max: 36 * 3_600_000 }),
);

/** Many at the full hours, where the clocks change, and at both ends of the day. */
const anyMinute = fc.oneof(
  fc.integer({ min: 0, max: 1_439 }),
  fc.integer({ min: 0, max: 8 }).map((halfHours) => halfHours * 30),
  fc.integer({ min: 1_320, max: 1_439 }),
);

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(anyMinute, fc.oneof(anyMinute, fc.constant(1_440)))
  .filter(([opens, closes]) => opens !== closes)
  .map(([opens, closes]) => ({ opens: timeOfDay(opens), closes: timeOfDay(closes) }));

const anyWeekly = fc.tuple(fc.subarray(DAYS, { minLength: 1 }), anySpan).map(([days, span]) => ({ days, ...span }));

const anyDate = fc.record({
  daysAway: fc.integer({ min: -2, max: 2 }),
  name: fc.constantFrom('Holiday', 'Неделя', '🎄'),
  spans: fc.array(anySpan, { maxLength: 2 }),
});

/** Documents that say nothing about a certain moment. */
export const anyHours: fc.Arbitrary<HoursDocument> = anyHoursCase(1970).map(({ document }) => document);

function timeOfDay(minutesOfDay: number): string {
  const hours = String(Math.floor(minutesOfDay / 60)).padStart(2, '0');
  return `${hours}:${String(minutesOfDay % 60).padStart(2, '0')}`;
}

function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
