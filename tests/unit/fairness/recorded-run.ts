/** Runs the engine on queues in memory and keeps the record of each queue, as the database does. */
import type { RecordedChange, RecordedDecision, RecordStart } from '../../../src/fairness/types.ts';
import { decide } from '../../../src/routing/decide.ts';
import type { Decided, RoutingRequest, StrategyName } from '../../../src/routing/types.ts';
import { createKnowledge } from '../../../src/store/knowledge.ts';
import { NOON, request } from '../../support/routing.ts';
import { type BatchToRead, keep, type Memory, readWindow, settingsOf } from '../routing/in-memory-queues.ts';
import { callOf, edit, memoryOf } from '../routing/windows-memory.ts';
import type { AgentPlan, Plan, RequestPlan } from '../routing/windows-plan.ts';

export interface QueueRecord {
  readonly changes: RecordedChange[];
  readonly decisions: RecordedDecision[];
}

interface Run {
  readonly memory: Memory;
  readonly records: ReadonlyMap<number, QueueRecord>;
}

/** A queue that began empty. */
export const EMPTY_START: RecordStart & { readonly at: number } = {
  queueSequence: 0,
  members: [],
  cursors: new Map(),
  at: NOON - 60_000,
};

function emptyRecords(memory: Memory): ReadonlyMap<number, QueueRecord> {
  return new Map([...memory.queues.keys()].map((queueID) => [queueID, { changes: [], decisions: [] }]));
}

/** Carries the steps of a plan out, each as often as told. */
export function runPlan(plan: Plan, window: number, times: number): Run {
  const memory = memoryOf(plan);
  const records = emptyRecords(memory);
  let now = NOON;
  for (let round = 0; round < times; round += 1) {
    plan.steps.forEach((step, place) => {
      now += step.seconds * 1000;
      step.edits.forEach((one) => edit(memory, one, { now, calls: plan.calls }));
      let requests = step.requests.map((planned, index) =>
        toRequest(memory, planned, {
          // Each round has calls of its own.
          callID: `${round} ${callOf(planned, plan)}`,
          mqID: `${round}-${place}-${index}`,
        }),
      );
      for (let hops = 0; requests.length > 0 && hops < 4; hops += 1) {
        const decided = decideInWindow({ memory, records }, { requests, now }, window);
        requests = requests.flatMap((one, index): RoutingRequest[] => {
          const answer = decided.answers[index];
          const path = answer?.kind === 'overflow' ? answer.path : null;
          return path !== null || answer?.kind === 'waits'
            ? [{ ...one, path: path ?? one.path, mqID: `${one.mqID}'` }]
            : [];
        });
      }
    });
  }
  return { memory, records };
}

/** One tier of agents who are all at work, and batches of new calls a second apart. */
export function runFixed(
  strategy: StrategyName,
  weights: readonly number[],
  batches: readonly number[],
  window: number,
): QueueRecord {
  const memory = memoryOf({
    strategies: [strategy, strategy],
    whenBusy: 'anyway',
    tracksIdle: false,
    leases: [false, false],
    waits: {},
    overflows: false,
    busyShare: 0,
    calls: 1,
    agents: weights.map((weight) => ({ ...ALWAYS_AT_WORK, weight })),
    steps: [],
  });
  const record: QueueRecord = { changes: [], decisions: [] };
  const queue = memory.queues.get(1);
  batches.forEach((size, second) => {
    const askedSettings = queue === undefined ? undefined : settingsOf(queue);
    const requests = Array.from({ length: size }, () =>
      request(askedSettings === undefined ? {} : { askedSettings }),
    );
    decideInWindow({ memory, records: new Map([[1, record]]) }, { requests, now: NOON + second * 1_000 }, window);
  });
  return record;
}

const ALWAYS_AT_WORK: AgentPlan = {
  tier: 1,
  queues: [1],
  load: 99,
  busyBy: 'lease',
  busySeconds: 1,
  shift: 'at work',
  sharesNumber: false,
  capacity: 1,
  weight: 1,
  cap: null,
};

/** Decides a batch as it is decided with windows of a size, and keeps it. */
function decideInWindow({ memory, records }: Run, batch: BatchToRead, size: number): Decided {
  const knowledge = createKnowledge();
  for (let openings = 1; openings <= 12; openings += 1) {
    const input = readWindow(memory, batch, { size, knowledge });
    const output = decide(input);
    if (output.kind === 'decided') {
      note(records, output, batch.now);
      keep(memory, output, input);
      return output;
    }
    knowledge.want(output.wants);
  }
  throw new Error(`a window of ${size} was enlarged too often`);
}

function note(records: ReadonlyMap<number, QueueRecord>, { decisions, found }: Decided, now: number): void {
  for (const { queueID, decisions: queueSequence, found: what } of found) {
    records.get(queueID)?.changes.push({ queueSequence, foundAt: now, found: what });
  }
  for (const { queueID, queueSequence, decidedAt, result, reasons } of decisions) {
    const { kind, agentID } = result.kind === 'refusal' ? { kind: null, agentID: null } : result;
    records.get(queueID)?.decisions.push({ queueSequence, decidedAt, kind, agentID, reasons });
  }
}

function toRequest(
  memory: Memory,
  plan: RequestPlan,
  ids: { readonly callID: string; readonly mqID: string },
): RoutingRequest {
  const queue = memory.queues.get(plan.queueID);
  if (queue === undefined) {
    throw new Error('a plan asks for a queue that there is not');
  }
  return request({
    ...ids,
    askedQueueID: plan.queueID,
    askedSettings: settingsOf(queue),
    rclassification: String(plan.queueID),
    callTime: plan.callTime,
    customer: {
      rule: plan.ownAgent === null ? null : { agentID: plan.ownAgent + 1 },
      stickyAgentID: plan.stickyAgent === null ? null : plan.stickyAgent + 1,
    },
  });
}
