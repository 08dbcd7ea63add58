/** `qm import`: makes the configuration become what a file says, or tells what that would change. */
import { parseArgs } from 'node:util';
import type { Change } from '../configuration/documents.ts';
import { importConfiguration } from '../operations/import-configuration.ts';
import { type Command, CommandError, COMMON_OPTIONS, COMMON_OPTIONS_HELP, UsageError } from './command.ts';
import { readConfiguration } from './configuration-file.ts';
import { editorOfCommand, refusedEdit } from './edits.ts';

export const importCommand: Command = {
  words: ['import'],
  summary: 'make the configuration become what a file says',
  help: `qm import FILE [--dry-run] [--reason REASON]

Makes the configuration become what a YAML or JSON file says, as \`qm export\` prints it: all of it in one change, or
nothing. What the file does not have is removed; queues and agents of the same name go on where they were.

Options:
  --dry-run        tell what would change, and change nothing
  --reason REASON  why, for the list of revisions
${COMMON_OPTIONS_HELP}

Examples:
  qm import configuration.yaml --dry-run
  qm import configuration.yaml --reason "new opening hours"`,
  prepare(commandArguments) {
    const { values, positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: { ...COMMON_OPTIONS, 'dry-run': { type: 'boolean' }, reason: { type: 'string' } },
    });
    const [path, surplus] = positionals;
    if (path === undefined || surplus !== undefined) {
      throw new UsageError('Name one file.');
    }
    const isDryRun = values['dry-run'] ?? false;
    return async (database) => {
      const file = await readConfiguration(path);
      const editor = { ...editorOfCommand('import'), reason: values.reason ?? null };
      const edited = await importConfiguration(database, editor, { configuration: file.configuration, isDryRun });
      if (edited.kind === 'invalid_request') {
        throw new CommandError(edited.messages.map((message) => file.withLine(message)).join('\n'));
      }
      if (edited.kind !== 'edited') {
        throw refusedEdit(edited);
      }
      const { changes, revision } = edited;
      return { json: { revision, changes }, text: summaryOf(changes, isDryRun, revision) };
    };
  },
};

function summaryOf(changes: readonly Change[], isDryRun: boolean, revision: number | null): string {
  if (changes.length === 0) {
    return 'Nothing is different.';
  }
  const listed = changes.map((change) => `  ${sentenceOf(change)}`).join('\n');
  return isDryRun ? `Would change:\n${listed}` : `Changed, as revision ${revision}:\n${listed}`;
}

function sentenceOf({ kind, key, before, after }: Change): string {
  const name = `${kind.replace('_', ' ')} ${nameIn(after) ?? nameIn(before) ?? key}`.trimEnd();
  if (before === null) {
    return `${name}: added`;
  }
  if (after === null) {
    return `${name}: removed`;
  }
  const old = new Map<string, unknown>(Object.entries(before));
  const fields = Object.entries(after).flatMap(([field, value]) =>
    Bun.deepEquals(value, old.get(field))
      ? []
      : [`${field} ${JSON.stringify(old.get(field))} → ${JSON.stringify(value)}`],
  );
  return `${name}: ${fields.join(', ')}`;
}

function nameIn(document: Change['after']): string | null {
  return document !== null && 'name' in document ? document.name : null;
}
