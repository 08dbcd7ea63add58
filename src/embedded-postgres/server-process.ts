/** Starts one PostgreSQL server and waits until it takes connections. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { ServerAccount } from './account.ts';
import { pathForServer } from './cluster.ts';
import type { DataDirectory } from './data-directory.ts';
import { codeOf, EmbeddedPostgresError } from './errors.ts';
import { identityOf, killProcessesOf } from './processes.ts';
import { describeEnd, PROGRAM_ENVIRONMENT } from './run-program.ts';
import { logSize, logTail, openServerLog, readEnd } from './server-log.ts';
import { serverArguments } from './settings.ts';
import { waitUntil } from './wait-until.ts';

export interface ServerOptions {
  readonly directory: DataDirectory;
  readonly account: ServerAccount | undefined;
  readonly postgres: string;
  readonly durable: boolean;
}

export interface ServerProcess {
  readonly processId: number;
  readonly port: number;
  /** Resolves when the process is gone, with how it ended, for the middle of a sentence. Never rejects. */
  readonly ended: Promise<string>;
  signal(name: NodeJS.Signals): void;
}

/**
 * Recovery after a crash replays at most about 1 GB of log (`max_wal_size`): seconds on a good disk. A start that
 * gave up on it would begin from the beginning the next time, so this limit is generous.
 */
const READY_TIMEOUT_MS = 300_000;
const READY_POLL_MS = 5;
/** For what passes by itself: another program took the port, processes of a killed server are still ending. */
const ATTEMPTS_MAX = 40;
const ATTEMPT_PAUSE_MS = 100;

/** Once `stopping` is aborted the server shuts down, in whatever state it is, and no other attempt is made. */
export async function startServer(
  options: ServerOptions,
  choosePort: () => Promise<number>,
  stopping: AbortSignal,
): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const begunAtByte = await logSize(options.directory.logFile);
    const server = await spawnServer(options, await choosePort(), stopping);
    const failure = await failureToStart(server, options.directory);
    if (failure === undefined) {
      return server;
    }
    const log = await readEnd(options.directory.logFile, begunAtByte);
    const passes = /Address already in use|pre-existing shared memory block/.test(log);
    if (!passes || attempt === ATTEMPTS_MAX || stopping.aborted) {
      const tail = await logTail(options.directory.logFile, begunAtByte);
      throw new EmbeddedPostgresError(`PostgreSQL does not start in ${options.directory.path}: ${failure}.${tail}`);
    }
    // What is left of a server that was killed; this one has ended.
    await killProcessesOf(await identityOf(options.directory.cluster));
    await pause(ATTEMPT_PAUSE_MS);
  }
}

async function spawnServer(options: ServerOptions, port: number, stopping: AbortSignal): Promise<ServerProcess> {
  const { directory, account, durable } = options;
  const settings = serverArguments({ port, durable, clusterName: await identityOf(directory.cluster) });
  const log = openServerLog(directory.logFile);
  let child: ChildProcess;
  try {
    child = spawn(options.postgres, ['-D', pathForServer(directory.cluster, account), ...settings], {
      ...account,
      cwd: directory.cluster,
      env: { ...PROGRAM_ENVIRONMENT },
      stdio: ['ignore', log, log],
      // A session of its own: Ctrl-C goes to the terminal's whole foreground group, and the service drains first.
      detached: true,
    });
  } finally {
    closeSync(log);
  }
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(describeEnd(code, signal));
    });
  });
  const processId = await spawnedProcessId(child, options);
  const signal = (name: NodeJS.Signals): void => {
    child.kill(name);
  };
  const shutDown = (): void => {
    signal('SIGINT');
  };
  if (stopping.aborted) {
    shutDown();
  }
  stopping.addEventListener('abort', shutDown, { once: true });
  void ended.then(() => {
    stopping.removeEventListener('abort', shutDown);
  });
  // A process that has nothing else to do may end; it is expected to stop the server before.
  child.unref();
  return { processId, port, ended, signal };
}

function spawnedProcessId(child: ChildProcess, { postgres, account }: ServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => {
      if (child.pid === undefined) {
        reject(new Error('a process that was spawned has an id'));
      } else {
        resolve(child.pid);
      }
    });
    child.once('error', (error) => {
      const hint =
        codeOf(error) === 'EACCES' && account !== undefined
          ? '. The account it runs under must be able to enter that directory: set TMPDIR to one that everyone may enter'
          : '';
      reject(new EmbeddedPostgresError(`${postgres} can't be run: ${error.message}${hint}.`));
    });
  });
}

/** Why the server does not take connections, for the middle of a sentence; undefined once it does. */
async function failureToStart(server: ServerProcess, directory: DataDirectory): Promise<string | undefined> {
  let end: string | undefined;
  void server.ended.then((description) => {
    end = description;
  });
  const decided = async (): Promise<boolean> => end !== undefined || (await isReady(server, directory.cluster));
  if (await waitUntil(decided, { everyMs: READY_POLL_MS, timeoutMs: READY_TIMEOUT_MS })) {
    return end;
  }
  server.signal('SIGKILL');
  return `it was not ready after ${READY_TIMEOUT_MS / 1_000} s`;
}

/** The server writes its state into the eighth line of this file, which `pg_ctl` reads too. */
async function isReady(server: ServerProcess, cluster: string): Promise<boolean> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === server.processId && lines[7]?.trim() === 'ready';
}
