/** Which of a batch's queues need not have their members read, since they are remembered, and whether that was right. */
import type { QueueSettings } from '../routing/types.ts';
import { plainArray } from './array-literal.ts';
import type { Knowledge } from './knowledge.ts';
import type { BatchStep } from './lane-connection.ts';
import { locksAgents, nextLook, type Roster } from './rosters.ts';
import type { QueueRow } from './route-batch-rows.ts';
import type { Need } from './scans.ts';

/** The queues whose members need not be read. Agents are locked by one statement alone, in the order of their ids. */
export function rememberedOf(
  needs: ReadonlyMap<number, Need>,
  customers: readonly { readonly queueID: number }[],
  { rosters }: Knowledge,
): ReadonlyMap<number, Roster> {
  const withCustomers = new Set(customers.map(({ queueID }) => queueID));
  const remembered = new Map<number, Roster>();
  for (const queueID of needs.keys()) {
    const roster = withCustomers.has(queueID) ? undefined : rosters.use(queueID);
    if (roster !== undefined) {
      remembered.set(queueID, roster);
    }
  }
  if (remembered.size < needs.size) {
    for (const [queueID, { settings }] of needs) {
      if (settings.usesLeases || locksAgents(settings)) {
        remembered.delete(queueID);
      }
    }
  }
  return remembered;
}

interface Place {
  readonly queueID: number;
  readonly agentID: number;
}

/** Whose agents are to be locked: of the members who are remembered, those who are not out. */
export function agentsToLock(
  remembered: ReadonlyMap<number, Roster>,
  needs: ReadonlyMap<number, Need>,
): readonly Place[] {
  return [...remembered].flatMap(([queueID, { members }]) => {
    const settings = needs.get(queueID)?.settings;
    return settings === undefined || !locksAgents(settings)
      ? []
      : [...members.values()]
          .filter(({ standing }) => standing !== 'out')
          .map(({ agentID }) => ({ queueID, agentID }));
  });
}

export function lockAgentsStep(places: readonly Place[]): BatchStep {
  return {
    statement: 'lock_agents',
    values: [
      plainArray(places.map(({ queueID }) => queueID)),
      plainArray(places.map(({ agentID }) => agentID)),
      plainArray([...new Set(places.map(({ queueID }) => queueID))]),
    ],
  };
}

interface Recollection {
  readonly remembered: ReadonlyMap<number, Roster>;
  readonly settingsOf: (queueID: number) => QueueSettings | undefined;
  readonly now: number;
  /** Whether all agents were read whom the batch's calls may give back. */
  readonly isAllKnown: boolean;
}

/** Queues whose members are not as they are remembered, or have to be looked at. @param rows those that are held */
export function oldRosters(
  rows: readonly QueueRow[],
  { remembered, settingsOf, now, isAllKnown }: Recollection,
): readonly number[] {
  return rows.flatMap(({ queueID, membersVersion, isNoted }) => {
    const roster = remembered.get(queueID);
    const settings = settingsOf(queueID);
    if (roster === undefined || settings === undefined) {
      return [];
    }
    const look = nextLook(roster, settings);
    const isCurrent = isAllKnown && !isNoted && membersVersion === roster.version && (look === null || look > now);
    return isCurrent ? [] : [queueID];
  });
}
