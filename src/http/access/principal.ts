/** Who asks, as far as the service knows, and what that one may do. */
import type { ExpectedError } from '../../errors.ts';
import type { Scope } from '../operation.ts';

export interface Principal {
  /** The key's id; null where nobody was asked for a key. */
  readonly keyID: string | null;
  /** What changes are signed with. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
  /** The only queues that the principal sees and changes; null for all. */
  readonly queueIDs: ReadonlySet<number> | null;
}

/** Who asks an operation that is open to everybody. */
export const ANYBODY: Principal = { keyID: null, name: 'anybody', scopes: new Set(), queueIDs: null };

/** What a scope includes beside itself. */
const INCLUDED: Readonly<Record<Scope, readonly Scope[]>> = {
  'call:request': [],
  outcomes: [],
  read: [],
  'agents:status': [],
  configure: ['read', 'agents:status'],
  admin: ['call:request', 'outcomes', 'read', 'agents:status', 'configure'],
};

/** Scopes with all that they include. */
export function withIncluded(scopes: Iterable<Scope>): ReadonlySet<Scope> {
  return new Set([...scopes].flatMap((scope) => [scope, ...INCLUDED[scope]]));
}

/** Whether the principal may know of a queue. */
export function seesQueue({ queueIDs }: Principal, queueID: number): boolean {
  return queueIDs === null || queueIDs.has(queueID);
}

/** What a key for some queues gets from an operation that is about all of them. */
export const FOR_ALL_QUEUES_ALONE = {
  kind: 'forbidden',
  message: 'This key is for some queues alone, and the operation is about all of them',
} as const satisfies ExpectedError;
