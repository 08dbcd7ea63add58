// Generated from db/migrations by `bun run generate`; do not edit.
// sha256 of the migrations: 0fa96d316a4240aef8274ef009af1c20063613049d214e3e4776fafcb389d712
import type { ColumnType } from "kysely";

export type AgentStatus = "available" | "offline" | "paused";

export type ApiScope = "admin" | "agents:status" | "call:request" | "configure" | "outcomes" | "read";

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[]
  ? U[]
  : ArrayTypeImpl<T>;

export type ArrayTypeImpl<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S[], I[], U[]>
  : T[];

export type BusyPolicy = "anyway" | "overflow";

export type ConfigurationKind = "agent" | "customer_rule" | "installation" | "membership" | "queue";

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

export type MemberStanding = "busy" | "free" | "out";

export type OfferKind = "customer_agent" | "customer_number" | "emergency" | "fallback" | "overflow_number" | "refusal" | "rotation" | "second_chance" | "sticky";

export type OfferOutcome = "answered" | "busy" | "completed" | "no_answer" | "rejected";

export type RefusalReason = "closed" | "nobody_available";

export type RoutingStrategy = "fewest_offers" | "longest_idle" | "random" | "round_robin" | "top_down" | "weighted_round_robin";

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface Agents {
  /**
   * The end of the shift; null is never.
   */
  available_until: Timestamp | null;
  /**
   * How many calls at once; an external line or partner has more than one.
   */
  capacity: Generated<number>;
  /**
   * Dialled instead of the fixed number until daily_number_until, as at a hot desk.
   */
  daily_number: string | null;
  daily_number_until: Timestamp | null;
  /**
   * The agent's own hours, in the agent's time zone; null is at all times.
   */
  hours: Json | null;
  id: Generated<number>;
  name: string;
  /**
   * The phone number or extension to dial. Two agents may share one.
   */
  number: string;
  /**
   * When a pause or absence ends by itself; null is never.
   */
  returns_at: Timestamp | null;
  status: Generated<AgentStatus>;
  status_reason: string | null;
  status_since: Generated<Timestamp>;
  time_zone: Generated<string>;
}

export interface AgentState {
  agent_id: number;
  back_off_mq_id: string | null;
  back_off_until: Generated<number>;
  /**
   * Reported for the agent's number by a telephone system.
   */
  busy_until: Generated<number>;
  /**
   * As of queue_state.
   */
  edition: Generated<Int8>;
  /**
   * The last offer or reported completion. Offers are noted from the moment that any queue goes by longest_idle.
   */
  idle_since: Generated<number>;
  leases: Generated<Json>;
  no_answer_pause_until: Generated<number>;
  no_answers: Generated<number>;
  wrap_up_until: Generated<number>;
  /**
   * How often calls and their outcomes have written the row.
   */
  writes: Generated<Int8>;
}

export interface ApiKeys {
  created_at: Generated<Timestamp>;
  expires_at: Timestamp | null;
  /**
   * Part of the key, so that a key that somebody has found can be told and revoked.
   */
  id: string;
  /**
   * To the minute, or a little older.
   */
  last_used_at: Timestamp | null;
  name: string;
  /**
   * The only queues that the key sees and changes; null is all.
   */
  queue_ids: number[] | null;
  revoked_at: Timestamp | null;
  scopes: ArrayType<ApiScope>;
  sha256: Buffer;
}

export interface Calls {
  call_id: string;
  /**
   * How many calls this callID has been: one that was silent for long enough is a new one.
   */
  episode: Generated<number>;
  /**
   * The decisions of this call, oldest first; store/call-history.ts says what each array holds.
   */
  history: Generated<Json>;
  /**
   * Who holds a lease for the last offer, so that it can be found without reading the history.
   */
  leased_agent_id: number | null;
  requests: Generated<number>;
}

export interface ClosedDays {
  calls_deleted_at: Timestamp | null;
  /**
   * The last decision of the day whose call was looked at.
   */
  calls_deleted_through: string | null;
  day: Timestamp;
  indexed_at: Timestamp | null;
}

export interface CustomerRules {
  agent_id: number | null;
  customer_id: string;
  number: string | null;
  queue_id: number | null;
  until: Timestamp | null;
}

export interface EditLock {
  only_row: Generated<boolean>;
  revision: Generated<number>;
}

export interface IdempotencyKeys {
  api_key_id: string;
  body_sha256: Buffer;
  created_at: Generated<Timestamp>;
  idempotency_key: string;
  operation: string;
  /**
   * What came of the request; null where that is not kept.
   */
  revision: number | null;
}

export interface Installation {
  /**
   * These say nothing about who is calling; letter case does not matter.
   */
  anonymous_customer_ids: Generated<string[]>;
  /**
   * The queue of classifications that name none; null refuses them.
   */
  catch_all_queue_id: number | null;
  /**
   * Decisions older than that are removed, whole days of them.
   */
  decision_days: Generated<number>;
  emergency_number: string | null;
  emergency_reason: string | null;
  /**
   * While set, all queues are closed.
   */
  emergency_since: Timestamp | null;
  emergency_until: Timestamp | null;
  only_row: Generated<boolean>;
  seeded_at: Timestamp | null;
}

export interface MembershipChecks {
  agent_id: number;
  id: Generated<Int8>;
  queue_id: number;
}

export interface Memberships {
  agent_id: number;
  enabled: Generated<boolean>;
  offers_per_day_max: number | null;
  position: number;
  queue_id: number;
  tier: Generated<number>;
  /**
   * The share of offers under weighted_round_robin.
   */
  weight: Generated<number>;
}

export interface MembershipState {
  agent_id: number;
  /**
   * Since when the agent is at work.
   */
  available_since: number;
  /**
   * When that may change by itself.
   */
  base_due_at: number | null;
  /**
   * Why the member is out, apart from what calls do to the agent; null is not.
   */
  base_reason: string | null;
  capacity: number;
  /**
   * When the standing may change by itself; null is never.
   */
  due_at: number | null;
  /**
   * The members_version of its queue with which it was written.
   */
  edition: Generated<Int8>;
  number: string;
  /**
   * The queue's local day, counted from 1970, of offers_today.
   */
  offers_day: Generated<number>;
  offers_per_day_max: number | null;
  /**
   * How many offers the queue made to the member on that day. Counted from the moment that a cap is set.
   */
  offers_today: Generated<number>;
  position: number;
  queue_id: number;
  rank: number;
  ranked_by: RoutingStrategy;
  /**
   * Why the member is not free.
   */
  reason: string | null;
  /**
   * As it is until due_at.
   */
  standing: MemberStanding;
  tier: number;
  weight: number;
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
  /**
   * The queue that the request named.
   */
  asked_queue_id: number;
  call_id: string;
  call_time: string;
  customer_id: string | null;
  decided_at: Timestamp;
  /**
   * From the arrival of the request to the moment when its decision was sent to be stored; null where nobody measured it.
   */
  decision_milliseconds: number | null;
  episode: Generated<number>;
  idempotency_key: string | null;
  /**
   * What the decision was made from beside the queue and the call: the customer's rule and agent, answers given again, queues tried. Null where there was nothing of it.
   */
  inputs: Json | null;
  kind: OfferKind;
  mq_id: string;
  number: string | null;
  /**
   * The queue that decided, and numbers the decision.
   */
  queue_id: number;
  queue_sequence: Int8;
  rclassification: string;
  /**
   * Why it was decided so; routing/reasons.ts says what each member holds.
   */
  reasons: Json;
  refusal: RefusalReason | null;
  visit: Generated<number>;
}

export interface Outcomes {
  mq_id: string;
  outcome: OfferOutcome;
  reported_at: Generated<Timestamp>;
}

export interface OverflowTargets {
  number: string | null;
  position: number;
  queue_id: number;
  target_queue_id: number | null;
  /**
   * Used when the queue has made attempts_max offers in the visit.
   */
  when_attempts: Generated<boolean>;
  /**
   * Used when the queue is closed.
   */
  when_closed: Generated<boolean>;
  /**
   * Used when nobody in the queue is eligible.
   */
  when_nobody: Generated<boolean>;
}

export interface QueueChanges {
  /**
   * What calls had done to the agent; null where that was not looked at.
   */
  agent: Json | null;
  /**
   * Null where the places of the rotation followed their members.
   */
  agent_id: number | null;
  cursors: Json | null;
  /**
   * Milliseconds since 1970.
   */
  found_at: number;
  id: Generated<Int8>;
  /**
   * As store/recorded-members.ts writes it; null where the membership is gone.
   */
  member: Json | null;
  queue_id: number;
  /**
   * How many decisions the queue had made.
   */
  queue_sequence: Int8;
}

export interface QueueCheckpoints {
  clocks: Json;
  cursors: Json;
  members: Json;
  queue_id: number;
  queue_sequence: Int8;
  /**
   * Milliseconds since 1970.
   */
  taken_at: number;
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
   * How many offers of its agents the queue makes in one visit of a call.
   */
  attempts_max: Generated<number>;
  /**
   * How long an agent rests after a reported no_answer, busy or rejected.
   */
  back_off_seconds: Generated<number>;
  /**
   * A callID that was silent for longer than this is a new call.
   */
  call_memory_seconds: Generated<number>;
  call_offers_max: Generated<number>;
  /**
   * The same call asking the same queue again within this time gets the recorded answer.
   */
  duplicate_seconds: Generated<number>;
  emergency_number: string | null;
  emergency_reason: string | null;
  /**
   * While set, the queue is closed, whatever its hours say.
   */
  emergency_since: Timestamp | null;
  /**
   * When the switch ends by itself; null is the next opening.
   */
  emergency_until: Timestamp | null;
  /**
   * Given once in a visit when nobody else can be.
   */
  fallback_number: string | null;
  /**
   * Weekly hours and dated overrides in local time; null is always open.
   */
  hours: Json | null;
  id: Generated<number>;
  /**
   * How long an agent counts as taken by an offer. 0 takes no leases: every available agent is offered in turn.
   */
  lease_seconds: Generated<number>;
  /**
   * After so many reported no_answers in a row the agent is paused; 0 never.
   */
  no_answer_max: Generated<number>;
  no_answer_pause_seconds: Generated<number>;
  /**
   * A request repeated word for word within this time gets the recorded answer, once for each offer.
   */
  retry_seconds: Generated<number>;
  /**
   * The longest ring that the telephone platform allows.
   */
  ring_seconds: Generated<number>;
  /**
   * When all else is used up, an agent who failed so long ago is tried again.
   */
  second_chance_seconds: Generated<number>;
  /**
   * How long a customer is given the agent of the last call first; 0 never.
   */
  sticky_seconds: Generated<number>;
  strategy: Generated<RoutingStrategy>;
  /**
   * How long a lease lasts from a reported answer on.
   */
  talk_seconds_max: Generated<number>;
  /**
   * IANA name. The day of counts and hours.
   */
  time_zone: Generated<string>;
  /**
   * Whether agents who are only busy are offered anyway when nobody is free, or the call overflows.
   */
  when_busy: Generated<BusyPolicy>;
  wrap_up_seconds: Generated<number>;
}

export interface QueueSettingsVersions {
  queue_id: number;
  settings: Json;
  version: Int8;
}

export interface QueueState {
  /**
   * Where strategies stand that count: the pass of the member whom weighted_round_robin took last, or how far random is.
   */
  clocks: Generated<number[]>;
  cursor_agent_ids: Generated<number[]>;
  /**
   * Element n is of the level that ends with tier n; missing is the start.
   */
  cursor_positions: Generated<number[]>;
  /**
   * How many decisions this queue has made; numbers them without a gap.
   */
  decisions: Generated<Int8>;
  /**
   * Makes the newest version of the row the last of its entries in the index.
   */
  edition: Generated<Int8>;
  /**
   * The members_version of the batch that removed any the last time: it can't be told from the rows which these were.
   */
  members_removed_version: Generated<Int8>;
  /**
   * Raised by each batch that writes to membership_state of this queue: what an instance remembers of its members is right as long as this is the same.
   */
  members_version: Generated<Int8>;
  queue_id: number;
}

export interface QueueTiers {
  queue_id: number;
  tier: number;
  wait_seconds: number;
}

export interface QueueVersions {
  queue_id: number;
  version: Generated<Int8>;
}

export interface RevisionChanges {
  after: Json | null;
  agent_id: number | null;
  before: Json | null;
  /**
   * Which document of its kind: ids, with a slash between two, or a customerID.
   */
  key: string;
  kind: ConfigurationKind;
  number: number;
  queue_id: number | null;
}

export interface Revisions {
  /**
   * The name of the key that was used, or qm.
   */
  author: string;
  edited_at: Generated<Timestamp>;
  number: number;
  operation: string;
  reason: string | null;
}

export interface StickyAgents {
  agent_id: number | null;
  customer_id: string;
  pending_agent_id: number | null;
  pending_from: number | null;
  pending_mq_id: string | null;
  queue_id: number;
  since: number | null;
}

export interface UnknownClassifications {
  day: Timestamp;
  first_at: Timestamp;
  /**
   * As queue_names.key has it; empty for the others of a day with too many.
   */
  key: string;
  last_at: Timestamp;
  name: string;
  requests: Int8;
}

export interface UsedIds {
  id: number;
  kind: ConfigurationKind;
}

export interface DB {
  agent_state: AgentState;
  agents: Agents;
  api_keys: ApiKeys;
  calls: Calls;
  closed_days: ClosedDays;
  customer_rules: CustomerRules;
  edit_lock: EditLock;
  idempotency_keys: IdempotencyKeys;
  installation: Installation;
  membership_checks: MembershipChecks;
  membership_state: MembershipState;
  memberships: Memberships;
  migration_lock: MigrationLock;
  migrations: Migrations;
  offers: Offers;
  outcomes: Outcomes;
  overflow_targets: OverflowTargets;
  queue_changes: QueueChanges;
  queue_checkpoints: QueueCheckpoints;
  queue_locks: QueueLocks;
  queue_names: QueueNames;
  queue_settings_versions: QueueSettingsVersions;
  queue_state: QueueState;
  queue_tiers: QueueTiers;
  queue_versions: QueueVersions;
  queues: Queues;
  revision_changes: RevisionChanges;
  revisions: Revisions;
  sticky_agents: StickyAgents;
  unknown_classifications: UnknownClassifications;
  used_ids: UsedIds;
}

export const generatedFromMigrationsSha256 = '0fa96d316a4240aef8274ef009af1c20063613049d214e3e4776fafcb389d712';
