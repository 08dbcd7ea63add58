/** `qm agents resume`: the agent gets calls again. */
import { parseArgs } from 'node:util';
import { setAgentStatus } from '../operations/edit-agents.ts';
import { editorOfCommand, refusedEdit } from './edits.ts';
import { chooseAgent, readAgentChoice } from './choose-agent.ts';
import { type Command, COMMON_OPTIONS, COMMON_OPTIONS_HELP } from './command.ts';

export const agentsResume: Command = {
  words: ['agents', 'resume'],
  summary: 'give a paused agent calls again',
  help: `qm agents resume NUMBER|ID

Makes the agent available from the next decision on, at the old place in each rotation.

Options:
  --id ID          the agent by id, where the id of one is the number of another
${COMMON_OPTIONS_HELP}

Example:
  qm agents resume 5035550199`,
  prepare(commandArguments) {
    const { values, positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: { ...COMMON_OPTIONS, id: { type: 'string' } },
    });
    const choice = readAgentChoice(positionals, values.id);
    return async (database) => {
      const { id, name, number } = await chooseAgent(database, choice);
      const status = { status: 'available', statusReason: null, returnsAt: null } as const;
      const saved = await setAgentStatus(database, editorOfCommand('agents resume'), { id, queueIDs: null }, status);
      if (saved.kind !== 'saved') {
        throw refusedEdit(saved);
      }
      return {
        json: { id, name, number, status: 'available', statusReason: null },
        text: `${name} (${number}) is available.`,
      };
    };
  },
};
