/** Where PostgreSQL's programs come from, and what becomes of copies of them. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { provideBinaries } from '../../../src/embedded-postgres/binaries.ts';
import { copyBinaries, removeStaleCopies } from '../../../src/embedded-postgres/binaries-copy.ts';
import { openDataDirectory } from '../../../src/embedded-postgres/data-directory.ts';
import { startEmbeddedPostgres } from '../../../src/embedded-postgres/start.ts';

const NATIVE = join(
  dirname(dirname(Bun.resolveSync(`@embedded-postgres/${process.platform}-${process.arch}`, import.meta.dir))),
  'native',
);
const LONG_AGO = new Date('2020-01-01T00:00:00Z');
const usualTemporaryDirectory = process.env['TMPDIR'];
let temporaryDirectory: string;

beforeEach(() => {
  temporaryDirectory = realpathSync(mkdtempSync(join(tmpdir(), 'eml-queue-management-test-')));
  chmodSync(temporaryDirectory, 0o755);
  process.env['TMPDIR'] = temporaryDirectory;
});

afterEach(() => {
  if (usualTemporaryDirectory === undefined) {
    delete process.env['TMPDIR'];
  } else {
    process.env['TMPDIR'] = usualTemporaryDirectory;
  }
  rmSync(temporaryDirectory, { recursive: true });
});

describe('the programs', () => {
  test('run for this process and, in a copy that goes with the server, for another account', async () => {
    const directory = await openDataDirectory(join(temporaryDirectory, 'data'));
    const own = await provideBinaries(directory, undefined);
    expect(own.postgres.startsWith(NATIVE)).toBe(true);
    expect(versionOf(own.initdb)).toContain('(PostgreSQL) 18.');
    const account = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    const others = await provideBinaries(directory, account);
    expect(others.postgres.startsWith(temporaryDirectory)).toBe(true);
    expect(versionOf(others.initdb)).toContain('(PostgreSQL) 18.');
    await own.remove();
    await others.remove();
    expect(existsSync(own.postgres)).toBe(true);
    expect(readdirSync(temporaryDirectory)).toEqual(['data']);
  });

  test('of a platform that has none are asked for in a sentence', async () => {
    const { arch } = process;
    Object.defineProperty(process, 'arch', { value: 'riscv64' });
    try {
      const dataDirectory = join(temporaryDirectory, 'data');
      const start = startEmbeddedPostgres({ dataDirectory, durable: true });
      expect(start).rejects.toThrow(
        /no PostgreSQL in node_modules for \w+-riscv64 .* use a PostgreSQL server of your own/,
      );
    } finally {
      Object.defineProperty(process, 'arch', { value: arch });
    }
  });
});

describe('a copy of the programs', () => {
  test('that a killed service left goes with the next start on its data directory', async () => {
    const [own, other] = [await copyFor('own'), await copyFor('other')];
    await removeStaleCopies(join(temporaryDirectory, 'own'));
    expect([own, other].map((path) => existsSync(path))).toEqual([false, true]);
  });

  test('for another data directory goes when it is old and nothing runs from it', async () => {
    const [abandoned, young, used] = [await copyFor('one'), await copyFor('two'), await copyFor('three')];
    // Any program that goes by the name of the copy's and does not end by itself.
    const server = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      argv0: join(used, 'bin', 'postgres'),
      stdio: 'ignore',
    });
    const ended = once(server, 'exit');
    for (const path of [abandoned, used]) {
      utimesSync(path, LONG_AGO, LONG_AGO);
    }
    await copyFor('own');
    await removeStaleCopies(join(temporaryDirectory, 'own'));
    expect([abandoned, young, used].map((path) => existsSync(path))).toEqual([false, true, true]);
    server.kill('SIGKILL');
    await ended;
  });

  test('is told from what other programs keep beside it', async () => {
    const foreign = join(temporaryDirectory, 'eml-queue-management-notes');
    mkdirSync(foreign);
    utimesSync(foreign, LONG_AGO, LONG_AGO);
    await copyFor('own');
    await removeStaleCopies(join(temporaryDirectory, 'own'));
    expect(readdirSync(temporaryDirectory).toSorted()).toEqual(['eml-queue-management-notes', 'own']);
  });
});

async function copyFor(dataDirectoryName: string): Promise<string> {
  const { path } = await openDataDirectory(join(temporaryDirectory, dataDirectoryName));
  return (await copyBinaries(NATIVE, path)).path;
}

function versionOf(program: string): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;
}
