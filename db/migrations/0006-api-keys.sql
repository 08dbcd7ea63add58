-- Who may use the management API. Of a key only its hash is kept, so that whoever reads this table can't use one.

create type api_scope as enum ('call:request', 'outcomes', 'read', 'agents:status', 'configure', 'admin');

create table api_keys (
  id text collate "C" primary key check (id ~ '^[0-9A-Za-z]{8}$'),
  name text not null check (char_length(name) between 1 and 255),
  sha256 bytea not null unique check (octet_length(sha256) = 32),
  scopes api_scope[] not null check (cardinality(scopes) > 0),
  queue_ids integer[] check (cardinality(queue_ids) > 0),
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz
);
comment on column api_keys.id is 'Part of the key, so that a key that somebody has found can be told and revoked.';
comment on column api_keys.queue_ids is 'The only queues that the key sees and changes; null is all.';
comment on column api_keys.last_used_at is 'To the minute, or a little older.';
