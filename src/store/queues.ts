/** Reads queues, for people who manage them. */
import { sql } from 'kysely';
import type { Database } from './connection.ts';

/** The main names of the queues, the oldest queue's first. */
export async function listQueueNames(database: Database, limit: number): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('queue_names')
    .select('name')
    .where('is_alias', '=', false)
    .orderBy('queue_id')
    .limit(limit)
    .execute();
  return rows.map(({ name }) => name);
}

/** By the name or an alias; null where no queue has it. */
export async function findQueueID(database: Database, name: string): Promise<number | null> {
  const row = await database
    .selectFrom('queue_names')
    .select('queue_id')
    .where('key', '=', sql<string>`queue_key(${name})`)
    .executeTakeFirst();
  return row?.queue_id ?? null;
}

export interface QueueDependents {
  readonly membershipKeys: readonly string[];
  /** What else leads to the queue, each in a few words. */
  readonly mentions: readonly string[];
}

/** What would be lost or left without a target together with a queue. */
export async function readDependents(database: Database, queueID: number): Promise<QueueDependents> {
  const { rows } = await sql<QueueDependents>`
    select
      array(select queue_id || '/' || agent_id from memberships where queue_id = ${queueID} order by agent_id)
        as "membershipKeys",
      array(
        select distinct 'The overflow of ' || (
          select name from queue_names where queue_id = overflow_targets.queue_id and not is_alias
        ) from overflow_targets where target_queue_id = ${queueID}
        union all
        select 'The catch-all of unknown classifications' from installation where catch_all_queue_id = ${queueID}
        union all
        select 'A customer rule' where exists (select from customer_rules where queue_id = ${queueID})
        order by 1
      ) as mentions`.execute(database);
  const [row] = rows;
  if (row === undefined) {
    throw new Error('a query without tables gave no row');
  }
  return row;
}

/** How many enabled members a queue has, and which of the queues that it overflows to have nobody and lead nowhere. */
export async function readDeadEnds(
  database: Database,
  queueID: number,
): Promise<{ readonly members: number; readonly deadEnds: readonly string[] }> {
  const { rows } = await sql<{ members: number; deadEnds: readonly string[] }>`
    select
      (select count(*)::int from memberships where queue_id = ${queueID} and enabled) as members,
      array(
        select name from overflow_targets
        join queues on queues.id = target_queue_id
        join queue_names on queue_names.queue_id = target_queue_id and not is_alias
        where overflow_targets.queue_id = ${queueID} and fallback_number is null
          and not exists (select from memberships where memberships.queue_id = target_queue_id and enabled)
          and not exists (select from overflow_targets as next where next.queue_id = queues.id)
        order by name
      ) as "deadEnds"`.execute(database);
  return rows[0] ?? { members: 0, deadEnds: [] };
}
