/** Sets what was changed after a revision back to what it was right after it, as a revision of its own. */
import type { Documents, Kind } from '../configuration/documents.ts';
import type { Database } from '../store/connection.ts';
import { documentsAfterRevision, readRevision } from '../store/revisions.ts';
import {
  type Draft,
  editConfiguration,
  type Edited,
  EditRefused,
  type Editor,
  type EditRefusal,
} from './edit-configuration.ts';

export interface RevisionToRestore {
  /** 0 for what was there before the first one. */
  readonly number: number;
  /** Only this queue and its memberships; null for everything. */
  readonly queueID: number | null;
}

export function restoreRevision(
  database: Database,
  editor: Editor,
  { number, queueID }: RevisionToRestore,
): Promise<Edited | EditRefusal> {
  return editConfiguration(database, editor, async (draft) => {
    if (number > 0 && (await readRevision(draft.transaction, number)) === null) {
      throw new EditRefused({ kind: 'not_found', message: `Revision ${number} not found` });
    }
    for (const { kind, key, document } of await documentsAfterRevision(draft.transaction, number, queueID)) {
      await setBack(draft, kind, key, document);
    }
  });
}

async function setBack<K extends Kind>(
  draft: Draft,
  kind: K,
  key: string,
  document: Documents[K] | null,
): Promise<void> {
  await (document === null ? draft.remove(kind, key) : draft.put(kind, document));
}
