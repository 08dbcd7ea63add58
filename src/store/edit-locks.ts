/**
 * Locks what an edit changes before it writes any of it, in the order in which a statement of SQL takes its locks: rows of
 * what people configure, the versions of queues last. So neither waits for the other while the other waits for it.
 */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { DB } from '../../generated/database.ts';
import type { Change, Kind, QueueDocument } from '../configuration/documents.ts';

type ChangeOf<K extends Kind> = Extract<Change, { readonly kind: K }>;

export async function lockWhatChanges(transaction: Transaction<DB>, changes: readonly Change[]): Promise<void> {
  const queues = changes.filter((change) => change.kind === 'queue');
  const agents = changes.filter((change) => change.kind === 'agent');
  const memberships = changes.filter((change) => change.kind === 'membership').map(placeOf);
  const rules = changes.filter((change) => change.kind === 'customer_rule');
  const queueIDs = queues.map(({ key }) => Number(key));
  // The check for circles locks where overflow leads to.
  const targetIDs = queues.flatMap(({ after }) => after?.overflow.flatMap(({ queueID }) => queueID ?? []) ?? []);
  await lock(
    transaction,
    [...queueIDs, ...targetIDs],
    (ids) => sql`select from queues where id = any(${ids}::int[]) order by id ${strengthFor(queues)}`,
  );
  await lock(
    transaction,
    agents.map(({ key }) => Number(key)),
    (ids) => sql`select from agents where id = any(${ids}::int[]) order by id ${strengthFor(agents)}`,
  );
  await lock(
    transaction,
    memberships,
    (places) => sql`
      select from memberships where (queue_id, agent_id) in (
        select "queueID", "agentID" from json_to_recordset(${JSON.stringify(places)}) as given ("queueID" int, "agentID" int)
      ) order by queue_id, agent_id for update`,
  );
  for (const table of ['queue_tiers', 'overflow_targets']) {
    const place = sql.ref(table === 'queue_tiers' ? 'tier' : 'position');
    await lock(
      transaction,
      queueIDs,
      (ids) => sql`
        select from ${sql.table(table)} where queue_id = any(${ids}::int[]) order by queue_id, ${place} for update`,
    );
  }
  await lock(
    transaction,
    rules.map(({ key }) => key),
    (ids) => sql`
      select from customer_rules where customer_id = any(${ids}::text[]) order by customer_id for update`,
  );
  if (rules.some(isOnOneSide) || changes.some(({ kind }) => kind === 'installation')) {
    await sql`select from installation where only_row for no key update`.execute(transaction);
  }
  if (raisesAll(changes)) {
    await sql`select from queue_versions order by queue_id for no key update`.execute(transaction);
    return;
  }
  await lock(
    transaction,
    [...queueIDs, ...memberships.map(({ queueID }) => queueID)],
    (ids) => sql`
      select from queue_versions where queue_id = any(${ids}::int[]) order by queue_id ${strengthFor(queues)}`,
  );
}

async function lock<Key>(
  transaction: Transaction<DB>,
  keys: readonly Key[],
  statement: (keys: readonly Key[]) => RawBuilder<unknown>,
): Promise<void> {
  if (keys.length > 0) {
    await statement(keys).execute(transaction);
  }
}

/** What is removed has to be held against whoever is about to refer to it. */
function strengthFor(changes: readonly { readonly after: unknown }[]): RawBuilder<unknown> {
  return changes.some(({ after }) => after === null) ? sql`for update` : sql`for no key update`;
}

function placeOf({ key }: ChangeOf<'membership'>): { readonly queueID: number; readonly agentID: number } {
  const [queueID = 0, agentID = 0] = key.split('/').map(Number);
  return { queueID, agentID };
}

/** Whether it begins or ends. */
function isOnOneSide({ before, after }: Change): boolean {
  return (before === null) !== (after === null);
}

/**
 * Whether the triggers raise the versions of all queues. What rules alone raise is raised by one statement, in order; and
 * most rules raise none, so no others are waited for on their account.
 */
function raisesAll(changes: readonly Change[]): boolean {
  return changes.some((change) => {
    switch (change.kind) {
      case 'installation':
        return true;
      case 'queue':
        return countsForAll(change.before) !== countsForAll(change.after);
      case 'customer_rule':
        return isOnOneSide(change) && changes.some(({ kind }) => kind === 'queue' || kind === 'membership');
      case 'agent':
      case 'membership':
        return false;
      default:
        return change satisfies never;
    }
  });
}

/** What of a queue decides how all others are decided. */
function countsForAll(queue: QueueDocument | null): string {
  return `${queue?.strategy === 'longest_idle'} ${(queue?.leaseSeconds ?? 0) > 0}`;
}
