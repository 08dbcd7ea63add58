/** What the operations that change the configuration have in common over HTTP: who edits, tags, pages, answers. */
import type { ExpectedError } from '../errors.ts';
import type { Edited, Editor, EditRefusal } from '../operations/edit-configuration.ts';
import type { NamedRequest } from '../store/idempotency-keys.ts';
import type { Principal } from './access/principal.ts';
import type { OperationAnswer } from './operation.ts';

interface EditRequest {
  readonly principal: Principal;
  readonly header?: { readonly 'X-Change-Reason'?: string; readonly 'Idempotency-Key'?: string } | undefined;
  readonly body?: unknown;
}

/** @param operation its operationId */
export function editorOf(request: EditRequest, operation: string): Editor {
  return {
    author: request.principal.name,
    reason: request.header?.['X-Change-Reason'] ?? null,
    operation,
    request: namedRequest(request, operation),
  };
}

/** Null where the sender gave it no name. */
export function namedRequest({ principal, header, body }: EditRequest, operation: string): NamedRequest | null {
  const idempotencyKey = header?.['Idempotency-Key'];
  if (idempotencyKey === undefined) {
    return null;
  }
  // JSON that was parsed is written in one way, whatever white space it came with.
  const bodySha256 = new Bun.CryptoHasher('sha256').update(JSON.stringify(body)).digest();
  return { apiKeyID: principal.keyID ?? '', operation, idempotencyKey, bodySha256 };
}

/** @param isReplayed whether it is the answer of an earlier request with the same name */
export function madeHeaders(entityTag: string, isReplayed = false): Readonly<Record<string, string>> {
  return { ...tagged(entityTag), ...(isReplayed ? { 'idempotency-replayed': 'true' } : {}) };
}

export function ifMatchOf(header: { readonly 'If-Match'?: string } | undefined): string | undefined {
  const ifMatch = header?.['If-Match'];
  return ifMatch === '' ? undefined : ifMatch;
}

export function tagged(entityTag: string): Readonly<Record<string, string>> {
  return { etag: entityTag };
}

/** What is answered where something is gone, or set back. */
export function editedAnswer<Refusal extends EditRefusal>(edited: Edited | Refusal) {
  return edited.kind === 'edited'
    ? ({ status: 200, body: { revision: edited.revision, changes: edited.changes.length } } as const)
    : edited;
}

type ImportedBody = Extract<OperationAnswer<'importConfiguration'>, { readonly status: 200 }>['body'];

/** What is answered where many documents were brought in at once, or would have been. */
export function importedAnswer(imported: Edited | EditRefusal) {
  if (imported.kind === 'edited') {
    // Proof: documents are plain JSON objects.
    const changes = imported.changes as unknown as ImportedBody['changes'];
    return { status: 200, body: { revision: imported.revision, changes: [...changes] } } as const;
  }
  return imported.kind === 'conflict' || imported.kind === 'invalid_request'
    ? imported
    : ({ kind: 'invalid_request', messages: ['what is given can not be brought in'] } as const);
}

const LIMIT_DEFAULT = 50;

interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface Page {
  /** The sort value of the last item of the page before; null for the first page. */
  readonly after: string | null;
  readonly limit: number;
}

/** A cursor is what the last item is known by, in a form that nobody takes for anything else. */
export function pageOf(query: PageQuery | undefined, isCursor: (text: string) => boolean): Page | BadCursor {
  const { limit = LIMIT_DEFAULT, cursor } = query ?? {};
  if (cursor === undefined) {
    return { after: null, limit };
  }
  const after = Buffer.from(cursor, 'base64url').toString();
  return isCursor(after) && cursorOf(after) === cursor ? { after, limit } : BAD_CURSOR;
}

type BadCursor = Extract<ExpectedError, { readonly kind: 'invalid_request' }>;

const BAD_CURSOR: BadCursor = {
  kind: 'invalid_request',
  messages: ['cursor must be the nextCursor of another page'],
};

/** @param items one more than a page has, where there is another page */
export function pageBody<Item>(items: readonly Item[], limit: number, sortValue: (item: Item) => string) {
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown, nextCursor: last === undefined || items.length <= limit ? null : cursorOf(sortValue(last)) };
}

function cursorOf(sortValue: string): string {
  return Buffer.from(sortValue).toString('base64url');
}

const MQ_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-6[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isMqID(text: string): boolean {
  return MQ_ID.test(text);
}

export function isID(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= 2_147_483_647;
}
