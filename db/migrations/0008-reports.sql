-- What reports, limits of time and repeated requests of the management API need.

alter table offers add column decision_milliseconds real check (decision_milliseconds >= 0);
comment on column offers.decision_milliseconds is
  'From the arrival of the request to the moment when its decision was sent to be stored; null where nobody measured it.';

-- Calls are remembered for two days, and found by what was decided for them: so decisions are kept for longer.
alter table installation add column decision_days integer not null default 90 check (decision_days between 4 and 3650);
comment on column installation.decision_days is 'Decisions older than that are removed, whole days of them.';

-- Days that are over: what was done about them. Only one instance at a time works on a day, by this row's lock.
create table closed_days (
  day date primary key,
  indexed_at timestamptz,
  calls_deleted_through uuid,
  calls_deleted_at timestamptz
);
comment on column closed_days.calls_deleted_through is 'The last decision of the day whose call was looked at.';

-- Requests that make something, by the key that their sender gave them, for a day.
create table idempotency_keys (
  api_key_id text not null,
  operation text not null,
  idempotency_key text collate "C" not null,
  body_sha256 bytea not null,
  revision integer references revisions on delete cascade,
  created_at timestamptz not null default clock_timestamp(),
  primary key (api_key_id, operation, idempotency_key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
comment on column idempotency_keys.revision is 'What came of the request; null where that is not kept.';

create table unknown_classifications (
  day date not null,
  key text collate "C" not null,
  name text not null,
  requests bigint not null check (requests > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (day, key)
);
comment on column unknown_classifications.key is 'As queue_names.key has it; empty for the others of a day with too many.';

-- Live events go by the time of the report. Reports come from people and telephones, not with every call.
create index outcomes_by_time on outcomes (reported_at, mq_id, outcome);
