/**
 * Opening hours in all time zones against PostgreSQL, whose own tables give the wall time. And the database takes just
 * the documents that can be read, and just the names that are time zones.
 */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import pg from 'pg';
import { compileHours, HoursError, isTimeZone, localDay, parseHours } from '../../src/routing/hours.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { anyHours, anyHoursCase, type HoursCase, isOpenAt, TIME_ZONES, wallText } from '../support/hours.ts';

const CASES = 8_000;
const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_123);

/** The tables of the runtime and of the server may be of different years; that has to stay an exception. */
const DIFFERENT_TABLES_MAX = 0.005;
/** A server may lack the newest zones. */
const KNOWN_ZONES_MIN = 0.98;

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

describe('opening hours', () => {
  test('are what PostgreSQL makes of every time zone', async () => {
    const known = new Set((await namesOf('select name from pg_timezone_names')).filter((name) => isTimeZone(name)));
    const timeZones = TIME_ZONES.filter((name) => known.has(name));
    expect(timeZones.length).toBeGreaterThan(TIME_ZONES.length * KNOWN_ZONES_MIN);
    const cases = fc
      .sample(anyHoursCase(1970), { numRuns: CASES, seed: SEED })
      .filter(({ timeZone }) => known.has(timeZone));

    const walls = await wallsOf(cases);
    const compared = cases
      .map((asked, place) => ({ ...asked, wall: walls[place] ?? '' }))
      // The runtime's own clock, not ours: where it differs, the tables do.
      .filter(({ timeZone, moment, wall }) => wallText(timeZone, moment) === wall);
    expect(1 - compared.length / cases.length).toBeLessThan(DIFFERENT_TABLES_MAX);
    expect(new Set(compared.map(({ timeZone }) => timeZone)).size).toBe(timeZones.length);

    const openings = compared.filter(({ document, wall }) => isOpenAt(document, wall));
    expect(openings.length).toBeGreaterThan(compared.length / 10);
    for (const { timeZone, moment, document, wall } of compared) {
      const { kind } = compileHours(timeZone, parseHours(JSON.stringify(document))).stateAt(moment);
      const answer = { isOpen: kind === 'open', day: localDay(timeZone, moment) };
      const expected = { isOpen: isOpenAt(document, wall), day: Date.parse(wall.slice(0, 10)) / 86_400_000 };
      expect({ timeZone, moment, document, ...answer }).toEqual({ timeZone, moment, document, ...expected });
    }
  });
});

describe('valid_hours', () => {
  test('takes the documents that can be read, and no other', async () => {
    const documents = [
      ...fc.sample(anyHours, { numRuns: 200, seed: SEED }).map((document) => JSON.stringify(document)),
      ...fc.sample(anyBroken, { numRuns: 2_000, seed: SEED }),
      ...Object.values(NEARLY_RIGHT),
    ];
    const rows = await database.query<{ json: string; valid: boolean }>(
      'select json, valid_hours(json::json) as valid from unnest($1::text[]) as json',
      [documents],
    );
    for (const { json, valid } of rows) {
      expect([json, valid]).toEqual([json, canBeRead(json)]);
    }
    expect(rows.filter(({ valid }) => valid).length).toBeGreaterThan(300);
    expect(rows.filter(({ valid }) => !valid).length).toBeGreaterThan(1_000);
  });

  test('takes nothing that no jsonb can hold', async () => {
    for (const json of [
      '{"weekly":1e999999,"weekly":[],"dates":[]}',
      `${'['.repeat(900)}${']'.repeat(900)}`,
      'null',
    ]) {
      expect(await database.query('select valid_hours($1) as valid', [json])).toEqual([{ valid: false }]);
    }
  });

  test('is what the columns ask', async () => {
    for (const insert of [
      'insert into queues (hours) values ($1)',
      `insert into agents (name, number, hours) values ('A', '1', $1)`,
    ]) {
      await database.query(insert, ['{"weekly":[],"dates":[]}']);
      const refused = await database.query(insert, ['{"weekly":[]}']).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: '23514' });
    }
  });

  test('finds all that it calls under the empty search_path with which a dump is restored', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`set local search_path = ''`);
      const json = '{"weekly":[{"days":["monday"],"opens":"09:00","closes":"10:00"}],"dates":[]}';
      const { rows } = await client.query(
        `select public.valid_hours($1) as hours, public.valid_time_zone('Europe/Berlin') as zone`,
        [json],
      );
      expect(rows).toEqual([{ hours: true, zone: true }]);
    } finally {
      await client.end();
    }
  });
});

describe('valid_time_zone', () => {
  test('takes UTC and every area and place that the runtime knows', async () => {
    const refused = await namesOf('select name from unnest($1::text[]) as name where not valid_time_zone(name)', [
      'UTC',
      'Etc/GMT0',
      'Etc/GMT+12',
      'Etc/GMT-14',
      ...TIME_ZONES.filter((name) => name.includes('/')),
    ]);
    expect(refused.length).toBeLessThan(TIME_ZONES.length * (1 - KNOWN_ZONES_MIN));
    expect(refused).not.toContain('Europe/Berlin');
  });

  test('takes no name that the runtime does not know', async () => {
    const taken = await namesOf('select name from pg_timezone_names where valid_time_zone(name)');
    const unknown = taken.filter((name) => !isTimeZone(name));
    expect(taken.length).toBeGreaterThan(TIME_ZONES.length * KNOWN_ZONES_MIN);
    expect(unknown.length).toBeLessThan(taken.length * (1 - KNOWN_ZONES_MIN));
  });

  test('takes neither abbreviations nor POSIX rules, which PostgreSQL alone would', async () => {
    const names = [
      'CEST',
      'EST5EDT,M3.2.0,M11.1.0',
      '<+03>-3',
      'UTC+3',
      'Europe/Berlin-2',
      'Europe/Atlantis5',
      'A/B5',
    ];
    const others = ['Etc/GMT+13', 'Europe/Atlantis', ' UTC', '+01:00', '', `Europe/${'x'.repeat(300)}`, 'A/../B'];
    const taken = await namesOf('select name from unnest($1::text[]) as name where valid_time_zone(name)', [
      ...names,
      ...others,
      'posix/Europe/Berlin',
      'Posix/Europe/Berlin',
      'Right/Europe/Berlin',
    ]);
    expect(taken).toEqual([]);
  });
});

async function namesOf(statement: string, names?: readonly string[]): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(statement, names === undefined ? [] : [names]);
  return rows.map(({ name }) => name);
}

/** What clocks on the wall show by the server's tables. */
async function wallsOf(cases: readonly HoursCase[]): Promise<readonly string[]> {
  const rows = await database.query<{ wall: string }>(
    `select to_char(to_timestamp(moment / 1000) at time zone zone, 'YYYY-MM-DD HH24:MI:SS') as wall
     from unnest($1::text[], $2::float8[]) with ordinality as asked (zone, moment, place) order by place`,
    [cases.map(({ timeZone }) => timeZone), cases.map(({ moment }) => moment)],
  );
  return rows.map(({ wall }) => wall);
}

function canBeRead(json: string): boolean {
  try {
    parseHours(json);
    return true;
  } catch (error) {
    if (error instanceof HoursError) {
      return false;
    }
    throw error;
  }
}

/** What stands where something else should, or instead of something like it. */
const anyOther = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1.5, '', [], {}, [[]], [null], ['monday'], [['monday']], { a: [] }),
  fc.constantFrom('monday', 'Monday', 'sunday ', '09:00', '9:00', '24:00', '24:01', '00:60', '09:00:00', '09:00\n'),
  fc.constantFrom('2026-02-28', '2026-02-29', '2028-02-29', '2026-13-01', '2026-1-01', '0000-01-01', '0001-01-01'),
  fc.constantFrom('🎄'.repeat(200), '🎄'.repeat(255), '🎄'.repeat(256), 'a\0b', '\ud83c\udf84', '٠٩:٠٠', '９:00'),
);

/** Documents with one or two changes somewhere, of which a few do no harm. */
const anyBroken = fc
  .tuple(
    anyHours,
    fc.array(fc.record({ place: fc.nat(), kind: fc.nat(4), other: anyOther }), { minLength: 1, maxLength: 2 }),
  )
  .map(([document, changes]) => {
    const root: Container = { document: structuredClone(document) };
    for (const change of changes) {
      alter(root, change);
    }
    return JSON.stringify(root['document'] ?? null);
  });

type Container = Record<string, unknown>;

/** Replaces, removes, doubles or adds something at some place of a document. */
function alter(root: Container, { place, kind, other }: { place: number; kind: number; other: unknown }): void {
  const places = placesOf(root);
  const chosen = places[place % places.length];
  if (chosen === undefined) {
    return;
  }
  const { container, key } = chosen;
  const value = container[key];
  if (kind === 0 && Array.isArray(container)) {
    container.splice(Number(key), 1);
  } else if (kind === 0 && container !== root) {
    delete container[key];
  } else if (kind === 1 && Array.isArray(container)) {
    container.push(structuredClone(value));
  } else if (kind === 2 && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    Object.assign(value, { surplus: other });
  } else {
    container[key] = other;
  }
}

function placesOf(container: Container): { readonly container: Container; readonly key: string }[] {
  return Object.entries(container).flatMap(([key, value]) => [
    { container, key },
    // Arrays have their places for names.
    ...(typeof value === 'object' && value !== null ? placesOf(value as Container) : []),
  ]);
}

const SPAN = { opens: '09:00', closes: '17:00' };

function dated(date: object): string {
  return JSON.stringify({ weekly: [], dates: [{ date: '2026-01-01', name: 'x', spans: [SPAN], ...date }] });
}

function weekly(changes: object): string {
  return JSON.stringify({ weekly: [{ days: WEEK, ...SPAN, ...changes }], dates: [] });
}

const NEARLY_RIGHT: Readonly<Record<string, string>> = {
  longName: dated({ name: '🎄'.repeat(255) }),
  tooLongName: dated({ name: '🎄'.repeat(256) }),
  nulInName: dated({ name: 'a\0' }),
  digitsOfAnotherScript: weekly({ opens: '0٩:00' }),
  sameTimes: weekly({ closes: '09:00' }),
  opensAtTheEnd: weekly({ opens: '24:00' }),
  wholeDay: weekly({ opens: '00:00', closes: '24:00' }),
  acrossMidnight: weekly({ opens: '22:00', closes: '00:00' }),
  dayTwice: weekly({ days: ['monday', 'monday'] }),
  leapDay: dated({ date: '2028-02-29' }),
  noLeapDay: dated({ date: '2100-02-29' }),
  dateTwice: JSON.stringify({
    weekly: [],
    dates: ['x', 'y'].map((name) => ({ date: '2026-01-01', name, spans: [] })),
  }),
  ownPrototype: '{"weekly":[],"dates":[],"__proto__":{}}',
  inheritedName: '{"weekly":[],"dates":[],"constructor":1}',
  namesTwice: '{"weekly":1,"weekly":[],"dates":[]}',
  space: ' {"weekly"\n:[ ],\t"dates":[]}\r\n',
};
