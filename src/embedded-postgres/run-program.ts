/** Runs one of PostgreSQL's programs to its end: those that make a cluster. */
import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';

import type { ServerAccount } from './account.ts';
import { openServerLog } from './server-log.ts';

/** Everything but these names would only make a server differ from machine to machine. */
export const PROGRAM_ENVIRONMENT: Readonly<Record<string, string>> = { LC_ALL: 'C', TZ: 'UTC' };

export interface ProgramRun {
  readonly program: string;
  readonly programArguments: readonly string[];
  /** The directory it works in. */
  readonly directory: string;
  readonly account: ServerAccount | undefined;
  readonly logFile: string;
  readonly input: string;
  readonly timeoutMs: number;
}

/** Resolves with how the program failed, for the middle of a sentence, or with undefined where it did not. */
export async function runProgram(run: ProgramRun): Promise<string | undefined> {
  const log = openServerLog(run.logFile);
  try {
    const child = spawn(run.program, [...run.programArguments], {
      ...run.account,
      cwd: run.directory,
      env: { ...PROGRAM_ENVIRONMENT },
      stdio: ['pipe', log, log],
      detached: true,
      timeout: run.timeoutMs,
      killSignal: 'SIGKILL',
    });
    const ended = new Promise<string | undefined>((resolve) => {
      child.once('error', (error) => {
        resolve(error.message);
      });
      child.once('exit', (code, signal) => {
        resolve(code === 0 ? undefined : describeEnd(code, signal));
      });
    });
    // A program that ends early closes the pipe; its end says more than that.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(run.input);
    return await ended;
  } finally {
    closeSync(log);
  }
}

export function describeEnd(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`;
}
