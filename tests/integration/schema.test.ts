import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { queueKey } from '../../src/routing/queue-key.ts';
import { batchStatements } from '../../src/store/batch-statements.ts';
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

describe('membership_state', () => {
  async function state(): Promise<readonly unknown[]> {
    return database.query('select position, number, parked from membership_state order by position');
  }

  beforeEach(async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
  });

  test('follows positions, numbers, status, membership and removal', async () => {
    await database.query(`update memberships set position = 5 where position = 1`);
    await database.query(`update agents set number = '9' where number = '2'`);
    await database.query(`update agents set status = 'offline' where number = '1'`);
    expect(await state()).toEqual([
      { position: 2, number: '9', parked: false },
      { position: 5, number: '1', parked: true },
    ]);
    await database.query(`update memberships set enabled = false where position = 2`);
    await database.query(`update agents set status = 'available'`);
    expect(await state()).toEqual([
      { position: 2, number: '9', parked: true },
      { position: 5, number: '1', parked: false },
    ]);
    await database.query(`delete from memberships where position = 2`);
    await database.query(`delete from agents where number = '1'`);
    expect(await state()).toEqual([]);
  });

  test('does not keep an agent who becomes available while being removed from the queue', async () => {
    await database.query(`update agents set status = 'paused' where number = '2'`);
    const removing = new pg.Client({ connectionString: database.url });
    await removing.connect();
    await removing.query('begin');
    await removing.query('delete from memberships where position = 2');
    const resuming = database.query(`update agents set status = 'available' where number = '2'`);
    for (;;) {
      const waiting = await database.query(`select from pg_stat_activity where wait_event_type = 'Lock'
        and datname = current_database()`);
      if (waiting.length > 0) {
        break;
      }
    }
    await removing.query('commit');
    await Promise.all([resuming, removing.end()]);
    expect(await state()).toEqual([{ position: 1, number: '1', parked: false }]);
  });

  test('does not miss a pause and a new membership that commit at the same moment', async () => {
    const [agent] = await database.query<{ id: number }>(
      `insert into agents (name, number) values ('Third', '3') returning id`,
    );
    const pausing = new pg.Client({ connectionString: database.url });
    await pausing.connect();
    await pausing.query('begin');
    await pausing.query(`update agents set status = 'paused' where id = $1`, [agent?.id]);
    const joining = database.query(
      'insert into memberships (queue_id, agent_id, position) select id, $1, 3 from queues',
      [agent?.id],
    );
    // The other session is known to wait for this one before this one commits.
    for (;;) {
      const waiting = await database.query(`select from pg_stat_activity where wait_event_type = 'Lock'
        and datname = current_database()`);
      if (waiting.length > 0) {
        break;
      }
    }
    await pausing.query('commit');
    await Promise.all([joining, pausing.end()]);
    expect(await state()).toContainEqual({ position: 3, number: '3', parked: true });
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

describe('the statements of the hot path', () => {
  test('look up by index whatever the planner believes, also when every table is nearly empty', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    await database.query(`insert into calls (call_id) values ('a')`);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('analyze');
    await client.query('begin');
    await client.query(batchStatements.configure);
    const scans: string[] = [];
    for (const [name, parameters] of Object.entries({
      wait_for_queue: `'sales'`,
      lock_and_claim: `'{sales}', '{a}', '{1}', '{1}'`,
      read_queues: `'{sales}'`,
      read_candidates: `'{sales}', '{9}'`,
      write: `0, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 0`,
    } satisfies Partial<Record<keyof typeof batchStatements, string>>)) {
      const text = batchStatements[name as 'write'];
      await client.query(`prepare ${name} as ${text}`);
      const { rows } = await client.query<{ 'QUERY PLAN': readonly unknown[] }>(
        `explain (format json) execute ${name}(${parameters})`,
      );
      scans.push(...tableScans(rows[0]?.['QUERY PLAN']).map((scan) => `${name}: ${scan}`));
    }
    await client.end();
    expect(scans.length).toBeGreaterThan(8);
    expect(scans.filter((scan) => !scan.endsWith('by index condition'))).toEqual([]);
  });
});

/** Each node of a plan that reads a table, and whether an index condition says which rows. */
function tableScans(plan: unknown): readonly string[] {
  if (Array.isArray(plan)) {
    return plan.flatMap(tableScans);
  }
  if (typeof plan !== 'object' || plan === null) {
    return [];
  }
  // PostgreSQL's plans as JSON are objects with these members. https://www.postgresql.org/docs/current/sql-explain.html
  const node = plan as {
    readonly Plan?: unknown;
    readonly Plans?: unknown;
    readonly 'Node Type'?: string;
    readonly 'Relation Name'?: string;
    readonly 'Index Cond'?: string;
  };
  const inner = [...tableScans(node.Plan), ...tableScans(node.Plans)];
  const table = node['Relation Name'];
  if (table === undefined || node['Node Type'] === 'ModifyTable') {
    return inner;
  }
  const how = node['Index Cond'] === undefined ? `whole, by ${node['Node Type']}` : 'by index condition';
  return [`${table} ${how}`, ...inner];
}
