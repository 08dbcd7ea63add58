/** The embedded server's log stays small and keeps its last lines. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { closeSync, mkdtempSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  beginServerLog,
  logTail,
  olderLog,
  openServerLog,
  shortenLog,
} from '../../../src/embedded-postgres/server-log.ts';

let directory: string;
let logFile: string;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'eml-queue-management-test-'));
  logFile = join(directory, 'postgres.log');
  await beginServerLog(logFile);
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('the server log', () => {
  test('is emptied into the older one when it is too long, while a server goes on writing it', async () => {
    const server = openServerLog(logFile);
    writeSync(server, 'a line that is long enough\n');
    await shortenLog(logFile, 20);
    writeSync(server, 'next\n');
    await shortenLog(logFile, 20);
    closeSync(server);
    expect(readFileSync(logFile, 'utf8')).toBe('next\n');
    expect(readFileSync(olderLog(logFile), 'utf8')).toBe('a line that is long enough\n');
    expect(statSync(olderLog(logFile)).mode & 0o777).toBe(0o600);
  });

  test('of the run before is kept when a new one begins', async () => {
    const server = openServerLog(logFile);
    writeSync(server, 'yesterday\n');
    closeSync(server);
    await beginServerLog(logFile);
    expect(readFileSync(logFile, 'utf8')).toBe('');
    expect(readFileSync(olderLog(logFile), 'utf8')).toBe('yesterday\n');
  });

  test('gives its last lines behind a byte, and nothing where there are none', async () => {
    expect(await logTail(logFile)).toBe('');
    const server = openServerLog(logFile);
    writeSync(server, Array.from({ length: 100 }, (_, index) => `line ${index}\n`).join(''));
    const before = statSync(logFile).size;
    writeSync(server, 'the end\n');
    closeSync(server);
    expect(await logTail(logFile, before)).toBe(`\nThe last lines of ${logFile}:\nthe end`);
    expect(await logTail(logFile)).toContain('line 89\nline 90\n');
    expect(await logTail(logFile)).not.toContain('line 88\n');
  });
});
