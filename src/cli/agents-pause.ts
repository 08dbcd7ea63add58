/** `qm agents pause`: takes an agent out of every rotation for a while. */
import { parseArgs } from 'node:util';
import { chooseAgent, readAgentChoice } from './choose-agent.ts';
import { setAgentStatus } from '../operations/edit-agents.ts';
import { editorOfCommand, refusedEdit } from './edits.ts';
import { type Command, COMMON_OPTIONS, COMMON_OPTIONS_HELP } from './command.ts';
import { textOption } from './text-option.ts';

export const agentsPause: Command = {
  words: ['agents', 'pause'],
  summary: 'give an agent no calls for a while',
  help: `qm agents pause NUMBER|ID [--reason REASON]

Gives the agent no calls from the next decision on, in any queue. The place in each rotation is kept.

Options:
  --reason REASON  why, for whoever looks at the list
  --id ID          the agent by id, where the id of one is the number of another
${COMMON_OPTIONS_HELP}

Examples:
  qm agents pause 5035550199 --reason lunch
  qm agents pause --id 7`,
  prepare(commandArguments) {
    const { values, positionals } = parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: { ...COMMON_OPTIONS, id: { type: 'string' }, reason: { type: 'string' } },
    });
    const choice = readAgentChoice(positionals, values.id);
    const reason = textOption('--reason', values.reason ?? '', REASON_CHARACTERS_MAX) || null;
    return async (database) => {
      const { id, name, number } = await chooseAgent(database, choice);
      const status = { status: 'paused', statusReason: reason, returnsAt: null } as const;
      const saved = await setAgentStatus(database, editorOfCommand('agents pause'), { id, queueIDs: null }, status);
      if (saved.kind !== 'saved') {
        throw refusedEdit(saved);
      }
      const because = reason === null ? '' : ` Reason: ${reason}.`;
      return {
        json: { id, name, number, status: 'paused', statusReason: reason },
        text: `Paused ${name} (${number}).${because}`,
      };
    };
  },
};

/** The limit is that of the table. */
const REASON_CHARACTERS_MAX = 255;
