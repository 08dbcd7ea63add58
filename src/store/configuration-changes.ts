/**
 * Writes configuration documents into the tables, whatever was changed together: names and references are given up first
 * and taken up again when all that they name is there, so that documents may be exchanged, come back and refer to each
 * other. No row that a batch of calls locks is touched.
 */
import { sql, type Transaction } from 'kysely';
import type { DB } from '../../generated/database.ts';
import type {
  AgentDocument,
  Change,
  CustomerRuleDocument,
  Documents,
  EmergencyDocument,
  HoursDocument,
  InstallationDocument,
  Kind,
  MembershipDocument,
  QueueDocument,
} from '../configuration/documents.ts';
import { lockWhatChanges } from './edit-locks.ts';

export type EditTransaction = Transaction<DB>;

/**
 * Long enough for any edit; calls never wait for one. Longer than the time after which PostgreSQL looks for a deadlock (1 s,
 * the embedded server 2 s): it is to end one of those who wait for each other, and not both.
 */
const LOCK_TIMEOUT = '3s';
const STATEMENT_TIMEOUT = '5s';

/** Has the edits of all instances take place one after another. @returns how many there were so far */
export async function lockEdits(transaction: EditTransaction): Promise<number> {
  await sql`select set_config('lock_timeout', ${LOCK_TIMEOUT}, true),
    set_config('statement_timeout', ${STATEMENT_TIMEOUT}, true)`.execute(transaction);
  const { revision } = await transaction
    .selectFrom('edit_lock')
    .select('revision')
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
  return revision;
}

/** An id that no queue or agent has had. */
export async function nextID(transaction: EditTransaction, kind: 'queue' | 'agent'): Promise<number> {
  const table = kind === 'queue' ? 'queues' : 'agents';
  const { rows } = await sql<{
    id: number;
  }>`select nextval(pg_get_serial_sequence(${table}, 'id'))::int as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) {
    throw new Error('a sequence gave no number');
  }
  return row.id;
}

/** @throws the database's errors where documents contradict each other */
export async function writeChanges(transaction: EditTransaction, changes: readonly Change[]): Promise<void> {
  const queues = of(changes, 'queue');
  const agents = of(changes, 'agent');
  const memberships = of(changes, 'membership');
  const rules = of(changes, 'customer_rule');
  await lockWhatChanges(transaction, changes);
  for (const { key, before } of queues) {
    if (before !== null) {
      await releaseNames(transaction, Number(key));
    }
  }
  for (const { after } of queues) {
    await writeUnlessGone(after, (queue) => writeQueue(transaction, queue));
  }
  for (const { after } of agents) {
    await writeUnlessGone(after, (agent) => writeAgent(transaction, agent));
  }
  for (const { after } of queues) {
    await writeUnlessGone(after, (queue) => writeOverflow(transaction, queue));
  }
  await writeMemberships(transaction, memberships);
  for (const { key, after } of rules) {
    await (after === null ? deleteRule(transaction, key) : writeRule(transaction, after));
  }
  for (const { after } of of(changes, 'installation')) {
    await writeUnlessGone(after, (installation) => writeInstallation(transaction, installation));
  }
  await deleteGone(transaction, 'queues', queues);
  await deleteGone(transaction, 'agents', agents);
}

type ChangeOf<K extends Kind> = Extract<Change, { readonly kind: K }>;

function of<K extends Kind>(changes: readonly Change[], kind: K): readonly ChangeOf<K>[] {
  return changes.filter((change): change is ChangeOf<K> => change.kind === kind);
}

async function writeUnlessGone<Document>(
  document: Document | null,
  write: (document: Document) => Promise<void>,
): Promise<void> {
  if (document !== null) {
    await write(document);
  }
}

async function releaseNames(transaction: EditTransaction, queueID: number): Promise<void> {
  await transaction.deleteFrom('queue_names').where('queue_id', '=', queueID).execute();
  await transaction.deleteFrom('overflow_targets').where('queue_id', '=', queueID).execute();
  await transaction.deleteFrom('queue_tiers').where('queue_id', '=', queueID).execute();
}

async function writeQueue(transaction: EditTransaction, queue: QueueDocument): Promise<void> {
  const settings = {
    strategy: queue.strategy,
    when_busy: queue.whenBusy,
    lease_seconds: queue.leaseSeconds,
    talk_seconds_max: queue.talkSecondsMax,
    wrap_up_seconds: queue.wrapUpSeconds,
    back_off_seconds: queue.backOffSeconds,
    no_answer_max: queue.noAnswerMax,
    no_answer_pause_seconds: queue.noAnswerPauseSeconds,
    ring_seconds: queue.ringSeconds,
    duplicate_seconds: queue.duplicateSeconds,
    retry_seconds: queue.retrySeconds,
    call_memory_seconds: queue.callMemorySeconds,
    attempts_max: queue.attemptsMax,
    call_offers_max: queue.callOffersMax,
    second_chance_seconds: queue.secondChanceSeconds,
    sticky_seconds: queue.stickySeconds,
    time_zone: queue.timeZone,
    hours: jsonOf(queue.hours),
    fallback_number: queue.fallbackNumber,
    ...emergencyColumns(queue.emergency),
  };
  await transaction
    .insertInto('queues')
    .values({ id: queue.id, ...settings })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(settings))
    .execute();
  const names = [{ name: queue.name, is_alias: false }, ...queue.aliases.map((name) => ({ name, is_alias: true }))];
  await transaction
    .insertInto('queue_names')
    .values(names.map((name) => ({ queue_id: queue.id, ...name })))
    .execute();
  if (queue.tiers.length > 0) {
    await transaction
      .insertInto('queue_tiers')
      .values(queue.tiers.map(({ tier, waitSeconds }) => ({ queue_id: queue.id, tier, wait_seconds: waitSeconds })))
      .execute();
  }
}

async function writeOverflow(transaction: EditTransaction, { id, overflow }: QueueDocument): Promise<void> {
  for (const [index, { queueID, number, when }] of overflow.entries()) {
    await transaction
      .insertInto('overflow_targets')
      .values({
        queue_id: id,
        position: index + 1,
        target_queue_id: queueID,
        number,
        when_closed: when.includes('closed'),
        when_nobody: when.includes('nobody'),
        when_attempts: when.includes('attempts'),
      })
      .execute();
  }
}

async function writeAgent(transaction: EditTransaction, agent: AgentDocument): Promise<void> {
  const settings = {
    name: agent.name,
    number: agent.number,
    daily_number: agent.dailyNumber?.number ?? null,
    daily_number_until: agent.dailyNumber?.until ?? null,
    status: agent.status,
    status_reason: agent.statusReason,
    available_until: agent.availableUntil,
    time_zone: agent.timeZone,
    hours: jsonOf(agent.hours),
    capacity: agent.capacity,
  };
  await transaction
    .insertInto('agents')
    .values({ id: agent.id, ...settings, returns_at: agent.returnsAt })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(settings))
    .execute();
  // In a statement of its own: a status that changes takes its old time of return with it.
  await transaction
    .updateTable('agents')
    .set({ returns_at: agent.returnsAt })
    .where('id', '=', agent.id)
    .where('returns_at', 'is distinct from', sql<Date>`${agent.returnsAt}::timestamptz`)
    .execute();
}

/** In two statements, however many: their triggers look at all rows at once. */
async function writeMemberships(
  transaction: EditTransaction,
  changes: readonly ChangeOf<'membership'>[],
): Promise<void> {
  const gone = changes.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  if (gone.length > 0) {
    await sql`
      delete from memberships using unnest(
        ${gone.map(({ queueID }) => queueID)}::int[], ${gone.map(({ agentID }) => agentID)}::int[]
      ) as gone (queue_id, agent_id)
      where memberships.queue_id = gone.queue_id and memberships.agent_id = gone.agent_id`.execute(transaction);
  }
  const kept = changes.flatMap(({ after }) => (after === null ? [] : [after]));
  if (kept.length > 0) {
    await upsertMemberships(transaction, kept);
  }
}

async function upsertMemberships(
  transaction: EditTransaction,
  memberships: readonly MembershipDocument[],
): Promise<void> {
  await sql`
    insert into memberships (queue_id, agent_id, position, tier, weight, offers_per_day_max, enabled)
      select * from json_to_recordset(${JSON.stringify(memberships)}) as given (
        "queueID" int, "agentID" int, position int, tier smallint, weight smallint, "offersPerDayMax" int, enabled bool
      )
    on conflict (queue_id, agent_id) do update set
      position = excluded.position, tier = excluded.tier, weight = excluded.weight,
      offers_per_day_max = excluded.offers_per_day_max, enabled = excluded.enabled`.execute(transaction);
}

async function writeRule(
  transaction: EditTransaction,
  { customerID, queueID, agentID, number, until }: CustomerRuleDocument,
): Promise<void> {
  const target = { queue_id: queueID, agent_id: agentID, number, until };
  await transaction
    .insertInto('customer_rules')
    .values({ customer_id: customerID, ...target })
    .onConflict((conflict) => conflict.column('customer_id').doUpdateSet(target))
    .execute();
}

async function deleteRule(transaction: EditTransaction, customerID: string): Promise<void> {
  await transaction.deleteFrom('customer_rules').where('customer_id', '=', customerID).execute();
}

async function writeInstallation(
  transaction: EditTransaction,
  { catchAllQueueID, anonymousCustomerIDs, decisionDays, emergency }: InstallationDocument,
): Promise<void> {
  await transaction
    .updateTable('installation')
    .set({
      catch_all_queue_id: catchAllQueueID,
      anonymous_customer_ids: [...anonymousCustomerIDs],
      decision_days: decisionDays,
      ...emergencyColumns(emergency),
    })
    .execute();
}

async function deleteGone(
  transaction: EditTransaction,
  table: 'queues' | 'agents',
  changes: readonly { readonly key: string; readonly after: Documents[Kind] | null }[],
): Promise<void> {
  const ids = changes.flatMap(({ key, after }) => (after === null ? [Number(key)] : []));
  if (ids.length > 0) {
    await transaction.deleteFrom(table).where('id', 'in', ids).execute();
  }
}

function emergencyColumns(emergency: EmergencyDocument | null) {
  return {
    emergency_since: emergency?.since ?? null,
    emergency_until: emergency?.until ?? null,
    emergency_reason: emergency?.reason ?? null,
    emergency_number: emergency?.number ?? null,
  };
}

function jsonOf(hours: HoursDocument | null): string | null {
  return hours === null ? null : JSON.stringify(hours);
}
