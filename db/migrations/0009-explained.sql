-- No decision without its reasons. Not checked for what was decided before there were any.
alter table offers add constraint offers_explained
  check (reasons ->> 'strategy' is not null and reasons ->> 'version' is not null) not valid;
