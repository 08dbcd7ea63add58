/** What a start finds after something was killed, and what a running service does when its server is. */
import { afterAll, describe, expect, test } from 'bun:test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { identityOf, isOfCluster } from '../../../src/embedded-postgres/processes.ts';
import { startEmbeddedPostgres } from '../../../src/embedded-postgres/start.ts';
import { waitUntil } from '../../../src/embedded-postgres/wait-until.ts';
import { openDataDirectories, query, serverProcessId } from '../../support/embedded-postgres.ts';

const directories = openDataDirectories();
afterAll(() => directories.clean());

const ROUNDS = 5;

describe('after kill -9', () => {
  test('of the service, the next start ends the server left running and keeps what was committed', async () => {
    const dataDirectory = await directories.withDatabase();
    const service = await directories.startService(dataDirectory);
    await query(service.url, 'create table kept as select 42 as answer');
    const leftRunning = serverProcessId(dataDirectory);
    await service.kill();
    expect(await query(service.url, 'select answer from kept')).toEqual([{ answer: 42 }]);

    const lines: string[] = [];
    const server = await startEmbeddedPostgres({ dataDirectory, durable: true, onLog: (line) => lines.push(line) });
    expect(lines).toEqual([
      `Stopping the PostgreSQL server (process id ${leftRunning}) that an earlier service left running.`,
    ]);
    expect(server.createdNow).toBe(false);
    expect(await query(server.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(query(service.url, 'select')).rejects.toThrow();
    await server.stop();
  });

  test('of service and server under load, every acknowledged row is there', async () => {
    const dataDirectory = await directories.withDatabase();
    const acknowledged = new Set<number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const service = await directories.startService(dataDirectory);
      await query(service.url, 'create table if not exists kept (number integer primary key)');
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let index = 0; ; index += 1) {
          const number = (round * 4 + writer) * 1_000_000 + index;
          await query(service.url, `insert into kept values (${number})`);
          acknowledged.add(number);
        }
      });
      const enough = acknowledged.size + 20;
      await waitUntil(() => acknowledged.size >= enough, { everyMs: 1, timeoutMs: 10_000 });
      const server = serverProcessId(dataDirectory);
      await service.kill();
      process.kill(server, 'SIGKILL');
      await Promise.allSettled(writers);
    }
    const server = await startEmbeddedPostgres({ dataDirectory, durable: true });
    const stored = new Set((await query(server.url, 'select number from kept')).map(({ number }) => number));
    expect([...acknowledged].filter((number) => !stored.has(number))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * 20);
    await server.stop();
  });

  test('in the middle of the first start, the next start begins anew', async () => {
    const dataDirectory = directories.fresh();
    const child = directories.beginService(dataDirectory);
    const unfinished = (): string[] =>
      existsSync(dataDirectory) ? readdirSync(dataDirectory).filter((name) => name.startsWith('cluster-new-')) : [];
    const halfMade = (): boolean =>
      unfinished().some((name) => existsSync(join(dataDirectory, name, 'global', 'pg_control')));
    expect(await waitUntil(halfMade, { everyMs: 1, timeoutMs: 10_000 })).toBe(true);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(join(dataDirectory, 'cluster'))).toBe(false);

    const server = await startEmbeddedPostgres({ dataDirectory, durable: true });
    expect(server.createdNow).toBe(true);
    expect(unfinished()).toEqual([]);
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
  });
});

describe('a process id that another program has by now', () => {
  test('neither keeps the service from starting nor costs that program its life', async () => {
    const dataDirectory = await directories.withDatabase();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const ended = once(stranger, 'exit');
    const owner = { processId: stranger.pid, startedAt: new Date().toISOString(), host: hostname(), port: 5432 };
    writeFileSync(join(dataDirectory, 'owner.json'), JSON.stringify(owner));
    const pidFile = [stranger.pid, '/proc/self/cwd', 1_700_000_000, 5432, '', '127.0.0.1', '0 0', 'ready', ''];
    writeFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), pidFile.join('\n'));

    const server = await startEmbeddedPostgres({ dataDirectory, durable: true });
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(stranger.exitCode).toBeNull();
    expect(stranger.signalCode).toBeNull();
    stranger.kill('SIGKILL');
    await ended;
  });

  test('nor does a server of another data directory', async () => {
    const [oneDirectory, otherDirectory] = [await directories.withDatabase(), await directories.withDatabase()];
    const other = await startEmbeddedPostgres({ dataDirectory: otherDirectory, durable: false });
    const pidFile = readFileSync(join(otherDirectory, 'cluster', 'postmaster.pid'));
    writeFileSync(join(oneDirectory, 'cluster', 'postmaster.pid'), pidFile);

    const one = await startEmbeddedPostgres({ dataDirectory: oneDirectory, durable: false });
    expect(await query(one.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await query(other.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await Promise.all([one.stop(), other.stop()]);
  });
});

describe('a service whose server', () => {
  test('is killed gets it back at the same address', async () => {
    const dataDirectory = await directories.withDatabase();
    const lines: string[] = [];
    const server = await startEmbeddedPostgres({ dataDirectory, durable: true, onLog: (line) => lines.push(line) });
    await query(server.url, 'create table kept as select 42 as answer');
    const killed = serverProcessId(dataDirectory);
    process.kill(killed, 'SIGKILL');
    const runsAgain = (): boolean => lines.some((line) => line.startsWith('PostgreSQL runs again'));
    expect(await waitUntil(runsAgain, { everyMs: 5, timeoutMs: 20_000 })).toBe(true);
    expect(await query(server.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(lines[0]).toBe(`PostgreSQL (process id ${killed}) is gone: it was ended by SIGKILL. Starting it again.`);
    expect(serverProcessId(dataDirectory)).not.toBe(killed);
    await server.stop();
  });

  test('can’t be started again goes on trying until it can, and stops when asked', async () => {
    const dataDirectory = await directories.withDatabase();
    const lines: string[] = [];
    const server = await startEmbeddedPostgres({ dataDirectory, durable: true, onLog: (line) => lines.push(line) });
    const hidden = join(dataDirectory, 'cluster', 'PG_VERSION');
    rmSync(hidden);
    process.kill(serverProcessId(dataDirectory), 'SIGKILL');
    const failures = (): number => lines.filter((line) => line.startsWith('PostgreSQL does not start')).length;
    expect(await waitUntil(() => failures() >= 2, { everyMs: 5, timeoutMs: 20_000 })).toBe(true);
    writeFileSync(hidden, '18\n');
    const answers = (): Promise<boolean> =>
      query(server.url, 'select').then(
        () => true,
        () => false,
      );
    expect(await waitUntil(answers, { everyMs: 20, timeoutMs: 20_000 })).toBe(true);

    rmSync(hidden);
    const before = failures();
    process.kill(serverProcessId(dataDirectory), 'SIGKILL');
    expect(await waitUntil(() => failures() > before, { everyMs: 5, timeoutMs: 20_000 })).toBe(true);
    await server.stop();
    writeFileSync(hidden, '18\n');
    await (await startEmbeddedPostgres({ dataDirectory, durable: true })).stop();
  });

  test('shares its terminal is not stopped by Ctrl-C before the service has drained', async () => {
    const dataDirectory = await directories.withDatabase();
    const service = await directories.startService(dataDirectory);
    const server = serverProcessId(dataDirectory);
    // What a terminal does: the signal goes to every process of the group.
    process.kill(-service.processId, 'SIGINT');
    expect(await query(service.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const name = await identityOf(join(dataDirectory, 'cluster'));
    expect(await isOfCluster(server, name)).toBe(true);
    await service.stop();
    expect(await isOfCluster(server, name)).toBe(false);
  });
});
