/**
 * `npm test`: checks types, format and lint, then runs the tests against one PostgreSQL server of their own. Ends with
 * the line `N passed, N failed` and fails if anything did, or if no test ran. Arguments go to `bun test`:
 * `npm test -- tests/unit`, `npm test -- -t 'name'`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgresServer } from './support/postgres-server.ts';
import { countTests } from './support/test-counts.ts';

const ROOT = join(import.meta.dir, '..');
/**
 * Two files at a time, each with databases of its own; crashes, the browser and the benchmark have the machine for
 * themselves. One after another all of it takes one and a half times as long. (`npm test -- --parallel` runs as many files
 * at once as there are cores.)
 */
const GROUPS: readonly { readonly folders: readonly string[]; readonly options: readonly string[] }[] = [
  { folders: ['unit', 'integration', 'contract', 'architecture'], options: ['--parallel=2'] },
  { folders: ['e2e', 'faults', 'bench', 'image'], options: [] },
];
/** For a machine that does something else beside; what a test promises to be fast, it measures itself. */
const TEST_TIMEOUT_MS = 30_000;

const CHECKS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'types', command: [process.execPath, 'check', '--no-script'] },
  { name: 'format', command: [process.execPath, 'fmt', '--check', '--no-script'] },
  // As a script, since Bun then stands in for Node, which the linter's launcher asks for, where there is none.
  { name: 'lint', command: [process.execPath, 'run', '--silent', 'lint'] },
];

let passed = 0;
let failed = 0;
let running: ChildProcess | undefined;
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interrupted) {
      // The server notices by itself that this process is gone.
      process.exit(1);
    }
    interrupted = true;
    running?.kill(signal);
  });
}

// Whatever an interrupted test leaves lies in here, and a PostgreSQL server ends when its data is gone.
const temporaryDirectory = mkdtempSync(join(tmpdir(), 'eml-queue-management-run-'));
chmodSync(temporaryDirectory, 0o755);
process.env['TMPDIR'] = temporaryDirectory;

let server: PostgresServer | undefined;
try {
  for (const { name, command } of CHECKS) {
    await check(name, command);
  }
  if (!interrupted) {
    server = await startPostgresServer();
    await runTests(server.url);
  }
} catch (error) {
  console.error(error);
  failed += 1;
} finally {
  await server?.stop();
  rmSync(temporaryDirectory, { recursive: true, force: true });
}
if (interrupted) {
  console.error('\nInterrupted before the end.');
  failed += 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function check(name: string, command: readonly string[]): Promise<void> {
  if (interrupted) {
    return;
  }
  console.log(`\n${name}: ${command.slice(1).join(' ')}`);
  const code = await run(command, process.env, 'inherit');
  if (code === 0) {
    passed += 1;
  } else {
    failed += 1;
  }
}

/** Each file has a world of its own. Arguments that name files or folders take the place of all of them. */
async function runTests(url: string): Promise<void> {
  const given = process.argv.slice(2);
  const namesPaths = given.some((argument) => existsSync(join(ROOT, argument)));
  let ran = 0;
  if (namesPaths) {
    ran = await runBunTest(url, given);
  } else {
    for (const { folders, options } of GROUPS) {
      ran += await runBunTest(url, [...options, ...folders.map((name) => `tests/${name}`), ...given]);
    }
  }
  if (ran === 0 && !interrupted) {
    console.error('\nNo test ran.');
    failed += 1;
  }
}

/** @returns how many tests ran */
async function runBunTest(url: string, words: readonly string[]): Promise<number> {
  if (interrupted) {
    return 0;
  }
  const command = [process.execPath, 'test', '--isolate', `--timeout=${TEST_TIMEOUT_MS}`, ...words];
  console.log(`\ntests: bun ${command.slice(1).join(' ')}`);
  let closingLines = '';
  const colours = process.stderr.isTTY ? { FORCE_COLOR: '1' } : {};
  const code = await run(command, { ...process.env, ...colours, TEST_POSTGRES_URL: url }, (chunk) => {
    process.stderr.write(chunk);
    closingLines = (closingLines + chunk.toString()).slice(-2_000);
  });
  const counts = countTests(closingLines);
  passed += counts.passed;
  failed += counts.failed + counts.notRun;
  if (counts.notRun > 0) {
    console.error(`\n${counts.notRun} tests were skipped; a test that is not run counts as failed.`);
  }
  const ran = counts.passed + counts.failed;
  // Where a name is asked for, a group may well have no such test.
  const isEmptyChoice = ran === 0 && process.argv.length > 2;
  if (code !== 0 && counts.failed === 0 && !isEmptyChoice && !interrupted) {
    console.error(`\nbun test ended with code ${code}.`);
    failed += 1;
  }
  return ran;
}

/** The exit code; null when a signal ended it. What the command says on stderr goes to `onError`, at once. */
function run(
  [program = '', ...programArguments]: readonly string[],
  env: NodeJS.ProcessEnv,
  onError: 'inherit' | ((chunk: Buffer) => void),
): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const stderr = onError === 'inherit' ? 'inherit' : 'pipe';
    const child = spawn(program, programArguments, { cwd: ROOT, env, stdio: ['ignore', 'inherit', stderr] });
    running = child;
    if (onError !== 'inherit') {
      child.stderr?.on('data', onError);
    }
    child.once('error', reject);
    child.once('close', resolve);
  });
}
