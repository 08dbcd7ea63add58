/** The fairness ledger over HTTP, of what instances really decided on a real database while people edited. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { createApiKey } from '../../src/operations/api-keys.ts';
import { readChanges } from '../../src/store/fairness.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue } from '../support/database.ts';
import { type ManagedApp, startManagedApp } from '../support/managed-app.ts';
import { createChoices } from '../support/model-random.ts';

let app: ManagedApp;
let other: TestRouter;
let sales: number;

const NUMBERS = ['1', '2', '3', '4', '5', '6'];

beforeEach(async () => {
  app = await startManagedApp();
  other = startRouter(app.database.url);
  sales = await addQueue(app.database, { name: 'Sales', numbers: NUMBERS });
});

afterEach(async () => {
  await other.stop();
  await app[Symbol.asyncDispose]();
});

interface Fairness {
  readonly strategy: string | null;
  readonly completeFrom: string;
  readonly decisions: number;
  readonly offers: number;
  readonly missing: number;
  readonly unexplained: number;
  readonly held: boolean | null;
  readonly items: readonly {
    readonly agentID: number;
    readonly isMember: boolean;
    readonly offers: number;
    readonly otherOffers: number;
    readonly share: number;
    readonly passedOver: Readonly<Record<string, number>>;
    readonly bound: number | null;
    readonly behind: number | null;
    readonly held: boolean | null;
  }[];
}

/** Some of the decisions are made ahead of the clock. */
const TO = new Date(Date.now() + 5 * 3_600_000).toJSON();

async function fairness(query = ''): Promise<Fairness> {
  const at = `GET /v1/queues/${sales}/fairness?to=${TO}${query}`;
  const { status, body } = await app.ask('getFairness', { at });
  expect(status).toBe(200);
  // Held against its schema.
  return body as Fairness;
}

async function countedBySql(kind: 'rotation' | 'other'): Promise<ReadonlyMap<number, number>> {
  const rows = await app.database.query<{ agent: number; offers: number }>(
    `select agent_id as agent, count(*)::int as offers from offers
     where queue_id = $1 and agent_id is not null and (kind = 'rotation') = ($2 = 'rotation') group by 1`,
    [sales, kind],
  );
  return new Map(rows.map(({ agent, offers }) => [agent, offers]));
}

async function calls(count: number, prefix: string): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, (_, place) => (place % 2 === 0 ? app.router : other).call(`${prefix}-${place}`)),
  );
}

describe('the ledger of a queue', () => {
  test('shows that two instances share its turns', async () => {
    await calls(61, 'shared');
    const ledger = await fairness();
    expect(ledger).toMatchObject({ strategy: 'round_robin', decisions: 61, offers: 61, missing: 0, held: true });
    expect(ledger.items.map(({ offers, bound }) => [offers, bound])).toEqual([
      [11, 1],
      ...NUMBERS.slice(1).map(() => [10, 1]),
    ]);
    expect(ledger.items.every(({ share }) => share === 10.17)).toBe(true);
  });

  test('says how often and why an agent was passed over, and what the share was meanwhile', async () => {
    await calls(6, 'all');
    await app.database.query("update agents set status = 'paused' where number = '2'");
    await calls(10, 'paused');
    await app.database.query("update agents set status = 'available' where number = '2'");
    await calls(6, 'back');
    const ledger = await fairness();
    expect(ledger.held).toBe(true);
    expect(ledger.items[1]).toMatchObject({ offers: 2, share: 2, passedOver: { paused: 2 }, bound: 3, behind: 2 });
    expect(ledger.items[0]).toMatchObject({ offers: 4, share: 4, passedOver: {}, behind: 0 });
  });

  test('leaves out nothing of what was found, however many digits its number has', async () => {
    await app.database.query('alter table queue_changes alter column id restart with 97');
    await calls(1, 'first');
    const found: string[] = [];
    let after = { queueSequence: -1, id: '0' };
    for (let page = 0; page < 3; page += 1) {
      const changes = await readChanges(app.database.database, sales, { after, beforeSequence: null, limit: 3 });
      found.push(...changes.map(({ id }) => id));
      after = changes.at(-1) ?? after;
    }
    expect(found).toEqual(['97', '98', '99', '100', '101', '102']);
  });

  test('counts nothing beyond its period', async () => {
    await calls(6, 'before');
    await app.database.query('select take_queue_checkpoints(array[$1::int])', [sales]);
    const [{ from } = { from: '' }] = await app.database.query<{ from: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as from`,
    );
    await app.database.query('select pg_sleep(0.002)');
    await calls(4, 'within');
    const ledger = await fairness(`&from=${from}`);
    expect(ledger).toMatchObject({ decisions: 4, held: true, completeFrom: from });
    expect(ledger.items.map(({ offers, share }) => [offers, share])).toEqual([
      ...[1, 1, 1, 1, 0, 0].map((offers) => [offers, 0.67]),
    ]);
  });

  test('says since when it knows', async () => {
    await calls(7, 'forgotten');
    await app.database.query('select take_queue_checkpoints(array[$1::int])', [sales]);
    await app.database.query('delete from queue_changes');
    await calls(5, 'known');
    const ledger = await fairness();
    const [{ taken } = { taken: 0 }] = await app.database.query<{ taken: number }>(
      'select taken_at as taken from queue_checkpoints',
    );
    expect(ledger).toMatchObject({ decisions: 5, missing: 0, held: true });
    expect(ledger.completeFrom).toBe(new Date(taken).toJSON());
  });

  test('is not held where an agent was skipped', async () => {
    await calls(12, 'doctored');
    await app.database.query(
      `update offers set agent_id = (select id from agents where number = '4'),
         reasons = json_build_object('version', 1, 'strategy', 'round_robin', 'before', reasons -> 'before', 'after',
           json_build_array(4, (select id from agents where number = '4')),
           'members', json_build_array(json_build_array((select id from agents where number = '4'), 'offered')))
       where queue_sequence = 9`,
    );
    const ledger = await fairness();
    expect(ledger.held).toBe(false);
    expect(ledger.items[2]).toMatchObject({ passedOver: { no_reason: 1 }, held: false });
  });

  test('of a queue of which nothing is known is empty', async () => {
    expect(await fairness()).toMatchObject({ strategy: null, decisions: 0, held: null, items: [] });
  });
});

const SEED = Number(process.env['FAIRNESS_SEED'] ?? 1 + Math.floor(Math.random() * 1e9));

describe(`while people edit (seed ${SEED})`, () => {
  test.each([
    ['round_robin', 0],
    ['round_robin', 60],
    ['weighted_round_robin', 0],
    ['weighted_round_robin', 60],
    ['longest_idle', 60],
  ] as const)('%s with leases of %d s keeps its bound, with and without a checkpoint', async (strategy, leases) => {
    const choices = createChoices(SEED);
    await app.database.query(
      `update queues set strategy = $1::routing_strategy, lease_seconds = $2, sticky_seconds = 600, wrap_up_seconds = 5`,
      [strategy, leases],
    );
    await app.database.query('update memberships set weight = 1 + agent_id % 3');
    let seconds = 0;
    let from = '';
    for (let round = 0; round < 40; round += 1) {
      seconds += choices.between(0, 100);
      app.router.setClockAhead(seconds);
      other.setClockAhead(seconds);
      await edit(choices.between(0, 11), choices.between(1, NUMBERS.length));
      const again = round - choices.between(0, 2);
      await Promise.all(
        Array.from({ length: choices.between(0, 8) }, (_, place) =>
          (place % 2 === 0 ? app.router : other).call(`${place < 2 ? again : round}-${place}`, {
            customerID: place === 3 ? `customer-${choices.between(1, 4)}` : null,
            callTime: String(round),
          }),
        ),
      );
      if (round === 20) {
        await app.database.query('select take_queue_checkpoints(array[$1::int])', [sales]);
        await app.database.query('update queue_checkpoints set taken_at = taken_at + $1::float8', [seconds * 1_000]);
        from = `&from=${new Date(Date.now() + seconds * 1_000 + 1).toJSON()}`;
      }
    }
    const whole = await fairness();
    const later = await fairness(from);
    await app.database.query('delete from queue_checkpoints');
    expectAlike(await fairness(from), later);

    expect({ ...whole, items: whole.items.filter(({ held }) => held === false) }).toMatchObject({
      missing: 0,
      unexplained: 0,
      items: [],
    });
    expect(later).toMatchObject({ missing: 0, unexplained: 0 });
    expect(later.held).not.toBe(false);
    const rotation = await countedBySql('rotation');
    const rest = await countedBySql('other');
    for (const { agentID, offers, otherOffers } of whole.items) {
      expect([agentID, offers, otherOffers]).toEqual([agentID, rotation.get(agentID) ?? 0, rest.get(agentID) ?? 0]);
    }
    const shares = whole.items.reduce((sum, { share }) => sum + share, 0);
    expect(Math.abs(shares - whole.offers)).toBeLessThan(0.1);
  });
});

/** Sums that begin elsewhere may be rounded to another hundredth. */
function expectAlike(one: Fairness, another: Fairness): void {
  const exactly = ({ items, ...rest }: Fairness) => ({
    ...rest,
    items: items.map((item) => ({ ...item, share: 0, bound: item.bound === null, behind: item.behind === null })),
  });
  expect(exactly(one)).toEqual(exactly(another));
  one.items.forEach(({ share, bound, behind }, index) => {
    const item = another.items[index];
    expect(Math.abs(share - (item?.share ?? 0))).toBeLessThan(0.011);
    expect(Math.abs((bound ?? 0) - (item?.bound ?? 0))).toBeLessThan(0.011);
    expect(Math.abs((behind ?? 0) - (item?.behind ?? 0))).toBeLessThan(0.011);
  });
}

async function edit(kind: number, agent: number): Promise<void> {
  const id = `(select id from agents where number = '${agent}')`;
  const statement = [
    `update agents set status = 'paused' where id = ${id}`,
    `update agents set status = 'available' where id = ${id}`,
    `update agents set status = 'available'`,
    `update memberships set enabled = not enabled where agent_id = ${id}`,
    `update memberships set weight = 1 + weight % 4 where agent_id = ${id}`,
    `update memberships set position = position + 3 where agent_id = ${id}`,
    `update memberships set position = position + 1`,
    `update memberships set offers_per_day_max = 9 where agent_id = ${id}`,
    `delete from memberships where agent_id = ${id}`,
    `insert into memberships (queue_id, agent_id, position) values (${sales}, ${id}, ${agent}) on conflict do nothing`,
    `insert into memberships (queue_id, agent_id, position) select ${sales}, id, id from agents on conflict do nothing`,
  ][kind];
  if (statement !== undefined) {
    await app.database.query(statement);
  }
}

describe('a period', () => {
  test.each([
    ['from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z', 'to must be behind from, by 31 days at most'],
    ['from=2026-01-01T00:00:00Z&to=2026-02-02T00:00:00Z', 'to must be behind from, by 31 days at most'],
    ['from=2026-02-31T00:00:00Z', 'from must be a time that the calendar has'],
  ])('is refused: %s', async (query, message) => {
    const { status, body } = await app.ask('getFairness', { at: `GET /v1/queues/${sales}/fairness?${query}` });
    expect({ status, body }).toMatchObject({ status: 400, body: { message: [message] } });
  });
});

describe('a key for some queues', () => {
  test('sees the ledgers of these alone', async () => {
    const support = await addQueue(app.database, { name: 'Support', numbers: ['7'] });
    const { key } = await createApiKey(app.database.database, {
      name: 'some',
      scopes: ['read'],
      queueIDs: [support],
      expiresAt: null,
    });
    const headers = { Authorization: `Bearer ${key}` };
    const ask = (queueID: number) => app.ask('getFairness', { at: `GET /v1/queues/${queueID}/fairness`, headers });
    expect((await ask(support)).status).toBe(200);
    expect(await ask(sales)).toMatchObject({ status: 404, body: { message: [`Queue ${sales} not found`] } });
  });
});
