/** What the past of a call says about whom to give it to. */
import { isFailure, type Visit } from './retry.ts';
import type { RoutingRequest } from './types.ts';

export interface CallView {
  readonly callID: string;
  readonly visit: Visit;
  /** The numbers that are not given again in this round, and when each failed last. By number: two agents may share one. */
  readonly excluded: ReadonlyMap<string, number>;
  /** How often the call was given each number. */
  readonly given: ReadonlyMap<string, number>;
  /** How many offers the call has had. */
  readonly offers: number;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

export function viewCall({ callID }: RoutingRequest, visit: Visit): CallView {
  if (visit.history.length === 0) {
    return { callID, visit, excluded: NOTHING, given: NOTHING, offers: 0 };
  }
  const excluded = new Map<string, number>();
  const given = new Map<string, number>();
  let offers = 0;
  for (const { result, ending, endedAt, decidedAt, round } of visit.history) {
    if (result.kind === 'refusal') {
      continue;
    }
    offers += 1;
    given.set(result.number, (given.get(result.number) ?? 0) + 1);
    if (round === visit.round && isFailure(ending)) {
      excluded.set(result.number, Math.max(excluded.get(result.number) ?? 0, endedAt ?? decidedAt));
    }
  }
  return { callID, visit, excluded, given, offers };
}

/** Whether a number was given in the visit already. */
export function wasGiven({ visit: { history, visit } }: CallView, number: string): boolean {
  return history.some(
    (decision) => decision.visit === visit && decision.result.kind !== 'refusal' && decision.result.number === number,
  );
}

/** How many offers of its own agents a queue has made in the visit. */
export function attemptsOf({ visit: { history, visit } }: CallView, queueID: number): number {
  let attempts = 0;
  for (const { visit: itsVisit, queueID: itsQueueID, result } of history) {
    if (itsVisit === visit && itsQueueID === queueID && result.kind !== 'refusal' && result.agentID !== null) {
      attempts += 1;
    }
  }
  return attempts;
}
