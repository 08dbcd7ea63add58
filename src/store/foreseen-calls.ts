/** How a batch that was decided before its calls were locked finds out that they are as they were left. */
import { type Compilable, sql } from 'kysely';
import { plainArray, quotedArray } from './array-literal.ts';
import { encodeHistory } from './call-history.ts';
import type { BatchStep } from './lane-connection.ts';
import type { OpenBatch } from './route-batch.ts';
import { parameter, sqlStatement } from './statement.ts';

/**
 * Locks calls: 1 callIDs, 2 episodes, 3 histories as texts. Raises unless all of them, 4 how many, are free and are so. It
 * waits for none, since what comes before it in the flight may hold calls that are new.
 */
export function compareCalls(): Compilable {
  return sqlStatement(sql`
    select written_or_raise(${parameter(4)}::bigint, (
      select count(*)
      from unnest(${parameter(1)}::text[], ${parameter(2)}::int[], ${parameter(3)}::text[]) as asked (call_id, episode, history)
      join lateral (
        select episode, history, leased_agent_id from calls
        where calls.call_id = asked.call_id collate "C" offset 0 for no key update skip locked
      ) as known on known.episode = asked.episode and known.history::text = asked.history and known.leased_agent_id is null
    ))`);
}

/** None where all of the batch's calls are new. */
export function compareCallsSteps({
  calls,
  knownCallIDs,
}: Pick<OpenBatch, 'calls' | 'knownCallIDs'>): readonly BatchStep[] {
  if (knownCallIDs.size === 0) {
    return [];
  }
  const known = [...calls].filter(([callID]) => knownCallIDs.has(callID));
  return [
    {
      statement: 'compare_calls',
      values: [
        quotedArray(known.map(([callID]) => callID)),
        plainArray(known.map(([, { episode }]) => episode)),
        quotedArray(known.map(([, { history }]) => encodeHistory(history))),
        String(known.length),
      ],
    },
  ];
}
