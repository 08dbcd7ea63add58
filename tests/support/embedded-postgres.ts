/** Data directories for tests of the embedded server, services that use them, and an end for whatever is left. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { identityOf, killProcessesOf } from '../../src/embedded-postgres/processes.ts';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/start.ts';

export interface Service {
  readonly processId: number;
  readonly url: string;
  readonly createdNow: boolean;
  /** Ends the service in order, its server included. */
  stop(): Promise<void>;
  /** `kill -9`: the service is gone at once, its server stays. */
  kill(): Promise<void>;
}

export interface DataDirectories {
  /** A path that does not exist yet, with spaces in it, below a directory that only this user may enter. */
  fresh(): string;
  /** A directory with a database that was made and stopped in order. */
  withDatabase(): Promise<string>;
  /** A service in a process of its own; rejects with its sentence when it does not start. */
  startService(dataDirectory: string): Promise<Service>;
  /** Starts one without waiting for its server, to be killed meanwhile. */
  beginService(dataDirectory: string): ChildProcess;
  /** Ends what is left and removes everything. */
  clean(): Promise<void>;
}

export function openDataDirectories(): DataDirectories {
  const root = mkdtempSync(join(tmpdir(), 'eml-queue-management-test-'));
  const parent = join(root, 'with spaces');
  mkdirSync(parent, { mode: 0o700 });
  // Where killed services leave their copies of the programs, which any account may enter.
  const temporaryDirectory = join(root, 'tmp');
  mkdirSync(temporaryDirectory);
  chmodSync(root, 0o755);
  const given: string[] = [];
  const children = new Set<ChildProcess>();
  let model: Promise<string> | undefined;

  const fresh = (): string => {
    const path = join(parent, `data ${given.length}`);
    given.push(path);
    return path;
  };
  const makeModel = async (): Promise<string> => {
    const path = fresh();
    await (await startEmbeddedPostgres({ dataDirectory: path, durable: false })).stop();
    return path;
  };
  const beginService = (dataDirectory: string): ChildProcess => {
    const child = spawn(process.execPath, [join(import.meta.dir, 'embedded-postgres-service.ts'), dataDirectory], {
      env: { ...process.env, TMPDIR: temporaryDirectory },
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
    });
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  };
  return {
    fresh,
    beginService,
    async withDatabase() {
      model ??= makeModel();
      const path = fresh();
      // Keeps the owner, unlike Node's own copy.
      spawnSync('cp', ['-a', await model, path]);
      return path;
    },
    async startService(dataDirectory) {
      return serviceOf(beginService(dataDirectory));
    },
    async clean() {
      for (const child of children) {
        child.kill('SIGKILL');
      }
      for (const path of given) {
        await killProcessesOf(await identityOf(join(path, 'cluster')).catch(() => 'none'));
      }
      rmSync(root, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

/** The first line of the server's own file is its process id. */
export function serverProcessId(dataDirectory: string): number {
  return Number.parseInt(readFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8'), 10);
}

/** Runs one statement on a connection of its own and returns the rows. */
export async function query(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
  // A server that is killed is reported twice, here and to whoever waits for the answer.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function serviceOf(child: ChildProcess): Promise<Service> {
  const { stdin, stdout, pid } = child;
  if (stdin === null || stdout === null || pid === undefined) {
    throw new Error('a service that was spawned with pipes has them');
  }
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface({ input: stdout }), 'line'),
    ended.then(() => ['{"error":"the service ended"}']),
  ]);
  const answer: unknown = JSON.parse(String(line));
  if (typeof answer !== 'object' || answer === null || !('url' in answer) || !('createdNow' in answer)) {
    await ended;
    throw new Error(
      typeof answer === 'object' && answer !== null && 'error' in answer ? String(answer.error) : String(line),
    );
  }
  return {
    processId: pid,
    url: String(answer.url),
    createdNow: answer.createdNow === true,
    async stop() {
      stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
