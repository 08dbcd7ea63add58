/** Reads the document in which opening hours are stored, and refuses one that is not wholly right. */
import { DAY_MILLISECONDS } from './local-time.ts';

/** Milliseconds from midnight. A span that closes before it opens goes on into the next date. */
export interface DaySpan {
  readonly opens: number;
  readonly closes: number;
}

export interface Hours {
  /** By weekday, Monday first. */
  readonly weekdays: readonly (readonly DaySpan[])[];
  readonly dates: readonly {
    /** Counted from 1970-01-01. */
    readonly day: number;
    readonly name: string;
    readonly spans: readonly DaySpan[];
  }[];
}

/** Says what is wrong with a document of opening hours, and where. */
export class HoursError extends Error {
  override readonly name = 'HoursError';
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 3;

/** 0 for Monday. */
export function weekdayOf(day: number): number {
  return (((day + FIRST_WEEKDAY) % 7) + 7) % 7;
}

/**
 * @param json `{"weekly": [{"days": ["monday"], "opens": "09:00", "closes": "17:30"}], "dates": [{"date": "2026-12-25",
 *   "name": "Christmas Day", "spans": []}]}`; the same rules as valid_hours() in the database
 * @throws HoursError
 */
export function parseHours(json: string): Hours {
  const document = objectOf(parseJson(json), 'hours', ['weekly', 'dates']);
  const weekdays: DaySpan[][] = WEEKDAYS.map(() => []);
  for (const [index, value] of listOf(document['weekly'], 'weekly').entries()) {
    const where = `weekly[${index}]`;
    const weekly = objectOf(value, where, ['days', 'opens', 'closes']);
    const days = listOf(weekly['days'], `${where}.days`);
    if (days.length === 0) {
      throw new HoursError(`${where}.days must not be empty`);
    }
    for (const day of days) {
      const weekday = WEEKDAYS.findIndex((name) => name === day);
      if (weekday === -1) {
        throw new HoursError(`${where}.days must hold names of weekdays such as "monday"`);
      }
      weekdays[weekday]?.push(spanOf(weekly, where));
    }
  }
  const dates = listOf(document['dates'], 'dates').map((value, index) => {
    const where = `dates[${index}]`;
    const date = objectOf(value, where, ['date', 'name', 'spans']);
    return {
      day: dayOf(date['date'], `${where}.date`),
      name: textOf(date['name'], `${where}.name`),
      spans: listOf(date['spans'], `${where}.spans`).map((span, place) =>
        spanOf(objectOf(span, `${where}.spans[${place}]`, ['opens', 'closes']), `${where}.spans[${place}]`),
      ),
    };
  });
  if (new Set(dates.map(({ day }) => day)).size < dates.length) {
    throw new HoursError('dates must not name a date twice');
  }
  return { weekdays, dates };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new HoursError('hours must be JSON');
  }
}

function objectOf(value: unknown, where: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HoursError(`${where} must be an object`);
  }
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new HoursError(`${where} must have no member ${JSON.stringify(unknown)}`);
  }
  // An object that is no array has members by names.
  return value as Readonly<Record<string, unknown>>;
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new HoursError(`${where} must be an array`);
  }
  return value;
}

function textOf(value: unknown, where: string): string {
  // Characters as the database counts them: `length` counts many a one twice.
  if (typeof value !== 'string' || value === '' || Array.from(value).length > 255) {
    throw new HoursError(`${where} must be text of 1 to 255 characters`);
  }
  if (value.includes('\0') || !value.isWellFormed()) {
    throw new HoursError(`${where} must be well-formed text`);
  }
  return value;
}

function spanOf({ opens, closes }: Readonly<Record<string, unknown>>, where: string): DaySpan {
  const span = { opens: timeOf(opens, `${where}.opens`), closes: timeOf(closes, `${where}.closes`) };
  if (span.opens === span.closes) {
    throw new HoursError(`${where} must not close when it opens; a whole day is 00:00 to 24:00`);
  }
  if (span.opens === DAY_MILLISECONDS) {
    throw new HoursError(`${where}.opens must be a time from 00:00 to 23:59`);
  }
  return span;
}

function timeOf(value: unknown, where: string): number {
  const match = typeof value === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/.exec(value) : null;
  if (match === null) {
    throw new HoursError(`${where} must be a time such as "09:00"`);
  }
  return match[1] === undefined ? DAY_MILLISECONDS : (Number(match[1]) * 60 + Number(match[2])) * 60_000;
}

function dayOf(value: unknown, where: string): number {
  const isDate = typeof value === 'string' && /^(?!0000)\d{4}-\d\d-\d\d$/.test(value);
  const milliseconds = isDate ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // JavaScript takes the 30th of February for the 2nd of March.
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== value) {
    throw new HoursError(`${where} must be a date such as "2026-12-25"`);
  }
  return milliseconds / DAY_MILLISECONDS;
}
