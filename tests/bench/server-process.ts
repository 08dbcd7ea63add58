/** Runs a server as a process of its own: the service, or what it is measured against. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dir, '..', '..');

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly processID: number;
  /** Asks it to end and resolves to its exit code; null where a signal ended it. */
  stop(): Promise<number | null>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** With a database that has to recover first. */
const START_TIMEOUT_MILLISECONDS = 30_000;

/** The service as it is run. */
export function startService(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  return startServer(process.execPath, ['src/main.ts'], { PORT: '0', ...environment });
}

/**
 * Starts a program that tells where it listens by the `url` in a line of JSON on its standard output.
 * @param environment what is set beside this process's own
 */
export function startServer(
  program: string,
  programArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(program, [...programArguments], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return new Promise((resolve, reject) => {
    let output = '';
    let listening = false;
    const fail = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`${programArguments[0]} ${why}:\n${output}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MILLISECONDS);
    void ended.then((code) => fail(`ended with code ${code}`));
    const read = (chunk: Buffer) => {
      // What comes behind the start is the request log, which nobody reads here, but which has to go somewhere.
      if (listening) {
        return;
      }
      output = `${output}${chunk.toString()}`.slice(-16_384);
      const stated = /"url":"(http:\/\/[^"]*?:(\d+))[^"]*"/.exec(output);
      if (stated?.[1] !== undefined && child.pid !== undefined) {
        clearTimeout(timer);
        listening = true;
        resolve({
          url: stated[1],
          port: Number(stated[2]),
          processID: child.pid,
          async stop() {
            child.kill('SIGTERM');
            return ended;
          },
          async kill() {
            child.kill('SIGKILL');
            await ended;
          },
        });
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
}
