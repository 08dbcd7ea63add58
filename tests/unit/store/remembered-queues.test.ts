/** What a batch looks at of a queue that is remembered, and when that is not enough. */
import { describe, expect, test } from 'bun:test';
import { createMemberIndex } from '../../../src/routing/member-index.ts';
import { type Member, type QueueSettings, UNTOUCHED_AGENT } from '../../../src/routing/types.ts';
import { createKnowledge } from '../../../src/store/knowledge.ts';
import {
  agentsToLock,
  lockingValues,
  lookAgain,
  lookAt,
  recollect,
  type Remembered,
} from '../../../src/store/remembered-queues.ts';
import type { QueueRow } from '../../../src/store/route-batch-rows.ts';
import type { Need } from '../../../src/store/scans.ts';
import { member, NOON, settings } from '../../support/routing.ts';

const ONE_TIER = [{ tier: 1, waitSeconds: 0, hasMembers: true }];
const LEASES = { leaseSeconds: 60 };

function need(changes: Partial<QueueSettings> = {}, calls = 1): Need {
  return {
    settings: settings({ tiers: ONE_TIER, usesLeases: false, ...changes }),
    extent: { extra: 0, isDeep: false, rechecks: 512 },
    callIDs: Array.from({ length: calls }, (_, index) => `call-${index}`),
    queues: 1,
  };
}

interface Changes {
  readonly members: readonly Member[];
  readonly settings?: Partial<QueueSettings>;
  readonly calls?: number;
  readonly named?: readonly number[];
}

function remembered({ members, settings: changes, calls, named = [] }: Changes): Remembered {
  const index = createMemberIndex();
  members.forEach((one) => index.put(one));
  const roster = { version: 3, members: index, readTo: null };
  return { roster, isFollowed: false, need: need(changes, calls), named: new Set(named) };
}

function at(position: number) {
  return { position, agentID: position };
}

function many(count: number, change: (agentID: number) => Partial<Member> = () => ({})): readonly Member[] {
  return Array.from({ length: count }, (_, index) => member(index + 1, change(index + 1)));
}

function row(changes: Partial<QueueRow> = {}): QueueRow {
  return {
    place: 1,
    queueID: 1,
    version: 7,
    decisions: 0,
    cursors: new Map([[1, at(10)]]),
    clocks: [],
    now: NOON,
    isCatchAll: false,
    membersVersion: 3,
    membersRemovedVersion: 0,
    isNoted: false,
    ...changes,
  };
}

function expectedAt(now: number) {
  return { now, foresight: { cursorsOf: () => new Map([[1, at(10)]]) } };
}

const NOTHING_FOUND = { agents: new Map(), leasedAgentIDs: [], now: NOON };

function agents(...agentIDs: readonly number[]) {
  return new Map(agentIDs.map((agentID) => [agentID, UNTOUCHED_AGENT]));
}

function idsOf(seen: ReturnType<typeof lookAgain>): readonly number[] | string {
  return typeof seen === 'string' ? seen : seen.members.map(({ agentID }) => agentID);
}

describe('a batch', () => {
  test('looks at all members of a small queue', () => {
    const { members, scans } = lookAt(remembered({ members: many(64) }), new Map(), []);
    expect(members).toHaveLength(64);
    expect(scans).toEqual([{ level: 1, tier: 1, free: 'complete', busy: 'complete', isWhole: true }]);
  });

  test('sees what has changed of a small queue, in its members or its settings', () => {
    const queue = remembered({ members: many(3) });
    const standings = () => lookAt(queue, new Map(), []).members.map(({ standing }) => standing);
    expect(standings()).toEqual(['free', 'free', 'free']);
    expect(lookAt(queue, new Map([[1, at(2)]]), [])).toBe(lookAt(queue, new Map(), []));
    queue.roster.members.put(member(3, { standing: 'busy', reason: 'wrap_up' }));
    expect(standings()).toEqual(['free', 'free', 'busy']);
    queue.roster.members.remove(1);
    expect(standings()).toEqual(['free', 'busy']);
    const tiers = [{ tier: 2, waitSeconds: 0, hasMembers: true }];
    expect(lookAt({ ...queue, need: need({ tiers }) }, new Map(), []).members).toEqual([]);
  });

  test('looks at the next members of a large one, from where round-robin stands', () => {
    const queue = remembered({ members: many(100), calls: 30 });
    const { members, scans } = lookAt(queue, new Map([[1, at(90)]]), []);
    expect(members.map(({ agentID }) => agentID)).toEqual([...range(91, 100), ...range(1, 23)]);
    expect(scans[0]).toMatchObject({ free: { agentID: 23, standing: 'free' }, busy: 'unread', isWhole: false });
  });

  test('looks at those besides whom it was told of, if they are members', () => {
    const queue = remembered({ members: many(100), named: [80, 200] });
    const { members } = lookAt(queue, new Map(), [90]);
    expect(members.map(({ agentID }) => agentID)).toEqual([...range(1, 22), 80, 90]);
  });

  test('looks at later tiers only where the first have too few who are free', () => {
    const tiers = [...ONE_TIER, { tier: 2, waitSeconds: null, hasMembers: true }];
    const inTiers = (free: number) =>
      remembered({
        members: many(200, (agentID) =>
          agentID > 100 ? { tier: 2 } : agentID > free ? { standing: 'busy', reason: 'wrap_up' } : {},
        ),
        settings: { tiers, strategy: 'top_down' },
      });
    expect(lookAt(inTiers(22), new Map(), []).scans.map(({ tier }) => tier)).toEqual([1]);
    expect(lookAt(inTiers(21), new Map(), []).scans.map(({ tier }) => tier)).toEqual([1, 2]);
  });
});

describe('what is remembered', () => {
  test('holds while nobody else has changed or noted anything', () => {
    const queue = remembered({ members: many(3) });
    expect(idsOf(lookAgain(queue, row(), NOTHING_FOUND))).toEqual([1, 2, 3]);
    expect(lookAgain(queue, row({ membersVersion: 4 }), NOTHING_FOUND)).toBe('old');
    expect(lookAgain(queue, row({ isNoted: true }), NOTHING_FOUND)).toBe('too_little');
  });

  test('is not enough for members whose time has come, wherever they stand', () => {
    const late = many(100, (agentID) => (agentID === 90 ? { dueAt: NOON, baseDueAt: NOON } : {}));
    const queue = remembered({ members: late });
    expect(idsOf(lookAgain(queue, row({ now: NOON - 1 }), { ...NOTHING_FOUND, now: NOON - 1 }))).toHaveLength(22);
    expect(lookAgain(queue, row(), NOTHING_FOUND)).toBe('too_little');
  });

  test('tells of members who are locked when they are free again, but not what people configured', () => {
    const soon = (changes: Partial<Member>) =>
      remembered({
        members: [...many(80), member(90, { standing: 'busy', reason: 'at_capacity', dueAt: NOON, ...changes })],
        settings: LEASES,
      });
    const locked = { ...NOTHING_FOUND, agents: agents(...range(1, 32), 90) };
    expect(idsOf(lookAgain(soon({}), row(), locked))).toEqual([...range(11, 32), 90]);
    expect(idsOf(lookAgain(soon({}), row(), { ...locked, agents: agents(...range(1, 32)) }))).toBe('too_little');
    expect(lookAgain(soon({ baseDueAt: NOON }), row(), locked)).toBe('too_little');
    expect(lookAgain(soon({ standing: 'out', reason: 'daily_cap' }), row(), locked)).toBe('too_little');
  });

  test('is not enough where so many are free again that one batch can’t look at them all', () => {
    const queue = remembered({
      members: many(600, () => ({ standing: 'busy', reason: 'at_capacity', dueAt: NOON })),
      settings: LEASES,
    });
    expect(agentsToLock(new Map([[1, queue]]), expectedAt(NOON)).length).toBeLessThanOrEqual(512 + 22);
    expect(lookAgain(queue, row(), { ...NOTHING_FOUND, agents: agents(...range(1, 600)) })).toBe('too_little');
  });

  test('is not enough where round-robin has gone on elsewhere, and other agents would have to be locked', () => {
    const queue = remembered({ members: many(100), settings: LEASES });
    const locked = { ...NOTHING_FOUND, agents: agents(...range(11, 32)) };
    expect(idsOf(lookAgain(queue, row(), locked))).toEqual(range(11, 32));
    expect(lookAgain(queue, row({ cursors: new Map([[1, at(11)]]) }), locked)).toBe('too_little');
  });

  test('is not enough where a call gives back an agent who was not read', () => {
    const queue = remembered({ members: many(100), settings: LEASES });
    const leased = { agents: agents(...range(11, 32), 70), leasedAgentIDs: [70], now: NOON };
    expect(idsOf(lookAgain(queue, row(), leased))).toEqual([...range(11, 32), 70]);
    expect(lookAgain(queue, row(), { ...leased, leasedAgentIDs: [71] })).toBe('too_little');
  });
});

describe('agents to lock', () => {
  test('are those of the members who will be looked at, and of those who are free again by then', () => {
    const queue = remembered({
      members: many(100, (agentID) => {
        if (agentID === 12) {
          return { standing: 'out', reason: 'paused' };
        }
        return agentID > 90 ? { standing: 'busy', reason: 'at_capacity', dueAt: NOON + agentID } : {};
      }),
      settings: LEASES,
    });
    const places = agentsToLock(new Map([[1, queue]]), expectedAt(NOON));
    expect(places.map(({ agentID }) => agentID)).toEqual([11, ...range(13, 33), ...range(91, 100)]);
    expect(agentsToLock(new Map([[1, queue]]), expectedAt(NOON - 1_000))).toHaveLength(22);
  });

  describe('where all are busy', () => {
    const busy = (changes: Partial<QueueSettings>) =>
      remembered({
        members: many(3, (agentID) => ({
          standing: 'busy',
          reason: 'at_capacity',
          dueAt: agentID === 2 ? NOON : NOON + 60_000,
        })),
        settings: { ...LEASES, ...changes },
      });

    test('are those alone whose time has come, since an offer takes no lease of the others', () => {
      const queue = busy({});
      expect(agentsToLock(new Map([[1, queue]]), expectedAt(NOON))).toEqual([{ queueID: 1, agentID: 2 }]);
      expect(idsOf(lookAgain(queue, row(), { ...NOTHING_FOUND, agents: agents(2) }))).toEqual([1, 2, 3]);
      expect(lookAgain(queue, row(), { ...NOTHING_FOUND, agents: agents(1, 3) })).toBe('too_little');
    });

    test('are all where an offer counts for the order of idleness', () => {
      const queue = busy({ tracksIdle: true });
      expect(agentsToLock(new Map([[1, queue]]), expectedAt(NOON)).map(({ agentID }) => agentID)).toEqual([1, 2, 3]);
      expect(lookAgain(queue, row(), { ...NOTHING_FOUND, agents: agents(2) })).toBe('too_little');
    });

    test('are none but those whom a call may have to give back', () => {
      const valuesOf = (changes: Partial<QueueSettings>) =>
        lockingValues(new Map([[1, busy(changes)]]), expectedAt(NOON - 60_000));
      expect(valuesOf({ usesLeases: true })).toEqual(['{}', '{}', '{1}']);
      expect(valuesOf({ usesLeases: true, leaseSeconds: 0 })).toBeNull();
    });
  });

  test('are none where nobody goes by what calls do to agents', () => {
    expect(agentsToLock(new Map([[1, remembered({ members: many(3) })]]), expectedAt(NOON))).toEqual([]);
  });
});

describe('of a batch’s queues', () => {
  const start = {
    version: 1,
    rechecked: [],
    reading: { from: 0, to: 0, members: [] },
    changed: undefined,
    cursors: new Map(),
  };
  const known = { ...start, reading: { from: 0, to: null, members: many(3) } };

  test('one at most is read on, and a customer has members read', () => {
    const knowledge = createKnowledge();
    [1, 2].forEach((queueID) => knowledge.rosters.keep(queueID, start));
    [3, 4].forEach((queueID) => knowledge.rosters.keep(queueID, known));
    const needs = new Map([1, 2, 3, 4, 5].map((queueID) => [queueID, need({ id: queueID })]));
    const { remembered: whole, filling } = recollect(needs, [{ queueID: 4 }], knowledge);
    expect(filling?.queueID).toBe(1);
    expect([...whole.keys()]).toEqual([3]);
  });

  test('those that lock agents are remembered all or not at all', () => {
    const knowledge = createKnowledge();
    knowledge.rosters.keep(1, known);
    knowledge.rosters.keep(2, known);
    const locking = need({ id: 1, ...LEASES });
    expect([...recollect(new Map([[1, locking]]), [], knowledge).remembered.keys()]).toEqual([1]);
    const both = new Map([
      [1, locking],
      [2, need({ id: 2 })],
      [3, need({ id: 3 })],
    ]);
    expect([...recollect(both, [], knowledge).remembered.keys()]).toEqual([2]);
  });
});

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
