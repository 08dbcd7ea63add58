import { describe, expect, test } from 'bun:test';
import type { AgentState, Customer, PastDecision, QueueState } from '../../../src/routing/types.ts';
import { decideBatch, onlyDecision, routeAlong } from '../../support/decide-batch.ts';
import {
  member,
  members,
  NOON,
  offeredNumber,
  pastOffer,
  pastRefusal,
  queue,
  request,
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

describe('the agent of the last call', () => {
  const sticky: Partial<Customer> = { stickyAgentID: 3 };

  test('gets the first offer of the next one', () => {
    expect(given([queue(members(4))], sticky)).toBe('sticky 3');
  });

  test('gets only the first: not after any offer, but still after a refusal', () => {
    const before = pastOffer({ result: offeredNumber('900'), decidedAt: NOON - 9_000 });
    expect(given([queue(members(4))], sticky, { history: [before] })).toBe('rotation 1');
    expect(given([queue(members(4))], sticky, { history: [pastRefusal({ decidedAt: NOON - 9_000 })] })).toBe(
      'sticky 3',
    );
    expect(given([queue(members(4))], sticky, { history: [before], now: NOON + 14_400_001 })).toBe('sticky 3');
  });

  test('is passed over where not free, or no member any more', () => {
    expect(given([queue([member(1), member(3, BUSY)])], sticky)).toBe('rotation 1');
    expect(given([queue([member(1), member(3, OUT)])], sticky)).toBe('rotation 1');
    expect(given([queue([member(1)])], sticky)).toBe('rotation 1');
    const gone = queue([member(1)], { rechecks: [{ agentID: 3, truth: null, known: member(3) }] });
    expect(given([gone], sticky)).toBe('rotation 1');
  });

  test('takes no part in tiers: the customer knows the agent', () => {
    expect(given([queue([member(1), member(3, { tier: 2 })])], sticky)).toBe('sticky 3');
  });
});

describe('what is remembered of a customer', () => {
  const asked = (changes: Parameters<typeof request>[0] = {}) =>
    request({ callID: 'asked', callTime: '9', customerID: 'c', ...changes });
  const remembering = { settings: { stickySeconds: 600 } };

  test('is the agent of each offer, from when nothing can contradict it any more', () => {
    const decided = decideBatch({ queues: [queue(members(2), remembering)], requests: [asked({ mqID: 'first' })] });
    expect(decided.sticky).toEqual([
      {
        customerID: 'c',
        queueID: 1,
        contradictedMqIDs: [],
        offer: { agentID: 1, mqID: 'first', from: NOON + 75_000 },
      },
    ]);
  });

  test('is contradicted by an offer that failed, also when another customer is named by then, or none', () => {
    const past = pastOffer({ customerID: 'c', decidedAt: NOON - 20_000 });
    const again = (customerID: string | null) =>
      decideBatch({
        queues: [queue(members(2), remembering)],
        requests: [asked({ customerID, mqID: 'second' })],
        histories: { asked: [past] },
      }).sticky;
    const contradiction = { customerID: 'c', queueID: 1, contradictedMqIDs: ['mq-past'], offer: null };
    const offer = { agentID: 2, mqID: 'second', from: NOON + 75_000 };
    expect(again('c')).toEqual([{ ...contradiction, offer }]);
    expect(again(null)).toEqual([contradiction]);
    expect(again('d')).toEqual([contradiction, { customerID: 'd', queueID: 1, contradictedMqIDs: [], offer }]);
  });

  test('is not contradicted by a caller who came back or was transferred', () => {
    const past = pastOffer({ customerID: 'c', decidedAt: NOON - 100_000 });
    const returned = decideBatch({
      queues: [queue(members(2), remembering)],
      requests: [asked()],
      histories: { asked: [past] },
    });
    expect(returned.sticky).toMatchObject([{ contradictedMqIDs: [] }]);
  });

  test('is nothing where the queue remembers nobody, no agent was offered, or nobody is named', () => {
    const of = (state: QueueState, changes: Parameters<typeof request>[0] = {}) =>
      decideBatch({ queues: [state], requests: [asked(changes)] }).sticky;
    expect(of(queue(members(1)))).toEqual([]);
    expect(of(queue([], { settings: { stickySeconds: 600, fallbackNumber: '8' } }))).toEqual([]);
    expect(of(queue(members(1), remembering), { customerID: ' Anonymous ' })).toEqual([]);
    expect(of(queue(members(1), remembering), { customerID: null })).toEqual([]);
  });

  test('is the last of several offers in one batch', () => {
    const decided = decideBatch({
      queues: [queue(members(2), remembering)],
      requests: [asked({ callID: 'a', mqID: 'a' }), asked({ callID: 'b', mqID: 'b' })],
    });
    expect(decided.sticky).toMatchObject([{ offer: { agentID: 2, mqID: 'b' } }]);
  });
});
