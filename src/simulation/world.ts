/**
 * Queues, agents and calls in memory, decided by the engine itself: what the store reads and writes for a batch, this
 * does for each request alone.
 *
 * Longer than a file should be, since its parts share the same maps.
 */
import { type Answered, decideRequest } from '../routing/decide-request.ts';
import { explainsAsReadAnew, goOn, revise } from '../routing/kept-turn.ts';
import { agentAfter, endingOf } from '../routing/outcomes.ts';
import type {
  AgentState,
  Call,
  Customer,
  Decision,
  Member,
  MemberTruth,
  Outcome,
  OverflowPath,
  PastDecision,
  QueueChange,
  QueueState,
  Recheck,
  RoutingRequest,
} from '../routing/types.ts';
import { memberOf, type QueueTurn } from '../routing/queue-turn.ts';
import { readsAgents } from '../routing/standing.ts';
import { NEW_CALL, UNTOUCHED_AGENT } from '../routing/types.ts';
import {
  closeTurn,
  createQueueInMemory,
  moveQueue,
  openTurn,
  type QueueInMemory,
  type Reading,
  readQueue,
  writeTurn,
} from './queue-in-memory.ts';
import type { SimulatedSettings } from './settings.ts';

export interface SimulatedQueue {
  readonly settings: SimulatedSettings;
  readonly truths: readonly MemberTruth[];
  /** Where it stands at the beginning; without it, it has decided nothing yet. */
  readonly start?: QueueChange & {
    readonly members: readonly { readonly member: Member; readonly agent: AgentState | null }[];
  };
}

/** What is asked for, and what is known of who asks. */
export interface AskedOfWorld extends Pick<RoutingRequest, 'callID' | 'rclassification' | 'customerID' | 'callTime'> {
  readonly queueID: number;
  readonly idempotencyKey: string | null;
  readonly customer: Customer;
  /** The id of the decision; null for any. */
  readonly mqID: string | null;
  /** Which request of its batch it is, from 0. */
  readonly place: number;
}

export interface ReportedToWorld {
  readonly callID: string;
  /** Null for the call's last offer. */
  readonly mqID: string | null;
  readonly outcome: Outcome;
  /** What was reported of this offer before. */
  readonly known: ReadonlySet<Outcome>;
}

export interface World {
  /**
   * @param now in milliseconds since 1970; never before that of an earlier one
   * @returns null where the request gets what its call was given before
   */
  request(now: number, asked: AskedOfWorld): Decision | null;
  report(now: number, reported: ReportedToWorld): void;
  /** Somebody joined a queue, or was changed in it. */
  staff(queueID: number, truth: MemberTruth): void;
  /** What a call has been through; undefined for one that never asked. */
  callOf(callID: string): Call | undefined;
  remember(callID: string, call: Call): void;
  /** Nobody asks about the call any more. */
  forget(callID: string): void;
}

/** As many as a decision looks at before it has to look at more. */
const WINDOW = 4;
const GROWTH = 4;
const HOPS_MAX = 20;

interface QueueRecord extends QueueInMemory<SimulatedSettings> {
  readonly truths: Map<number, MemberTruth>;
  /** Who have to be looked at again. */
  readonly pending: Set<number>;
}

export interface WorldOptions {
  /** How many members of a tier are looked at first; what is decided does not depend on it. */
  readonly window?: number;
  /** Whether decisions say who was looked at and why not taken. */
  readonly explains?: boolean;
}

export function createWorld(
  queues: readonly SimulatedQueue[],
  { window = WINDOW, explains = false }: WorldOptions = {},
): World {
  const agents = new Map<number, AgentState>();
  const records = new Map<number, QueueRecord>();
  for (const { settings, truths, start } of queues) {
    const record: QueueRecord = {
      ...createQueueInMemory(settings),
      truths: new Map(truths.map((truth) => [truth.agentID, truth])),
      pending: new Set(truths.map(({ agentID }) => agentID)),
    };
    if (start !== undefined) {
      moveQueue(record, start);
      for (const { member, agent } of start.members) {
        record.members.put(member);
        record.pending.add(member.agentID);
        if (agent !== null) {
          agents.set(member.agentID, agent);
        }
      }
    }
    records.set(settings.id, record);
  }
  const queuesOfAgent = new Map<number, QueueRecord[]>();
  for (const record of records.values()) {
    for (const agentID of record.truths.keys()) {
      queuesOfAgent.set(agentID, [...(queuesOfAgent.get(agentID) ?? []), record]);
    }
  }
  const calls = new Map<string, Call>();
  let mqIDs = 0;

  function recordOf(queueID: number): QueueRecord {
    const record = records.get(queueID);
    if (record === undefined) {
      throw new Error(`the simulation has no queue ${queueID}`);
    }
    return record;
  }

  function agentOf(agentID: number): AgentState {
    return agents.get(agentID) ?? UNTOUCHED_AGENT;
  }

  function rechecksOf({ members, pending, truths }: QueueRecord, now: number): readonly Recheck[] {
    // Named once; where the decision wants to see more, they are still to be looked at.
    for (const agentID of members.due(now)) {
      pending.add(agentID);
    }
    return pending.size === 0
      ? NOTHING_TO_CHECK
      : Array.from(pending, (agentID) => ({
          agentID,
          truth: truths.get(agentID) ?? null,
          known: members.get(agentID) ?? null,
        }));
  }

  /** Those whom a batch would lock: who were looked at where load or idleness counts, and who had the call's last offer. */
  function agentsOf({ settings }: QueueRecord, state: QueueState, call: Call): ReadonlyMap<number, AgentState> {
    const readsMembers = readsAgents(settings);
    const lastAgentID = lastOffered(call);
    if (!readsMembers && state.rechecks.length === 0 && lastAgentID === null) {
      return NO_AGENTS;
    }
    const read = new Map<number, AgentState>();
    if (readsMembers) {
      for (const { agentID } of state.members) {
        read.set(agentID, agentOf(agentID));
      }
    }
    for (const { agentID } of state.rechecks) {
      read.set(agentID, agentOf(agentID));
    }
    if (lastAgentID !== null) {
      read.set(lastAgentID, agentOf(lastAgentID));
    }
    return read;
  }

  /** The turn that was kept of the queue, where it can decide this as well as one that is read anew. */
  function keptTurn(record: QueueRecord, { now, rechecks, customer, call }: Looking): QueueTurn | null {
    const { turn, settings } = record;
    const canGoOn =
      turn !== null &&
      namedBy(customer).size === 0 &&
      !endsLease(call, settings) &&
      (!explains || explainsAsReadAnew(turn, rechecks.length)) &&
      goOn(turn, settings, now) &&
      rechecks.every(
        (recheck) =>
          recheck.truth !== null &&
          revise(turn, {
            known: recheck.known,
            member: memberOf(recheck, recheck.truth, settings, now),
            agent: agentOf(recheck.agentID),
          }),
      );
    return canGoOn ? turn : null;
  }

  /** Whether the call's last offer still takes an agent's time, who need not be one of those who were read. */
  function endsLease(call: Call, { usesLeases }: SimulatedSettings): boolean {
    const agentID = usesLeases ? lastOffered(call) : null;
    return agentID !== null && agentOf(agentID).leases.some(({ mqID }) => mqID === call.history.at(-1)?.mqID);
  }

  function writeCall(callID: string, made: Answered): void {
    const call = made.kind === 'overflow' ? null : made.call;
    if (call !== null) {
      calls.set(callID, call);
    }
  }

  /** Only who had the call's last offer and who gets this one can have changed. */
  function writeAgents(record: QueueRecord, turn: QueueTurn, call: Call, made: Answered): void {
    if (turn.agents.size > 0) {
      writeAgent(record, turn, lastOffered(call));
      writeAgent(record, turn, made.kind === 'decided' ? agentOffered(made.past) : null);
    }
  }

  function writeAgent(record: QueueRecord, { agents: read }: QueueTurn, agentID: number | null): void {
    const agent = agentID === null ? undefined : read.get(agentID);
    if (agentID === null || agent?.hasChanged !== true) {
      return;
    }
    agent.hasChanged = false;
    agents.set(agentID, agent.state);
    const isInStep = agent.turns.length > 0;
    noteAgent(agentID, (other) => other !== record || !isInStep);
  }

  function noteAgent(agentID: number, isNoted: (record: QueueRecord) => boolean): void {
    for (const record of queuesOfAgent.get(agentID) ?? []) {
      if (isNoted(record)) {
        record.pending.add(agentID);
      }
    }
  }

  function decideOne(now: number, asked: AskedOfWorld, path: OverflowPath | null): Answered {
    const { queueID, callID, customer } = asked;
    const record = recordOf(path?.queueID ?? queueID);
    const rechecks = rechecksOf(record, now);
    const call = calls.get(callID) ?? NEW_CALL;
    mqIDs += 1;
    const request: RoutingRequest = {
      callID,
      rclassification: asked.rclassification,
      customerID: asked.customerID,
      callTime: asked.callTime,
      idempotencyKey: asked.idempotencyKey,
      askedQueueID: queueID,
      askedSettings: recordOf(queueID).settings,
      customer: path === null || path.queueID === queueID ? customer : NOBODY,
      path,
      mqID: asked.mqID ?? String(mqIDs),
      earlierMqIDs: NO_EARLIER,
    };
    let turn = keptTurn(record, { now, rechecks, customer, call });
    const first: Reading = { size: window, named: namedBy(customer) };
    for (let read = first; ;) {
      if (turn === null) {
        closeTurn(record);
        const state = readQueue(record, read, rechecks);
        turn = openTurn(state, { agents: agentsOf(record, state, call), now, explains });
      }
      const made = turn.lacksRanks ? LARGER : decideRequest(turn, request, call, asked.place);
      if (made.kind !== 'larger' && made.kind !== 'named') {
        if (record.pending.size > 0) {
          record.pending.clear();
        }
        writeAgents(record, turn, call, made);
        writeTurn(record, turn, read === first && first.named.size === 0);
        writeCall(callID, made);
        return made;
      }
      if (turn !== record.turn) {
        const wanted = made.kind === 'named' ? made.agentIDs : [];
        const size = made.kind === 'larger' ? read.size * GROWTH : read.size;
        read = { size, named: new Set([...read.named, ...wanted]) };
      }
      turn = null;
    }
  }

  return {
    request(now, asked) {
      let path: OverflowPath | null = null;
      for (let hop = 0; hop < HOPS_MAX; hop += 1) {
        const made = decideOne(now, asked, path);
        if (made.kind !== 'overflow') {
          return made.kind === 'decided' ? made.decision : null;
        }
        ({ path } = made);
      }
      throw new Error('the way of a call does not end');
    },
    report(now, { callID, mqID: reportedID, outcome, known }) {
      const call = calls.get(callID);
      const decision = call?.history.findLast((one) =>
        reportedID === null ? one.result.kind !== 'refusal' : one.mqID === reportedID,
      );
      if (call === undefined || decision === undefined || decision.result.kind === 'refusal') {
        return;
      }
      const { agentID } = decision.result;
      const ended = { ...decision, ...endingOf(decision, { outcome, known, now }) };
      calls.set(callID, { ...call, history: call.history.map((one) => (one === decision ? ended : one)) });
      if (agentID === null) {
        return;
      }
      const { settings } = recordOf(decision.queueID);
      const before = agentOf(agentID);
      const { mqID, decidedAt } = decision;
      const report = { outcome, known, decidedAt, mqID, settings, now };
      let after = agentAfter(before, report, true);
      if (after.noAnswerPauseUntil !== before.noAnswerPauseUntil && !isStaffedWithout(agentID)) {
        after = agentAfter(before, report, false);
      }
      if (after !== before) {
        agents.set(agentID, after);
        noteAgent(agentID, () => true);
      }
    },
    staff(queueID, truth) {
      const record = recordOf(queueID);
      record.truths.set(truth.agentID, truth);
      record.pending.add(truth.agentID);
      const others = queuesOfAgent.get(truth.agentID) ?? [];
      if (!others.includes(record)) {
        queuesOfAgent.set(truth.agentID, [...others, record]);
      }
    },
    callOf: (callID) => calls.get(callID),
    remember: (callID, call) => void calls.set(callID, call),
    forget: (callID) => void calls.delete(callID),
  };

  /** Whether somebody else is at work in each of the agent's queues. */
  function isStaffedWithout(agentID: number): boolean {
    return (queuesOfAgent.get(agentID) ?? []).every(({ members }) =>
      [...members.all()].some((member) => member.agentID !== agentID && member.standing !== 'out'),
    );
  }
}

interface Looking {
  readonly now: number;
  readonly rechecks: readonly Recheck[];
  readonly customer: Customer;
  readonly call: Call;
}

const LARGER = { kind: 'larger' } as const;

/** Who had the call's last offer; null for nobody, or a number that is no agent's. */
function lastOffered({ history }: Call): number | null {
  const last = history.at(-1);
  return last === undefined ? null : agentOffered(last);
}

function agentOffered({ result }: PastDecision): number | null {
  return result.kind === 'refusal' ? null : result.agentID;
}

const NO_AGENTS: ReadonlyMap<number, AgentState> = new Map();
const NOTHING_TO_CHECK: readonly Recheck[] = [];
const NO_EARLIER: readonly string[] = [];

/** A request of nobody in particular. */
export function askedByNobody({
  callID,
  queueID,
  callTime,
}: Pick<AskedOfWorld, 'callID' | 'queueID' | 'callTime'>): AskedOfWorld {
  return {
    callID,
    rclassification: '',
    customerID: null,
    callTime,
    queueID,
    idempotencyKey: null,
    customer: NOBODY,
    mqID: null,
    place: 0,
  };
}

/** Of whom nothing is known. */
const NOBODY: Customer = { rule: null, stickyAgentID: null };

const NO_NAMED: ReadonlySet<number> = new Set();

/** Who may be offered whatever their turn. */
function namedBy({ rule, stickyAgentID }: Customer): ReadonlySet<number> {
  const own = rule !== null && 'agentID' in rule ? rule.agentID : null;
  return own === null && stickyAgentID === null
    ? NO_NAMED
    : new Set([own, stickyAgentID].filter((agentID) => agentID !== null));
}
