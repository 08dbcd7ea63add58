/** What is done about a batch that met a fault: again, in parts, later, or an answer. */
import type { FaultTreatment } from '../batching/lane.ts';
import type { Observe } from '../observe.ts';
import { databaseFault, isLockTimeout, isStatementTimeout } from '../store/database-fault.ts';

/** Says what the lane does about a fault, and tells the log. */
export function treatFault(error: unknown, requests: number, observe: Observe): FaultTreatment {
  const treatment = treatmentOf(error, requests);
  observe({ kind: 'batch_failed', where: 'routing a batch', requests, error, next: treatment });
  return treatment;
}

function treatmentOf(error: unknown, requests: number): FaultTreatment {
  const fault = databaseFault(error);
  switch (fault) {
    case 'passing':
      if (!isLockTimeout(error) && !isStatementTimeout(error)) {
        return 'retry';
      }
      // One row that somebody holds, or one request that takes too long, must not keep the others waiting.
      return requests > 1 ? 'isolate' : 'defer';
    case 'lasting':
      return 'answer';
    // Not the database's: deciding about one of the requests threw.
    case null:
    case 'data':
      return 'isolate';
    default:
      return fault satisfies never;
  }
}
