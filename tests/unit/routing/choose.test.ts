import { describe, expect, test } from 'bun:test';
import type { Member, PastDecision, Reasons } from '../../../src/routing/types.ts';
import { agentsOf, decideBatch, onlyDecision } from '../../support/decide-batch.ts';
import { member, members, NOON, offered, pastOffer, queue, request, requests } from '../../support/routing.ts';

const BUSY = { standing: 'busy', reason: 'back_off' } as const;

const OUT = { standing: 'out', reason: 'offline', baseReason: 'offline' } as const;

/** Offers of the first call of a visit that began so many seconds ago, after failed offers of other agents. */
function offerAfter(
  secondsWaited: number,
  roster: readonly Member[],
  waits: Readonly<Record<number, number>>,
): { readonly agentID: number | null; readonly level: number | undefined } {
  const decided = decideBatch({
    queues: [queue(roster, { waits })],
    requests: [request({ callID: 'waiting', callTime: '9' })],
    histories: {
      waiting: [
        pastOffer({ result: offered(99), visitStartedAt: NOON - secondsWaited * 1000, decidedAt: NOON - 2_000 }),
      ],
    },
  });
  const { result, reasons } = onlyDecision(decided);
  return { agentID: result.kind === 'refusal' ? null : result.agentID, level: reasons.level };
}

describe('tiers', () => {
  const roster = [member(5), member(6), member(1, { tier: 2 }), member(2, { tier: 3 })];

  test('serve only where those before them have nobody', () => {
    const firstAway = roster.map((one) => (one.tier === 1 ? { ...one, ...OUT } : one));
    const two = roster.map((one) => (one.tier === 2 ? one : { ...one, ...OUT }));
    expect(agentsOf(decideBatch({ queues: [queue(roster)], requests: requests(3) }))).toEqual([5, 6, 5]);
    expect(agentsOf(decideBatch({ queues: [queue(firstAway)], requests: requests(2) }))).toEqual([1, 1]);
    expect(agentsOf(decideBatch({ queues: [queue(two)], requests: requests(1) }))).toEqual([1]);
  });

  test('serve a call whom the tiers before them have failed already', () => {
    const again = request({ callTime: '9' });
    const history = [5, 6].map((agentID) =>
      pastOffer({ mqID: `mq-${agentID}`, result: offered(agentID), ending: 'no_answer', endedAt: NOON }),
    );
    const decided = decideBatch({
      queues: [queue(roster)],
      requests: [again],
      histories: { [again.callID]: history },
    });
    expect(onlyDecision(decided)).toMatchObject({ result: offered(1), reasons: { level: 2 } });
  });

  test('join as equals when their wait is over, counted from the start of the visit', () => {
    const waits = { 2: 20, 3: 40 };
    expect(offerAfter(19.999, roster, waits)).toEqual({ agentID: 5, level: undefined });
    expect(offerAfter(20, roster, waits)).toEqual({ agentID: 1, level: 2 });
    expect(offerAfter(39.999, roster, waits)).toEqual({ agentID: 1, level: 2 });
    const third = [member(5), member(6, { tier: 2 }), member(1, { tier: 3 })];
    expect(offerAfter(40, third, waits)).toEqual({ agentID: 1, level: 3 });
  });

  test('do not join where they have no wait, nor behind one that has not joined', () => {
    expect(offerAfter(70, roster, { 3: 1 })).toEqual({ agentID: 5, level: undefined });
    expect(offerAfter(70, roster, { 2: 70, 3: 1 })).toEqual({ agentID: 1, level: 3 });
    expect(offerAfter(70, roster, { 2: 70.5, 3: 1 })).toEqual({ agentID: 5, level: undefined });
  });

  test('join at once with a wait of 0', () => {
    expect(agentsOf(decideBatch({ queues: [queue(roster, { waits: { 2: 0 } })], requests: requests(3) }))).toEqual([
      1, 5, 6,
    ]);
  });

  test('join at once also for a call whose visit lies ahead since the clock went back', () => {
    expect(offerAfter(-3, roster, { 2: 0 })).toEqual({ agentID: 1, level: 2 });
  });

  test('that have no members stop the later ones only while their own wait runs', () => {
    const gap = [member(5), member(1, { tier: 3 })];
    expect(offerAfter(30, gap, { 2: 40, 3: 10 })).toEqual({ agentID: 5, level: undefined });
    expect(offerAfter(40, gap, { 2: 40, 3: 10 })).toEqual({ agentID: 1, level: 3 });
    expect(offerAfter(30, gap, { 3: 10 })).toEqual({ agentID: 1, level: 3 });
  });

  test('of which the first is empty begin with the next', () => {
    expect(agentsOf(decideBatch({ queues: [queue([member(1, { tier: 4 })])], requests: requests(1) }))).toEqual([1]);
  });

  test('come after busy agents only where the queue does not offer busy ones: free ones of any tier come first', () => {
    const firstBusy = [member(5, BUSY), member(1, { tier: 2 }), member(2, { tier: 2, ...BUSY })];
    expect(agentsOf(decideBatch({ queues: [queue(firstBusy)], requests: requests(1) }))).toEqual([1]);
    const allBusy = firstBusy.map((one) => ({ ...one, ...BUSY }));
    expect(agentsOf(decideBatch({ queues: [queue(allBusy)], requests: requests(2) }))).toEqual([5, 5]);
  });
});

describe('nobody free', () => {
  const roster = [member(1, OUT), member(2, BUSY), member(3, { ...BUSY, reason: 'wrap_up' })];

  test('offers busy agents in turn where the queue offers them anyway, and says so', () => {
    const decided = decideBatch({ queues: [queue(roster)], requests: requests(3) });
    expect(agentsOf(decided)).toEqual([2, 3, 2]);
    expect(decided.decisions[0]?.reasons).toMatchObject({ anyway: true });
  });

  test('refuses where it does not', () => {
    const decided = decideBatch({
      queues: [queue(roster, { settings: { whenBusy: 'overflow' } })],
      requests: requests(1),
    });
    expect(onlyDecision(decided).result).toEqual({ kind: 'refusal', refusal: 'nobody_available' });
  });

  test('offers no busy agent who failed for this call, and none who is out', () => {
    const again = request({ callTime: '9' });
    const past = (agentID: number) =>
      pastOffer({ mqID: `${agentID}`, result: offered(agentID), ending: 'rejected', endedAt: NOON });
    const decided = (history: readonly PastDecision[]) =>
      decideBatch({ queues: [queue(roster)], requests: [again], histories: { [again.callID]: history } });
    expect(agentsOf(decided([past(2)]))).toEqual([3]);
    expect(agentsOf(decided([past(2), past(3)]))).toEqual([null]);
  });
});

describe('whom a call was given before', () => {
  test.each(['round_robin', 'longest_idle', 'fewest_offers', 'weighted_round_robin', 'top_down', 'random'] as const)(
    'comes after the others under %s',
    (strategy) => {
      const back = request({ callID: 'back', callTime: '9' });
      const history = [1, 2, 4].map((agentID) =>
        pastOffer({ mqID: `${agentID}`, result: offered(agentID), ending: 'answered' }),
      );
      const decided = decideBatch({
        queues: [queue(members(4), { settings: { strategy } })],
        requests: [back],
        histories: { back: history },
        now: NOON + 600_000,
      });
      expect(agentsOf(decided)).toEqual([3]);
    },
  );

  test('comes after the others of its tier, but before later tiers', () => {
    const back = request({ callTime: '9' });
    const decided = decideBatch({
      queues: [queue([member(1), member(2, { tier: 2 })])],
      requests: [back],
      histories: { [back.callID]: [pastOffer({ ending: 'answered' })] },
      now: NOON + 600_000,
    });
    expect(agentsOf(decided)).toEqual([1]);
  });
});

describe('the explanation', () => {
  function reasonsOf(roster: readonly Member[], history: readonly PastDecision[] = []): Reasons {
    const asked = request({ callID: 'asked', callTime: '9' });
    return onlyDecision(decideBatch({ queues: [queue(roster)], requests: [asked], histories: { asked: history } }))
      .reasons;
  }

  test('names who was looked at up to the one who was chosen, each with a reason', () => {
    const roster = [member(1, OUT), member(2, BUSY), member(3), member(4), member(5)];
    const failed = pastOffer({ result: offered(3), ending: 'no_answer', endedAt: NOON });
    expect(reasonsOf(roster, [failed]).members).toEqual([
      [1, 'offline'],
      [2, 'back_off'],
      [3, 'excluded'],
      [4, 'offered'],
    ]);
  });

  test('tells those who were given before from those whose turn comes later', () => {
    const roster = members(3);
    const back = pastOffer({ ending: 'answered', decidedAt: NOON - 90_000 });
    expect(reasonsOf(roster, [back]).members).toEqual([
      [1, 'given_before'],
      [2, 'offered'],
    ]);
  });

  test('names everybody where nobody was chosen', () => {
    const roster = [member(1, OUT), member(2, { ...OUT, reason: 'paused', baseReason: 'paused', tier: 2 })];
    expect(reasonsOf(roster)).toMatchObject({
      members: [
        [1, 'offline'],
        [2, 'paused'],
      ],
    });
  });

  test('names twenty, the one who was chosen, and counts the others', () => {
    const roster = members(30).map((one): Member => {
      if (one.agentID === 28) {
        return one;
      }
      return one.agentID > 24 ? { ...one, ...BUSY } : { ...one, ...OUT };
    });
    const reasons = reasonsOf(roster);
    expect(reasons.members).toHaveLength(21);
    expect(reasons.members?.slice(0, 20).map(([agentID]) => agentID)).toEqual(
      members(20).map(({ agentID }) => agentID),
    );
    expect(reasons.members?.at(-1)).toEqual([28, 'offered']);
    expect(reasons.others).toEqual({ offline: 4, back_off: 3 });
    expect(reasons.partial).toBeUndefined();
  });

  test('says where not all members were read', () => {
    const state = queue(members(2));
    const partial = {
      ...state,
      settings: { ...state.settings, tiers: [{ tier: 1, waitSeconds: 0, hasMembers: true }] },
      scans: [
        {
          level: 1,
          tier: 1,
          free: { tier: 1, standing: 'free', rank: 0, position: 2, agentID: 2 },
          busy: 'unread',
          isWhole: false,
        } as const,
      ],
    };
    const decided = decideBatch({ queues: [partial], requests: requests(1) });
    expect(onlyDecision(decided).reasons).toMatchObject({ partial: true, members: [[1, 'offered']] });
  });

  test('says where the rotation stood before and after, the settings and the row of a repeat', () => {
    const roster = members(3);
    const reasons = reasonsOf(roster, [pastOffer({ decidedAt: NOON - 10_000 })]);
    expect(reasons).toMatchObject({
      version: 7,
      strategy: 'round_robin',
      row: 9,
      closed: 'not_reached',
      before: [0, 0],
      after: [2, 2],
    });
    const weighted = decideBatch({
      queues: [queue([member(1, { rank: 5 })], { settings: { strategy: 'weighted_round_robin' }, clocks: [4] })],
      requests: requests(1),
    });
    expect(onlyDecision(weighted).reasons).toMatchObject({ before: 4, after: 5 });
  });

  test('is short for a new call: no row, nothing closed, no level', () => {
    expect(Object.keys(reasonsOf(members(2))).toSorted()).toEqual([
      'after',
      'before',
      'members',
      'strategy',
      'version',
    ]);
  });
});
