/** Routes a call: the request waits in the lane, and its batch is opened, decided, written and committed. */
import { createLane, type Lane, type Turn } from '../batching/lane.ts';
import type { Observe } from '../observe.ts';
import { decide } from '../routing/decide.ts';
import type { Decided, Decision, RoutingAnswer } from '../routing/types.ts';
import { isMiscounted } from '../store/database-fault.ts';
import { foreseeBatch } from '../store/foresee-batch.ts';
import { agentsChangedElsewhere, keepBatch } from '../store/kept-batch.ts';
import { createKnowledge, type Knowledge } from '../store/knowledge.ts';
import type { LaneConnection } from '../store/lane-connection.ts';
import { type OpenBatch, openBatch, waitForQueue } from '../store/route-batch.ts';
import { commitBatch } from '../store/write-batch.ts';
import { treatFault } from './batch-fault.ts';
import { ages, countRequests, takeJobs, toRequests } from './batch-jobs.ts';
import {
  answerOf,
  type CallToRoute,
  createJob,
  type Job,
  lockKeyOf,
  type RoutedCall,
  type RoutingError,
  toAskedCall,
} from './call-job.ts';

export type { CallToRoute, RoutedCall, RoutingError } from './call-job.ts';

/** Never rejects, and answers within its deadline. */
export type RouteCall = (call: CallToRoute) => Promise<RoutedCall | RoutingError>;

export interface CallRouter {
  readonly routeCall: RouteCall;
  /** Whether a call that comes now would not be refused for overload; one that would need not be routed any more. */
  readonly admitsCall: () => boolean;
  /** Refuses new calls and resolves when those under way are answered. */
  drain(): Promise<void>;
}

/** Shorter than the second within which the EML System is always answered, by the way back. */
const DEADLINE_MILLISECONDS = 900;

/**
 * Twice as many as are worth their batch's fixed cost. Batches get so large in overload alone, and then that leaves more to
 * decide with beside all that is refused (1.2 to 2 times as much as 128, with everything that the server can parse). With
 * 512, nobody knows the end of a turn, and a faulty one can't be decided again one by one within the deadline.
 */
const BATCH_REQUESTS_MAX = 256;

/** More than can be answered within the deadline on any machine that was measured; overload is told by time before. */
const WAITING_REQUESTS_MAX = 16_384;

/** How often a batch is opened anew because too little was read, or what was remembered was old, before it fails. */
const OPENINGS_MAX = 12;

/** Where each time another queue's members have changed, it is soon cheaper to read those of all. */
const OPENINGS_BY_ROSTERS_MAX = 3;

type Answer = RoutedCall | RoutingError;

export interface CallRouterDependencies {
  readonly connection: LaneConnection;
  readonly observe: Observe;
  /** Hears of each request whose classification no queue has; must not throw and must not wait. */
  readonly noteUnknown?: (rclassification: string) => void;
  /** Hears of what a batch decided, when it is stored; must not throw and must not wait. */
  readonly onDecided?: (decisions: readonly Decision[]) => void;
  /** Whether nothing is ever committed: then nothing may be remembered as stored. */
  readonly isTrial?: boolean;
  /** The time to decide by, from the database's; tests move it. */
  readonly shiftTime?: (databaseMilliseconds: number) => number;
}

interface Router extends CallRouterDependencies {
  readonly knowledge: Knowledge;
}

export function createCallRouter(dependencies: CallRouterDependencies): CallRouter {
  const router: Router = { ...dependencies, knowledge: createKnowledge() };
  const lane: Lane<Job, Answer> = createLane<Job, Answer>({
    batchRequestsMax: BATCH_REQUESTS_MAX,
    waitingRequestsMax: WAITING_REQUESTS_MAX,
    deadlineMilliseconds: DEADLINE_MILLISECONDS,
    lockKey: lockKeyOf,
    orderKey: ({ call }) => call.callID,
    work: (turn) => routeBatch(router, turn),
    treatFault: (error, requests) => treatFault(error, requests, dependencies.observe),
    answers: {
      faulty: { kind: 'internal' },
      late: { kind: 'deadline_exceeded' },
      overloaded: { kind: 'overloaded' },
      closed: { kind: 'shutting_down' },
    },
  });
  return {
    routeCall: (call) => lane.submit(createJob(call)),
    admitsCall: () => lane.admits(),
    drain: () => lane.drain(),
  };
}

/** One batch from its locks to its answers; what is not stored is not answered. */
async function routeBatch(router: Router, turn: Turn<Job>): Promise<readonly (Answer | null)[]> {
  const { connection, observe, knowledge } = router;
  const startedAt = performance.now();
  try {
    for (let opening = 1; opening <= OPENINGS_MAX; opening += 1) {
      const { jobs, batch } = await openTurn(router, turn, opening);
      if (batch === 'outdated') {
        continue;
      }
      const taken = takeJobs(jobs, batch);
      const decided = decideBatch(router, taken, batch);
      if (decided === 'wants_more') {
        await connection.rollback();
        continue;
      }
      if (decided === null) {
        await connection.rollback();
        return answersOf(router, jobs, batch, NO_ANSWERS);
      }
      const { now, output } = decided;
      const settings = knowledge.unkeptSettings(batch.queues.keys());
      const requests = countRequests(taken, output);
      const write = { now, batch, decided: output, requests, decisionMilliseconds: ages(taken), settings };
      const committed = await commitBatch(connection, write);
      if (committed === 'outdated') {
        if (batch.foreseen !== null) {
          knowledge.foresight.failed(batch.foreseen.kind);
        }
        continue;
      }
      if (router.isTrial !== true) {
        knowledge.noteKept(settings);
        keepBatch(knowledge, { batch, output, committed });
      }
      knowledge.relax(batch.queues.keys());
      router.onDecided?.(output.decisions);
      observe({
        kind: 'batch_committed',
        requests: taken.length,
        offers: output.decisions.length,
        durationMilliseconds: performance.now() - startedAt,
      });
      return answersOf(router, jobs, batch, new Map(taken.map((job, place) => [job, output.answers[place]])));
    }
    throw new Error('route-call: a batch was opened too often');
  } catch (error) {
    await connection.rollback();
    if (isMiscounted(error)) {
      knowledge.rosters.forgetAll();
    }
    throw error;
  }
}

const NO_ANSWERS: ReadonlyMap<Job, RoutingAnswer | undefined> = new Map();

function answersOf(
  { noteUnknown }: Router,
  jobs: readonly Job[],
  batch: OpenBatch,
  answers: ReadonlyMap<Job, RoutingAnswer | undefined>,
): readonly (Answer | null)[] {
  return jobs.map((job) => {
    const answer = answerOf(job, batch, answers.get(job));
    if (answer !== null && isUnknown(job, batch)) {
      noteUnknown?.(job.call.rclassification);
    }
    return answer;
  });
}

/** Also of one that the queue that catches all serves. */
function isUnknown({ key, path, askedQueueID }: Job, { queueIDs, caughtKeys }: OpenBatch): boolean {
  return path === null && (caughtKeys.has(key) || (askedQueueID === null && !queueIDs.has(key)));
}

interface OpenTurn {
  readonly jobs: readonly Job[];
  readonly batch: OpenBatch | 'outdated';
}

/**
 * Forms and opens the batch. Where the oldest request's queue was held elsewhere the last time, it waits for that one
 * alone first, and forms the batch when it has it; where it does not get it soon, the others are served without. Nothing
 * waits for a queue while it holds another, or any agent, so no two instances can wait for each other.
 */
async function openTurn(router: Router, turn: Turn<Job>, opening: number): Promise<OpenTurn> {
  router.knowledge.noteConnection(await router.connection.connect());
  const waitFor = turn.waitFor ?? contested(router, turn);
  if (waitFor !== null) {
    await waitForQueue(router.connection, toAskedCall(waitFor));
  }
  const jobs = turn.form();
  const foreseen = opening === 1 && waitFor === null ? foresee(router, jobs) : null;
  return { jobs, batch: foreseen ?? (await open(router, jobs, opening <= OPENINGS_BY_ROSTERS_MAX)) };
}

/** Where the queue is mostly held elsewhere, to try its lock first is a flight in vain. */
function contested({ knowledge }: Router, { sole }: Turn<Job>): Job | null {
  const queueID = sole === null ? undefined : (sole.path?.queueID ?? knowledge.idOf(sole.key));
  return queueID !== undefined && knowledge.foresight.isContested(queueID) ? sole : null;
}

function foresee({ knowledge, shiftTime = unshifted }: Router, jobs: readonly Job[]): OpenBatch | null {
  // What was tried before may be stored.
  return jobs.every(({ mqIDs }) => mqIDs.length === 0)
    ? foreseeBatch(jobs.map(toAskedCall), { knowledge, timeOf: shiftTime })
    : null;
}

function open(
  { connection, knowledge, shiftTime }: Router,
  jobs: readonly Job[],
  goesByRosters: boolean,
): Promise<OpenBatch | 'outdated'> {
  // Moved by a test, the database's clock can't say who is due; the process's own is near enough to it then.
  const now = shiftTime === undefined ? null : shiftTime(Date.now());
  return openBatch(connection, jobs.map(toAskedCall), {
    knowledge,
    goesByRosters,
    now,
    expectedNow: now ?? Date.now(),
    timeOf: shiftTime ?? unshifted,
  });
}

interface DecidedBatch {
  readonly now: number;
  readonly output: Decided;
}

/** @returns null where there is nothing to decide */
function decideBatch(
  { knowledge }: Router,
  taken: readonly Job[],
  batch: OpenBatch,
): DecidedBatch | 'wants_more' | null {
  const { now } = batch;
  if (now === null || batch.queues.size === 0) {
    return null;
  }
  // Where more has to be looked at again than was, that comes first, and the next batch goes on.
  const requests = batch.backlog.size > 0 ? [] : toRequests(taken, batch, { now, knowledge });
  const { queues, calls, agents } = batch;
  const changedAgentIDs = agentsChangedElsewhere(batch, knowledge);
  const output = decide({ now, queues, calls, agents, requests, changedAgentIDs });
  if (output.kind === 'wants') {
    knowledge.want(output.wants);
    return 'wants_more';
  }
  batch.backlog.forEach((queueID) => knowledge.wantRechecks(queueID));
  return { now, output };
}

function unshifted(databaseMilliseconds: number): number {
  return databaseMilliseconds;
}
