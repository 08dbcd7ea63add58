/** The ledger of what the real engine decided: every bound holds, and what is counted is what happened. */
import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { RecordFold } from '../../../src/fairness/fold-record.ts';
import type { Ledger, RecordedDecision } from '../../../src/fairness/types.ts';
import { NOON } from '../../support/routing.ts';
import { propertySettings } from '../../support/property.ts';
import { planOf, STRATEGIES } from '../routing/windows-plan.ts';
import { EMPTY_START, type QueueRecord, runFixed, runPlan } from './recorded-run.ts';

const windows = fc.constantFrom(1, 2, 3, 32, 1_000);

/** @param chunk how many decisions are read at a time */
function ledgerOf({ changes, decisions }: QueueRecord, from = NOON - 60_000, chunk = 7): Ledger {
  const fold = new RecordFold(EMPTY_START, { from, timeZone: 'UTC' });
  fold.addChanges(changes);
  for (let index = 0; index < decisions.length; index += chunk) {
    fold.addDecisions(decisions.slice(index, index + chunk));
  }
  return fold.finish();
}

describe('the ledger of what the engine decided', () => {
  test.each(STRATEGIES)('holds under %s, whatever happens meanwhile', (strategy) => {
    fc.assert(
      fc.property(planOf(strategy), windows, fc.integer({ min: 1, max: 5 }), (plan, window, times) => {
        for (const record of runPlan(plan, window, times).records.values()) {
          const ledger = ledgerOf(record);
          const broken = ledger.agents.filter(({ held }) => held === false);
          expect({ ...ledger, agents: broken }).toMatchObject({ missing: 0, unexplained: 0, agents: [] });
          expect(ledger.held).not.toBe(false);
        }
      }),
      propertySettings(200),
    );
  });

  test.each(STRATEGIES)('counts what happened under %s, in the period alone', (strategy) => {
    fc.assert(
      fc.property(planOf(strategy), windows, fc.integer({ min: 0, max: 200 }), (plan, window, seconds) => {
        const from = NOON + seconds * 1_000;
        const { memory, records } = runPlan(plan, window, 3);
        for (const [queueID, record] of records) {
          const ledger = ledgerOf(record, from);
          const decisions = record.decisions.filter(({ decidedAt }) => decidedAt >= from);
          const rotation = decisions.filter(({ kind }) => kind === 'rotation');
          expect(ledger).toMatchObject({ decisions: decisions.length, offers: rotation.length, unexplained: 0 });
          expect(ledger.held).not.toBe(false);
          for (const { agentID, offers } of ledger.agents) {
            expect([agentID, offers]).toEqual([agentID, rotation.filter((one) => one.agentID === agentID).length]);
          }
          const shares = ledger.agents.reduce((sum, { share }) => sum + share, 0);
          expect(Math.abs(shares - ledger.offers)).toBeLessThan(0.01 * (ledger.agents.length + 1));
          // Members of whom no decision has heard yet are none for the ledger either.
          const stored = record.decisions.length === 0 ? [] : (memory.queues.get(queueID)?.stored.keys() ?? []);
          const members = ledger.agents.filter(({ isMember }) => isMember).map(({ agentID }) => agentID);
          expect(new Set([...stored].filter((agentID) => !members.includes(agentID)))).toEqual(new Set());
        }
      }),
      propertySettings(100),
    );
  });
});

describe('a fixed roster', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });
  const batches = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });

  test('is within the bound that the weights alone give', () => {
    fc.assert(
      fc.property(weights, batches, fc.integer({ min: 0, max: 7 }), windows, (weighted, sizes, first, window) => {
        const from = NOON + (first % sizes.length) * 1_000;
        const ledger = ledgerOf(runFixed('weighted_round_robin', weighted, sizes, window), from);
        const total = weighted.reduce((sum, weight) => sum + weight, 0);
        expect(ledger.held).toBe(true);
        for (const { weight, bound, behind } of ledger.agents) {
          // Without passing over and without coming and going; see strides.ts.
          expect(bound).toBeLessThanOrEqual(1 + ((weighted.length - 2) * weight) / total + 0.006);
          expect(Math.abs(behind ?? 0)).toBeLessThanOrEqual((bound ?? 0) + 0.006);
        }
      }),
      propertySettings(200),
    );
  });

  test.each(['round_robin', 'weighted_round_robin'] as const)(
    'in which an offer under %s goes to another one without a word is not held',
    (strategy) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 12 }),
          batches,
          fc.integer({ min: 0, max: 479 }),
          fc.integer({ min: 1, max: 11 }),
          (agents, sizes, place, further) => {
            const ones = Array.from({ length: agents }, () => 1);
            const record = runFixed(strategy, ones, sizes, 1_000);
            const index = place % record.decisions.length;
            const doctored = record.decisions.map((one, at): RecordedDecision => {
              const agentID = (((one.agentID ?? 0) + (further % (agents - 1))) % agents) + 1;
              const reasons = { ...one.reasons, members: [[agentID, 'offered']] as const };
              return at === index ? { ...one, agentID, reasons } : one;
            });
            expect(ledgerOf({ ...record, decisions: doctored }).held).toBe(false);
          },
        ),
        propertySettings(100),
      );
    },
  );
});
