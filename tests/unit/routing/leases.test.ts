import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Member } from '../../../src/routing/types.ts';
import { propertySettings } from '../../support/property.ts';
import { agentsOf, decideBatch, onlyDecision } from '../../support/decide-batch.ts';
import { member, members, NOON, pastOffer, queue, request, requests, truth } from '../../support/routing.ts';

const LEASING = { settings: { leaseSeconds: 60, whenBusy: 'overflow' } } as const;

const lease = (mqID: string, until = NOON + 30_000) => ({ mqID, until });

/** Two queues that take leases and share their agents. */
function sharing(roster: readonly Member[]) {
  return [
    queue(roster, { settings: { ...LEASING.settings, id: 1 } }),
    queue(roster, { settings: { ...LEASING.settings, id: 2 } }),
  ] as const;
}

describe('an offer where the queue takes leases', () => {
  test('takes the agent until the lease ends, and says so of the member', () => {
    const decided = decideBatch({ queues: [queue(members(2), LEASING)], requests: [request({ mqID: 'first' })] });
    expect(decided.agents.get(1)?.leases).toEqual([lease('first', NOON + 60_000)]);
    expect(decided.members.get(1)?.get(1)).toMatchObject({
      standing: 'busy',
      reason: 'at_capacity',
      dueAt: NOON + 60_000,
    });
    expect(decided.inStep).toEqual([{ queueID: 1, agentID: 1 }]);
  });

  test('leaves the next request of the batch the other agents', () => {
    const decided = decideBatch({ queues: [queue(members(2), LEASING)], requests: requests(3) });
    expect(agentsOf(decided)).toEqual([1, 2, null]);
  });

  test('drops leases that are over', () => {
    const decided = decideBatch({
      queues: [queue(members(1), LEASING)],
      requests: [request({ mqID: 'next' })],
      agents: { 1: { leases: [lease('past', NOON)] } },
    });
    expect(decided.agents.get(1)?.leases.map(({ mqID }) => mqID)).toEqual(['next']);
  });

  test('is taken by a sticky agent and at a second chance as well', () => {
    const customer = { rule: null, stickyAgentID: 2 };
    const sticky = decideBatch({ queues: [queue(members(2), LEASING)], requests: [request({ customer })] });
    expect(sticky.agents.get(2)?.leases).toHaveLength(1);
    const failed = pastOffer({ ending: 'no_answer', endedAt: NOON, decidedAt: NOON - 1_000 });
    const second = decideBatch({
      queues: [queue(members(1), LEASING)],
      requests: [request({ callID: 'again' })],
      histories: { again: [failed] },
      now: NOON + 40_000,
    });
    expect(onlyDecision(second).result.kind).toBe('second_chance');
    expect(second.agents.get(1)?.leases).toHaveLength(1);
  });

  test('takes none of a busy agent who is offered anyway', () => {
    const decided = decideBatch({
      queues: [queue(members(1), { settings: { leaseSeconds: 60 } })],
      requests: requests(2),
      agents: { 1: { leases: [lease('running')] } },
    });
    expect(agentsOf(decided)).toEqual([1, 1]);
    expect(decided.agents.size).toBe(0);
  });

  test('takes none where the queue takes none', () => {
    const decided = decideBatch({ queues: [queue(members(1))], requests: requests(1), agents: { 1: {} } });
    expect([decided.agents.size, decided.members.size]).toEqual([0, 0]);
  });

  test('is looked at again when the shift ends before the lease', () => {
    const shift = member(1, { baseDueAt: NOON + 10_000, dueAt: NOON + 10_000 });
    const decided = decideBatch({ queues: [queue([shift], LEASING)], requests: requests(1) });
    expect(decided.members.get(1)?.get(1)?.dueAt).toBe(NOON + 10_000);
  });
});

describe('capacity', () => {
  test('is that of the agent over all queues of a batch', () => {
    const roster = [member(1, { capacity: 3 }), member(2)];
    const [first, second] = sharing(roster);
    const asked = [1, 2, 1, 2, 1].map((askedQueueID) => request({ askedQueueID }));
    const decided = decideBatch({ queues: [first, second], requests: asked });
    expect(
      decided.decisions.map(({ queueID, result }) => [queueID, result.kind === 'refusal' ? null : result.agentID]),
    ).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 1],
      [1, null],
    ]);
    expect(decided.agents.get(1)?.leases).toHaveLength(3);
    expect(decided.members.get(2)?.get(2)).toMatchObject({ standing: 'busy', reason: 'at_capacity' });
    expect(decided.inStep).toEqual([
      { queueID: 1, agentID: 1 },
      { queueID: 2, agentID: 1 },
      { queueID: 1, agentID: 2 },
      { queueID: 2, agentID: 2 },
    ]);
  });

  test('is not used up by leases of a queue that knows no load, nor the other way round', () => {
    const roster = members(1);
    const leasing = queue(roster, LEASING);
    const plain = queue(roster, { settings: { id: 2 } });
    const asked = [1, 2, 2].map((askedQueueID) => request({ askedQueueID }));
    expect(agentsOf(decideBatch({ queues: [leasing, plain], requests: asked }))).toEqual([1, 1, 1]);
  });

  test('is never exceeded, however requests, queues and capacities are mixed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(1, 2), { minLength: 1, maxLength: 30 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 6 }),
        (capacities, asked, running) => {
          const roster = capacities.map((capacity, index) => member(index + 1, { capacity }));
          const agents = Object.fromEntries(
            capacities.map((capacity, index) => [
              index + 1,
              {
                leases: Array.from({ length: Math.min(capacity, running[index] ?? 0) }, (_, place) =>
                  lease(`running-${place}`),
                ),
              },
            ]),
          );
          const decided = decideBatch({
            queues: sharing(roster),
            requests: asked.map((askedQueueID) => request({ askedQueueID })),
            agents,
          });
          for (const [agentID, { leases }] of decided.agents) {
            expect(leases.length).toBeLessThanOrEqual(capacities[agentID - 1] ?? 0);
          }
          const free = capacities.reduce(
            (sum, capacity, index) => sum + capacity - Math.min(capacity, running[index] ?? 0),
            0,
          );
          expect(agentsOf(decided).filter((agentID) => agentID !== null)).toHaveLength(Math.min(free, asked.length));
        },
      ),
      propertySettings(300),
    );
  });
});

describe('a lease ends', () => {
  const running = pastOffer({ mqID: 'mine', decidedAt: NOON - 20_000 });
  const held = { 1: { leases: [lease('mine'), lease('other')] } };
  const roster = [member(1, { capacity: 2 }), member(2)];

  function leasesAfter(changes: Parameters<typeof pastOffer>[0], asked: Parameters<typeof request>[0] = {}) {
    const decided = decideBatch({
      queues: [queue(roster, LEASING), queue([member(5)], { settings: { id: 2 } })],
      requests: [request({ callID: 'again', callTime: '9', ...asked })],
      histories: { again: [{ ...running, ...changes }] },
      agents: held,
    });
    return decided.agents.get(1)?.leases.map(({ mqID }) => mqID);
  }

  test('when its call asks again: not reached, came back, transferred, or a new call under the same id', () => {
    expect(leasesAfter({})).toEqual(['other']);
    expect(leasesAfter({ decidedAt: NOON - 90_000 })?.includes('mine')).toBe(false);
    expect(leasesAfter({}, { askedQueueID: 2, rclassification: 'Support' })).toEqual(['other']);
    expect(leasesAfter({ decidedAt: NOON - 14_401_000 })?.includes('mine')).toBe(false);
  });

  test('when its outcome was reported and the call asks again', () => {
    expect(leasesAfter({ ending: 'rejected', endedAt: NOON })).toEqual(['other']);
    expect(leasesAfter({ ending: 'completed', endedAt: NOON })?.includes('mine')).toBe(false);
  });

  test('not for a request that gets the recorded answer', () => {
    expect(leasesAfter({ decidedAt: NOON - 500 })).toBeUndefined();
  });

  test('not twice, nor where it has ended already', () => {
    const decided = decideBatch({
      queues: [queue(roster, LEASING)],
      requests: [request({ callID: 'again', callTime: '9' })],
      histories: { again: [running] },
      agents: { 1: { leases: [lease('other')] } },
    });
    expect(agentsOf(decided)).toEqual([2]);
    expect(decided.agents.has(1)).toBe(false);
  });

  test('and frees the agent for the next request of the batch, in every queue', () => {
    const [first, second] = sharing([member(1)]);
    const decided = decideBatch({
      queues: [first, second],
      requests: [
        request({ askedQueueID: 2 }),
        request({ callID: 'again', callTime: '9' }),
        request({ askedQueueID: 2 }),
        request(),
      ],
      histories: { again: [running] },
      agents: { 1: { leases: [lease('mine')] } },
    });
    expect(agentsOf(decided)).toEqual([null, null, 1, null]);
  });

  test('by time: whoever is due is looked at again', () => {
    const known = member(1, { standing: 'busy', reason: 'at_capacity', dueAt: NOON });
    const decided = decideBatch({
      queues: [queue([], { ...LEASING, rechecks: [{ agentID: 1, truth: truth(1), known }] })],
      requests: requests(1),
      agents: { 1: { leases: [lease('past', NOON)] } },
    });
    expect(agentsOf(decided)).toEqual([1]);
  });
});
