/** How often somebody may ask. */
import { describe, expect, test } from 'bun:test';
import { createRateLimit } from '../../../../src/http/access/rate-limit.ts';

function limitOf(requestsPerSecond: number) {
  let milliseconds = 0;
  const limit = createRateLimit({ requestsPerSecond, now: () => milliseconds });
  return {
    limit,
    pass: (seconds: number) => (milliseconds += seconds * 1_000),
    /** How many of so many requests are let pass. */
    ask(name: string, requests: number): number {
      let passed = 0;
      for (let index = 0; index < requests; index += 1) {
        if (limit.waitSeconds(name) === 0) {
          limit.take(name, 1);
          passed += 1;
        }
      }
      return passed;
    },
  };
}

describe('a rate limit', () => {
  test('lets pass two seconds of requests at once, and then so many a second', () => {
    const { ask, pass, limit } = limitOf(10);
    expect(ask('a', 100)).toBe(20);
    expect(limit.waitSeconds('a')).toBeCloseTo(0.1);
    pass(1);
    expect(ask('a', 100)).toBe(10);
    pass(3_600);
    expect(ask('a', 100)).toBe(20);
  });

  test('counts each for itself', () => {
    const { ask } = limitOf(1);
    expect([ask('a', 5), ask('b', 5)]).toEqual([2, 2]);
  });

  test('has whoever costs more wait for longer, but for two seconds at most', () => {
    const { limit, pass } = limitOf(10);
    limit.take('a', 25);
    expect(limit.waitSeconds('a')).toBeCloseTo(0.6);
    limit.take('a', 1_000);
    expect(limit.waitSeconds('a')).toBeCloseTo(2.1);
    pass(2.1);
    expect(limit.waitSeconds('a')).toBe(0);
  });

  test('lets everything pass where there is none', () => {
    const { ask, limit } = limitOf(0);
    limit.take('a', 1_000);
    expect(ask('a', 1_000)).toBe(1_000);
  });

  test('forgets who has not asked for longest rather than grow', () => {
    const { limit } = limitOf(1);
    limit.take('first', 2);
    for (let index = 0; index < 9_999; index += 1) {
      limit.take(String(index), 2);
    }
    expect(limit.waitSeconds('first')).toBeGreaterThan(0);
    limit.take('one more', 2);
    expect(limit.waitSeconds('first')).toBe(0);
    expect(limit.waitSeconds('0')).toBeGreaterThan(0);
  });
});
