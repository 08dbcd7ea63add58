/** What `qm doctor` makes of what it was told. */
import { describe, expect, test } from 'bun:test';
import type { CallerHabits } from '../../../src/operations/caller-habits.ts';
import { aboutCaller, aboutDatabase, type Finding } from '../../../src/operations/examine.ts';
import type { ServerFacts } from '../../../src/store/doctor.ts';

const WELL: ServerFacts = {
  version: '18.1',
  isDurable: true,
  now: 1_000_000,
  migrationsMissing: [],
  migrationsUnknown: [],
  daysAhead: 8,
  strayDecisions: 0,
};

function told(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ level }) => level !== 'fine').map(({ level, about }) => `${level} ${about}`);
}

describe('the doctor', () => {
  test.each([
    [{}, []],
    [{ isDurable: false }, ['problem database']],
    [{ migrationsMissing: ['0008-reports'] }, ['problem database']],
    [{ daysAhead: 1 }, ['warning database']],
    [{ strayDecisions: 7 }, ['warning database']],
    [{ now: 1_000_900 }, []],
    [{ now: 1_002_000 }, ['warning clock']],
    [{ now: 998_000 }, ['warning clock']],
  ] as [Partial<ServerFacts>, string[]][])('says of a database with %j: %j', (facts, expected) => {
    expect(told(aboutDatabase({ ...WELL, ...facts }, 1_000_000))).toEqual(expected);
  });

  const HABITS: CallerHabits = {
    calls: 100,
    retryShare: 0.1,
    secondsToNext: { median: 18, p95: 20, count: 50 },
    callTime: 'seconds',
  };

  test.each([
    [{}, 60, []],
    [{}, 10, ['problem caller']],
    [{}, 90, ['warning caller']],
    [{ callTime: 'constant' }, 60, ['warning caller']],
    [{ callTime: null, secondsToNext: null }, 60, []],
    [{ secondsToNext: { median: 18, p95: 20, count: 5 } }, 10, []],
    [{ calls: 0 }, 10, []],
  ] as [Partial<CallerHabits>, number, string[]][])(
    'says of a caller with %j and a ring of %d s: %j',
    (habits, ringSeconds, expected) => {
      expect(told(aboutCaller({ ...HABITS, ...habits }, [{ name: 'Sales', ringSeconds }]))).toEqual(expected);
    },
  );
});
