-- What people configure of the routing engine: a queue's strategy, thresholds, hours, switch and overflow, an agent's
-- shift, hours, capacity and daily number, a membership's tier, weight and cap, customer rules. Every setting has a
-- default under which a queue behaves as it did without it.

create type routing_strategy as enum (
  'round_robin', 'longest_idle', 'fewest_offers', 'weighted_round_robin', 'top_down', 'random'
);
create type busy_policy as enum ('anyway', 'overflow');

alter table queues
  add column strategy routing_strategy not null default 'round_robin',
  add column when_busy busy_policy not null default 'anyway',
  add column lease_seconds integer not null default 0 check (lease_seconds between 0 and 86400),
  add column talk_seconds_max integer not null default 3600 check (talk_seconds_max between 1 and 86400),
  add column wrap_up_seconds integer not null default 0 check (wrap_up_seconds between 0 and 3600),
  add column back_off_seconds integer not null default 30 check (back_off_seconds between 0 and 3600),
  add column no_answer_max integer not null default 0 check (no_answer_max between 0 and 100),
  add column no_answer_pause_seconds integer not null default 300 check (no_answer_pause_seconds between 1 and 86400),
  add column ring_seconds integer not null default 60 check (ring_seconds between 1 and 600),
  add column attempts_max integer not null default 10 check (attempts_max between 1 and 30),
  add column call_offers_max integer not null default 30 check (call_offers_max between 1 and 30),
  add column second_chance_seconds integer not null default 30 check (second_chance_seconds between 0 and 3600),
  add column sticky_seconds integer not null default 0 check (sticky_seconds between 0 and 31536000),
  add column time_zone text not null default 'UTC' check (valid_time_zone(time_zone)),
  add column hours json check (valid_hours(hours)),
  add column fallback_number text check (fallback_number ~ '^\S.{0,62}\S$|^\S$'),
  add column emergency_since timestamptz,
  add column emergency_until timestamptz,
  add column emergency_reason text check (char_length(emergency_reason) between 1 and 255),
  add column emergency_number text check (emergency_number ~ '^\S.{0,62}\S$|^\S$'),
  add constraint queues_emergency_is_on check (
    emergency_since is not null
    or (emergency_until is null and emergency_reason is null and emergency_number is null)
  );
comment on column queues.when_busy is
  'Whether agents who are only busy are offered anyway when nobody is free, or the call overflows.';
comment on column queues.lease_seconds is
  'How long an agent counts as taken by an offer. 0 takes no leases: every available agent is offered in turn.';
comment on column queues.talk_seconds_max is 'How long a lease lasts from a reported answer on.';
comment on column queues.back_off_seconds is 'How long an agent rests after a reported no_answer, busy or rejected.';
comment on column queues.no_answer_max is 'After so many reported no_answers in a row the agent is paused; 0 never.';
comment on column queues.ring_seconds is 'The longest ring that the telephone platform allows.';
comment on column queues.attempts_max is 'How many offers of its agents the queue makes in one visit of a call.';
comment on column queues.second_chance_seconds is 'When all else is used up, an agent who failed so long ago is tried again.';
comment on column queues.sticky_seconds is 'How long a customer is given the agent of the last call first; 0 never.';
comment on column queues.time_zone is 'IANA name. The day of counts and hours.';
comment on column queues.hours is 'Weekly hours and dated overrides in local time; null is always open.';
comment on column queues.fallback_number is 'Given once in a visit when nobody else can be.';
comment on column queues.emergency_since is 'While set, the queue is closed, whatever its hours say.';
comment on column queues.emergency_until is 'When the switch ends by itself; null is the next opening.';

-- When a tier joins those before it. A tier without a row never joins, and serves only where they have nobody.
create table queue_tiers (
  queue_id integer not null references queues on delete cascade,
  tier smallint not null check (tier between 2 and 10),
  wait_seconds integer not null check (wait_seconds between 0 and 86400),
  primary key (queue_id, tier)
);

-- Where a call goes when the queue can't serve it, in order: to another queue, or to a number.
create table overflow_targets (
  queue_id integer not null references queues on delete cascade,
  position smallint not null check (position between 1 and 20),
  target_queue_id integer references queues on delete cascade check (target_queue_id <> queue_id),
  number text check (number ~ '^\S.{0,62}\S$|^\S$'),
  when_closed boolean not null default true,
  when_nobody boolean not null default true,
  when_attempts boolean not null default true,
  primary key (queue_id, position),
  constraint overflow_targets_queue_or_number check ((target_queue_id is null) <> (number is null))
);
comment on column overflow_targets.when_closed is 'Used when the queue is closed.';
comment on column overflow_targets.when_nobody is 'Used when nobody in the queue is eligible.';
comment on column overflow_targets.when_attempts is 'Used when the queue has made attempts_max offers in the visit.';
create index overflow_targets_of_target on overflow_targets (target_queue_id);

-- Overflow that comes back to where it began would never end. Both ends are locked, the lower id first, so that two
-- edits at the same moment can't close a circle together.
create function refuse_overflow_cycle() returns trigger language plpgsql as $$
begin
  perform from queues where id in (new.queue_id, new.target_queue_id) order by id for no key update;
  if exists (
    with recursive reached (queue_id) as (
      select new.target_queue_id
      union
      select t.target_queue_id from overflow_targets t join reached r on t.queue_id = r.queue_id
        where t.target_queue_id is not null
    )
    select from reached where queue_id = new.queue_id
  ) then
    raise exception 'overflow from queue % comes back to it', new.queue_id
      using errcode = '23514', constraint = 'overflow_targets_no_cycle', table = 'overflow_targets';
  end if;
  return null;
end $$;
create constraint trigger overflow_targets_no_cycle after insert or update on overflow_targets
  for each row when (new.target_queue_id is not null) execute function refuse_overflow_cycle();

alter table installation
  add column catch_all_queue_id integer references queues on delete set null,
  add column anonymous_customer_ids text[] not null default '{anonymous,private,restricted,unavailable,unknown}',
  add column emergency_since timestamptz,
  add column emergency_until timestamptz,
  add column emergency_reason text check (char_length(emergency_reason) between 1 and 255),
  add column emergency_number text check (emergency_number ~ '^\S.{0,62}\S$|^\S$'),
  add constraint installation_emergency_is_on check (
    emergency_since is not null
    or (emergency_until is null and emergency_reason is null and emergency_number is null)
  );
comment on column installation.catch_all_queue_id is 'The queue of classifications that name none; null refuses them.';
comment on column installation.anonymous_customer_ids is 'These say nothing about who is calling; letter case does not matter.';
comment on column installation.emergency_since is 'While set, all queues are closed.';

alter table agents
  add column status_since timestamptz not null default clock_timestamp(),
  add column returns_at timestamptz,
  add column available_until timestamptz,
  add column time_zone text not null default 'UTC' check (valid_time_zone(time_zone)),
  add column hours json check (valid_hours(hours)),
  add column capacity integer not null default 1 check (capacity between 1 and 10000),
  add column daily_number text check (daily_number ~ '^\S.{0,62}\S$|^\S$'),
  add column daily_number_until timestamptz,
  add constraint agents_returns_from_somewhere check (returns_at is null or status <> 'available'),
  add constraint agents_daily_number_ends check ((daily_number is null) = (daily_number_until is null));
comment on column agents.returns_at is 'When a pause or absence ends by itself; null is never.';
comment on column agents.available_until is 'The end of the shift; null is never.';
comment on column agents.hours is 'The agent''s own hours, in the agent''s time zone; null is at all times.';
comment on column agents.capacity is 'How many calls at once; an external line or partner has more than one.';
comment on column agents.daily_number is 'Dialled instead of the fixed number until daily_number_until, as at a hot desk.';

-- Telephone systems report by number.
create index agents_of_number on agents (number);
create index agents_of_daily_number on agents (daily_number) where daily_number is not null;

alter table memberships
  add column tier smallint not null default 1 check (tier between 1 and 10),
  add column weight smallint not null default 1 check (weight between 1 and 100),
  add column offers_per_day_max integer check (offers_per_day_max > 0);
-- Whether a tier has anybody.
create index memberships_of_tier on memberships (queue_id, tier);
comment on column memberships.weight is 'The share of offers under weighted_round_robin.';

-- What is always done for a customer: a queue or an agent of their own first, or a number instead of any agent.
create table customer_rules (
  customer_id text collate "C" primary key check (char_length(customer_id) between 1 and 255),
  queue_id integer references queues on delete cascade,
  agent_id integer references agents on delete cascade,
  number text check (number ~ '^\S.{0,62}\S$|^\S$'),
  until timestamptz,
  constraint customer_rules_one_target check (num_nonnulls(queue_id, agent_id, number) = 1)
);
create index customer_rules_of_queue on customer_rules (queue_id) where queue_id is not null;
create index customer_rules_of_agent on customer_rules (agent_id) where agent_id is not null;

-- A status that changes begins anew, whoever changes it, and ends the time of return that belonged to the old one.
create function date_agent_status() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and new.status_since = old.status_since then
    new.status_since := clock_timestamp();
  end if;
  if new.status <> old.status and new.returns_at is not distinct from old.returns_at then
    new.returns_at := null;
  end if;
  return new;
end $$;
create trigger agents_date_status before update of status on agents
  for each row execute function date_agent_status();
