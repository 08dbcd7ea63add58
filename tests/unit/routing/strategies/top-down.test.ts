import { describe, expect, test } from 'bun:test';
import { agentsOf, decideBatch } from '../../../support/decide-batch.ts';
import { member, members, queue, requests } from '../../../support/routing.ts';

describe('top-down', () => {
  test('offers the first of the roster each time where nobody’s load is known', () => {
    const decided = decideBatch({
      queues: [queue(members(3), { settings: { strategy: 'top_down' } })],
      requests: requests(3),
    });
    expect(agentsOf(decided)).toEqual([1, 1, 1]);
  });

  test('goes down the roster as agents become busy, by position and then by agent', () => {
    const all = [member(4, { position: 2 }), member(3, { position: 2 }), member(9, { position: 1, capacity: 2 })];
    const decided = decideBatch({
      queues: [queue(all, { settings: { strategy: 'top_down', leaseSeconds: 60, whenBusy: 'overflow' } })],
      requests: requests(5),
    });
    expect(agentsOf(decided)).toEqual([9, 9, 3, 4, null]);
  });
});
