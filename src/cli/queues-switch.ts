/** `qm queues close` and `qm queues open`: a queue's emergency switch. */
import { parseArgs } from 'node:util';
import type { EmergencyDocument } from '../configuration/documents.ts';
import { timeOf } from '../configuration/problems.ts';
import { setQueueEmergency } from '../operations/edit-queues.ts';
import type { Database } from '../store/connection.ts';
import { findQueueID } from '../store/queues.ts';
import {
  type Command,
  type CommandAnswer,
  CommandError,
  COMMON_OPTIONS,
  COMMON_OPTIONS_HELP,
  UsageError,
} from './command.ts';
import { editorOfCommand, refusedEdit } from './edits.ts';

export const queuesClose: Command = {
  words: ['queues', 'close'],
  summary: 'close a queue at once, whatever its hours say',
  help: `qm queues close QUEUE [--reason REASON] [--number NUMBER] [--until TIME]

Throws the queue's switch: callers get the number, or are told that the queue is closed, from the next decision on. It
ends at the given time, or else with the next opening, or by \`qm queues open\`. QUEUE is a name or an alias.

Options:
  --reason REASON  why
  --number NUMBER  given to callers meanwhile
  --until TIME     when it ends, in UTC, like 2026-12-31T18:00:00Z
${COMMON_OPTIONS_HELP}

Example:
  qm queues close Sales --reason "fire alarm" --number 5035550191`,
  prepare(commandArguments) {
    const { values, positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: {
        ...COMMON_OPTIONS,
        reason: { type: 'string' },
        number: { type: 'string' },
        until: { type: 'string' },
      },
    });
    const { reason = null, number = null, until = null } = values;
    if (until !== null && timeOf(until) === null) {
      throw new UsageError('--until must be a time in UTC, like 2026-12-31T18:00:00Z.');
    }
    const queue = oneQueue(positionals);
    return (database) => setSwitch(database, queue, { reason, number, until });
  },
};

export const queuesOpen: Command = {
  words: ['queues', 'open'],
  summary: 'take back a queue’s switch',
  help: `qm queues open QUEUE

The queue's hours say again when it is open. QUEUE is a name or an alias.

Options:
${COMMON_OPTIONS_HELP}`,
  prepare(commandArguments) {
    const { positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: COMMON_OPTIONS,
    });
    const queue = oneQueue(positionals);
    return (database) => setSwitch(database, queue, null);
  },
};

function oneQueue([queue, surplus]: readonly string[]): string {
  if (queue === undefined || surplus !== undefined) {
    throw new UsageError('Name one queue.');
  }
  return queue;
}

async function setSwitch(
  database: Database,
  name: string,
  given: Omit<EmergencyDocument, 'since'> | null,
): Promise<CommandAnswer> {
  const id = await findQueueID(database, name);
  if (id === null) {
    throw new CommandError(`There is no queue ${name}.`);
  }
  const words = given === null ? 'queues open' : 'queues close';
  const saved = await setQueueEmergency(database, editorOfCommand(words), id, given);
  if (saved.kind !== 'saved') {
    throw refusedEdit(saved);
  }
  const { queue } = saved;
  const text = queue.emergency === null ? `${queue.name} goes by its hours.` : `${queue.name} is closed.`;
  return { json: queue, text };
}
