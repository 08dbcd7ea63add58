/** `qm queues list`: which queues there are, and what is to be known of each at a glance. */
import { parseArgs } from 'node:util';
import type { QueueDocument } from '../configuration/documents.ts';
import { readAllDocuments } from '../store/configuration-documents.ts';
import { type Command, COMMON_OPTIONS, COMMON_OPTIONS_HELP } from './command.ts';
import { textTable } from './text-table.ts';

export const queuesList: Command = {
  words: ['queues', 'list'],
  summary: 'show all queues',
  help: `qm queues list

Shows all queues: id, strategy, how many are in it, whether its switch is thrown, name and aliases. With --json all that
is configured of each.

Options:
${COMMON_OPTIONS_HELP}`,
  prepare(commandArguments) {
    parseArgs({ args: [...commandArguments], options: COMMON_OPTIONS });
    return async (database) => {
      const queues = await readAllDocuments(database, 'queue');
      const members = Map.groupBy(await readAllDocuments(database, 'membership'), ({ queueID }) => queueID);
      const rows = queues.map((queue) => toRow(queue, members.get(queue.id)?.length ?? 0));
      const head = ['ID', 'STRATEGY', 'AGENTS', 'HOURS', 'NAME', 'ALIASES'];
      return { json: queues, text: queues.length === 0 ? 'There are no queues yet.' : textTable([head, ...rows]) };
    };
  },
};

function toRow(
  { id, strategy, name, aliases, hours, timeZone, emergency }: QueueDocument,
  members: number,
): string[] {
  const opening = hours === null ? 'always' : timeZone;
  return [
    String(id),
    strategy,
    String(members),
    emergency === null ? opening : `closed (${emergency.reason ?? 'by its switch'})`,
    name,
    aliases.length === 0 ? 'none' : aliases.join(', '),
  ];
}
