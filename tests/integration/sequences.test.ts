/** What platforms are known to send in the course of a call, from its first request to its last, over HTTP. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { type CallChanges, type ClockedApp, startClockedApp } from '../support/clocked-app.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let app: ClockedApp;

beforeEach(async () => {
  database = await createTestDatabase();
  app = startClockedApp(database);
});

afterEach(async () => {
  await app.stop();
  await database.drop();
});

/** Asks at each of the seconds, and returns what was answered. */
async function askAt(
  seconds: readonly number[],
  callID: string,
  changes: (second: number) => CallChanges = () => ({}),
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const second of seconds) {
    app.at(second);
    answers.push(await app.number(callID, changes(second)));
  }
  return answers;
}

const changing = (second: number): CallChanges => ({ callTime: String(second) });

describe('a platform that', () => {
  test('sends the same body every five seconds rings each agent twice as long', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    expect(await askAt([0, 5, 10, 15, 20, 25], 'a')).toEqual(['1', '1', '2', '2', '3', '3']);
  });

  test('always says callTime 0, and rings for twenty seconds, gets the next agent each time', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    expect(await askAt([0, 20, 40], 'a')).toEqual(['1', '2', '3']);
  });

  test('finds an agent busy after 0.6 s gets that number once more, and then another', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    expect(await askAt([0, 0.6, 1.2, 1.8], 'a', changing)).toEqual(['1', '1', '2', '2']);
    await app.report({ callID: 'a' }, 'busy');
    app.at(1.9);
    expect(await app.number('a', { callTime: '1.9' })).toBe('3');
  });

  test('transfers a caller and takes the caller back', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    await addQueue(database, { name: 'Support', numbers: ['11', '12'] });
    const asked = ['Sales', 'Support', 'Sales'];
    const answers = [];
    for (const [index, rclassification] of asked.entries()) {
      app.at(index * 200);
      answers.push(await app.number('a', { rclassification, callTime: String(index) }));
    }
    expect(answers).toEqual(['1', '11', '2']);
    expect((await app.history('a')).map(({ visit, ending }) => [visit, ending])).toEqual([
      [1, 'transferred'],
      [2, 'transferred'],
      [3, null],
    ]);
  });

  test('transfers a caller between two departments for ever is refused after thirty offers', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    await addQueue(database, { name: 'Support', numbers: ['11', '12'] });
    const answers = await askAt(
      Array.from({ length: 40 }, (_, index) => index * 10),
      'a',
      (second) => ({ rclassification: second % 20 === 0 ? 'Sales' : 'Support', callTime: String(second) }),
    );
    expect(answers.filter((answer) => /^\d+$/.test(answer))).toHaveLength(30);
    expect(answers.slice(30)).toEqual(
      Array.from({ length: 10 }, (_, index) => `No agent available for ${index % 2 === 0 ? 'Sales' : 'Support'}`),
    );
    expect(await app.history('a')).toHaveLength(31);
  });

  test('uses a callID again the next day begins a new call', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    expect(await askAt([0, 86_400], 'a')).toEqual(['1', '2']);
    expect(await app.history('a')).toHaveLength(1);
    expect(await database.query(`select array_agg(episode order by mq_id) as episodes from offers`)).toEqual([
      { episodes: [1, 2] },
    ]);
  });
});

describe('a caller whom nobody answers', () => {
  test('is given everybody, the overflow, the fallback number, those who failed a while ago, and then a refusal', async () => {
    const sales = await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    const support = await addQueue(database, { name: 'Support', numbers: ['11'] });
    await database.query(
      `insert into overflow_targets (queue_id, position, target_queue_id, number)
         values ($1, 1, null, '800'), ($1, 2, $2, null)`,
      [sales, support],
    );
    await database.query(`update queues set fallback_number = '900', attempts_max = 4 where id = $1`, [sales]);
    const seconds = Array.from({ length: 9 }, (_, index) => index * 20);
    expect(await askAt(seconds, 'a', changing)).toEqual([
      ...['1', '2', '800', '11', '900'],
      // Each of its agents once more, which makes four attempts of its own.
      ...['1', '2'],
      'No agent available for Sales',
      'No agent available for Sales',
    ]);
    const kinds = (await app.history('a')).map(({ result }) => result.kind);
    expect(kinds).toEqual([
      'rotation',
      'rotation',
      'overflow_number',
      'rotation',
      'fallback',
      'second_chance',
      'second_chance',
      'refusal',
    ]);
  });

  test('is refused at once while the only agent has just failed, and given that agent half a minute after', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1'] });
    expect(await askAt([0, 20, 45, 51], 'a', changing)).toEqual([
      '1',
      'No agent available for Sales',
      'No agent available for Sales',
      '1',
    ]);
  });
});
