/** One queue in memory: what the store reads of it and writes to it for a batch, for one request at a time. */
import { createMemberIndex, type MemberIndex, type ScannedMembers } from '../routing/member-index.ts';
import type { Decided, Member, Place, QueueChange, QueueSettings, QueueState, Recheck } from '../routing/types.ts';

export interface QueueInMemory<Settings extends QueueSettings = QueueSettings> {
  settings: Settings;
  readonly members: MemberIndex;
  decisions: number;
  readonly cursors: Map<number, Place>;
  clocks: readonly number[];
}

/** How much of a queue is read. */
export interface Reading {
  /** How many members of each tier, in the strategy's order. */
  readonly size: number;
  /** Who are read whatever their turn. */
  readonly named: ReadonlySet<number>;
}

const START: Place = { position: 0, agentID: 0 };

const NO_CLOCKS: readonly number[] = [];

/** A queue without members that has decided nothing. */
export function createQueueInMemory<Settings extends QueueSettings>(settings: Settings): QueueInMemory<Settings> {
  return { settings, members: createMemberIndex(), decisions: 0, cursors: new Map(), clocks: NO_CLOCKS };
}

export function readQueue(queue: QueueInMemory, reading: Reading, rechecks: readonly Recheck[]): QueueState {
  const readings = readTiers(queue, reading.size);
  return {
    settings: queue.settings,
    decisions: queue.decisions,
    cursors: queue.cursors,
    clocks: queue.clocks,
    members: membersRead(queue, readings, reading.named),
    scans: readings.map(({ scan }) => scan),
    rechecks,
    named: reading.named,
    outsiders: NO_OUTSIDERS,
  };
}

/** Each tier once; round-robin reads each for every level that it belongs to. */
function readTiers(
  { settings: { strategy, tiers }, members, cursors }: QueueInMemory,
  size: number,
): readonly ScannedMembers[] {
  const readings: ScannedMembers[] = [];
  for (const { tier: level } of tiers) {
    const cursor = strategy === 'round_robin' ? (cursors.get(level) ?? START) : null;
    for (const { tier, hasMembers } of tiers) {
      if (hasMembers && (cursor === null ? tier === level : tier <= level)) {
        readings.push(members.scan({ level, tier, size }, cursor));
      }
    }
  }
  return readings;
}

const NO_OUTSIDERS: QueueState['outsiders'] = new Map();

/** Each once: round-robin reads a tier once for each of its levels. */
function membersRead(
  queue: QueueInMemory,
  readings: readonly ScannedMembers[],
  named: ReadonlySet<number>,
): readonly Member[] {
  const [first] = readings;
  if (first !== undefined && readings.length === 1 && named.size === 0) {
    return first.members;
  }
  const read = new Map<number, Member>();
  for (const { members } of readings) {
    members.forEach((member) => read.set(member.agentID, member));
  }
  for (const agentID of named) {
    const member = queue.members.get(agentID);
    if (member !== undefined) {
      read.set(agentID, member);
    }
  }
  return [...read.values()];
}

const NOBODY_CHANGED: ReadonlyMap<number, Member | null> = new Map();

/** Takes over what a decision made of the queue. */
export function writeQueue(queue: QueueInMemory, { queues, members }: Pick<Decided, 'queues' | 'members'>): void {
  const change = queues.get(queue.settings.id);
  if (change !== undefined) {
    moveQueue(queue, change);
  }
  for (const [agentID, member] of members.get(queue.settings.id) ?? NOBODY_CHANGED) {
    if (member === null) {
      queue.members.remove(agentID);
    } else {
      queue.members.put(member);
    }
  }
}

/** Brings a queue to where it stands by a decision, or by what is recorded. */
export function moveQueue(queue: QueueInMemory, { decisions, cursors, clocks }: QueueChange): void {
  queue.decisions = decisions;
  // One by one, and none where there are none: of many queues, whatever each keeps of a decision costs the garbage collector.
  for (const [level, place] of cursors) {
    queue.cursors.set(level, place);
  }
  if (clocks.length > 0) {
    queue.clocks = clocks;
  }
}
