import { describe, expect, test } from 'bun:test';
import type { Cost } from '../../bench/growth/cost.ts';
import type { Curve } from '../../bench/growth/curve.ts';
import { drawCurves, formatCurves, growthOf } from '../../bench/report/curves.ts';
import { drawSnapshots, formatSnapshot, retentionRatios } from '../../bench/report/hindrances.ts';

const COST: Cost = { serverCpu: 50, postgresCpu: 40, requests: 1_000, requestsPerSecond: 500, p99: 5 };

function curve(name: string, costs: readonly number[]): Curve {
  const points = costs.map((cost, index) => ({
    size: 10 ** (index + 1),
    serverCpu: cost / 2,
    postgresCpu: cost / 2,
    blocks: 15,
    rows: 2,
    requestsPerSecond: 1_000,
  }));
  return { name, family: 'agents', unit: 'agents in the queue', points };
}

describe('growth', () => {
  test('is a factor from the first size to the last, and an exponent', () => {
    const { factor, exponent } = growthOf([10, 100, 1_000].map((x) => ({ x, y: 4 * x ** 0.5 })));
    expect(factor).toBeCloseTo(10);
    expect(exponent).toBeCloseTo(0.5);
  });

  test('meets its goal by the factor of what a request costs', () => {
    const lines = formatCurves([curve('flat', [100, 101, 100]), curve('steep', [10, 100, 1_000])]).split('\n');
    expect(lines[0]).toContain('| 10 | 100 | 1,000 | factor | exponent |');
    expect(lines[2]).toBe('| flat | CPU µs | 100 | 101 | 100 | 1.00 | 0.000 | at most 1.2 | yes |');
    expect(lines[5]).toBe('| steep | CPU µs | 10 | 100 | 1000 | 100.00 | 1.000 | at most 1.2 | no |');
  });

  test('is drawn with its factor and exponent beside each name', () => {
    const picture = drawCurves([curve('steep', [10, 100, 1_000])], 'Growth');
    expect(picture).toContain('steep: × 100.00, exponent 1.000');
    expect(picture.match(/<circle/g)).toHaveLength(3);
  });
});

describe('what hinders', () => {
  test('a retention is set against the rounds without it', () => {
    const [cpu, throughput] = retentionRatios([
      { without: COST, during: { ...COST, serverCpu: 140, requestsPerSecond: 250 }, deleted: 1, left: 0 },
    ]);
    expect(cpu?.values).toEqual([2]);
    expect(throughput?.values).toEqual([0.5]);
  });

  test('a held snapshot is set against the time before it', () => {
    const slices = [
      { ...COST, phase: 'before', requestsSince: 500, blocks: 15 },
      { ...COST, phase: 'held', requestsSince: 500, blocks: 15 },
      { ...COST, phase: 'held', requestsSince: 1_500, blocks: 30, serverCpu: 140 },
      { ...COST, phase: 'after', requestsSince: 2_000, blocks: 15 },
    ] as const;
    expect(formatSnapshot({ name: 'round_robin', slices })).toContain(
      'held to the end / before: blocks 2.00, CPU 2.00 (goal at most 1.2): not met',
    );
    expect(drawSnapshots([{ name: 'round_robin', slices }]).match(/<circle/g)).toHaveLength(2);
  });
});
