/** Connects a command to the database that the service has by the same configuration, whether that runs or not. */
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import type { DatabaseConfig } from '../config.ts';
import { attachEmbeddedPostgres } from '../embedded-postgres/start.ts';
import { type Database, openDatabase } from '../store/connection.ts';
import { CommandError } from './command.ts';

/**
 * Resolves and rejects as `use` does, when everything is closed again.
 * @throws CommandError where there is no database yet
 */
export async function withConfiguredDatabase<Result>(
  config: DatabaseConfig,
  use: (database: Database, url: string) => Promise<Result>,
): Promise<Result> {
  await using resources = new AsyncDisposableStack();
  const url = await configuredUrl(config, resources);
  const database = openDatabase(url, () => {
    // The statement under way fails as well, which is where it is reported.
  });
  resources.defer(() => database.destroy());
  return await use(database, url);
}

async function configuredUrl(config: DatabaseConfig, resources: AsyncDisposableStack): Promise<string> {
  if (config.kind === 'external') {
    return config.url;
  }
  const { dataDirectory } = config;
  if (!existsSync(dataDirectory)) {
    throw new CommandError(`There is no database in ${dataDirectory} yet. Start the service once, which makes it.`);
  }
  const postgres = await attachEmbeddedPostgres({ dataDirectory });
  resources.defer(() => postgres.stop());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      postgres.stopNow();
      process.exit(128 + constants.signals[signal]);
    });
  }
  return postgres.url;
}
