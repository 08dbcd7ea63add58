/** Finds, locks and writes what a reported outcome is about. Order of locks: queues, the call, the agent. */
import { sql, type Transaction } from 'kysely';
import type { DB } from '../../generated/database.ts';
import type { OutcomeSettings } from '../routing/outcomes.ts';
import type { Database } from './connection.ts';
import type { AgentState, Outcome, PastDecision } from '../routing/types.ts';
import { decodeLeases, encodeLeases } from './agent-state.ts';
import { decodeHistory, encodeHistory } from './call-history.ts';

export type OutcomeTransaction = Transaction<DB>;

/** Shorter than anybody who reports an outcome has patience; longer than a batch holds a call. */
const LOCK_TIMEOUT = '1s';
const STATEMENT_TIMEOUT = '2s';

export async function limitWaits(transaction: OutcomeTransaction): Promise<void> {
  await sql`select set_config('lock_timeout', ${LOCK_TIMEOUT}, true),
    set_config('statement_timeout', ${STATEMENT_TIMEOUT}, true)`.execute(transaction);
}

/** The call of an offer that was ever made; null where there is none. */
export async function findCallOfOffer(transaction: OutcomeTransaction, mqID: string): Promise<string | null> {
  const row = await transaction
    .selectFrom('offers')
    .select('call_id')
    .where('mq_id', '=', mqID)
    .where('number', 'is not', null)
    .executeTakeFirst();
  return row?.call_id ?? null;
}

export interface LockedCall {
  readonly history: readonly PastDecision[];
  readonly leasedAgentID: number | null;
}

/** Null where the call is not remembered any more. */
export async function lockCall(transaction: OutcomeTransaction, callID: string): Promise<LockedCall | null> {
  const row = await transaction
    .selectFrom('calls')
    .select([sql<string>`history::text`.as('history'), 'leased_agent_id'])
    .where('call_id', '=', callID)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row === undefined ? null : { history: decodeHistory(row.history), leasedAgentID: row.leased_agent_id };
}

/** Null where the agent is gone. */
export async function lockAgent(transaction: OutcomeTransaction, agentID: number): Promise<AgentState | null> {
  const row = await transaction
    .selectFrom('agent_state')
    .selectAll()
    .select(sql<string>`leases::text`.as('leases_text'))
    .where('agent_id', '=', agentID)
    // Not by its edition, which may have risen when the lock is granted.
    .orderBy('edition', 'desc')
    .limit(1)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        leases: decodeLeases(row.leases_text),
        wrapUpUntil: row.wrap_up_until,
        backOffUntil: row.back_off_until,
        backOffMqID: row.back_off_mq_id,
        busyUntil: row.busy_until,
        noAnswers: row.no_answers,
        noAnswerPauseUntil: row.no_answer_pause_until,
        idleSince: row.idle_since,
      };
}

/** Locks the queues that an agent is in, in their order. Call it while holding no call. @returns their ids */
export async function lockQueuesOfAgent(
  transaction: OutcomeTransaction,
  agentID: number,
): Promise<readonly number[]> {
  const rows = await transaction
    .selectFrom('queue_locks')
    .select('queue_id')
    .where('queue_id', 'in', (memberships) =>
      memberships.selectFrom('memberships').select('queue_id').where('agent_id', '=', agentID),
    )
    .orderBy('queue_id')
    .forNoKeyUpdate()
    .execute();
  return rows.map(({ queue_id }) => queue_id);
}

/** The database's clock, in milliseconds since 1970. */
export async function readTime(transaction: Database): Promise<number> {
  const { rows } = await sql<{ now: string }>`select extract(epoch from clock_timestamp()) * 1000 as now`.execute(
    transaction,
  );
  return Number(rows[0]?.now);
}

export interface OutcomeQueue extends OutcomeSettings {
  readonly stickySeconds: number;
  readonly anonymousCustomerIDs: ReadonlySet<string>;
}

/** Null where the queue is gone. */
export async function readOutcomeQueue(
  transaction: OutcomeTransaction,
  queueID: number,
): Promise<OutcomeQueue | null> {
  const row = await transaction
    .selectFrom('queues')
    .innerJoin('installation', (join) => join.on('installation.only_row', '=', true))
    .select([
      'ring_seconds as ringSeconds',
      'talk_seconds_max as talkSecondsMax',
      'wrap_up_seconds as wrapUpSeconds',
      'back_off_seconds as backOffSeconds',
      'no_answer_max as noAnswerMax',
      'no_answer_pause_seconds as noAnswerPauseSeconds',
      'sticky_seconds as stickySeconds',
      'installation.anonymous_customer_ids',
    ])
    .where('id', '=', queueID)
    .executeTakeFirst();
  if (row === undefined) {
    return null;
  }
  const { anonymous_customer_ids: anonymous, ...settings } = row;
  return { ...settings, anonymousCustomerIDs: new Set(anonymous.map((one) => one.trim().toLowerCase())) };
}

/** Notes the fact, once. @returns what was reported of this offer before */
export async function noteOutcome(
  transaction: OutcomeTransaction,
  { mqID, outcome, now }: { readonly mqID: string; readonly outcome: Outcome; readonly now: number },
): Promise<ReadonlySet<Outcome>> {
  const known = await transaction.selectFrom('outcomes').select('outcome').where('mq_id', '=', mqID).execute();
  await transaction
    .insertInto('outcomes')
    // Not as a Date, which has milliseconds alone: a report and a request of one call have their order.
    .values({ mq_id: mqID, outcome, reported_at: sql<Date>`to_timestamp(${now}::float8 / 1000)` })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return new Set(known.map((row) => row.outcome));
}

export async function writeCall(
  transaction: OutcomeTransaction,
  { callID, history, leasedAgentID }: LockedCall & { readonly callID: string },
): Promise<void> {
  await transaction
    .updateTable('calls')
    .set({ history: encodeHistory(history), leased_agent_id: leasedAgentID })
    .where('call_id', '=', callID)
    .execute();
}

/** Writes an agent's state, which is locked, and notes all queues that the agent is in, whose next batch looks at it. */
export async function writeAgent(transaction: OutcomeTransaction, agentID: number, state: AgentState): Promise<void> {
  await transaction
    .updateTable('agent_state')
    .set(({ eb }) => ({
      leases: encodeLeases(state.leases),
      wrap_up_until: state.wrapUpUntil,
      back_off_until: state.backOffUntil,
      back_off_mq_id: state.backOffMqID,
      busy_until: state.busyUntil,
      no_answers: state.noAnswers,
      no_answer_pause_until: state.noAnswerPauseUntil,
      idle_since: state.idleSince,
      writes: eb('writes', '+', '1'),
    }))
    .where('agent_id', '=', agentID)
    .where('edition', '=', (states) =>
      states
        .selectFrom('agent_state')
        .select('edition')
        .where('agent_id', '=', agentID)
        .orderBy('edition', 'desc')
        .limit(1),
    )
    .execute();
  await noteMemberships(transaction, [agentID]);
}

export async function noteMemberships(transaction: OutcomeTransaction, agentIDs: readonly number[]): Promise<void> {
  await transaction
    .insertInto('membership_checks')
    .columns(['queue_id', 'agent_id'])
    .expression((eb) =>
      eb.selectFrom('memberships').select(['queue_id', 'agent_id']).where('agent_id', 'in', agentIDs),
    )
    .execute();
}

export interface StickyAgent {
  readonly customerID: string;
  readonly queueID: number;
  readonly agentID: number;
  readonly mqID: string;
  readonly now: number;
}

/** The agent who answered is the customer's from now on, and not only when the offer has matured. */
export async function confirmSticky(transaction: OutcomeTransaction, sticky: StickyAgent): Promise<void> {
  const { customerID, queueID, agentID, mqID, now } = sticky;
  await transaction
    .insertInto('sticky_agents')
    .values({ customer_id: customerID, queue_id: queueID, agent_id: agentID, since: now })
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'queue_id']).doUpdateSet({
        agent_id: agentID,
        since: now,
        pending_agent_id: sql`case when sticky_agents.pending_mq_id = ${mqID} then null else sticky_agents.pending_agent_id end`,
        pending_from: sql`case when sticky_agents.pending_mq_id = ${mqID} then null else sticky_agents.pending_from end`,
        pending_mq_id: sql`nullif(sticky_agents.pending_mq_id, ${mqID})`,
      }),
    )
    .execute();
}

/** An offer that failed before it matured makes nobody the customer's agent. */
export async function contradictSticky(
  transaction: OutcomeTransaction,
  { customerID, queueID, mqID, now }: Omit<StickyAgent, 'agentID'>,
): Promise<void> {
  await transaction
    .updateTable('sticky_agents')
    .set({ pending_agent_id: null, pending_mq_id: null, pending_from: null })
    .where('customer_id', '=', customerID)
    .where('queue_id', '=', queueID)
    .where('pending_mq_id', '=', mqID)
    .where('pending_from', '>=', now)
    .execute();
}
