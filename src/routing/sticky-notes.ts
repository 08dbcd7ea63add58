/** What a batch's offers say of their customers: who is whose agent, unless something contradicts that. */
import { isKnownCustomer } from './customer.ts';
import { isFailure, ringMilliseconds, type Visit } from './retry.ts';
import type { PastDecision, QueueSettings, StickyChange } from './types.ts';

/** The changes so far, each under its queue and customer. */
export type StickyNotes = Map<string, StickyChange>;

export interface Noted {
  readonly past: PastDecision;
  readonly askedSettings: QueueSettings;
  /** Of the queue that decided. */
  readonly settings: QueueSettings;
  readonly visit: Visit;
}

/** The customer's next call begins with this agent, unless something contradicts the offer before it has matured. */
export function noteSticky(notes: StickyNotes, { past, askedSettings, settings, visit }: Noted): void {
  const last = visit.history.at(-1);
  if (last !== undefined && isFailure(last.ending) && isKnownCustomer(last.customerID, askedSettings)) {
    const change = changeOf(notes, last.customerID, last.queueID);
    set(notes, { ...change, contradictedMqIDs: [...change.contradictedMqIDs, last.mqID] });
  }
  const { customerID, result, mqID, decidedAt } = past;
  if (
    settings.stickySeconds > 0 &&
    result.kind !== 'refusal' &&
    result.agentID !== null &&
    isKnownCustomer(customerID, askedSettings)
  ) {
    const offer = { agentID: result.agentID, mqID, from: decidedAt + ringMilliseconds(settings) };
    set(notes, { ...changeOf(notes, customerID, settings.id), offer });
  }
}

function changeOf(notes: StickyNotes, customerID: string, queueID: number): StickyChange {
  return notes.get(`${queueID} ${customerID}`) ?? { customerID, queueID, contradictedMqIDs: [], offer: null };
}

function set(notes: StickyNotes, change: StickyChange): void {
  notes.set(`${change.queueID} ${change.customerID}`, change);
}
