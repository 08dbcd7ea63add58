/** Named after what other call routers are known to get wrong. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { type ClockedApp, startClockedApp } from '../support/clocked-app.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let app: ClockedApp;
let queueID: number;

beforeEach(async () => {
  database = await createTestDatabase();
  queueID = await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3', '4'] });
  app = startClockedApp(database);
});

afterEach(async () => {
  await app.stop();
  await database.drop();
});

let calls = 0;

/** The number for a new call. */
function next(): Promise<string> {
  calls += 1;
  return app.number(`call-${calls}`);
}

async function several(count: number): Promise<readonly string[]> {
  const numbers = [];
  for (let index = 0; index < count; index += 1) {
    numbers.push(await next());
  }
  return numbers;
}

function agentOf(number: string): string {
  return `(select id from agents where number = '${number}')`;
}

describe('not here:', () => {
  test('a rotation that is lost on restart', async () => {
    expect(await several(3)).toEqual(['1', '2', '3']);
    await app.stop();
    app = startClockedApp(database);
    expect(await several(2)).toEqual(['4', '1']);
  });

  test('two calls of a burst that go to one agent', async () => {
    await database.query('update queues set lease_seconds = 60');
    const burst = await Promise.all(Array.from({ length: 4 }, () => next()));
    expect(burst.toSorted()).toEqual(['1', '2', '3', '4']);
  });

  test('the agent who did not answer offered again', async () => {
    for (const strategy of [
      'round_robin',
      'longest_idle',
      'fewest_offers',
      'weighted_round_robin',
      'top_down',
      'random',
    ]) {
      await database.query('update queues set strategy = $1::routing_strategy', [strategy]);
      const given = new Set<string>();
      for (let attempt = 0; attempt < 4; attempt += 1) {
        app.at(attempt * 20);
        given.add(await app.number(`unanswered-${strategy}`, { callTime: String(attempt * 20) }));
      }
      expect([strategy, [...given].toSorted()]).toEqual([strategy, ['1', '2', '3', '4']]);
      app.at(0);
    }
  });

  test('an agent who is stuck busy because nobody reports the end of a call', async () => {
    await database.query(`update queues set lease_seconds = 60, talk_seconds_max = 600, when_busy = 'overflow'`);
    for (const number of ['1', '2', '3', '4']) {
      const answer = await app.ask(`stuck-${number}`);
      await app.report({ mqID: answer.mqID ?? '' }, number === '4' ? 'answered' : 'no_answer');
    }
    expect(await next()).toBe('No agent available for Sales');
    app.at(61);
    expect((await several(3)).toSorted()).toEqual(['1', '2', '3']);
    expect(await next()).toBe('No agent available for Sales');
    app.at(601);
    expect((await several(4)).toSorted()).toEqual(['1', '2', '3', '4']);
  });

  test('a rotation that is disturbed because somebody edits the queue', async () => {
    expect(await several(2)).toEqual(['1', '2']);
    await database.query('update queues set ring_seconds = 40, fallback_number = $1', ['900']);
    expect(await next()).toBe('3');
    await database.query(`update memberships set position = position * 10`);
    expect(await next()).toBe('4');
    await database.query(`insert into overflow_targets (queue_id, position, number) values ($1, 1, '800')`, [
      queueID,
    ]);
    expect(await next()).toBe('1');
    await database.query(`update memberships set position = 15 where agent_id = ${agentOf('4')}`);
    expect(await several(4)).toEqual(['4', '2', '3', '1']);
    await database.query(`delete from memberships where agent_id = ${agentOf('4')}`);
    expect(await several(3)).toEqual(['2', '3', '1']);
  });

  test.each(['round_robin', 'longest_idle', 'fewest_offers', 'weighted_round_robin'])(
    'an agent who is flooded on coming back (%s)',
    async (strategy) => {
      await database.query('update queues set strategy = $1::routing_strategy', [strategy]);
      await database.query(`update agents set status = 'paused' where number = '1'`);
      expect(await several(30)).not.toContain('1');
      await database.query(`update agents set status = 'available' where number = '1'`);
      const after = await several(8);
      expect(after.filter((number) => number === '1')).toHaveLength(2);
    },
  );

  test('a count that is doubled because a report comes twice', async () => {
    await database.query('update queues set no_answer_max = 2, back_off_seconds = 0');
    const answer = await app.ask('twice');
    for (let report = 0; report < 3; report += 1) {
      expect(await app.report({ mqID: answer.mqID ?? '' }, 'no_answer')).toBe(200);
    }
    expect(await database.query('select no_answers from agent_state where no_answers > 0')).toEqual([
      { no_answers: 1 },
    ]);
    expect(await several(4)).toContain('1');
  });

  test('hours that are wrong for half a year because of the clocks', async () => {
    // In Berlin nine to ten is 08:00 UTC in winter and 07:00 UTC in summer.
    await database.query(
      `update queues set time_zone = 'Europe/Berlin', hours = '{"weekly": [{"days": ["monday", "tuesday", "wednesday",
         "thursday", "friday", "saturday", "sunday"], "opens": "09:00", "closes": "10:00"}], "dates": []}'`,
    );
    const secondsUntil = (time: string): number => (Date.parse(time) - Date.now()) / 1000;
    const year = new Date().getUTCFullYear() + 1;
    for (const [time, isOpen] of [
      [`${year}-01-15T08:30:00Z`, true],
      [`${year}-01-15T07:30:00Z`, false],
      [`${year}-07-15T07:30:00Z`, true],
      [`${year}-07-15T08:30:00Z`, false],
    ] as const) {
      app.at(secondsUntil(time));
      expect([time, /^\d$/.test(await next())]).toEqual([time, isOpen]);
    }
  });
});
