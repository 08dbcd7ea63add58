/**
 * Queues, agents and calls in memory, decided by the engine itself: what the store reads and writes for a batch, this
 * does for each request alone.
 */
import { UNKNOWN_CUSTOMER } from '../routing/customer.ts';
import type { Answered } from '../routing/decide-request.ts';
import { agentAfter, endingOf } from '../routing/outcomes.ts';
import type {
  AgentState,
  Call,
  Customer,
  Decision,
  MemberTruth,
  Outcome,
  OverflowPath,
  RoutingRequest,
} from '../routing/types.ts';
import { UNTOUCHED_AGENT } from '../routing/types.ts';
import {
  createWorldQueue,
  decideInQueue,
  type SimulatedQueue,
  type WorldQueue,
  type WorldView,
} from './world-queue.ts';

/**
 * A call, kept by whoever asks for it: the world keeps none. To put each call into a map here and take it out again took
 * a third of the engine's time.
 */
export interface WorldCall {
  readonly id: string;
  /** What it has been through; `NEW_CALL` for one that never asked. Changed by whatever is asked and reported for it. */
  past: Call;
}

/** What is asked for, and what is known of who asks. */
export interface AskedOfWorld extends Pick<RoutingRequest, 'rclassification' | 'customerID' | 'callTime'> {
  readonly call: WorldCall;
  readonly queueID: number;
  readonly idempotencyKey: string | null;
  readonly customer: Customer;
  /** The id of the decision; null for any. */
  readonly mqID: string | null;
  /** Which request of its batch it is, from 0. */
  readonly place: number;
}

export interface ReportedToWorld {
  readonly call: WorldCall;
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
}

/** As many as a decision looks at before it has to look at more. */
const WINDOW = 4;
const HOPS_MAX = 20;

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
  const records = new Map<number, WorldQueue>();
  for (const queue of queues) {
    const record = createWorldQueue(queue);
    queue.start?.members.forEach(({ member, agent }) => agent !== null && agents.set(member.agentID, agent));
    records.set(queue.settings.id, record);
  }
  const queuesOfAgent = new Map<number, WorldQueue[]>();
  for (const record of records.values()) {
    for (const agentID of record.truths.keys()) {
      queuesOfAgent.set(agentID, [...(queuesOfAgent.get(agentID) ?? []), record]);
    }
  }
  let mqIDs = 0;

  function recordOf(queueID: number): WorldQueue {
    const record = records.get(queueID);
    if (record === undefined) {
      throw new Error(`the simulation has no queue ${queueID}`);
    }
    return record;
  }

  function agentOf(agentID: number): AgentState {
    return agents.get(agentID) ?? UNTOUCHED_AGENT;
  }

  const view: WorldView = {
    window,
    explains,
    agentOf,
    storeAgent(record, agentID, { state, turns }) {
      agents.set(agentID, state);
      const isInStep = turns.length > 0;
      noteAgent(agentID, (other) => other !== record || !isInStep);
    },
  };

  function noteAgent(agentID: number, isNoted: (record: WorldQueue) => boolean): void {
    for (const record of queuesOfAgent.get(agentID) ?? []) {
      if (isNoted(record)) {
        record.pending.add(agentID);
      }
    }
  }

  function decideOne(now: number, asked: AskedOfWorld, path: OverflowPath | null): Answered {
    const { queueID, call, customer } = asked;
    const record = recordOf(path?.queueID ?? queueID);
    mqIDs += 1;
    const request: RoutingRequest = {
      callID: call.id,
      rclassification: asked.rclassification,
      customerID: asked.customerID,
      callTime: asked.callTime,
      idempotencyKey: asked.idempotencyKey,
      askedQueueID: queueID,
      askedSettings: recordOf(queueID).settings,
      customer: path === null || path.queueID === queueID ? customer : UNKNOWN_CUSTOMER,
      path,
      mqID: asked.mqID ?? String(mqIDs),
      earlierMqIDs: NO_EARLIER,
    };
    const answered = decideInQueue(
      record,
      { now, request, call: call.past, place: asked.place, named: namedBy(customer) },
      view,
    );
    if (answered.kind !== 'overflow' && answered.call !== null) {
      call.past = answered.call;
    }
    return answered;
  }

  return {
    request(now, asked) {
      let path: OverflowPath | null = null;
      for (let hop = 0; hop < HOPS_MAX; hop += 1) {
        const answered = decideOne(now, asked, path);
        if (answered.kind !== 'overflow') {
          return answered.kind === 'decided' ? answered.decision : null;
        }
        ({ path } = answered);
      }
      throw new Error('the way of a call does not end');
    },
    report(now, { call, mqID: reportedID, outcome, known }) {
      const { past } = call;
      const decision = past.history.findLast((one) =>
        reportedID === null ? one.result.kind !== 'refusal' : one.mqID === reportedID,
      );
      if (decision === undefined || decision.result.kind === 'refusal') {
        return;
      }
      const { agentID } = decision.result;
      const ended = { ...decision, ...endingOf(decision, { outcome, known, now }) };
      call.past = { ...past, history: past.history.map((one) => (one === decision ? ended : one)) };
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
  };

  /** Whether somebody else is at work in each of the agent's queues. */
  function isStaffedWithout(agentID: number): boolean {
    return (queuesOfAgent.get(agentID) ?? []).every(({ members }) =>
      [...members.all()].some((member) => member.agentID !== agentID && member.standing !== 'out'),
    );
  }
}

const NO_EARLIER: readonly string[] = [];

/** A request of nobody in particular. */
export function askedByNobody({
  call,
  queueID,
  callTime,
}: Pick<AskedOfWorld, 'call' | 'queueID' | 'callTime'>): AskedOfWorld {
  return {
    call,
    rclassification: '',
    customerID: null,
    callTime,
    queueID,
    idempotencyKey: null,
    customer: UNKNOWN_CUSTOMER,
    mqID: null,
    place: 0,
  };
}

const NO_NAMED: ReadonlySet<number> = new Set();

/** Who may be offered whatever their turn. */
function namedBy({ rule, stickyAgentID }: Customer): ReadonlySet<number> {
  const own = rule !== null && 'agentID' in rule ? rule.agentID : null;
  return own === null && stickyAgentID === null
    ? NO_NAMED
    : new Set([own, stickyAgentID].filter((agentID) => agentID !== null));
}
