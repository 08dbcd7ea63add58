/** What a database error says about the batch that met it. */
import pg from 'pg';
import { ConnectionLostError, RolledBackError } from './flight.ts';

/**
 * `data`: one of the requests is at fault, the others are not. `passing`: the same may succeed in a moment.
 * `lasting`: a fault of the program or of the schema.
 */
export type DatabaseFault = 'data' | 'passing' | 'lasting';

/** The guard of a batch's write (written_or_raise in the migrations). */
const GUARD_SQLSTATE = 'QM001';

/** Data exceptions and integrity violations. */
const DATA_CLASSES = new Set(['22', '23']);

/**
 * The session is not what it was: a prepared statement or a portal is missing, or the protocol was broken. A new one
 * has what it needs, so these pass as well.
 */
const BROKEN_SESSION_CLASSES = new Set(['08', '26', '34']);

/** Transaction rollback, insufficient resources, operator intervention, system errors. */
const PASSING_CLASSES = new Set([...BROKEN_SESSION_CLASSES, '40', '53', '57', '58']);

/**
 * The server was read-only when the session began, as in a failover; or a column's type has changed since its statements
 * were prepared. A new session is what helps.
 */
const OUTDATED_SESSION_SQLSTATES = new Set(['25006', '0A000']);

/** Lock timeout; a transaction ended for idling (two names). */
const PASSING_SQLSTATES = new Set([...OUTDATED_SESSION_SQLSTATES, '55P03', '25P03', '25P04']);

/** A deadlock of a batch is a mistake in the order of locks, so it is shown and not tried again. */
const DEADLOCK_SQLSTATE = '40P01';

/**
 * Null for an error that is not the database's.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (error instanceof ConnectionLostError || error instanceof RolledBackError) {
    return 'passing';
  }
  if (!(error instanceof pg.DatabaseError)) {
    return null;
  }
  const sqlstate = error.code ?? '';
  const sqlstateClass = sqlstate.slice(0, 2);
  if (sqlstate === GUARD_SQLSTATE || DATA_CLASSES.has(sqlstateClass)) {
    return 'data';
  }
  if (sqlstate === DEADLOCK_SQLSTATE) {
    return 'lasting';
  }
  return PASSING_CLASSES.has(sqlstateClass) || PASSING_SQLSTATES.has(sqlstate) ? 'passing' : 'lasting';
}

/** Whether a batch would not have written as many rows as it was meant to: something is not as it was read or remembered. */
export function isMiscounted(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === GUARD_SQLSTATE;
}

/** Whether another instance has decided about a new call of the batch, for another queue, at the same moment. */
export function isCallTaken(error: unknown): boolean {
  return violatedConstraint(error) === 'calls_pkey';
}

/** Whether an error says that the session it came from is of no more use. */
export function isSessionBroken(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) {
    return error instanceof ConnectionLostError;
  }
  const sqlstate = error.code ?? '';
  return BROKEN_SESSION_CLASSES.has(sqlstate.slice(0, 2)) || OUTDATED_SESSION_SQLSTATES.has(sqlstate);
}

/** Whether a transaction was ended for what others did at the same moment: the same may be tried again at once. */
export function isRolledBackByOthers(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === DEADLOCK_SQLSTATE || error.code === '40001');
}

/** Whether a lock was waited for in vain. */
export function isLockTimeout(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '55P03';
}

/** Whether a statement took longer than it may, or was cancelled by somebody. */
export function isStatementTimeout(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57014';
}

/** The name of the constraint that an edit breaks; null for an error of another kind. */
export function violatedConstraint(error: unknown): string | null {
  return error instanceof pg.DatabaseError && (error.code ?? '').startsWith('23') ? (error.constraint ?? '') : null;
}
