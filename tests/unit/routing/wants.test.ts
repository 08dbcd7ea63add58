import { describe, expect, test } from 'bun:test';
import { agentsOf, decideBatch, decideOnce, onlyDecision } from '../../support/decide-batch.ts';
import type { ScanEnd } from '../../../src/routing/types.ts';
import {
  agent,
  member,
  members,
  NOON,
  offered,
  pastOffer,
  queue,
  request,
  requests,
  settings,
} from '../../support/routing.ts';

describe('a queue of which only some members were read', () => {
  const end = { tier: 1, standing: 'free', rank: 0, position: 3, agentID: 3 } as const;
  const tiers = [{ tier: 1, waitSeconds: 0, hasMembers: true }];
  const partly = (free: 'complete' | ScanEnd, busy: 'complete' | 'unread' | ScanEnd, roster = members(3)) =>
    queue(roster, {
      settings: { tiers },
      scans: [{ level: 1, tier: 1, free, busy, isWhole: false }],
      named: new Set(),
    });

  test('decides as long as nobody behind what was read could come first', () => {
    const decided = decideBatch({ queues: [partly(end, 'unread')], requests: requests(3) });
    expect(agentsOf(decided)).toEqual([1, 2, 3]);
  });

  test('asks for more where somebody might', () => {
    const wants = { kind: 'wants', wants: { largerQueueIDs: new Set([1]), namedAgentIDs: new Map() } } as const;
    expect(decideOnce({ queues: [partly(end, 'unread')], requests: requests(4) })).toEqual(wants);
    const given = members(3).map(({ agentID }, index) =>
      pastOffer({ mqID: `mq-${index}`, result: offered(agentID), ending: 'not_reached' }),
    );
    const again = request();
    expect(
      decideOnce({
        queues: [partly(end, 'unread')],
        requests: [again],
        histories: { [again.callID]: given },
        now: NOON + 20_000,
      }),
    ).toEqual(wants);
  });

  test('asks for more where those who were read were given to the call before', () => {
    const again = request();
    const history = members(3).map(({ agentID }, index) =>
      pastOffer({ mqID: `mq-${index}`, result: offered(agentID), ending: 'answered' }),
    );
    const output = decideOnce({
      queues: [partly(end, 'unread')],
      requests: [again],
      histories: { [again.callID]: history },
      now: NOON + 90_000,
    });
    expect(output.kind).toBe('wants');
  });

  test('asks for more where nobody is free and the busy ones were not all read', () => {
    const busy = members(3).map((one) => ({ ...one, standing: 'busy', reason: 'back_off' }) as const);
    expect(decideOnce({ queues: [partly('complete', 'unread', busy)], requests: requests(1) }).kind).toBe('wants');
    expect(
      agentsOf(
        decideBatch({ queues: [partly('complete', { ...end, standing: 'busy' }, busy)], requests: requests(1) }),
      ),
    ).toEqual([1]);
    const anybody = { ...partly('complete', 'unread', busy).settings, whenBusy: 'overflow' } as const;
    const refused = decideBatch({
      queues: [{ ...partly('complete', 'unread', busy), settings: anybody }],
      requests: requests(1),
    });
    expect(onlyDecision(refused).result).toEqual({ kind: 'refusal', refusal: 'nobody_available' });
  });

  test('names whoever has to be read for a second chance', () => {
    const past = pastOffer({ result: offered(8), ending: 'no_answer', endedAt: NOON });
    const asked = request({ callID: 'again', callTime: '9' });
    const input = { requests: [asked], histories: { again: [past] }, now: NOON + 40_000 };
    expect(decideOnce({ queues: [partly('complete', 'complete', [])], ...input })).toEqual({
      kind: 'wants',
      wants: { largerQueueIDs: new Set(), namedAgentIDs: new Map([[1, new Set([8])]]) },
    });
    const named = { ...partly('complete', 'complete', []), named: new Set([8]) };
    expect(onlyDecision(decideBatch({ queues: [named], ...input })).result.kind).toBe('refusal');
  });

  test('names whoever a call gets and gives back in one batch, where that draws another rank', () => {
    const own = queue(members(1), { settings: { leaseSeconds: 60 } });
    const other = (strategy: 'random' | 'longest_idle') => ({
      ...partly({ ...end, rank: 1 }, 'unread', [member(3)]),
      settings: settings({ id: 2, tiers, strategy, leaseSeconds: 60 }),
    });
    const first = request();
    const second = { ...first, askedQueueID: 2, rclassification: 'Service', mqID: 'mq-second' };
    const input = { requests: [first, second], agents: { 1: agent() } };
    const wants = { largerQueueIDs: new Set<number>(), namedAgentIDs: new Map([[2, new Set([1])]]) };
    expect(decideOnce({ queues: [own, other('random')], ...input })).toEqual({ kind: 'wants', wants });
    expect(decideOnce({ queues: [own, other('longest_idle')], ...input }).kind).toBe('decided');
    const read = { ...other('random'), named: new Set([1]) };
    expect(agentsOf(decideBatch({ queues: [own, read], ...input }))).toEqual([1, 3]);
  });
});
