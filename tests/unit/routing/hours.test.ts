/** Opening hours at the moments where clocks, dates and spans meet. A little longer than a file should be: one subject. */
import { describe, expect, test } from 'bun:test';
import {
  compileHours,
  HoursError,
  isTimeZone,
  localDate,
  localDay,
  type OpeningHours,
  openingHours,
  parseHours,
  startOfNextLocalDay,
} from '../../../src/routing/hours.ts';

const DAILY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

interface Span {
  readonly days?: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

function hours(timeZone: string, weekly: readonly Span[], dates: readonly object[] = []): OpeningHours {
  const spans = weekly.map((span) => ({ days: DAILY, ...span }));
  return compileHours(timeZone, parseHours(JSON.stringify({ weekly: spans, dates })));
}

function at(text: string): number {
  return Date.parse(text);
}

function iso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

describe('opening hours', () => {
  const office = hours('Europe/Berlin', [{ opens: '09:00', closes: '17:30' }]);

  test('hold from the minute they begin to the minute they end', () => {
    expect(office.stateAt(at('2026-07-01T08:59:59.999+02:00'))).toEqual({ kind: 'closed' });
    expect(office.stateAt(at('2026-07-01T09:00+02:00'))).toEqual({ kind: 'open' });
    expect(office.stateAt(at('2026-07-01T17:29:59.999+02:00'))).toEqual({ kind: 'open' });
    expect(office.stateAt(at('2026-07-01T17:30+02:00'))).toEqual({ kind: 'closed' });
  });

  test('tell when they change, when they opened and when they open next', () => {
    const noon = at('2026-07-01T12:00+02:00');
    expect(iso(office.nextChange(noon))).toBe('2026-07-01T15:30:00.000Z');
    expect(iso(office.openSince(noon))).toBe('2026-07-01T07:00:00.000Z');
    expect(iso(office.nextOpening(noon))).toBe('2026-07-02T07:00:00.000Z');
    const night = at('2026-07-01T22:00+02:00');
    expect(iso(office.nextChange(night))).toBe('2026-07-02T07:00:00.000Z');
    expect(office.openSince(night)).toBeNull();
  });

  test('go on after midnight where they close before they open', () => {
    const night = hours('Europe/Berlin', [{ days: ['friday'], opens: '22:00', closes: '06:00' }]);
    expect(night.stateAt(at('2026-07-03T21:59+02:00')).kind).toBe('closed');
    expect(night.stateAt(at('2026-07-03T22:00+02:00')).kind).toBe('open');
    expect(night.stateAt(at('2026-07-04T05:59+02:00')).kind).toBe('open');
    expect(night.stateAt(at('2026-07-04T06:00+02:00')).kind).toBe('closed');
    expect(iso(night.nextChange(at('2026-07-03T23:00+02:00')))).toBe('2026-07-04T04:00:00.000Z');
  });

  test('that are open all day never change', () => {
    const always = hours('Europe/Berlin', [{ opens: '00:00', closes: '24:00' }]);
    expect(always.nextChange(at('2026-07-01T12:00Z'))).toBeNull();
    expect(always.nextOpening(at('2026-07-01T12:00Z'))).toBeNull();
    // Longer ago than anybody looks.
    expect(always.openSince(at('2026-07-01T12:00Z'))).toBeNull();
    expect(hours('Europe/Berlin', []).nextOpening(at('2026-07-01T12:00Z'))).toBeNull();
  });

  test('of a date hold instead of those of its weekday, and cut what began the evening before', () => {
    const spans = [{ opens: '22:00', closes: '06:00' }];
    const dates = [
      { date: '2026-12-25', name: 'Christmas Day', spans: [] },
      { date: '2026-12-31', name: 'New Year', spans: [{ opens: '10:00', closes: '02:00' }] },
    ];
    const night = hours('Europe/Berlin', spans, dates);
    expect(night.stateAt(at('2026-12-24T23:30+01:00'))).toEqual({ kind: 'open' });
    expect(night.stateAt(at('2026-12-25T00:00+01:00'))).toEqual({ kind: 'holiday', name: 'Christmas Day' });
    expect(night.stateAt(at('2026-12-25T23:00+01:00'))).toEqual({ kind: 'holiday', name: 'Christmas Day' });
    expect(night.stateAt(at('2026-12-26T01:00+01:00'))).toEqual({ kind: 'closed' });
    expect(night.stateAt(at('2026-12-31T12:00+01:00'))).toEqual({ kind: 'open' });
    expect(night.stateAt(at('2026-12-31T05:00+01:00'))).toEqual({ kind: 'holiday', name: 'New Year' });
    expect(night.stateAt(at('2027-01-01T01:59+01:00'))).toEqual({ kind: 'open' });
    expect(night.stateAt(at('2027-01-01T02:00+01:00'))).toEqual({ kind: 'closed' });
  });

  test('of a date go on into the next date, unless that one has hours of its own as well', () => {
    const dates = [
      { date: '2026-12-31', name: 'Old Year', spans: [{ opens: '20:00', closes: '03:00' }] },
      { date: '2027-01-02', name: 'Party', spans: [{ opens: '20:00', closes: '03:00' }] },
      { date: '2027-01-03', name: 'Rest', spans: [] },
    ];
    const parties = hours('Europe/Berlin', [], dates);
    expect(iso(parties.nextChange(at('2026-12-31T20:00+01:00')))).toBe('2027-01-01T02:00:00.000Z');
    expect(iso(parties.nextChange(at('2027-01-02T20:00+01:00')))).toBe('2027-01-02T23:00:00.000Z');
    expect(parties.stateAt(at('2027-01-03T00:00+01:00'))).toEqual({ kind: 'holiday', name: 'Rest' });
  });

  test('merge where one span ends as the next begins, also at midnight', () => {
    const merged = hours('Europe/Berlin', [
      { days: ['wednesday'], opens: '09:00', closes: '12:00' },
      { days: ['wednesday'], opens: '12:00', closes: '24:00' },
      { days: ['thursday'], opens: '00:00', closes: '06:00' },
    ]);
    expect(iso(merged.nextChange(at('2026-07-01T10:00+02:00')))).toBe('2026-07-02T04:00:00.000Z');
    expect(iso(merged.openSince(at('2026-07-02T05:00+02:00')))).toBe('2026-07-01T07:00:00.000Z');
    expect(iso(merged.nextOpening(at('2026-07-01T10:00+02:00')))).toBe('2026-07-08T07:00:00.000Z');
  });

  test('change at an instant and not a fraction of a millisecond before it', () => {
    const opens = at('2026-07-01T09:00+02:00');
    const closes = at('2026-07-01T17:30+02:00');
    expect(office.openSince(opens - 0.5)).toBeNull();
    expect(office.openSince(opens)).toBe(opens);
    expect(office.openSince(closes - 0.5)).toBe(opens);
    expect(office.openSince(closes)).toBeNull();
    expect(office.nextChange(opens - 0.5)).toBe(opens);
    expect(office.nextChange(opens)).toBe(closes);
    expect(office.nextOpening(opens - 0.5)).toBe(opens);
  });

  test('are looked for 400 days ahead and 8 days back, whatever was asked before', () => {
    const [day, opening] = [86_400_000, at('2026-07-01T00:00Z')];
    const once = hours(
      'UTC',
      [],
      [{ date: '2026-07-01', name: 'Once', spans: [{ opens: '00:00', closes: '24:00' }] }],
    );
    for (const _ of [1, 2]) {
      expect(once.nextChange(opening - 401 * day)).toBeNull();
      expect(once.nextChange(opening - 399 * day)).toBe(opening);
      expect(once.nextChange(opening - 401 * day)).toBeNull();
      expect(once.nextChange(opening - 399 * day)).toBe(opening);
    }
    const always = { opens: '00:00', closes: '24:00' };
    const since = hours('UTC', [always], [{ date: '2026-06-30', name: 'Closed', spans: [] }]);
    expect(since.openSince(opening + 7.9 * day)).toBe(opening);
    expect(since.openSince(opening + 8.1 * day)).toBeNull();
  });

  test('are found in well under a microsecond, and so is the local date', () => {
    const [timeZone, count] = ['Europe/Berlin', 20_000];
    const best = { state: Number.POSITIVE_INFINITY, day: Number.POSITIVE_INFINITY };
    const moment = at('2026-07-01T12:00Z');
    let sum = 0;
    for (let round = 0; round < 20; round += 1) {
      const started = performance.now();
      for (let step = 0; step < count; step += 1) {
        sum += office.stateAt(moment + step).kind.length;
      }
      const between = performance.now();
      for (let step = 0; step < count; step += 1) {
        sum += localDay(timeZone, moment + step);
      }
      best.state = Math.min(best.state, (between - started) / count);
      best.day = Math.min(best.day, (performance.now() - between) / count);
    }
    expect(sum).toBeGreaterThan(0);
    // Milliseconds. It takes 0.05 µs; a formatter that is not remembered takes 100.
    expect(best.state).toBeLessThan(0.001);
    expect(best.day).toBeLessThan(0.001);
  });
});

describe('a change of the clocks', () => {
  test('in spring leaves out the times that do not exist', () => {
    const early = hours('Europe/Berlin', [{ opens: '02:15', closes: '04:00' }]);
    expect(early.stateAt(at('2026-03-29T00:59Z')).kind).toBe('closed');
    expect(early.stateAt(at('2026-03-29T01:00Z')).kind).toBe('open');
    expect(iso(early.nextChange(at('2026-03-29T00:30Z')))).toBe('2026-03-29T01:00:00.000Z');
    const gone = hours('Europe/Berlin', [{ opens: '02:15', closes: '02:45' }]);
    expect(iso(gone.nextOpening(at('2026-03-28T12:00Z')))).toBe('2026-03-30T00:15:00.000Z');
  });

  test('in autumn opens twice at a time that comes twice', () => {
    const twice = hours('Europe/Berlin', [{ opens: '02:15', closes: '02:45' }]);
    const changes = [];
    for (let time = twice.nextChange(at('2026-10-24T12:00Z')); changes.length < 4 && time !== null;) {
      changes.push(iso(time));
      time = twice.nextChange(time);
    }
    expect(changes).toEqual([
      '2026-10-25T00:15:00.000Z',
      '2026-10-25T00:45:00.000Z',
      '2026-10-25T01:15:00.000Z',
      '2026-10-25T01:45:00.000Z',
    ]);
  });

  test('by half an hour, at midnight, for Ramadan, and over a date that was left out', () => {
    expect(iso(startOfNextLocalDay('Australia/Lord_Howe', at('2026-04-04T12:00Z')))).toBe('2026-04-04T13:00:00.000Z');
    // The clocks went from 00:00 to 01:00, so that date began at 01:00.
    expect(iso(startOfNextLocalDay('America/Sao_Paulo', at('2018-11-04T02:59Z')))).toBe('2018-11-04T03:00:00.000Z');
    expect(
      hours('America/Sao_Paulo', [{ opens: '00:00', closes: '01:00' }]).stateAt(at('2018-11-04T03:00Z')).kind,
    ).toBe('closed');
    // The clocks went from 24:00 back to 23:00, so that date had 25 hours.
    expect(iso(startOfNextLocalDay('America/Sao_Paulo', at('2018-02-18T01:30Z')))).toBe('2018-02-18T03:00:00.000Z');
    const morning = hours('Africa/Casablanca', [{ opens: '09:00', closes: '10:00' }]);
    expect(iso(morning.nextOpening(at('2024-03-09T12:00Z')))).toBe('2024-03-10T09:00:00.000Z');
    expect(iso(morning.nextOpening(at('2024-03-08T12:00Z')))).toBe('2024-03-09T08:00:00.000Z');
    expect(
      localDay('Pacific/Apia', at('2011-12-31T00:00+14:00')) - localDay('Pacific/Apia', at('2011-12-29T23:00-10:00')),
    ).toBe(2);
    const apia = hours('Pacific/Apia', [{ opens: '08:00', closes: '09:00' }]);
    expect(iso(apia.nextOpening(at('2011-12-30T08:00Z')))).toBe('2011-12-30T18:00:00.000Z');
  });

  test('by half an hour opens half an hour twice, or not at all', () => {
    const half = hours('Australia/Lord_Howe', [{ opens: '01:30', closes: '02:00' }]);
    // Back from 02:00 at +11:00 to 01:30 at +10:30.
    const autumn = at('2026-04-04T14:30Z');
    expect(half.stateAt(autumn).kind).toBe('open');
    expect(half.nextChange(autumn)).toBe(autumn + 3_600_000);
    // On from 02:00 at +10:30 to 02:30 at +11:00.
    const gone = hours('Australia/Lord_Howe', [{ opens: '02:00', closes: '02:30' }]);
    expect(iso(gone.nextOpening(at('2026-10-03T00:00Z')))).toBe('2026-10-04T15:00:00.000Z');
  });

  test('at a minute past midnight shows a date, the one before, and it again', () => {
    const first = at('2006-10-29T00:00-02:30');
    expect(startOfNextLocalDay('America/St_Johns', first - 1)).toBe(first);
    const second = at('2006-10-29T00:00-03:30');
    expect(startOfNextLocalDay('America/St_Johns', first + 60_000)).toBe(second);
    const sunday = localDay('America/St_Johns', first);
    for (const [moment, day, nextDayAt] of [
      [first - 1, sunday - 1, first],
      [first, sunday, at('2006-10-30T00:00-03:30')],
      [first + 60_000, sunday - 1, second],
      [second, sunday, at('2006-10-30T00:00-03:30')],
    ] as const) {
      expect(localDate('America/St_Johns', moment)).toMatchObject({ day, nextDayAt });
    }
    const dates = [{ date: '2006-10-29', name: 'Sunday', spans: [] }];
    const always = hours('America/St_Johns', [{ opens: '00:00', closes: '24:00' }], dates);
    expect(always.stateAt(first).kind).toBe('holiday');
    expect(always.nextChange(first)).toBe(first + 60_000);
    expect(always.nextChange(first + 60_000)).toBe(second);
  });

  test('by odd seconds, as in Liberia in 1972, is exact to the second', () => {
    const monrovia = hours('Africa/Monrovia', [{ opens: '09:00', closes: '10:00' }]);
    expect(iso(monrovia.nextOpening(at('1972-01-05T00:00Z')))).toBe('1972-01-05T09:44:30.000Z');
    expect(iso(monrovia.nextOpening(at('1972-01-08T00:00Z')))).toBe('1972-01-08T09:00:00.000Z');
  });
});

describe('a document of hours', () => {
  test('is compiled once', () => {
    const json = '{"weekly":[],"dates":[]}';
    expect(openingHours('Europe/Berlin', json)).toBe(openingHours('Europe/Berlin', json));
    expect(openingHours('Europe/Berlin', json)).not.toBe(openingHours('Europe/Paris', json));
  });

  test.each([
    ['no JSON', '{', 'hours must be JSON'],
    ['no object', '[]', 'hours must be an object'],
    ['a member too many', '{"weekly":[],"dates":[],"notes":1}', 'hours must have no member "notes"'],
    ['a list that is none', '{"weekly":{},"dates":[]}', 'weekly must be an array'],
    [
      'a day that is none',
      weeklyDocument({ days: ['funday'] }),
      'weekly[0].days must hold names of weekdays such as "monday"',
    ],
    ['no day', weeklyDocument({ days: [] }), 'weekly[0].days must not be empty'],
    ['a time that is none', weeklyDocument({ opens: '9:00' }), 'weekly[0].opens must be a time such as "09:00"'],
    ['a day of 25 hours', weeklyDocument({ closes: '25:00' }), 'weekly[0].closes must be a time such as "09:00"'],
    ['a start at 24:00', weeklyDocument({ opens: '24:00' }), 'weekly[0].opens must be a time from 00:00 to 23:59'],
    [
      'no time at all',
      weeklyDocument({ closes: '09:00' }),
      'weekly[0] must not close when it opens; a whole day is 00:00 to 24:00',
    ],
    ['a date that is none', dated({ date: '2026-02-30' }), 'dates[0].date must be a date such as "2026-12-25"'],
    ['a date without a name', dated({ name: '' }), 'dates[0].name must be text of 1 to 255 characters'],
    ['the year 0', dated({ date: '0000-01-01' }), 'dates[0].date must be a date such as "2026-12-25"'],
    ['too long a name', dated({ name: '🎄'.repeat(256) }), 'dates[0].name must be text of 1 to 255 characters'],
    ['a name that no database can hold', dated({ name: 'a\0b' }), 'dates[0].name must be well-formed text'],
    ['a name with half a character', dated({ name: '\ud83c' }), 'dates[0].name must be well-formed text'],
    ['a date twice', dated({}, {}), 'dates must not name a date twice'],
  ])('is refused as a whole for %s', (_, json, message) => {
    expect(() => parseHours(json)).toThrow(new HoursError(message));
  });

  test('may have names of 255 characters, however many units they take', () => {
    const name = '🎄'.repeat(255);
    expect(parseHours(dated({ name })).dates[0]?.name).toBe(name);
  });

  test('needs a time zone that there is', () => {
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
    expect(isTimeZone('+01:00')).toBe(false);
    expect(() => openingHours('Europe/Atlantis', '{"weekly":[],"dates":[]}')).toThrow(RangeError);
  });
});

function weeklyDocument(changes: object): string {
  return JSON.stringify({ weekly: [{ days: ['monday'], opens: '09:00', closes: '17:00', ...changes }], dates: [] });
}

function dated(...changes: readonly object[]): string {
  return JSON.stringify({
    weekly: [],
    dates: changes.map((change) => ({ date: '2026-12-25', name: 'Christmas Day', spans: [], ...change })),
  });
}
