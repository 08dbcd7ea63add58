/** `qm agents add`: a new agent, at the end of one or more queues. */
import { parseArgs } from 'node:util';
import { addAgent, type AgentToAdd } from '../operations/edit-agents.ts';
import type { Database } from '../store/connection.ts';
import { listQueueNames } from '../store/queues.ts';
import { editorOfCommand, refusedEdit } from './edits.ts';
import { requiredTextOption } from './text-option.ts';
import { type Command, CommandError, COMMON_OPTIONS, COMMON_OPTIONS_HELP, UsageError } from './command.ts';

export const agentsAdd: Command = {
  words: ['agents', 'add'],
  summary: 'add an agent to one or more queues',
  help: `qm agents add --name NAME --number NUMBER --queue QUEUE [--queue QUEUE …]

Adds an agent, who is available and the last in each queue from the next decision on.

Options:
  --name NAME      the agent's name
  --number NUMBER  the phone number or extension to dial; two agents may share one
  --queue QUEUE    a queue's name or alias; may be given several times
${COMMON_OPTIONS_HELP}

Example:
  qm agents add --name Grace --number 5035550199 --queue Sales`,
  prepare(commandArguments) {
    const { values } = parseArgs({
      args: [...commandArguments],
      options: {
        ...COMMON_OPTIONS,
        name: { type: 'string' },
        number: { type: 'string' },
        queue: { type: 'string', multiple: true },
      },
    });
    const agent: AgentToAdd = {
      name: requiredTextOption('--name', values.name, 255),
      number: requiredTextOption('--number', values.number, 64),
      queues: (values.queue ?? []).map((queue) => requiredTextOption('--queue', queue, 255)),
    };
    if (agent.queues.length === 0) {
      throw new UsageError('--queue is missing.');
    }
    return async (database) => {
      const id = await add(database, agent);
      const { name, number, queues } = agent;
      return {
        json: { id, name, number, queues },
        text: `Added ${name} (${number}), id ${id}, to ${queues.join(', ')}.`,
      };
    };
  },
};

/** Named in the answer to a name that no queue has. */
const QUEUES_NAMED_MAX = 20;

async function add(database: Database, agent: AgentToAdd): Promise<number> {
  const added = await addAgent(database, editorOfCommand('agents add'), agent);
  if (added.kind === 'added') {
    return added.id;
  }
  if (added.kind === 'exists') {
    throw new CommandError(`${agent.name} (${agent.number}) is there already, with the id ${added.id}.`);
  }
  if (added.kind === 'queue_not_found') {
    const names = await listQueueNames(database, QUEUES_NAMED_MAX);
    const known = names.length === 0 ? 'There are no queues yet.' : `The queues are: ${names.join(', ')}.`;
    throw new CommandError(`There is no queue ${JSON.stringify(added.queue)}. ${known}`);
  }
  throw refusedEdit(added);
}
