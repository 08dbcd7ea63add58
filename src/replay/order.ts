/**
 * Puts what is recorded into the order in which it happened: by time, and where the clock says too little, by each
 * queue's own numbering. A decision that was tried in other queues before is several steps, one in each.
 */
import type { Ending } from '../routing/types.ts';
import type { RecordedDecision, RecordedOutcome, RecordedPage } from './recording.ts';

export type Step =
  | { readonly kind: 'outcome'; readonly at: number; readonly outcome: RecordedOutcome }
  /** In a queue of the reasons' path, at this place. */
  | ({ readonly kind: 'tried' } & QueueStep)
  /** In the queue that decided. */
  | ({ readonly kind: 'decision' } & QueueStep);

export interface QueueStep {
  readonly at: number;
  readonly queueID: number;
  /** How many decisions the queue had made before. */
  readonly decisions: number;
  readonly decision: RecordedDecision;
  /** How many queues the way had led through before. */
  readonly place: number;
  /** How many changes of the queue the batch found after this, at the same time and before the queue's next decision. */
  readonly foundAfter: number;
}

export interface Order {
  add(page: Pick<RecordedPage, 'decisions' | 'outcomes' | 'until'>): void;
  /** Takes the rest. @returns what never became ready, the earliest first */
  finish(): readonly Step[];
}

export interface OrderOptions {
  /** Whether whatever has to be taken before is taken. */
  readonly isReady: (step: Step) => boolean;
  readonly take: (step: Step) => void;
}

/** No request is under way for longer, so what a later page says of the past is no older. */
const UNDER_WAY_MILLISECONDS = 5_000;

/** How many decisions a queue had made. */
export const UNKNOWN = -1;

const REPORTED: ReadonlySet<Ending | undefined> = new Set(['no_answer', 'busy', 'rejected', 'answered', 'completed']);

/** The row of repeats that decides afresh, by whatever has been reported of earlier offers. */
const AFTER_REFUSAL = 4;

/** Of what happened at one moment: a decision that went by a report, or may have, came after it, any other before. */
function rankOf(step: Step): number {
  if (step.kind === 'outcome') {
    return 2;
  }
  const { row, closed } = step.decision.reasons;
  return (REPORTED.has(closed) || row === AFTER_REFUSAL ? 3 : 0) + (step.kind === 'tried' ? 0 : 1);
}

export function createOrder({ isReady, take }: OrderOptions): Order {
  let waiting: Step[] = [];
  let blocked: Step[] = [];
  /** How many steps of a decision's way have been taken, by mqID. */
  const taken = new Map<string, number>();
  /** How many requests are still to be tried in a queue before its next decision, by queue and its decisions so far. */
  const untried = new Map<string, number>();
  /** Those of them after which their batch found changes of the queue. */
  const untriedBeforeChanges = new Set<QueueStep>();

  /** The decisions of each call that are not taken yet. */
  const untaken = new Map<string, RecordedDecision[]>();

  function isNext(step: Step): boolean {
    if (step.kind === 'outcome') {
      return true;
    }
    return (
      isNextOfCall(step) &&
      (taken.get(step.decision.mqID) ?? 0) === step.place &&
      (step.kind === 'tried' ? isNextOfBatch(step) : untried.size === 0 || !untried.has(placeOf(step)))
    );
  }

  /** Whether no other is still to be tried after which the batch found changes that this one's queue had by then. */
  function isNextOfBatch({ queueID, decisions, at, foundAfter }: QueueStep): boolean {
    for (const other of untriedBeforeChanges) {
      if (
        other.foundAfter > foundAfter &&
        other.queueID === queueID &&
        other.decisions === decisions &&
        other.at === at
      ) {
        return false;
      }
    }
    return true;
  }

  function isNextOfCall(step: Exclude<Step, { kind: 'outcome' }>): boolean {
    const { callID, episode, visit } = step.decision;
    const others = untaken.get(callID) ?? [];
    return (
      others.length < 2 ||
      others.every(
        (other) =>
          other.episode > episode ||
          (other.episode === episode && other.visit >= visit) ||
          (step.kind === 'tried' && hasOvertaken(other, step)),
      )
    );
  }

  function noteTaken({ callID, mqID }: RecordedDecision): void {
    const others = (untaken.get(callID) ?? []).filter((other) => other.mqID !== mqID);
    if (others.length > 0) {
      untaken.set(callID, others);
    } else {
      untaken.delete(callID);
    }
  }

  function noteUntried(step: QueueStep): void {
    countUntried(step, 1);
    if (step.foundAfter > 0) {
      untriedBeforeChanges.add(step);
    }
  }

  function countUntried(step: QueueStep, change: 1 | -1): void {
    const count = (untried.get(placeOf(step)) ?? 0) + change;
    if (count > 0) {
      untried.set(placeOf(step), count);
    } else {
      untried.delete(placeOf(step));
    }
  }

  function tryTaking(step: Step): boolean {
    if (!isNext(step) || !isReady(step)) {
      return false;
    }
    take(step);
    if (step.kind === 'tried') {
      taken.set(step.decision.mqID, step.place + 1);
      countUntried(step, -1);
      untriedBeforeChanges.delete(step);
    } else if (step.kind === 'decision') {
      taken.delete(step.decision.mqID);
      noteTaken(step.decision);
    }
    return true;
  }

  function takeUntil(time: number): void {
    waiting.sort(compareSteps);
    const end = waiting.findIndex(({ at }) => at > time);
    const due = end === -1 ? waiting : waiting.slice(0, end);
    waiting = end === -1 ? [] : waiting.slice(end);
    for (const step of due) {
      if (!tryTaking(step)) {
        blocked.push(step);
        continue;
      }
      while (blocked.length > 0) {
        const count = blocked.length;
        blocked = blocked.filter((one) => !tryTaking(one));
        if (blocked.length === count) {
          break;
        }
      }
    }
  }

  return {
    add({ decisions, outcomes, until }) {
      for (const decision of decisions) {
        const steps = stepsOf(decision);
        waiting.push(...steps);
        untaken.set(decision.callID, [...(untaken.get(decision.callID) ?? []), decision]);
        steps.filter(({ kind }) => kind === 'tried').forEach(noteUntried);
      }
      for (const outcome of outcomes) {
        waiting.push({ kind: 'outcome', at: outcome.at, outcome });
      }
      takeUntil(until - UNDER_WAY_MILLISECONDS);
    },
    finish() {
      takeUntil(Number.POSITIVE_INFINITY);
      return blocked;
    },
  };
}

/**
 * Whether another decision of the call was made while the request was on its way: then it is of an earlier visit, but came
 * after the queue was tried.
 */
function hasOvertaken({ queueID, queueSequence, decidedAt }: RecordedDecision, tried: QueueStep): boolean {
  return (
    tried.decisions !== UNKNOWN &&
    (queueID === tried.queueID ? queueSequence > tried.decisions : decidedAt > tried.at)
  );
}

function placeOf({ queueID, decisions }: QueueStep): string {
  return `${queueID} ${decisions}`;
}

/** A decision of which it is not kept when it was tried elsewhere counts as tried just before, wherever that queue is. */
function stepsOf(decision: RecordedDecision): readonly Exclude<Step, { kind: 'outcome' }>[] {
  const { queueID, queueSequence, decidedAt, reasons, inputs } = decision;
  const path = reasons.path ?? [];
  const tried = path.map(({ queueID: triedID }, place) => {
    const [at, decisions, foundAfter = 0] = inputs?.tried?.[place] ?? [decidedAt, UNKNOWN];
    return { kind: 'tried' as const, at, queueID: triedID, decisions, decision, place, foundAfter };
  });
  const decisions = queueSequence - 1;
  return [
    ...tried,
    { kind: 'decision', at: decidedAt, queueID, decisions, decision, place: path.length, foundAfter: 0 },
  ];
}

function compareSteps(one: Step, other: Step): number {
  return one.at - other.at || rankOf(one) - rankOf(other) || compareDecisions(one, other);
}

function compareDecisions(one: Step, other: Step): number {
  if (one.kind === 'outcome' || other.kind === 'outcome') {
    return 0;
  }
  return one.decision.visit - other.decision.visit || one.decisions - other.decisions || one.queueID - other.queueID;
}
