/** What must be true after a run, however fast it was. */
import pg from 'pg';
import type { Acknowledged } from './load.ts';

/**
 * Checks that every acknowledged decision is stored as it was answered, that no id is given twice, that each queue's
 * numbering has no gap and that its agents' counts differ by at most one.
 * @param isFair false where leases and tiers take agents out of their turn
 * @returns a sentence for each violation
 */
export async function violations(
  databaseUrl: string,
  acknowledged: readonly Acknowledged[],
  isFair: boolean,
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const found: string[] = [];
    const { rows: lost } = await client.query<{ missing: number }>(
      `select count(*)::int as missing
       from unnest($1::text[], $2::text[], $3::uuid[]) as given (call_id, number, mq_id)
       left join offers using (mq_id)
       where offers.call_id is distinct from given.call_id or offers.number is distinct from given.number`,
      [
        acknowledged.map(({ callID }) => callID),
        acknowledged.map(({ number }) => number),
        acknowledged.map(({ mqID }) => mqID),
      ],
    );
    if (lost[0]?.missing !== 0) {
      found.push(`${lost[0]?.missing} acknowledged decisions are not stored as they were answered`);
    }
    const { rows: gaps } = await client.query<{ queue_id: number }>(
      `select queue_id from offers group by queue_id
       having max(queue_sequence) <> count(*) or count(distinct queue_sequence) <> count(*)`,
    );
    found.push(...gaps.map(({ queue_id }) => `the numbering of queue ${queue_id} has gaps`));
    if (!isFair) {
      return found;
    }
    const { rows: unfair } = await client.query<{ queue_id: number; least: number; most: number }>(
      `select queue_id, min(offers)::int as least, max(offers)::int as most
       from (
         select memberships.queue_id, agent_id, count(mq_id) as offers
         from memberships left join offers using (queue_id, agent_id) group by 1, 2
       ) as counts
       group by queue_id having max(offers) - min(offers) > 1`,
    );
    found.push(
      ...unfair.map(({ queue_id, least, most }) => `the counts in queue ${queue_id} are from ${least} to ${most}`),
    );
    return found;
  } finally {
    await client.end();
  }
}
