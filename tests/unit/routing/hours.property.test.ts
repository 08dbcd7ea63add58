/** Opening hours in all time zones against a clock on the wall that is read minute by minute. */
import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import {
  compileHours,
  localDate,
  localDay,
  type OpeningHours,
  parseHours,
  startOfNextLocalDay,
} from '../../../src/routing/hours.ts';
import { wallTime } from '../../../src/routing/local-time.ts';
import { anyHoursCase, clockChanges, type HoursCase, isOpenAt, TIME_ZONES, wallText } from '../../support/hours.ts';
import { propertySettings } from '../../support/property.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DAYS_BACK = 2;
const DAYS_AHEAD = 3;

/** From 1973 on all clocks are changed at whole minutes and by whole minutes, so nothing happens between two of them. */
const FIRST_YEAR_OF_WHOLE_MINUTES = 1973;

describe('opening hours', () => {
  test('are open exactly if the time on the wall lies in a span', () => {
    fc.assert(
      fc.property(anyHoursCase(1970), ({ timeZone, moment, document }) => {
        const wall = wallText(timeZone, moment);
        const date = document.dates.find((own) => own.date === wall.slice(0, 10));
        const state = isOpenAt(document, wall)
          ? { kind: 'open' }
          : date === undefined
            ? { kind: 'closed' }
            : { kind: 'holiday', name: date.name };
        expect<object>(compiled({ timeZone, document }).stateAt(moment)).toEqual(state);
        expect(localDay(timeZone, moment) * DAY).toBe(Date.parse(`${wall.slice(0, 10)}T00:00Z`));
      }),
      propertySettings(2_000),
    );
  });

  test('name the changes, openings and dates that a look at every minute finds', () => {
    fc.assert(
      fc.property(anyHoursCase(FIRST_YEAR_OF_WHOLE_MINUTES), fc.infiniteStream(fc.nat()), (asked, choices) => {
        const minutes = look(asked);
        const hours = compiled(asked);
        const changes = minutes.filter(({ isOpen }, index) => index > 0 && isOpen !== minutes[index - 1]?.isOpen);
        const moments = changes.flatMap(({ at }) => [at - 1, at - 0.5, at, at + 0.5]);
        // In any order, because one answer is remembered for the next.
        for (const moment of [asked.moment, ...moments.toSorted(() => ((choices.next().value ?? 0) % 2) - 0.5)]) {
          expectAnswers(hours, minutes, moment);
          expect(localDate(asked.timeZone, moment)).toMatchObject({
            day: localDay(asked.timeZone, moment),
            nextDayAt: startOfNextLocalDay(asked.timeZone, moment),
          });
        }
        expectNextDate(asked.timeZone, minutes, asked.moment);
      }),
      propertySettings(60),
    );
  });
});

test('the clocks of every time zone are changed at the very millisecond', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...TIME_ZONES], { minLength: 100 }),
      fc.integer({ min: 1970, max: 2037 }),
      check,
    ),
    propertySettings(3),
  );

  function check(timeZones: readonly string[], year: number): void {
    for (const timeZone of timeZones) {
      for (const change of clockChanges(timeZone, year)) {
        for (const moment of [change - 1, change]) {
          const second = Math.floor(moment / 1000) * 1000;
          const wall = Date.parse(`${wallText(timeZone, second).replace(' ', 'T')}Z`) + (moment - second);
          expect([timeZone, moment, wallTime(timeZone, moment)]).toEqual([timeZone, moment, wall]);
        }
      }
    }
  }
});

interface Minute {
  readonly at: number;
  readonly isOpen: boolean;
  readonly date: string;
}

function compiled({ timeZone, document }: Pick<HoursCase, 'timeZone' | 'document'>): OpeningHours {
  return compileHours(timeZone, parseHours(JSON.stringify(document)));
}

function look({ timeZone, moment, document }: HoursCase): readonly Minute[] {
  const start = Math.floor(moment / MINUTE) * MINUTE - DAYS_BACK * DAY;
  return Array.from({ length: (DAYS_BACK + DAYS_AHEAD) * 24 * 60 }, (_, index) => {
    const at = start + index * MINUTE;
    const wall = wallText(timeZone, at);
    return { at, isOpen: isOpenAt(document, wall), date: wall.slice(0, 10) };
  });
}

/** Compares the answers with what was seen; where nothing was seen, they must lie outside of it. */
function expectAnswers(hours: OpeningHours, minutes: readonly Minute[], moment: number): void {
  const past = minutes.filter(({ at }) => at <= moment);
  const future = minutes.filter(({ at }) => at > moment);
  const isOpen = past.at(-1)?.isOpen ?? false;
  expect(hours.stateAt(moment).kind === 'open').toBe(isOpen);

  expectLater(hours.nextChange(moment), future.find((minute) => minute.isOpen !== isOpen)?.at, minutes);
  const closed = isOpen ? future.findIndex((minute) => !minute.isOpen) : 0;
  const opening = closed === -1 ? undefined : future.slice(closed).find((minute) => minute.isOpen);
  expectLater(hours.nextOpening(moment), opening?.at, minutes);

  const since = hours.openSince(moment);
  const lastClosed = past.findLastIndex((minute) => !minute.isOpen);
  if (!isOpen) {
    expect(since).toBeNull();
  } else if (lastClosed === -1) {
    expect(since ?? 0).toBeLessThanOrEqual(minutes[0]?.at ?? 0);
  } else {
    expect(since).toBe(past[lastClosed + 1]?.at ?? null);
  }
}

function expectLater(answer: number | null, seen: number | undefined, minutes: readonly Minute[]): void {
  if (seen === undefined) {
    expect(answer ?? Number.POSITIVE_INFINITY).toBeGreaterThan(minutes.at(-1)?.at ?? 0);
  } else {
    expect(answer).toBe(seen);
  }
}

function expectNextDate(timeZone: string, minutes: readonly Minute[], moment: number): void {
  const today = minutes.findLast(({ at }) => at <= moment)?.date ?? '';
  const next = minutes.find(({ at, date }) => at > moment && date > today);
  expect(startOfNextLocalDay(timeZone, moment)).toBe(next?.at ?? 0);
}
