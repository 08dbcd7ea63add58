import { describe, expect, test } from 'bun:test';
import { isMet, ratioByRound } from '../../bench/measure/ratios.ts';
import { exponentOf, median, percentile, slopeErrorOf, slopeOf, spreadOf } from '../../bench/measure/statistics.ts';
import { formatRatios } from '../../bench/report/tables.ts';

describe('median', () => {
  test('is the value in the middle, or the mean of the two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(median([NaN, 3, 1, 2])).toBe(2);
  });

  test('stands between the least and the most', () => {
    expect(spreadOf([5, 1, 9])).toEqual({ least: 1, median: 5, most: 9 });
    expect(spreadOf([])).toEqual({ least: NaN, median: NaN, most: NaN });
  });
});

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  test('is the least value that so many do not exceed', () => {
    expect([0.5, 0.9, 0.99, 0.999, 1, 0].map((part) => percentile(hundred, part))).toEqual([50, 90, 99, 100, 100, 1]);
  });

  test('of one value is that value, of none no number', () => {
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.99)).toBeNaN();
  });
});

describe('slope and exponent', () => {
  test('a straight line has its slope', () => {
    expect(slopeOf([0, 1, 2, 3].map((x) => ({ x, y: 5 + 3 * x })))).toBeCloseTo(3);
    expect(slopeOf([{ x: 1, y: 1 }])).toBeNaN();
    expect(slopeErrorOf([0, 1, 2, 3].map((x) => ({ x, y: 5 + 3 * x })))).toBeCloseTo(0);
    expect(slopeErrorOf([0, 0, 1, 1].map((x, index) => ({ x, y: index % 2 })))).toBeCloseTo(Math.sqrt(0.5));
  });

  test.each([
    ['flat', 0],
    ['a root', 0.5],
    ['in step', 1],
    ['a square', 2],
  ])('%s growth has the exponent %d', (_, exponent) => {
    expect(exponentOf([10, 100, 1_000, 10_000].map((x) => ({ x, y: 7 * x ** exponent })))).toBeCloseTo(exponent);
  });

  test('what stands at zero has no logarithm and is left out', () => {
    expect(exponentOf([0, 10, 100].map((x) => ({ x, y: 3 * x })))).toBeCloseTo(1);
  });
});

describe('ratios', () => {
  const goal = { kind: 'at least', value: 0.5, wanted: 0.6 } as const;

  test('are taken round by round, of rounds with both sides', () => {
    expect(ratioByRound({ name: 'a / b', goal, upper: [1, 2, 3], lower: [2, 2] }).values).toEqual([0.5, 1]);
  });

  test('meet a goal by their median', () => {
    expect(isMet({ name: '', goal, values: [0.1, 0.5, 0.6] })).toBe(true);
    expect(isMet({ name: '', goal, values: [0.1, 0.4, 0.6] })).toBe(false);
    expect(isMet({ name: '', goal: { kind: 'at most', value: 2 }, values: [1, 2, 9] })).toBe(true);
    expect(isMet({ name: '', goal: { kind: 'at most', value: 2 }, values: [3] })).toBe(false);
    expect(isMet({ name: '', goal, values: [] })).toBeNull();
    expect(isMet({ name: '', goal: null, values: [1] })).toBeNull();
  });

  test('are printed with their spread, their goal and whether it is met', () => {
    expect(formatRatios([{ name: 'a / b', goal, values: [0.25, 0.5, 1] }])).toContain(
      '| a / b | 0.50 (0.25–1.00) | at least 0.5 (0.6) | yes |',
    );
  });
});
