// Generated from db/migrations by `bun run generate`; do not edit.
// sha256 of the migrations: 77ed72d765c0db125a77951767a59933f8141258a0ab8dccf74a53b64628f842
import type { ColumnType } from "kysely";

export type AgentStatus = "available" | "offline" | "paused";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type RefusalReason = "nobody_available";

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface Agents {
  id: Generated<number>;
  name: string;
  /**
   * The phone number or extension to dial. Two agents may share one.
   */
  number: string;
  status: Generated<AgentStatus>;
  status_reason: string | null;
}

export interface Calls {
  call_id: string;
  /**
   * The decisions of this call, oldest first; store/call-history.ts says what each array holds.
   */
  history: Generated<Json>;
  requests: Generated<number>;
}

export interface Installation {
  only_row: Generated<boolean>;
  seeded_at: Timestamp | null;
}

export interface Memberships {
  agent_id: number;
  enabled: Generated<boolean>;
  position: number;
  queue_id: number;
}

export interface MembershipState {
  agent_id: number;
  number: string;
  parked: boolean;
  position: number;
  queue_id: number;
}

export interface MigrationLock {
  only_row: Generated<boolean>;
}

export interface Migrations {
  applied_at: Generated<Timestamp>;
  name: string;
  sha256: string;
}

export interface Offers {
  agent_id: number | null;
  call_id: string;
  call_time: string;
  customer_id: string | null;
  decided_at: Timestamp;
  idempotency_key: string | null;
  mq_id: string;
  number: string | null;
  queue_id: number;
  queue_sequence: Int8;
  rclassification: string;
  refusal: RefusalReason | null;
}

export interface QueueLocks {
  queue_id: number;
}

export interface QueueNames {
  is_alias: Generated<boolean>;
  key: Generated<string>;
  name: string;
  queue_id: number;
}

export interface Queues {
  /**
   * A callID that was silent for longer than this is a new call.
   */
  call_memory_seconds: Generated<number>;
  /**
   * The same call asking the same queue again within this time gets the recorded answer.
   */
  duplicate_seconds: Generated<number>;
  id: Generated<number>;
  /**
   * A request repeated word for word within this time gets the recorded answer, once for each offer.
   */
  retry_seconds: Generated<number>;
}

export interface QueueState {
  cursor_agent_id: Generated<number>;
  cursor_position: Generated<number>;
  /**
   * How many decisions this queue has made; numbers them without a gap.
   */
  decisions: Generated<Int8>;
  queue_id: number;
}

export interface DB {
  agents: Agents;
  calls: Calls;
  installation: Installation;
  membership_state: MembershipState;
  memberships: Memberships;
  migration_lock: MigrationLock;
  migrations: Migrations;
  offers: Offers;
  queue_locks: QueueLocks;
  queue_names: QueueNames;
  queue_state: QueueState;
  queues: Queues;
}

export const generatedFromMigrationsSha256 = '77ed72d765c0db125a77951767a59933f8141258a0ab8dccf74a53b64628f842';
