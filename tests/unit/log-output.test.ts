/** Log lines reach their file in order and whole, and a reader that stands still holds up nobody. */
import { afterEach, describe, expect, test } from 'bun:test';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLogOutput } from '../../src/log/output.ts';

const OUTPUT_FILE = join(import.meta.dir, '..', '..', 'src', 'log', 'output.ts');

const directories: string[] = [];

afterEach(() => {
  for (const directory of directories.splice(0)) {
    rmSync(directory, { recursive: true });
  }
});

function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'log-output-'));
  directories.push(directory);
  return directory;
}

function openFile(): { readonly path: string; readonly fileDescriptor: number } {
  const path = join(newDirectory(), 'log');
  return { path, fileDescriptor: openSync(path, 'a') };
}

/** Runs a program that has `output`, which writes to the given descriptor. */
async function runProgram(program: string, stdout: 'pipe' | number) {
  const preamble = `import { openLogOutput } from ${JSON.stringify(OUTPUT_FILE)};\nconst output = openLogOutput(1);\n`;
  const child = Bun.spawn([process.execPath, '-e', preamble + program], { stdout, stderr: 'pipe' });
  const exitCode = await child.exited;
  const text = child.stdout instanceof ReadableStream ? await child.stdout.text() : '';
  return { exitCode, text, errors: await child.stderr.text() };
}

describe('log output', () => {
  test('writes every line in order, also those that come while it writes', async () => {
    const { path, fileDescriptor } = openFile();
    const output = openLogOutput(fileDescriptor);
    const lines = Array.from({ length: 5_000 }, (_, place) => `line ${place} ${'x'.repeat(place % 100)}\n`);
    for (const [place, line] of lines.entries()) {
      output.write(line);
      if (place % 500 === 0) {
        await output.flush(1_000);
      }
    }
    await output.flush(5_000);
    closeSync(fileDescriptor);
    expect(readFileSync(path, 'utf8')).toBe(lines.join(''));
  });

  test('writes by itself after a moment', async () => {
    const { path, fileDescriptor } = openFile();
    const watcher = watch(path);
    const changed = once(watcher, 'change');
    openLogOutput(fileDescriptor).write('a line\n');
    expect(readFileSync(path, 'utf8')).toBe('');
    await changed;
    watcher.close();
    closeSync(fileDescriptor);
    expect(readFileSync(path, 'utf8')).toBe('a line\n');
  });

  test('writes what is left when the process exits in the middle of something', async () => {
    const program = `
      process.on('exit', () => output.flushSync());
      output.write('the last line\\n');
      process.exit(3);`;
    expect(await runProgram(program, 'pipe')).toMatchObject({ exitCode: 3, text: 'the last line\n' });
  });

  test('lets the process end where nobody reads', async () => {
    const path = join(newDirectory(), 'pipe');
    execFileSync('mkfifo', [path]);
    // Open for reading as well, so that the pipe has a reader, who never reads.
    const fileDescriptor = openSync(path, 'r+');
    const program = `
      process.on('exit', () => output.flushSync());
      output.write('x'.repeat(1_000_000) + '\\n');
      const startedAt = performance.now();
      await output.flush(200);
      console.error(performance.now() - startedAt >= 190);
      output.write('never read\\n');
      process.exit(4);`;
    const { exitCode, errors } = await runProgram(program, fileDescriptor);
    closeSync(fileDescriptor);
    expect([exitCode, errors]).toEqual([4, 'true\n']);
  });

  test('survives a file that takes nothing', async () => {
    const output = openLogOutput(-1);
    output.write('a line\n');
    await output.flush(1_000);
    output.write('another\n');
    expect(() => {
      output.flushSync();
    }).not.toThrow();
  });

  test('drops lines when too many wait, and says how many', async () => {
    const { path, fileDescriptor } = openFile();
    const output = openLogOutput(fileDescriptor);
    const megabyte = `${'x'.repeat(1024 * 1024 - 1)}\n`;
    for (let written = 0; written < 20; written += 1) {
      output.write(megabyte);
    }
    await output.flush(10_000);
    closeSync(fileDescriptor);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(17);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ level: 'warn', event: 'log_lines_dropped', lines: 4 });
  });
});
