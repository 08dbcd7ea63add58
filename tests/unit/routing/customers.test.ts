import { describe, expect, test } from 'bun:test';
import { isKnownCustomer } from '../../../src/routing/customer.ts';
import type {
  AgentState,
  Customer,
  CustomerRule,
  MemberTruth,
  PastDecision,
  QueueState,
} from '../../../src/routing/types.ts';
import { decideBatch, onlyDecision, routeAlong } from '../../support/decide-batch.ts';
import {
  member,
  members,
  NOON,
  offered,
  offeredNumber,
  openBetween,
  pastOffer,
  queue,
  request,
  settings,
  truth,
} from '../../support/routing.ts';

const BUSY = { standing: 'busy', reason: 'wrap_up' } as const;
const OUT = { standing: 'out', reason: 'paused', baseReason: 'paused' } as const;

interface More {
  readonly history?: readonly PastDecision[];
  readonly agents?: Readonly<Record<number, Partial<AgentState>>>;
  readonly now?: number;
}

function route(
  queues: readonly QueueState[],
  customer: Partial<Customer>,
  { history = [], agents = {}, now = NOON }: More = {},
) {
  return onlyDecision(
    routeAlong({
      queues,
      requests: [
        request({
          callID: 'asked',
          callTime: '9',
          customerID: 'c',
          customer: { rule: null, stickyAgentID: null, ...customer },
        }),
      ],
      histories: { asked: history },
      agents,
      now,
    }),
  );
}

function given(queues: readonly QueueState[], customer: Partial<Customer>, more: More = {}): string {
  const { result } = route(queues, customer, more);
  return result.kind === 'refusal' ? result.refusal : `${result.kind} ${result.agentID ?? result.number}`;
}

const rule = (target: CustomerRule): Partial<Customer> => ({ rule: target });

describe('a customerID', () => {
  test.each([
    ['c-1', true],
    [' c-1 ', true],
    [null, false],
    ['', false],
    ['  ', false],
    ['anonymous', false],
    [' ANONYMOUS\t', false],
    ['anonymous2', true],
  ])('%p says who is calling: %p', (customerID, isKnown) => {
    expect(isKnownCustomer(customerID, settings())).toBe(isKnown);
  });
});

describe("a customer's own number", () => {
  test('is given each time, before everything else', () => {
    const closed = queue(members(2), { settings: { hours: openBetween([]), fallbackNumber: '8' } });
    expect(given([closed], rule({ number: '700' }))).toBe('customer_number 700');
    const before = pastOffer({
      result: offeredNumber('700'),
      decidedAt: NOON - 5_000,
      ending: 'no_answer',
      endedAt: NOON,
    });
    expect(given([queue(members(2))], rule({ number: '700' }), { history: [before] })).toBe('customer_number 700');
  });

  test('is that of the queue asked for, and of no queue on the way', () => {
    const overflow = [{ target: { queueID: 2 }, whenClosed: true, whenNobody: true, whenAttempts: true }];
    const queues = [queue([], { settings: { overflow } }), queue(members(2), { settings: { id: 2 } })];
    const asked = request({ customer: { rule: { agentID: 2 }, stickyAgentID: 2 } });
    expect(onlyDecision(routeAlong({ queues, requests: [asked] }))).toMatchObject({ queueID: 2, result: offered(1) });
  });
});

describe("a customer's own queue", () => {
  const own = rule({ queueID: 2 });
  const target = (queueID: number) => ({
    target: { queueID },
    whenClosed: true,
    whenNobody: true,
    whenAttempts: true,
  });

  test('is tried before the one asked for', () => {
    const decision = route([queue(members(2)), queue([member(21)], { settings: { id: 2 } })], own);
    expect(decision).toMatchObject({
      askedQueueID: 1,
      queueID: 2,
      result: { kind: 'rotation', agentID: 21 },
      reasons: { path: [{ queueID: 1, unserved: null }] },
    });
  });

  test('leads with its own overflow back to the one asked for, and then to the overflow of that', () => {
    const queues = (agents: Partial<Record<number, number>>) => [
      queue(members(agents[1] ?? 0), { settings: { overflow: [target(4)] } }),
      queue([], { settings: { id: 2, overflow: [target(3)] } }),
      queue(members(agents[3] ?? 0), { settings: { id: 3 } }),
      queue(members(agents[4] ?? 0), { settings: { id: 4 } }),
    ];
    expect(route(queues({ 1: 1, 3: 1, 4: 1 }), own).queueID).toBe(3);
    expect(route(queues({ 1: 1, 4: 1 }), own)).toMatchObject({
      queueID: 1,
      result: { kind: 'rotation' },
      reasons: {
        path: [
          { queueID: 1, unserved: null },
          { queueID: 2, unserved: 'nobody' },
          { queueID: 3, unserved: 'nobody' },
        ],
      },
    });
    expect(route(queues({ 4: 1 }), own).queueID).toBe(4);
    expect(route(queues({}), own)).toMatchObject({ queueID: 1, result: { refusal: 'nobody_available' } });
  });

  test('is tried once more with each attempt, and passed over while it is closed', () => {
    const closed = queue([member(21)], { settings: { id: 2, hours: openBetween([]) } });
    expect(given([queue(members(2)), closed], own)).toBe('rotation 1');
    const open = queue([member(21), member(22)], { settings: { id: 2 } });
    const before = pastOffer({ queueID: 2, result: offered(21), decidedAt: NOON - 20_000 });
    expect(given([queue(members(2)), open], own, { history: [before] })).toBe('rotation 22');
  });

  test('is not tried while the one asked for is closed', () => {
    const asked = queue(members(2), { settings: { hours: openBetween([]), fallbackNumber: '8' } });
    expect(given([asked, queue([member(21)], { settings: { id: 2 } })], own)).toBe('fallback 8');
  });

  test('that is the one asked for changes nothing', () => {
    expect(given([queue(members(2))], rule({ queueID: 1 }))).toBe('rotation 1');
  });

  test('is tried though the attempts of the one asked for are used up', () => {
    const asked = queue(members(2), { settings: { attemptsMax: 1 } });
    const before = pastOffer({ result: offered(1), decidedAt: NOON - 20_000 });
    expect(given([asked, queue([member(21)], { settings: { id: 2 } })], own, { history: [before] })).toBe(
      'rotation 21',
    );
  });
});

describe("a customer's own agent", () => {
  const own = rule({ agentID: 3 });

  test('comes first where the agent is free, whatever the turn, and leaves the turn alone', () => {
    const decided = decideBatch({
      queues: [queue(members(4))],
      requests: [request({ customer: { rule: { agentID: 3 }, stickyAgentID: 4 } })],
    });
    expect(onlyDecision(decided).result).toEqual(offered(3, 'customer_agent'));
    expect(decided.queues.get(1)?.cursors.size).toBe(0);
  });

  test('is passed over while not free, or when excluded for this call', () => {
    for (const changes of [BUSY, OUT]) {
      expect(given([queue([member(1), member(3, changes)])], own)).toBe('rotation 1');
    }
    const shared = pastOffer({ result: offered(3), ending: 'rejected', endedAt: NOON, decidedAt: NOON - 9_000 });
    expect(given([queue(members(4))], own, { history: [shared] })).toBe('rotation 1');
  });

  test('comes first once a visit', () => {
    // The agent answered under another number, so is not excluded; in this visit the offer has been made.
    const before = pastOffer({ result: offered(3, 'customer_agent'), decidedAt: NOON - 9_000 });
    const later = pastOffer({ mqID: 'later', result: offered(1), decidedAt: NOON - 5_000 });
    const history = [{ ...before, ending: 'returned' as const }, later];
    expect(given([queue(members(4))], own, { history })).toBe('rotation 2');
    expect(given([queue(members(4))], own, { history, now: NOON + 90_000 })).toBe('customer_agent 3');
  });

  test('counts as an attempt, and is not given when these are used up', () => {
    const asked = queue(members(4), { settings: { attemptsMax: 1 } });
    const before = pastOffer({ result: offered(1), decidedAt: NOON - 9_000 });
    expect(given([asked], own, { history: [before] })).toBe('nobody_available');
  });

  describe('who is no member', () => {
    const outsider = (changes: Partial<MemberTruth> = {}, leaseSeconds = 0) =>
      queue(members(2), {
        settings: { leaseSeconds },
        outsiders: new Map([[9, truth(9, changes)]]),
      });
    const ninth = rule({ agentID: 9 });

    test('comes first all the same, under the number of today', () => {
      expect(route([outsider()], ninth).result).toEqual(offered(9, 'customer_agent'));
      const daily = outsider({ dailyNumber: '77', dailyNumberUntil: NOON + 1 });
      expect(route([daily], ninth).result).toMatchObject({ kind: 'customer_agent', number: '77' });
    });

    test.each<[string, Partial<MemberTruth>]>([
      ['paused', { status: 'paused' }],
      ['offline', { status: 'offline' }],
      ['behind the end of the shift', { availableUntil: NOON }],
      ['outside of the own hours', { hours: openBetween([]) }],
    ])('is passed over while %s', (_, changes) => {
      expect(given([outsider(changes)], ninth)).toBe('rotation 1');
    });

    test('is passed over while the agent’s state says so, and takes a lease where the queue does', () => {
      const lease = { leases: [{ mqID: 'elsewhere', until: NOON + 1 }] };
      expect(given([outsider({}, 60)], ninth, { agents: { 9: lease } })).toBe('rotation 1');
      expect(given([outsider({}, 0)], ninth, { agents: { 9: lease } })).toBe('customer_agent 9');
      expect(given([outsider()], ninth, { agents: { 9: { wrapUpUntil: NOON + 1 } } })).toBe('rotation 1');
      const decided = decideBatch({
        queues: [outsider({}, 60)],
        requests: [request({ mqID: 'first', customer: { rule: { agentID: 9 }, stickyAgentID: null } })],
        agents: { 9: {} },
      });
      expect(decided.agents.get(9)?.leases).toEqual([{ mqID: 'first', until: NOON + 60_000 }]);
      expect(decided.inStep).toEqual([]);
    });

    test('is no agent at all where nobody of this id is left', () => {
      expect(given([queue(members(2))], ninth)).toBe('rotation 1');
    });
  });
});
