import { describe, expect, test } from 'bun:test';
import type { Customer } from '../../../src/routing/types.ts';
import { customerKey, customersAsked, readCustomers } from '../../../src/store/customers.ts';
import type { TextRow } from '../../../src/store/route-batch-rows.ts';
import { NOON, settings } from '../../support/routing.ts';

const STICKY = settings({ stickySeconds: 600 });

describe('the customers of a batch', () => {
  const ask = (customerID: string | null) => ({ customerID });

  test('are asked about once each', () => {
    expect(customersAsked([ask('c'), ask('d'), ask('c')], () => STICKY)).toEqual([
      { queueID: 1, customerID: 'c' },
      { queueID: 1, customerID: 'd' },
    ]);
  });

  test('are asked about for each queue', () => {
    const support = settings({ id: 2, stickySeconds: 600 });
    const calls = [
      { ...ask('c'), in: STICKY },
      { ...ask('c'), in: support },
    ];
    expect(customersAsked(calls, (call) => call.in).map(({ queueID }) => queueID)).toEqual([1, 2]);
  });

  test('are asked about only where anything that is configured depends on them', () => {
    expect(customersAsked([ask('c')], () => settings())).toEqual([]);
    expect(customersAsked([ask('c')], () => settings({ hasCustomerRules: true }))).toHaveLength(1);
    expect(customersAsked([ask('c')], () => undefined)).toEqual([]);
  });

  test('are not those who are unknown', () => {
    expect(customersAsked([ask(null), ask(''), ask(' '), ask('Anonymous')], () => STICKY)).toEqual([]);
  });

  test('have keys by queue and id, so that none is another’s', () => {
    expect(customerKey({ queueID: 1, customerID: '1 2' })).not.toBe(customerKey({ queueID: 11, customerID: '2' }));
  });
});

describe('what was read of a customer', () => {
  const empty: TextRow = ['1', 'c', null, null, null, null, null, null, null, null];

  /** @param rule queue, agent, number, until; @param sticky agent, since, pending agent, from when that one counts */
  function read(rule: TextRow = [], sticky: TextRow = []): Customer | undefined {
    const row = empty.map((none, index) =>
      index < 2 ? none : index < 6 ? (rule[index - 2] ?? null) : (sticky[index - 6] ?? null),
    );
    return readCustomers([row], { now: NOON, stickySecondsOf: () => 600 }).get('1 c');
  }

  const at = (secondsAgo: number) => String(NOON - secondsAgo * 1000);

  test('is nothing where nothing is stored', () => {
    expect(read()).toEqual({ rule: null, stickyAgentID: null });
  });

  test('is a rule to a queue, an agent or a number', () => {
    expect(read(['7'])?.rule).toEqual({ queueID: 7 });
    expect(read([null, '8'])?.rule).toEqual({ agentID: 8 });
    expect(read([null, null, '900'])?.rule).toEqual({ number: '900' });
  });

  test('is no rule any more from its date on', () => {
    expect(read(['7', null, null, at(-0.001)])?.rule).toEqual({ queueID: 7 });
    expect(read(['7', null, null, at(0)])?.rule).toBeNull();
  });

  test('is the agent of the last call for as long as the queue remembers', () => {
    expect(read([], ['3', at(599)])?.stickyAgentID).toBe(3);
    expect(read([], ['3', at(600)])?.stickyAgentID).toBeNull();
  });

  test('is the last offer once nothing can contradict it, and until then the one before', () => {
    expect(read([], ['3', at(100), '4', at(-1)])?.stickyAgentID).toBe(3);
    expect(read([], ['3', at(100), '4', at(0)])?.stickyAgentID).toBe(4);
    expect(read([], [null, null, '4', at(-1)])?.stickyAgentID).toBeNull();
    expect(read([], [null, null, '4', at(1)])?.stickyAgentID).toBe(4);
    expect(read([], ['3', at(100), '4', at(600)])?.stickyAgentID).toBeNull();
  });
});
