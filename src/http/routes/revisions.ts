/** The operations under the tag Revisions: what was changed, and the way back. */
import { restoreRevision } from '../../operations/restore-revision.ts';
import type { Database } from '../../store/connection.ts';
import { listRevisions, readRevision, type Revision } from '../../store/revisions.ts';
import { FOR_ALL_QUEUES_ALONE, type Principal, seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editedAnswer, editorOf, isID, pageBody, pageOf } from '../edits.ts';
import type { Handler, OperationAnswer } from '../operation.ts';

export function listRevisionsHandler(database: Database): Handler<'listRevisions'> {
  return ({ principal, query }) =>
    unlessDatabaseIsAway(async () => {
      const { queueID = null, agentID = null } = query ?? {};
      if (!mayKnow(principal, queueID)) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const page = pageOf(query, isID);
      if ('kind' in page) {
        return page;
      }
      const before = page.after === null ? null : Number(page.after);
      const found = await listRevisions(database, { before, limit: page.limit + 1, queueID, agentID });
      const body = pageBody(found, page.limit, ({ number }) => String(number));
      return { status: 200, body: { ...body, items: body.items.map((revision) => toBody(revision)) } };
    });
}

export function getRevisionHandler(database: Database): Handler<'getRevision'> {
  return ({ principal, path: { revision: number } }) =>
    unlessDatabaseIsAway(async () => {
      if (principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const revision = await readRevision(database, number);
      return revision === null
        ? { kind: 'not_found', message: `Revision ${number} not found` }
        : { status: 200, body: toBody(revision) };
    });
}

export function restoreRevisionHandler(database: Database): Handler<'restoreRevision'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      const { queueID = null } = request.body;
      if (!mayKnow(request.principal, queueID)) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const restored = await restoreRevision(database, editorOf(request, 'restoreRevision'), {
        number: request.path.revision,
        queueID,
      });
      // Nobody said what the change is one of, so nothing can differ from it.
      return restored.kind === 'precondition_failed' || restored.kind === 'precondition_required'
        ? { kind: 'conflict', messages: ['the revision can not be restored'] }
        : editedAnswer(restored);
    });
}

/** A key for some queues may know of one of these alone. */
function mayKnow(principal: Principal, queueID: number | null): boolean {
  return principal.queueIDs === null || (queueID !== null && seesQueue(principal, queueID));
}

type RevisionBody = Extract<OperationAnswer<'getRevision'>, { readonly status: 200 }>['body'];

function toBody({ editedAt, changes, ...revision }: Revision): RevisionBody {
  return {
    ...revision,
    editedAt: editedAt.toJSON(),
    changes: changes.map(({ kind, key, before, after }) => ({
      kind,
      key,
      // Proof: documents are plain JSON objects.
      before: structuredClone(before) as RevisionBody['changes'][number]['before'],
      after: structuredClone(after) as RevisionBody['changes'][number]['after'],
    })),
  };
}
