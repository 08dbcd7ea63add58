/** The ledger of records that a test has written, fair ones and such as no fair engine writes. */
import { describe, expect, test } from 'bun:test';
import { NOON } from '../../support/routing.ts';
import { agentOf, decision, fold, found, joined, offersInTurn } from './doctored.ts';

describe('round-robin', () => {
  test('gives everybody the share, and nobody is behind by more than one', () => {
    const ledger = fold(joined(3), offersInTurn([1, 2, 3, 1, 2, 3, 1]));
    expect(ledger).toMatchObject({ strategy: 'round_robin', decisions: 7, offers: 7, missing: 0, held: true });
    expect(ledger.agents.map(({ offers, share, bound, behind }) => [offers, share, bound, behind])).toEqual([
      [3, 2.33, 1, 0],
      [2, 2.33, 1, 1],
      [2, 2.33, 1, 1],
    ]);
  });

  test('tells who was passed over as the decision says, as the agent stood, or that it is not known', () => {
    const named = {
      agentID: 3,
      reasons: {
        members: [
          [2, 'excluded'],
          [3, 'offered'],
        ] as const,
      },
    };
    const counted = { agentID: 3, reasons: { members: [[3, 'offered']] as const, partial: true as const } };
    const ledger = fold(
      [...joined(3), found(2, 7, { standing: 'out', reason: 'paused' })],
      offersInTurn([1, named, 1, counted, 1, 2, 3, 1, counted]),
    );
    expect(ledger.held).toBe(true);
    expect(agentOf(ledger, 2)).toMatchObject({
      offers: 1,
      passedOver: { excluded: 1, unnamed: 1, paused: 1 },
      behind: 3,
      bound: 4,
      // Two of seven thirds while at work, none of the last two.
      share: 2.33,
    });
  });

  test.each([
    ['an agent who was skipped without a reason', offersInTurn([1, 2, 3, 1, 3, 1, 2])],
    [
      'an agent whose turn it was, and who was left all the same',
      offersInTurn([
        1,
        {
          agentID: 3,
          reasons: {
            members: [
              [2, 'later_in_turn'],
              [3, 'offered'],
            ],
          },
        },
      ]),
    ],
    [
      'a turn that begins elsewhere than the last one ended',
      offersInTurn([1, 2, { agentID: 2, reasons: { before: [1, 1] } }]),
    ],
    ['an offer to another one than the turn came to', offersInTurn([1, { agentID: 2, reasons: { after: [3, 3] } }])],
    ['an agent whom nobody knows', offersInTurn([1, 2, 3, 7])],
    [
      'fewer counted than were passed over',
      offersInTurn([{ agentID: 3, reasons: { members: [[3, 'offered']], others: { excluded: 1 } } }]),
    ],
  ])('is not held by %s', (_, decisions) => {
    expect(fold(joined(3), decisions).held).toBe(false);
  });

  test('names who was skipped', () => {
    const ledger = fold(joined(3), offersInTurn([1, 2, 3, 1, 3, 1, 2]));
    expect(ledger.agents.map(({ held, passedOver }) => [held, passedOver])).toEqual([
      [true, {}],
      [false, { no_reason: 1 }],
      [true, {}],
    ]);
  });

  test('compares who joins with nobody who was there before', () => {
    const ledger = fold([...joined(2), found(3, 5, {})], offersInTurn([1, 2, 1, 2, 1, 2, 3, 1]));
    expect(ledger.held).toBe(true);
    expect(agentOf(ledger, 3)).toMatchObject({ offers: 1, share: 1, behind: 0, boundFrom: NOON + 5_000 });
    expect(agentOf(ledger, 2)).toMatchObject({ offers: 3, behind: 1 });
  });

  test('shows who has left with what it got until then', () => {
    const ledger = fold([...joined(2), found(2, 3, null)], offersInTurn([1, 2, 1, 1, 1]));
    expect(ledger.held).toBe(true);
    expect(agentOf(ledger, 2)).toMatchObject({ isMember: false, offers: 1, share: 1.5, behind: 0 });
  });

  test('counts nothing from before the period, and knows from there where all stood', () => {
    const record = [joined(3), offersInTurn([1, 2, 3, 1, 2, 3, 1])] as const;
    const ledger = fold(...record, NOON + 5_500);
    expect(ledger).toMatchObject({ decisions: 2, completeFrom: NOON + 5_500, held: true });
    expect(ledger.agents.map(({ offers }) => offers)).toEqual([1, 0, 1]);
  });

  test('says what is missing, and then nothing of the bound', () => {
    const [first, , ...others] = offersInTurn([1, 2, 3, 1]);
    const ledger = fold(joined(3), [...(first === undefined ? [] : [first]), ...others]);
    expect(ledger).toMatchObject({ missing: 1, held: null });
  });

  test('says from when on the record is complete', () => {
    const ledger = fold(joined(3), offersInTurn([1, 2, 3, 1], 41).slice(2));
    expect(ledger).toMatchObject({ missing: 0, held: true, decisions: 2, completeFrom: NOON + 43_000 });
  });

  test('takes decisions in the order of their numbers', () => {
    const decisions = offersInTurn([1, 2, 3, 1, 2, 3]);
    expect(fold(joined(3), decisions.toReversed())).toEqual(fold(joined(3), decisions));
  });
});

describe('a cap of offers for a day', () => {
  test('keeps who has reached it out of the shares of that day', () => {
    const changes = joined(2, (agentID) => (agentID === 2 ? { offersPerDayMax: 1 } : {}));
    const capped = {
      agentID: 1,
      reasons: {
        members: [
          [2, 'daily_cap'],
          [1, 'offered'],
        ] as const,
      },
    };
    const ledger = fold(changes, offersInTurn([1, 2, 1, capped]));
    expect(ledger.agents.map(({ offers, share, passedOver }) => [offers, share, passedOver])).toEqual([
      [3, 3, {}],
      [1, 1, { daily_cap: 1 }],
    ]);
    expect(ledger.held).toBe(true);
  });
});

describe('tiers', () => {
  test('share the offers that reached them', () => {
    const changes = joined(3, (agentID) => ({ tier: agentID === 3 ? 2 : 1 }));
    const second = { agentID: 3, reasons: { level: 2, before: [0, 0], after: [3, 3] } } as const;
    const excluded = [
      [1, 'excluded'],
      [2, 'excluded'],
      [3, 'offered'],
    ] as const;
    const [one, two, three] = offersInTurn([1, 2, 1]);
    const ledger = fold(changes, [
      ...[one, two, three].flatMap((known) => known ?? []),
      decision(4, 'round_robin', { agentID: 3, reasons: { ...second.reasons, members: excluded } }),
    ]);
    expect(ledger.held).toBe(true);
    expect(ledger.agents.map(({ offers, share }) => [offers, share])).toEqual([
      [2, 1.83],
      [1, 1.83],
      [1, 0.33],
    ]);
    // One visit by each level may be lacking.
    expect(ledger.agents.map(({ bound, behind }) => [bound, behind])).toEqual([
      [3, 0],
      [3, 1],
      [1, 0],
    ]);
  });
});

describe('weighted round-robin', () => {
  const changes = joined(2, (agentID) => ({
    weight: agentID,
    rank: 0.5 / agentID,
    rankedBy: 'weighted_round_robin',
  }));
  const offer = (sequence: number, agentID: number, after: number) =>
    decision(sequence, 'weighted_round_robin', { agentID, reasons: { before: 0, after } });

  test('divides by weight', () => {
    const ledger = fold(changes, [offer(1, 2, 0.25), offer(2, 1, 0.5), offer(3, 2, 0.75)]);
    expect(ledger.agents.map(({ offers, share, bound }) => [offers, share, bound])).toEqual([
      [1, 1, 0.5],
      [2, 2, 0.5],
    ]);
    expect(ledger.held).toBe(true);
  });

  test.each([
    ['whose pass was the lowest, and who was left', [offer(1, 1, 0.5)]],
    ['who was taken from another pass', [offer(1, 2, 0.25), offer(2, 1, 0.6)]],
  ])('is not held by an agent %s', (_, decisions) => {
    expect(fold(changes, decisions).held).toBe(false);
  });

  test('claims nothing while tiers are not equals', () => {
    const tiers = joined(2, (agentID) => ({ tier: agentID, rank: 0.5, rankedBy: 'weighted_round_robin' }));
    expect(fold(tiers, [offer(1, 1, 0.5)]).held).toBeNull();
  });
});

describe('strategies that claim nothing', () => {
  test('count who is said to have been passed over', () => {
    const members = [
      [1, 'later_in_turn'],
      [2, 'at_capacity'],
      [3, 'offered'],
    ] as const;
    const ledger = fold(joined(3), [decision(1, 'random', { agentID: 3, reasons: { members } })]);
    expect(ledger.held).toBeNull();
    expect(ledger.agents.map(({ passedOver, bound }) => [passedOver, bound])).toEqual([
      [{}, null],
      [{ at_capacity: 1 }, null],
      [{}, null],
    ]);
  });

  test('begin the bound anew where another one claims it', () => {
    const [turn] = offersInTurn([1], 3);
    const random = [1, 2].map((sequence) => decision(sequence, 'random', { agentID: 3, reasons: {} }));
    const ledger = fold(joined(3), [...random, ...(turn === undefined ? [] : [turn])]);
    expect(ledger).toMatchObject({ strategy: 'round_robin', held: true, offers: 3 });
    expect(agentOf(ledger, 1)).toMatchObject({ boundFrom: NOON + 3_000, bound: 1, behind: 0 });
    expect(agentOf(ledger, 2)).toMatchObject({ behind: 1 });
  });
});
