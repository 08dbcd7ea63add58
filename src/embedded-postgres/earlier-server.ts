/**
 * Ends the server that a killed service left running. It could be used as it is, but would then keep the settings,
 * the programs and the log of that service, with nobody told when it dies; stopping it costs some 50 ms, and
 * whatever the killed service had open ends for certain.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { EmbeddedPostgresError } from './errors.ts';
import { identityOf, isOfCluster } from './processes.ts';
import { waitUntil } from './wait-until.ts';

/** Each signal with the time that it gets: fast shutdown with a checkpoint, immediate shutdown, and no choice. */
const SHUTDOWN: readonly { readonly signal: NodeJS.Signals; readonly timeoutMs: number }[] = [
  { signal: 'SIGINT', timeoutMs: 60_000 },
  { signal: 'SIGQUIT', timeoutMs: 10_000 },
  { signal: 'SIGKILL', timeoutMs: 5_000 },
];
const POLL_MS = 5;

/** Only for the owner of the data directory. Afterwards no server works in the cluster. */
export async function stopEarlierServer(cluster: string, onLog: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const [firstLine] = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const processId = Number.parseInt(firstLine ?? '', 10);
  if (Number.isNaN(processId)) {
    return;
  }
  const name = await identityOf(cluster);
  if (await isOfCluster(processId, name)) {
    onLog(`Stopping the PostgreSQL server (process id ${processId}) that an earlier service left running.`);
    await shutDown(processId, name);
  }
  // PostgreSQL removes it when it ends in order. Otherwise its process id may be another program's by now, and the
  // next server would take that for itself and refuse to start.
  await rm(pidFile, { force: true });
}

async function shutDown(processId: number, name: string): Promise<void> {
  for (const { signal, timeoutMs } of SHUTDOWN) {
    try {
      process.kill(processId, signal);
    } catch {
      // It ended by itself meanwhile.
    }
    if (await waitUntil(async () => !(await isOfCluster(processId, name)), { everyMs: POLL_MS, timeoutMs })) {
      return;
    }
  }
  throw new EmbeddedPostgresError(
    `The PostgreSQL server with process id ${processId}, left by an earlier service, does not end.`,
  );
}
