-- What calls change of the routing engine, and how an edit reaches it. An edit never touches a row that a batch locks:
-- it adds a note to membership_checks ("look at this member again") and raises the queue's version, and the next batch
-- of that queue, which holds its lock, brings membership_state in step. So an edit whose transaction is left open stops
-- no call, and one that is committed holds from the next decision on.

drop trigger memberships_refresh_state on memberships;
drop trigger agents_refresh_state on agents;
drop function refresh_after_membership_change();
drop function refresh_after_agent_change();
drop function refresh_membership_state(integer, integer);
drop table membership_state;

-- What is known of the settings in memory is right as long as this says the same. Raised by triggers alone.
create table queue_versions (
  queue_id integer primary key references queues on delete cascade,
  version bigint not null default 1
);
insert into queue_versions (queue_id) select id from queues;

create or replace function add_queue_rows() returns trigger language plpgsql as $$
begin
  insert into queue_locks (queue_id) values (new.id);
  insert into queue_state (queue_id) values (new.id);
  insert into queue_versions (queue_id) values (new.id);
  return null;
end $$;

create type member_standing as enum ('free', 'busy', 'out');

-- Guarded by queue_locks. The members in the order in which they are offered: those who are free first, then those who
-- are only busy, then those who can't be offered. rank is the strategy's: 0 where the position alone counts. Times are
-- milliseconds since 1970 by the database's clock.
create table membership_state (
  agent_id integer not null,
  queue_id integer not null,
  tier smallint not null,
  position integer not null,
  number text not null,
  weight smallint not null,
  capacity integer not null,
  offers_per_day_max integer,
  standing member_standing not null,
  reason text,
  rank double precision not null,
  ranked_by routing_strategy not null,
  due_at double precision,
  base_reason text,
  base_due_at double precision,
  available_since double precision not null,
  offers_day integer not null default 0,
  offers_today integer not null default 0,
  primary key (agent_id, queue_id)
) with (fillfactor = 50);
-- The agent stands last as an expression, so that a look-up of one member can't go through all of a queue's: while the
-- table is nearly empty the planner sees no difference, and its plan stays.
create index membership_state_turns on membership_state (queue_id, standing, tier, rank, position, (agent_id + 0));
create index membership_state_due on membership_state (queue_id, due_at) where due_at is not null;
comment on column membership_state.standing is 'As it is until due_at.';
comment on column membership_state.reason is 'Why the member is not free.';
comment on column membership_state.due_at is 'When the standing may change by itself; null is never.';
comment on column membership_state.base_reason is 'Why the member is out, apart from what calls do to the agent; null is not.';
comment on column membership_state.base_due_at is 'When that may change by itself.';
comment on column membership_state.available_since is 'Since when the agent is at work.';
comment on column membership_state.offers_today is
  'How many offers the queue made to the member on that day. Counted from the moment that a cap is set.';
comment on column membership_state.offers_day is 'The queue''s local day, counted from 1970, of offers_today.';

-- Notes to the next batch of a queue. Only ever inserted, by anyone; deleted by the batch that holds the queue.
create table membership_checks (
  id bigint generated always as identity,
  queue_id integer not null,
  agent_id integer not null,
  primary key (queue_id, id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Guarded by its own row. Written by batches and outcomes, never by edits. leases is an array of [mqID, end], times are
-- milliseconds since 1970 by the database's clock.
create table agent_state (
  agent_id integer primary key,
  leases json not null default '[]',
  wrap_up_until double precision not null default 0,
  back_off_until double precision not null default 0,
  back_off_mq_id uuid,
  busy_until double precision not null default 0,
  no_answers integer not null default 0,
  no_answer_pause_until double precision not null default 0,
  idle_since double precision not null default 0
) with (fillfactor = 30, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
comment on column agent_state.busy_until is 'Reported for the agent''s number by a telephone system.';
comment on column agent_state.idle_since is
  'The last offer or reported completion. Offers are noted from the moment that any queue goes by longest_idle.';
insert into agent_state (agent_id) select id from agents;

create function add_agent_state() returns trigger language plpgsql as $$
begin
  insert into agent_state (agent_id) values (new.id);
  return null;
end $$;
create trigger agents_add_state after insert on agents for each row execute function add_agent_state();

-- The rotation stands after one member for each level, which is a tier together with those before it.
alter table queue_state
  add column cursor_positions integer[] not null default '{}',
  add column cursor_agent_ids integer[] not null default '{}',
  add column clocks double precision[] not null default '{}';
update queue_state set cursor_positions = array[cursor_position], cursor_agent_ids = array[cursor_agent_id];
alter table queue_state drop column cursor_position, drop column cursor_agent_id;
comment on column queue_state.cursor_positions is 'Element n is of the level that ends with tier n; missing is the start.';
comment on column queue_state.clocks is
  'Where strategies stand that count: the pass of the member whom weighted_round_robin took last, or how far random is.';

-- Guarded by the row itself. The agent of a customer's last call: confirmed by a reported answer, or the last offer,
-- which counts from pending_from on unless something contradicts it until then.
create table sticky_agents (
  customer_id text collate "C" not null,
  queue_id integer not null,
  agent_id integer,
  since double precision,
  pending_agent_id integer,
  pending_mq_id uuid,
  pending_from double precision,
  primary key (customer_id, queue_id)
);

alter table calls
  add column episode integer not null default 1,
  add column leased_agent_id integer;
comment on column calls.episode is 'How many calls this callID has been: one that was silent for long enough is a new one.';
comment on column calls.leased_agent_id is 'Who holds a lease for the last offer, so that it can be found without reading the history.';

alter type refusal_reason add value 'closed';
create type offer_kind as enum (
  'rotation', 'sticky', 'customer_agent', 'customer_number', 'overflow_number', 'fallback', 'emergency',
  'second_chance', 'refusal'
);
alter table offers
  add column asked_queue_id integer,
  add column kind offer_kind,
  add column episode integer not null default 1,
  add column visit integer not null default 1,
  add column reasons json not null default '{}',
  drop constraint offers_number_or_refusal;
update offers set asked_queue_id = queue_id,
  kind = case when number is null then 'refusal'::offer_kind else 'rotation'::offer_kind end;
alter table offers
  alter column asked_queue_id set not null,
  alter column kind set not null,
  alter column reasons drop default,
  add constraint offers_number_or_refusal check (
    (number is null) = (refusal is not null) and (number is null) = (kind = 'refusal')
    and (agent_id is null) = (kind not in ('rotation', 'sticky', 'customer_agent', 'second_chance'))
  );
comment on column offers.queue_id is 'The queue that decided, and numbers the decision.';
comment on column offers.asked_queue_id is 'The queue that the request named.';
comment on column offers.reasons is 'Why it was decided so; routing/reasons.ts says what each member holds.';

create type offer_outcome as enum ('no_answer', 'busy', 'rejected', 'answered', 'completed');

-- What was reported of offers: facts, each once, in whatever order they come.
create table outcomes (
  mq_id uuid not null,
  outcome offer_outcome not null,
  reported_at timestamptz not null default clock_timestamp(),
  primary key (mq_id, outcome)
);

-- How an edit is noticed -------------------------------------------------------------------------------------------

create function raise_version_of_queue() returns trigger language plpgsql as $$
begin
  update queue_versions set version = version + 1
    where queue_id in (
      case tg_table_name when 'queues' then (to_jsonb(new) ->> 'id')::integer
        else coalesce((to_jsonb(new) ->> 'queue_id'), (to_jsonb(old) ->> 'queue_id'))::integer end,
      (to_jsonb(old) ->> 'queue_id')::integer
    );
  return null;
end $$;
create trigger queues_raise_version after update on queues
  for each row execute function raise_version_of_queue();
create trigger queue_tiers_raise_version after insert or update or delete on queue_tiers
  for each row execute function raise_version_of_queue();
create trigger overflow_targets_raise_version after insert or update or delete on overflow_targets
  for each row execute function raise_version_of_queue();

create function raise_all_versions() returns trigger language plpgsql as $$
begin
  update queue_versions set version = version + 1;
  return null;
end $$;
create trigger installation_raise_versions after update of catch_all_queue_id, anonymous_customer_ids,
    emergency_since, emergency_until, emergency_reason, emergency_number on installation
  for each statement execute function raise_all_versions();

-- Whether there are any rules at all decides whether calls look for them.
create function raise_versions_for_rules() returns trigger language plpgsql as $$
begin
  -- Two edits that did not see each other could leave rules that nobody looks for.
  perform from installation where only_row for no key update;
  if tg_op = 'INSERT' and exists (select from customer_rules where customer_id not in (select customer_id from changed)) then
    return null;
  end if;
  if tg_op = 'DELETE' and exists (select from customer_rules) then
    return null;
  end if;
  update queue_versions set version = version + 1;
  return null;
end $$;
create trigger customer_rules_raise_versions_first after insert on customer_rules
  referencing new table as changed for each statement execute function raise_versions_for_rules();
create trigger customer_rules_raise_versions_last after delete on customer_rules
  referencing old table as changed for each statement execute function raise_versions_for_rules();

-- Whether any queue goes by idleness decides whether offers are noted in all of them, and whether any takes leases
-- decides whether calls look for theirs.
create function raise_other_versions() returns trigger language plpgsql as $$
begin
  update queue_versions set version = version + 1 where queue_id <> new.id;
  return null;
end $$;
create trigger queues_raise_other_versions after update of strategy, lease_seconds on queues
  for each row when (
    (old.strategy = 'longest_idle', old.lease_seconds > 0) is distinct from
    (new.strategy = 'longest_idle', new.lease_seconds > 0)
  ) execute function raise_other_versions();
create trigger queues_raise_other_versions_of_new after insert on queues
  for each row when (new.strategy = 'longest_idle' or new.lease_seconds > 0) execute function raise_other_versions();

create function check_members_of_queue() returns trigger language plpgsql as $$
begin
  insert into membership_checks (queue_id, agent_id)
    select queue_id, agent_id from memberships where queue_id = new.id order by position, agent_id;
  return null;
end $$;
create trigger queues_check_members after update of strategy, lease_seconds, time_zone on queues
  for each row when (
    (old.strategy, old.lease_seconds > 0, old.time_zone) is distinct from (new.strategy, new.lease_seconds > 0, new.time_zone)
  ) execute function check_members_of_queue();

create function check_memberships_of_agent() returns trigger language plpgsql as $$
begin
  insert into membership_checks (queue_id, agent_id)
    select queue_id, agent_id from memberships where agent_id = new.id;
  return null;
end $$;
create trigger agents_check_memberships after update on agents
  for each row when (to_jsonb(old) is distinct from to_jsonb(new)) execute function check_memberships_of_agent();

-- An edit of an agent notes the memberships that it sees. So one that is not committed yet is waited for by whoever adds
-- a membership, or neither would see the other and the edit would never be looked at.
create function lock_joining_agents(agent_ids integer[]) returns void language plpgsql as $$
begin
  perform from agents where id = any(agent_ids) order by id for share;
end $$;

-- In the order of their ids, so that two edits of several queues wait for each other once and not in a circle.
create function raise_versions(queue_ids integer[]) returns void language plpgsql as $$
begin
  perform from queue_versions where queue_id = any(queue_ids) order by queue_id for no key update;
  update queue_versions set version = version + 1 where queue_id = any(queue_ids);
end $$;

create function note_new_memberships() returns trigger language plpgsql as $$
begin
  perform lock_joining_agents(array(select distinct agent_id from added));
  insert into membership_checks (queue_id, agent_id)
    select queue_id, agent_id from added order by queue_id, position, agent_id;
  perform raise_versions(array(select distinct queue_id from added));
  return null;
end $$;
create trigger memberships_note_new after insert on memberships
  referencing new table as added for each statement execute function note_new_memberships();

create function note_changed_memberships() returns trigger language plpgsql as $$
begin
  perform lock_joining_agents(array(
    select agent_id from (
      select queue_id, agent_id from after except select queue_id, agent_id from before
    ) as joining
  ));
  insert into membership_checks (queue_id, agent_id)
    select queue_id, agent_id from before union select queue_id, agent_id from after;
  perform raise_versions(array(select queue_id from before union select queue_id from after));
  return null;
end $$;
create trigger memberships_note_changed after update on memberships
  referencing old table as before new table as after for each statement execute function note_changed_memberships();

create function note_ended_memberships() returns trigger language plpgsql as $$
begin
  insert into membership_checks (queue_id, agent_id) select queue_id, agent_id from ended;
  perform raise_versions(array(select distinct queue_id from ended));
  return null;
end $$;
create trigger memberships_note_ended after delete on memberships
  referencing old table as ended for each statement execute function note_ended_memberships();

create function note_no_memberships() returns trigger language plpgsql as $$
begin
  -- Whose memberships are gone without a trace is known from what was made of them.
  insert into membership_checks (queue_id, agent_id) select queue_id, agent_id from membership_state;
  update queue_versions set version = version + 1;
  return null;
end $$;
create trigger memberships_note_none after truncate on memberships
  for each statement execute function note_no_memberships();

-- The members there are already.
insert into membership_checks (queue_id, agent_id)
  select queue_id, agent_id from memberships order by queue_id, position, agent_id;
