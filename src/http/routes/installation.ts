/** The operations under the tag Installation. */
import type { InstallationDocument } from '../../configuration/documents.ts';
import {
  type InstallationChanges,
  readInstallation,
  type SavedInstallation,
  updateInstallation,
} from '../../operations/edit-installation.ts';
import type { Database } from '../../store/connection.ts';
import { FOR_ALL_QUEUES_ALONE } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editorOf, ifMatchOf, tagged } from '../edits.ts';
import type { Handler, OperationAnswer, OperationRequest } from '../operation.ts';

/** Everybody who may read sees it: it holds for every queue. */
export function getInstallationHandler(database: Database): Handler<'getInstallation'> {
  return () => unlessDatabaseIsAway(async () => answerOf(await readInstallation(database)));
}

export function updateInstallationHandler(database: Database): Handler<'updateInstallation'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      if (request.principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const editor = editorOf(request, 'updateInstallation');
      const saved = await updateInstallation(database, editor, ifMatchOf(request.header), changesOf(request.body));
      if (saved.kind === 'saved') {
        return answerOf(saved);
      }
      return saved.kind === 'not_found' ? { kind: 'conflict', messages: [saved.message] } : saved;
    });
}

function changesOf({
  catchAllQueueID,
  anonymousCustomerIDs,
  decisionDays,
  emergency,
}: OperationRequest<'updateInstallation'>['body']): InstallationChanges {
  const { until = null, reason = null, number = null } = emergency ?? {};
  return {
    ...(catchAllQueueID === undefined ? {} : { catchAllQueueID }),
    ...(anonymousCustomerIDs === undefined ? {} : { anonymousCustomerIDs }),
    ...(decisionDays === undefined ? {} : { decisionDays }),
    ...(emergency === undefined ? {} : { emergency: emergency === null ? null : { until, reason, number } }),
  };
}

function answerOf({ installation, entityTag }: SavedInstallation) {
  return { status: 200, body: toBody(installation), headers: tagged(entityTag) } as const;
}

type InstallationBody = Extract<OperationAnswer<'getInstallation'>, { readonly status: 200 }>['body'];

function toBody({ anonymousCustomerIDs, ...installation }: InstallationDocument): InstallationBody {
  return { ...installation, anonymousCustomerIDs: [...anonymousCustomerIDs] };
}
