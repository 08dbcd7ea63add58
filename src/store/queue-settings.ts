/** Reads all that people configured of a queue, together with the version that it is as of. */
import { type RawBuilder, sql } from 'kysely';
import { openingHours } from '../routing/hours.ts';
import { knownTimeZone } from './route-batch-rows.ts';
import type { Emergency, OverflowTarget, QueueSettings, StrategyName, TierSettings } from '../routing/types.ts';

/** One JSON text a queue: `StoredSettings`. Lists of a queue are bounded by their tables' checks. */
export function readSettings(queueIDs: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select json_build_object(
      'id', queues.id,
      'version', (select version from queue_versions where queue_id = queues.id),
      'duplicateSeconds', duplicate_seconds,
      'retrySeconds', retry_seconds,
      'callMemorySeconds', call_memory_seconds,
      'ringSeconds', ring_seconds,
      'strategy', strategy,
      'whenBusy', when_busy,
      'leaseSeconds', lease_seconds,
      'attemptsMax', attempts_max,
      'callOffersMax', call_offers_max,
      'secondChanceSeconds', second_chance_seconds,
      'stickySeconds', sticky_seconds,
      'timeZone', time_zone,
      'hours', hours::text,
      'fallbackNumber', fallback_number,
      'emergency', ${emergencyOf(sql`queues`)},
      'emergencyForAll', (select ${emergencyOf(sql`installation`)} from installation where only_row),
      'tiers', (
        select coalesce(json_agg(json_build_object(
          'tier', known.tier, 'waitSeconds', case when known.tier = 1 then 0 else waits.wait_seconds end,
          'hasMembers', filled.tier is not null
        ) order by known.tier), '[]')
        from generate_series(1, 10) as known (tier)
        left join lateral (
          select tier from memberships where queue_id = queues.id and memberships.tier = known.tier limit 1
        ) as filled on true
        left join queue_tiers as waits on waits.queue_id = queues.id and waits.tier = known.tier
        where filled.tier is not null or waits.wait_seconds is not null
      ),
      'overflow', (
        select coalesce(json_agg(json_build_object(
          'queueID', target_queue_id, 'number', number,
          'whenClosed', when_closed, 'whenNobody', when_nobody, 'whenAttempts', when_attempts
        ) order by position), '[]')
        from overflow_targets where overflow_targets.queue_id = queues.id
      ),
      'tracksIdle', exists (select from queues where strategy = 'longest_idle'),
      'usesLeases', exists (select from queues where lease_seconds > 0),
      'hasCustomerRules', exists (select from customer_rules),
      'anonymousCustomerIDs', (select anonymous_customer_ids from installation where only_row)
    )::text
    from queues where id = any(${queueIDs}::int[])`;
}

function emergencyOf(table: RawBuilder<unknown>): RawBuilder<unknown> {
  function milliseconds(column: string): RawBuilder<unknown> {
    return sql`(extract(epoch from ${table}.${sql.id(column)}) * 1000)::float8`;
  }
  return sql`case when ${table}.emergency_since is not null then json_build_object(
    'since', ${milliseconds('emergency_since')}, 'until', ${milliseconds('emergency_until')},
    'reason', ${table}.emergency_reason, 'number', ${table}.emergency_number) end`;
}

type StoredSettings = Omit<QueueSettings, 'hours' | 'overflow' | 'anonymousCustomerIDs' | 'strategy'> & {
  readonly strategy: StrategyName;
  /** JSON within the JSON, so that it is read as the column holds it. */
  readonly hours: string | null;
  readonly tiers: readonly TierSettings[];
  readonly emergency: Emergency | null;
  readonly overflow: readonly (Omit<OverflowTarget, 'target'> & {
    readonly queueID: number | null;
    readonly number: string | null;
  })[];
  readonly anonymousCustomerIDs: readonly string[];
};

/** The same for settings that differ in nothing but their version. @param json what `readSettings` read */
export function digestOf(json: string): string {
  const { version: _, ...content } = JSON.parse(json) as StoredSettings;
  return Bun.SHA256.hash(JSON.stringify(content), 'base64');
}

/** @param json what `readSettings` read */
export function parseSettings(json: string): QueueSettings {
  // Its shape is that of the statement above.
  const stored = JSON.parse(json) as StoredSettings;
  const timeZone = knownTimeZone(stored.timeZone);
  return {
    ...stored,
    timeZone,
    hours: stored.hours === null ? null : openingHours(timeZone, stored.hours),
    overflow: stored.overflow.map(({ queueID, number, ...conditions }) => ({
      ...conditions,
      target: queueID === null ? { number: number ?? '' } : { queueID },
    })),
    anonymousCustomerIDs: new Set(stored.anonymousCustomerIDs.map((customerID) => customerID.trim().toLowerCase())),
  };
}
