import { describe, expect, test } from 'bun:test';
import type { Place } from '../../../../src/routing/types.ts';
import { agentsOf, decideBatch } from '../../../support/decide-batch.ts';
import { member, members, NOON, pastOffer, queue, request, requests, settings } from '../../../support/routing.ts';

function at(agentID: number, position = agentID): Place {
  return { position, agentID };
}

function cursors(...places: readonly Place[]): ReadonlyMap<number, Place> {
  return new Map(places.map((place, index) => [index + 1, place]));
}

describe('round-robin', () => {
  test('offers the agents in turn and starts over after the last', () => {
    const decided = decideBatch({ queues: [queue(members(3))], requests: requests(4) });
    expect(agentsOf(decided)).toEqual([1, 2, 3, 1]);
  });

  test('goes on behind the agent offered last, and leaves its place there', () => {
    const decided = decideBatch({ queues: [queue(members(3), { cursors: cursors(at(2)) })], requests: requests(2) });
    expect(agentsOf(decided)).toEqual([3, 1]);
    expect(decided.queues.get(1)?.cursors).toEqual(cursors(at(1)));
  });

  test('keeps its turn whoever joins, leaves or moves', () => {
    const turn = cursors(at(2));
    const first = (roster: Parameters<typeof queue>[0]) =>
      agentsOf(decideBatch({ queues: [queue(roster, { cursors: turn })], requests: requests(1) }))[0];
    expect(first([member(1), member(2), member(3)])).toBe(3);
    // The member offered last has left.
    expect(first([member(1), member(3)])).toBe(3);
    // Others joined before, between and behind.
    expect(first([member(9, { position: 1 }), member(1), member(2), member(8, { position: 2 }), member(3)])).toBe(8);
    // The member offered last has moved to the end.
    expect(first([member(1), member(3), member(2, { position: 4 })])).toBe(3);
    // And everybody moved to the front.
    expect(first([member(1, { position: 1 }), member(3, { position: 1 })])).toBe(1);
  });

  test('orders members of one position by agent', () => {
    const roster = [member(7, { position: 1 }), member(4, { position: 1 }), member(5, { position: 1 })];
    expect(agentsOf(decideBatch({ queues: [queue(roster)], requests: requests(4) }))).toEqual([4, 5, 7, 4]);
  });

  test('gives who comes back one offer in its turn, and no more', () => {
    const out = { standing: 'out', baseReason: 'paused', reason: 'paused' } as const;
    const away = decideBatch({ queues: [queue([member(1), member(2, out), member(3)])], requests: requests(5) });
    expect(agentsOf(away)).toEqual([1, 3, 1, 3, 1]);
    const back = decideBatch({
      queues: [queue(members(3), { cursors: away.queues.get(1)?.cursors ?? new Map() })],
      requests: requests(4),
    });
    expect(agentsOf(back)).toEqual([2, 3, 1, 2]);
  });

  test('moves past each agent that it offers again, and past busy ones that are offered anyway', () => {
    const again = request();
    const decided = decideBatch({
      queues: [queue(members(3), { cursors: cursors(at(1)) })],
      requests: [again, request()],
      histories: { [again.callID]: [pastOffer()] },
      now: NOON + 20_000,
    });
    expect(agentsOf(decided)).toEqual([2, 3]);
    const busy = { standing: 'busy', reason: 'back_off' } as const;
    const anyway = decideBatch({ queues: [queue([member(1, busy), member(2, busy)])], requests: requests(3) });
    expect(agentsOf(anyway)).toEqual([1, 2, 1]);
  });

  test('has a cursor for each level, which offers from other levels leave alone', () => {
    const tiered = [member(1), member(2), member(3, { tier: 2 }), member(4, { tier: 2 })];
    const waited = request({ callID: 'waited' });
    const decided = decideBatch({
      queues: [queue(tiered, { waits: { 2: 60 }, cursors: cursors(at(1), at(3)) })],
      requests: [request(), waited],
      histories: {
        waited: [pastOffer({ decidedAt: NOON - 61_000, result: { kind: 'fallback', agentID: null, number: '0' } })],
      },
    });
    expect(agentsOf(decided)).toEqual([2, 4]);
    expect(decided.queues.get(1)?.cursors).toEqual(cursors(at(2), at(4)));
  });

  test('takes a later tier alone in its own turn while those before it have nobody', () => {
    const tiered = [
      member(1, { standing: 'out', baseReason: 'offline', reason: 'offline' }),
      member(3, { tier: 2 }),
      member(4, { tier: 2 }),
    ];
    const decided = decideBatch({
      queues: [queue(tiered, { cursors: cursors(at(1), at(3)) })],
      requests: requests(2),
    });
    expect(agentsOf(decided)).toEqual([4, 3]);
    expect(decided.queues.get(1)?.cursors).toEqual(cursors(at(1), at(3)));
  });

  test('does not move for an agent whom the customer had last', () => {
    const decided = decideBatch({
      queues: [
        queue(members(3), { settings: settings({ stickySeconds: 60, tiers: queue(members(3)).settings.tiers }) }),
      ],
      requests: [request({ customer: { rule: null, stickyAgentID: 3 } })],
    });
    expect(agentsOf(decided)).toEqual([3]);
    expect(decided.queues.get(1)?.cursors).toEqual(new Map());
  });
});
