/**
 * Finds PostgreSQL's processes that another process of ours started. They are told by the name of their cluster in
 * their command line: a process id alone may be any other program's by now, and more than the command line is not
 * shown to root in a container about processes of another account.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface FoundProcess {
  readonly processId: number;
  readonly commandLine: string;
}

/** PostgreSQL's server, its children, which call themselves `postgres: NAME: …`, and the program that makes clusters. */
const PROGRAM = /^(?:\S.*\/)?(?:postgres|initdb)(?::| |$)/;
const PS_TIMEOUT_MS = 5_000;

/**
 * A name for this directory, which the processes of a cluster bear. It stays the same when the directory is renamed,
 * and a copy of the directory has another one.
 */
export async function identityOf(directory: string): Promise<string> {
  const { dev, ino } = await stat(directory, { bigint: true });
  return `eml-queue-management-${dev}-${ino}`;
}

/** Not a zombie: where nobody reaps orphans, as in many containers, its id goes on existing but its command line ends. */
export async function isOfCluster(processId: number, name: string): Promise<boolean> {
  return belongs(await commandLineOf(processId), name);
}

/** Ends all of a cluster's processes at once, without a shutdown. */
export async function killProcessesOf(name: string): Promise<void> {
  for (const { processId, commandLine } of await listProcesses()) {
    if (belongs(commandLine, name)) {
      try {
        process.kill(processId, 'SIGKILL');
      } catch {
        // It ended by itself meanwhile.
      }
    }
  }
}

/** All processes of this machine that this user may see. */
export async function listProcesses(): Promise<readonly FoundProcess[]> {
  if (process.platform !== 'linux') {
    return listWithPs();
  }
  const processIds = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  return Promise.all(
    processIds.map(async (processId) => ({ processId, commandLine: await commandLineOf(processId) })),
  );
}

function belongs(commandLine: string, name: string): boolean {
  return PROGRAM.test(commandLine) && commandLine.split(/[\s=:]+/).includes(name);
}

/** Empty when there is no such process any more. */
async function commandLineOf(processId: number): Promise<string> {
  if (process.platform !== 'linux') {
    return (await listWithPs()).find((found) => found.processId === processId)?.commandLine ?? '';
  }
  try {
    return (await readFile(`/proc/${processId}/cmdline`, 'utf8')).replaceAll('\0', ' ').trimEnd();
  } catch {
    return '';
  }
}

/** Not on Linux, whose smallest images have no `ps`. */
async function listWithPs(): Promise<readonly FoundProcess[]> {
  const { stdout } = await promisify(execFile)('ps', ['-axww', '-o', 'pid=,command='], { timeout: PS_TIMEOUT_MS });
  return stdout.split('\n').flatMap((line) => {
    const [, processId, commandLine] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return processId === undefined || commandLine === undefined
      ? []
      : [{ processId: Number(processId), commandLine }];
  });
}
