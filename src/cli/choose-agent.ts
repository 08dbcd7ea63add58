/** Finds the one agent whom a command names, by number or id. */
import { type Agent, findAgent, findAgents } from '../store/agents.ts';
import type { Database } from '../store/connection.ts';
import { CommandError, UsageError } from './command.ts';

/** By what was typed: a number or an id, or an id for certain (`--id`). */
export type AgentChoice =
  { readonly kind: 'number_or_id'; readonly text: string } | { readonly kind: 'id'; readonly id: number };

/** The largest that the database's integer holds. */
const ID_MAX = 2_147_483_647;

/** @throws UsageError */
export function readAgentChoice(positionals: readonly string[], id: string | undefined): AgentChoice {
  const [text, surplus] = positionals;
  if (surplus !== undefined) {
    throw new UsageError(`One agent at a time: what is ${JSON.stringify(surplus)}?`);
  }
  if ((text === undefined) === (id === undefined)) {
    throw new UsageError('Name the agent by number or id, or with --id ID.');
  }
  if (text !== undefined) {
    return { kind: 'number_or_id', text };
  }
  if (id === undefined || !/^\d{1,10}$/.test(id) || Number(id) > ID_MAX) {
    throw new UsageError(`--id takes a whole number, and got ${JSON.stringify(id)}.`);
  }
  return { kind: 'id', id: Number(id) };
}

/** @throws CommandError when there is no such agent, or more than one */
export async function chooseAgent(database: Database, choice: AgentChoice): Promise<Agent> {
  if (choice.kind === 'id') {
    const agent = await findAgent(database, choice.id);
    if (agent === null) {
      throw new CommandError(`There is no agent with the id ${choice.id}.`);
    }
    return agent;
  }
  const [agent, ...others] = await findAgents(database, choice.text);
  if (agent === undefined) {
    throw new CommandError(`There is no agent with the number or id ${JSON.stringify(choice.text)}.`);
  }
  if (others.length > 0) {
    const all = [agent, ...others].map(({ id, name, number }) => `  --id ${id}  ${name}, ${number}`);
    throw new CommandError(`Several agents have that number or id. Say which:\n${all.join('\n')}`);
  }
  return agent;
}
