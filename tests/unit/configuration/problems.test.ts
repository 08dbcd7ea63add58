import { describe, expect, test } from 'bun:test';
import type { AgentDocument, CustomerRuleDocument, QueueDocument } from '../../../src/configuration/documents.ts';
import {
  problemsOfAgent,
  problemsOfCustomerRule,
  problemsOfQueue,
  timeOf,
} from '../../../src/configuration/problems.ts';
import { AGENT, QUEUE } from '../../support/documents.ts';

describe('a queue', () => {
  const problems = (changes: Partial<QueueDocument>) => problemsOfQueue({ ...QUEUE, ...changes });

  test('as it is made has no problem', () => {
    expect(problems({})).toEqual([]);
  });

  test.each<[Partial<QueueDocument>, string]>([
    [{ name: ' ' }, 'name should not be empty'],
    [{ aliases: ['Buy', '\t'] }, 'aliases should not hold an empty name'],
    [{ timeZone: 'Berlin' }, 'timeZone must be the IANA name of a time zone, like Europe/Berlin'],
    [
      { hours: { weekly: [{ days: ['monday'], opens: '9', closes: '17:00' }], dates: [] } },
      'hours: weekly[0].opens must be a time like 09:00, to 23:59',
    ],
    [
      {
        tiers: [
          { tier: 2, waitSeconds: 1 },
          { tier: 2, waitSeconds: 2 },
        ],
      },
      'tiers must not name a tier twice',
    ],
    [
      { overflow: [{ queueID: 2, number: '1', when: ['closed'] }] },
      'overflow.0 must have exactly one of queueID and number',
    ],
    [
      { overflow: [{ queueID: 1, number: null, when: ['closed'] }] },
      'overflow.0 must not lead back to the queue itself',
    ],
    [
      { emergency: { since: '2026-01-01T00:00:00Z', until: '2026-02-31T00:00:00Z', reason: null, number: null } },
      'emergency.until must be a time that the calendar has',
    ],
  ])('with %j is told what is wrong', (changes, problem) => {
    expect(problems(changes)).toEqual([expect.stringContaining(problem.slice(0, 24))]);
  });
});

describe('an agent', () => {
  const problems = (changes: Partial<AgentDocument>) => problemsOfAgent({ ...AGENT, ...changes });

  test.each<[Partial<AgentDocument>, readonly string[]]>([
    [{}, []],
    [{ name: ' ' }, ['name should not be empty']],
    [{ returnsAt: '2026-01-01T00:00:00Z' }, ['returnsAt must be null while the status is available']],
    [{ status: 'paused', returnsAt: '2026-01-01T00:00:00Z' }, []],
    [{ availableUntil: '2026-06-31T00:00:00Z' }, ['availableUntil must be a time that the calendar has']],
    [
      { dailyNumber: { number: '1', until: '2026-01-01T25:00:00Z' } },
      ['dailyNumber.until must be a time that the calendar has'],
    ],
  ])('with %j has these problems', (changes, expected) => {
    expect(problems(changes)).toEqual([...expected]);
  });
});

describe('a customer rule', () => {
  const RULE: CustomerRuleDocument = { customerID: 'c', queueID: null, agentID: 1, number: null, until: null };

  test('has one target', () => {
    expect(problemsOfCustomerRule(RULE)).toEqual([]);
    const sentence = 'exactly one of queueID, agentID and number must be given';
    expect(problemsOfCustomerRule({ ...RULE, agentID: null })).toEqual([sentence]);
    expect(problemsOfCustomerRule({ ...RULE, queueID: 2 })).toEqual([sentence]);
  });
});

test('a time is one that the calendar has', () => {
  expect(timeOf('2028-02-29T23:59:59.5Z')?.toJSON()).toBe('2028-02-29T23:59:59.500Z');
  expect([timeOf('2026-02-29T00:00:00Z'), timeOf('2026-13-01T00:00:00Z'), timeOf('soon')]).toEqual([
    null,
    null,
    null,
  ]);
});
