-- What a decision was made from and nothing else keeps, so that every decision can be decided again.

-- What batches found changed of a queue between its decisions, in the order in which they found it.
create table queue_changes (
  id bigint generated always as identity,
  queue_id integer not null,
  queue_sequence bigint not null,
  found_at double precision not null,
  agent_id integer,
  member json,
  agent json,
  cursors json,
  primary key (queue_id, queue_sequence, id),
  constraint queue_changes_of_member_or_cursors check ((agent_id is null) = (cursors is not null))
);
comment on column queue_changes.queue_sequence is 'How many decisions the queue had made.';
comment on column queue_changes.found_at is 'Milliseconds since 1970.';
comment on column queue_changes.agent_id is 'Null where the places of the rotation followed their members.';
comment on column queue_changes.member is 'As store/recorded-members.ts writes it; null where the membership is gone.';
comment on column queue_changes.agent is 'What calls had done to the agent; null where that was not looked at.';

-- The settings that decisions went by.
create table queue_settings_versions (
  queue_id integer not null,
  version bigint not null,
  settings json not null,
  primary key (queue_id, version)
);

-- Where each queue stood, once a day: from there on its decisions are decided again.
create table queue_checkpoints (
  queue_id integer not null,
  queue_sequence bigint not null,
  taken_at double precision not null,
  cursors json not null,
  clocks json not null,
  members json not null,
  primary key (queue_id, queue_sequence)
);
comment on column queue_checkpoints.taken_at is 'Milliseconds since 1970.';

-- One statement, so one snapshot: a batch changes a queue and its members in one transaction.
create function take_queue_checkpoints(queue_ids integer[]) returns bigint language sql as $$
  with taken as (
    insert into queue_checkpoints (queue_id, queue_sequence, taken_at, cursors, clocks, members)
    select state.queue_id, state.decisions, (extract(epoch from clock_timestamp()) * 1000)::float8,
      json_build_array(to_json(state.cursor_positions), to_json(state.cursor_agent_ids)), to_json(state.clocks),
      coalesce((
        select json_agg(json_build_array(
          json_build_array(
            kept.agent_id, kept.tier, kept.position, kept.number, kept.weight, kept.capacity, kept.offers_per_day_max,
            kept.standing, kept.reason, kept.rank, kept.ranked_by, kept.due_at, kept.base_reason, kept.base_due_at,
            kept.available_since, kept.offers_day, kept.offers_today
          ),
          case when agents.agent_id is not null then json_build_array(
            agents.leases, agents.wrap_up_until, agents.back_off_until, agents.back_off_mq_id, agents.busy_until,
            agents.no_answers, agents.no_answer_pause_until, agents.idle_since
          ) end
        ))
        from membership_state as kept left join agent_state as agents on agents.agent_id = kept.agent_id
        where kept.queue_id = state.queue_id
      ), '[]')
    from queue_state as state
    where state.queue_id = any(queue_ids)
    on conflict do nothing
    returning 1
  )
  select count(*) from taken
$$;
select take_queue_checkpoints(array(select queue_id from queue_state where decisions > 0));

alter table offers add column inputs json;
comment on column offers.inputs is
  'What the decision was made from beside the queue and the call: the customer''s rule and agent, answers given again, queues tried. Null where there was nothing of it.';

-- A queue that comes back has had versions before: whoever remembers one of them must not take it for a new one.
create or replace function add_queue_rows() returns trigger language plpgsql as $$
declare
  first_version bigint := 1;
begin
  insert into queue_locks (queue_id) values (new.id);
  insert into queue_state (queue_id) values (new.id) on conflict do nothing;
  if not found then
    first_version := (extract(epoch from clock_timestamp()) * 1000)::bigint;
  end if;
  insert into queue_versions (queue_id, version) values (new.id, first_version);
  return null;
end $$;
