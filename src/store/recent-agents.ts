/** How the batches of this process left the agents whom they had locked. */
import type { StoredAgent } from './agent-state.ts';

export interface RecentAgents {
  note(agentID: number, agent: StoredAgent): void;
  get(agentID: number): StoredAgent | undefined;
  forgetAll(): void;
}

/** More than a process has to do with; some megabytes. */
const AGENTS_MAX = 2 ** 15;

export function createRecentAgents(): RecentAgents {
  const agents = new Map<number, StoredAgent>();
  return {
    note(agentID, agent) {
      if (agents.size >= AGENTS_MAX && !agents.has(agentID)) {
        agents.clear();
      }
      agents.set(agentID, agent);
    },
    get: (agentID) => agents.get(agentID),
    forgetAll: () => agents.clear(),
  };
}
