-- While any session holds a snapshot, PostgreSQL keeps all versions of a row that have been since, and a key that stays the
-- same leads to each. What batches write over and over gets an edition that rises as it is written, as the last part of its
-- key: the newest version is then the last of its entries in the index, and found without a look at the others.
--
-- That there is one row of each is not for these keys to see to. A queue's and an agent's row are made with the queue and
-- the agent, which have keys, and a member's under the lock of the queue.

alter table queue_state
  drop constraint queue_state_pkey,
  add column members_removed_version bigint not null default 0,
  add column edition bigint not null generated always as (decisions / 256) stored,
  add primary key (queue_id, edition);
comment on column queue_state.members_removed_version is
  'The members_version of the batch that removed any the last time: it can''t be told from the rows which these were.';
comment on column queue_state.edition is 'Makes the newest version of the row the last of its entries in the index.';

alter table agent_state
  drop constraint agent_state_pkey,
  add column writes bigint not null default 0,
  add column edition bigint not null generated always as (writes / 64) stored,
  add primary key (agent_id, edition);
comment on column agent_state.writes is 'How often calls and their outcomes have written the row.';
comment on column agent_state.edition is 'As of queue_state.';

-- Each of its writes has an entry in the index anyway, since most change the rank or the standing. An instance that
-- remembers a queue's members as of a version reads those of later editions, and has what others have written since.
alter table membership_state
  drop constraint membership_state_pkey,
  add column edition bigint not null default 0,
  add primary key (agent_id, queue_id, edition);
create index membership_state_editions on membership_state (queue_id, edition);
comment on column membership_state.edition is 'The members_version of its queue with which it was written.';

create or replace function add_agent_state() returns trigger language plpgsql as $$
begin
  insert into agent_state (agent_id)
  select new.id where not exists (select from agent_state where agent_state.agent_id = new.id);
  return null;
end $$;

create or replace function add_queue_rows() returns trigger language plpgsql as $$
declare
  first_version bigint := 1;
begin
  insert into queue_locks (queue_id) values (new.id);
  insert into queue_state (queue_id)
  select new.id where not exists (select from queue_state where queue_state.queue_id = new.id);
  if not found then
    first_version := (extract(epoch from clock_timestamp()) * 1000)::bigint;
  end if;
  insert into queue_versions (queue_id, version) values (new.id, first_version);
  return null;
end $$;
