/**
 * Answers that the service can't do its work now, where what an operation met is an outage, or somebody else's
 * transaction, and not a fault of ours.
 */
import type { ExpectedError } from '../errors.ts';
import { EditHeldUp } from '../operations/edit-configuration.ts';
import { databaseFault } from '../store/database-fault.ts';

/** Anything else that is thrown goes on to be a fault. */
export async function unlessDatabaseIsAway<Answer>(
  work: () => Promise<Answer>,
): Promise<Answer | Extract<ExpectedError, { readonly kind: 'not_ready' | 'held_up' }>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EditHeldUp) {
      return { kind: 'held_up' };
    }
    if (databaseFault(error) === 'passing' || isConnectionError(error)) {
      return { kind: 'not_ready' };
    }
    throw error;
  }
}

/** The driver's own errors, which have no class: no connection in time, or one that broke. */
function isConnectionError(error: unknown): boolean {
  return (
    error instanceof Error &&
    (('code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)) ||
      /connection (terminated|timeout|ended)|timeout exceeded|query read timeout/i.test(error.message))
  );
}
