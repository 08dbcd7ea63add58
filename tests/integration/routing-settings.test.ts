/**
 * What people set by rows of the database is what callers get over HTTP, from the next request on.
 *
 * Longer than a file should be, so that each setting's effect is found in one place.
 */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { WITH_KEY } from '../support/http-app.ts';
import { type CallChanges, type ClockedApp, startClockedApp } from '../support/clocked-app.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { rejectionOf } from '../support/rejection.ts';

const NOBODY = 'No agent available for Sales';

let database: TestDatabase;
let app: ClockedApp;
let sales: number;
let support: number;

beforeEach(async () => {
  database = await createTestDatabase();
  sales = await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
  support = await addQueue(database, { name: 'Support', numbers: ['11', '12'] });
  app = startClockedApp(database);
});

afterEach(async () => {
  expect(app.faults()).toEqual([]);
  await app.stop();
  await database.drop();
});

let calls = 0;

/** The numbers that so many new calls get, one after another. */
async function next(count: number, changes: CallChanges = {}): Promise<readonly string[]> {
  const numbers = [];
  for (let index = 0; index < count; index += 1) {
    calls += 1;
    numbers.push(await app.number(`call-${calls}`, changes));
  }
  return numbers;
}

async function set(statement: string, values: readonly unknown[] = []): Promise<void> {
  await database.query(statement, values);
}

function agent(number: string): string {
  return `(select id from agents where number = '${number}')`;
}

describe('a strategy', () => {
  test('longest_idle counts offers of all queues', async () => {
    await set(`update queues set strategy = 'longest_idle'`);
    await set(`insert into memberships (queue_id, agent_id, position) values ($1, ${agent('1')}, 9)`, [support]);
    const first = await next(5, { rclassification: 'Support' });
    expect(first.slice(0, 3).toSorted()).toEqual(['1', '11', '12']);
    // Agent 1 has just had an offer there, so the others of this queue come first.
    expect((await next(2)).toSorted()).toEqual(['2', '3']);
  });

  test('fewest_offers evens out what a pause has left', async () => {
    await set(`update queues set strategy = 'fewest_offers'`);
    expect(await next(3)).toEqual(['1', '2', '3']);
    await set(`update memberships set enabled = false where agent_id = ${agent('3')}`);
    expect(await next(2)).toEqual(['1', '2']);
    await set(`update memberships set enabled = true where agent_id = ${agent('3')}`);
    expect((await next(3)).toSorted()).toEqual(['1', '2', '3']);
  });

  test('weighted_round_robin gives shares', async () => {
    await set(`update queues set strategy = 'weighted_round_robin'`);
    await set(`update memberships set weight = 3 where agent_id = ${agent('2')}`);
    const numbers = await next(50);
    expect(['1', '2', '3'].map((number) => numbers.filter((one) => one === number).length)).toEqual([10, 30, 10]);
  });

  test('top_down takes the first who is free', async () => {
    await set(`update queues set strategy = 'top_down', lease_seconds = 60, when_busy = 'overflow'`);
    expect(await next(4)).toEqual(['1', '2', '3', NOBODY]);
  });

  test('random gives everybody the same chance, and a retry the same agent', async () => {
    await set(`update queues set strategy = 'random'`);
    const numbers = await next(300);
    for (const number of ['1', '2', '3']) {
      // Less likely than one in a million to be outside of this by chance.
      expect(Math.abs(numbers.filter((one) => one === number).length - 100)).toBeLessThan(45);
    }
    const first = await app.ask('retried');
    app.at(3);
    expect(await app.ask('retried')).toEqual(first);
  });
});

describe('a tier', () => {
  test('serves where those before it have nobody, and joins them when its wait is over', async () => {
    await set(`update memberships set tier = 2 where agent_id in (${agent('2')}, ${agent('3')})`);
    expect(await next(3)).toEqual(['1', '1', '1']);
    await set(`update agents set status = 'paused' where number = '1'`);
    expect((await next(2)).toSorted()).toEqual(['2', '3']);
    await set(`update agents set status = 'available' where number = '1'`);
    await set(`insert into queue_tiers (queue_id, tier, wait_seconds) values ($1, 2, 30)`, [sales]);
    await set(`update queues set attempts_max = 1, second_chance_seconds = 0, ring_seconds = 30`);
    expect(await next(2)).toEqual(['1', '1']);
    await set(`update queue_tiers set wait_seconds = 0`);
    expect((await next(3)).toSorted()).toEqual(['1', '2', '3']);
  });

  test('counts the wait from the start of the visit', async () => {
    await set(`update memberships set tier = 2 where agent_id = ${agent('3')}`);
    await set(`insert into queue_tiers (queue_id, tier, wait_seconds) values ($1, 2, 30)`, [sales]);
    expect(await app.number('a', { callTime: '0' })).toBe('1');
    app.at(31);
    // The second and the third are equals now, and the turn of both together has not begun.
    expect(['2', '3']).toContain(await app.number('a', { callTime: '31' }));
    const [row] = await database.query<{ reasons: object }>(
      `select reasons from offers where call_id = 'a' order by mq_id desc limit 1`,
    );
    expect(row?.reasons).toMatchObject({ level: 2 });
  });
});

describe('an agent', () => {
  test('comes back from a pause by the clock, and goes home by it', async () => {
    await set(`update agents set status = 'paused', returns_at = now() + interval '5 min' where number = '1'`);
    await set(`update agents set available_until = now() + interval '5 min' where number = '2'`);
    expect((await next(2)).toSorted()).toEqual(['2', '3']);
    app.at(301);
    expect((await next(4)).toSorted()).toEqual(['1', '1', '3', '3']);
  });

  test('is offered within the own hours alone', async () => {
    const never = '{"weekly": [], "dates": []}';
    await set(`update agents set hours = $1 where number = '1'`, [never]);
    expect(new Set(await next(4))).toEqual(new Set(['2', '3']));
  });

  test('takes as many calls as the capacity allows, over all queues', async () => {
    await set(`update queues set lease_seconds = 60, when_busy = 'overflow'`);
    await set(`update agents set capacity = 2, status = case number when '1' then status else 'offline' end`);
    await set(`insert into memberships (queue_id, agent_id, position) values ($1, ${agent('1')}, 9)`, [support]);
    expect(await next(1)).toEqual(['1']);
    expect(await next(1, { rclassification: 'Support' })).toEqual(['1']);
    expect(await next(1)).toEqual([NOBODY]);
    app.at(61);
    expect(await next(2)).toEqual(['1', '1']);
  });

  test('is offered anyway while busy, where the queue wants that, and then takes no lease', async () => {
    await set(`update queues set lease_seconds = 60`);
    expect(await next(6)).toEqual(['1', '2', '3', '1', '2', '3']);
    expect(
      await database.query(`select json_array_length(leases) as leases from agent_state where leases::text <> '[]'`),
    ).toEqual([{ leases: 1 }, { leases: 1 }, { leases: 1 }]);
  });

  test('is offered no more than so many times a day by a queue', async () => {
    await set(`update memberships set offers_per_day_max = 1 where agent_id in (${agent('1')}, ${agent('2')})`);
    expect(await next(5)).toEqual(['1', '2', '3', '3', '3']);
    app.at(86_400);
    expect((await next(3)).toSorted()).toEqual(['1', '2', '3']);
  });

  test('is called at the hot desk for a day, and afterwards at the fixed number', async () => {
    await set(
      `update agents set daily_number = '777', daily_number_until = now() + interval '8 h' where number = '1'`,
    );
    expect(await next(3)).toEqual(['777', '2', '3']);
    app.at(8 * 3_600 + 1);
    expect(await next(3)).toEqual(['1', '2', '3']);
  });

  test('is taken for busy by number', async () => {
    await set(`update queues set when_busy = 'overflow'`);
    const state = (body: object): Promise<Response> =>
      fetch(`${app.url}/v1/numbers/2/state`, { method: 'PUT', headers: WITH_KEY, body: JSON.stringify(body) });
    expect((await state({ state: 'busy', expiresInSeconds: 100 })).status).toBe(200);
    expect(await next(2)).toEqual(['1', '3']);
    expect((await state({ state: 'idle' })).status).toBe(200);
    expect(await next(2)).toEqual(['1', '2']);
    expect((await state({ state: 'busy', expiresInSeconds: 100 })).status).toBe(200);
    app.at(101);
    expect((await next(3)).toSorted()).toEqual(['1', '2', '3']);
  });
});

describe('a closed queue', () => {
  const closed = '{"weekly": [], "dates": []}';

  test('says so, unless the call came in opening hours', async () => {
    expect(await app.number('a')).toBe('1');
    await set('update queues set hours = $1 where id = $2', [closed, sales]);
    expect(await next(1)).toEqual(['Sales is closed']);
    app.at(20);
    expect(await app.number('a', { callTime: '20' })).toBe('2');
    app.at(200);
    expect(await app.number('a', { callTime: '200' })).toBe('Sales is closed');
  });

  test('sends callers elsewhere, as for its overflow', async () => {
    await set('update queues set hours = $1 where id = $2', [closed, sales]);
    await set(
      `insert into overflow_targets (queue_id, position, number, when_closed, when_nobody) values ($1, 1, '800', false, true), ($1, 2, '801', true, false)`,
      [sales],
    );
    expect(await next(1)).toEqual(['801']);
    await set('delete from overflow_targets');
    await set(`insert into overflow_targets (queue_id, position, target_queue_id) values ($1, 1, $2)`, [
      sales,
      support,
    ]);
    expect(await next(2)).toEqual(['11', '12']);
    await set('delete from overflow_targets');
    await set(`update queues set fallback_number = '900'`);
    expect(await next(1)).toEqual(['900']);
  });

  test('may be so by a switch of its own or of all, until the next opening, with a number', async () => {
    await set(`update queues set emergency_since = now(), emergency_number = '112' where id = $1`, [sales]);
    expect(await app.number('a')).toBe('112');
    app.at(2);
    expect(await app.number('a', { callTime: '2' })).toBe('Sales is closed');
    expect(await next(1, { rclassification: 'Support' })).toEqual(['11']);
    await set(`update installation set emergency_since = now(), emergency_until = now() + interval '1 h'`);
    expect(await next(1, { rclassification: 'Support' })).toEqual(['Support is closed']);
    app.at(3_601);
    expect(await next(1, { rclassification: 'Support' })).toEqual(['12']);
  });

  test('names the holiday in its reasons', async () => {
    const date = new Date().toISOString().slice(0, 10);
    await set('update queues set hours = $1 where id = $2', [
      JSON.stringify({ weekly: [], dates: [{ date, name: 'Founding Day', spans: [] }] }),
      sales,
    ]);
    expect(await next(1)).toEqual(['Sales is closed']);
    expect(await database.query('select kind, refusal, reasons from offers')).toMatchObject([
      { kind: 'refusal', refusal: 'closed', reasons: { closure: 'holiday', holiday: 'Founding Day' } },
    ]);
  });
});

describe('overflow', () => {
  test('goes through other queues, and tells the way in the reasons', async () => {
    await set(`update agents set status = 'offline' where number in ('1', '2', '3')`);
    await set(`insert into overflow_targets (queue_id, position, target_queue_id) values ($1, 1, $2)`, [
      sales,
      support,
    ]);
    expect(await next(2)).toEqual(['11', '12']);
    expect(await database.query('select queue_id, asked_queue_id, reasons from offers limit 1')).toMatchObject([
      {
        queue_id: support,
        asked_queue_id: sales,
        reasons: {
          path: [
            {
              queueID: sales,
              unserved: 'nobody',
              reasons: {
                members: [
                  [1, 'offline'],
                  [2, 'offline'],
                  [3, 'offline'],
                ],
              },
            },
          ],
        },
      },
    ]);
  });

  test('that would come back is refused when it is saved', async () => {
    await set(`insert into overflow_targets (queue_id, position, target_queue_id) values ($1, 1, $2)`, [
      sales,
      support,
    ]);
    const rejection = await rejectionOf(
      set(`insert into overflow_targets (queue_id, position, target_queue_id) values ($1, 1, $2)`, [support, sales]),
    );
    expect(rejection.message).toContain('comes back to it');
  });

  test('catches unknown classifications, where a queue is set for them', async () => {
    expect(await next(1, { rclassification: 'Elsewhere' })).toEqual(['Elsewhere not found']);
    await set('update installation set catch_all_queue_id = $1', [support]);
    expect(await next(1, { rclassification: 'Elsewhere' })).toEqual(['11']);
    await set(`update agents set status = 'offline'`);
    expect(await next(1, { rclassification: 'Elsewhere' })).toEqual(['No agent available for Elsewhere']);
    await set('update installation set catch_all_queue_id = null');
    expect(await next(1, { rclassification: 'Elsewhere' })).toEqual(['Elsewhere not found']);
  });
});

describe('a customer', () => {
  test('is given the agent who answered last, first and for a while', async () => {
    await set('update queues set sticky_seconds = 600');
    const customerID = 'c-1';
    const first = await app.ask('a', { customerID });
    await app.report({ callID: 'a' }, 'answered');
    expect(await next(2, { customerID })).toEqual([first.number ?? '', first.number ?? '']);
    expect(await next(1)).toEqual(['2']);
    // Nothing contradicted the two later offers, so they count as answered from a ring on.
    app.at(75 + 601);
    expect(await next(1, { customerID })).toEqual(['3']);
  });

  test('is given the agent of the last offer, when nothing has contradicted it', async () => {
    await set('update queues set sticky_seconds = 600, ring_seconds = 30');
    const customerID = 'c-1';
    expect(await app.number('a', { customerID })).toBe('1');
    app.at(20);
    expect(await app.number('a', { customerID, callTime: '20' })).toBe('2');
    app.at(80);
    expect(await next(1, { customerID })).toEqual(['2']);
  });

  test('who is anonymous is nobody', async () => {
    await set('update queues set sticky_seconds = 600');
    await set(`insert into customer_rules (customer_id, number) values ('Anonymous', '9')`);
    for (const customerID of ['Anonymous', ' anonymous ', '', ' ']) {
      const [number] = await next(1, { customerID });
      expect(['1', '2', '3']).toContain(number ?? '');
    }
    expect(await database.query('select from sticky_agents')).toEqual([]);
  });

  test('may have a queue, an agent or a number of their own', async () => {
    await set(
      `insert into customer_rules (customer_id, queue_id, agent_id, number, until) values
         ('vip', $1, null, null, null), ('regular', null, ${agent('12')}, null, null), ('blocked', null, null, '000', null),
         ('former', null, null, '000', now() + interval '1 h')`,
      [support],
    );
    expect(await next(2, { customerID: 'vip' })).toEqual(['11', '12']);
    expect(await next(2, { customerID: 'regular' })).toEqual(['12', '12']);
    expect(await next(2, { customerID: 'blocked' })).toEqual(['000', '000']);
    expect(await next(1, { customerID: 'former' })).toEqual(['000']);
    app.at(3_601);
    expect(await next(1, { customerID: 'former' })).toEqual(['1']);
    await set(`update agents set status = 'offline' where number in ('11', '12')`);
    expect(await next(1, { customerID: 'vip' })).toEqual(['2']);
    expect(await next(1, { customerID: 'regular' })).toEqual(['3']);
  });
});

describe('the reasons of a decision', () => {
  test('say the version, the strategy, the turn before and after, and who was passed over why', async () => {
    await set(`update agents set status = 'paused', status_reason = 'lunch' where number = '1'`);
    expect(await next(1)).toEqual(['2']);
    const [offer] = await database.query<{ reasons: Readonly<Record<string, unknown>> }>(
      'select reasons from offers',
    );
    expect(offer?.reasons).toEqual({
      version: offer?.reasons['version'],
      strategy: 'round_robin',
      members: [
        [1, 'paused'],
        [2, 'offered'],
      ],
      before: [0, 0],
      after: [2, 2],
    });
  });

  test('name the first twenty and count the others', async () => {
    await set(
      `with added as (insert into agents (name, number, status) select 'Agent', n::text, 'offline' from generate_series(100, 129) n returning id)
       insert into memberships (queue_id, agent_id, position) select $1, id, id from added`,
      [support],
    );
    await set(`update agents set status = 'offline'`);
    expect(await next(1, { rclassification: 'Support' })).toEqual(['No agent available for Support']);
    const [refusal] = await database.query<{ reasons: { members: unknown[]; others: unknown; partial?: true } }>(
      'select reasons from offers',
    );
    expect(refusal?.reasons.members).toHaveLength(20);
    // Two and thirty there are; a small queue is read whole while little is going on, so hardly any are left out.
    expect(refusal?.reasons.others).toHaveProperty('offline');
  });
});
