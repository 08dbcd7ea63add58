/** What is measured, each as a process of its own. */
import { join } from 'node:path';
import { ROOT, type ServerProcess, startServer, startService } from './server-process.ts';

export function startMeasuredService(databaseUrl: string): Promise<ServerProcess> {
  return startService({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'info' });
}

export function startConstantServer(): Promise<ServerProcess> {
  return startServer(process.execPath, ['tests/bench/constant-server.ts'], {});
}

/** On Node, where Fastify is at home; on Bun where there is no Node. */
export async function startPeer(databaseUrl: string): Promise<ServerProcess> {
  const { success, logs } = await Bun.build({
    entrypoints: [join(import.meta.dir, 'peer-server.ts')],
    outdir: join(ROOT, '.tmp', 'bench'),
    naming: 'peer-server.mjs',
    target: 'node',
    packages: 'external',
  });
  if (!success) {
    throw new AggregateError(logs, 'the peer could not be built');
  }
  return startServer(
    Bun.which('node') ?? process.execPath,
    [join('.tmp', 'bench', 'peer-server.mjs'), databaseUrl],
    {},
  );
}
