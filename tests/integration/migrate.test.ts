import { afterEach, describe, expect, test } from 'bun:test';
import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { migrate, SchemaError } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations.ts';
import { seedOnce } from '../../src/store/seed.ts';
import { createDatabase, type TestDatabaseUrl, testPostgresUrl } from '../support/postgres.ts';
import { rejectionOf } from '../support/rejection.ts';

const databases: TestDatabaseUrl[] = [];

afterEach(async () => {
  await Promise.all(databases.splice(0).map((database) => database.drop()));
});

async function emptyDatabase(): Promise<{ readonly url: string; query(statement: string): Promise<unknown[]> }> {
  const database = await createDatabase();
  databases.push(database);
  return { url: database.url, query: (statement) => query(database.url, statement) };
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Readonly<Record<string, unknown>>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

describe('migrate', () => {
  test('knows every file of db/migrations, in the order of their names', async () => {
    const files = (await readdir(new URL('../../db/migrations/', import.meta.url))).toSorted();
    expect(migrations.map(({ name }) => `${name}.sql`)).toEqual(files);
  });

  test('applies each migration once when several instances start at once on an empty database', async () => {
    const database = await emptyDatabase();
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url)));
    expect(applied.flat().toSorted()).toEqual(migrations.map(({ name }) => name));
    expect(await migrate(database.url)).toEqual([]);
  });

  test('knows the ids that queues and agents had before it noted them', async () => {
    const database = await emptyDatabase();
    const noting = migrations.findIndex(({ name }) => name === '0015-used-ids');
    for (const { statements } of migrations.slice(0, noting)) {
      await database.query(statements);
    }
    await database.query(`
      insert into queues default values; insert into queues default values; delete from queues where id = 2;
      insert into agents (name, number) values ('A', '1')`);
    await database.query(migrations[noting]?.statements ?? '');
    expect(await database.query('select kind, id from used_ids order by kind, id')).toEqual([
      { kind: 'queue', id: 1 },
      { kind: 'queue', id: 2 },
      { kind: 'agent', id: 1 },
    ]);
  });

  test('refuses a database whose migration had other contents', async () => {
    const database = await emptyDatabase();
    await migrate(database.url);
    await database.query(`update migrations set sha256 = 'other' where name = '${migrations[0]?.name}'`);
    expect(await rejectionOf(migrate(database.url))).toBeInstanceOf(SchemaError);
  });

  test('refuses a database that a newer version migrated, and names what it does not know', async () => {
    const database = await emptyDatabase();
    await migrate(database.url);
    await database.query(`insert into migrations (name, sha256) values ('9999-from-the-future', '')`);
    expect((await rejectionOf(migrate(database.url))).message).toContain('9999-from-the-future');
  });

  test('refuses a database that is not UTF-8', async () => {
    const name = `latin1_${crypto.randomUUID().replaceAll('-', '')}`;
    const server = await testPostgresUrl();
    await query(server, `create database ${name} encoding 'LATIN1' locale 'C' template template0`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    databases.push({ url: url.href, name, drop: async () => void (await query(server, `drop database ${name}`)) });
    expect((await rejectionOf(migrate(url.href))).message).toContain('encoding UTF8');
  });
});

describe('seedOnce', () => {
  test('loads the example queues once, whoever starts at the same time', async () => {
    const database = await emptyDatabase();
    await migrate(database.url);
    const loaded = await Promise.all([1, 2, 3].map(() => seedOnce(database.url)));
    expect(loaded.filter(Boolean)).toHaveLength(1);
    const rosters = await database.query(`
      select queue_names.name, count(*)::int as agents, bool_or(agents.number = '5032505555') as known
      from queue_names join memberships using (queue_id) join agents on agents.id = agent_id group by 1 order by 1`);
    expect(rosters).toEqual([
      { name: 'GOTOSUPPORT', agents: 3, known: true },
      { name: 'Sales', agents: 3, known: false },
      { name: 'Support', agents: 3, known: true },
    ]);
  });

  test('never loads them again, also when they were deleted', async () => {
    const database = await emptyDatabase();
    await migrate(database.url);
    await seedOnce(database.url);
    await database.query('delete from queues; delete from agents');
    expect(await seedOnce(database.url)).toBe(false);
    expect(await database.query('select from queues')).toEqual([]);
  });

  test('leaves a database alone that has queues of its own', async () => {
    const database = await emptyDatabase();
    await migrate(database.url);
    await database.query('insert into queues default values');
    expect(await seedOnce(database.url)).toBe(false);
  });
});
