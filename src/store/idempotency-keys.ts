/** Requests that made something, by the token that their sender gave each, so that none makes it twice. */
import { type Kysely, sql } from 'kysely';
import type { DB } from '../../generated/database.ts';

/** A request that makes something, as its sender names it. */
export interface NamedRequest {
  /** Whose request it is; what one sender names is nothing to another. */
  readonly apiKeyID: string;
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly bodySha256: Buffer;
}

export interface EarlierRequest {
  readonly isSame: boolean;
  /** What came of it; null where that is not kept. */
  readonly revision: number | null;
}

/** Null where there was none with this name. */
export async function findRequest(
  database: Kysely<DB>,
  { apiKeyID, operation, idempotencyKey, bodySha256 }: NamedRequest,
): Promise<EarlierRequest | null> {
  const row = await database
    .selectFrom('idempotency_keys')
    .select(['revision', sql<boolean>`body_sha256 = ${bodySha256}`.as('isSame')])
    .where('api_key_id', '=', apiKeyID)
    .where('operation', '=', operation)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  return row ?? null;
}

/** @returns whether it is the first of its name; of two at once one waits for the other */
export async function insertRequest(
  database: Kysely<DB>,
  { apiKeyID, operation, idempotencyKey, bodySha256 }: NamedRequest,
  revision: number | null,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('idempotency_keys')
    .values({ api_key_id: apiKeyID, operation, idempotency_key: idempotencyKey, body_sha256: bodySha256, revision })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
