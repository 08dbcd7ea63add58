/**
 * One queue in memory: what the store reads of it and writes to it for a batch, for one request at a time. Since nobody
 * else decides for it, its turn is kept from one request to the next.
 */
import { START, toPlaces } from '../routing/cursors.ts';
import { storeChanged } from '../routing/kept-turn.ts';
import { createMemberIndex, type MemberIndex, type ScannedMembers } from '../routing/member-index.ts';
import { readsAgents } from '../routing/standing.ts';
import { type AgentTurn, createAgentTurn, createQueueTurn, type QueueTurn } from '../routing/queue-turn.ts';
import type {
  AgentState,
  Member,
  Place,
  QueueChange,
  QueueChangeFound,
  QueueSettings,
  QueueState,
  Recheck,
} from '../routing/types.ts';

export interface QueueInMemory<Settings extends QueueSettings = QueueSettings> {
  settings: Settings;
  readonly members: MemberIndex;
  decisions: number;
  readonly cursors: Map<number, Place>;
  clocks: readonly number[];
  /** What is kept between decisions; then the queue's cursors and clocks stand there. Null where it is to be read anew. */
  turn: QueueTurn | null;
}

/** How much of a queue is read. */
export interface Reading {
  /** How many members of each tier, in the strategy's order. */
  readonly size: number;
  /** Who are read whatever their turn. */
  readonly named: ReadonlySet<number>;
}

const NO_CLOCKS: readonly number[] = [];

/** A queue without members that has decided nothing. */
export function createQueueInMemory<Settings extends QueueSettings>(settings: Settings): QueueInMemory<Settings> {
  return { settings, members: createMemberIndex(), decisions: 0, cursors: new Map(), clocks: NO_CLOCKS, turn: null };
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

export interface Opening {
  readonly agents: ReadonlyMap<number, AgentState>;
  readonly now: number;
  readonly explains: boolean;
}

/** The turn of a queue that was read anew. Whatever was kept of it has to be closed before that. */
export function openTurn(state: QueueState, { agents, now, explains }: Opening): QueueTurn {
  const agentTurns = new Map<number, AgentTurn>();
  for (const [agentID, agent] of agents) {
    agentTurns.set(agentID, createAgentTurn(agent));
  }
  return createQueueTurn(state, { agents: agentTurns, found: NO_OTHERS_FOUND, now, explains });
}

/** A turn of one queue changes no others. */
const NO_OTHERS_FOUND: QueueChangeFound[] = [];

/** Takes over what a decision made of the queue. @param isKept whether the next decision may go on from there */
export function writeTurn(queue: QueueInMemory, turn: QueueTurn, isKept: boolean): void {
  queue.decisions = turn.decisions;
  turn.gone.forEach((agentID) => queue.members.remove(agentID));
  storeChanged(turn, queue.members.put);
  // Kept in the common case, and then nothing is stored in it, for which the garbage collector would look at it again.
  if (queue.turn !== turn) {
    queue.turn = turn;
  }
  if (!isKept || turn.gone.length > 0) {
    closeTurn(queue);
  } else if (turn.agents.size > 0 && !readsAgents(turn.settings)) {
    turn.agents.clear();
  }
}

/** Brings the queue itself to where the turn stands that was kept of it. */
export function closeTurn(queue: QueueInMemory): void {
  if (queue.turn !== null) {
    const { turn } = queue;
    const { decisions, clocks } = turn;
    moveQueue(queue, { decisions, cursors: toPlaces(turn), clocks });
    queue.turn = null;
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
