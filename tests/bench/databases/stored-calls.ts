/** Fills a database with calls and their decisions as the service stores them, quickly. */
import { mqIDLowerBound } from '../../../src/store/mq-id.ts';
import { query } from './query.ts';

const DAY_MILLISECONDS = 86_400_000;

/** From the beginning of the Gregorian calendar, where UUIDs count from, to 1970; in tenths of a microsecond. */
const TICKS_BEFORE_1970 = '122192928000000000';

/** What most decisions keep of their reasons. */
const REASONS = '{"version":2,"strategy":"round_robin","members":[[4,"offered"]],"before":[3,3],"after":[4,4]}';

export interface StoredCalls {
  /** A multiple of the agents in the first queue, so that its rotation stands at the start afterwards. */
  readonly calls: number;
  /** On which day they were decided, all of it; 0 is what has passed of today. */
  readonly daysAgo: number;
}

/**
 * Fills `calls` and `offers` with decisions of the first queue for its agents in turn, under callIDs that lie anywhere
 * among all. About 50,000 a second. The service must have made today's partition; that of an earlier day is made here.
 */
export async function fillStoredCalls(databaseUrl: string, { calls, daysAgo }: StoredCalls): Promise<void> {
  const now = Date.now();
  const dayStart = Math.floor(now / DAY_MILLISECONDS - daysAgo) * DAY_MILLISECONDS;
  if (daysAgo > 0) {
    await makePartition(databaseUrl, dayStart);
  }
  const span = daysAgo > 0 ? DAY_MILLISECONDS : now - dayStart;
  await query(databaseUrl, DECISIONS, [calls, dayStart, span / calls]);
  await query(
    databaseUrl,
    'update queue_state set decisions = decisions + $1 where queue_id = (select min(id) from queues)',
    [calls],
  );
  await query(databaseUrl, 'vacuum analyze');
}

async function makePartition(databaseUrl: string, dayStart: number): Promise<void> {
  const name = `offers_${new Date(dayStart).toISOString().slice(0, 10).replaceAll('-', '_')}`;
  const [from, to] = [mqIDLowerBound(dayStart), mqIDLowerBound(dayStart + DAY_MILLISECONDS)];
  await query(
    databaseUrl,
    `create table ${name} (like offers including defaults including constraints);
     alter table offers attach partition ${name} for values from ('${from}') to ('${to}')`,
  );
}

/** `$1` how many, `$2` when the first was decided, `$3` the time between two, both in milliseconds. */
const DECISIONS = `
  with queue as (
    select id, (select name from queue_names where queue_id = queues.id and not is_alias) as name,
      array(select agent_id from memberships where queue_id = queues.id order by position) as agent_ids
    from queues order by id limit 1
  ), numbered as (
    select place, 'w' || left(md5(place::text || $2::text), 20) as call_id,
      $2::float8 + place * $3::float8 as decided_at,
      lpad(to_hex(($2::bigint * 10000 + floor(place * $3::float8 * 10000)::bigint + ${TICKS_BEFORE_1970})), 15, '0') as ticks,
      queue.id as queue_id, queue.name as queue_name,
      queue.agent_ids[1 + (place - 1) % cardinality(queue.agent_ids)] as agent_id
    from queue, generate_series(0, $1::bigint - 1) as zero_based, lateral (select zero_based + 1 as place) as places
  ), decided as (
    select numbered.*, agents.number,
      (substr(ticks, 1, 8) || '-' || substr(ticks, 9, 4) || '-6' || substr(ticks, 13, 3) || '-8000-0123456789ab')::uuid as mq_id
    from numbered join agents on agents.id = numbered.agent_id
  ), claimed as (
    insert into calls (call_id, history)
      select call_id, json_build_array(json_build_array(
        mq_id, queue_id, decided_at, queue_name, '70154', '12', null, agent_id, number, 0))
      from decided
  )
  insert into offers (mq_id, queue_id, queue_sequence, call_id, rclassification, customer_id, call_time, agent_id, number,
      decided_at, asked_queue_id, kind, reasons, decision_milliseconds)
    select mq_id, queue_id, place, call_id, queue_name, '70154', '12', agent_id, number,
      to_timestamp(decided_at / 1000), queue_id, 'rotation', '${REASONS}', 1
    from decided`;
