/** What must be true of the stored decisions, whatever has happened to the service. */
import { expect } from 'bun:test';

export interface Query {
  <Row extends Record<string, unknown>>(statement: string): Promise<readonly Row[]>;
}

/** Each queue numbers its decisions without a gap, no call has two decisions, and nothing has two rows. */
export async function expectGaplessAndOnce(query: Query): Promise<void> {
  expect(
    await query(`select queue_id from offers group by queue_id
      having max(queue_sequence) <> count(*) or count(distinct queue_sequence) <> count(*)`),
  ).toEqual([]);
  expect(await query('select call_id from offers group by call_id having count(*) > 1')).toEqual([]);
  expect(
    await query(`select queue_id from queue_state where decisions <>
      (select count(*) from offers where offers.queue_id = queue_state.queue_id)`),
  ).toEqual([]);
  // Their keys have editions, so it is not for them to see to that.
  for (const [table, key] of [
    ['queue_state', 'queue_id'],
    ['agent_state', 'agent_id'],
    ['membership_state', 'agent_id, queue_id'],
  ]) {
    expect(await query(`select ${key} from ${table} group by ${key} having count(*) > 1`)).toEqual([]);
  }
}

/** In each queue no agent has more than one offer more than any other. */
export async function expectFair(query: Query): Promise<void> {
  expect(
    await query(`select queue_id, min(offers), max(offers) from (
        select memberships.queue_id, agent_id, count(mq_id) as offers
        from memberships left join offers using (queue_id, agent_id) group by 1, 2
      ) as counts group by queue_id having max(offers) - min(offers) > 1`),
  ).toEqual([]);
}
