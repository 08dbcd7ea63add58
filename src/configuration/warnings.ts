/** What is allowed and yet hardly meant: said when a queue is saved, and by `qm doctor`. */
import { openingHours } from '../routing/hours.ts';
import type { QueueDocument } from './documents.ts';

export interface Warning {
  readonly code: 'nobody_in_queue' | 'overflow_ends_nowhere' | 'no_opening' | 'strategy_without_leases';
  readonly message: string;
}

export interface QueueSurroundings {
  /** How many enabled memberships the queue has. */
  readonly members: number;
  /** Of the queues that it overflows to, those that have nobody, no overflow and no fallback number. */
  readonly deadEnds: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

const DAY_MILLISECONDS = 86_400_000;
const OPENING_DAYS_MAX = 14;

export function warningsOfQueue(
  queue: QueueDocument,
  { members, deadEnds, now }: QueueSurroundings,
): readonly Warning[] {
  const { name, strategy, leaseSeconds } = queue;
  const warnings: Warning[] = [];
  if (members === 0) {
    warnings.push({ code: 'nobody_in_queue', message: `Nobody is in ${name}.` });
  }
  if (deadEnds.length > 0) {
    warnings.push({
      code: 'overflow_ends_nowhere',
      message: `${name} overflows to ${deadEnds.join(', ')}, where nobody is and nothing follows.`,
    });
  }
  if (!opensSoon(queue, now)) {
    warnings.push({ code: 'no_opening', message: `${name} is closed for the next ${OPENING_DAYS_MAX} days.` });
  }
  if ((strategy === 'top_down' || strategy === 'random') && leaseSeconds === 0) {
    warnings.push({
      code: 'strategy_without_leases',
      message: `${name} takes no leases, so ${strategy} can't know who is on a call: set leaseSeconds.`,
    });
  }
  return warnings;
}

function opensSoon({ timeZone, hours }: QueueDocument, now: number): boolean {
  if (hours === null) {
    return true;
  }
  const compiled = openingHours(timeZone, JSON.stringify(hours));
  const opening = compiled.stateAt(now).kind === 'open' ? now : compiled.nextOpening(now);
  return opening !== null && opening <= now + OPENING_DAYS_MAX * DAY_MILLISECONDS;
}
