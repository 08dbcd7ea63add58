/** What must be true after a run, however fast it was. */
import type { Acknowledged } from '../load/load-plan.ts';
import { query } from './query.ts';

export interface Checked {
  readonly databaseUrl: string;
  readonly acknowledged: readonly Acknowledged[];
  /** False where leases and tiers take agents out of their turn. */
  readonly isFair: boolean;
}

/**
 * Checks that every acknowledged decision is stored as it was answered, that no id is given twice, that a repeated
 * request was given the same decision, that each queue's numbering has no gap and that its agents' counts differ by at
 * most one.
 * @returns a sentence for each violation
 */
export async function violations({ databaseUrl, acknowledged, isFair }: Checked): Promise<readonly string[]> {
  return [
    ...(await violationsOf(databaseUrl, acknowledged)),
    ...(await gaps(databaseUrl)),
    ...(isFair ? await unfair(databaseUrl) : []),
  ];
}

/** Those that concern the acknowledged decisions alone, which takes no look at all the others. */
export async function violationsOf(
  databaseUrl: string,
  acknowledged: readonly Acknowledged[],
): Promise<readonly string[]> {
  return [...answeredTwice(acknowledged), ...(await lost(databaseUrl, acknowledged))];
}

/** Calls that were given more than one decision, and decisions that were given to more than one call. Pure. */
export function answeredTwice(acknowledged: readonly Acknowledged[]): readonly string[] {
  const decisionOf = new Map<string, string>();
  const callOf = new Map<string, string>();
  let different = 0;
  let shared = 0;
  for (const { callID, mqID } of acknowledged) {
    different += (decisionOf.get(callID) ?? mqID) === mqID ? 0 : 1;
    shared += (callOf.get(mqID) ?? callID) === callID ? 0 : 1;
    decisionOf.set(callID, mqID);
    callOf.set(mqID, callID);
  }
  return [
    ...(different === 0 ? [] : [`${different} repeated requests were given another decision`]),
    ...(shared === 0 ? [] : [`${shared} decisions were given to more than one call`]),
  ];
}

async function lost(databaseUrl: string, acknowledged: readonly Acknowledged[]): Promise<readonly string[]> {
  const [row] = await query<{ missing: number }>(
    databaseUrl,
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
  return row?.missing === 0 ? [] : [`${row?.missing} acknowledged decisions are not stored as they were answered`];
}

async function gaps(databaseUrl: string): Promise<readonly string[]> {
  const rows = await query<{ queue_id: number }>(
    databaseUrl,
    `select queue_id from offers group by queue_id
     having max(queue_sequence) <> count(*) or count(distinct queue_sequence) <> count(*)`,
  );
  return rows.map(({ queue_id }) => `the numbering of queue ${queue_id} has gaps`);
}

async function unfair(databaseUrl: string): Promise<readonly string[]> {
  const rows = await query<{ queue_id: number; least: number; most: number }>(
    databaseUrl,
    `select queue_id, min(offers)::int as least, max(offers)::int as most
     from (
       select memberships.queue_id, agent_id, count(mq_id) as offers
       from memberships left join offers using (queue_id, agent_id) group by 1, 2
     ) as counts
     group by queue_id having max(offers) - min(offers) > 1`,
  );
  return rows.map(({ queue_id, least, most }) => `the counts in queue ${queue_id} are from ${least} to ${most}`);
}
