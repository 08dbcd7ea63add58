/** The operations under the tag Keys: who may use the API. */
import type { ApiKey } from '../../store/api-keys.ts';
import type { ExpectedError } from '../../errors.ts';
import type { CreatedKey, KeyToCreate } from '../../operations/api-keys.ts';
import type { NamedRequest } from '../../store/idempotency-keys.ts';
import { FOR_ALL_QUEUES_ALONE, type Principal } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { namedRequest } from '../edits.ts';
import type { Handler, OperationAnswer } from '../operation.ts';

type KeyConflict = Extract<ExpectedError, { readonly kind: 'conflict' }>;

export interface KeysDependencies {
  readonly createKey: (key: KeyToCreate, request: NamedRequest | null) => Promise<CreatedKey | KeyConflict>;
  readonly listKeys: () => Promise<readonly ApiKey[]>;
  /** Null where there is none. */
  readonly revokeKey: (id: string) => Promise<ApiKey | null>;
}

export function listKeysHandler({ listKeys }: KeysDependencies): Handler<'listKeys'> {
  return ({ principal }) =>
    unlessRestricted(principal, async () => ({
      status: 200,
      body: { items: (await listKeys()).map((key) => toBody(key)) },
    }));
}

export function createKeyHandler({ createKey }: KeysDependencies): Handler<'createKey'> {
  return (request) =>
    unlessRestricted(request.principal, async () => {
      const { name, scopes, queueIDs = null, expiresAt = null } = request.body;
      const expires = expiresAt === null ? null : new Date(expiresAt);
      // A date that no calendar has, like 31 February, is none or another one.
      if (expires !== null && expires.toJSON()?.slice(0, 19) !== expiresAt?.slice(0, 19)) {
        return { kind: 'invalid_request', messages: ['expiresAt must be a time that the calendar has'] };
      }
      if (expires !== null && expires.getTime() <= Date.now()) {
        return { kind: 'invalid_request', messages: ['expiresAt must be in the future'] };
      }
      const unique = { scopes: [...new Set(scopes)], queueIDs: queueIDs === null ? null : [...new Set(queueIDs)] };
      const created = await createKey({ name, ...unique, expiresAt: expires }, namedRequest(request, 'createKey'));
      return 'key' in created
        ? { status: 201, body: { key: created.key, ...toBody(created.record) }, headers: NEVER_STORED }
        : created;
    });
}

export function revokeKeyHandler({ revokeKey }: KeysDependencies): Handler<'revokeKey'> {
  return ({ principal, path: { keyID } }) =>
    unlessRestricted(principal, async () => {
      const key = await revokeKey(keyID);
      return key === null
        ? { kind: 'not_found', message: `Key ${keyID} not found` }
        : { status: 200, body: toBody(key) };
    });
}

/** No cache on the way may keep a key. */
const NEVER_STORED = { 'cache-control': 'no-store' };

function unlessRestricted<Answer>(
  { queueIDs }: Principal,
  work: () => Promise<Answer>,
): Promise<Answer | { readonly kind: 'not_ready' | 'held_up' }> | typeof FOR_ALL_QUEUES_ALONE {
  return queueIDs === null ? unlessDatabaseIsAway(work) : FOR_ALL_QUEUES_ALONE;
}

type KeyBody = Extract<OperationAnswer<'revokeKey'>, { readonly status: 200 }>['body'];

function toBody({ createdAt, expiresAt, lastUsedAt, revokedAt, scopes, queueIDs, ...key }: ApiKey): KeyBody {
  return {
    id: key.id,
    name: key.name,
    scopes: [...scopes],
    queueIDs: queueIDs === null ? null : [...queueIDs],
    createdAt: createdAt.toJSON(),
    expiresAt: expiresAt?.toJSON() ?? null,
    lastUsedAt: lastUsedAt?.toJSON() ?? null,
    revokedAt: revokedAt?.toJSON() ?? null,
  };
}
