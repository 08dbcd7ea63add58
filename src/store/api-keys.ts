/** Reads and writes API keys. The keys themselves never come here, only their hashes. */
import { sql } from 'kysely';
import type { ApiScope } from '../../generated/database.ts';
import type { Database } from './connection.ts';

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** The only queues that the key sees and changes; null for all. */
  readonly queueIDs: readonly number[] | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface NewApiKey extends Pick<ApiKey, 'id' | 'name' | 'scopes' | 'queueIDs' | 'expiresAt'> {
  readonly sha256: Buffer;
}

const COLUMNS = [
  'id',
  'name',
  // The driver knows no arrays of the database's own types.
  sql<ApiScope[]>`scopes::text[]`.as('scopes'),
  'queue_ids as queueIDs',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'last_used_at as lastUsedAt',
  'revoked_at as revokedAt',
] as const;

export function insertKey(
  database: Database,
  { id, name, sha256, scopes, queueIDs, expiresAt }: NewApiKey,
): Promise<ApiKey> {
  return database
    .insertInto('api_keys')
    .values({
      id,
      name,
      sha256,
      scopes: sql<ApiScope[]>`${[...scopes]}::text[]::api_scope[]`,
      queue_ids: queueIDs === null ? null : [...queueIDs],
      expires_at: expiresAt,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
}

/** The key of this hash, if it is neither revoked nor expired. */
export async function findLiveKey(database: Database, sha256: Buffer): Promise<ApiKey | null> {
  const key = await database
    .selectFrom('api_keys')
    .select(COLUMNS)
    .where('sha256', '=', sha256)
    .where('revoked_at', 'is', null)
    .where(({ eb, or }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', sql<Date>`clock_timestamp()`)]))
    .executeTakeFirst();
  return key ?? null;
}

/** The newest first; the limit is far beyond what anybody keeps. */
export function listKeys(database: Database): Promise<readonly ApiKey[]> {
  return database
    .selectFrom('api_keys')
    .select(COLUMNS)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(KEYS_LISTED_MAX)
    .execute();
}

const KEYS_LISTED_MAX = 1_000;

/** @returns the revoked key, also where it was before; null where there is none */
export async function revokeKey(database: Database, id: string): Promise<ApiKey | null> {
  const key = await database
    .updateTable('api_keys')
    .set({ revoked_at: sql<Date>`coalesce(revoked_at, clock_timestamp())` })
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirst();
  return key ?? null;
}

/** Notes that a key was used, unless that was noted within the last minute. */
export async function noteKeyUsed(database: Database, id: string): Promise<void> {
  await database
    .updateTable('api_keys')
    .set({ last_used_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where(({ eb, or }) =>
      or([
        eb('last_used_at', 'is', null),
        eb('last_used_at', '<', sql<Date>`clock_timestamp() - interval '1 minute'`),
      ]),
    )
    .execute();
}

/** Whether there has ever been a key, also one that counts no more. */
export async function hasKeys(database: Database): Promise<boolean> {
  return (await database.selectFrom('api_keys').select('id').limit(1).executeTakeFirst()) !== undefined;
}
