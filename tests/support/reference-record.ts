/** What the reference router finds on record of a call when it decides for it once more. */
import type { Decision, Ending, QueueSettings, Request, Visit } from './reference-types.ts';
import type { World } from './reference-world.ts';

export interface Situation {
  readonly world: World;
  readonly now: number;
  readonly request: Request;
  readonly asked: QueueSettings;
  /** The decisions of this episode, with what this request tells about the last offer. */
  readonly history: readonly Decision[];
  readonly visit: Visit;
  /** Whom the service drew under `random`, where it did. */
  readonly drawn: number | null;
}

type Offer = Decision & { readonly result: Extract<Decision['result'], { kind: 'offer' }> };

function isOffer(decision: Decision): decision is Offer {
  return decision.result.kind === 'offer';
}

export function offersOf({ history }: Situation): readonly Offer[] {
  return history.filter(isOffer);
}

/** How often the call was given a number, in all of its visits. */
export function timesGiven(situation: Situation, number: string): number {
  return offersOf(situation).filter(({ result }) => result.number === number).length;
}

export function wasGivenInVisit(situation: Situation, number: string): boolean {
  return offersOf(situation).some(
    ({ visit, result }) => visit.number === situation.visit.number && result.number === number,
  );
}

const FAILURES: ReadonlySet<Ending | null> = new Set(['not_reached', 'no_answer', 'busy', 'rejected']);

/** The failed offers of a number in this round. */
export function failuresOf(situation: Situation, number: string): readonly Offer[] {
  return offersOf(situation).filter(
    ({ visit, result, ending }) =>
      visit.round === situation.visit.round && result.number === number && FAILURES.has(ending),
  );
}

export function isExcluded(situation: Situation, number: string): boolean {
  return failuresOf(situation, number).length > 0;
}

export function attemptsAreUsedUp(situation: Situation, queue: QueueSettings): boolean {
  const attempts = offersOf(situation).filter(
    ({ visit, queueID, result }) =>
      visit.number === situation.visit.number && queueID === queue.id && result.agentID !== null,
  );
  return attempts.length >= queue.attemptsMax;
}
