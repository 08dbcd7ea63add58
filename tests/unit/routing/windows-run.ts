/** Carries a plan out on queues in memory, and compares what windows decide with what the whole queue does. */
import { decide } from '../../../src/routing/decide.ts';
import type { OverflowPath, RoutingRequest } from '../../../src/routing/types.ts';
import { createKnowledge } from '../../../src/store/knowledge.ts';
import { NOON, request } from '../../support/routing.ts';
import { type BatchToRead, keep, type Memory, readWhole, readWindow, settingsOf } from './in-memory-queues.ts';
import { expectSame } from './windows-comparison.ts';
import { type Coverage, cover, coverWindow, type InWindow } from './windows-coverage.ts';
import { callOf, edit, memoryOf } from './windows-memory.ts';
import type { Plan, RequestPlan } from './windows-plan.ts';

const WINDOWS = [1, 2, 3, 32] as const;

/** As the operation bounds it. */
const OPENINGS_MAX = 12;

/** Carries a plan out with the smallest window, and compares each batch with what the other windows and the whole say. */
export function carryOut(plan: Plan, seen: Coverage): void {
  const memory = memoryOf(plan);
  let now = NOON;
  plan.steps.forEach((step, place) => {
    now += step.seconds * 1000;
    step.edits.forEach((one) => edit(memory, one, { now, calls: plan.calls }));
    let requests = step.requests.map((planned, index) =>
      toRequest(memory, planned, { callID: callOf(planned, plan), mqID: `${place}-${index}` }),
    );
    for (let hops = 0; requests.length > 0 && hops < 4; hops += 1) {
      requests = decideEverywhere(memory, { requests, now }, seen);
    }
  });
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

/** @returns the requests that go on to another queue */
function decideEverywhere(memory: Memory, batch: BatchToRead, seen: Coverage): RoutingRequest[] {
  const whole = decide(readWhole(memory, batch));
  if (whole.kind === 'wants') {
    throw new Error('nothing was left out, and still more is wanted');
  }
  const [smallest, ...larger] = WINDOWS.map((size) => decideInWindow(memory, batch, size));
  if (smallest === undefined) {
    throw new Error('there are no windows');
  }
  for (const { decided } of [smallest, ...larger]) {
    expectSame(decided, whole);
  }
  cover(seen, batch, whole);
  coverWindow(seen, smallest);
  keep(memory, smallest.decided, smallest.input);
  return batch.requests.flatMap((one, place): RoutingRequest[] => {
    const answer = whole.answers[place];
    const path: OverflowPath | null = answer?.kind === 'overflow' ? answer.path : null;
    return path !== null || answer?.kind === 'waits'
      ? [{ ...one, path: path ?? one.path, mqID: `${one.mqID}'` }]
      : [];
  });
}

function decideInWindow(memory: Memory, batch: BatchToRead, size: number): InWindow {
  const knowledge = createKnowledge();
  let lacksRanks = false;
  for (let openings = 1; openings <= OPENINGS_MAX; openings += 1) {
    const input = readWindow(memory, batch, { size, knowledge });
    const output = decide(input);
    if (output.kind === 'decided') {
      return { decided: output, input, openings, lacksRanks };
    }
    lacksRanks ||= openings === 1 && decide({ ...input, requests: [] }).kind === 'wants';
    knowledge.want(output.wants);
  }
  throw new Error(`a window of ${size} was enlarged too often`);
}
