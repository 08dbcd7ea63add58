/** What calls asked for that no queue is named by: counted for each day, without anything else about the calls. */
import { sql } from 'kysely';
import type { Database } from './connection.ts';

export interface UnknownCount {
  /** As queues' names are compared; empty for all that are too many to be told apart. */
  readonly key: string;
  readonly name: string;
  readonly requests: number;
  /** In milliseconds since 1970. */
  readonly firstAt: number;
  readonly lastAt: number;
}

/** Names that a day keeps apart. */
const NAMES_OF_A_DAY_MAX = 1_000;

/** @param counts of different keys */
export async function addUnknown(database: Database, counts: readonly UnknownCount[]): Promise<void> {
  await sql`
    with given as (
      select * from unnest(
        ${counts.map(({ key }) => key)}::text[], ${counts.map(({ name }) => name)}::text[],
        ${counts.map(({ requests }) => requests)}::bigint[], ${counts.map(({ firstAt }) => firstAt)}::float8[],
        ${counts.map(({ lastAt }) => lastAt)}::float8[]
      ) with ordinality as given (key, name, requests, first_at, last_at, place)
    ), known as (
      select key from unknown_classifications where day = current_date
    ), placed as (
      select case
          when key in (select key from known) or place + (select count(*) from known) <= ${NAMES_OF_A_DAY_MAX} then key
          else ''
        end as key,
        name, requests, first_at, last_at
      from given
    )
    insert into unknown_classifications (day, key, name, requests, first_at, last_at)
      select current_date, key, case when key = '' then '' else min(name) end, sum(requests)::bigint,
        to_timestamp(min(first_at) / 1000), to_timestamp(max(last_at) / 1000)
      from placed group by key order by key
    on conflict (day, key) do update set
      requests = unknown_classifications.requests + excluded.requests,
      last_at = greatest(unknown_classifications.last_at, excluded.last_at)`.execute(database);
}

export interface UnknownClassification {
  /** As it was sent last but for letter case and white space; null for all that are too many to be told apart. */
  readonly name: string | null;
  readonly key: string;
  readonly requests: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

export interface UnknownPage {
  /** The last of the page before; null for the first page. */
  readonly after: Pick<UnknownClassification, 'requests' | 'key'> | null;
  readonly limit: number;
}

/** The most frequent first, over all days that are kept. A name that a queue has meanwhile is none of them. */
export async function listUnknown(
  database: Database,
  { after, limit }: UnknownPage,
): Promise<readonly UnknownClassification[]> {
  const { rows } = await sql<UnknownClassification>`
    select key, nullif((array_agg(name order by day desc))[1], '') as name, sum(requests)::float8 as requests,
      min(first_at) as "firstAt", max(last_at) as "lastAt"
    from unknown_classifications
    where not exists (select from queue_names where queue_names.key = unknown_classifications.key)
    group by key
    having ${after === null ? sql`true` : sql`(sum(requests), key) < (${after.requests}::numeric, ${after.key} collate "C")`}
    order by sum(requests) desc, key desc limit ${limit}`.execute(database);
  return rows;
}
