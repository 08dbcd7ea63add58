/** The process behind postgres-server.ts: prints the server's address and runs until its input is closed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/start.ts';

const dataDirectory = await mkdtemp(join(tmpdir(), 'eml-queue-management-test-'));
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
