/** One run of the benchmark from nothing to nothing: its PostgreSQL, its servers, its findings and its folder. */
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/start.ts';
import type { BenchOptions } from './options.ts';
import { killFollowed } from './servers/children.ts';
import { ROOT, type ServerProcess } from './servers/server-process.ts';

export interface Bench {
  readonly options: BenchOptions;
  /** Of some database of the server; what is measured gets databases of its own. */
  readonly serverUrl: string;
  /** For what is needed only meanwhile. */
  readonly directory: string;
  postgresProcessID(): Promise<number>;
  /** Stops the server in the end, if nobody has until then. */
  start(starting: Promise<ServerProcess>): Promise<ServerProcess>;
  /** Keeps a result: JSON as it is, text under its name. */
  write(name: string, content: string | object): Promise<void>;
  /** Tells of a wrong answer; the run goes on, and fails in the end. */
  fail(sentence: string): void;
}

/** Where ending in good order takes longer, the process ends without; PostgreSQL notices that its data is gone. */
const END_MILLISECONDS_MAX = 15_000;

/** @returns the exit code: timings never fail a run, a wrong answer always does */
export async function withBench(options: BenchOptions, work: (bench: Bench) => Promise<void>): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'queue-management-bench-'));
  // PostgreSQL may run under another account, and all that anybody makes meanwhile is to be gone in the end.
  await chmod(directory, 0o755);
  process.env['TMPDIR'] = directory;
  const output = resolve(ROOT, options.output);
  await mkdir(output, { recursive: true });
  const servers: ServerProcess[] = [];
  let failures = 0;
  let endedBy: number | null = null;
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'data'), durable: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endedBy = 128 + constants.signals[signal];
      // Without them whatever is under way fails, and ends as after any other failure.
      killFollowed();
      void postgres.stop();
      setTimeout(() => process.exit(endedBy ?? 1), END_MILLISECONDS_MAX).unref();
    });
  }
  try {
    await work({
      options,
      serverUrl: postgres.url,
      directory,
      async postgresProcessID() {
        return Number.parseInt(await readFile(join(directory, 'data', 'cluster', 'postmaster.pid'), 'utf8'), 10);
      },
      async start(starting) {
        const server = await starting;
        servers.push(server);
        return server;
      },
      async write(name, content) {
        const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
        await Bun.write(join(output, name), text);
        console.log(`wrote ${join(options.output, name)}`);
      },
      fail(sentence) {
        failures += 1;
        console.error(`VIOLATION: ${sentence}`);
      },
    });
  } catch (error) {
    if (endedBy === null) {
      throw error;
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
  return endedBy ?? (failures === 0 ? 0 : 1);
}
