/**
 * Decides every recorded decision once more, by the service's own engine, from what is recorded of the state that it was
 * made in, and holds the two against each other. What was decided is the next decision's state, so one that is wrong,
 * missing or altered shows at once or in what follows from it.
 */
import { type Answered, answerOf } from '../routing/decide-request.ts';
import type { OverflowPath, QueueSettings } from '../routing/types.ts';
import { createCallMemory } from './call-memory.ts';
import { differencesOf, type Differing, pathDifferences } from './compare.ts';
import { createOrder, type QueueStep, type Step, UNKNOWN } from './order.ts';
import { addChanges, createRecordedQueue, decideAgain, type RecordedQueue, takeChanges } from './recorded-queue.ts';
import type { Recorded, RecordedDecision, RecordedPage } from './recording.ts';
import { askedVersionAt, askedVersionOf, requestOf } from './request.ts';

/** The first decision that is not what its record makes of it. */
export interface Difference {
  readonly mqID: string;
  readonly callID: string;
  readonly queueID: number;
  readonly queueSequence: number;
  readonly decidedAt: number;
  readonly differing: readonly Differing[];
}

export interface Verification {
  /** Decisions that were made again and came out the same. */
  readonly proven: number;
  /** Decisions of which too little is kept: from before there was a record, or of settings that nobody has kept. */
  readonly unproven: number;
  readonly difference: Difference | null;
}

export interface Verifier {
  /** @returns whether to go on: false from the first difference on */
  take(page: RecordedPage): boolean;
  finish(): Verification;
}

/** @param from only decisions from this time on are counted; those before it lead up to them */
export function createVerifier(recorded: Recorded, from: number): Verifier {
  const calls = createCallMemory();
  const queues = new Map<number, RecordedQueue>();
  const lost = new Set<number>();
  const untaken = new Map<number, RecordedPage['changes'][number][]>();
  /** Of decisions whose way has begun, how far it is. */
  const ways = new Map<string, { readonly path: OverflowPath; readonly isAssumed: boolean }>();
  const order = createOrder({ isReady, take: takeStep });
  let proven = 0;
  let unproven = 0;
  let difference: Difference | null = null;

  function isReady(step: Step): boolean {
    if (step.kind === 'outcome') {
      return true;
    }
    const { queueID, decisions } = step;
    const queue = queues.get(queueID);
    return queue === undefined || queue.decisions === decisions || isBefore(queue, decisions);
  }

  /** Whether the queue had decided less than where its record begins. */
  function isBefore({ start }: RecordedQueue, decisions: number): boolean {
    return decisions === UNKNOWN || decisions < start;
  }

  /** Sets a queue up where its first decision, or the first request that was tried in it, is the one behind its start. */
  function beginAt(queueID: number, decisions: number): void {
    const checkpoint = recorded.checkpointOf(queueID);
    if (!queues.has(queueID) && !lost.has(queueID) && decisions === (checkpoint?.decisions ?? 0)) {
      const queue = createRecordedQueue(NO_SETTINGS, checkpoint);
      queues.set(queueID, queue);
      addChanges(queue, untaken.get(queueID) ?? []);
      untaken.delete(queueID);
    }
  }

  function takeStep(step: Step): void {
    if (difference !== null) {
      return;
    }
    switch (step.kind) {
      case 'outcome':
        calls.report(step.outcome);
        break;
      case 'tried':
        takeTried(step);
        break;
      case 'decision':
        takeDecision(step);
        break;
      default:
        step satisfies never;
    }
  }

  function takeTried(step: QueueStep): void {
    const { decision, place } = step;
    const path = decision.reasons.path ?? [];
    const tried = path[place];
    if (tried === undefined) {
      return;
    }
    const next = path[place + 1]?.queueID ?? decision.queueID;
    const answered = decideIn(step, tried.reasons.version);
    if (answered === null) {
      ways.set(decision.mqID, { path: recordedPath(decision, place + 1, next), isAssumed: true });
      return;
    }
    const answer = answerOf(answered);
    const { version, strategy } = decision.reasons;
    const differing: readonly Differing[] =
      answer.kind === 'overflow'
        ? pathDifferences(
            { version, strategy, path: path.slice(0, place + 1) },
            { version, strategy, path: answer.path.tried },
          )
        : [{ field: `reasons.path.${place}`, recorded: tried, again: answer }];
    if (answer.kind !== 'overflow' || differing.length > 0) {
      differ(decision, differing);
      return;
    }
    // Where the next queue on the way was gone meanwhile, the way ended at the queue asked for.
    const hasEnded = next === decision.askedQueueID && answer.path.queueID !== next;
    const isAssumed = ways.get(decision.mqID)?.isAssumed ?? false;
    ways.set(decision.mqID, {
      path: hasEnded ? { ...answer.path, queueID: next, remaining: [] } : answer.path,
      isAssumed,
    });
    if (!hasEnded && answer.path.queueID !== next) {
      differ(decision, [{ field: `reasons.path.${place + 1}.queueID`, recorded: next, again: answer.path.queueID }]);
    }
  }

  function takeDecision(step: QueueStep): void {
    const { decision, decisions, at, queueID } = step;
    const { reasons, mqID } = decision;
    const isCounted = at >= from;
    const answered = decideIn(step, reasons.version);
    const isAssumed = ways.get(mqID)?.isAssumed ?? false;
    ways.delete(mqID);
    const differing = answered === null ? [] : differencesFrom(decision, answered);
    if (answered === null || (isAssumed && differing.length > 0)) {
      lose(queueID, decisions);
      takeOver(decision);
      unproven += isCounted ? 1 : 0;
    } else if (differing.length > 0 || answered.kind !== 'decided') {
      differ(decision, differing);
    } else {
      calls.put(decision, answered.call);
      proven += isCounted ? 1 : 0;
    }
  }

  /**
   * Null where too little is known.
   * @param version of the queue's settings
   */
  function decideIn(step: QueueStep, version: number): Answered | null {
    const { decision, queueID, decisions, at, place, foundAfter } = step;
    const queue = queues.get(queueID);
    const settings = recorded.settingsOf(queueID, version);
    const isLast = place === (decision.reasons.path?.length ?? 0);
    const askedVersion = isLast ? askedVersionOf(decision) : askedVersionAt(decision, place);
    const askedSettings = recorded.settingsOf(decision.askedQueueID, askedVersion);
    const isKnown = queue !== undefined && queue.decisions === decisions;
    if (!isKnown || settings === undefined || askedSettings === undefined) {
      return null;
    }
    takeChanges(queue, isLast ? Number.POSITIVE_INFINITY : at, foundAfter);
    queue.settings = settings;
    const path = ways.get(decision.mqID)?.path ?? null;
    const request = requestOf(decision, { askedSettings, path, isLast });
    return decideAgain(queue, { decision, request, call: calls.before(decision), now: at });
  }

  /** What the queue decides from now on can't be told any more: a decision of it could not be made again. */
  function lose(queueID: number, decisions: number): void {
    const queue = queues.get(queueID);
    if (queue !== undefined && !isBefore(queue, decisions)) {
      queues.delete(queueID);
      lost.add(queueID);
    }
  }

  function takeOver(decision: RecordedDecision): void {
    const askedSettings = recorded.settingsOf(decision.askedQueueID, askedVersionOf(decision));
    if (askedSettings !== undefined) {
      calls.takeOver(decision, askedSettings);
    }
  }

  function differ(decision: RecordedDecision, differing: readonly Differing[]): void {
    const { mqID, callID, queueID, queueSequence, decidedAt } = decision;
    difference = { mqID, callID, queueID, queueSequence, decidedAt, differing };
  }

  return {
    take({ decisions, outcomes, changes, until }) {
      for (const [queueID, found] of Map.groupBy(changes, (change) => change.queueID)) {
        const queue = queues.get(queueID);
        if (queue === undefined) {
          untaken.set(queueID, [...(untaken.get(queueID) ?? []), ...found]);
        } else {
          addChanges(queue, found);
        }
      }
      for (const { queueID, queueSequence, reasons, inputs } of decisions) {
        beginAt(queueID, queueSequence - 1);
        reasons.path?.forEach((tried, place) => beginAt(tried.queueID, inputs?.tried?.[place]?.[1] ?? UNKNOWN));
      }
      order.add({ decisions, outcomes, until });
      return difference === null;
    },
    finish() {
      const [stuck] = order.finish();
      if (difference === null && stuck !== undefined && stuck.kind !== 'outcome') {
        const { queueID, decisions, decision } = stuck;
        const missing = queues.get(queueID)?.decisions ?? 0;
        const field = missing < decisions ? 'queueSequence: a decision before it is missing' : 'queueSequence';
        differ(decision, [{ field, recorded: decisions + 1, again: missing + 1 }]);
      }
      return { proven, unproven, difference };
    },
  };
}

function differencesFrom(decision: RecordedDecision, answered: Answered): readonly Differing[] {
  return answered.kind === 'decided'
    ? differencesOf(decision, answered.decision)
    : [{ field: 'result', recorded: decision.result, again: answerOf(answered) }];
}

/** The way as far as the record tells it: what would have been tried next is not in it. */
function recordedPath({ reasons, inputs }: RecordedDecision, places: number, queueID: number): OverflowPath {
  const tried = (reasons.path ?? []).slice(0, places).map((one, place) => {
    const [triedAt, decisions] = inputs?.tried?.[place] ?? [0, 0];
    return { ...one, triedAt, decisions };
  });
  return { queueID, remaining: [], tried };
}

/** Until the first decision brings its own. */
const NO_SETTINGS: QueueSettings = {
  id: 0,
  version: 0,
  strategy: 'round_robin',
  whenBusy: 'anyway',
  leaseSeconds: 0,
  attemptsMax: 0,
  callOffersMax: 0,
  secondChanceSeconds: 0,
  stickySeconds: 0,
  timeZone: 'UTC',
  hours: null,
  fallbackNumber: null,
  emergency: null,
  emergencyForAll: null,
  tiers: [],
  overflow: [],
  tracksIdle: false,
  usesLeases: false,
  hasCustomerRules: false,
  anonymousCustomerIDs: new Set(),
  duplicateSeconds: 0,
  retrySeconds: 0,
  callMemorySeconds: 0,
  ringSeconds: 0,
};
