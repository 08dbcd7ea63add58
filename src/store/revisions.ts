/** Keeps what every edit changed, and reads it again. */
import { sql } from 'kysely';
import type { Change, Documents, Kind } from '../configuration/documents.ts';
import type { EditTransaction } from './configuration-changes.ts';
import type { Database } from './connection.ts';

export interface NewRevision {
  readonly number: number;
  readonly author: string;
  readonly reason: string | null;
  readonly operation: string;
  readonly changes: readonly Change[];
}

export interface Revision {
  readonly number: number;
  readonly editedAt: Date;
  readonly author: string;
  readonly reason: string | null;
  readonly operation: string;
  readonly changes: readonly RevisionChange[];
}

export interface RevisionChange {
  readonly kind: Kind;
  readonly key: string;
  readonly before: Documents[Kind] | null;
  readonly after: Documents[Kind] | null;
}

export async function insertRevision(
  transaction: EditTransaction,
  { number, author, reason, operation, changes }: NewRevision,
): Promise<void> {
  await transaction.updateTable('edit_lock').set({ revision: number }).execute();
  await transaction.insertInto('revisions').values({ number, author, reason, operation }).execute();
  const rows = changes.map((change) => ({ ...change, ...concerned(change) }));
  await sql`
    insert into revision_changes (number, kind, key, queue_id, agent_id, before, after)
      select ${number}, kind, key, "queueID", "agentID", nullif(before::text, 'null')::json,
        nullif(after::text, 'null')::json
      from json_to_recordset(${JSON.stringify(rows)}) as given (
        kind configuration_kind, key text, "queueID" int, "agentID" int, before json, after json
      )`.execute(transaction);
}

/** Whose history the change is part of. */
function concerned(change: Change): { readonly queueID: number | null; readonly agentID: number | null } {
  const { kind, key } = change;
  switch (kind) {
    case 'queue':
      return { queueID: Number(key), agentID: null };
    case 'agent':
      return { queueID: null, agentID: Number(key) };
    case 'membership': {
      const [queueID = null, agentID = null] = key.split('/').map(Number);
      return { queueID, agentID };
    }
    case 'customer_rule': {
      const rule = change.after ?? change.before;
      return { queueID: rule?.queueID ?? null, agentID: rule?.agentID ?? null };
    }
    case 'installation':
      return { queueID: null, agentID: null };
    default:
      return kind satisfies never;
  }
}

export interface RevisionsPage {
  /** Only revisions before this one; null for the latest. */
  readonly before: number | null;
  readonly limit: number;
  readonly queueID: number | null;
  readonly agentID: number | null;
}

/** The latest first. */
export async function listRevisions(
  database: Database,
  { before, limit, queueID, agentID }: RevisionsPage,
): Promise<readonly Revision[]> {
  const { rows } = await sql<Revision>`
    select number, edited_at as "editedAt", author, reason, operation, ${CHANGES} as changes
    from revisions
    where (${before}::int is null or number < ${before})
      and (${queueID}::int is null or number in (select number from revision_changes where queue_id = ${queueID}))
      and (${agentID}::int is null or number in (select number from revision_changes where agent_id = ${agentID}))
    order by number desc limit ${limit}`.execute(database);
  return rows;
}

export async function readRevision(database: Database, number: number): Promise<Revision | null> {
  const { rows } = await sql<Revision>`
    select number, edited_at as "editedAt", author, reason, operation, ${CHANGES} as changes
    from revisions where number = ${number}`.execute(database);
  return rows[0] ?? null;
}

const CHANGES = sql`(
  select coalesce(json_agg(json_build_object('kind', kind, 'key', key, 'before', before, 'after', after)
    order by kind, key), '[]')
  from revision_changes where revision_changes.number = revisions.number
)`;

/**
 * Each document that was changed after a revision, as it was right after that one.
 * @param queueID only this queue and its memberships; null for everything
 */
export async function documentsAfterRevision(
  transaction: EditTransaction,
  number: number,
  queueID: number | null,
): Promise<readonly { readonly kind: Kind; readonly key: string; readonly document: Documents[Kind] | null }[]> {
  const { rows } = await sql<{ kind: Kind; key: string; document: Documents[Kind] | null }>`
    select distinct on (kind, key) kind, key, before as document
    from revision_changes
    where number > ${number}
      and (${queueID}::int is null or (queue_id = ${queueID} and kind in ('queue', 'membership')))
    order by kind, key, number`.execute(transaction);
  return rows;
}
