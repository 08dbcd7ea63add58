/** Compares what was decided from a window with what was decided from the whole queue. */
import { expect } from 'bun:test';
import type { Decided, Decision, Member, Reasons } from '../../../src/routing/types.ts';

/** What a decision says beside who was looked at, which follows from what was read. */
function told(decision: Decision): Decision {
  return { ...decision, reasons: toldReasons(decision.reasons) };
}

function toldReasons({ members: _members, others: _others, partial: _partial, path, ...reasons }: Reasons): Reasons {
  return path === undefined
    ? reasons
    : { ...reasons, path: path.map((step) => ({ ...step, reasons: toldReasons(step.reasons) })) };
}

/** But for what was found of members, who have to be read for that. */
function toldAnswers({ answers }: Decided): readonly unknown[] {
  return answers.map((answer) =>
    answer.kind === 'overflow'
      ? {
          ...answer,
          path: {
            ...answer.path,
            tried: answer.path.tried.map(({ foundAfter: _foundAfter, ...one }) => ({
              ...one,
              reasons: toldReasons(one.reasons),
            })),
          },
        }
      : answer,
  );
}

export function expectSame(windowed: Decided, whole: Decided): void {
  expect(toldAnswers(windowed)).toEqual([...toldAnswers(whole)]);
  expect(windowed.decisions.map(told)).toEqual(whole.decisions.map(told));
  expect(windowed.calls).toEqual(whole.calls);
  expect(windowed.queues).toEqual(whole.queues);
  expect(windowed.agents).toEqual(whole.agents);
  expect(windowed.sticky).toEqual(whole.sticky);
  expect(membersInStep(windowed, whole)).toEqual(memberChanges(windowed));
}

function memberChanges({ members }: Decided): ReadonlyMap<string, Member | null> {
  return new Map(
    [...members].flatMap(([queueID, changed]) =>
      [...changed].map(([agentID, member]) => [`${queueID} ${agentID}`, member] as const),
    ),
  );
}

/**
 * The members whom a decision of the whole changes, but for those who were not read in the window: their agents have
 * changed, and they are noted for the next batch.
 */
function membersInStep(windowed: Decided, whole: Decided): ReadonlyMap<string, Member | null> {
  const read = memberChanges(windowed);
  const inStep = new Set(windowed.inStep.map(({ queueID, agentID }) => `${queueID} ${agentID}`));
  return new Map(
    [...memberChanges(whole)].filter(([key, member]) => {
      const isNoted = member !== null && windowed.agents.has(member.agentID) && !inStep.has(key);
      return read.has(key) || !isNoted;
    }),
  );
}
