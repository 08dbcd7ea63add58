/** Which statement writes which members and agents. */
import { describe, expect, test } from 'bun:test';
import {
  type AgentState,
  type Decided,
  type Member,
  type Recheck,
  UNTOUCHED_AGENT,
} from '../../../src/routing/types.ts';
import { memberSteps } from '../../../src/store/written-members.ts';
import { member, queue } from '../../support/routing.ts';

interface Changes {
  readonly members?: readonly (readonly [agentID: number, Member | null])[];
  readonly agents?: ReadonlyMap<number, AgentState>;
  readonly rechecked?: readonly number[];
  readonly checkIDs?: readonly string[];
}

function stepsOf({ members = [], agents = new Map(), rechecked = [], checkIDs = [] }: Changes) {
  const decided: Decided = {
    kind: 'decided',
    answers: [],
    decisions: [],
    calls: new Map(),
    queues: new Map(),
    members: members.length === 0 ? new Map() : new Map([[1, new Map(members)]]),
    agents,
    inStep: [...agents.keys()].map((agentID) => ({ queueID: 1, agentID })),
    sticky: [],
    found: [],
  };
  const rechecks = rechecked.map((agentID): Recheck => ({ agentID, truth: null, known: null }));
  const queues = new Map([[1, queue([], { rechecks })]]);
  return memberSteps(decided, {
    queues,
    checks: checkIDs.map((id) => ({ queueID: 1, id })),
    membersVersions: new Map([[1, 8]]),
  });
}

describe('of what a batch decided', () => {
  test('nothing is written where nobody has changed', () => {
    expect(stepsOf({})).toEqual([]);
  });

  test('the turn alone is written of members whom nobody looked at again', () => {
    const busy = member(3, {
      standing: 'busy',
      reason: 'at_capacity',
      dueAt: 7,
      rank: 1.25,
      offersDay: 5,
      offersToday: 2,
    });
    expect(
      stepsOf({
        members: [
          [2, member(2)],
          [3, busy],
        ],
      }),
    ).toEqual([
      {
        statement: 'write_turns',
        values: [
          '{1,1}',
          '{2,3}',
          '{free,busy}',
          '{NULL,at_capacity}',
          '{0,1.25}',
          '{NULL,7}',
          '{0,5}',
          '{0,2}',
          '{9,9}',
          '2',
        ],
      },
    ]);
  });

  test('everything is written of those who were looked at again, and those who are gone are removed', () => {
    const steps = stepsOf({
      members: [
        [2, member(2)],
        [3, member(3)],
        [4, null],
      ],
      rechecked: [3, 4],
      checkIDs: ['8'],
    });
    expect(steps.map(({ statement }) => statement)).toEqual(['write_members', 'write_turns']);
    const [all, turns] = steps;
    expect(all?.values.slice(0, 2)).toEqual(['{1}', '{3}']);
    expect(all?.values.slice(18)).toEqual(['{9}', '1', '{1}', '{4}', '{1}', '{8}', '1']);
    expect(turns?.values.slice(0, 2)).toEqual(['{1}', '{2}']);
  });

  test('a note is done even if the member is as before', () => {
    expect(stepsOf({ checkIDs: ['8'] }).map(({ statement }) => statement)).toEqual(['write_members']);
  });

  test('leases and idleness are written of agents', () => {
    const agent = { ...UNTOUCHED_AGENT, leases: [{ mqID: 'an-id', until: 9 }], idleSince: 6 };
    const agents = new Map([
      [2, agent],
      [3, UNTOUCHED_AGENT],
    ]);
    expect(stepsOf({ agents })).toEqual([
      {
        statement: 'write_agents',
        values: ['{2,3}', '[["an-id",9]]\u001f[]', '{6,0}', '{1,1}', '{2,3}', '2'],
      },
    ]);
  });
});
