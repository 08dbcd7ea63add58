/** Makes generated/database.ts with a PostgreSQL server of its own, which is gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded-postgres/start.ts';
import { generateDatabaseTypes } from './database.ts';

export async function databaseFile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'eml-queue-management-generate-'));
  try {
    const postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'data'), durable: false });
    try {
      return await generateDatabaseTypes(postgres.url);
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
