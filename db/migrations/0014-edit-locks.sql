-- Two edits that raise the versions of several queues wait for each other once and not in a circle: whatever a statement
-- changes, it holds the rows of that before it locks the first version, and locks versions in the order of their queues.
-- So all of a statement's are raised at once, behind what it does for each row.

drop trigger queues_raise_version on queues;
drop trigger queues_raise_other_versions on queues;
drop trigger queues_raise_other_versions_of_new on queues;
drop trigger queue_tiers_raise_version on queue_tiers;
drop trigger overflow_targets_raise_version on overflow_targets;
drop function raise_version_of_queue();
drop trigger installation_raise_versions on installation;
drop function raise_other_versions();
drop function raise_all_versions();

-- Null for all queues.
create or replace function raise_versions(queue_ids integer[]) returns void language plpgsql as $$
begin
  if queue_ids is null then
    perform from queue_versions order by queue_id for no key update;
    update queue_versions set version = version + 1;
  else
    perform from queue_versions where queue_id = any(queue_ids) order by queue_id for no key update;
    update queue_versions set version = version + 1 where queue_id = any(queue_ids);
  end if;
end $$;

-- Not where a queue goes that is no catch-all queue: its foreign key updates no row then.
create function raise_versions_for_installation() returns trigger language plpgsql as $$
begin
  if exists (
    select from before join after using (only_row)
    where (before.catch_all_queue_id, before.anonymous_customer_ids, before.emergency_since, before.emergency_until,
        before.emergency_reason, before.emergency_number)
      is distinct from (after.catch_all_queue_id, after.anonymous_customer_ids, after.emergency_since,
        after.emergency_until, after.emergency_reason, after.emergency_number)
  ) then
    perform raise_versions(null);
  end if;
  return null;
end $$;
create trigger installation_raise_versions after update on installation
  referencing old table as before new table as after for each statement execute function raise_versions_for_installation();

create or replace function raise_versions_for_rules() returns trigger language plpgsql as $$
begin
  -- Two edits that did not see each other could leave rules that nobody looks for.
  perform from installation where only_row for no key update;
  if tg_op = 'INSERT' and exists (select from customer_rules where customer_id not in (select customer_id from changed)) then
    return null;
  end if;
  if tg_op = 'DELETE' and exists (select from customer_rules) then
    return null;
  end if;
  perform raise_versions(null);
  return null;
end $$;

create or replace function note_no_memberships() returns trigger language plpgsql as $$
begin
  -- Whose memberships are gone without a trace is known from what was made of them.
  insert into membership_checks (queue_id, agent_id) select queue_id, agent_id from membership_state;
  perform raise_versions(null);
  return null;
end $$;

-- Whether any queue goes by idleness decides whether offers are noted in all of them, and whether any takes leases
-- decides whether calls look for theirs.
create function raise_versions_of_new_queues() returns trigger language plpgsql as $$
begin
  if exists (select from added where strategy = 'longest_idle' or lease_seconds > 0) then
    perform raise_versions(null);
  end if;
  return null;
end $$;
create trigger queues_raise_versions_of_new after insert on queues
  referencing new table as added for each statement execute function raise_versions_of_new_queues();

create function raise_versions_of_changed_queues() returns trigger language plpgsql as $$
begin
  if exists (
    select from before join after using (id)
    where (before.strategy = 'longest_idle', before.lease_seconds > 0)
      is distinct from (after.strategy = 'longest_idle', after.lease_seconds > 0)
  ) then
    perform raise_versions(null);
  else
    perform raise_versions(array(select id from after));
  end if;
  return null;
end $$;
create trigger queues_raise_versions_of_changed after update on queues
  referencing old table as before new table as after for each statement execute function raise_versions_of_changed_queues();

create function raise_versions_of_ended_queues() returns trigger language plpgsql as $$
begin
  if exists (select from ended where strategy = 'longest_idle' or lease_seconds > 0) then
    perform raise_versions(null);
  end if;
  return null;
end $$;
create trigger queues_raise_versions_of_ended after delete on queues
  referencing old table as ended for each statement execute function raise_versions_of_ended_queues();

create function raise_versions_of_added() returns trigger language plpgsql as $$
begin
  perform raise_versions(array(select queue_id from added));
  return null;
end $$;
create trigger queue_tiers_raise_versions_of_added after insert on queue_tiers
  referencing new table as added for each statement execute function raise_versions_of_added();
create trigger overflow_targets_raise_versions_of_added after insert on overflow_targets
  referencing new table as added for each statement execute function raise_versions_of_added();

create function raise_versions_of_changed() returns trigger language plpgsql as $$
begin
  perform raise_versions(array(select queue_id from before union select queue_id from after));
  return null;
end $$;
create trigger queue_tiers_raise_versions_of_changed after update on queue_tiers
  referencing old table as before new table as after for each statement execute function raise_versions_of_changed();
create trigger overflow_targets_raise_versions_of_changed after update on overflow_targets
  referencing old table as before new table as after for each statement execute function raise_versions_of_changed();

create function raise_versions_of_ended() returns trigger language plpgsql as $$
begin
  perform raise_versions(array(select queue_id from ended));
  return null;
end $$;
create trigger queue_tiers_raise_versions_of_ended after delete on queue_tiers
  referencing old table as ended for each statement execute function raise_versions_of_ended();
create trigger overflow_targets_raise_versions_of_ended after delete on overflow_targets
  referencing old table as ended for each statement execute function raise_versions_of_ended();

-- What goes with queues or agents is locked before any of it goes, the versions last: foreign keys would delete the
-- queues' own versions first of all, and then wait for others. Triggers fire in the order of their names, and those of
-- foreign keys begin with RI_. The first row of a statement does it for all, so that all is locked in order.

create function lock_what_goes_with_queues() returns trigger language plpgsql as $$
begin
  if old.id <> (select id from ended limit 1) then
    return null;
  end if;
  perform from memberships where queue_id in (select id from ended) order by queue_id, agent_id for update;
  perform from queue_tiers where queue_id in (select id from ended) order by queue_id, tier for update;
  perform from overflow_targets
    where queue_id in (select id from ended) or target_queue_id in (select id from ended)
    order by queue_id, position for update;
  perform from customer_rules where queue_id in (select id from ended) order by customer_id for update;
  if found or exists (select from installation where catch_all_queue_id in (select id from ended)) then
    perform from installation where only_row for no key update;
    perform from queue_versions order by queue_id for update;
  elsif exists (select from ended where strategy = 'longest_idle' or lease_seconds > 0) then
    perform from queue_versions order by queue_id for update;
  else
    perform from queue_versions
      where queue_id in (
        select id from ended
        union select queue_id from overflow_targets where target_queue_id in (select id from ended)
      )
      order by queue_id for update;
  end if;
  return null;
end $$;
create trigger "0_queues_lock_what_goes" after delete on queues
  referencing old table as ended for each row execute function lock_what_goes_with_queues();

create function lock_what_goes_with_agents() returns trigger language plpgsql as $$
begin
  if old.id <> (select id from ended limit 1) then
    return null;
  end if;
  perform from memberships where agent_id in (select id from ended) order by queue_id, agent_id for update;
  perform from customer_rules where agent_id in (select id from ended) order by customer_id for update;
  -- Only the end of rules raises more versions than those of the agents' queues, which are raised in order anyway.
  if found then
    perform from installation where only_row for no key update;
    perform from queue_versions order by queue_id for no key update;
  end if;
  return null;
end $$;
create trigger "0_agents_lock_what_goes" after delete on agents
  referencing old table as ended for each row execute function lock_what_goes_with_agents();
