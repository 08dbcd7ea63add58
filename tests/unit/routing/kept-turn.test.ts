/** A queue's turn that goes on from one decision to the next: when it may, and that it decides as one that is read anew. */
import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { endsLease, explainsAsReadAnew, goOn, revise } from '../../../src/routing/kept-turn.ts';
import { createQueueTurn, type QueueTurn } from '../../../src/routing/queue-turn.ts';
import type { QueueState } from '../../../src/routing/types.ts';
import { propertySettings } from '../../support/property.ts';
import { agent, call, member, members, NOON, pastOffer, queue } from '../../support/routing.ts';
import { eventsOf, readAnew, STRATEGIES, worldOf } from './kept-turn-worlds.ts';

function turnOf(state: QueueState): QueueTurn {
  return createQueueTurn(state, { agents: new Map(), found: [], now: NOON, explains: true });
}

/** How many of the members are read, of whom the last is free. */
function partly(count: number): QueueState {
  const read = members(count);
  const end = { rank: 0, position: count, agentID: count, tier: 1, standing: 'free' } as const;
  return queue(read, { scans: [{ level: 1, tier: 1, free: end, busy: 'unread', isWhole: false }] });
}

describe('a turn that is kept', () => {
  test('goes on to a later moment of the same day', () => {
    const turn = turnOf(queue(members(3)));
    expect(goOn(turn, turn.settings, NOON + 60_000)).toBe(true);
    expect(turn.circumstances.now).toBe(NOON + 60_000);
  });

  test('does not go on under other settings, on another day, into the past, or with many members', () => {
    const turn = turnOf(queue(members(3)));
    expect(goOn(turn, { ...turn.settings }, NOON)).toBe(false);
    expect(goOn(turn, turn.settings, NOON + 86_400_000)).toBe(false);
    expect(goOn(turn, turn.settings, NOON - 1)).toBe(false);
    const large = turnOf(queue(members(33)));
    expect(goOn(large, large.settings, NOON)).toBe(false);
  });

  test('takes in who has become busy or free', () => {
    const turn = turnOf(queue(members(2), { settings: { leaseSeconds: 60 } }));
    const [known = null] = turn.members;
    const taken = agent({ leases: [{ mqID: 'elsewhere', until: NOON + 60_000 }] });
    expect(revise(turn, { known, member: member(1), agent: taken })).toBe(true);
    expect(turn.members[0]).toMatchObject({ agentID: 1, standing: 'busy', reason: 'at_capacity' });
    const [busy = null] = turn.members;
    expect(revise(turn, { known: busy, member: member(1), agent: agent() })).toBe(true);
    expect(turn.members[0]).toMatchObject({ agentID: 1, standing: 'free', reason: null });
  });

  test('takes in a member who was not read, and goes by the agent from then on', () => {
    const turn = turnOf(queue(members(2), { settings: { leaseSeconds: 60 } }));
    expect(revise(turn, { known: member(9), member: member(9), agent: agent() })).toBe(true);
    expect(turn.members.map(({ agentID }) => agentID)).toEqual([1, 2, 9]);
    expect(turn.agents.get(9)?.turns).toEqual([turn]);
  });

  test('has the queue read anew for who joins, returns, or is configured otherwise', () => {
    const turn = turnOf(queue(members(2)));
    const out = member(2, { standing: 'out', reason: 'no_answer_pause' });
    expect(revise(turn, { known: null, member: member(3), agent: agent() })).toBe(false);
    expect(revise(turn, { known: out, member: member(2), agent: agent() })).toBe(false);
    expect(revise(turn, { known: member(2), member: member(2, { position: 7 }), agent: agent() })).toBe(false);
  });

  test('explains as one that is read anew while all are read, or nobody of the free ones has changed', () => {
    expect(explainsAsReadAnew(turnOf(queue(members(3))), 1)).toBe(true);
    const turn = turnOf(partly(3));
    expect(explainsAsReadAnew(turn, 0)).toBe(true);
    expect(explainsAsReadAnew(turn, 1)).toBe(false);
    turn.hasStirred = true;
    expect(explainsAsReadAnew(turn, 0)).toBe(false);
  });
});

describe('a call that asks again', () => {
  const leases = [{ mqID: 'mq-past', until: NOON + 60_000 }];

  test('ends a lease only where its last offer still holds one, and leases are in use', () => {
    const offered = call([pastOffer()]);
    expect(endsLease(offered, { usesLeases: true }, () => agent({ leases }))).toBe(true);
    expect(endsLease(offered, { usesLeases: false }, () => agent({ leases }))).toBe(false);
    expect(endsLease(offered, { usesLeases: true }, () => agent())).toBe(false);
    expect(endsLease(call(), { usesLeases: true }, () => agent({ leases }))).toBe(false);
  });
});

/** Rows of the table of repeats by which an offer that is open ends. */
const GIVING_BACK: ReadonlySet<number | undefined> = new Set([6, 9, 10]);

describe('a queue whose turn is kept', () => {
  test.each(STRATEGIES)('decides and explains as one that is read anew for each request under %s', (strategy) => {
    fc.assert(
      fc.property(eventsOf(strategy), (plan) => {
        const anew = readAnew(plan);
        expect(worldOf(plan, { window: 1_000, explains: true })).toEqual(anew);
        // A world does not read beyond its window for the agent whose time a call gives back by asking again.
        if (plan.leaseSeconds > 0 && anew.some((decision) => GIVING_BACK.has(decision?.reasons.row))) {
          return;
        }
        const results = anew.map((decision) => decision?.result);
        for (const window of [1, 3]) {
          expect(worldOf(plan, { window, explains: false }).map((decision) => decision?.result)).toEqual(results);
        }
      }),
      { ...propertySettings(150), includeErrorInReport: true },
    );
  });
});
