/** What processes have used of the machine, from /proc; nothing where there is no such thing. */
import { readdir, readFile } from 'node:fs/promises';

/** Linux counts in hundredths of a second whatever its own clock. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICKS_PER_SECOND = 100;

/** CPU seconds of a process and its living and finished children, e.g. a PostgreSQL server with its backends. */
export async function cpuSecondsOf(processID: number): Promise<number> {
  let seconds = 0;
  for (const { id, parent, own, children } of await listProcesses()) {
    if (id === processID) {
      seconds += own + children;
    } else if (parent === processID) {
      seconds += own;
    }
  }
  return seconds;
}

/** CPU seconds of one process alone, with all its threads; 0 of one that is gone. */
export async function ownCpuSecondsOf(processID: number): Promise<number> {
  return timesOf(await statOf(String(processID)))?.own ?? 0;
}

/** Resident memory in MiB. */
export async function residentMebibytesOf(processID: number): Promise<number> {
  const status = await readFile(`/proc/${processID}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

interface ProcessTimes {
  readonly id: number;
  readonly parent: number;
  readonly own: number;
  readonly children: number;
}

async function listProcesses(): Promise<readonly ProcessTimes[]> {
  const entries = await readdir('/proc').catch(() => []);
  const stats = await Promise.all(entries.filter((entry) => /^\d+$/.test(entry)).map(statOf));
  return stats.flatMap((stat) => timesOf(stat) ?? []);
}

function statOf(processID: string): Promise<string> {
  return readFile(`/proc/${processID}/stat`, 'utf8').catch(() => '');
}

function timesOf(stat: string): ProcessTimes | null {
  const name = stat.lastIndexOf(')');
  if (name === -1) {
    return null;
  }
  // Behind the name: state, parent, … and the times as the fields 14 to 17 of the whole line.
  const fields = stat
    .slice(name + 2)
    .split(' ')
    .map(Number);
  const at = (field: number) => fields[field - 3] ?? 0;
  return {
    id: Number.parseInt(stat, 10),
    parent: at(4),
    own: (at(14) + at(15)) / TICKS_PER_SECOND,
    children: (at(16) + at(17)) / TICKS_PER_SECOND,
  };
}
