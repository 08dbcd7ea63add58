/** What a request would get now, against what the next real one gets; and what explanations say of real decisions. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { createApiKey } from '../../src/operations/api-keys.ts';
import { addQueue } from '../support/database.ts';
import { type ManagedApp, startManagedApp } from '../support/managed-app.ts';

let app: ManagedApp;
let sales: number;
let support: number;

beforeEach(async () => {
  app = await startManagedApp();
  sales = await addQueue(app.database, { name: 'Sales', numbers: ['1', '2', '3', '4'] });
  support = await addQueue(app.database, { name: 'Support', numbers: ['5', '6'] });
});

afterEach(() => app[Symbol.asyncDispose]());

interface Explained {
  readonly outcome: string;
  readonly number: string | null;
  readonly text: string;
  readonly explanation: { readonly steps: readonly unknown[]; readonly kind: string } | null;
}

async function explainNow(body: Readonly<Record<string, unknown>>): Promise<Explained> {
  const { status, body: explained } = await app.ask('explainRequest', { at: 'POST /v1/explanations', body });
  expect(status).toBe(200);
  // Held against its schema.
  return explained as Explained;
}

async function stateOfEverything(): Promise<string> {
  const tables = [
    'offers',
    'calls',
    'queue_state',
    'membership_state',
    'agent_state',
    'sticky_agents',
    'membership_checks',
  ];
  const rows = await Promise.all(
    tables.map((table) => app.database.query(`select * from ${table} as row order by row::text`)),
  );
  return JSON.stringify(rows);
}

const STRATEGIES = ['round_robin', 'longest_idle', 'fewest_offers', 'weighted_round_robin', 'top_down', 'random'];

describe('what a request would get now', () => {
  test.each(STRATEGIES)('is what the next real one gets, and changes nothing, under %s', async (strategy) => {
    await app.database.query(
      `update queues set strategy = $1::routing_strategy, lease_seconds = 60, when_busy = 'overflow', sticky_seconds = 600`,
      [strategy],
    );
    await app.database.query(
      `insert into overflow_targets (queue_id, position, target_queue_id, when_closed, when_nobody, when_attempts)
       values ($1, 1, $2, true, true, true)`,
      [sales, support],
    );
    await app.database.query("update agents set status = 'paused', status_reason = 'lunch' where number = '3'");
    await app.database.query('update memberships set weight = 1 + agent_id % 3');
    const kinds = new Set<string>();
    for (let index = 0; index < 12; index += 1) {
      const request = {
        callID: `call-${index}`,
        rclassification: 'Sales',
        customerID: `customer-${index % 3}`,
        callTime: String(index),
      };
      const before = await stateOfEverything();
      const explained = await explainNow(request);
      expect(await stateOfEverything()).toBe(before);
      const routed = await app.router.call(request.callID, request);
      if (routed.kind === 'offer') {
        expect(explained).toMatchObject({ outcome: 'decided', number: routed.number });
        const { body } = await app.ask('explainOffer', { at: `GET /v1/offers/${routed.mqID}/explanation` });
        expect(body).toMatchObject({ steps: explained.explanation?.steps, text: explained.text });
      } else {
        expect(explained).toMatchObject({ outcome: 'decided', number: null, explanation: { kind: 'refusal' } });
      }
      kinds.add(explained.explanation?.kind ?? '');
      if (index % 4 === 3) {
        await app.report(request.callID === 'call-7' ? 'call-2' : 'call-0', 'completed');
      }
    }
    expect(kinds.size).toBeGreaterThan(1);
  });

  test('is that of a moment, while calls come in', async () => {
    await app.database.query('update queues set lease_seconds = 0');
    const over = new AbortController();
    let calls = 0;
    const calling = Promise.all(
      Array.from({ length: 8 }, async (_, caller) => {
        while (calls < 400) {
          calls += 1;
          expect((await app.router.call(`load-${caller}-${calls}`)).kind).toBe('offer');
        }
        over.abort();
      }),
    );
    const numbers = new Set<string | null>();
    while (!over.signal.aborted) {
      numbers.add((await explainNow({ rclassification: 'Sales' })).number);
    }
    await calling;
    expect([...numbers].every((number) => number !== null && '1234'.includes(number))).toBe(true);
    // Nothing of it was counted.
    const [row] = await app.database.query<{ decisions: string; calls: number }>(
      'select decisions, (select count(*)::int from calls) as calls from queue_state where queue_id = $1',
      [sales],
    );
    expect(Number(row?.decisions)).toBe(row?.calls ?? -1);
  });

  test('is told for another time, for a call that goes on, and for a name that nobody has', async () => {
    await app.database.query(
      `update queues set time_zone = 'Europe/Berlin',
         hours = '{"weekly": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "opens": "09:00", "closes": "17:00"}], "dates": []}'`,
    );
    const closed = await explainNow({ rclassification: 'Sales', at: '2037-01-03T12:00:00Z' });
    expect(closed.text).toBe('Sales was closed at that time. The call was told that Sales is closed.');
    const open = await explainNow({ rclassification: 'Sales', at: '2037-01-05T12:00:00Z' });
    expect(open.text).toBe('Sales was open. Round-robin began at the start of the roster. Agent 1 was offered.');
    await app.database.query('update queues set hours = null');
    const first = await app.router.call('going-on', { callTime: '5' });
    const again = await explainNow({ rclassification: 'Sales', callID: 'going-on', callTime: '5' });
    expect(again).toMatchObject({ outcome: 'recorded', number: first.kind === 'offer' ? first.number : null });
    expect(await explainNow({ rclassification: 'Nowhere' })).toMatchObject({ outcome: 'unknown', explanation: null });
  });

  test('is told to a key for some queues of these alone', async () => {
    const { key } = await createApiKey(app.database.database, {
      name: 'desk',
      scopes: ['read'],
      queueIDs: [support],
      expiresAt: null,
    });
    const headers = { Authorization: `Bearer ${key}` };
    const ask = (rclassification: string) =>
      app.ask('explainRequest', { at: 'POST /v1/explanations', body: { rclassification }, headers });
    expect(await ask('Sales')).toMatchObject({ body: { outcome: 'unknown' } });
    expect(await ask('Support')).toMatchObject({ body: { outcome: 'decided', number: '5' } });
  });
});

describe('the explanation of a call', () => {
  test('tells every decision, also of a call that is forgotten', async () => {
    await app.ask('setAgentStatus', {
      at: 'PUT /v1/agents/2/status',
      body: { status: 'paused', statusReason: 'lunch' },
    });
    await app.router.call('a');
    await app.report('a', 'no_answer');
    await app.router.call('a', { callTime: '20' });
    const texts = async () => {
      const { body } = await app.ask('explainCall', { at: 'GET /v1/calls/a/explanation' });
      // Held against its schema.
      return (body as { readonly items: readonly { readonly text: string }[] }).items.map(({ text }) =>
        text.replace(/since \d\d:\d\d/, 'since TIME'),
      );
    };
    const expected = [
      'Sales was open. Round-robin began at the start of the roster. Agent 1 was offered.',
      'The agent offered before did not answer, so another one was looked for. Sales was open. ' +
        'Round-robin stood after Agent 1. Agent 2 was next, but was paused since TIME (lunch). Agent 3 was offered.',
    ];
    expect(await texts()).toEqual(expected);
    await app.database.query('delete from calls');
    expect(await texts()).toEqual(expected);
  });
});
