/** What counts as the same decision, and what does not. */
import { describe, expect, test } from 'bun:test';
import { differencesOf } from '../../../src/replay/compare.ts';
import type { Decision, Reasons } from '../../../src/routing/types.ts';
import { pastOffer } from '../../support/routing.ts';

const REASONS: Reasons = {
  version: 3,
  strategy: 'round_robin',
  before: [1, 1],
  after: [2, 2],
  members: [[2, 'offered']],
};

function decision(reasons: Partial<Reasons> = {}, changes: Partial<Decision> = {}): Decision {
  return {
    ...pastOffer(),
    callID: 'a',
    episode: 1,
    queueSequence: 4,
    reasons: { ...REASONS, ...reasons },
    inputs: null,
    ...changes,
  };
}

function fieldsOf(recorded: Decision, again: Decision): readonly string[] {
  return differencesOf({ ...recorded, place: 0 }, again).map(({ field }) => field);
}

describe('a decision that is made again', () => {
  test('is the same where everything is', () => {
    expect(fieldsOf(decision(), decision())).toEqual([]);
  });

  test.each([
    ['result', decision({}, { result: { kind: 'rotation', agentID: 2, number: '2' } })],
    ['visit', decision({}, { visit: 2 })],
    ['queueSequence', decision({}, { queueSequence: 5 })],
    ['reasons.after', decision({ after: [3, 3] })],
    ['reasons.row', decision({ row: 9 })],
    [
      'reasons.members',
      decision({
        members: [
          [1, 'paused'],
          [2, 'offered'],
        ],
      }),
    ],
    ['reasons.path.length', decision({ path: [{ queueID: 9, unserved: 'nobody', reasons: REASONS }] })],
  ])('is another one where it differs in %s', (field, again) => {
    expect(fieldsOf(decision(), again)).toEqual([field]);
  });

  test('may have looked at more members than the recorded one, but not have found them otherwise', () => {
    const recorded = decision({
      members: [
        [1, 'paused'],
        [2, 'offered'],
      ],
      partial: true,
    });
    expect(
      fieldsOf(
        recorded,
        decision({
          members: [
            [7, 'offline'],
            [1, 'paused'],
            [2, 'offered'],
          ],
        }),
      ),
    ).toEqual([]);
    expect(
      fieldsOf(
        recorded,
        decision({
          members: [
            [1, 'offline'],
            [2, 'offered'],
          ],
        }),
      ),
    ).toEqual(['reasons.members.1']);
  });

  test('compares the queues that were tried on the way', () => {
    const path = (unserved: 'nobody' | 'closed') => ({ path: [{ queueID: 9, unserved, reasons: REASONS }] });
    expect(fieldsOf(decision(path('nobody')), decision(path('closed')))).toEqual(['reasons.path.0.unserved']);
  });
});
