/** What is measured, each as a process of its own. */
import { join } from 'node:path';
import { ROOT, type ServerProcess, startServer } from './server-process.ts';

/** @param programArguments of Bun, e.g. to have it keep a CPU profile */
export function startService(databaseUrl: string, programArguments: readonly string[] = []): Promise<ServerProcess> {
  const environment = { PORT: '0', DATABASE_URL: databaseUrl, LOG_LEVEL: 'info' };
  return startServer(process.execPath, [...programArguments, 'src/main.ts'], environment);
}

export function startConstantServer(): Promise<ServerProcess> {
  return startServer(process.execPath, ['tests/bench/servers/constant-server.ts'], {});
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
