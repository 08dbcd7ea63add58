/** The sentences of every reason, against a file that people can read: UPDATE_SENTENCES=1 writes it anew. */
import { describe, expect, test } from 'bun:test';
import { join } from 'node:path';
import { explain } from '../../../src/explanation/explain.ts';
import type { ExplainedDecision, StepCode } from '../../../src/explanation/types.ts';
import type { MemberReason, OfferKind, Reasons } from '../../../src/routing/types.ts';

const GOLDEN = join(import.meta.dir, 'sentences.txt');

const REASONS: readonly MemberReason[] = [
  'not_enabled',
  'offline',
  'paused',
  'shift_over',
  'outside_hours',
  'no_answer_pause',
  'daily_cap',
  'at_capacity',
  'wrap_up',
  'back_off',
  'reported_busy',
  'excluded',
  'given_before',
  'later_in_turn',
];

const since = new Date('2026-07-01T07:12:00Z');

const DECISION: ExplainedDecision = {
  kind: 'rotation',
  refusal: null,
  agentID: 3,
  number: '103',
  queueID: 1,
  askedQueueID: 1,
  decidedAt: new Date('2026-07-01T10:00:00Z'),
  reasons: { version: 1, strategy: 'round_robin' },
  names: {
    queues: new Map([
      [1, { name: 'Sales', timeZone: 'Europe/Berlin' }],
      [2, { name: 'Support', timeZone: 'UTC' }],
    ]),
    agents: new Map([
      [1, { name: 'Alice', status: null }],
      [2, { name: 'Bob', status: { since, reason: 'lunch' } }],
      [3, { name: 'Carla', status: null }],
    ]),
  },
};

const CLOSED: Partial<ExplainedDecision> = { kind: 'refusal', refusal: 'closed', agentID: null, number: null };
const NOBODY: Partial<ExplainedDecision> = { ...CLOSED, refusal: 'nobody_available' };

function number(kind: OfferKind): Partial<ExplainedDecision> {
  return { kind, agentID: null, number: '911' };
}

const OFFERED = [3, 'offered'] as const;

interface Case {
  readonly name: string;
  readonly decision?: Partial<ExplainedDecision>;
  readonly reasons: Partial<Reasons>;
}

const TRIED_SALES = { queueID: 1, reasons: { version: 1, strategy: 'round_robin' } } as const;

const CASES: readonly Case[] = [
  { name: 'the first offer', reasons: { before: [0, 0], after: [3, 3], members: [OFFERED] } },
  {
    name: 'an agent who was passed over',
    reasons: { before: [1, 1], after: [3, 3], members: [[2, 'paused'], OFFERED] },
  },
  ...REASONS.flatMap((reason): readonly Case[] => [
    { name: `passed over: ${reason}`, reasons: { before: [1, 1], members: [[1, reason], [2, reason], OFFERED] } },
    { name: `many passed over: ${reason}`, reasons: { before: [1, 1], members: [OFFERED], others: { [reason]: 7 } } },
  ]),
  { name: 'one other', reasons: { members: [OFFERED], others: { paused: 1 } } },
  { name: 'not all looked at', reasons: { before: [1, 1], members: [OFFERED], partial: true } },
  { name: 'an agent who is gone', decision: { agentID: 9 }, reasons: { before: [8, 8], members: [[9, 'offered']] } },
  ...(['longest_idle', 'fewest_offers', 'weighted_round_robin', 'top_down', 'random'] as const).map((strategy) => ({
    name: `strategy: ${strategy}`,
    reasons: {
      strategy,
      members: [OFFERED],
      ...(strategy === 'weighted_round_robin' ? { before: 3, after: 4 } : {}),
    },
  })),
  { name: 'a later tier', reasons: { level: 3, before: [0, 0], members: [OFFERED] } },
  {
    name: 'busy, and offered anyway',
    reasons: { anyway: true, before: [0, 0], members: [[1, 'at_capacity'], OFFERED] },
  },
  ...([4, 5, 6, 9, 10, 11] as const).map((row) => ({ name: `row ${row}`, reasons: { row, members: [OFFERED] } })),
  ...(['no_answer', 'busy', 'rejected'] as const).map((closed) => ({
    name: `row 5, ${closed}`,
    reasons: { row: 5, closed, members: [OFFERED] },
  })),
  { name: 'the agent of the last call', decision: { kind: 'sticky' }, reasons: { members: [OFFERED] } },
  { name: 'an agent of their own', decision: { kind: 'customer_agent' }, reasons: { members: [OFFERED] } },
  { name: 'a second chance', decision: { kind: 'second_chance' }, reasons: { members: [OFFERED] } },
  { name: 'a number of their own', decision: number('customer_number'), reasons: {} },
  { name: 'the fallback number', decision: number('fallback'), reasons: { members: [[2, 'paused']] } },
  { name: 'an overflow number', decision: number('overflow_number'), reasons: { members: [[2, 'offline']] } },
  { name: 'the number of the switch', decision: number('emergency'), reasons: { closure: 'emergency' } },
  { name: 'closed by its hours', decision: CLOSED, reasons: { closure: 'closed' } },
  { name: 'closed for a holiday', decision: CLOSED, reasons: { closure: 'holiday', holiday: 'Christmas Day' } },
  { name: 'closed by its switch', decision: CLOSED, reasons: { closure: 'emergency' } },
  {
    name: 'nobody',
    decision: NOBODY,
    reasons: {
      members: [
        [1, 'at_capacity'],
        [2, 'paused'],
      ],
    },
  },
  { name: 'nobody at all', decision: NOBODY, reasons: { members: [] } },
  {
    name: 'overflow, nobody',
    decision: { queueID: 2 },
    reasons: {
      before: [0, 0],
      members: [OFFERED],
      path: [{ ...TRIED_SALES, unserved: 'nobody', reasons: { ...TRIED_SALES.reasons, members: [[2, 'paused']] } }],
    },
  },
  {
    name: 'overflow, attempts',
    decision: { queueID: 2 },
    reasons: { before: [0, 0], members: [OFFERED], path: [{ ...TRIED_SALES, unserved: 'attempts' }] },
  },
  {
    name: 'overflow, closed',
    decision: { queueID: 2 },
    reasons: {
      before: [0, 0],
      members: [OFFERED],
      path: [{ ...TRIED_SALES, unserved: 'closed', reasons: { ...TRIED_SALES.reasons, closure: 'closed' } }],
    },
  },
  {
    name: 'overflow that ends where it began',
    decision: { ...number('fallback'), queueID: 1 },
    reasons: {
      members: [[2, 'paused']],
      path: [
        { ...TRIED_SALES, unserved: 'nobody', reasons: { ...TRIED_SALES.reasons, members: [[2, 'paused']] } },
        {
          ...TRIED_SALES,
          queueID: 2,
          unserved: 'nobody',
          reasons: { ...TRIED_SALES.reasons, members: [[1, 'offline']] },
        },
      ],
    },
  },
  {
    name: 'a queue of their own',
    decision: { queueID: 2 },
    reasons: { before: [0, 0], members: [OFFERED], path: [{ ...TRIED_SALES, unserved: null }] },
  },
];

function stepsOf({ decision = {}, reasons }: Case) {
  return explain({ ...DECISION, ...decision, reasons: { ...DECISION.reasons, ...reasons } });
}

describe('an explanation', () => {
  test('says what is written in sentences.txt', async () => {
    const written = CASES.map((one) => {
      const sentences = stepsOf(one).map(({ text }) => text);
      return `${one.name}\n  ${sentences.join('\n  ')}\n`;
    }).join('\n');
    if (process.env['UPDATE_SENTENCES'] === '1') {
      await Bun.write(GOLDEN, written);
    }
    expect(written).toBe(await Bun.file(GOLDEN).text());
  });

  test('uses every code, and none more than the last says what came of it', () => {
    const codes = new Set<StepCode>();
    for (const one of CASES) {
      const steps = stepsOf(one);
      steps.forEach(({ code }) => codes.add(code));
      const results = steps.filter(({ code }) => code === 'offer' || code === 'refusal');
      expect([one.name, results.length, steps.at(-1)]).toEqual([one.name, 1, results[0]]);
    }
    expect([...codes].toSorted()).toEqual([
      'busy_anyway',
      'customer_rule',
      'later_tier',
      'member',
      'not_looked_at',
      'offer',
      'others',
      'queue_closed',
      'queue_open',
      'queue_unserved',
      'refusal',
      'repeat',
      'rotation',
    ]);
  });
});
