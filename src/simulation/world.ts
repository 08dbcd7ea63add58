/**
 * Queues, agents and calls in memory, decided by the engine itself: what the store reads and writes for a batch, this
 * does for each request alone.
 */
import { decide } from '../routing/decide.ts';
import { agentAfter, endingOf } from '../routing/outcomes.ts';
import type {
  AgentState,
  Call,
  Customer,
  Decided,
  Decision,
  Member,
  MemberTruth,
  Outcome,
  OverflowPath,
  QueueState,
  RoutingAnswer,
  RoutingRequest,
} from '../routing/types.ts';
import { UNTOUCHED_AGENT } from '../routing/types.ts';
import { createQueueInMemory, type QueueInMemory, type Reading, readQueue, writeQueue } from './queue-in-memory.ts';
import type { SimulatedSettings } from './settings.ts';

export interface SimulatedQueue {
  readonly settings: SimulatedSettings;
  readonly truths: readonly MemberTruth[];
  /** Where it stands at the beginning; without it, it has decided nothing yet. */
  readonly start?: Pick<QueueInMemory, 'decisions' | 'cursors' | 'clocks'> & {
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
      const { decisions, cursors, clocks } = start;
      Object.assign(record, { decisions, cursors, clocks });
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

  function stateOf(record: QueueRecord, now: number, reading: Reading): QueueState {
    const { members, pending, truths } = record;
    // Named once; where the decision wants to see more, they are still to be looked at.
    members.due(now).forEach((agentID) => pending.add(agentID));
    const rechecks = [...pending].map((agentID) => ({
      agentID,
      truth: truths.get(agentID) ?? null,
      known: members.get(agentID) ?? null,
    }));
    return readQueue(record, reading, rechecks);
  }

  function write(decided: Decided): void {
    new Set([...decided.queues.keys(), ...decided.members.keys()]).forEach((queueID) =>
      writeQueue(recordOf(queueID), decided),
    );
    const inStep = new Set(decided.inStep.map(({ queueID, agentID }) => `${queueID} ${agentID}`));
    for (const [agentID, state] of decided.agents) {
      agents.set(agentID, state);
      noteAgent(agentID, (record) => !inStep.has(`${record.settings.id} ${agentID}`));
    }
    decided.calls.forEach((call, callID) => calls.set(callID, call));
  }

  function noteAgent(agentID: number, isNoted: (record: QueueRecord) => boolean): void {
    for (const record of queuesOfAgent.get(agentID) ?? []) {
      if (isNoted(record)) {
        record.pending.add(agentID);
      }
    }
  }

  function decideOne(now: number, { queueID, place, ...asked }: AskedOfWorld, path: OverflowPath | null) {
    const record = recordOf(path?.queueID ?? queueID);
    const { callID, customer } = asked;
    const call = calls.get(callID) ?? { episode: 1, history: [] };
    let read: Reading = { size: window, named: namedBy(customer) };
    for (;;) {
      const state = stateOf(record, now, read);
      const { leaseSeconds, tracksIdle } = record.settings;
      const locked = leaseSeconds > 0 || tracksIdle ? state.members.map(({ agentID }) => agentID) : [];
      const last = call.history.at(-1)?.result;
      const lastAgent = last === undefined || last.kind === 'refusal' || last.agentID === null ? [] : [last.agentID];
      mqIDs += 1;
      const isAsked = path === null || path.queueID === queueID;
      const output = decide({
        now,
        queues: new Map([[record.settings.id, state]]),
        calls: new Map([[callID, call]]),
        agents: new Map(
          [...locked, ...state.rechecks.map(({ agentID }) => agentID), ...lastAgent].map((agentID) => [
            agentID,
            agentOf(agentID),
          ]),
        ),
        requests: [
          {
            ...asked,
            askedQueueID: queueID,
            askedSettings: recordOf(queueID).settings,
            customer: isAsked ? customer : NOBODY,
            path,
            mqID: asked.mqID ?? String(mqIDs),
            earlierMqIDs: [],
          },
        ],
        firstPlace: place,
        explains,
      });
      if (output.kind === 'decided') {
        state.rechecks.forEach(({ agentID }) => record.pending.delete(agentID));
        write(output);
        return output;
      }
      const wanted = output.wants.namedAgentIDs.get(record.settings.id) ?? [];
      const isLarger = output.wants.largerQueueIDs.size > 0;
      read = { size: isLarger ? read.size * GROWTH : read.size, named: new Set([...read.named, ...wanted]) };
    }
  }

  return {
    request(now, asked) {
      let path: OverflowPath | null = null;
      for (let hop = 0; hop < HOPS_MAX; hop += 1) {
        const { answers, decisions } = decideOne(now, asked, path);
        const [answer]: readonly RoutingAnswer[] = answers;
        if (answer?.kind !== 'overflow') {
          return decisions[0] ?? null;
        }
        ({ path } = answer);
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

/** A request of nobody in particular. */
export function askedByNobody(asked: Pick<AskedOfWorld, 'callID' | 'queueID' | 'callTime'>): AskedOfWorld {
  const nothing = { rclassification: '', customerID: null, idempotencyKey: null, mqID: null, place: 0 };
  return { ...asked, ...nothing, customer: NOBODY };
}

/** Of whom nothing is known. */
const NOBODY: Customer = { rule: null, stickyAgentID: null };

/** Who may be offered whatever their turn. */
function namedBy({ rule, stickyAgentID }: Customer): ReadonlySet<number> {
  const own = rule !== null && 'agentID' in rule ? rule.agentID : null;
  return new Set([own, stickyAgentID].filter((agentID) => agentID !== null));
}
