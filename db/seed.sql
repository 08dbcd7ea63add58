-- Example queues for a first look: two queues with three agents each. All numbers are fictional.
with queue as (insert into queues default values returning id)
insert into queue_names (queue_id, name, is_alias)
  select id, 'GOTOSUPPORT', false from queue
  union all
  select id, 'Support', true from queue;

with queue as (insert into queues default values returning id)
insert into queue_names (queue_id, name, is_alias)
  select id, 'Sales', false from queue;

insert into agents (name, number) values
  ('Alice', '5032505555'),
  ('Bob', '5035550102'),
  ('Carla', '5035550103'),
  ('Dana', '5035550104'),
  ('Emil', '5035550105'),
  ('Farah', '5035550106');

insert into memberships (queue_id, agent_id, position)
  select queue_names.queue_id, agents.id, roster.position
  from (values
    ('GOTOSUPPORT', '5032505555', 1),
    ('GOTOSUPPORT', '5035550102', 2),
    ('GOTOSUPPORT', '5035550103', 3),
    ('Sales', '5035550104', 1),
    ('Sales', '5035550105', 2),
    ('Sales', '5035550106', 3)
  ) as roster (queue, number, position)
  join queue_names on queue_names.name = roster.queue
  join agents on agents.number = roster.number;
