/** What a batch keeps of how it found its queues: all that can't be worked out from decisions and time, and no more. */
import { describe, expect, test } from 'bun:test';
import type { QueueChangeFound, RoutingRequest } from '../../../src/routing/types.ts';
import { decideBatch } from '../../support/decide-batch.ts';
import { member, members, NOON, pastOffer, queue, request, requests, truth } from '../../support/routing.ts';

function agentsOf(found: readonly QueueChangeFound[]): readonly (number | null)[] {
  return found.map((one) => (one.found.kind === 'member' ? one.found.agentID : null));
}

describe('what is found', () => {
  test('is nothing where everything is as the last decision left it', () => {
    const { found, decisions } = decideBatch({ queues: [queue(members(3))], requests: requests(5) });
    expect(decisions).toHaveLength(5);
    expect(found).toEqual([]);
  });

  test('is who joined, who was changed and who is gone, before anything is decided', () => {
    const known = members(3);
    const [first, second, third] = known;
    const { found } = decideBatch({
      queues: [
        queue(known, {
          decisions: 7,
          rechecks: [
            { agentID: 1, truth: truth(1, { status: 'paused', statusSince: NOON - 60_000 }), known: first ?? null },
            { agentID: 2, truth: truth(2), known: second ?? null },
            { agentID: 3, truth: null, known: third ?? null },
            { agentID: 4, truth: truth(4), known: null },
          ],
        }),
      ],
      requests: requests(2),
    });
    expect(agentsOf(found)).toEqual([3, 1, 4]);
    expect(found.every(({ queueID, decisions }) => queueID === 1 && decisions === 7)).toBe(true);
    expect(found[0]?.found).toMatchObject({ member: null });
    expect(found[1]?.found).toMatchObject({ member: { standing: 'out', reason: 'paused' } });
  });

  test('is nobody whose lease has run out, but whoever was given back before', () => {
    const until = (time: number) => ({ standing: 'busy', reason: 'at_capacity', dueAt: time }) as const;
    const { found } = decideBatch({
      queues: [
        queue([member(1, until(NOON - 1)), member(2, until(NOON + 1_000)), member(3)], {
          settings: { leaseSeconds: 60, usesLeases: true },
        }),
      ],
      requests: requests(1),
      // The second one's lease is gone: its call was reported to be over.
      agents: { 1: { leases: [{ mqID: 'old', until: NOON - 1 }] } },
    });
    expect(agentsOf(found)).toEqual([2]);
  });

  test('is what one queue of a batch does to the members of another', () => {
    const settings = { leaseSeconds: 60, usesLeases: true };
    const { found, decisions } = decideBatch({
      queues: [queue([member(1)], { settings }), queue([member(1)], { settings: { ...settings, id: 2 } })],
      requests: requests(1),
    });
    expect(decisions).toHaveLength(1);
    expect(found).toMatchObject([
      { queueID: 2, decisions: 0, found: { agentID: 1, member: { standing: 'busy' }, agent: { leases: [{}] } } },
    ]);
  });
});

describe('what a queue is found to be after it was tried for a call', () => {
  /** Agent 1, whom `holding` has from the first queue, is in the others, too; calls go on from the first to the third. */
  const settings = { leaseSeconds: 60, usesLeases: true, whenBusy: 'overflow' } as const;
  const busy = member(1, { standing: 'busy', reason: 'at_capacity', dueAt: NOON + 9_000 });
  const target = { target: { queueID: 3 }, whenClosed: true, whenNobody: true, whenAttempts: true };
  const queues = [
    queue([busy], { decisions: 4, settings: { ...settings, overflow: [target] } }),
    queue([busy, member(2)], { settings: { ...settings, id: 2 } }),
  ];
  const agents = { 1: { leases: [{ mqID: 'mq-past', until: NOON + 9_000 }] } };
  const histories = { holding: [pastOffer({ decidedAt: NOON - 5_000 })] };
  const giveBack = () => request({ callID: 'holding', askedQueueID: 2, callTime: '9' });

  function triedIn(asked: readonly RoutingRequest[]): readonly unknown[] {
    return decideBatch({ queues, requests: asked, agents, histories }).answers.map((answer) =>
      answer.kind === 'overflow' ? answer.path.tried.map((one) => [one.decisions, one.foundAfter]) : answer.kind,
    );
  }

  test('is counted as far as it can’t be told by the number of its decisions', () => {
    expect(triedIn([request(), giveBack(), request(), request()])).toEqual([
      [[4, 1]],
      'offer',
      'offer',
      [[5, undefined]],
    ]);
  });

  test('is kept with the decision only where there was something', () => {
    const on = (foundAfter: object) =>
      decideBatch({
        queues,
        requests: [
          request({
            path: {
              queueID: 2,
              remaining: [],
              tried: [
                {
                  queueID: 1,
                  unserved: 'nobody',
                  reasons: { version: 1, strategy: 'round_robin' },
                  triedAt: NOON - 10,
                  decisions: 4,
                  ...foundAfter,
                },
              ],
            },
          }),
        ],
      }).decisions[0]?.inputs?.tried;
    expect(on({ foundAfter: 2 })).toEqual([[NOON - 10, 4, 2]]);
    expect(on({})).toEqual([[NOON - 10, 4]]);
  });
});

describe('what a decision keeps of what it was made from', () => {
  test('is nothing for most', () => {
    const { decisions } = decideBatch({ queues: [queue(members(2))], requests: requests(1) });
    expect(decisions[0]?.inputs).toBeNull();
  });

  test('is the rule without its number, and the agent of the last call', () => {
    const [asked] = requests(1);
    const { decisions } = decideBatch({
      queues: [queue(members(2))],
      requests: asked === undefined ? [] : [{ ...asked, customer: { rule: { number: '99' }, stickyAgentID: 2 } }],
    });
    expect(decisions[0]?.inputs).toEqual({ rule: 'number', stickyAgentID: 2 });
    expect(JSON.stringify(decisions[0]?.inputs)).not.toContain('99');
  });
});
