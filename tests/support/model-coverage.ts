/** Counts what the runs of the model test have met, so that they can't quietly become runs in which nothing happens. */
import type { Decision } from './reference-types.ts';

export interface Met {
  note(what: string): void;
  /** Of what every few hundred runs should meet, what these have not. */
  missing(): readonly string[];
  counts(): ReadonlyMap<string, number>;
}

export function createMet(): Met {
  const counts = new Map<string, number>();
  return {
    note: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    missing: () => EXPECTED.filter((what) => !counts.has(what)),
    counts: () => counts,
  };
}

export function noteDecisions(met: Met, decisions: Iterable<Decision>): void {
  for (const { result, ending, queueID, askedQueueID, visit, episode, reported } of decisions) {
    met.note(result.kind === 'refusal' ? `refusal ${result.refusal}` : `offer ${result.offerKind}`);
    met.note(`ending ${ending ?? 'open'}`);
    met.note(queueID === askedQueueID ? 'by the queue asked for' : 'by another queue');
    met.note(visit.number > 2 ? 'a later visit' : `visit ${visit.number}`);
    met.note(episode > 1 ? 'a callID that came back' : 'the first call of a callID');
    met.note(`${Math.min(reported.size, 3)} outcomes of one offer`);
  }
}

/** Since it waited too long for a lock, or the machine stood still. */
export const DECIDED_AGAIN = 'a batch that was decided again';

const EXPECTED: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((row) => `row ${row}`),
  'not found',
  ...['rotation', 'sticky', 'customer_agent', 'customer_number', 'overflow_number', 'fallback', 'emergency'].map(
    (kind) => `offer ${kind}`,
  ),
  'offer second_chance',
  'refusal nobody_available',
  'refusal closed',
  ...['open', 'no_answer', 'busy', 'rejected', 'answered', 'completed', 'not_reached', 'returned', 'transferred'].map(
    (ending) => `ending ${ending}`,
  ),
  ...['round_robin', 'longest_idle', 'fewest_offers', 'weighted_round_robin', 'top_down', 'random'].map(
    (strategy) => `strategy ${strategy}`,
  ),
  ...['not_enabled', 'offline', 'paused', 'shift_over', 'outside_hours', 'no_answer_pause', 'daily_cap'].map(
    (reason) => `member ${reason}`,
  ),
  ...['at_capacity', 'wrap_up', 'back_off', 'reported_busy', 'excluded', 'given_before', 'offered'].map(
    (reason) => `member ${reason}`,
  ),
  'a later tier',
  'busy and offered anyway',
  ...['closed', 'holiday', 'emergency'].map((closure) => `closure ${closure}`),
  ...[1, 2, 3].map((queues) => `way through ${queues} queues`),
  'by another queue',
  'a later visit',
  'a callID that came back',
  '2 outcomes of one offer',
  ...['request', 'burst', 'race', 'report', 'number state', 'restart'],
  ...['queue', 'name', 'queue removed', 'agent', 'all agents', 'agent removed'].map((edit) => `edit of ${edit}`),
  ...[
    'membership',
    'roster reordered',
    'membership removed',
    'all memberships removed',
    'customer rule',
    'installation',
  ].map((edit) => `edit of ${edit}`),
];
