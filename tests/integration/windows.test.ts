/**
 * What a decision reads does not depend on how many agents there are. Counted by PostgreSQL itself: rows, entries of
 * indexes, and pages, since an index that is read from a wrong column shows in none but the pages.
 */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { inSession, type Reads, readsPerDecision } from '../support/reads.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const SMALL = 10;
const LARGE = 10_000;

/** Of every twenty agents this many hold a lease of another call; the others are free, whatever is offered. */
const BUSY_OF_TWENTY = 19;

/** Far more than any test waits, and less than the test's own timeout. */
const SETTLING_DEADLINE_MILLISECONDS = 60_000;

/** Ten thousand members take seconds to add, so all tests share the two rosters and only change the strategy. */
const rosters = new Map<number, TestDatabase>();

beforeAll(async () => {
  for (const agents of [SMALL, LARGE]) {
    const database = await createTestDatabase();
    rosters.set(agents, database);
    await addQueues(database, agents);
  }
}, 120_000);

afterAll(async () => {
  await Promise.all([...rosters.values()].map((database) => database.drop()));
});

/** Two queues that share all of their agents. */
async function addQueues({ url }: TestDatabase, agents: number): Promise<void> {
  await inSession(url, async (client) => {
    await client.query('insert into queues (lease_seconds) values (3600), (3600)');
    await client.query(
      `insert into queue_names (queue_id, name, is_alias)
         select id, case when id = min(id) over () then 'Sales' else 'Support' end, false from queues`,
    );
    // Who is busy has room for one call, who is free for any number.
    await client.query(
      `insert into agents (name, number, capacity)
         select 'Agent ' || place, place::text, case when place % 20 < $2 then 1 else 10000 end
         from generate_series(10, $1::int + 9) as place`,
      [agents, BUSY_OF_TWENTY],
    );
    await client.query(
      `update agent_state set leases = '[["1ef698cb-ffa3-6b00-8113-768365ac9ea8", 4102444800000]]'
         where agent_id in (select id from agents where capacity = 1)`,
    );
    const { rows } = await client.query<{ id: number }>('select id from queues');
    for (const { id } of rows) {
      await client.query(
        'insert into memberships (queue_id, agent_id, position) select $1, id, number::int from agents',
        [id],
      );
    }
  });
}

/** Has both queues go by a strategy, and lets batches bring their members in step. */
async function goBy(strategy: string, { url }: TestDatabase): Promise<void> {
  await inSession(url, (client) => client.query('update queues set strategy = $1::routing_strategy', [strategy]));
  const router = startRouter(url);
  const deadline = performance.now() + SETTLING_DEADLINE_MILLISECONDS;
  for (let round = 0; ; round += 1) {
    await Promise.all(
      ['Sales', 'Support'].map((rclassification) =>
        router.call(`${strategy} settling ${rclassification} ${round}`, { rclassification }),
      ),
    );
    // Where the queues offer different agents, each call leaves a note for the other queue.
    const notes = await inSession(url, (client) => client.query('select from membership_checks limit 3'));
    if (notes.rows.length < 3) {
      break;
    }
    if (performance.now() > deadline) {
      throw new Error('the members were not brought in step');
    }
  }
  await router.stop();
  await inSession(url, (client) => client.query('vacuum analyze'));
}

const CALLS_ONE_BY_ONE = 40;
const CALLS_AT_ONCE = 100;

async function oneByOne({ call }: TestRouter, label: string): Promise<void> {
  for (let index = 0; index < CALLS_ONE_BY_ONE; index += 1) {
    const rclassification = index % 2 === 0 ? 'Sales' : 'Support';
    expect(await call(`${label} ${index}`, { rclassification })).toMatchObject({ kind: 'offer' });
  }
}

async function atOnce({ call }: TestRouter, label: string): Promise<void> {
  const answers = await Promise.all(
    Array.from({ length: CALLS_AT_ONCE }, (_, index) => call(`${label} at once ${index}`)),
  );
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['offer']));
}

/**
 * A call alone reads 22 members and their agents, and of a large queue 32 members besides, until it is remembered.
 * Measured: 129 rows and 363 pages.
 */
const ONE_BY_ONE_MAX: Reads = { rows: 160, entries: 210, pages: 440 };

/** Calls of one batch share what it reads. Measured: 8 rows and 57 pages. */
const AT_ONCE_MAX: Reads = { rows: 20, entries: 25, pages: 90 };

/** Enough for all members to have been read, one call after another. */
const CALLS_UNTIL_REMEMBERED = 330;

/** A call of a queue that is remembered locks the agents of 22 members. Measured: 35 rows. */
const REMEMBERED_ROWS_MAX = 45;

function beyond(reads: Reads, max: Reads): readonly string[] {
  return (['rows', 'entries', 'pages'] as const)
    .filter((figure) => reads[figure] > max[figure])
    .map((figure) => `${reads[figure]} ${figure}, at most ${max[figure]}`);
}

describe('what a decision reads', () => {
  test.each(['round_robin', 'longest_idle', 'fewest_offers', 'weighted_round_robin', 'top_down', 'random'])(
    `is bounded alike with ${SMALL} agents and with ${LARGE}, shared with another queue and nearly all busy, under %s`,
    async (strategy) => {
      for (const [agents, database] of rosters) {
        await goBy(strategy, database);
        const single = await readsPerDecision(database, CALLS_ONE_BY_ONE, (router) => oneByOne(router, strategy));
        const batched = await readsPerDecision(database, CALLS_AT_ONCE, (router) => atOnce(router, strategy));
        console.info(
          `${strategy}, ${agents} agents: a call alone ${show(single)}; of ${CALLS_AT_ONCE} ${show(batched)}`,
        );
        expect(beyond(single, ONE_BY_ONE_MAX)).toEqual([]);
        expect(beyond(batched, AT_ONCE_MAX)).toEqual([]);
      }
    },
    120_000,
  );

  test(`is no member once all are remembered, of ${LARGE} as of ${SMALL}`, async () => {
    const call = async (router: TestRouter, count: number): Promise<void> => {
      for (let index = 0; index < count; index += 1) {
        expect(await router.call(`remembered ${count} ${index}`)).toMatchObject({ kind: 'offer' });
      }
    };
    for (const [agents, database] of rosters) {
      await goBy('round_robin', database);
      const until = CALLS_UNTIL_REMEMBERED;
      const before = await readsPerDecision(database, 1, (router) => call(router, until));
      const all = await readsPerDecision(database, 1, (router) => call(router, until + CALLS_AT_ONCE));
      const rows = (all.rows - before.rows) / CALLS_AT_ONCE;
      console.info(`${agents} agents that are remembered: ${rows} rows`);
      expect(rows).toBeLessThanOrEqual(REMEMBERED_ROWS_MAX);
    }
  }, 120_000);
});

function show({ rows, entries, pages }: Reads): string {
  return `${rows} rows, ${entries} entries, ${pages} pages`;
}
