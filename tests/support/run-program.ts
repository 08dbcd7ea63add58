/** Runs a program of this project to its end, as a shell would, with an environment of its own. */
import { join } from 'node:path';

export const ROOT = join(import.meta.dir, '..', '..');

export interface ProgramEnd {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * @param script from the root of the project
 * @param environment what is set beside the little that programs need
 */
export async function runProgram(
  script: string,
  programArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ProgramEnd> {
  const child = Bun.spawn([process.execPath, join(ROOT, script), ...programArguments], {
    env: programEnvironment(environment),
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  });
  const [exitCode, stdout, stderr] = await Promise.all([child.exited, child.stdout.text(), child.stderr.text()]);
  return { exitCode, stdout, stderr };
}

/** Nothing that happens to be set where the tests run decides what the program does. */
export function programEnvironment(environment: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }), ...environment };
}
