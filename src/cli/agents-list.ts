/** `qm agents list`: who is there, in which queues, and who is available. */
import { parseArgs } from 'node:util';
import { type Agent, listAgents } from '../store/agents.ts';
import type { Database } from '../store/connection.ts';
import { type Command, COMMON_OPTIONS, COMMON_OPTIONS_HELP } from './command.ts';
import { textTable } from './text-table.ts';

export const agentsList: Command = {
  words: ['agents', 'list'],
  summary: 'show all agents with their queues and status',
  help: `qm agents list

Shows all agents: id, number, status, name, and the queues with the agent's position in each.

Options:
${COMMON_OPTIONS_HELP}`,
  prepare(commandArguments) {
    parseArgs({ args: [...commandArguments], options: COMMON_OPTIONS });
    return async (database) => {
      const agents = await listAll(database);
      const rows = [['ID', 'NUMBER', 'STATUS', 'NAME', 'QUEUES'], ...agents.map(toRow)];
      return { json: agents, text: agents.length === 0 ? 'There are no agents yet.' : textTable(rows) };
    };
  },
};

/** Large enough for most rosters in one statement, small enough for none to be a long one. */
const PAGE_AGENTS = 1_000;

async function listAll(database: Database): Promise<readonly Agent[]> {
  const agents: Agent[] = [];
  for (;;) {
    const page = await listAgents(database, { afterID: agents.at(-1)?.id ?? 0, limit: PAGE_AGENTS });
    agents.push(...page);
    if (page.length < PAGE_AGENTS) {
      return agents;
    }
  }
}

function toRow({ id, number, status, statusReason, name, memberships }: Agent): string[] {
  const queues = memberships.map(({ queue, position, enabled }) => `${queue} ${position}${enabled ? '' : ' (off)'}`);
  return [
    String(id),
    number,
    statusReason === null ? status : `${status} (${statusReason})`,
    name,
    queues.length === 0 ? 'none' : queues.join(', '),
  ];
}
