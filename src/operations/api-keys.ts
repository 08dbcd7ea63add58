/** Makes API keys, and finds the one that somebody shows. */
import { type ApiKey, findLiveKey, insertKey, noteKeyUsed } from '../store/api-keys.ts';
import type { Database } from '../store/connection.ts';
import { findRequest, insertRequest, type NamedRequest } from '../store/idempotency-keys.ts';
import { hashOfKey, idOfKey, newKeyText } from './api-key-text.ts';

export type KeyToCreate = Pick<ApiKey, 'name' | 'scopes' | 'queueIDs' | 'expiresAt'>;

/** @returns the key itself, which nobody can read again, and what is kept of it */
export async function createApiKey(database: Database, given: KeyToCreate): Promise<CreatedKey> {
  const { id, key } = newKeyText();
  const record = await insertKey(database, { id, ...given, sha256: hashOfKey(key) });
  return { key, record };
}

export interface CreatedKey {
  readonly key: string;
  readonly record: ApiKey;
}

/** Makes no second key for a request of the same name; the first can't be shown again. */
export function createApiKeyOnce(
  database: Database,
  given: KeyToCreate,
  request: NamedRequest,
): Promise<CreatedKey | { readonly kind: 'conflict'; readonly messages: readonly string[] }> {
  return database.transaction().execute(async (transaction) => {
    if (await insertRequest(transaction, request, null)) {
      return createApiKey(transaction, given);
    }
    const earlier = await findRequest(transaction, request);
    const message =
      earlier?.isSame === true
        ? 'A key was made by this request already, and can not be shown again: revoke it, or use it'
        : 'Idempotency-Key was given to another request before';
    return { kind: 'conflict', messages: [message] };
  });
}

/** Null for a key that is none, or is revoked or expired. */
export type FindKey = (key: string) => Promise<ApiKey | null>;

/** A revoked key goes on working in an instance for this long at most. */
const REMEMBERED_MILLISECONDS = 5_000;

/** Far more than are in use at once; when they are more, all are asked for anew. */
const REMEMBERED_MAX = 10_000;

export interface KeyFinderDependencies {
  readonly database: Database;
  /** Hears of a use that could not be noted; nobody waits for that. */
  readonly onNoteFailed: (error: unknown) => void;
}

/** Remembers each key for some seconds, so that the database is not asked at every request. */
export function createKeyFinder({ database, onNoteFailed }: KeyFinderDependencies): FindKey {
  const remembered = new Map<string, { readonly key: ApiKey; readonly until: number }>();
  return async (text) => {
    if (idOfKey(text) === null) {
      return null;
    }
    // Looked up by its hash, so how long that takes says nothing about any key.
    const sha256 = hashOfKey(text);
    const name = sha256.toString('base64');
    const now = performance.now();
    const known = remembered.get(name);
    if (known !== undefined && known.until > now && !isExpired(known.key)) {
      return known.key;
    }
    remembered.delete(name);
    const key = await findLiveKey(database, sha256);
    if (key === null) {
      return null;
    }
    if (remembered.size >= REMEMBERED_MAX) {
      remembered.clear();
    }
    remembered.set(name, { key, until: now + REMEMBERED_MILLISECONDS });
    void noteKeyUsed(database, key.id).catch(onNoteFailed);
    return key;
  };
}

/** By this machine's clock; the database's is asked again within seconds. */
function isExpired({ expiresAt }: ApiKey): boolean {
  return expiresAt !== null && expiresAt.getTime() <= Date.now();
}
