/** Statistics and unknown classifications over HTTP, counted from what really happened. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { createUnknownCounter } from '../../src/operations/unknown-counter.ts';
import { listUnknown } from '../../src/store/unknown-classifications.ts';
import { startRouter } from '../support/call-router.ts';
import { addQueue } from '../support/database.ts';
import { type ManagedApp, startManagedApp } from '../support/managed-app.ts';

let app: ManagedApp;
let sales: number;
let support: number;

beforeEach(async () => {
  app = await startManagedApp();
  sales = await addQueue(app.database, { name: 'Sales', numbers: ['1', '2'] });
  support = await addQueue(app.database, { name: 'Support', numbers: ['3'] });
});

afterEach(() => app[Symbol.asyncDispose]());

interface Statistics {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** Some of the decisions are made ahead of the clock. */
const TO = new Date(Date.now() + 3_600_000).toJSON();

async function statistics(query: string): Promise<Statistics['items']> {
  const to = query.includes('to=') ? '' : `&to=${TO}`;
  const { status, body } = await app.ask('getStatistics', { at: `GET /v1/statistics?${query}${to}` });
  expect(status).toBe(200);
  // Held against its schema.
  return (body as Statistics).items;
}

/** Two calls for Sales, the first of which is asked for again and overflows; a refusal; a call for Support. */
async function someCalls(): Promise<void> {
  await app.database.query(
    `insert into overflow_targets (queue_id, position, target_queue_id, when_closed, when_nobody, when_attempts)
     values ($1, 1, $2, true, true, true)`,
    [sales, support],
  );
  await app.router.call('a');
  await app.router.call('b');
  await app.report('b', 'answered');
  await app.report('b', 'completed');
  await app.database.query("update agents set status = 'paused' where number <> '3'");
  app.router.setClockAhead(30);
  await app.router.call('a', { callTime: '30' });
  await app.database.query("update agents set status = 'paused'");
  await app.router.call('c', { rclassification: 'Support' });
  app.router.setClockAhead(0);
}

describe('statistics', () => {
  test('count calls, offers, refusals and overflow, and what was reported', async () => {
    await someCalls();
    const [bucket, ...others] = await statistics('bucket=day');
    expect(others).toEqual([]);
    const { start, decisionMilliseconds, secondsToAnswer, ...counts } = bucket ?? {};
    expect(start).toMatch(/T00:00:00\.000Z$/);
    expect(decisionMilliseconds).toHaveProperty('median');
    expect(secondsToAnswer).toBeGreaterThanOrEqual(0);
    expect(counts).toEqual({
      calls: 3,
      decisions: 4,
      offers: 3,
      refusals: { nobodyAvailable: 1, closed: 0 },
      overflowed: 1,
      offersPerCall: 1,
      outcomes: { answered: 1, completed: 1 },
    });
  });

  test('are told for each queue that was asked for, and for each agent', async () => {
    await someCalls();
    const byQueue = await statistics('bucket=day&groupBy=queue');
    expect(byQueue.map(({ queueID, calls, offers }) => [queueID, calls, offers])).toEqual([
      [sales, 2, 3],
      [support, 1, 0],
    ]);
    const agents = await app.database.query<{ id: number }>('select id from agents order by number');
    const byAgent = await statistics('bucket=day&groupBy=agent');
    expect(byAgent.map(({ agentID, offers }) => [agentID, offers])).toEqual([
      [null, 0],
      ...agents.map(({ id }) => [id, 1]),
    ]);
    expect(byQueue[1]).not.toHaveProperty('outcomes');
    const [one] = await statistics(`bucket=day&queueID=${support}`);
    expect(one).toMatchObject({ decisions: 1 });
    const [agent] = agents;
    expect(await statistics(`bucket=day&agentID=${agent?.id}`)).toMatchObject([{ offers: 1 }]);
  });

  test('have buckets of the database’s own time, with days that begin where they are asked to', async () => {
    await app.router.call('a');
    await app.database.query(`update offers set decided_at = '2026-03-29T21:50:00Z',
      mq_id = '1f12bb9b-9b00-6000-8000-000000000000'`);
    const [row] = await app.database.query<{ at: Date }>('select decided_at as at from offers');
    const at = row?.at.getTime() ?? 0;
    const { mqIDLowerBound } = await import('../../src/store/mq-id.ts');
    await app.database.query('update offers set mq_id = $1', [mqIDLowerBound(at)]);
    const span = 'from=2026-03-27T00:00:00Z&to=2026-03-31T00:00:00Z';
    const startOf = async (query: string) => (await statistics(`${span}&${query}`)).map(({ start }) => start);
    expect(await startOf('bucket=quarter_hour')).toEqual(['2026-03-29T21:45:00.000Z']);
    expect(await startOf('bucket=hour')).toEqual(['2026-03-29T21:00:00.000Z']);
    expect(await startOf('bucket=day')).toEqual(['2026-03-29T00:00:00.000Z']);
    // A day of 23 hours in Berlin, and the 30th already in Athens.
    expect(await startOf('bucket=day&timeZone=Europe/Berlin')).toEqual(['2026-03-28T23:00:00.000Z']);
    expect(await startOf('bucket=day&timeZone=Asia/Kolkata')).toEqual(['2026-03-29T18:30:00.000Z']);
  });

  test('are refused where there would be too many to tell at once', async () => {
    await app.database.query(
      `insert into offers (mq_id, queue_id, queue_sequence, call_id, rclassification, call_time, number, decided_at,
         asked_queue_id, kind, agent_id, reasons)
       select ('1f1e7af1-616c-6d9f-bbfc-' || lpad(n::text, 12, '0'))::uuid, 1, n, n::text, 'Sales', '0', '1',
         '2026-11-24T02:00:00Z', 1, 'rotation', n, '{"version": 1, "strategy": "round_robin"}'
       from generate_series(1, 20001) as n`,
    );
    const span = 'from=2026-11-24T00:00:00Z&to=2026-11-25T00:00:00Z';
    const { status, body } = await app.ask('getStatistics', { at: `GET /v1/statistics?${span}&groupBy=agent` });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { message: ['bucket must be longer, or the time shorter: there would be more than 20000 items'] },
    });
    expect(await statistics(`${span}&bucket=day`)).toMatchObject([{ offers: 20_001 }]);
  });

  test.each([
    ['from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z', 'to must be behind from, by 31 days at most'],
    ['from=2026-01-01T00:00:00Z&to=2026-02-02T00:00:00Z&bucket=day', 'to must be behind from, by 31 days at most'],
    ['from=2026-02-31T00:00:00Z', 'from must be a time that the calendar has'],
    ['timeZone=Berlin', 'timeZone must be the IANA name of a time zone, like Europe/Berlin'],
  ])('are refused: %s', async (query, message) => {
    const { status, body } = await app.ask('getStatistics', { at: `GET /v1/statistics?${query}` });
    expect({ status, body }).toMatchObject({ status: 400, body: { message: [message] } });
  });
});

describe('unknown classifications', () => {
  test('are counted by each instance, however they are written, and also where the catch-all serves them', async () => {
    const counter = createUnknownCounter(app.database.database);
    const { createCallRouter } = await import('../../src/operations/route-call.ts');
    const { createLaneConnection } = await import('../../src/store/lane-connection.ts');
    const connection = createLaneConnection(app.database.url, () => {});
    const router = createCallRouter({ connection, observe: () => {}, noteUnknown: (name) => counter.note(name) });
    const ask = (callID: string, rclassification: string) =>
      router.routeCall({ callID, rclassification, customerID: null, callTime: '0', idempotencyKey: null });
    await ask('a', 'Billing');
    await ask('b', ' BILLING ');
    await ask('c', 'Sales');
    await counter.flush();
    await app.ask('updateInstallation', {
      at: 'PATCH /v1/installation',
      body: { catchAllQueueID: sales },
      headers: { 'If-Match': '*' },
    });
    expect((await ask('d', 'billing')).kind).toBe('offer');
    expect((await ask('d', 'billing')).kind).toBe('offer');
    await ask('e', 'Returns');
    await counter.flush();
    await counter.flush();
    const { body } = await app.ask('listUnknownClassifications', { at: 'GET /v1/unknown-classifications' });
    // Held against its schema.
    const { items } = body as { readonly items: readonly { readonly name: string; readonly requests: number }[] };
    expect(items.map(({ name, requests }) => [name.trim().toLowerCase(), requests])).toEqual([
      ['billing', 4],
      ['returns', 1],
    ]);
    await router.drain();
    await connection.close();
  });

  test('become an alias, and are none any more', async () => {
    const counter = createUnknownCounter(app.database.database);
    counter.note('Billing');
    await counter.flush();
    const made = await app.ask('makeAlias', {
      at: 'POST /v1/unknown-classifications/aliases',
      body: { name: 'Billing', queueID: sales },
    });
    expect(made).toMatchObject({ status: 200, body: { name: 'Sales', aliases: ['Billing'] } });
    expect((await app.router.call('a', { rclassification: 'billing' })).kind).toBe('offer');
    expect(await listUnknown(app.database.database, { after: null, limit: 10 })).toEqual([]);
  });

  test('are kept apart up to a thousand a day, and page by page', async () => {
    const counter = createUnknownCounter(app.database.database);
    for (let index = 0; index < 600; index += 1) {
      counter.note(`Name ${index}`);
      counter.note(`Name ${index}`);
    }
    await counter.flush();
    for (let index = 0; index < 1_200; index += 1) {
      counter.note(`Other ${index}`);
    }
    await counter.flush();
    const found: { readonly name: string | null; readonly requests: number }[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const more: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await app.ask('listUnknownClassifications', {
        at: `GET /v1/unknown-classifications?limit=200${more}`,
      });
      // Held against its schema.
      const page = body as { readonly items: typeof found; readonly nextCursor: string | null };
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(found.length).toBeLessThanOrEqual(1_001);
    expect(found[0]).toMatchObject({ name: null, requests: 800 });
    expect(found.filter(({ requests }) => requests === 2)).toHaveLength(600);
    expect(found.reduce((sum, { requests }) => sum + requests, 0)).toBe(2_400);
  });

  test('are not lost where they can not be written down', async () => {
    const counter = createUnknownCounter(app.database.database);
    counter.note('Billing');
    await app.database.query('alter table unknown_classifications rename to away');
    expect(
      await counter.flush().then(
        () => 'written',
        () => 'failed',
      ),
    ).toBe('failed');
    await app.database.query('alter table away rename to unknown_classifications');
    counter.note('Billing');
    await counter.flush();
    expect(await listUnknown(app.database.database, { after: null, limit: 10 })).toMatchObject([{ requests: 2 }]);
  });
});

describe('the list of calls', () => {
  test('has each call once, by its last decision', async () => {
    await app.router.call('a', { customerID: 'c-1' });
    await app.router.call('b');
    app.router.setClockAhead(30);
    await app.router.call('a', { callTime: '30', customerID: 'c-1' });
    // What is no call any more is found by its decisions alone.
    await app.database.query("delete from calls where call_id = 'b'");
    const other = startRouter(app.database.url);
    await other.call('c', { rclassification: 'Support' });
    await other.stop();
    const { body } = await app.ask('listCalls', { at: 'GET /v1/calls' });
    // Held against its schema.
    const items = (body as { readonly items: readonly { readonly callID: string; readonly callTime: string }[] })
      .items;
    expect(items.map(({ callID, callTime }) => [callID, callTime])).toEqual([
      ['a', '30'],
      ['c', '0'],
      ['b', '0'],
    ]);
    const customer = await app.ask('listCalls', { at: 'GET /v1/calls?customerID=c-1' });
    expect(customer.body).toMatchObject({ items: [{ callID: 'a', callTime: '30' }] });
  });
});
