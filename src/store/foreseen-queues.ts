/** How the write of a batch that was decided before its queues were locked finds out that all is as it was foreseen. */
import { type RawBuilder, sql } from 'kysely';
import { parameter } from './statement.ts';

/** What was decided by an older time than that is decided again. */
const LATENESS_MILLISECONDS = sql.lit(100);

/**
 * Locks queues whose batch was decided before: 35 names, 36 ids, 37 versions of their settings, and 38 the time in
 * milliseconds. One row for each that nobody else holds and that is as it was foreseen; what other batches change is
 * compared by `write` where it writes over it, since this reads it as it was before the lock.
 */
export function foreseenQueues(): RawBuilder<unknown> {
  return sql`
    select 1
    from unnest(${parameter(35)}::text[], ${parameter(36)}::int[], ${parameter(37)}::bigint[]) as asked (key, id, version)
    join lateral (
      select queue_id from queue_locks where queue_locks.queue_id = asked.id offset 0 for no key update skip locked
    ) as free on true
    join lateral (
      select queue_id from queue_names where queue_names.key = asked.key offset 0
    ) as named on named.queue_id = asked.id
    join lateral (
      select version from queue_versions where queue_versions.queue_id = asked.id offset 0
    ) as settings on settings.version = asked.version
    where extract(epoch from clock_timestamp()) * 1000 between ${parameter(38)}::float8 and ${parameter(38)}::float8 + ${LATENESS_MILLISECONDS}
      and (select true from membership_checks where membership_checks.queue_id = asked.id limit 1) is null`;
}
