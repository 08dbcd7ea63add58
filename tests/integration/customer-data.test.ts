/** What is kept of a customer: shown whole, and erased without a trace; the calls of others stay as they are. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { addQueue } from '../support/database.ts';
import { type ManagedApp, startManagedApp } from '../support/managed-app.ts';

const CUSTOMER = 'c4n4ry/70154';
const PATH = `/v1/customers/${encodeURIComponent(CUSTOMER)}`;

let app: ManagedApp;

beforeEach(async () => {
  app = await startManagedApp();
  await addQueue(app.database, { name: 'Sales', numbers: ['1', '2'] });
  await app.database.query('update queues set sticky_seconds = 3600');
  for (let index = 0; index < 4; index += 1) {
    await app.router.call(`call-${index}`, { customerID: CUSTOMER });
  }
  await app.report('call-0', 'answered');
  await app.router.call('other', { customerID: 'another' });
  await app.ask('putCustomerRule', {
    at: `PUT /v1/customer-rules/${encodeURIComponent(CUSTOMER)}`,
    body: { agentID: 2 },
    headers: { 'If-Match': '*' },
  });
});

afterEach(() => app[Symbol.asyncDispose]());

/** Every table of the database that has the text anywhere. */
async function tablesWith(text: string): Promise<readonly string[]> {
  const tables = await app.database.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  );
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await app.database.query(`select from "${name}" as row where row::text like '%' || $1 || '%'`, [
        text,
      ]);
      return rows.length > 0 ? [name] : [];
    }),
  );
  return found.flat();
}

describe('what is kept of a customer', () => {
  test('is shown whole, page by page', async () => {
    const first = await app.ask('getCustomerData', { at: `GET ${PATH}?limit=3` });
    expect(first.body).toMatchObject({
      customerID: CUSTOMER,
      rule: { agentID: 2 },
      stickyAgents: [{ queueID: 1 }],
      items: [{ callID: 'call-3' }, { callID: 'call-2' }, { callID: 'call-1' }],
    });
    // Held against its schema.
    const { nextCursor } = first.body as { readonly nextCursor: string };
    const second = await app.ask('getCustomerData', { at: `GET ${PATH}?limit=3&cursor=${nextCursor}` });
    expect(second.body).toMatchObject({ items: [{ callID: 'call-0', outcomes: ['answered'] }], nextCursor: null });
  });

  test('is erased without a trace, and nothing else is', async () => {
    expect((await tablesWith('c4n4ry')).length).toBeGreaterThanOrEqual(5);
    const erased = await app.ask('eraseCustomer', { at: `POST ${PATH}/erasure` });
    expect(erased).toMatchObject({
      status: 200,
      body: { decisions: 4, calls: 4, stickyAgents: 1, ruleChanges: 2 },
    });
    expect(await tablesWith('c4n4ry')).toEqual([]);
    expect(await tablesWith('another')).not.toEqual([]);
    const [row] = await app.database.query<{ count: number }>(
      "select count(*)::int as count from offers where call_id like 'call-%' and number is not null",
    );
    expect(row?.count).toBe(4);
    // The call goes on as it was.
    app.router.setClockAhead(20);
    expect((await app.router.call('call-1', { callTime: '20' })).kind).toBe('offer');
    const again = await app.ask('eraseCustomer', { at: `POST ${PATH}/erasure` });
    expect(again.body).toEqual({ decisions: 0, calls: 0, stickyAgents: 0, ruleChanges: 0 });
  });

  test('is erased also where there is more than one step takes', async () => {
    await app.database.query(
      `insert into offers (mq_id, queue_id, queue_sequence, call_id, rclassification, customer_id, call_time, number,
         decided_at, asked_queue_id, kind, agent_id, reasons)
       select gen_random_uuid(), 1, 1000 + n, 'many-' || n, 'Sales', $1, '0', '1', now(), 1, 'rotation', 1,
         '{"version": 1, "strategy": "round_robin"}'
       from generate_series(1, 1300) as n`,
      [CUSTOMER],
    );
    const erased = await app.ask('eraseCustomer', { at: `POST ${PATH}/erasure` });
    expect(erased.body).toMatchObject({ decisions: 1_304 });
    expect(await tablesWith('c4n4ry')).toEqual([]);
  });
});
