/** The operations that take the whole configuration out of an installation, and bring one in. */
import type { GivenWhole } from '../../configuration/whole.ts';
import { exportConfiguration, importConfiguration } from '../../operations/import-configuration.ts';
import type { Database } from '../../store/connection.ts';
import { FOR_ALL_QUEUES_ALONE } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editorOf } from '../edits.ts';
import type { Handler, OperationAnswer } from '../operation.ts';

type ConfigurationBody = Extract<OperationAnswer<'exportConfiguration'>, { readonly status: 200 }>['body'];
type ImportedBody = Extract<OperationAnswer<'importConfiguration'>, { readonly status: 200 }>['body'];

export function exportConfigurationHandler(database: Database): Handler<'exportConfiguration'> {
  return ({ principal }) =>
    unlessDatabaseIsAway(async () => {
      if (principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      // The contract's types are mutable, and the document's are not.
      return { status: 200, body: (await exportConfiguration(database)) as ConfigurationBody };
    });
}

export function importConfigurationHandler(database: Database): Handler<'importConfiguration'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      if (request.principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const imported = await importConfiguration(database, editorOf(request, 'importConfiguration'), {
        // Its validator has seen to every field; a missing one and one that is undefined are the same in JSON.
        configuration: request.body as GivenWhole,
        isDryRun: request.query?.dryRun ?? false,
      });
      if (imported.kind === 'edited') {
        // Proof: documents are plain JSON objects.
        const changes = imported.changes as unknown as ImportedBody['changes'];
        return { status: 200, body: { revision: imported.revision, changes: [...changes] } };
      }
      return imported.kind === 'conflict' || imported.kind === 'invalid_request'
        ? imported
        : { kind: 'conflict', messages: ['the configuration can not be imported'] };
    });
}
