import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { numberOf, startRouter, type TestRouter } from '../support/call-router.ts';

let database: TestDatabase;
let routers: TestRouter[];

beforeEach(async () => {
  database = await createTestDatabase();
  routers = [];
});

afterEach(async () => {
  await Promise.all(routers.map((router) => router.stop()));
  await database.drop();
});

function start(): TestRouter {
  const router = startRouter(database.url);
  routers.push(router);
  return router;
}

async function decisionsOf(callID: string): Promise<number> {
  const rows = await database.query('select from offers where call_id = $1', [callID]);
  return rows.length;
}

describe('routing a call', () => {
  test('offers the agents of a queue in turn, and goes on where it stood after a restart', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const before = start();
    expect([numberOf(await before.call('a')), numberOf(await before.call('b'))]).toEqual(['1', '2']);
    await before.stop();
    const after = start();
    expect([numberOf(await after.call('c')), numberOf(await after.call('d'))]).toEqual(['3', '1']);
  });

  test('stores the offer with what was asked before it answers', async () => {
    const queueID = await addQueue(database, { name: 'Sales', numbers: ['1'] });
    const answer = await start().call('a', { customerID: 'c"\\,{}', callTime: '12', idempotencyKey: 'k' });
    expect(answer).toMatchObject({ kind: 'offer', number: '1' });
    const rows = await database.query(
      'select mq_id, queue_id, queue_sequence, call_id, rclassification, customer_id, call_time, idempotency_key, number, refusal from offers',
    );
    expect(rows).toEqual([
      {
        mq_id: answer.kind === 'offer' ? answer.mqID : '',
        queue_id: queueID,
        queue_sequence: '1',
        call_id: 'a',
        rclassification: 'Sales',
        customer_id: 'c"\\,{}',
        call_time: '12',
        idempotency_key: 'k',
        number: '1',
        refusal: null,
      },
    ]);
  });

  test('finds a queue by its name or alias in any letter case, with white space around it', async () => {
    await addQueue(database, { name: 'GOTOSUPPORT', aliases: ['Störung'], numbers: ['1', '2', '3', '4'] });
    const { call } = start();
    const names = ['GOTOSUPPORT', ' gotosupport\t', 'STÖRUNG', 'störung'];
    const numbers = await Promise.all(
      names.map(async (name) => numberOf(await call(name, { rclassification: name }))),
    );
    expect(numbers.toSorted()).toEqual(['1', '2', '3', '4']);
  });

  test('refuses a name that no queue has, with the name as it was sent, and stores nothing', async () => {
    expect(await start().call('a', { rclassification: ' GoToNowhere ' })).toEqual({
      kind: 'refusal',
      message: ' GoToNowhere  not found',
    });
    expect(await database.query('select from offers union all select from calls')).toEqual([]);
  });

  test('knows a queue at once that was added meanwhile, and no longer one that was removed', async () => {
    const { call } = start();
    expect((await call('a')).kind).toBe('refusal');
    const queueID = await addQueue(database, { name: 'Sales', numbers: ['1'] });
    expect(numberOf(await call('b'))).toBe('1');
    await database.query('delete from queues where id = $1', [queueID]);
    expect(await call('c')).toEqual({ kind: 'refusal', message: 'Sales not found' });
  });

  test('passes over agents who are paused, offline or disabled in the queue, and takes them again afterwards', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3', '4'] });
    const { call } = start();
    await database.query(`update agents set status = 'paused', status_reason = 'lunch' where number = '2'`);
    await database.query(`update agents set status = 'offline' where number = '3'`);
    await database.query(
      `update memberships set enabled = false where agent_id = (select id from agents where number = '4')`,
    );
    expect([numberOf(await call('a')), numberOf(await call('b'))]).toEqual(['1', '1']);
    await database.query(`update agents set status = 'available'`);
    await database.query('update memberships set enabled = true');
    const numbers: string[] = [];
    for (const callID of ['c', 'd', 'e', 'f', 'g']) {
      numbers.push(numberOf(await call(callID)));
    }
    expect(numbers).toEqual(['2', '3', '4', '1', '2']);
  });

  test('refuses where nobody is available, records that, and decides afresh when asked again', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1'] });
    await database.query(`update agents set status = 'paused'`);
    const { call } = start();
    expect(await call('a')).toEqual({ kind: 'refusal', message: 'No agent available for Sales' });
    expect(await database.query('select refusal, number from offers')).toEqual([
      { refusal: 'nobody_available', number: null },
    ]);
    await database.query(`update agents set status = 'available'`);
    expect(numberOf(await call('a'))).toBe('1');
  });

  test('reads a large roster in windows, and finds the one agent whom a call was not given yet', async () => {
    const numbers = Array.from({ length: 300 }, (_, index) => String(index + 1));
    await addQueue(database, { name: 'Sales', numbers });
    await database.query('update queues set attempts_max = 30');
    const { call, setClockAhead } = start();
    const given = new Set<string>();
    // A call gets at most 30 offers, so within these nobody may come twice.
    for (let attempt = 0; attempt < 30; attempt += 1) {
      setClockAhead(attempt * 20);
      given.add(numberOf(await call('again')));
      await database.query(`update queue_state set cursor_positions = '{}', cursor_agent_ids = '{}'`);
    }
    expect(given.size).toBe(30);
    setClockAhead(30 * 20);
    expect((await call('again')).kind).toBe('refusal');
  });

  test('goes on behind its place when the roster is reordered or shortened in the middle of a turn', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const { call } = start();
    expect(numberOf(await call('a'))).toBe('1');
    await database.query(
      `update memberships set position = 10 where agent_id = (select id from agents where number = '2')`,
    );
    expect(numberOf(await call('b'))).toBe('3');
    await database.query(`delete from memberships where agent_id = (select id from agents where number = '3')`);
    expect([numberOf(await call('c')), numberOf(await call('d'))]).toEqual(['2', '1']);
  });
});

describe('a repeated call', () => {
  test('gets one decision and equal answers when 50 identical requests come at once', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const { call } = start();
    const answers = await Promise.all(Array.from({ length: 50 }, () => call('same')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.kind).toBe('offer');
    expect(await decisionsOf('same')).toBe(1);
  });

  test('gets one decision also when the 50 are spread over two instances', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const instances = [start(), start()];
    for (const callID of ['same-1', 'same-2', 'same-3']) {
      const answers = await Promise.all(
        instances.flatMap(({ call }) => Array.from({ length: 25 }, () => call(callID))),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]?.kind).toBe('offer');
      expect(await decisionsOf(callID)).toBe(1);
    }
  });

  test('gets the recorded answer within a second, another agent later, and those who failed half a minute after', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    const { call, setClockAhead } = start();
    const first = await call('a', { callTime: '0' });
    setClockAhead(0.5);
    expect(await call('a', { callTime: '1' })).toEqual(first);
    setClockAhead(20);
    expect(numberOf(await call('a', { callTime: '20' }))).toBe('2');
    setClockAhead(40);
    expect((await call('a', { callTime: '40' })).kind).toBe('refusal');
    setClockAhead(50);
    expect(numberOf(await call('a', { callTime: '50' }))).toBe('1');
  });

  test('word for word gets the recorded answer once within six seconds, and then another agent', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    const { call, setClockAhead } = start();
    const first = await call('a');
    setClockAhead(3);
    expect(await call('a')).toEqual(first);
    setClockAhead(5);
    expect(numberOf(await call('a'))).toBe('2');
  });

  test('gets the recorded answer for its idempotency key, an hour later and whatever else it asks', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    await addQueue(database, { name: 'Support', numbers: ['3'] });
    const { call, setClockAhead } = start();
    const first = await call('a', { idempotencyKey: 'k' });
    setClockAhead(20);
    expect(numberOf(await call('a', { idempotencyKey: 'l' }))).toBe('2');
    setClockAhead(3_600);
    expect(await call('a', { rclassification: 'Support', idempotencyKey: 'k' })).toEqual(first);
  });

  test('is a new call when it was silent for longer than its memory', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const { call, setClockAhead } = start();
    await call('a', { idempotencyKey: 'k' });
    await call('b');
    await call('c');
    setClockAhead(14_410);
    // As a repeat it would have been given somebody else; as a new call it is the first agent's turn.
    expect(numberOf(await call('a', { idempotencyKey: 'k' }))).toBe('1');
  });

  test('that asks another queue gets an agent of that queue', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1'] });
    await addQueue(database, { name: 'Support', numbers: ['2'] });
    const { call } = start();
    const answers = await Promise.all([call('a'), call('a', { rclassification: 'Support' })]);
    expect(answers.map(numberOf)).toEqual(['1', '2']);
  });
});
