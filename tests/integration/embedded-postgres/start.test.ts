/** Starting the embedded server, what it is like, and stopping it. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isOfCluster } from '../../../src/embedded-postgres/processes.ts';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
} from '../../../src/embedded-postgres/start.ts';
import { waitUntil } from '../../../src/embedded-postgres/wait-until.ts';
import { openDataDirectories, query, serverProcessId } from '../../support/embedded-postgres.ts';

const directories = openDataDirectories();
afterAll(() => directories.clean());

const DURABILITY = ['fsync', 'synchronous_commit', 'full_page_writes'];

describe('the first start', () => {
  test('makes a durable database in UTF-8 whose role is no superuser', async () => {
    const dataDirectory = directories.fresh();
    const lines: string[] = [];
    const server = await startEmbeddedPostgres({ dataDirectory, durable: true, onLog: (line) => lines.push(line) });
    try {
      expect(server.createdNow).toBe(true);
      expect(lines).toEqual([`Making a new database in ${dataDirectory}.`]);
      expect(
        await query(
          server.url,
          `select current_database() as database, pg_encoding_to_char(encoding) as encoding, datlocprovider, datlocale,
                  (select rolsuper from pg_roles where rolname = current_user) as is_superuser,
                  current_setting('server_version_num')::integer / 10000 as major
             from pg_database where datname = current_database()`,
        ),
      ).toEqual([
        {
          database: 'queue_management',
          encoding: 'UTF8',
          datlocprovider: 'b',
          datlocale: 'C.UTF-8',
          is_superuser: false,
          major: 18,
        },
      ]);
      expect(await settings(server.url, DURABILITY)).toEqual({
        fsync: 'on',
        synchronous_commit: 'on',
        full_page_writes: 'on',
      });
      expect(await settings(server.url, ['wal_segment_size', 'min_wal_size', 'wal_buffers'])).toEqual({
        wal_segment_size: '1MB',
        min_wal_size: '80MB',
        wal_buffers: '4MB',
      });
    } finally {
      await server.stop();
    }
  });

  test('leaves nothing readable for others, and no server of root', async () => {
    const dataDirectory = directories.fresh();
    const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
    try {
      expect(statSync(dataDirectory).mode & 0o777).toBe(0o700);
      for (const name of ['password', 'owner.json', 'postgres.log']) {
        expect(statSync(join(dataDirectory, name)).mode & 0o777).toBe(0o600);
      }
      const account = statSync(join(dataDirectory, 'cluster', 'postmaster.pid')).uid;
      expect(account).not.toBe(0);
      if (process.getuid?.() !== 0) {
        expect(account).toBe(process.getuid?.() ?? -1);
      }
    } finally {
      await server.stop();
    }
  });
});

describe('a later start', () => {
  test('finds the data, with the same password', async () => {
    const dataDirectory = directories.fresh();
    const first = await startEmbeddedPostgres({ dataDirectory, durable: true });
    await query(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await startEmbeddedPostgres({ dataDirectory, durable: true });
    try {
      expect(second.createdNow).toBe(false);
      expect(new URL(second.url).password).toBe(new URL(first.url).password);
      expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    } finally {
      await second.stop();
    }
  });

  test('takes a copy of the directory, whoever made it', async () => {
    const dataDirectory = directories.fresh();
    // Without the owners: a copy that root makes is root's, as whom PostgreSQL does not run.
    spawnSync('cp', ['-R', await directories.withDatabase(), dataDirectory]);
    const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
    expect(server.createdNow).toBe(false);
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  test('refuses a database of another version of PostgreSQL in a sentence', async () => {
    const dataDirectory = await directories.withDatabase();
    writeFileSync(join(dataDirectory, 'cluster', 'PG_VERSION'), '17\n');
    const start = startEmbeddedPostgres({ dataDirectory, durable: true });
    expect(start).rejects.toBeInstanceOf(EmbeddedPostgresError);
    expect(start).rejects.toThrow(/was written by PostgreSQL 17, which PostgreSQL 18 can't open/);
  });

  test('that fails says why, with the last lines of the log, and can be repeated', async () => {
    const dataDirectory = await directories.withDatabase();
    const control = join(dataDirectory, 'cluster', 'global', 'pg_control');
    const content = readFileSync(control);
    writeFileSync(control, '');
    const failing = startEmbeddedPostgres({ dataDirectory, durable: true });
    expect(failing).rejects.toThrow(/does not start in .*\n.*\n[^]*pg_control/);
    writeFileSync(control, content);
    const server = await startEmbeddedPostgres({ dataDirectory, durable: true });
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  });
});

describe('a running server', () => {
  let dataDirectory: string;
  let server: EmbeddedPostgres;

  beforeAll(async () => {
    dataDirectory = await directories.withDatabase();
    server = await startEmbeddedPostgres({ dataDirectory, durable: false });
  });
  afterAll(() => server.stop());

  test('lets nobody in without the password', () => {
    const wrong = new URL(server.url);
    wrong.password = 'wrong';
    expect(query(wrong.href, 'select')).rejects.toMatchObject({ code: '28P01' });
    const superuser = new URL(server.url);
    superuser.username = 'postgres';
    expect(query(superuser.href, 'select')).rejects.toMatchObject({ code: '28P01' });
  });

  test('lets its role make databases, but not read files', async () => {
    await query(server.url, 'create database another');
    expect(query(server.url, `select pg_read_file('pg_hba.conf')`)).rejects.toMatchObject({ code: '42501' });
  });

  test('listens on the loopback address alone, and on no socket file', () => {
    const lines = readFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
    expect(lines.slice(3, 6)).toEqual([new URL(server.url).port, '', '127.0.0.1']);
  });

  test('that is not durable saves itself the waits for the disk', async () => {
    expect(await settings(server.url, DURABILITY)).toEqual({
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
    });
  });

  test('writes neither statements nor rows into its log', async () => {
    await query(server.url, 'create table callers (number text primary key)');
    await query(server.url, `insert into callers values ('5032505599')`);
    expect(query(server.url, `insert into callers values ('5032505599')`)).rejects.toThrow(/duplicate key/);
    const log = readFileSync(join(dataDirectory, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('5032505599');
  });
});

describe('stopping', () => {
  test('ends the server and gives the directory free, however often it is asked for', async () => {
    const dataDirectory = await directories.withDatabase();
    const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
    const processId = serverProcessId(dataDirectory);
    const name = await identityOf(join(dataDirectory, 'cluster'));
    expect(await isOfCluster(processId, name)).toBe(true);
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    expect(await isOfCluster(processId, name)).toBe(false);
    expect(readdirSync(dataDirectory).toSorted()).toEqual([
      'cluster',
      'lock',
      'password',
      'postgres.log',
      'postgres.log.1',
    ]);
    await (await startEmbeddedPostgres({ dataDirectory, durable: false })).stop();
  });

  test('at once leaves the server to shut down in order by itself', async () => {
    const dataDirectory = await directories.withDatabase();
    const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
    server.stopNow();
    const pidFile = join(dataDirectory, 'cluster', 'postmaster.pid');
    expect(await waitUntil(() => !existsSync(pidFile), { everyMs: 10, timeoutMs: 10_000 })).toBe(true);
    expect(readFileSync(join(dataDirectory, 'postgres.log'), 'utf8')).toContain('database system is shut down');
    await server.stop();
  });
});

async function settings(url: string, names: readonly string[]): Promise<Record<string, unknown>> {
  const [row] = await query(url, `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`);
  return row ?? {};
}
