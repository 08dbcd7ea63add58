/** What a batch's offers say of their customers: who is whose agent, unless something contradicts that. */
import { isKnownCustomer } from './customer.ts';
import { isFailure, ringMilliseconds, type Visit } from './retry.ts';
import type { PastDecision, QueueSettings, StickyChange } from './types.ts';

export interface StickyNotes {
  /** The customer's next call begins with this agent, unless something contradicts the offer before it has matured. */
  note(past: PastDecision, circumstances: Circumstances): void;
  changes(): readonly StickyChange[];
}

interface Circumstances {
  readonly askedSettings: QueueSettings;
  /** Of the queue that decided. */
  readonly settings: QueueSettings;
  readonly visit: Visit;
}

export function createStickyNotes(): StickyNotes {
  const noted = new Map<string, StickyChange>();

  function changeOf(customerID: string, queueID: number): StickyChange {
    return noted.get(`${queueID} ${customerID}`) ?? { customerID, queueID, contradictedMqIDs: [], offer: null };
  }

  function set(change: StickyChange): void {
    noted.set(`${change.queueID} ${change.customerID}`, change);
  }

  return {
    note({ customerID, result, mqID, decidedAt }, { askedSettings, settings, visit }) {
      const last = visit.history.at(-1);
      if (last !== undefined && isFailure(last.ending) && isKnownCustomer(last.customerID, askedSettings)) {
        const change = changeOf(last.customerID, last.queueID);
        set({ ...change, contradictedMqIDs: [...change.contradictedMqIDs, last.mqID] });
      }
      if (
        settings.stickySeconds > 0 &&
        result.kind !== 'refusal' &&
        result.agentID !== null &&
        isKnownCustomer(customerID, askedSettings)
      ) {
        const offer = { agentID: result.agentID, mqID, from: decidedAt + ringMilliseconds(settings) };
        set({ ...changeOf(customerID, settings.id), offer });
      }
    },
    changes: () => [...noted.values()],
  };
}
