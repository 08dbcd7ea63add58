-- What is stored as opening hours can be read: the same rules as src/routing/hours-document.ts, and a test compares both.
-- {"weekly": [{"days": ["monday"], "opens": "09:00", "closes": "17:30"}],
--  "dates": [{"date": "2026-12-25", "name": "Christmas Day", "spans": []}]}
--
-- Both functions serve in CHECK constraints, so they call nothing outside of pg_catalog: pg_restore runs with an empty
-- search_path. They catch exceptions, which no parallel worker may, so they are not marked as parallel safe.

create function valid_hours(hours json) returns boolean
  language plpgsql immutable strict as $$
declare
  document jsonb;
begin
  -- Not at its declaration, where an exception would not be caught.
  document := hours::jsonb;
  if (jsonb_typeof(document) = 'object' and document - '{weekly,dates}'::text[] = '{}'
      and jsonb_typeof(document -> 'weekly') = 'array' and jsonb_typeof(document -> 'dates') = 'array') is not true then
    return false;
  end if;
  -- A missing member makes a condition null, which is no better than false.
  return not exists (
    select from jsonb_array_elements(document -> 'weekly') as weekly
    where (jsonb_typeof(weekly) = 'object' and weekly - '{days,opens,closes}'::text[] = '{}'
      and jsonb_typeof(weekly -> 'days') = 'array' and weekly -> 'days' <> '[]'
      and weekly -> 'days'
        <@ '["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]') is not true
  ) and not exists (
    select from jsonb_array_elements(document -> 'dates') as date
    where (jsonb_typeof(date) = 'object' and date - '{date,name,spans}'::text[] = '{}'
      and jsonb_typeof(date -> 'name') = 'string' and char_length(date ->> 'name') between 1 and 255
      and jsonb_typeof(date -> 'spans') = 'array' and jsonb_typeof(date -> 'date') = 'string'
      and date ->> 'date' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
      and to_char(to_date(date ->> 'date', 'YYYY-MM-DD'), 'YYYY-MM-DD') = date ->> 'date') is not true
  ) and not exists (
    select from (
      select weekly - 'days' from jsonb_array_elements(document -> 'weekly') as weekly
      union all
      select span from jsonb_array_elements(document -> 'dates') as date, jsonb_array_elements(date -> 'spans') as span
    ) as spans (span)
    where (jsonb_typeof(span) = 'object' and span - '{opens,closes}'::text[] = '{}'
      and jsonb_typeof(span -> 'opens') = 'string' and jsonb_typeof(span -> 'closes') = 'string'
      -- Not \d, which stands for the digits of every script under some collations.
      and span ->> 'opens' ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
      and span ->> 'closes' ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'
      and span ->> 'opens' <> span ->> 'closes') is not true
  ) and (
    select count(*) = count(distinct date ->> 'date') from jsonb_array_elements(document -> 'dates') as date
  );
exception
  -- Wrong types, impossible dates, text and numbers that no jsonb can hold, endless nesting.
  when data_exception or program_limit_exceeded then
    return false;
end $$;

-- An IANA name that this server knows: UTC, or an area and a place. PostgreSQL alone would also take abbreviations, and
-- anything that ends in digits for a POSIX rule ("Europe/Berlin-2" is two hours east of Greenwich, whatever the season);
-- of the names with a slash only those of Etc/GMT have digits.
create function valid_time_zone(name text) returns boolean
  language plpgsql immutable strict as $$
begin
  return (
      name = 'UTC'
      or name ~ '^[A-Z][A-Za-z_-]*(/[A-Za-z_-]+)+$' and name !~* '^(posix|right)/'
      or name ~ '^Etc/GMT(0|-([0-9]|1[0-4])|[+]([0-9]|1[0-2]))$'
    ) and (timestamptz 'epoch' at time zone name) is not null;
exception
  when data_exception then
    return false;
end $$;
