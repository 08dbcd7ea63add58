/** The process behind postgres-server.ts: prints the server's address and runs until its input is closed. */
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/start.ts';

/** The databases of a run take far less at a time; a container's usual 64 MB would not do. */
const MEMORY_BYTES_MIN = 2 * 1024 ** 3;

const dataDirectory = await mkdtemp(join(await temporaryParent(), 'eml-queue-management-test-'));
try {
  const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
  console.log(server.url);
  await new Promise((resolve) => {
    process.stdin.once('close', resolve);
    process.stdin.resume();
    process.once('SIGTERM', resolve);
  });
  await server.stop();
} finally {
  await rm(dataDirectory, { recursive: true, force: true });
}
process.exit(0);

/**
 * Memory where there is enough. A database is some 300 files, and making so many took 15 to 350 ms on disk, the
 * longer the more had been deleted just before (ext4 passes over their inodes); in memory always under 30.
 */
async function temporaryParent(): Promise<string> {
  const memory = '/dev/shm';
  const space = await statfs(memory).catch(() => undefined);
  return space !== undefined && space.bavail * space.bsize >= MEMORY_BYTES_MIN ? memory : tmpdir();
}
