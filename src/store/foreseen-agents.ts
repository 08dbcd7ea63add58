/** How a batch that was decided before its agents were locked finds out that they are as they were left. */
import { type Compilable, sql } from 'kysely';
import { plainArray } from './array-literal.ts';
import type { BatchStep } from './lane-connection.ts';
import { NEWEST } from './newest-rows.ts';
import type { OpenBatch } from './route-batch.ts';
import { parameter, sqlStatement } from './statement.ts';

/**
 * Locks agents: 1 ids, 2 how often each had been written. Raises unless all of them, 3 how many, are free and have not been
 * written since. It waits for none: whoever holds one is about to write it.
 */
export function compareAgents(): Compilable {
  return sqlStatement(sql`
    select written_or_raise(${parameter(3)}::bigint, (
      select count(*)
      from unnest(${parameter(1)}::int[], ${parameter(2)}::bigint[]) as asked (agent_id, writes)
      join lateral (
        select writes from agent_state
        where agent_state.agent_id = asked.agent_id ${NEWEST} for no key update skip locked
      ) as known on known.writes = asked.writes
    ))`);
}

/** None where the batch was decided without a look at agents. */
export function compareAgentsSteps({ agents }: Pick<OpenBatch, 'agents'>): readonly BatchStep[] {
  if (agents.size === 0) {
    return [];
  }
  return [
    {
      statement: 'compare_agents',
      values: [
        plainArray([...agents.keys()]),
        plainArray([...agents.values()].map(({ writes }) => writes)),
        String(agents.size),
      ],
    },
  ];
}
