import { describe, expect, test } from 'bun:test';
import type { Member, QueueSettings } from '../../../src/routing/types.ts';
import type { Extent } from '../../../src/store/knowledge.ts';
import { endOfScan } from '../../../src/store/scan-ends.ts';
import { scansOf as scansOfNeed } from '../../../src/store/scans.ts';
import { member, settings } from '../../support/routing.ts';

interface Changes {
  readonly settings?: Partial<QueueSettings>;
  readonly extent?: Partial<Extent>;
  readonly calls?: number;
  readonly queues?: number;
}

function reading({ settings: changes = {}, extent = {}, calls = 5, queues = 1 }: Changes = {}) {
  return scansOfNeed({
    settings: settings({ tiers: [{ tier: 1, waitSeconds: 0, hasMembers: true }], ...changes }),
    extent: { extra: 0, isDeep: false, rechecks: 512, ...extent },
    callIDs: Array.from({ length: calls }, (_, index) => `call-${index}`),
    queues,
  });
}

function scansOf(changes: Changes): readonly (readonly [level: number, tier: number, needlessTier: number])[] {
  return reading(changes).map(({ level, tier, needlessTier }) => [level, tier, needlessTier]);
}

const THREE_TIERS = [
  { tier: 1, waitSeconds: 0, hasMembers: true },
  { tier: 2, waitSeconds: 20, hasMembers: true },
  { tier: 3, waitSeconds: null, hasMembers: true },
];

describe('a reading', () => {
  test('takes as many members as there are calls, and some more to explain the decision by', () => {
    expect(reading({ calls: 5 })).toEqual([
      { queueID: 1, level: 1, tier: 1, size: 22, rotates: true, needlessTier: 0 },
    ]);
    expect(reading({ calls: 128 })[0]?.size).toBe(131);
  });

  test('takes fewer to explain by where the batch has many queues, and more where too few were read before', () => {
    expect(reading({ calls: 5, queues: 3 })[0]?.size).toBe(8);
    expect(reading({ calls: 5, queues: 30 })[0]?.size).toBe(8);
    expect(reading({ calls: 5, extent: { extra: 72 } })[0]?.size).toBe(94);
  });

  test('under round-robin reads each tier once for each level that it is part of, from its cursor on', () => {
    expect(scansOf({ settings: { tiers: THREE_TIERS } })).toEqual([
      [1, 1, 0],
      [2, 1, 1],
      [2, 2, 1],
      [3, 1, 1],
      [3, 2, 1],
      [3, 3, 1],
    ]);
    expect(reading({ settings: { tiers: THREE_TIERS } }).every(({ rotates }) => rotates)).toBe(true);
  });

  test('under the other strategies reads each tier once, since their order is the same at every level', () => {
    for (const strategy of ['longest_idle', 'weighted_round_robin', 'top_down'] as const) {
      expect(scansOf({ settings: { strategy, tiers: THREE_TIERS } })).toEqual([
        [1, 1, 0],
        [2, 2, 1],
        [3, 3, 1],
      ]);
    }
  });

  test('leaves later tiers out where those before them have enough, unless that was not enough', () => {
    const deep = { settings: { tiers: THREE_TIERS }, extent: { isDeep: true } };
    expect(scansOf(deep).every(([, , needlessTier]) => needlessTier === 0)).toBe(true);
    // Who joins under fewest-offers starts at the lowest count of all tiers.
    expect(scansOf({ settings: { strategy: 'fewest_offers', tiers: THREE_TIERS } })).toEqual([
      [1, 1, 0],
      [2, 2, 0],
      [3, 3, 0],
    ]);
  });

  test('takes tiers that join at once as equals, and reads none that is empty', () => {
    const tiers = [
      { tier: 1, waitSeconds: 0, hasMembers: true },
      { tier: 2, waitSeconds: 0, hasMembers: true },
      { tier: 3, waitSeconds: 5, hasMembers: false },
      { tier: 4, waitSeconds: null, hasMembers: true },
    ];
    expect(scansOf({ settings: { tiers } })).toEqual([
      [2, 1, 0],
      [2, 2, 0],
      [3, 1, 2],
      [3, 2, 2],
      [4, 1, 2],
      [4, 2, 2],
      [4, 4, 2],
    ]);
  });
});

describe('the end of a scan', () => {
  const asked = { queueID: 1, level: 1, tier: 1, size: 3, rotates: false };
  const start = { position: 0, agentID: 0 };
  const busy = { standing: 'busy', reason: 'back_off' } as const;
  const out = { standing: 'out', reason: 'offline' } as const;

  const ends = (found: readonly Member[], changes: Partial<typeof asked> = {}, cursor = start) => {
    const { free, busy: busyEnd } = endOfScan({ ...asked, ...changes }, found, cursor);
    return [free, busyEnd].map((end) => (typeof end === 'string' ? end : end.agentID));
  };

  test('is complete where fewer were found than asked for', () => {
    expect(ends([member(1), member(2, busy)])).toEqual(['complete', 'complete']);
    expect(ends([])).toEqual(['complete', 'complete']);
  });

  test('is the last one in the order of the index: who is free before who is busy before who is out', () => {
    expect(ends([member(1), member(3), member(2)])).toEqual([3, 'unread']);
    expect(ends([member(1, busy), member(3), member(2, busy)])).toEqual(['complete', 2]);
    expect(ends([member(1, out), member(3), member(2, busy)])).toEqual(['complete', 'complete']);
  });

  test('goes by rank, position and agent', () => {
    const found = [member(1, { rank: 3 }), member(2, { rank: 3, position: 1 }), member(3, { rank: 1 })];
    expect(ends(found)).toEqual([2, 'unread']);
    expect(endOfScan(asked, found, start).free).toEqual({
      tier: 1,
      standing: 'free',
      rank: 3,
      position: 1,
      agentID: 2,
    });
  });

  test('goes round from the cursor where the scan rotates', () => {
    const found = [member(1), member(2), member(3)];
    expect(ends(found, { rotates: true }, { position: 2, agentID: 2 })).toEqual([2, 'unread']);
    expect(ends(found, { rotates: true }, { position: 1, agentID: 0 })).toEqual([3, 'unread']);
    expect(ends(found, { rotates: false }, { position: 2, agentID: 2 })).toEqual([3, 'unread']);
  });
});
