import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { propertySettings } from '../../support/property.ts';
import { noCoverage } from './windows-coverage.ts';
import { planOf, STRATEGIES } from './windows-plan.ts';
import { carryOut } from './windows-run.ts';

describe('windows of 1, 2, 3 and 32 members', () => {
  test.each(STRATEGIES)('decide as the whole queue does under %s', (strategy) => {
    fc.assert(
      fc.property(planOf(strategy), (plan) => carryOut(plan, noCoverage())),
      { ...propertySettings(150), includeErrorInReport: true },
    );
  });

  test('meet what they are to be measured by: larger batches, busy agents, repeats, overflow', () => {
    const seen = noCoverage();
    const plans = STRATEGIES.flatMap((strategy, seed) => fc.sample(planOf(strategy), { numRuns: 60, seed }));
    plans.forEach((plan) => carryOut(plan, seen));
    expect(Object.entries(seen).filter(([, count]) => count < 5)).toEqual([]);
  });
});
