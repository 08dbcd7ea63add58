/** What the operations that change the configuration have in common over HTTP: who edits, tags, pages, answers. */
import type { ExpectedError } from '../errors.ts';
import type { Edited, Editor, EditRefusal } from '../operations/edit-configuration.ts';
import type { Principal } from './access/principal.ts';

interface EditRequest {
  readonly principal: Principal;
  readonly header?: { readonly 'X-Change-Reason'?: string } | undefined;
}

/** @param operation its operationId */
export function editorOf({ principal, header }: EditRequest, operation: string): Editor {
  return { author: principal.name, reason: header?.['X-Change-Reason'] ?? null, operation };
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

export function isID(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= 2_147_483_647;
}
