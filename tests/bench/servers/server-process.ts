/** Runs a server as a process of its own: the service, or what it is measured against. */
import { spawn } from 'node:child_process';
import { open, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { follow } from './children.ts';

export const ROOT = join(import.meta.dir, '..', '..', '..');

export interface ServerProcess {
  readonly port: number;
  readonly processID: number;
  /** Stops it for a while, as a machine that is frozen, and lets it go on. */
  freeze(): void;
  thaw(): void;
  /** Gives back the room on disk that its log takes. */
  forgetLog(): Promise<void>;
  /** Ends it, in good order if it can. */
  stop(): Promise<void>;
}

/** With a database that has to recover first. */
const START_TIMEOUT_MILLISECONDS = 30_000;

/** The service drains for a few seconds; what takes longer is stuck. */
const STOP_TIMEOUT_MILLISECONDS = 15_000;

const POLL_MILLISECONDS = 20;

let started = 0;

/**
 * Starts a program that tells where it listens by the `url` in a line of JSON on its standard output.
 * @param environment what is set beside this process's own
 */
export async function startServer(
  program: string,
  programArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  started += 1;
  const logFile = join(tmpdir(), `queue-management-bench-${process.pid}-${started}.log`);
  const log = await open(logFile, 'a');
  const child = spawn(program, [...programArguments], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    // Into a file: a process that reads along would take its share of the machine from what is measured.
    stdio: ['ignore', log.fd, log.fd],
  });
  await log.close();
  const processID = child.pid ?? 0;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  follow(processID, ended);
  const url = await urlIn(logFile, () => child.exitCode === null && child.signalCode === null).catch(
    (error: unknown) => {
      child.kill('SIGKILL');
      throw error;
    },
  );
  return {
    port: Number(new URL(url).port),
    processID,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    forgetLog: () => truncate(logFile),
    async stop() {
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MILLISECONDS);
      await ended;
      clearTimeout(timer);
      await rm(logFile, { force: true });
    },
  };
}

async function urlIn(logFile: string, isRunning: () => boolean): Promise<string> {
  const deadline = performance.now() + START_TIMEOUT_MILLISECONDS;
  for (;;) {
    const output = await readFile(logFile, 'utf8');
    const stated = /"url":"(http:[^"]+)"/.exec(output);
    if (stated?.[1] !== undefined) {
      return stated[1];
    }
    if (!isRunning() || performance.now() > deadline) {
      throw new Error(`a server did not start:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
}
