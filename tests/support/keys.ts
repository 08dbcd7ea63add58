/** API keys for tests: one for each scope, the same for a whole test file, so that requests can be listed before it runs. */
import type { ApiScope } from '../../generated/database.ts';
import { hashOfKey, newKeyText } from '../../src/operations/api-key-text.ts';
import { insertKey } from '../../src/store/api-keys.ts';
import type { Database } from '../../src/store/connection.ts';

export const SCOPES = ['call:request', 'outcomes', 'read', 'agents:status', 'configure', 'admin'] as const;

const texts = new Map(SCOPES.map((scope) => [scope, newKeyText()]));

/** Nobody has shown this one yet, so that nobody remembers it. */
const unused = newKeyText();

export function withUnusedKey(): { readonly Authorization: string } {
  return { Authorization: `Bearer ${unused.key}` };
}

/** Nobody needs this one. */
const expendable = newKeyText();

export function expendableKeyID(): string {
  return expendable.id;
}

/** What a request shows to be allowed that, and what that scope includes. */
export function withKeyFor(scope: ApiScope): { readonly Authorization: string } {
  return { Authorization: `Bearer ${textOf(scope).key}` };
}

/** The keys that `withKeyFor` shows. */
export async function addKeys(database: Database): Promise<void> {
  for (const scope of SCOPES) {
    const { id, key } = textOf(scope);
    const rest = { scopes: [scope], queueIDs: null, expiresAt: null };
    await insertKey(database, { id, name: 'operations', sha256: hashOfKey(key), ...rest });
  }
  for (const { id, key } of [unused, expendable]) {
    await insertKey(database, {
      id,
      name: 'operations',
      sha256: hashOfKey(key),
      scopes: ['admin'],
      queueIDs: null,
      expiresAt: null,
    });
  }
}

function textOf(scope: ApiScope): ReturnType<typeof newKeyText> {
  const text = texts.get(scope);
  if (text === undefined) {
    throw new Error(`there is no key for ${scope}`);
  }
  return text;
}
