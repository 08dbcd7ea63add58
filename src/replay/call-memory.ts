/** What calls have been through so far, put together from their recorded decisions and outcomes. */
import { isOpenByHours } from '../routing/closure.ts';
import { markReplayed, remember } from '../routing/history.ts';
import { endingOf } from '../routing/outcomes.ts';
import { classifyRepeat } from '../routing/retry.ts';
import type { Call, DecisionInputs, Outcome, QueueSettings } from '../routing/types.ts';
import type { RecordedDecision, RecordedOutcome } from './recording.ts';
import { requestOf } from './request.ts';

export interface CallMemory {
  /** As it was when the decision was made. */
  before(decision: RecordedDecision): Call;
  /** @param call as the decision has left it */
  put(decision: RecordedDecision, call: Call): void;
  /** Takes over a decision that is not decided again. */
  takeOver(decision: RecordedDecision, askedSettings: QueueSettings): void;
  report(outcome: RecordedOutcome): void;
}

/** Longer than any call is remembered by any settings. */
const MEMORY_MILLISECONDS = 26 * 3_600_000;
const DECISIONS_BETWEEN_SWEEPS = 100_000;

/** Requests that were given an offer again are no decisions; that they were is known from the next one. */
export function withReplayed(call: Call, inputs: DecisionInputs | null): Call {
  const replayed = new Set(inputs?.replayedMqIDs ?? []);
  return call.history
    .filter((past) => replayed.has(past.mqID) && !past.replayed)
    .reduce((marked, past) => markReplayed(marked, past), call);
}

interface Remembered {
  call: Call;
  lastAt: number;
}

export function createCallMemory(): CallMemory {
  const calls = new Map<string, Remembered>();
  const callIDs = new Map<string, string>();
  const known = new Map<string, Set<Outcome>>();
  /** Reports of decisions that have not been taken up yet. */
  const early = new Map<string, RecordedOutcome[]>();
  let taken = 0;

  function put({ callID, decidedAt, mqID }: RecordedDecision, call: Call): void {
    calls.set(callID, { call, lastAt: decidedAt });
    callIDs.set(mqID, callID);
    early.get(mqID)?.forEach(report);
    early.delete(mqID);
    taken += 1;
    if (taken % DECISIONS_BETWEEN_SWEEPS === 0) {
      sweep(decidedAt);
    }
  }

  function sweep(now: number): void {
    for (const [callID, { call, lastAt }] of calls) {
      if (now - lastAt > MEMORY_MILLISECONDS) {
        calls.delete(callID);
        call.history.forEach(({ mqID }) => {
          callIDs.delete(mqID);
          known.delete(mqID);
        });
      }
    }
    early.clear();
  }

  function before({ callID, episode, inputs }: RecordedDecision): Call {
    return withReplayed(calls.get(callID)?.call ?? { episode, history: [] }, inputs);
  }

  function report(reported: RecordedOutcome): void {
    const { mqID, outcome, at } = reported;
    const callID = callIDs.get(mqID);
    const remembered = callID === undefined ? undefined : calls.get(callID);
    if (remembered === undefined) {
      early.set(mqID, [...(early.get(mqID) ?? []), reported]);
      return;
    }
    const toldBefore = known.get(mqID) ?? new Set();
    const { call } = remembered;
    remembered.call = {
      ...call,
      history: call.history.map((past) =>
        past.mqID === mqID ? { ...past, ...endingOf(past, { outcome, known: toldBefore, now: at }) } : past,
      ),
    };
    known.set(mqID, toldBefore.add(outcome));
  }

  return {
    before,
    put,
    takeOver(decision, askedSettings) {
      const call = before(decision);
      const { mqID, askedQueueID, queueID, decidedAt, result, rclassification } = decision;
      const { customerID, callTime, idempotencyKey, visit } = decision;
      const repeat = classifyRepeat(
        requestOf(decision, { askedSettings, path: null, isLast: true }),
        call,
        askedSettings,
        decidedAt,
      );
      const found = repeat.kind === 'decide' ? repeat.visit : null;
      const past = {
        ...{ mqID, askedQueueID, queueID, decidedAt, result, rclassification, customerID, callTime, idempotencyKey },
        visit,
        visitStartedAt: found?.visitStartedAt ?? decidedAt,
        openAtStart: found?.openAtStart ?? isOpenByHours(askedSettings, decidedAt),
        round: found?.round ?? 1,
        replayed: false,
        ending: null,
        endedAt: null,
      };
      put(decision, {
        episode: decision.episode,
        history: remember(found?.history ?? call.history, past),
      });
    },
    report,
  };
}
