/** The operations that take the whole configuration out of an installation, and bring one in. */
import type { GivenWhole } from '../../configuration/whole.ts';
import { writeYaml } from '../../configuration/yaml.ts';
import { exportConfiguration, importConfiguration } from '../../operations/import-configuration.ts';
import type { Database } from '../../store/connection.ts';
import { FOR_ALL_QUEUES_ALONE } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editorOf, importedAnswer } from '../edits.ts';
import type { Handler, OperationAnswer } from '../operation.ts';

type ConfigurationBody = Extract<
  OperationAnswer<'exportConfiguration'>,
  { readonly status: 200; readonly body: unknown }
>['body'];

export function exportConfigurationHandler(database: Database): Handler<'exportConfiguration'> {
  return ({ principal, accept }) =>
    unlessDatabaseIsAway(async (): Promise<OperationAnswer<'exportConfiguration'>> => {
      if (principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const configuration = await exportConfiguration(database);
      return /\byaml\b/.test(accept)
        ? { status: 200, contentType: 'application/yaml', text: writeYaml(configuration) }
        : // The contract's types are mutable, and the document's are not.
          { status: 200, body: configuration as ConfigurationBody };
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
      return importedAnswer(
        imported.kind === 'invalid_request'
          ? { ...imported, messages: imported.messages.map(request.locate) }
          : imported,
      );
    });
}
