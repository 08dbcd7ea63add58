/**
 * Opens a batch without asking the database: from how the last batches left its queues and agents, and from its calls
 * being new or as they were left a moment ago. Whatever is not so is found out by the batch's write, which then writes
 * nothing, and the batch is opened again by route-batch.ts.
 */
import type { Call, QueueSettings, QueueState } from '../routing/types.ts';
import type { StoredAgent } from './agent-state.ts';
import { plainArray, quotedArray } from './array-literal.ts';
import { type AskedCall, type Target, targetOf, targetsOf } from './asked-calls.ts';
import { decodeHistory } from './call-history.ts';
import { customersAsked } from './customers.ts';
import type { BatchKind, QueueLeft } from './foresight.ts';
import type { Knowledge } from './knowledge.ts';
import { agentsToLock, locksAgents, lookAgain, type Recollections, recollect } from './remembered-queues.ts';
import { heldCalls, needsOf, type OpenBatch } from './route-batch.ts';
import type { Need } from './scans.ts';

/** What a batch was decided by before its queues were locked, as the write's parameters. */
export interface Foreseen {
  /** Arrays, with an element for each queue: its name, its id, the version of its settings. */
  readonly keys: string;
  readonly queueIDs: string;
  readonly versions: string;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly kind: BatchKind;
}

interface KnownQueue {
  readonly target: Target;
  readonly need: Need;
  readonly left: QueueLeft;
}

interface ForeseeOptions {
  readonly knowledge: Knowledge;
  /** The time that a batch is decided by, of the database's. */
  readonly timeOf: (databaseMilliseconds: number) => number;
}

/** @returns null where it is not all known, or others change it as well */
export function foreseeBatch(asked: readonly AskedCall[], { knowledge, timeOf }: ForeseeOptions): OpenBatch | null {
  const { foresight } = knowledge;
  const knownIDs = new Set(asked.flatMap(({ callID }) => (foresight.calls.has(callID) ? [callID] : [])));
  const targets = targetsOf(asked);
  const needs = needsOf(targets, knowledge);
  const kind = {
    hasKnownCalls: knownIDs.size > 0,
    locksAgents: needs.values().some(({ settings }) => locksAgents(settings)),
  };
  if (!foresight.isDue(kind) || asked.some(({ queueID }) => queueID !== null)) {
    return null;
  }
  const now = foresight.clock.read();
  const known = knownQueues(targets, needs, knowledge);
  if (now === null || known === null || customersAsked(asked, settingsOf(knowledge)).length > 0) {
    return null;
  }
  const moment = { knowledge, now: timeOf(now) };
  const calls = callsLeft(known, knownIDs, moment);
  if (calls === null) {
    return null;
  }
  const { remembered } = recollect(needs, [], knowledge);
  const agents = agentsLeft(remembered, moment);
  const queues = agents === null ? null : queueStates(known, remembered, { agents, now: moment.now });
  if (agents === null || queues === null) {
    return null;
  }
  return {
    now: moment.now,
    queueIDs: new Map(known.map(({ target, need }) => [targetOf(target), need.settings.id])),
    caughtKeys: new Set(),
    lockedIDs: new Set(queues.keys()),
    queues,
    membersVersions: new Map(known.map(({ need, left }) => [need.settings.id, left.membersVersion])),
    readings: new Map(),
    calls: heldCalls(targets, calls),
    knownCallIDs: new Set(calls.keys()),
    agents,
    customers: new Map(),
    checks: [],
    backlog: new Set(),
    foreseen: {
      keys: quotedArray(targets.map(({ queueKey }) => queueKey)),
      queueIDs: plainArray(known.map(({ need }) => need.settings.id)),
      versions: plainArray(known.map(({ need }) => need.settings.version)),
      now,
      kind,
    },
  };
}

interface Moment {
  readonly knowledge: Knowledge;
  /** That the batch is decided by. */
  readonly now: number;
}

/** The calls that are not new. @returns null where one of them may well be otherwise than it was left */
function callsLeft(
  known: readonly KnownQueue[],
  knownIDs: ReadonlySet<string>,
  { knowledge: { foresight }, now }: Moment,
): ReadonlyMap<string, Call> | null {
  const calls = new Map<string, Call>();
  for (const { target, need } of knownIDs.size === 0 ? [] : known) {
    for (const callID of target.callIDs.filter((id) => knownIDs.has(id))) {
      const left = foresight.calls.get(callID);
      const call = left && { episode: left.episode, history: decodeHistory(left.history) };
      if (call === undefined || !isAsLeft(call, need.settings, now)) {
        return null;
      }
      calls.set(callID, call);
    }
  }
  return calls;
}

/** Later than a retry comes an outcome may have been reported; and with leases, the agent who has the call is locked. */
function isAsLeft({ history }: Call, { retrySeconds, usesLeases }: QueueSettings, now: number): boolean {
  const decidedAt = history.at(-1)?.decidedAt ?? Number.NEGATIVE_INFINITY;
  return !usesLeases && now - decidedAt <= retrySeconds * 1000;
}

/** Each queue that is asked for, in the targets' order. */
function knownQueues(
  targets: readonly Target[],
  needs: ReadonlyMap<number, Need>,
  knowledge: Knowledge,
): readonly KnownQueue[] | null {
  const known: KnownQueue[] = [];
  for (const target of targets) {
    const queueID = knowledge.idOf(target.queueKey) ?? -1;
    const need = needs.get(queueID);
    const left = knowledge.foresight.queueOf(queueID);
    if (need === undefined || left === undefined || !knowledge.isName(target.queueKey)) {
      return null;
    }
    known.push({ target, need, left });
  }
  // One that is asked for by several names would be there twice.
  return known.length === needs.size ? known : null;
}

/** Whoever would be locked. @returns null where one of them was not left by a batch of this process */
function agentsLeft(
  remembered: Recollections['remembered'],
  { knowledge: { foresight }, now }: Moment,
): ReadonlyMap<number, StoredAgent> | null {
  const agents = new Map<number, StoredAgent>();
  for (const { agentID } of agentsToLock(remembered, { now, foresight })) {
    const agent = foresight.agents.get(agentID);
    if (agent === undefined) {
      return null;
    }
    agents.set(agentID, agent);
  }
  return agents;
}

function queueStates(
  known: readonly KnownQueue[],
  remembered: Recollections['remembered'],
  locked: { readonly agents: ReadonlyMap<number, StoredAgent>; readonly now: number },
): ReadonlyMap<number, QueueState> | null {
  const found = { ...locked, leasedAgentIDs: [] };
  const states = new Map<number, QueueState>();
  for (const { need, left } of known) {
    const { settings } = need;
    const { decisions, cursors, clocks, membersVersion } = left;
    const queue = remembered.get(settings.id);
    const looked = queue && lookAgain(queue, { membersVersion, cursors, isNoted: false }, found);
    if (queue === undefined || looked === undefined || typeof looked === 'string') {
      return null;
    }
    const { scans, members } = looked;
    const { named } = queue;
    // Spelt out, since to copy what was looked at is a good part of what a batch of many queues costs.
    states.set(settings.id, {
      settings,
      decisions,
      cursors,
      clocks,
      members,
      scans,
      rechecks: NO_RECHECKS,
      named,
      outsiders: NO_OUTSIDERS,
    });
  }
  return states;
}

const NO_RECHECKS: QueueState['rechecks'] = [];
const NO_OUTSIDERS: QueueState['outsiders'] = new Map();

function settingsOf(knowledge: Knowledge): (call: AskedCall) => QueueSettings | undefined {
  return ({ queueKey }) => knowledge.settingsOf(knowledge.idOf(queueKey) ?? -1);
}
