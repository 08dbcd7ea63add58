/**
 * The reference router itself, by examples that were worked out by hand: one or more for each of the rules. Longer than a
 * file should be, so that all rules can be read one after another, each with its example.
 */
import { describe, expect, test } from 'bun:test';
import { createReferenceRouter, type ReferenceRouter } from '../support/reference-router.ts';
import {
  type Agent,
  type CustomerRule,
  DEFAULT_SETTINGS,
  type Installation,
  type Membership,
  type QueueSettings,
  type Request,
  type Target,
} from '../support/reference-types.ts';

/** A Monday. */
const NOON = Date.UTC(2026, 10, 23, 12);

interface QueueSetup extends Partial<QueueSettings> {
  readonly name?: string;
  /** Numbers of agents, in order; an agent of another queue is a member of both. */
  readonly members?: readonly (string | (Partial<Membership> & { readonly number: string }))[];
}

/** A router over queues with the ids 1, 2, 3 …, named Sales, Support and Backup, and a clock in seconds after noon. */
function setup(...queues: readonly QueueSetup[]) {
  const router = createReferenceRouter();
  const agentIDs = new Map<string, number>();
  queues.forEach(({ name, members = [], ...settings }, index) => {
    const id = index + 1;
    router.edit({ kind: 'queue', settings: { ...DEFAULT_SETTINGS, id, ...settings } });
    router.edit({ kind: 'name', name: name ?? ['Sales', 'Support', 'Backup'][index] ?? `Queue ${id}`, queueID: id });
    members.forEach((member, place) => {
      const { number, ...membership } = typeof member === 'string' ? { number: member } : member;
      const agentID = agentIDs.get(number) ?? agentIDs.size + 1;
      if (!agentIDs.has(number)) {
        agentIDs.set(number, agentID);
        router.edit({ kind: 'agent', agent: newAgent(agentID, number) });
      }
      setMembership(router, { queueID: id, agentID, position: place + 1, ...membership });
    });
  });
  function call(callID: string, seconds: number, changes: Partial<Request> = {}, drawnNumber = ''): string {
    const answer = router.route(
      {
        callID,
        rclassification: 'Sales',
        customerID: null,
        callTime: String(seconds),
        idempotencyKey: null,
        ...changes,
      },
      NOON + seconds * 1000,
      { drawn: agentIDs.get(drawnNumber) ?? null },
    );
    if (answer.kind === 'not_found') {
      return 'not found';
    }
    const { result } = answer.decision;
    return result.kind === 'refusal' ? result.refusal : result.number;
  }
  return {
    router,
    call,
    /** Several new calls, a second apart. */
    calls: (seconds: number, count: number, changes: Partial<Request> = {}): readonly string[] =>
      Array.from({ length: count }, (_, index) => call(`new-${seconds}-${index}`, seconds + index, changes)),
    report: (callID: string, outcome: Parameters<ReferenceRouter['report']>[1], seconds: number) =>
      router.report({ callID }, outcome, NOON + seconds * 1000),
    agent(number: string, changes: Partial<Agent>) {
      const id = agentIDs.get(number) ?? 0;
      router.edit({ kind: 'agent', agent: { ...router.world.agent(id), ...changes } });
    },
    member(queueID: number, number: string, changes: Partial<Membership>) {
      const agentID = agentIDs.get(number) ?? 0;
      setMembership(router, { queueID, agentID, position: 1, ...changes });
    },
    queue(id: number, changes: Partial<QueueSettings>) {
      router.edit({ kind: 'queue', settings: { ...router.world.queue(id), ...changes } });
    },
    installation(changes: Partial<Installation>) {
      router.edit({ kind: 'installation', installation: { ...router.world.installation, ...changes } });
    },
    rule(customerID: string, target: CustomerRule['target'], until: number | null = null) {
      router.edit({ kind: 'customer rule', customerID, rule: { target, until } });
    },
    kindOfLast(callID: string) {
      const last = router.world.calls.get(callID)?.history.at(-1);
      return last?.result.kind === 'offer' ? last.result.offerKind : last?.result.kind;
    },
  };
}

function newAgent(id: number, number: string): Agent {
  return {
    id,
    number,
    dailyNumber: null,
    dailyNumberUntil: null,
    status: 'available',
    statusSince: 0,
    returnsAt: null,
    availableUntil: null,
    timeZone: 'UTC',
    hours: null,
    capacity: 1,
  };
}

function setMembership(
  router: ReferenceRouter,
  membership: Partial<Membership> & Pick<Membership, 'queueID' | 'agentID' | 'position'>,
): void {
  const known = router.world.membershipsOf(membership.queueID).find(({ agentID }) => agentID === membership.agentID);
  router.edit({
    kind: 'membership',
    membership: { tier: 1, weight: 1, offersPerDayMax: null, enabled: true, ...known, ...membership },
  });
}

function to(target: Target['target'], changes: Partial<Target> = {}): Target {
  return { target, whenClosed: true, whenNobody: true, whenAttempts: true, ...changes };
}

describe('a call that asks again', () => {
  test('is a new call when it is unknown or was silent for longer than its memory (row 1)', () => {
    const { call, router } = setup({ members: ['1', '2', '3'], callMemorySeconds: 60 });
    expect([call('a', 0), call('a', 60), call('a', 121)]).toEqual(['1', '2', '3']);
    expect(router.world.calls.get('a')).toMatchObject({ episode: 2, history: [{ episode: 2 }] });
  });

  test('gets the recorded answer for its idempotency key, whenever and wherever it asks (row 2)', () => {
    const { call } = setup({ members: ['1', '2'] }, { members: ['3'] });
    expect([call('a', 0, { idempotencyKey: 'k' }), call('a', 20)]).toEqual(['1', '2']);
    expect(call('a', 4000, { idempotencyKey: 'k', rclassification: 'Support' })).toBe('1');
  });

  test('gets the same refusal for the same question at the same moment (row 3)', () => {
    const { call, router } = setup({ members: [] });
    expect([call('a', 0), call('a', 0)]).toEqual(['nobody_available', 'nobody_available']);
    expect(router.world.decisions.size).toBe(1);
  });

  test('is decided afresh after a refusal, in the same visit while that lasts (row 4)', () => {
    const { call, agent, router } = setup({ members: ['1'] });
    agent('1', { status: 'paused' });
    call('a', 0);
    call('a', 75);
    expect(router.world.calls.get('a')?.history).toMatchObject([{ visit: { number: 1, round: 1, startedAt: NOON } }]);
    agent('1', { status: 'available' });
    expect(call('a', 151)).toBe('1');
    expect(router.world.calls.get('a')?.history.at(-1)?.visit).toMatchObject({ number: 2, round: 2 });
  });

  test('is in a new visit of the same round after a refusal in another queue (row 4)', () => {
    const { call, router } = setup({ members: [] }, { members: ['1'] });
    call('a', 0);
    call('a', 1, { rclassification: 'Support' });
    expect(router.world.calls.get('a')?.history.at(-1)?.visit).toMatchObject({ number: 2, round: 1 });
  });

  test('gets somebody else after a reported failure, however late, in the same visit (row 5)', () => {
    const { call, report, router } = setup({ members: ['1', '2'] });
    call('a', 0);
    report('a', 'busy', 0.2);
    expect(call('a', 0.3)).toBe('2');
    report('a', 'no_answer', 100);
    expect(router.world.calls.get('a')?.history.at(-1)?.visit.number).toBe(1);
    expect(call('a', 200)).toBe('1');
    expect(router.world.calls.get('a')?.history.at(-1)?.visit).toMatchObject({ number: 1, round: 1 });
  });

  test('begins a new round after a reported answer (row 6)', () => {
    const { call, report, router } = setup({ members: ['1', '2'] });
    call('a', 0);
    report('a', 'answered', 0.2);
    expect(call('a', 0.4)).toBe('2');
    expect(router.world.calls.get('a')?.history).toMatchObject([
      { ending: 'answered', visit: { round: 1 } },
      { ending: null, visit: { number: 2, round: 2 } },
    ]);
  });

  test('gets the recorded answer within a second (row 7), and once for the same words within six (row 8)', () => {
    const { call } = setup({ members: ['1', '2', '3'] });
    expect([call('a', 0, { callTime: '0' }), call('a', 1, { callTime: '1' })]).toEqual(['1', '1']);
    expect([call('a', 6, { callTime: '0' }), call('a', 6, { callTime: '0' })]).toEqual(['1', '2']);
  });

  test('never gets an offer again as a retry that is known to have failed (row 8)', () => {
    const { call, report } = setup({ members: ['1', '2', '3'] });
    call('a', 0, { callTime: '0' });
    report('a', 'rejected', 1);
    expect([call('a', 2, { callTime: '2' }), call('a', 4, { callTime: '0' })]).toEqual(['2', '3']);
    const open = setup({ members: ['1', '2', '3'] });
    open.call('a', 0, { callTime: '0' });
    expect([open.call('a', 2, { callTime: '2' }), open.call('a', 4, { callTime: '0' })]).toEqual(['2', '1']);
  });

  test('excludes who was not reached, and nobody any more after a longer time (rows 9 and 10)', () => {
    const { call, router } = setup({ members: ['1', '2'], strategy: 'top_down' });
    expect([call('a', 0), call('a', 75), call('a', 151)]).toEqual(['1', '2', '1']);
    expect(router.world.calls.get('a')?.history).toMatchObject([
      { ending: 'not_reached', endedAt: NOON + 75_000, visit: { number: 1, round: 1 } },
      { ending: 'returned', endedAt: NOON + 151_000, visit: { number: 1, round: 1 } },
      { ending: null, visit: { number: 2, round: 2 } },
    ]);
  });

  test('keeps its exclusions on the way to another queue and back (row 11)', () => {
    const { call, router } = setup({ members: ['1', '2', '3'], strategy: 'top_down' }, { members: ['1', '4'] });
    expect([call('a', 0), call('a', 20)]).toEqual(['1', '2']);
    expect(call('a', 40, { rclassification: 'Support' })).toBe('4');
    expect(call('a', 60)).toBe('3');
    expect(router.world.calls.get('a')?.history.map(({ ending }) => ending)).toEqual([
      'not_reached',
      'transferred',
      'transferred',
      null,
    ]);
  });

  test('is given those less often whom it had before, whatever the strategy', () => {
    const { call } = setup({ members: ['1', '2'], strategy: 'top_down', ringSeconds: 5 });
    expect([call('a', 0), call('a', 30), call('a', 60)]).toEqual(['1', '2', '1']);
  });

  test('excludes by number, so also an agent who shares the phone', () => {
    const { call, agent } = setup({ members: ['1', '2', '3'] });
    agent('2', { number: '1' });
    expect([call('a', 0), call('a', 20)]).toEqual(['1', '3']);
  });
});

describe('the end of a visit', () => {
  test('comes with attemptsMax offers of the queue, then overflow, fallback and a refusal', () => {
    const { call } = setup({
      members: ['1', '2', '3'],
      attemptsMax: 2,
      overflow: [to({ number: '7' }, { whenAttempts: false }), to({ number: '8' })],
      fallbackNumber: '9',
    });
    expect([0, 20, 40, 60, 80].map((seconds) => call('a', seconds))).toEqual([
      '1',
      '2',
      '8',
      '9',
      'nobody_available',
    ]);
  });

  test('comes with callOffersMax offers of the call, whatever their kind', () => {
    const { call, rule } = setup({ members: ['1'], callOffersMax: 2, fallbackNumber: '9' });
    rule('vip', { number: '5' });
    expect([0, 20, 40].map((seconds) => call('a', seconds, { customerID: 'vip' }))).toEqual([
      '5',
      '5',
      'nobody_available',
    ]);
  });

  test('comes with a second chance for who was excluded longest, after all else', () => {
    const { call, kindOfLast } = setup({ members: ['1', '2'], fallbackNumber: '9', secondChanceSeconds: 30 });
    expect([0, 20, 40].map((seconds) => call('a', seconds))).toEqual(['1', '2', '9']);
    // Agent 1 failed at 20 s, agent 2 at 40 s.
    expect(call('a', 49)).toBe('nobody_available');
    expect([call('a', 50), kindOfLast('a')]).toEqual(['1', 'second_chance']);
    // And agent 1 again at 60 s.
    expect(call('a', 60)).toBe('nobody_available');
    expect(call('a', 70)).toBe('2');
  });
});

describe('strategies', () => {
  test('round-robin goes on behind its place whoever joins, leaves or moves', () => {
    const { call, router, member } = setup({ members: ['1', '2', '3'] });
    expect(call('a', 0)).toBe('1');
    member(1, '2', { position: 10 });
    expect(call('b', 1)).toBe('3');
    router.edit({ kind: 'membership removed', queueID: 1, agentID: 3 });
    expect([call('c', 2), call('d', 3)]).toEqual(['2', '1']);
  });

  test('round-robin goes on behind the same agent when the roster is numbered anew', () => {
    const { calls, router } = setup({ members: ['1', '2', '3'] });
    expect(calls(0, 2)).toEqual(['1', '2']);
    router.edit({ kind: 'roster reordered', queueID: 1, agentIDs: [2, 3, 1] });
    expect(calls(10, 3)).toEqual(['3', '1', '2']);
  });

  test('round-robin has a cursor for each level', () => {
    const { calls, agent } = setup({ members: ['1', '2', { number: '3', tier: 2 }, { number: '4', tier: 2 }] });
    expect(calls(0, 1)).toEqual(['1']);
    agent('1', { status: 'paused' });
    agent('2', { status: 'paused' });
    expect(calls(10, 3)).toEqual(['3', '4', '3']);
    agent('1', { status: 'available' });
    agent('2', { status: 'available' });
    expect(calls(20, 2)).toEqual(['2', '1']);
  });

  test('longest-idle counts offers of any queue, completions and becoming available', () => {
    const { call, report, agent } = setup({ members: ['1', '2', '3'], strategy: 'longest_idle' }, { members: ['1'] });
    call('a', 0, { rclassification: 'Support' });
    expect([call('b', 1), call('c', 2), call('d', 3)]).toEqual(['2', '3', '1']);
    report('b', 'completed', 10);
    expect(call('e', 11)).toBe('3');
    agent('1', { status: 'paused', statusSince: NOON + 12_000, returnsAt: NOON + 20_000 });
    expect([call('f', 21), call('g', 22), call('h', 23)]).toEqual(['2', '3', '1']);
  });

  test('fewest-offers counts the rotation today, and puts who returns at the lowest count of the others', () => {
    const { calls, agent } = setup({ members: ['1', '2'], strategy: 'fewest_offers' });
    expect(calls(0, 1)).toEqual(['1']);
    agent('1', { status: 'paused' });
    expect(calls(10, 3)).toEqual(['2', '2', '2']);
    agent('1', { status: 'available' });
    // Both stand at 3 now.
    expect(calls(20, 4)).toEqual(['1', '2', '1', '2']);
  });

  test("fewest-offers takes first who has none today, by the queue's time zone", () => {
    const { call } = setup({ members: ['1', '2'], strategy: 'fewest_offers', timeZone: 'Pacific/Auckland' });
    expect([call('a', 0), call('b', 1), call('c', 2)]).toEqual(['1', '2', '1']);
    // Midnight there was at 11:00 UTC: the next one is 23 hours away.
    expect([call('d', 82_000), call('e', 82_799)]).toEqual(['2', '1']);
    // Agent 1 had three yesterday, agent 2 had two.
    expect([call('f', 82_800), call('g', 82_801), call('h', 82_802)]).toEqual(['2', '1', '1']);
  });

  test('weighted round-robin gives each a share by weight', () => {
    const { calls } = setup({
      strategy: 'weighted_round_robin',
      members: [
        { number: '1', weight: 3 },
        { number: '2', weight: 1 },
      ],
    });
    const numbers = calls(0, 8);
    expect(numbers.filter((number) => number === '1')).toHaveLength(6);
    // Passes 1/6, 1/2 → 1/2, 1/2 → 5/6, 1/2 → 5/6, 3/2 → 7/6, 3/2 → 3/2, 3/2.
    expect(numbers.slice(0, 5)).toEqual(['1', '1', '2', '1', '1']);
  });

  test('weighted round-robin does not make up for an absence', () => {
    const { calls, agent } = setup({ strategy: 'weighted_round_robin', members: ['1', '2'] });
    agent('1', { status: 'paused' });
    expect(calls(0, 5)).toEqual(['2', '2', '2', '2', '2']);
    agent('1', { status: 'available' });
    // Agent 2 stands at 5 1/2; agent 1 begins at 4 1/2 + 1/2.
    expect(calls(10, 4)).toEqual(['1', '2', '1', '2']);
  });

  test('top-down begins with the first every time', () => {
    const { calls } = setup({ strategy: 'top_down', members: ['1', '2'] });
    expect(calls(0, 3)).toEqual(['1', '1', '1']);
  });

  test('random offers whoever was drawn, as long as that is one of those who can be', () => {
    const { call } = setup({ strategy: 'random', members: ['1', '2', '3', '4'] });
    expect(call('a', 0, {}, '3')).toBe('3');
    expect(call('b', 0, {}, '3')).toBe('3');
    expect(call('a', 20, {}, '3')).not.toBe('3');
    expect(call('a', 40, {}, '4')).toBe('4');
  });
});

describe('tiers', () => {
  const members = ['1', { number: '2', tier: 2 }, { number: '3', tier: 3 }];

  test('serve where those before them have nobody for this call', () => {
    const { call } = setup({ members });
    expect([0, 20, 40].map((seconds) => call('a', seconds))).toEqual(['1', '2', '3']);
    expect([call('b', 41), call('c', 42)]).toEqual(['1', '1']);
  });

  test('are equals from the end of their wait on, counted from the start of the visit', () => {
    const { call, kindOfLast } = setup({ members, strategy: 'longest_idle', tierWaits: new Map([[2, 20]]) });
    expect(call('a', 0)).toBe('1');
    expect(call('b', 1)).toBe('1');
    // At 20 s tier 2 has joined for call a; its agent has been idle for longer.
    expect([call('b', 20.9), call('a', 20)]).toEqual(['2', '2']);
    expect(kindOfLast('a')).toBe('rotation');
  });

  test("don't join beyond one whose wait is not over", () => {
    const { call } = setup({
      members,
      strategy: 'longest_idle',
      tierWaits: new Map([
        [2, 60],
        [3, 0],
      ]),
    });
    expect([call('a', 0), call('b', 1)]).toEqual(['1', '1']);
  });
});

describe('members', () => {
  test('are out for each of the reasons there are', () => {
    const { call, agent, member } = setup({ members: ['1', '2', '3', '4', '5', '6'] });
    agent('1', { status: 'paused' });
    agent('2', { status: 'offline' });
    agent('3', { availableUntil: NOON });
    member(1, '4', { enabled: false, position: 4 });
    member(1, '5', { offersPerDayMax: 1, position: 5 });
    expect([call('a', 0), call('b', 1), call('c', 2), call('d', 3)]).toEqual(['5', '6', '6', '6']);
    // The cap is for a day.
    expect([call('e', 43_199), call('f', 43_200)]).toEqual(['6', '5']);
  });

  test('return by themselves, and have a number for the day', () => {
    const { call, agent } = setup({ members: ['1'] });
    agent('1', { status: 'paused', returnsAt: NOON + 10_000, dailyNumber: '77', dailyNumberUntil: NOON + 20_000 });
    expect([call('a', 9.9), call('b', 10), call('c', 20)]).toEqual(['nobody_available', '77', '1']);
  });

  test('take leases up to their capacity over all queues, and only where those are on', () => {
    const { call, queue } = setup(
      { members: ['1'], leaseSeconds: 30, whenBusy: 'overflow' },
      { members: ['1'], whenBusy: 'overflow' },
    );
    expect([call('a', 0), call('b', 1)]).toEqual(['1', 'nobody_available']);
    expect(call('c', 2, { rclassification: 'Support' })).toBe('1');
    queue(2, { leaseSeconds: 30 });
    expect(call('d', 3, { rclassification: 'Support' })).toBe('nobody_available');
    expect(call('e', 30, { rclassification: 'Support' })).toBe('1');
  });

  test('are offered anyway while only busy, without a lease', () => {
    const { call, router } = setup({ members: ['1'], leaseSeconds: 30 });
    expect([call('a', 0), call('b', 1)]).toEqual(['1', '1']);
    expect(router.world.agentState(1).leases.size).toBe(1);
    expect(call('b', 2.5)).toBe('nobody_available');
  });

  test('are free again when their call asks for somebody else', () => {
    const { call } = setup({ members: ['1', '2'], leaseSeconds: 300, whenBusy: 'overflow' });
    expect([call('a', 0), call('a', 20), call('b', 21), call('c', 22)]).toEqual(['1', '2', '1', 'nobody_available']);
  });
});

describe('customers', () => {
  test('with a number of their own get it each time, unless they are anonymous or it has ended', () => {
    const { call, rule } = setup({ members: ['1'] });
    rule('vip', { number: '5' }, NOON + 100_000);
    rule('Anonymous', { number: '6' });
    expect([call('a', 0, { customerID: 'vip' }), call('a', 20, { customerID: 'vip' })]).toEqual(['5', '5']);
    expect(call('b', 0, { customerID: 'Anonymous' })).toBe('1');
    expect(call('c', 100, { customerID: 'vip' })).toBe('1');
  });

  test("with a queue of their own are tried there first, and where it is nobody's turn in the one asked for", () => {
    const { call, rule, agent } = setup({ members: ['1'] }, { members: ['2'] });
    rule('vip', { queueID: 2 });
    expect(call('a', 0, { customerID: 'vip' })).toBe('2');
    agent('2', { status: 'offline' });
    expect(call('b', 1, { customerID: 'vip' })).toBe('1');
  });

  test('with an agent of their own get that one once in a visit, member or not, while free', () => {
    const { call, rule, agent, kindOfLast } = setup({ members: ['1'] }, { members: ['2'] });
    rule('vip', { agentID: 2 });
    expect([call('a', 0, { customerID: 'vip' }), kindOfLast('a')]).toEqual(['2', 'customer_agent']);
    expect(call('a', 20, { customerID: 'vip' })).toBe('1');
    agent('2', { status: 'paused' });
    expect(call('b', 30, { customerID: 'vip' })).toBe('1');
  });

  test('get the agent who answered last, at the first offer of a call and for as long as it is kept', () => {
    const { call, report, kindOfLast } = setup({ members: ['1', '2', '3'], stickySeconds: 100 });
    const customerID = 'c';
    expect([call('a', 0), call('b', 1, { customerID })]).toEqual(['1', '2']);
    report('b', 'answered', 2);
    expect([call('c', 3, { customerID }), kindOfLast('c')]).toEqual(['2', 'sticky']);
    // The rotation stands where it did.
    expect(call('c', 20, { customerID })).toBe('3');
    expect(call('d', 101.9, { customerID })).toBe('3');
  });

  test('get an agent whose offer nothing contradicted for a ring, and not one whom it did', () => {
    const { call } = setup({ members: ['1', '2', '3'], stickySeconds: 1000, ringSeconds: 10 });
    expect([call('a', 0, { customerID: 'c' }), call('b', 25, { customerID: 'c' })]).toEqual(['1', '1']);
    expect([call('e', 30, { customerID: 'd' }), call('e', 40, { customerID: 'd' })]).toEqual(['2', '3']);
    expect(call('f', 60, { customerID: 'd' })).toBe('1');
  });
});

describe('overflow', () => {
  test("is depth-first: a queue's agents, then its own targets, then the next target", () => {
    const { call, agent } = setup(
      { overflow: [to({ queueID: 2 }), to({ number: '9' })] },
      { members: ['2'], overflow: [to({ queueID: 3 })] },
      { members: ['3'] },
    );
    expect(call('a', 0)).toBe('2');
    agent('2', { status: 'paused' });
    expect(call('b', 1)).toBe('3');
    agent('3', { status: 'paused' });
    expect(call('c', 2)).toBe('9');
  });

  test('passes over what does not apply, and gives a number once a visit', () => {
    const { call } = setup({
      overflow: [to({ number: '8' }, { whenNobody: false }), to({ number: '9' })],
      fallbackNumber: '7',
    });
    expect([0, 20, 40].map((seconds) => call('a', seconds))).toEqual(['9', '7', 'nobody_available']);
  });

  test('goes through five queues at most', () => {
    const chain = Array.from({ length: 7 }, (_, index) => ({
      name: index === 0 ? 'Sales' : `Queue ${index + 1}`,
      overflow: index < 6 ? [to({ queueID: index + 2 })] : [],
      members: index === 6 ? ['7'] : [],
    }));
    expect(setup(...chain).call('a', 0)).toBe('nobody_available');
    expect(setup(...chain).call('a', 0, { rclassification: 'Queue 2' })).toBe('7');
  });

  test('offers who is busy there anyway, where that queue does so', () => {
    const { call, router } = setup(
      { members: ['1'], leaseSeconds: 60, whenBusy: 'overflow', overflow: [to({ queueID: 2 })] },
      { members: ['1'], leaseSeconds: 60 },
    );
    expect([call('a', 0), call('b', 1)]).toEqual(['1', '1']);
    expect(router.world.calls.get('b')?.history).toMatchObject([{ askedQueueID: 1, queueID: 2 }]);
  });
});

describe('closed', () => {
  test('is what a switch says: its number once a visit, then overflow for the closed, fallback, and a refusal', () => {
    const { call, queue } = setup({
      members: ['1'],
      overflow: [to({ number: '8' }, { whenClosed: false }), to({ number: '9' })],
      fallbackNumber: '7',
    });
    queue(1, { emergency: { since: NOON, until: NOON + 100_000, number: '112' } });
    expect([0, 20, 40, 60].map((seconds) => call('a', seconds))).toEqual(['112', '9', '7', 'closed']);
    expect(call('b', 100)).toBe('1');
  });

  test('is the switch for all first, also in queues that a call overflows to', () => {
    const { call, installation } = setup({ overflow: [to({ queueID: 2 })] }, { members: ['2'] });
    expect(call('a', 0)).toBe('2');
    installation({ emergency: { since: NOON, until: null, number: null } });
    expect(call('b', 1)).toBe('closed');
    installation({ emergency: null });
    expect(call('c', 2)).toBe('2');
  });

  test("does not matter to a catch-all queue's name, and an unknown one is not found without it", () => {
    const { call, installation } = setup({ members: ['1'] });
    expect(call('a', 0, { rclassification: 'Nowhere' })).toBe('not found');
    installation({ catchAllQueueID: 1 });
    expect([call('b', 1, { rclassification: 'Nowhere' }), call('c', 2, { rclassification: ' SALES ' })]).toEqual([
      '1',
      '1',
    ]);
  });
});

describe('outcomes', () => {
  test('end as the strongest that was reported, in whatever order', () => {
    for (const outcomes of [
      ['no_answer', 'completed', 'answered'],
      ['answered', 'no_answer', 'completed'],
      ['completed', 'busy', 'rejected'],
    ] as const) {
      const { call, report, router } = setup({ members: ['1'] });
      call('a', 0);
      outcomes.forEach((outcome, index) => report('a', outcome, index + 1));
      expect(router.world.calls.get('a')?.history[0]?.ending).toBe('completed');
    }
  });

  test('back an agent off after a failure that is reported in time, until the same offer is answered after all', () => {
    const { call, report } = setup({ members: ['1'], whenBusy: 'overflow' });
    call('a', 0);
    report('a', 'rejected', 5);
    expect(call('b', 34.9)).toBe('nobody_available');
    report('a', 'answered', 34.95);
    expect(call('c', 35)).toBe('1');
    report('c', 'busy', 111);
    expect(call('d', 112)).toBe('1');
  });

  test('pause an agent for a while after so many no_answers in a row, but not the last one available', () => {
    const { call, report, agent } = setup({
      members: ['1', '2'],
      noAnswerMax: 2,
      backOffSeconds: 0,
      strategy: 'top_down',
    });
    call('a', 0);
    report('a', 'no_answer', 1);
    report('a', 'no_answer', 2);
    expect(call('b', 3)).toBe('1');
    report('b', 'no_answer', 4);
    expect([call('c', 5), call('d', 303.9), call('e', 304)]).toEqual(['2', '2', '1']);
    agent('2', { status: 'offline' });
    report('e', 'no_answer', 305);
    call('f', 306);
    report('f', 'no_answer', 307);
    expect(call('g', 308)).toBe('1');
  });

  test('give a lease the time to talk, end it at the end, and add the wrap-up', () => {
    const { call, report } = setup({
      members: ['1'],
      leaseSeconds: 20,
      talkSecondsMax: 100,
      wrapUpSeconds: 10,
      whenBusy: 'overflow',
    });
    call('a', 0);
    report('a', 'answered', 10);
    expect(call('b', 109.9)).toBe('nobody_available');
    report('a', 'completed', 110);
    expect([call('c', 119.9), call('d', 120)]).toEqual(['nobody_available', '1']);
  });

  test('reach an offer that the call has left behind, by its id', () => {
    const { call, router } = setup({ members: ['1', '2'], whenBusy: 'overflow', backOffSeconds: 60 });
    expect([call('a', 0), call('a', 20)]).toEqual(['1', '2']);
    router.report({ decisionID: 1 }, 'busy', NOON + 30_000);
    expect(router.world.calls.get('a')?.history).toMatchObject([{ ending: 'busy' }, { ending: null }]);
    expect([call('b', 31), call('c', 32)]).toEqual(['2', '2']);
  });
});

test('a telephone system can set a number busy until a time, and idle again', () => {
  const { call, router } = setup({ members: ['1', '2'], strategy: 'top_down' });
  router.setNumberState('1', NOON + 60_000, NOON);
  expect([call('a', 1), call('b', 60)]).toEqual(['2', '1']);
  router.setNumberState('1', NOON + 200_000, NOON + 61_000);
  expect(call('c', 62)).toBe('2');
  router.setNumberState('1', null, NOON + 63_000);
  expect(call('d', 64)).toBe('1');
});
