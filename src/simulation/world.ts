/**
 * Queues, agents and calls in memory, decided by the engine itself: what the store reads and writes for a batch, this
 * does for each request alone.
 */
import { decide } from '../routing/decide.ts';
import { agentAfter, endingOf } from '../routing/outcomes.ts';
import type {
  AgentState,
  Call,
  Decided,
  Decision,
  Member,
  MemberTruth,
  Outcome,
  OverflowPath,
  Place,
  QueueState,
  RoutingAnswer,
} from '../routing/types.ts';
import { UNTOUCHED_AGENT } from '../routing/types.ts';
import { createMemberIndex, type MemberIndex } from './member-index.ts';
import type { SimulatedSettings } from './settings.ts';

export interface SimulatedQueue {
  readonly settings: SimulatedSettings;
  readonly truths: readonly MemberTruth[];
}

export interface World {
  /** @param now in milliseconds since 1970; never before that of an earlier one */
  request(now: number, callID: string, queueID: number, callTime: string): Decision | null;
  report(now: number, callID: string, outcome: Outcome): void;
  /** Nobody asks about the call any more. */
  forget(callID: string): void;
}

/** As many as a decision looks at before it has to look at more. */
const WINDOW = 24;
const GROWTH = 4;
const HOPS_MAX = 20;

interface QueueRecord {
  readonly settings: SimulatedSettings;
  readonly truths: ReadonlyMap<number, MemberTruth>;
  readonly members: MemberIndex;
  readonly scans: readonly AskedTier[];
  /** Who have to be looked at again. */
  readonly pending: Set<number>;
  decisions: number;
  cursors: ReadonlyMap<number, Place>;
  clocks: readonly number[];
}

/** @param window how many members of a tier are looked at first; what is decided does not depend on it */
export function createWorld(queues: readonly SimulatedQueue[], window = WINDOW): World {
  const records = new Map<number, QueueRecord>(
    queues.map(({ settings, truths }) => [
      settings.id,
      {
        settings,
        truths: new Map(truths.map((truth) => [truth.agentID, truth])),
        members: createMemberIndex(),
        scans: scansOf(settings),
        pending: new Set(truths.map(({ agentID }) => agentID)),
        decisions: 0,
        cursors: new Map(),
        clocks: [],
      },
    ]),
  );
  const queuesOfAgent = new Map<number, QueueRecord[]>();
  for (const record of records.values()) {
    for (const agentID of record.truths.keys()) {
      queuesOfAgent.set(agentID, [...(queuesOfAgent.get(agentID) ?? []), record]);
    }
  }
  const agents = new Map<number, AgentState>();
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

  interface Read {
    readonly size: number;
    readonly named: ReadonlySet<number>;
  }

  function stateOf(record: QueueRecord, now: number, { size, named }: Read): QueueState {
    const { settings, members, pending } = record;
    const read = new Map<number, Member>();
    const scans = record.scans.map(({ level, tier }) => {
      const cursor = settings.strategy === 'round_robin' ? (record.cursors.get(level) ?? START) : null;
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
    // Named once; where the decision wants to see more, they are still to be looked at.
    members.due(now).forEach((agentID) => pending.add(agentID));
    return {
      settings,
      decisions: record.decisions,
      cursors: record.cursors,
      clocks: record.clocks,
      members: [...read.values()],
      scans,
      rechecks: [...pending].map((agentID) => ({
        agentID,
        truth: record.truths.get(agentID) ?? null,
        known: members.get(agentID) ?? null,
      })),
      named,
      outsiders: new Map(),
    };
  }

  function write(decided: Decided): void {
    for (const [queueID, change] of decided.queues) {
      Object.assign(recordOf(queueID), change);
    }
    for (const [queueID, changed] of decided.members) {
      const { members } = recordOf(queueID);
      for (const [agentID, member] of changed) {
        if (member === null) {
          members.remove(agentID);
        } else {
          members.put(member);
        }
      }
    }
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

  interface Asked {
    readonly callID: string;
    readonly queueID: number;
    readonly callTime: string;
    readonly path: OverflowPath | null;
  }

  function decideOne(now: number, { callID, queueID, callTime, path }: Asked) {
    const record = recordOf(path?.queueID ?? queueID);
    const call = calls.get(callID) ?? { episode: 1, history: [] };
    let read: Read = { size: window, named: new Set() };
    for (;;) {
      const state = stateOf(record, now, read);
      const { leaseSeconds, tracksIdle } = record.settings;
      const locked = leaseSeconds > 0 || tracksIdle ? state.members.map(({ agentID }) => agentID) : [];
      const last = call.history.at(-1)?.result;
      const lastAgent = last === undefined || last.kind === 'refusal' || last.agentID === null ? [] : [last.agentID];
      mqIDs += 1;
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
            callID,
            rclassification: '',
            customerID: null,
            callTime,
            idempotencyKey: null,
            askedQueueID: queueID,
            askedSettings: recordOf(queueID).settings,
            customer: { rule: null, stickyAgentID: null },
            path,
            mqID: String(mqIDs),
            earlierMqIDs: [],
          },
        ],
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
    request(now, callID, queueID, callTime) {
      let path: OverflowPath | null = null;
      for (let hop = 0; hop < HOPS_MAX; hop += 1) {
        const { answers, decisions } = decideOne(now, { callID, queueID, callTime, path });
        const [answer]: readonly RoutingAnswer[] = answers;
        if (answer?.kind !== 'overflow') {
          return decisions[0] ?? null;
        }
        ({ path } = answer);
      }
      throw new Error('the way of a call does not end');
    },
    report(now, callID, outcome) {
      const call = calls.get(callID);
      const decision = call?.history.findLast(({ result }) => result.kind !== 'refusal');
      if (call === undefined || decision === undefined || decision.result.kind === 'refusal') {
        return;
      }
      const { agentID } = decision.result;
      const known = new Set(outcome === 'completed' ? (['answered'] as const) : []);
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
    forget: (callID) => void calls.delete(callID),
  };

  /** Whether somebody else is at work in each of the agent's queues. */
  function isStaffedWithout(agentID: number): boolean {
    return (queuesOfAgent.get(agentID) ?? []).every(({ members }) =>
      [...members.all()].some((member) => member.agentID !== agentID && member.standing !== 'out'),
    );
  }
}

const START: Place = { position: 0, agentID: 0 };

interface AskedTier {
  readonly level: number;
  readonly tier: number;
}

/** Each tier once; round-robin reads each for every level that it belongs to. */
function scansOf({ strategy, tiers }: SimulatedSettings): readonly AskedTier[] {
  const filled = tiers.filter(({ hasMembers }) => hasMembers).map(({ tier }) => tier);
  if (strategy !== 'round_robin') {
    return filled.map((tier) => ({ level: tier, tier }));
  }
  const levels = new Set([1, ...tiers.map(({ tier }) => tier)]);
  return [...levels].flatMap((level) => filled.filter((tier) => tier <= level).map((tier) => ({ level, tier })));
}
