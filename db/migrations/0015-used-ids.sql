-- What calls made of a queue or an agent stays when these go, and is found again when the id comes back. Its keys end with
-- an edition, so they let a second row in where a transaction that goes by an old snapshot adds an id that others have
-- added, used and removed since. This key does not: PostgreSQL refuses what it can't see as a serialization failure.

create table used_ids (
  kind configuration_kind not null check (kind in ('queue', 'agent')),
  id integer not null,
  primary key (kind, id)
);
comment on table used_ids is 'Every id that a queue or an agent has had. No call looks here.';
insert into used_ids (kind, id)
  select 'queue'::configuration_kind, queue_id from queue_state
  union select 'agent'::configuration_kind, agent_id from agent_state;

create or replace function add_agent_state() returns trigger language plpgsql as $$
begin
  insert into used_ids (kind, id) values ('agent', new.id) on conflict do nothing;
  insert into agent_state (agent_id)
  select new.id where not exists (select from agent_state where agent_state.agent_id = new.id);
  return null;
end $$;

create or replace function add_queue_rows() returns trigger language plpgsql as $$
declare
  first_version bigint := 1;
begin
  insert into used_ids (kind, id) values ('queue', new.id) on conflict do nothing;
  insert into queue_locks (queue_id) values (new.id);
  insert into queue_state (queue_id)
  select new.id where not exists (select from queue_state where queue_state.queue_id = new.id);
  if not found then
    first_version := (extract(epoch from clock_timestamp()) * 1000)::bigint;
  end if;
  insert into queue_versions (queue_id, version) values (new.id, first_version);
  return null;
end $$;
