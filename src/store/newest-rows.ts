/**
 * How statements find the rows that batches write over and over, of `queue_state`, `membership_state` and `agent_state`.
 * While any session holds a snapshot, all their versions are kept. The newest one is the last of its entries in the index,
 * by its edition, and is found without a look at the others.
 */
import { type RawBuilder, sql } from 'kysely';

/** Ends a look-up by the first columns of the primary key. Such a subquery is not flattened, as none with a limit is. */
export const NEWEST = sql`order by edition desc limit 1`;

interface MemberPlace {
  readonly queueID: RawBuilder<unknown>;
  readonly agentID: RawBuilder<unknown>;
}

/**
 * A member's row and in `row_place` where it lies, by the last entry of the primary key that is not behind the member's.
 * The key is compared as a whole, as that of no other index can be: while the table is nearly empty, the planner would as
 * soon go through all of the queue's entries in `membership_state_turns`.
 */
export function newestMember({ queueID, agentID }: MemberPlace): RawBuilder<unknown> {
  return sql`
    select * from (
      select ctid as row_place, * from membership_state
      where (membership_state.agent_id, membership_state.queue_id) <= (${agentID}, ${queueID})
      order by membership_state.agent_id desc, membership_state.queue_id desc, edition desc limit 1
    ) as newest
    where newest.agent_id = ${agentID} and newest.queue_id = ${queueID}`;
}
