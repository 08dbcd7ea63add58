/** Each step of the hot path is an index look-up, whatever the planner believes of the tables. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { batchStatements } from '../../src/store/batch-statements.ts';
import { startRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(() => database.drop());

/** Those of every batch; the settings are read only when they have changed. */
const HOT_STATEMENTS = [
  'wait_for_queue',
  'lock',
  'lock_with_agents',
  'read_queues',
  'read_turns',
  'read_members',
  'read_roster',
  'read_customers',
  'write',
  'write_foreseen',
  'compare_calls',
  'write_calls',
  'write_members',
  'write_turns',
  'write_agents',
  'write_sticky',
] as const satisfies readonly (keyof typeof batchStatements)[];

describe('the statements of the hot path', () => {
  /** What each statement does to the tables, planned on what is there now. */
  async function scansOfAll(): Promise<readonly string[]> {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const indexes = await indexColumns(client);
    await client.query('begin');
    await client.query(batchStatements.configure_transaction);
    const scans: string[] = [];
    for (const name of HOT_STATEMENTS) {
      const text = batchStatements[name];
      const parameters = Math.max(...[...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
      await client.query(`prepare ${name} as ${text}`);
      // A generic plan: the values don't matter.
      const { rows } = await client.query<{ 'QUERY PLAN': readonly unknown[] }>(
        `explain (format json) execute ${name}(${Array.from({ length: parameters }, () => 'null').join(', ')})`,
      );
      // A pooler may give the session to somebody else afterwards.
      await client.query(`deallocate ${name}`);
      scans.push(...tableScans(rows[0]?.['QUERY PLAN'], indexes).map((scan) => `${name}: ${scan}`));
    }
    await client.query('rollback');
    await client.end();
    return scans;
  }

  test.each([
    ['empty', 0, 0],
    ['nearly empty', 1, 1],
    ['small', 3, 2],
    ['of a hundred members', 100, 2],
  ])(
    'look up by the beginning of an index whatever the planner believes of tables that are %s',
    async (_, agents, calls) => {
      await addQueue(database, {
        name: 'Sales',
        numbers: Array.from({ length: agents }, (__, index) => String(index)),
      });
      const router = startRouter(database.url);
      for (let index = 0; index < calls; index += 1) {
        await router.call(`call ${index}`);
      }
      await router.stop();
      const before = await scansOfAll();
      await database.query('analyze');
      const after = await scansOfAll();
      for (const scans of [before, after]) {
        expect(scans.length).toBeGreaterThan(45);
        expect(scans.filter((scan) => !scan.endsWith('by index condition'))).toEqual([]);
        expect(new Set(scans.map((scan) => scan.split(':')[0]))).toEqual(
          // This one reaches its rows by `on conflict`, which no plan shows as a look-up.
          new Set(HOT_STATEMENTS.filter((name) => name !== 'write_calls')),
        );
      }
    },
  );
});

async function indexColumns(client: pg.Client): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select indexrelid::regclass::text as name,
       array(select pg_get_indexdef(indexrelid, place, true) from generate_series(1, indnkeyatts) as place) as columns
     from pg_index`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/**
 * Each node of a plan that reads a table, and whether an index condition says which rows: by the first columns of the
 * index, since a condition on others reads all of its entries.
 */
function tableScans(plan: unknown, indexes: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (Array.isArray(plan)) {
    return plan.flatMap((node) => tableScans(node, indexes));
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
    readonly 'Index Name'?: string;
    readonly 'Index Cond'?: string;
    readonly 'TID Cond'?: string;
  };
  const inner = [...tableScans(node.Plan, indexes), ...tableScans(node.Plans, indexes)];
  const table = node['Relation Name'];
  if (table === undefined || node['Node Type'] === 'ModifyTable') {
    return inner;
  }
  const condition = node['Index Cond'];
  if (node['TID Cond'] !== undefined) {
    // The rows' places were looked up by an index in the same statement.
    return [`${table} by place, which was found by index condition`, ...inner];
  }
  if (condition === undefined) {
    return [`${table} whole, by ${node['Node Type']}`, ...inner];
  }
  const columns = indexes.get(node['Index Name'] ?? '') ?? [];
  const how = isPrefix(condition, columns) ? 'by index condition' : `by ${condition} in ${node['Index Name']}`;
  return [`${table} ${how}`, ...inner];
}

/** Whether the columns in a condition are the first of the index. The condition names the table's own without its name. */
function isPrefix(condition: string, columns: readonly string[]): boolean {
  const isNamed = columns.map((column) => new RegExp(`(?<![.\\w"])"?${column}"?(?![\\w."])`).test(condition));
  return (
    isNamed[0] === true &&
    isNamed.lastIndexOf(true) < (isNamed.includes(false) ? isNamed.indexOf(false) : isNamed.length)
  );
}
