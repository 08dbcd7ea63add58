/** Reads configuration documents out of the tables; configuration-changes.ts writes them. */
import { type RawBuilder, sql } from 'kysely';
import type { Documents, Kind } from '../configuration/documents.ts';
import type { Database } from './connection.ts';

/** A page of documents of one kind, in the order of their sort values. */
export interface DocumentsPage {
  /** Only documents behind this one; null for the first page. */
  readonly after: string | null;
  readonly limit: number;
}

/** The documents of these keys, which is all that there are of them. */
export async function readDocuments<K extends Kind>(
  database: Database,
  kind: K,
  keys: readonly string[],
): Promise<readonly Documents[K][]> {
  return select(database, kind, sql`${KEYS[kind]} = any(${[...keys]}::text[])`, null);
}

export async function readDocument<K extends Kind>(
  database: Database,
  kind: K,
  key: string,
): Promise<Documents[K] | null> {
  return (await readDocuments(database, kind, [key]))[0] ?? null;
}

/** All documents of a kind: what is exported. */
export function readAllDocuments<K extends Kind>(database: Database, kind: K): Promise<readonly Documents[K][]> {
  return select(database, kind, sql`true`, null);
}

export interface DocumentFilter {
  /** Null for all. */
  readonly queueIDs?: ReadonlySet<number> | null;
  readonly queueID?: number | null;
  readonly agentID?: number | null;
  readonly status?: string | null;
  readonly number?: string | null;
  /** Part of the name, whatever the letters' case. */
  readonly text?: string | null;
}

/** A page of the documents that a filter lets pass. */
export function listDocuments<K extends Kind>(
  database: Database,
  kind: K,
  { after, limit }: DocumentsPage,
  filter: DocumentFilter = {},
): Promise<readonly Documents[K][]> {
  const behind = after === null ? sql`true` : sql`(${ORDERS[kind]}) > ${AFTER[kind](after)}`;
  return select(database, kind, sql`${behind} and ${conditionOf(kind, filter)}`, limit);
}

function conditionOf(kind: Kind, filter: DocumentFilter): RawBuilder<unknown> {
  const { queueIDs = null, queueID = null, agentID = null, status = null, number = null, text = null } = filter;
  const conditions: RawBuilder<unknown>[] = [];
  if (kind === 'queue' && queueIDs !== null) {
    conditions.push(sql`queues.id = any(${[...queueIDs]}::int[])`);
  }
  if (kind === 'agent') {
    const within = queueID === null ? queueIDs : new Set([queueID]);
    if (within !== null) {
      conditions.push(sql`exists (
        select from memberships where agent_id = agents.id and queue_id = any(${[...within]}::int[])
      )`);
    }
    if (status !== null) {
      conditions.push(sql`agents.status = ${status}::agent_status`);
    }
    if (number !== null) {
      conditions.push(sql`${number} in (agents.number, agents.daily_number)`);
    }
    if (text !== null) {
      conditions.push(sql`position(lower(${text}) in lower(agents.name)) > 0`);
    }
  }
  if (kind === 'membership' && queueID !== null) {
    conditions.push(sql`memberships.queue_id = ${queueID}`);
  }
  if (kind === 'membership' && agentID !== null) {
    conditions.push(sql`memberships.agent_id = ${agentID}`);
  }
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

async function select<K extends Kind>(
  database: Database,
  kind: K,
  condition: RawBuilder<unknown>,
  limit: number | null,
): Promise<readonly Documents[K][]> {
  const { rows } = await sql<{ document: Documents[K] }>`
    select ${DOCUMENTS[kind]} as document from ${TABLES[kind]}
    where ${condition} order by ${ORDERS[kind]} ${limit === null ? sql`` : sql`limit ${limit}`}`.execute(database);
  return rows.map(({ document }) => document);
}

const TABLES: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  queue: sql`queues`,
  agent: sql`agents`,
  membership: sql`memberships`,
  customer_rule: sql`customer_rules`,
  installation: sql`installation`,
};

const KEYS: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  queue: sql`queues.id::text`,
  agent: sql`agents.id::text`,
  membership: sql`memberships.queue_id || '/' || memberships.agent_id`,
  customer_rule: sql`customer_rules.customer_id`,
  installation: sql`''`,
};

const ORDERS: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  queue: sql`queues.id`,
  agent: sql`agents.id`,
  membership: sql`memberships.queue_id, memberships.position, memberships.agent_id`,
  customer_rule: sql`customer_rules.customer_id`,
  installation: sql`only_row`,
};

/** What stands for the place of the last document of a page. */
const AFTER: Readonly<Record<Kind, (after: string) => RawBuilder<unknown>>> = {
  queue: (after) => sql`(${after}::int)`,
  agent: (after) => sql`(${after}::int)`,
  membership: (after) => sql`(${sql.join(after.split('/').map((part) => sql`${part}::int`))})`,
  customer_rule: (after) => sql`(${after} collate "C")`,
  installation: () => sql`(true)`,
};

/** As JavaScript writes times. */
function time(column: string): RawBuilder<unknown> {
  return sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function emergency(table: string): RawBuilder<unknown> {
  return sql`case when ${sql.ref(`${table}.emergency_since`)} is not null then json_build_object(
    'since', ${time(`${table}.emergency_since`)},
    'until', ${time(`${table}.emergency_until`)},
    'reason', ${sql.ref(`${table}.emergency_reason`)},
    'number', ${sql.ref(`${table}.emergency_number`)}
  ) end`;
}

const DOCUMENTS: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  queue: sql`json_build_object(
    'id', queues.id,
    'name', (select name from queue_names where queue_id = queues.id and not is_alias),
    'aliases', (
      select coalesce(json_agg(name order by key), '[]') from queue_names where queue_id = queues.id and is_alias
    ),
    'strategy', strategy,
    'whenBusy', when_busy,
    'leaseSeconds', lease_seconds,
    'talkSecondsMax', talk_seconds_max,
    'wrapUpSeconds', wrap_up_seconds,
    'backOffSeconds', back_off_seconds,
    'noAnswerMax', no_answer_max,
    'noAnswerPauseSeconds', no_answer_pause_seconds,
    'ringSeconds', ring_seconds,
    'duplicateSeconds', duplicate_seconds,
    'retrySeconds', retry_seconds,
    'callMemorySeconds', call_memory_seconds,
    'attemptsMax', attempts_max,
    'callOffersMax', call_offers_max,
    'secondChanceSeconds', second_chance_seconds,
    'stickySeconds', sticky_seconds,
    'timeZone', time_zone,
    'hours', hours,
    'tiers', (
      select coalesce(json_agg(json_build_object('tier', tier, 'waitSeconds', wait_seconds) order by tier), '[]')
      from queue_tiers where queue_id = queues.id
    ),
    'overflow', (
      select coalesce(json_agg(json_build_object(
        'queueID', target_queue_id,
        'number', number,
        'when', to_json(array_remove(array[
          case when when_closed then 'closed' end, case when when_nobody then 'nobody' end,
          case when when_attempts then 'attempts' end
        ], null))
      ) order by position), '[]')
      from overflow_targets where queue_id = queues.id
    ),
    'fallbackNumber', fallback_number,
    'emergency', ${emergency('queues')}
  )`,
  agent: sql`json_build_object(
    'id', agents.id,
    'name', agents.name,
    'number', agents.number,
    'dailyNumber', case when daily_number is not null then json_build_object(
      'number', daily_number, 'until', ${time('daily_number_until')}
    ) end,
    'status', status,
    'statusReason', status_reason,
    'returnsAt', ${time('returns_at')},
    'availableUntil', ${time('available_until')},
    'timeZone', time_zone,
    'hours', hours,
    'capacity', capacity
  )`,
  membership: sql`json_build_object(
    'queueID', memberships.queue_id,
    'agentID', memberships.agent_id,
    'position', memberships.position,
    'tier', memberships.tier,
    'weight', memberships.weight,
    'offersPerDayMax', memberships.offers_per_day_max,
    'enabled', memberships.enabled
  )`,
  customer_rule: sql`json_build_object(
    'customerID', customer_id,
    'queueID', queue_id,
    'agentID', agent_id,
    'number', number,
    'until', ${time('until')}
  )`,
  installation: sql`json_build_object(
    'catchAllQueueID', catch_all_queue_id,
    'anonymousCustomerIDs', to_json(anonymous_customer_ids),
    'decisionDays', decision_days,
    'emergency', ${emergency('installation')}
  )`,
};
