/** Routes a call: the request waits in the lane, and its batch is opened, decided, written and committed. */
import { createLane, type FaultTreatment, type Lane, type Turn } from '../batching/lane.ts';
import type { ExpectedError } from '../errors.ts';
import type { Observe } from '../observe.ts';
import { decide } from '../routing/decide.ts';
import { queueKey } from '../routing/queue-key.ts';
import type { DecisionOutput, RoutingAnswer, RoutingRequest } from '../routing/types.ts';
import { type DatabaseFault, databaseFault } from '../store/database-fault.ts';
import type { LaneConnection } from '../store/lane-connection.ts';
import { createMqIDs } from '../store/mq-id.ts';
import {
  type AskedCall,
  commitBatch,
  enlargeWindows,
  type OpenBatch,
  openBatch,
  waitForQueue,
} from '../store/route-batch.ts';

/** A validated call request. Text is as it was sent; `customerID: null` stands for absent. */
export interface CallToRoute {
  readonly callID: string;
  readonly rclassification: string;
  readonly customerID: string | null;
  readonly callTime: string;
  readonly idempotencyKey: string | null;
}

/** What a call request gets: a number under the decision's own id, or a sentence that says why there is none. */
export type RoutedCall =
  | { readonly kind: 'offer'; readonly number: string; readonly mqID: string }
  | { readonly kind: 'refusal'; readonly message: string };

/** Why a call was not decided, or is not known to have been. */
export type RoutingError = Extract<
  ExpectedError,
  { readonly kind: 'deadline_exceeded' | 'overloaded' | 'shutting_down' | 'internal' }
>;

/** Never rejects, and answers within its deadline. */
export type RouteCall = (call: CallToRoute) => Promise<RoutedCall | RoutingError>;

export interface CallRouter {
  readonly routeCall: RouteCall;
  /** Refuses new calls and resolves when those under way are answered. */
  drain(): Promise<void>;
}

/** Shorter than the second within which the EML System is always answered, by the way back. */
const DEADLINE_MILLISECONDS = 900;

/** Larger batches gained nothing any more, and one has to fit into its statements' timeouts. */
const BATCH_REQUESTS_MAX = 128;

/** More than can be answered within the deadline on any machine that was measured. */
const WAITING_REQUESTS_MAX = 16_384;

/** Each reading is eight times the one before, so this reaches any roster. */
const WINDOW_READINGS_MAX = 10;

/** A call on its way, with the ids of decisions for it whose commit may or may not have happened. */
interface Job {
  readonly call: CallToRoute;
  readonly key: string;
  readonly mqIDs: string[];
}

type Answer = RoutedCall | RoutingError;

export interface CallRouterDependencies {
  readonly connection: LaneConnection;
  readonly observe: Observe;
  /** The time to decide by, from the database's; tests move it. */
  readonly shiftTime?: (databaseMilliseconds: number) => number;
}

export function createCallRouter(dependencies: CallRouterDependencies): CallRouter {
  const lane: Lane<Job, Answer> = createLane<Job, Answer>({
    batchRequestsMax: BATCH_REQUESTS_MAX,
    waitingRequestsMax: WAITING_REQUESTS_MAX,
    deadlineMilliseconds: DEADLINE_MILLISECONDS,
    lockKey: ({ key }) => key,
    orderKey: ({ call }) => call.callID,
    work: (turn) => routeBatch(dependencies, turn),
    treatFault: (error, requests) => treatFault(error, requests, dependencies.observe),
    answers: {
      faulty: { kind: 'internal' },
      late: { kind: 'deadline_exceeded' },
      overloaded: { kind: 'overloaded' },
      closed: { kind: 'shutting_down' },
    },
  });
  return {
    routeCall: (call) => lane.submit({ call, key: queueKey(call.rclassification), mqIDs: [] }),
    drain: () => lane.drain(),
  };
}

/** One batch from its locks to its answers; what is not stored is not answered. */
async function routeBatch(
  { connection, observe, shiftTime = unshifted }: CallRouterDependencies,
  turn: Turn<Job>,
): Promise<readonly (Answer | null)[]> {
  const startedAt = performance.now();
  try {
    const { jobs, batch } = await openTurn(connection, turn);
    const taken = takeJobs(jobs, batch);
    if (batch.now === null || taken.length === 0) {
      await connection.rollback();
      return jobs.map((job) => answerOf(job, batch, undefined));
    }
    const now = shiftTime(batch.now);
    const decided = await decideBatch(connection, batch, toRequests(taken, batch, now), now);
    await commitBatch(connection, decided.histories.size === 0 ? null : { now, ...decided });
    const answers = new Map(taken.map((job, place) => [job, decided.answers[place]]));
    observe({
      kind: 'batch_committed',
      requests: taken.length,
      offers: decided.decisions.length,
      durationMilliseconds: performance.now() - startedAt,
    });
    return jobs.map((job) => answerOf(job, batch, answers.get(job)));
  } catch (error) {
    await connection.rollback();
    throw error;
  }
}

/**
 * Forms and opens the batch. Where the oldest request's queue is held elsewhere, it waits for that one alone first, and
 * forms the batch when it has it; where it does not get it soon, the others are served without. Nothing waits for a
 * queue while it holds another, so no two instances can wait for each other.
 */
async function openTurn(
  connection: LaneConnection,
  turn: Turn<Job>,
): Promise<{ readonly jobs: readonly Job[]; readonly batch: OpenBatch }> {
  await connection.connect();
  const hasWaitedInVain = turn.waitFor !== null && !(await waitForQueue(connection, turn.waitFor));
  const jobs = turn.form();
  const batch = await openBatch(connection, jobs.map(toAskedCall));
  const passedOver = jobs.find(({ key }) => batch.queueIDs.has(key));
  if (batch.lockedIDs.size > 0 || passedOver === undefined || hasWaitedInVain) {
    return { jobs, batch };
  }
  await waitForQueue(connection, passedOver.key);
  const later = turn.form();
  return { jobs: later, batch: await openBatch(connection, later.map(toAskedCall)) };
}

/** The jobs whose queue and call are held, but none behind an earlier one of its call that has to wait. */
function takeJobs(jobs: readonly Job[], batch: OpenBatch): readonly Job[] {
  const waitingCalls = new Set<string>();
  return jobs.filter(({ key, call: { callID } }) => {
    const queueID = batch.queueIDs.get(key);
    if (queueID === undefined) {
      return false;
    }
    if (batch.queues.has(queueID) && batch.histories.has(callID) && !waitingCalls.has(callID)) {
      return true;
    }
    waitingCalls.add(callID);
    return false;
  });
}

/** Each attempt at a job gets an id of its own; which of them were stored, the call's history tells. */
function toRequests(jobs: readonly Job[], batch: OpenBatch, now: number): readonly RoutingRequest[] {
  const mqIDs = createMqIDs(now, jobs.length);
  return jobs.map((job, place) => {
    const mqID = mqIDs[place];
    const queueID = batch.queueIDs.get(job.key);
    if (mqID === undefined || queueID === undefined) {
      throw new Error('route-call: a job was taken without an id or a queue');
    }
    const earlierMqIDs = [...job.mqIDs];
    job.mqIDs.push(mqID);
    return { ...job.call, queueID, mqID, earlierMqIDs };
  });
}

async function decideBatch(
  connection: LaneConnection,
  batch: OpenBatch,
  requests: readonly RoutingRequest[],
  now: number,
): Promise<Extract<DecisionOutput, { kind: 'decided' }>> {
  let queues = batch.queues;
  for (let reading = 1; reading <= WINDOW_READINGS_MAX; reading += 1) {
    const output = decide({ now, queues, histories: batch.histories, requests });
    if (output.kind === 'decided') {
      return output;
    }
    queues = await enlargeWindows(connection, { ...batch, queues }, output.queueIDs);
  }
  throw new Error('route-call: the candidate windows grew without end');
}

/** @param routed undefined where the job was not taken: its name is unknown, or it waits for its queue */
function answerOf({ call, key }: Job, batch: OpenBatch, routed: RoutingAnswer | undefined): Answer | null {
  if (routed === undefined) {
    return batch.queueIDs.has(key) ? null : { kind: 'refusal', message: `${call.rclassification} not found` };
  }
  switch (routed.kind) {
    case 'offer':
      return routed;
    case 'nobody_available':
      return { kind: 'refusal', message: `No agent available for ${call.rclassification}` };
    default:
      return routed satisfies never;
  }
}

/** Says what the lane does about a fault, and tells the log. */
function treatFault(error: unknown, requests: number, observe: Observe): FaultTreatment {
  const treatment = treatmentOf(databaseFault(error));
  observe({ kind: 'batch_failed', where: 'routing a batch', requests, error, next: treatment });
  return treatment;
}

function treatmentOf(fault: DatabaseFault | null): FaultTreatment {
  switch (fault) {
    case 'passing':
      return 'retry';
    case 'lasting':
      return 'answer';
    // Not the database's: deciding about one of the requests threw.
    case null:
    case 'data':
      return 'isolate';
    default:
      return fault satisfies never;
  }
}

function toAskedCall({ call, key }: Job): AskedCall {
  return { callID: call.callID, queueKey: key };
}

function unshifted(databaseMilliseconds: number): number {
  return databaseMilliseconds;
}
