/**
 * What can be seen of the service from outside, as one closed union. Every stage tells what happened by it, and the log
 * (log.ts) decides what of that is written; an observation itself writes nothing and costs next to nothing.
 */

/** Must not throw and must not wait: it is called on the way of every request. */
export type Observe = (observation: Observation) => void;

export type Observation =
  | { readonly kind: 'service_starting'; readonly version: string; readonly processID: number }
  /** The embedded server tells of something out of the ordinary, or of its first start. */
  | { readonly kind: 'embedded_postgres'; readonly message: string }
  /** The service waits for a database that is not there yet, and tries again. */
  | { readonly kind: 'database_awaited'; readonly error: unknown }
  | { readonly kind: 'migrated'; readonly migrations: readonly string[] }
  /** The example queues were loaded. */
  | { readonly kind: 'seeded' }
  | { readonly kind: 'partitions_created'; readonly partitions: readonly string[] }
  /** Of days that are over, for searches. */
  | { readonly kind: 'partitions_indexed'; readonly partitions: readonly string[] }
  /** Of days that the installation keeps no longer. */
  | { readonly kind: 'partitions_removed'; readonly partitions: readonly string[] }
  | { readonly kind: 'database_connected'; readonly connection: DatabaseConnection }
  /** `error` is null where the connection was closed without one. */
  | { readonly kind: 'database_lost'; readonly connection: DatabaseConnection; readonly error: unknown }
  | { readonly kind: 'listening'; readonly url: string }
  /** Whoever reaches the service may ask for agents, or nobody but this machine may, though others reach it. */
  | { readonly kind: 'webhook_access'; readonly access: 'open' | 'loopback' }
  /** `operation` is null where no operation has the path, which is then not told either: callers write it. */
  | {
      readonly kind: 'request_answered';
      readonly operation: string | null;
      readonly method: string;
      readonly status: number;
      readonly durationMilliseconds: number;
    }
  /** Refused for overload, in place of an answer; there may be tens of thousands of them in a second. */
  | { readonly kind: 'request_shed'; readonly operation: string }
  | {
      readonly kind: 'batch_committed';
      readonly requests: number;
      readonly offers: number;
      readonly durationMilliseconds: number;
    }
  | {
      readonly kind: 'batch_failed';
      readonly where: string;
      readonly requests: number;
      readonly error: unknown;
      /** What becomes of its requests: the same batch again, at once or after the others, smaller ones, or an error. */
      readonly next: 'retry' | 'isolate' | 'defer' | 'answer';
    }
  /** Something that should not happen. `where` names what was being done, in the middle of a sentence. */
  | { readonly kind: 'fault'; readonly where: string; readonly error: unknown }
  | { readonly kind: 'draining'; readonly cause: string }
  | { readonly kind: 'stopped' };

/** The lane's own, what calls and outcomes need besides, the rest of the API, and chores that take long. */
export type DatabaseConnection = 'routing' | 'front' | 'management' | 'maintenance';
