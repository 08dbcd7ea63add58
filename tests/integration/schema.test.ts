/**
 * The tables, and what keeps them in step when people edit them.
 *
 * Longer than a file should be, since all of it starts from the same empty database.
 */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { queueKey } from '../../src/routing/queue-key.ts';
import { createMqIDs, mqIDLowerBound } from '../../src/store/mq-id.ts';
import { createOfferPartitions } from '../../src/store/partitions.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { rejectionOf } from '../support/rejection.ts';
import { startRouter } from '../support/call-router.ts';

/** Every code point that can stand in a text: all but NUL and the surrogates. */
const CODE_POINTS = Array.from({ length: 0x110000 }, (_, code) => code).filter(
  (code) => code !== 0 && (code < 0xd800 || code > 0xdfff),
);

const BLOCK = 4096;

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.drop());

describe('queue_key', () => {
  test('is the same rule in the database as in the program, for every letter', async () => {
    const lowered = (code: number) =>
      code > 0x1ffff && queueKey(String.fromCodePoint(code)) !== String.fromCodePoint(code);
    expect(CODE_POINTS.filter(lowered)).toEqual([]);
    // So all letters are in the first two planes, and the database is asked about these; the ends keep white space in.
    for (let start = 1; start < 0x20000; start += BLOCK) {
      const text = `.${String.fromCodePoint(...CODE_POINTS.filter((code) => code >= start && code < start + BLOCK))}.`;
      const [row] = await database.query<{ key: string }>('select queue_key($1) as key', [text]);
      expect(row?.key).toBe(queueKey(text));
    }
  });

  test('drops the same white space in the database as in the program', async () => {
    const rows = await database.query<{ code: number; key: string }>(
      `select code, queue_key(chr(code) || 'a b' || chr(code)) as key from generate_series(1, 55295) as code`,
    );
    const different = rows.filter(({ code, key }) => {
      const character = String.fromCodePoint(code);
      return key !== queueKey(`${character}a b${character}`);
    });
    expect(rows).toHaveLength(55_295);
    expect(different).toEqual([]);
  });

  test('lets no two queues have names that mean the same', async () => {
    await addQueue(database, { name: 'Sales', numbers: [] });
    const rejection = await rejectionOf(addQueue(database, { name: ' SALES ', numbers: [] }));
    expect(rejection.message).toContain('queue_names_pkey');
  });
});

describe('the state of an id that comes back', () => {
  /** A transaction that goes by what there is now. */
  async function oldSnapshot(): Promise<pg.Client> {
    const session = new pg.Client({ connectionString: database.url });
    await session.connect();
    await session.query('begin isolation level repeatable read');
    await session.query('select from queues');
    return session;
  }

  test.each([
    ['an agent', 'agents (id, name, number)', `7, 'A', '7'`, 'agent_state', 'agent_id', 'writes = 64'],
    ['a queue', 'queues (id)', '7', 'queue_state', 'queue_id', 'decisions = 256'],
  ])('is that of %s before, or the transaction that can not see it fails', async (_, into, row, state, id, used) => {
    const insert = `insert into ${into} overriding system value values (${row})`;
    const session = await oldSnapshot();
    await database.query(insert);
    await database.query(`update ${state} set ${used} where ${id} = 7`);
    await database.query(`delete from ${into.replace(/ .*/, '')} where id = 7`);
    expect(await rejectionOf(session.query(insert))).toMatchObject({ code: '40001' });
    await session.end();
    await database.query(insert);
    expect(await database.query(`select edition::int from ${state} where ${id} = 7`)).toEqual([{ edition: 1 }]);
  });

  test('is made in a transaction with a snapshot where the id is new', async () => {
    const session = await oldSnapshot();
    await session.query(`insert into agents (name, number) values ('A', '7')`);
    await session.query('insert into queues default values');
    await session.query('commit');
    await session.end();
    expect(await database.query('select from agent_state')).toHaveLength(1);
    expect(await database.query('select from queue_state')).toHaveLength(1);
  });
});

describe('offers', () => {
  test('lie in the partition of the day in their mqID', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1'] });
    const router = startRouter(database.url);
    await router.call('today');
    router.setClockAhead(86_400);
    await router.call('tomorrow');
    router.setClockAhead(30 * 86_400);
    await router.call('next month');
    await router.stop();
    const rows = await database.query<{ call_id: string; partition: string; day: string }>(
      `select call_id, tableoid::regclass::text as partition,
              'offers_' || to_char(decided_at at time zone 'UTC', 'YYYY_MM_DD') as day
       from offers order by decided_at`,
    );
    expect(rows.map(({ call_id, partition }) => [call_id, partition])).toEqual([
      ['today', rows[0]?.day ?? ''],
      ['tomorrow', rows[1]?.day ?? ''],
      ['next month', 'offers_other_days'],
    ]);
  });

  test("get their partitions once, by whichever instance comes first, today's and those of a week ahead", async () => {
    await database.query(`do $$ declare name text; begin
      for name in select inhrelid::regclass from pg_inherits where inhparent = 'offers'::regclass
        and inhrelid <> 'offers_other_days'::regclass loop execute 'drop table ' || name; end loop; end $$`);
    const made = await Promise.all([
      createOfferPartitions(database.database),
      createOfferPartitions(database.database),
    ]);
    expect(made.flat()).toHaveLength(8);
    expect(new Set(made.flat()).size).toBe(8);
  });

  test('are found by ids that sort by time', () => {
    const noon = Date.UTC(2026, 10, 23, 12);
    const ids = [...createMqIDs(noon + 0.9999, 128), ...createMqIDs(noon + 1.5, 128)];
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(256);
    expect(ids.every((id) => id >= mqIDLowerBound(noon) && id < mqIDLowerBound(noon + 2))).toBe(true);
  });
});
