import { describe, expect, test } from 'bun:test';
import { drawBarChart } from '../../bench/charts/bar-chart.ts';
import { drawLineChart } from '../../bench/charts/line-chart.ts';
import { createScale, formatNumber } from '../../bench/charts/scale.ts';

describe('a scale', () => {
  test('begins at zero and ends at a round number where it is linear', () => {
    const scale = createScale({ kind: 'linear', values: [12, 47], from: 100, to: 200 });
    expect(scale.ticks.map(({ label }) => label)).toEqual(['0', '10', '20', '30', '40', '50']);
    expect([0, 25, 50].map((value) => scale.place(value))).toEqual([100, 150, 200]);
  });

  test('gives each decade the same room where it is one of logarithms', () => {
    const scale = createScale({ kind: 'log', values: [10, 90_000], from: 0, to: 400 });
    expect(scale.ticks.map(({ label }) => label)).toEqual(['10', '100', '1,000', '10,000', '100,000']);
    expect(scale.place(1_000)).toBeCloseTo(200);
  });

  test.each([
    [50, 51, [20, 50, 100, 200]],
    [0.35, 14, [0.2, 0.5, 1, 2, 5, 10, 20]],
    [100, 200, [50, 100, 200, 500]],
    [1, 1_000, [1, 10, 100, 1_000]],
  ])('names round numbers from %d to %d', (least, most, expected) => {
    const { ticks } = createScale({ kind: 'log', values: [least, most], from: 0, to: 100 });
    expect(ticks.map(({ value }) => value)).toEqual(expected);
  });

  test.each([
    [0, '0'],
    [0.1234, '0.123'],
    [12.34, '12.3'],
    [1_234.5, '1,235'],
    [123_456, '123,456'],
    [1_234_567, '1.23M'],
    [NaN, '–'],
  ])('writes %p as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('a line chart', () => {
  const chart = drawLineChart({
    title: 'Cost & size',
    subtitle: 'of a request',
    x: { label: 'agents', kind: 'log' },
    y: { label: 'µs', kind: 'log' },
    series: [
      {
        name: 'round <robin>',
        points: [
          { x: 10, y: 10 },
          { x: 100, y: 100 },
          { x: 1_000, y: NaN },
          { x: 1_000, y: 1_000 },
        ],
      },
    ],
  });

  test('has a point for each measurement that is a number, where it belongs', () => {
    const points = [...chart.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(points).toEqual([
      [84, 406],
      [426, 256],
      [768, 106],
    ]);
    expect(chart).toContain('points="84.0,406.0 426.0,256.0 768.0,106.0"');
  });

  test('names its axes with their units, and its series, safely', () => {
    for (const part of ['>agents<', '>µs<', 'round &lt;robin&gt;', 'Cost &amp; size', '>1,000<']) {
      expect(chart).toContain(part);
    }
    expect(chart).not.toContain('NaN');
  });
});

describe('a bar chart', () => {
  test('has bars as long as their medians, with whiskers and the figure', () => {
    const chart = drawBarChart({
      title: 'Decisions',
      subtitle: '',
      unit: 'requests per second',
      bars: [
        { label: 'one', group: 'ours', value: { least: 500, median: 1_000, most: 1_000 } },
        { label: 'two', group: 'theirs', value: { least: 250, median: 500, most: 1_000 } },
      ],
    });
    const bars = [...chart.matchAll(/<rect x="264" y="[\d.]+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(bars[0]).toBe(406);
    expect(bars[1]).toBe(203);
    expect(chart).toContain('M365.5 ');
    for (const part of ['>1,000<', '>500<', '>ours<', '>theirs<', '>requests per second<']) {
      expect(chart).toContain(part);
    }
  });
});
