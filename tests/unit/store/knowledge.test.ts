import { describe, expect, test } from 'bun:test';
import type { Wants } from '../../../src/routing/types.ts';
import { createKnowledge, RECHECKS_MAX } from '../../../src/store/knowledge.ts';
import { settings } from '../../support/routing.ts';

function larger(...queueIDs: readonly number[]): Wants {
  return { largerQueueIDs: new Set(queueIDs), namedAgentIDs: new Map() };
}

function named(queueID: number, ...agentIDs: readonly number[]): Wants {
  return { largerQueueIDs: new Set(), namedAgentIDs: new Map([[queueID, new Set(agentIDs)]]) };
}

/** Settings of queue 1 as the database tells them. */
function stored(version: number, changes: Readonly<Record<string, unknown>> = {}): string {
  const { hours, anonymousCustomerIDs, ...others } = settings({ version });
  return JSON.stringify({ ...others, hours, anonymousCustomerIDs: [...anonymousCustomerIDs], ...changes });
}

describe('what is remembered of queues', () => {
  test('is nothing at first: the usual extent, and nobody by name', () => {
    const knowledge = createKnowledge();
    expect(knowledge.idOf('sales')).toBeUndefined();
    expect(knowledge.settingsOf(1)).toBeUndefined();
    expect(knowledge.extentOf(1)).toEqual({ extra: 0, isDeep: false, rechecks: 512 });
    expect(knowledge.namedOf(1).size).toBe(0);
  });

  test('are ids and settings, the last ones that were read', () => {
    const knowledge = createKnowledge();
    knowledge.learnID('sales', { queueID: 1, isCatchAll: false });
    knowledge.learnID('sales', { queueID: 2, isCatchAll: false });
    knowledge.learnSettings(stored(1));
    knowledge.learnSettings(stored(2));
    expect(knowledge.idOf('sales')).toBe(2);
    expect(knowledge.settingsOf(1)?.version).toBe(2);
  });

  test('tells the settings that nobody has kept yet, until they are', () => {
    const knowledge = createKnowledge();
    knowledge.learnSettings(stored(2));
    expect(knowledge.unkeptSettings([3])).toEqual([]);
    const unkept = knowledge.unkeptSettings([3, 1]);
    expect(unkept).toEqual([{ queueID: 1, version: 2, json: stored(2) }]);
    knowledge.noteKept(unkept);
    expect(knowledge.unkeptSettings([1])).toEqual([]);
  });

  test('tells settings that say something else from those of which the version alone was raised', () => {
    const knowledge = createKnowledge();
    expect(knowledge.learnSettings(stored(1))).toBe(true);
    expect(knowledge.learnSettings(stored(2))).toBe(false);
    expect(knowledge.isVersion(1, 2)).toBe(true);
    expect(knowledge.learnSettings(stored(3, { strategy: 'random' }))).toBe(true);
    expect(knowledge.learnSettings(stored(4))).toBe(true);
  });

  test('forgets names that somebody makes up without end', () => {
    const knowledge = createKnowledge();
    for (let index = 0; index <= 100_000; index += 1) {
      knowledge.learnID(`name ${index}`, { queueID: index, isCatchAll: false });
    }
    expect(knowledge.idOf('name 0')).toBeUndefined();
    expect(knowledge.idOf('name 100000')).toBe(100_000);
  });

  test('reads so much more each time that ten thousand members need few openings', () => {
    const knowledge = createKnowledge();
    const extras = Array.from({ length: 5 }, () => {
      knowledge.want(larger(1));
      return knowledge.extentOf(1).extra;
    });
    expect(extras).toEqual([8, 72, 584, 4_680, 37_448]);
    expect(knowledge.extentOf(1).isDeep).toBe(true);
    expect(knowledge.extentOf(2).extra).toBe(0);
  });

  test('comes back to the usual extent while batches go well', () => {
    const knowledge = createKnowledge();
    knowledge.want(larger(1));
    knowledge.want(named(1, 7));
    knowledge.relax([1]);
    expect(knowledge.extentOf(1)).toEqual({ extra: 4, isDeep: true, rechecks: 512 });
    expect(knowledge.namedOf(1).size).toBe(0);
    knowledge.relax([1]);
    knowledge.relax([1]);
    knowledge.relax([1]);
    expect(knowledge.extentOf(1)).toEqual({ extra: 0, isDeep: false, rechecks: 512 });
  });

  test('names more and more members until the batch is decided', () => {
    const knowledge = createKnowledge();
    knowledge.want(named(1, 7, 8));
    knowledge.want(named(1, 9));
    knowledge.want(named(2, 5));
    expect([...knowledge.namedOf(1)]).toEqual([7, 8, 9]);
    knowledge.relax([1]);
    expect([...knowledge.namedOf(2)]).toEqual([5]);
  });

  test('looks at more members again at once while there is a backlog, up to a bound, and then at fewer', () => {
    const knowledge = createKnowledge();
    knowledge.wantRechecks(1);
    expect(knowledge.extentOf(1).rechecks).toBe(4_096);
    knowledge.wantRechecks(1);
    expect(knowledge.extentOf(1)).toEqual({ extra: 0, isDeep: false, rechecks: RECHECKS_MAX });
    for (let batches = 0; batches < 4; batches += 1) {
      knowledge.relax([1]);
    }
    expect(knowledge.extentOf(1).rechecks).toBe(512);
  });
});
