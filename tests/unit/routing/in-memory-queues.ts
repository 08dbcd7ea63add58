/**
 * Queues as the database would keep them, in memory: what a batch reads of them through windows, or whole, and what its
 * decision makes of them.
 */
import { UNTOUCHED_AGENT } from '../../../src/routing/types.ts';
import type {
  AgentState,
  Call,
  Decided,
  DecisionInput,
  Member,
  MemberTruth,
  Place,
  QueueSettings,
  QueueState,
  Recheck,
  RoutingRequest,
} from '../../../src/routing/types.ts';
import type { Knowledge } from '../../../src/store/knowledge.ts';
import { endOfScan } from '../../../src/store/scan-ends.ts';
import { scansOf } from '../../../src/store/scans.ts';
import { wholeScans } from '../../support/routing.ts';
import { isNeedless, scanned, storedOf } from './in-memory-scans.ts';

/** What is configured of an agent, whichever queue it is in. */
export type AgentTruth = Omit<MemberTruth, 'position' | 'tier' | 'enabled' | 'weight' | 'offersPerDayMax'>;

export type Membership = Pick<
  MemberTruth,
  'agentID' | 'position' | 'tier' | 'enabled' | 'weight' | 'offersPerDayMax'
>;

export interface MemoryQueue {
  /** All but the tiers, which follow from the memberships and `waits`. */
  configured: QueueSettings;
  readonly waits: Readonly<Record<number, number>>;
  readonly memberships: Map<number, Membership>;
  readonly stored: Map<number, Member>;
  /** Members whom somebody has to look at again. */
  readonly notes: Set<number>;
  decisions: number;
  cursors: ReadonlyMap<number, Place>;
  clocks: readonly number[];
}

export interface Memory {
  readonly truths: Map<number, AgentTruth>;
  readonly agents: Map<number, AgentState>;
  readonly calls: Map<string, Call>;
  readonly queues: ReadonlyMap<number, MemoryQueue>;
}

export interface BatchToRead {
  readonly requests: readonly RoutingRequest[];
  readonly now: number;
}

/** The input of a decision that sees all members of its queues. */
export function readWhole(memory: Memory, batch: BatchToRead): DecisionInput {
  return toInput(memory, batch, (queue, read) => {
    const settings = settingsOf(queue);
    const members = [...queue.stored.values()];
    members.forEach((member) => read.member(member, locksAgents(settings) && member.standing !== 'out'));
    return { scans: wholeScans(settings), named: new Set(memory.truths.keys()) };
  });
}

export interface Window {
  /** How many members each scan reads at first. */
  readonly size: number;
  readonly knowledge: Knowledge;
}

/** The input of a decision as a batch reads it, with windows of the given size instead of those that a batch takes. */
export function readWindow(memory: Memory, batch: BatchToRead, { size, knowledge }: Window): DecisionInput {
  return toInput(memory, batch, (queue, read) => {
    const settings = settingsOf(queue);
    const locks = locksAgents(settings);
    const extent = knowledge.extentOf(settings.id);
    const callIDs = batch.requests
      .filter((request) => queueIDOf(request) === settings.id)
      .map(({ callID }) => callID);
    const bound = size + extent.extra;
    const scans = scansOf({ settings, extent, callIDs, queues: 1 }).flatMap((scan) => {
      const sized = { ...scan, size: bound };
      if (isNeedless(queue, sized)) {
        return [];
      }
      const cursor = queue.cursors.get(sized.level) ?? { position: 0, agentID: 0 };
      const found = scanned(queue, sized, cursor);
      found.forEach((member) => read.member(member, locks && member.standing !== 'out'));
      return [endOfScan(sized, found, cursor)];
    });
    const sticky = batch.requests.flatMap(({ customer }) => storedOf(queue, customer.stickyAgentID));
    const own = batch.requests.flatMap(({ customer: { rule } }) =>
      rule !== null && 'agentID' in rule ? storedOf(queue, rule.agentID) : [],
    );
    const named = [...knowledge.namedOf(settings.id)].flatMap((agentID) => storedOf(queue, agentID));
    const leased = leasedAgentIDs(memory, batch.requests).flatMap((agentID) => storedOf(queue, agentID));
    [...sticky, ...own, ...named, ...leased].forEach((member) =>
      read.member(member, locks && member.standing !== 'out'),
    );
    return {
      scans,
      named: knowledge.namedOf(settings.id),
    };
  });
}

/** Keeps what was decided, and notes the members who are not in step with it, as the batch's write does. */
export function keep(memory: Memory, decided: Decided, done: DecisionInput): void {
  for (const [queueID, { rechecks }] of done.queues) {
    rechecks.forEach(({ agentID }) => memory.queues.get(queueID)?.notes.delete(agentID));
  }
  for (const [callID, call] of decided.calls) {
    memory.calls.set(callID, call);
  }
  for (const [queueID, change] of decided.queues) {
    const queue = memory.queues.get(queueID);
    if (queue !== undefined) {
      Object.assign(queue, change);
    }
  }
  for (const [queueID, members] of decided.members) {
    const stored = memory.queues.get(queueID)?.stored;
    members.forEach((member, agentID) => (member === null ? stored?.delete(agentID) : stored?.set(agentID, member)));
  }
  const inStep = new Set(decided.inStep.map(({ queueID, agentID }) => `${queueID} ${agentID}`));
  for (const [agentID, state] of decided.agents) {
    memory.agents.set(agentID, state);
    noteAgent(memory, agentID, (queueID) => !inStep.has(`${queueID} ${agentID}`));
  }
}

/** Notes the agent's members, as a trigger does for an edit and an operation for an outcome. */
export function noteAgent(memory: Memory, agentID: number, isNoted: (queueID: number) => boolean = () => true): void {
  for (const [queueID, { memberships, notes }] of memory.queues) {
    if (memberships.has(agentID) && isNoted(queueID)) {
      notes.add(agentID);
    }
  }
}

export function settingsOf({ configured, waits, memberships }: MemoryQueue): QueueSettings {
  const tiers = new Set([...[...memberships.values()].map(({ tier }) => tier), ...Object.keys(waits).map(Number)]);
  return {
    ...configured,
    tiers: [...tiers]
      .toSorted((one, other) => one - other)
      .map((tier) => ({
        tier,
        waitSeconds: tier === 1 ? 0 : (waits[tier] ?? null),
        hasMembers: [...memberships.values()].some((membership) => membership.tier === tier),
      })),
  };
}

function queueIDOf({ path, askedQueueID }: RoutingRequest): number {
  return path?.queueID ?? askedQueueID;
}

interface Reader {
  /** Takes a member as read, together with the agent where that one is locked. */
  member(member: Member, isAgentRead: boolean): void;
}

function toInput(
  memory: Memory,
  { requests, now }: BatchToRead,
  readQueue: (queue: MemoryQueue, read: Reader) => Pick<QueueState, 'scans' | 'named'>,
): DecisionInput {
  const agents = new Map<number, AgentState>();
  const readAgent = (agentID: number): void =>
    void agents.set(agentID, memory.agents.get(agentID) ?? UNTOUCHED_AGENT);
  const queues = new Map<number, QueueState>();
  for (const queueID of new Set(requests.map(queueIDOf))) {
    const queue = memory.queues.get(queueID);
    if (queue === undefined) {
      continue;
    }
    const members = new Map<number, Member>();
    const read = readQueue(queue, {
      member(member, isAgentRead) {
        members.set(member.agentID, member);
        if (isAgentRead) {
          readAgent(member.agentID);
        }
      },
    });
    const rechecks = rechecksOf(memory, queue, now);
    rechecks.forEach(({ agentID }) => readAgent(agentID));
    const { decisions, cursors, clocks } = queue;
    queues.set(queueID, {
      settings: settingsOf(queue),
      decisions,
      cursors,
      clocks,
      members: [...members.values()],
      rechecks,
      outsiders: outsidersOf(memory, requests, readAgent),
      ...read,
    });
  }
  leasedAgentIDs(memory, requests).forEach(readAgent);
  const calls = new Map(
    requests.map(({ callID }) => [callID, memory.calls.get(callID) ?? { episode: 1, history: [] }]),
  );
  return { now, queues, calls, agents, requests };
}

/** Who holds a lease for the last offer of a call that asks again. */
function leasedAgentIDs({ calls, agents }: Memory, requests: readonly RoutingRequest[]): readonly number[] {
  return requests.flatMap(({ callID }) => {
    const last = calls.get(callID)?.history.at(-1);
    const agentID = last === undefined || last.result.kind === 'refusal' ? null : last.result.agentID;
    const leases = agentID === null ? [] : (agents.get(agentID)?.leases ?? []);
    return agentID !== null && leases.some(({ mqID }) => mqID === last?.mqID) ? [agentID] : [];
  });
}

function outsidersOf(
  memory: Memory,
  requests: readonly RoutingRequest[],
  readAgent: (agentID: number) => void,
): ReadonlyMap<number, MemberTruth> {
  return new Map(
    requests.flatMap(({ customer: { rule } }) => {
      const truth = rule !== null && 'agentID' in rule ? memory.truths.get(rule.agentID) : undefined;
      if (truth === undefined) {
        return [];
      }
      readAgent(truth.agentID);
      return [[truth.agentID, { ...truth, ...NO_MEMBERSHIP }] as const];
    }),
  );
}

const NO_MEMBERSHIP = { position: 0, tier: 1, enabled: true, weight: 1, offersPerDayMax: null } as const;

function rechecksOf(
  { truths }: Memory,
  { memberships, stored, notes }: MemoryQueue,
  now: number,
): readonly Recheck[] {
  const due = [...stored.values()]
    .filter(({ dueAt }) => dueAt !== null && dueAt <= now)
    .map(({ agentID }) => agentID);
  return [...new Set([...due, ...notes])].map((agentID) => {
    const truth = truths.get(agentID);
    const membership = memberships.get(agentID);
    return {
      agentID,
      known: stored.get(agentID) ?? null,
      truth: truth === undefined || membership === undefined ? null : { ...truth, ...membership },
    };
  });
}

function locksAgents({ leaseSeconds, tracksIdle }: QueueSettings): boolean {
  return leaseSeconds > 0 || tracksIdle;
}
