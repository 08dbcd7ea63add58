-- What people configure (queues, queue_names, agents, memberships) and what calls change (queue_locks, queue_state,
-- membership_state, calls, offers) are different tables, so that a transaction which an operator leaves open stops
-- no call. db/README.md says which row guards what, and in which order rows are locked.

-- What people configure ----------------------------------------------------------------------------------------

create table queues (
  id integer generated always as identity primary key,
  duplicate_seconds integer not null default 1 check (duplicate_seconds between 0 and 60),
  retry_seconds integer not null default 6 check (retry_seconds between 0 and 60),
  call_memory_seconds integer not null default 14400 check (call_memory_seconds between 60 and 86400)
);
comment on column queues.duplicate_seconds is
  'The same call asking the same queue again within this time gets the recorded answer.';
comment on column queues.retry_seconds is
  'A request repeated word for word within this time gets the recorded answer, once for each offer.';
comment on column queues.call_memory_seconds is
  'A callID that was silent for longer than this is a new call.';

-- A queue's name and its aliases, in one table, so that no two of them can mean the same.
create table queue_names (
  key text collate "C" generated always as (queue_key(name)) stored primary key,
  name text not null check (char_length(name) between 1 and 255),
  queue_id integer not null references queues on delete cascade,
  is_alias boolean not null default true,
  constraint queue_names_not_blank check (queue_key(name) <> '')
);
create unique index queue_names_one_main_name on queue_names (queue_id) where not is_alias;
create index queue_names_of_queue on queue_names (queue_id);

create type agent_status as enum ('available', 'paused', 'offline');

create table agents (
  id integer generated always as identity primary key,
  name text not null check (char_length(name) between 1 and 255),
  number text not null check (number ~ '^\S.{0,62}\S$|^\S$'),
  status agent_status not null default 'available',
  status_reason text check (char_length(status_reason) between 1 and 255)
);
comment on column agents.number is 'The phone number or extension to dial. Two agents may share one.';

create table memberships (
  queue_id integer not null references queues on delete cascade,
  agent_id integer not null references agents on delete cascade,
  position integer not null check (position > 0),
  enabled boolean not null default true,
  primary key (queue_id, agent_id)
);
create index memberships_of_agent on memberships (agent_id);

-- What calls change --------------------------------------------------------------------------------------------

-- The row that a batch locks and waits for. It is never updated: where the row that is waited for is also the row
-- that is updated, each waiter has to follow it to its new version and the longest waits nearly double.
create table queue_locks (
  queue_id integer primary key references queues on delete cascade
);

-- Guarded by queue_locks. The rotation stands after the member at cursor_position, cursor_agent_id. One hot row
-- is updated by every batch, hence the free space in its page and the eager autovacuum.
create table queue_state (
  queue_id integer primary key references queues on delete cascade,
  cursor_position integer not null default 0,
  cursor_agent_id integer not null default 0,
  decisions bigint not null default 0
) with (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
comment on column queue_state.decisions is 'How many decisions this queue has made; numbers them without a gap.';

-- The rotation as an index: members who can't be offered are parked and so not in it, whatever their number, and what
-- a decision needs of an agent is in it. Kept by triggers on agents and memberships. The primary key begins with the
-- agent, so that no plan can look for a queue's members anywhere but in the rotation.
create table membership_state (
  agent_id integer not null references agents on delete cascade,
  queue_id integer not null references queues on delete cascade,
  position integer not null,
  number text not null,
  parked boolean not null,
  primary key (agent_id, queue_id)
);
create index membership_state_rotation on membership_state (queue_id, position, agent_id) include (number)
  where not parked;

-- One row a call: the claim that lets one batch at a time decide for it, and what it was answered so far, so that
-- deciding about a repeat needs no look into offers. A claim is short and grows when its history is written; thanks to
-- the free space it then stays in its page and needs no new index entry. As json, which is kept as it was written: as
-- jsonb it cost the database a sixth more of its time for each request.
create table calls (
  call_id text collate "C" primary key check (char_length(call_id) between 1 and 255),
  requests integer not null default 1 check (requests >= 0),
  history json not null default '[]'
) with (fillfactor = 15);
comment on column calls.history is 'The decisions of this call, oldest first; store/call-history.ts says what each array holds.';

create type refusal_reason as enum ('nobody_available');

-- Every decision for good, in partitions by the day in the mqID, which is a version 6 UUID and so sorts by time.
-- Queues and agents are referred to without foreign keys: a decision outlives them.
create table offers (
  mq_id uuid primary key,
  queue_id integer not null,
  queue_sequence bigint not null,
  call_id text collate "C" not null,
  rclassification text not null,
  customer_id text,
  call_time text not null,
  idempotency_key text,
  agent_id integer,
  number text,
  refusal refusal_reason,
  decided_at timestamptz not null,
  constraint offers_number_or_refusal check (
    (agent_id is null) = (number is null) and (number is null) = (refusal is not null)
  )
) partition by range (mq_id);
-- Catches what no day's partition takes (a clock far off, partitions that could not be made in time): a decision
-- must never fail for want of a partition.
create table offers_other_days partition of offers default;

-- What keeps the two apart and in step -----------------------------------------------------------------------------

create function add_queue_rows() returns trigger language plpgsql as $$
begin
  insert into queue_locks (queue_id) values (new.id);
  insert into queue_state (queue_id) values (new.id);
  return null;
end $$;
create trigger queues_add_rows after insert on queues for each row execute function add_queue_rows();

-- Brings membership_state in step with one membership and its agent. The agent is locked against changes first:
-- otherwise a pause and a new membership that commit at the same moment would each miss the other.
create function refresh_membership_state(refreshed_queue_id integer, refreshed_agent_id integer) returns void
language plpgsql as $$
begin
  perform from agents where id = refreshed_agent_id for share;
  insert into membership_state (queue_id, agent_id, position, number, parked)
    select m.queue_id, m.agent_id, m.position, a.number, not (m.enabled and a.status = 'available')
    from memberships m join agents a on a.id = m.agent_id
    where m.queue_id = refreshed_queue_id and m.agent_id = refreshed_agent_id
  on conflict (agent_id, queue_id) do update
    set position = excluded.position, number = excluded.number, parked = excluded.parked
    where (membership_state.position, membership_state.number, membership_state.parked)
      is distinct from (excluded.position, excluded.number, excluded.parked);
end $$;

create function refresh_after_membership_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform from agents where id in (old.agent_id, new.agent_id) order by id for share;
    delete from membership_state where queue_id = old.queue_id and agent_id = old.agent_id
      and (tg_op = 'DELETE' or (old.queue_id, old.agent_id) <> (new.queue_id, new.agent_id));
  end if;
  if tg_op <> 'DELETE' then
    perform refresh_membership_state(new.queue_id, new.agent_id);
  end if;
  return null;
end $$;
create trigger memberships_refresh_state after insert or update or delete on memberships
  for each row execute function refresh_after_membership_change();

create function refresh_after_agent_change() returns trigger language plpgsql as $$
begin
  perform refresh_membership_state(m.queue_id, m.agent_id)
    from memberships m where m.agent_id = new.id order by m.queue_id;
  return null;
end $$;
create trigger agents_refresh_state after update of status, number on agents
  for each row when ((old.status, old.number) is distinct from (new.status, new.number))
  execute function refresh_after_agent_change();

-- The write of a batch ends in this check. COMMIT is on its way before any row count comes back, so a count that is
-- not what was meant has to fail inside the database.
create function written_or_raise(expected bigint, written bigint) returns void language plpgsql as $$
begin
  if written is distinct from expected then
    raise exception 'a batch meant to write % rows and wrote %', expected, written using errcode = 'QM001';
  end if;
end $$;

-- The one row that says what this installation has been through.
create table installation (
  only_row boolean primary key default true check (only_row),
  seeded_at timestamptz
);
insert into installation default values;
