/** One queue in memory: what the store reads of it and writes to it for a batch, for one request at a time. */
import { createMemberIndex, type MemberIndex } from '../routing/member-index.ts';
import type { Decided, Member, Place, QueueSettings, QueueState, Recheck } from '../routing/types.ts';

export interface QueueInMemory<Settings extends QueueSettings = QueueSettings> {
  settings: Settings;
  readonly members: MemberIndex;
  decisions: number;
  cursors: ReadonlyMap<number, Place>;
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

/** A queue without members that has decided nothing. */
export function createQueueInMemory<Settings extends QueueSettings>(settings: Settings): QueueInMemory<Settings> {
  return { settings, members: createMemberIndex(), decisions: 0, cursors: new Map(), clocks: [] };
}

export function readQueue(
  { settings, members, decisions, cursors, clocks }: QueueInMemory,
  { size, named }: Reading,
  rechecks: readonly Recheck[],
): QueueState {
  const read = new Map<number, Member>();
  const scans = scansOf(settings).map(({ level, tier }) => {
    const cursor = settings.strategy === 'round_robin' ? (cursors.get(level) ?? START) : null;
    const scanned = members.scan({ level, tier, size }, cursor);
    scanned.members.forEach((member) => read.set(member.agentID, member));
    return scanned.scan;
  });
  for (const agentID of named) {
    const member = members.get(agentID);
    if (member !== undefined) {
      read.set(agentID, member);
    }
  }
  return {
    settings,
    decisions,
    cursors,
    clocks,
    members: [...read.values()],
    scans,
    rechecks,
    named,
    outsiders: new Map(),
  };
}

/** Takes over what a decision made of the queue. */
export function writeQueue(queue: QueueInMemory, { queues, members }: Pick<Decided, 'queues' | 'members'>): void {
  Object.assign(queue, queues.get(queue.settings.id));
  for (const [agentID, member] of members.get(queue.settings.id) ?? []) {
    if (member === null) {
      queue.members.remove(agentID);
    } else {
      queue.members.put(member);
    }
  }
}

interface AskedTier {
  readonly level: number;
  readonly tier: number;
}

const scansBySettings = new WeakMap<QueueSettings, readonly AskedTier[]>();

/** Each tier once; round-robin reads each for every level that it belongs to. */
function scansOf(settings: QueueSettings): readonly AskedTier[] {
  const known = scansBySettings.get(settings);
  if (known !== undefined) {
    return known;
  }
  const { strategy, tiers } = settings;
  const filled = tiers.filter(({ hasMembers }) => hasMembers).map(({ tier }) => tier);
  const levels = new Set([1, ...tiers.map(({ tier }) => tier)]);
  const scans =
    strategy === 'round_robin'
      ? [...levels].flatMap((level) => filled.filter((tier) => tier <= level).map((tier) => ({ level, tier })))
      : filled.map((tier) => ({ level: tier, tier }));
  scansBySettings.set(settings, scans);
  return scans;
}
