/** Puts together what was read of a batch's queues and their members. */
import type { Member, MemberTruth, QueueState, Recheck } from '../routing/types.ts';
import type { StoredAgent } from './agent-state.ts';
import type { Knowledge } from './knowledge.ts';
import { SOURCES } from './member-statement.ts';
import type { MemberRow, QueueRow } from './route-batch-rows.ts';
import { endOfScan } from './scan-ends.ts';
import type { LookedAt } from './remembered-queues.ts';
import type { Need, Scanning } from './scans.ts';

/** What was read of one queue's members. */
interface QueueMembers {
  readonly members: Map<number, Member>;
  readonly rechecks: Map<number, Recheck>;
  readonly outsiders: Map<number, MemberTruth>;
  readonly checkIDs: string[];
  due: number;
}

export interface GroupedMembers {
  readonly byQueue: ReadonlyMap<number, QueueMembers>;
  readonly agents: Map<number, StoredAgent>;
  /** By the scan's place from 1: those whom it read; a scan that was needless is missing. */
  readonly byScan: ReadonlyMap<number, readonly Member[]>;
}

/** @param now the batch's time, in milliseconds */
export function groupMembers(rows: readonly MemberRow[], now: number): GroupedMembers {
  const byQueue = new Map<number, QueueMembers>();
  const agents = new Map<number, StoredAgent>();
  const byScan = new Map<number, Member[]>();
  for (const { source, scan, queueID, agentID, checkID, member, agent, truth } of rows) {
    if (scan > 0 && !byScan.has(scan)) {
      byScan.set(scan, []);
    }
    if (agentID === null || (source === SOURCES.due && isDueLater(member, now))) {
      continue;
    }
    if (agent !== null) {
      agents.set(agentID, agent);
    }
    if (queueID === null) {
      continue;
    }
    const queue = queueMembers(byQueue, queueID);
    if (source === SOURCES.due || source === SOURCES.check) {
      queue.rechecks.set(agentID, { agentID, truth, known: member });
      if (checkID === null) {
        queue.due += 1;
      } else {
        queue.checkIDs.push(checkID);
      }
    } else if (source === SOURCES.outsider && truth !== null) {
      queue.outsiders.set(agentID, truth);
    }
    if (member !== null) {
      queue.members.set(agentID, member);
      byScan.get(scan)?.push(member);
    }
  }
  return { byQueue, agents, byScan };
}

function isDueLater(member: Member | null, now: number): boolean {
  return member !== null && member.dueAt !== null && member.dueAt > now;
}

function queueMembers(byQueue: Map<number, QueueMembers>, queueID: number): QueueMembers {
  let queue = byQueue.get(queueID);
  if (queue === undefined) {
    queue = { members: new Map(), rechecks: new Map(), outsiders: new Map(), checkIDs: [], due: 0 };
    byQueue.set(queueID, queue);
  }
  return queue;
}

export interface Gathered {
  readonly lockedIDs: ReadonlySet<number>;
  readonly needs: ReadonlyMap<number, Need>;
  /** Of the queues whose members were not read. */
  readonly remembered: ReadonlyMap<number, LookedAt>;
  /** In the order in which they were asked for. */
  readonly scans: readonly Scanning[];
  readonly members: GroupedMembers;
  readonly knowledge: Knowledge;
}

/** Of each queue that is held and of which the settings are known. */
export function queueStates(
  rows: readonly QueueRow[],
  { lockedIDs, needs, remembered, scans, members, knowledge }: Gathered,
): ReadonlyMap<number, QueueState> {
  const states = new Map<number, QueueState>();
  const scansByQueue = Map.groupBy(
    scans.map((scan, index) => ({ ...scan, place: index + 1 })),
    ({ queueID }) => queueID,
  );
  for (const { queueID, decisions, cursors, clocks } of rows) {
    // By their newest version, which may have been learned since members were asked for and says the same.
    const settings = needs.has(queueID) ? knowledge.settingsOf(queueID) : undefined;
    if (settings === undefined || !lockedIDs.has(queueID) || states.has(queueID)) {
      continue;
    }
    const looked = remembered.get(queueID);
    if (looked !== undefined) {
      states.set(queueID, {
        ...{ settings, decisions, cursors, clocks },
        ...looked,
        rechecks: [],
        outsiders: new Map(),
        named: knowledge.namedOf(queueID),
      });
      continue;
    }
    const read = members.byQueue.get(queueID);
    states.set(queueID, {
      settings,
      decisions,
      cursors,
      clocks,
      members: [...(read?.members.values() ?? [])],
      rechecks: [...(read?.rechecks.values() ?? [])],
      outsiders: read?.outsiders ?? new Map(),
      named: knowledge.namedOf(queueID),
      scans: (scansByQueue.get(queueID) ?? []).flatMap((scan) => {
        const found = members.byScan.get(scan.place);
        const cursor = cursors.get(scan.level) ?? { position: 0, agentID: 0 };
        return found === undefined ? [] : [endOfScan(scan, found, cursor)];
      }),
    });
  }
  return states;
}
