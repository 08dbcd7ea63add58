/**
 * Each call is asked about at once in two queues, under an alias and in a queue that overflows, at four processes, with
 * retries and outcomes, and all queues share agents who can take one call. CALLS=10000 takes some minutes.
 */
import { addKeys, withKeyFor } from '../support/keys.ts';
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { ask, type Asked } from '../support/call-service.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.ts';

const INSTANCES = 4;
const CALLS = Number(process.env['CALLS'] ?? 300);

/** As many calls are under way at once. */
const CALLERS = 12;

const AGENTS = 10;
const LEASE_SECONDS = 2;

/** What a slow machine does to a batch: a lock, a statement or an answer that takes too long. No deadlock is among it. */
const HELD_UP = /"(55P03|57014|25P03|25P04)"|ConnectionLostError|no answer from the database/;

const NAMES = ['Sales', 'buy', 'Support', 'Front'] as const;

let database: TestDatabase;
let services: readonly ServiceProcess[];
let urls: readonly string[];

beforeAll(async () => {
  database = await createTestDatabase();
  await addKeys(database.database);
  const numbers = Array.from({ length: AGENTS }, (_, index) => String(index + 1));
  const sales = await addQueue(database, { name: 'Sales', aliases: ['Buy'], numbers });
  const support = await addQueue(database, { name: 'Support', numbers: [] });
  const front = await addQueue(database, { name: 'Front', numbers: [] });
  await database.query(
    'insert into memberships (queue_id, agent_id, position) select $1, agent_id, 100 - position from memberships',
    [support],
  );
  await database.query(
    `insert into overflow_targets (queue_id, position, target_queue_id) values ($1, 1, $2), ($1, 2, $3)`,
    [front, sales, support],
  );
  await database.query(`update queues set lease_seconds = $1, when_busy = 'overflow', back_off_seconds = 0`, [
    LEASE_SECONDS,
  ]);
  await database.query(`update queues set strategy = 'longest_idle' where id = $1`, [support]);
  services = Array.from({ length: INSTANCES }, () => startServiceProcess({ DATABASE_URL: database.url }));
  urls = await Promise.all(services.map((service) => service.listening));
});

afterAll(async () => {
  await Promise.all(services.map((service) => service.kill()));
  await database.drop();
});

/** One call from its first requests to its last report. */
async function live(callID: string, index: number): Promise<readonly Asked[]> {
  const first = await Promise.all(NAMES.map((name, place) => ask(urlOf(index + place), callID, name)));
  const again = await Promise.all(NAMES.map((name, place) => ask(urlOf(index + place + 1), callID, name)));
  const offered = [...first, ...again].flatMap(({ body }) => (body.mqID === undefined ? [] : [body.mqID]));
  const reported = await Promise.all(
    [...new Set(offered)].flatMap((mqID, place) => {
      const outcomes = place % 2 === 0 ? ['no_answer', 'completed'] : ['completed'];
      return outcomes.map((outcome) => report(urlOf(index + place), mqID, outcome));
    }),
  );
  expect(new Set(reported)).toEqual(new Set(reported.length === 0 ? [] : [200]));
  return [...first, ...again];
}

function urlOf(index: number): string {
  return String(urls[index % INSTANCES]);
}

async function report(url: string, mqID: string, outcome: string): Promise<number> {
  const response = await fetch(`${url}/v1/outcomes`, {
    method: 'POST',
    headers: withKeyFor('outcomes'),
    body: JSON.stringify({ mqID, outcome }),
  });
  return response.status;
}

describe('one call everywhere at once', () => {
  test(
    `keeps its order, its answers and its agents' capacity, over ${CALLS} calls`,
    async () => {
      const answers = new Map<string, readonly Asked[]>();
      let next = 0;
      await Promise.all(
        Array.from({ length: CALLERS }, async () => {
          while (next < CALLS) {
            const index = next;
            next += 1;
            answers.set(`call-${index}`, await live(`call-${index}`, index));
          }
        }),
      );
      const all = [...answers.values()].flat();
      // A slow machine answers some too late; most is answered.
      const late = all.filter(({ status }) => status === 503);
      expect(late.length).toBeLessThan(all.length / 20);
      expect([...new Set(all.map(({ status }) => status))].filter((status) => status !== 503)).toEqual([201]);
      await expectEachAnswerStored(answers);
      await expectOrder();
      await expectCapacity();
      const failed = services.flatMap((service) => service.events()).filter(({ event }) => event === 'batch_failed');
      expect(failed.filter(({ error }) => !HELD_UP.test(JSON.stringify(error)))).toEqual([]);
      // Two who wait for each other would show as locks that are not granted in time, again and again.
      expect(failed.length).toBeLessThan(CALLS / 6);
      expect(
        await database.query('select deadlocks::int from pg_stat_database where datname = current_database()'),
      ).toEqual([{ deadlocks: 0 }]);
    },
    20_000 + CALLS * 200,
  );
});

async function expectEachAnswerStored(answers: ReadonlyMap<string, readonly Asked[]>): Promise<void> {
  const rows = await database.query<{ mq_id: string; call_id: string; number: string }>(
    'select mq_id, call_id, number from offers where number is not null',
  );
  const stored = new Map(rows.map(({ mq_id, call_id, number }) => [mq_id, `${call_id} ${number}`]));
  for (const [callID, asked] of answers) {
    for (const { body } of asked) {
      if (body.mqID !== undefined) {
        expect(stored.get(body.mqID)).toBe(`${callID} ${body.number}`);
      }
    }
  }
  expect(stored.size).toBeGreaterThan(CALLS);
}

/** The decisions of each queue and the visits of each call follow one another without a gap. */
async function expectOrder(): Promise<void> {
  expect(
    await database.query(`select queue_id from offers group by queue_id
      having max(queue_sequence) <> count(*) or count(distinct queue_sequence) <> count(*)`),
  ).toEqual([]);
  expect(
    await database.query(`select call_id from (
        select call_id, visit - lag(visit, 1, 0) over (partition by call_id order by mq_id) as step from offers
      ) as steps where step not in (0, 1) limit 5`),
  ).toEqual([]);
}

/** A lease lasts until it runs out, the offer has failed or is completed, or the call is decided about again. */
async function expectCapacity(): Promise<void> {
  expect(
    await database.query(
      `with leases as materialized (
         select agent_id, mq_id, decided_at as begins, least(
           decided_at + make_interval(secs => $1),
           (select min(reported_at) from outcomes where outcomes.mq_id = offers.mq_id),
           lead(decided_at) over (partition by call_id order by mq_id)
         ) as ends
         from offers
       )
       select agent_id, mq_id, begins, ends, next_begins from (
         select *, lead(begins) over (partition by agent_id order by mq_id) as next_begins
         from leases where agent_id is not null
       ) as turns
       where next_begins < ends`,
      [LEASE_SECONDS],
    ),
  ).toEqual([]);
}
