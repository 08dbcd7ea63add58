/** How the service tells a retry from a new attempt: each row of the table in src/README.md, over HTTP. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { type ClockedApp, startClockedApp } from '../support/clocked-app.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let app: ClockedApp;

beforeEach(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', aliases: ['Verkauf'], numbers: ['1', '2', '3'] });
  await addQueue(database, { name: 'Support', numbers: ['11', '12'] });
  app = startClockedApp(database);
});

afterEach(async () => {
  await app.stop();
  await database.drop();
});

/** Later requests say another callTime, so that none repeats another word for word. */
function later(callTime: number, rclassification = 'Sales') {
  return { callTime: String(callTime), rclassification };
}

async function endings(callID: string) {
  return (await app.history(callID)).map(({ ending }) => ending);
}

async function visits(callID: string) {
  return (await app.history(callID)).map(({ visit, round }) => [visit, round]);
}

describe('a request', () => {
  test('1: of a callID that is unknown, or was silent for hours, is a new call', async () => {
    await database.query('update queues set call_memory_seconds = 600');
    expect(await app.number('a')).toBe('1');
    app.at(600.5);
    expect(await app.number('a')).toBe('2');
    expect(await database.query(`select episode, visit from offers where call_id = 'a' order by mq_id`)).toEqual([
      { episode: 1, visit: 1 },
      { episode: 2, visit: 1 },
    ]);
  });

  test('2: with the key of an offer gets that offer, whatever else it says', async () => {
    const first = await app.ask('a', { idempotencyKey: 'k' });
    app.at(30);
    expect(await app.number('a', later(30))).toBe('2');
    app.at(3_000);
    expect(await app.ask('a', { ...later(3_000, 'Verkauf'), idempotencyKey: 'k' })).toMatchObject({
      mqID: first.mqID,
      number: '1',
      rclassification: 'Verkauf',
    });
    expect(await app.history('a')).toHaveLength(2);
  });

  test('3: that is sent several times at once gets one answer', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.ask('a')));
    expect(new Set(answers.map(({ mqID }) => mqID)).size).toBe(1);
    expect(await database.query('select count(*)::int as offers from offers')).toEqual([{ offers: 1 }]);
  });

  test('4: after a refusal is decided afresh, counts as no attempt and excludes nobody', async () => {
    await database.query(`update agents set status = 'offline'`);
    expect(await app.number('a')).toBe('No agent available for Sales');
    await database.query(`update agents set status = 'available'`);
    expect(await app.number('a', later(1))).toBe('1');
    expect(await visits('a')).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(await endings('a')).toEqual([null, null]);
  });

  test('5: after a reported failure gets another agent, however late', async () => {
    for (const [index, outcome] of (['no_answer', 'busy', 'rejected'] as const).entries()) {
      const callID = `call-${outcome}`;
      const first = await app.ask(callID);
      expect(await app.report({ callID }, outcome)).toBe(200);
      app.at(index + 0.2);
      expect(await app.number(callID, later(1))).not.toBe(first.number ?? '');
    }
    await app.ask('late');
    await app.report({ callID: 'late' }, 'no_answer');
    app.at(1_000);
    await app.ask('late', later(1));
    expect(await visits('late')).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(await endings('late')).toEqual(['no_answer', null]);
  });

  test('6: after a reported answer has come back', async () => {
    await app.ask('a');
    await app.report({ callID: 'a' }, 'answered');
    app.at(5);
    expect(await app.number('a', later(5))).toBe('2');
    expect(await visits('a')).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(await endings('a')).toEqual(['answered', null]);
  });

  test('7: for the same queue within a second is a duplicate', async () => {
    await database.query('update queues set duplicate_seconds = 3');
    const first = await app.ask('a');
    app.at(2.5);
    expect((await app.ask('a', later(2, 'Verkauf'))).mqID).toBe(first.mqID);
    app.at(3.5);
    expect((await app.ask('a', later(3))).mqID).not.toBe(first.mqID);
  });

  test('8: word for word within six seconds is a retry, once for each offer', async () => {
    const first = await app.ask('a');
    app.at(3);
    expect((await app.ask('a')).mqID).toBe(first.mqID);
    app.at(4);
    const second = await app.ask('a');
    expect(second.number).toBe('2');
    app.at(9.5);
    expect((await app.ask('a')).mqID).toBe(second.mqID);
    await app.ask('b');
    app.at(16);
    expect(await app.number('b')).toBe('1');
    expect(await endings('b')).toEqual(['not_reached', null]);
  });

  test('9: within the longest ring and a quarter of a minute was not reached', async () => {
    await database.query('update queues set ring_seconds = 30');
    await app.ask('a');
    app.at(44.5);
    expect(await app.number('a', later(44))).toBe('2');
    expect(await endings('a')).toEqual(['not_reached', null]);
    expect(await visits('a')).toEqual([
      [1, 1],
      [1, 1],
    ]);
    // Nothing is held against the agent.
    expect(await app.number('b', later(44))).toBe('3');
    expect(await app.number('c', later(44))).toBe('1');
  });

  test('10: later than that was served and came back, and gets whom it had less often', async () => {
    await database.query('update queues set ring_seconds = 30');
    await app.ask('a');
    app.at(45.5);
    expect(await app.number('a', later(45))).toBe('2');
    expect(await endings('a')).toEqual(['returned', null]);
    expect(await visits('a')).toEqual([
      [1, 1],
      [2, 2],
    ]);
    app.at(100);
    expect(await app.number('a', later(100))).toBe('3');
    app.at(200);
    expect(['1', '2', '3']).toContain(await app.number('a', later(200)));
  });

  test('11: for another queue was transferred, and whoever failed stays excluded', async () => {
    await database.query(
      `insert into memberships (queue_id, agent_id, position)
         select (select queue_id from queue_names where name = 'Support'), id, 0 + 1 from agents where number = '1'`,
    );
    expect(await app.number('a')).toBe('1');
    app.at(20);
    expect(await app.number('a', later(20))).toBe('2');
    app.at(30);
    expect(await app.number('a', later(30, 'Support'))).toBe('11');
    expect(await endings('a')).toEqual(['not_reached', 'transferred', null]);
    expect(await visits('a')).toEqual([
      [1, 1],
      [1, 1],
      [2, 1],
    ]);
  });
});

describe('what is inferred', () => {
  test('is corrected by a report, whenever it comes', async () => {
    const first = await app.ask('a');
    app.at(20);
    await app.ask('a', later(20));
    expect(await endings('a')).toEqual(['not_reached', null]);
    expect(await app.report({ mqID: first.mqID ?? '' }, 'answered')).toBe(200);
    expect(await endings('a')).toEqual(['answered', null]);
    expect(await app.report({ mqID: first.mqID ?? '' }, 'no_answer')).toBe(200);
    expect(await endings('a')).toEqual(['answered', null]);
  });
});
