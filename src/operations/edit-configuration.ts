/**
 * The one way in which people change the configuration: under one lock, with what was there before and after kept as a
 * numbered revision in the same transaction. Calls go on meanwhile.
 */
import { type Change, type Documents, entityTagOf, type Kind, keyOf } from '../configuration/documents.ts';
import { normal } from '../configuration/normal.ts';
import { problemsOfAgent, problemsOfCustomerRule, problemsOfQueue } from '../configuration/problems.ts';
import type { ExpectedError } from '../errors.ts';
import { type EditTransaction, lockEdits, nextID, writeChanges } from '../store/configuration-changes.ts';
import { readDocument, readDocuments } from '../store/configuration-documents.ts';
import type { Database } from '../store/connection.ts';
import { isLockTimeout, isRolledBackByOthers, violatedConstraint } from '../store/database-fault.ts';
import { findRequest, insertRequest, type NamedRequest } from '../store/idempotency-keys.ts';
import { insertRevision, readRevision } from '../store/revisions.ts';

/** Who edits, and why. */
export interface Editor {
  readonly author: string;
  readonly reason: string | null;
  /** What was asked for, as the API or the command line calls it. */
  readonly operation: string;
  /** Where whoever edits gave the request a name: sent again, it changes nothing more. */
  readonly request?: NamedRequest | null;
}

/** Why an edit was not made; nothing was changed then. */
export type EditRefusal = Extract<
  ExpectedError,
  {
    readonly kind:
      'invalid_request' | 'not_found' | 'conflict' | 'precondition_failed' | 'precondition_required' | 'forbidden';
  }
>;

export type Edited = {
  readonly kind: 'edited';
  /** What really changed. */
  readonly changes: readonly Change[];
  /** Null where nothing changed. */
  readonly revision: number | null;
  /** Whether this is what an earlier request with the same name had changed. */
  readonly isReplayed: boolean;
};

/** What an edit is planned with: the documents as they stand, under the lock. */
export interface Draft {
  readonly transaction: EditTransaction;
  read<K extends Kind>(kind: K, key: string): Promise<Documents[K] | null>;
  /**
   * The document as it stands, if whoever edits knows it.
   * @param ifMatch its entity tag, `*` for any, undefined where none was sent
   */
  readKnown<K extends Kind>(kind: K, key: string, ifMatch: string | undefined): Promise<Documents[K]>;
  /** Refuses the edit unless what is known by this tag is what whoever edits knows. */
  expectKnown(entityTag: string, ifMatch: string | undefined): void;
  newID(kind: 'queue' | 'agent'): Promise<number>;
  put<K extends Kind>(kind: K, ...documents: readonly Documents[K][]): Promise<void>;
  remove(kind: Kind, ...keys: readonly string[]): Promise<void>;
  /** Does this last of all: what calls wait for is not to be held while the edit waits for others. */
  finish(work: () => Promise<void>): void;
}

/** Ends an edit without changing anything. */
export class EditRefused extends Error {
  readonly refusal: EditRefusal;

  constructor(refusal: EditRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** Takes back what was written to see whether it can be. */
class DryRun extends Error {
  readonly changes: readonly Change[];

  constructor(changes: readonly Change[]) {
    super('a dry run');
    this.changes = changes;
  }
}

/** Others hold what an edit changes, and go on holding it; nothing was changed. */
export class EditHeldUp extends Error {
  override readonly name = 'EditHeldUp';

  constructor(cause: unknown) {
    super('another transaction holds what was to be changed, and nothing was changed', { cause });
  }
}

/**
 * Of an edit that waited for another transaction while that one waited for it. It has let go of its locks by then, so
 * that the other goes on, and its next try waits behind that one: only somebody else again makes it more than two.
 */
const TRIES_MAX = 3;

/**
 * @param plan is told what there is, and says what it is to become; it may be asked more than once, and answers for the
 *   last time
 * @param options `isDryRun`: everything is checked and nothing changed
 * @throws EditHeldUp, and the database's errors, where they are not what the edit itself asks for
 */
export async function editConfiguration(
  database: Database,
  editor: Editor,
  plan: (draft: Draft) => Promise<void>,
  { isDryRun = false }: { readonly isDryRun?: boolean } = {},
): Promise<Edited | EditRefusal> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.transaction().execute((transaction) => edit(transaction, editor, plan, isDryRun));
    } catch (error) {
      if (error instanceof DryRun) {
        return { kind: 'edited', changes: error.changes, revision: null, isReplayed: false };
      }
      const refusal = error instanceof EditRefused ? error.refusal : refusalOf(error);
      if (refusal !== null) {
        return refusal;
      }
      const isRolledBack = isRolledBackByOthers(error);
      if (!isRolledBack || tries === TRIES_MAX) {
        throw isRolledBack || isLockTimeout(error) ? new EditHeldUp(error) : error;
      }
    }
  }
}

async function edit(
  transaction: EditTransaction,
  { author, reason, operation, request = null }: Editor,
  plan: (draft: Draft) => Promise<void>,
  isDryRun: boolean,
): Promise<Edited> {
  const number = (await lockEdits(transaction)) + 1;
  const replayed = await replayedEdit(transaction, request);
  if (replayed !== null) {
    return replayed;
  }
  const { changes, finish } = await plannedChanges(transaction, plan);
  if (changes.length > 0) {
    await writeChanges(transaction, changes);
    if (isDryRun) {
      throw new DryRun(changes);
    }
    await insertRevision(transaction, { number, author, reason, operation, changes });
    if (request !== null) {
      await insertRequest(transaction, request, number);
    }
  }
  await finish();
  return { kind: 'edited', changes, revision: changes.length > 0 ? number : null, isReplayed: false };
}

/** What a request of the same name had changed; null where there was none. */
async function replayedEdit(transaction: EditTransaction, request: NamedRequest | null): Promise<Edited | null> {
  const earlier = request === null ? null : await findRequest(transaction, request);
  if (earlier === null) {
    return null;
  }
  if (!earlier.isSame) {
    throw new EditRefused({ kind: 'conflict', messages: ['Idempotency-Key was given to another request before'] });
  }
  const revision = earlier.revision === null ? null : await readRevision(transaction, earlier.revision);
  // Proof: what is read is what an edit has written.
  const changes = (revision?.changes ?? []) as readonly Change[];
  return { kind: 'edited', changes, revision: earlier.revision, isReplayed: true };
}

/** The document that an edit made, as it was made; null where that is not kept. */
export function documentMadeBy<K extends Kind>(edited: Edited, kind: K): Documents[K] | null {
  const change = edited.changes.find((one) => one.kind === kind && one.before === null);
  // Proof: the change is of this kind.
  return (change?.after ?? null) as Documents[K] | null;
}

async function plannedChanges(
  transaction: EditTransaction,
  plan: (draft: Draft) => Promise<void>,
): Promise<{ readonly changes: readonly Change[]; readonly finish: () => Promise<void> }> {
  const planned = new Map<string, Change>();
  let finish = (): Promise<void> => Promise.resolve();
  /** @param changed by key; null for what is removed */
  async function change<K extends Kind>(kind: K, changed: ReadonlyMap<string, Documents[K] | null>): Promise<void> {
    const found = await readDocuments(transaction, kind, [...changed.keys()]);
    const known = new Map(found.map((document) => [keyOf[kind](document), document]));
    for (const [key, after] of changed) {
      // Proof: kind, before and after are of one K.
      planned.set(`${kind} ${key}`, { kind, key, before: known.get(key) ?? null, after } as Change);
    }
  }
  await plan({
    transaction,
    read: (kind, key) => readDocument(transaction, kind, key),
    readKnown: (kind, key, ifMatch) => readKnown(transaction, { kind, key, ifMatch }),
    expectKnown,
    newID: (kind) => nextID(transaction, kind),
    async put(kind, ...documents) {
      const problems = documents.flatMap((document) => problemsOf(kind, document));
      if (problems.length > 0) {
        throw new EditRefused({ kind: 'invalid_request', messages: problems });
      }
      await change(kind, new Map(documents.map((document) => [keyOf[kind](document), normal[kind](document)])));
    },
    remove: (kind, ...keys) => change(kind, new Map(keys.map((key) => [key, null]))),
    finish(work) {
      finish = work;
    },
  });
  return { changes: [...planned.values()].filter(({ before, after }) => !Bun.deepEquals(before, after)), finish };
}

async function readKnown<K extends Kind>(
  transaction: EditTransaction,
  { kind, key, ifMatch }: { readonly kind: K; readonly key: string; readonly ifMatch: string | undefined },
): Promise<Documents[K]> {
  const document = await readDocument(transaction, kind, key);
  if (document === null) {
    throw new EditRefused(notFound(kind, key));
  }
  expectKnown(entityTagOf(document), ifMatch);
  return document;
}

function expectKnown(entityTag: string, ifMatch: string | undefined): void {
  if (ifMatch === undefined) {
    throw new EditRefused({ kind: 'precondition_required' });
  }
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  if (!tags.includes('*') && !tags.includes(entityTag)) {
    throw new EditRefused({ kind: 'precondition_failed' });
  }
}

const NAMES: Readonly<Record<Kind, string>> = {
  queue: 'Queue',
  agent: 'Agent',
  membership: 'Membership',
  customer_rule: 'Customer rule',
  installation: 'Installation',
};

export function notFound(kind: Kind, key: string): EditRefusal {
  return { kind: 'not_found', message: `${NAMES[kind]} ${key} not found` };
}

function problemsOf<K extends Kind>(kind: K, document: Documents[K]): readonly string[] {
  const change = { kind, document } as { [One in Kind]: { kind: One; document: Documents[One] } }[Kind];
  switch (change.kind) {
    case 'queue':
      return problemsOfQueue(change.document);
    case 'agent':
      return problemsOfAgent(change.document);
    case 'customer_rule':
      return problemsOfCustomerRule(change.document);
    case 'membership':
    case 'installation':
      return [];
    default:
      return change satisfies never;
  }
}

/** What the tables' constraints say, in words; null for an error that is none of theirs. */
const SENTENCES: Readonly<Record<string, string>> = {
  queue_names_pkey: 'name and aliases must each belong to one queue alone',
  queue_names_not_blank: 'name and aliases must not be empty',
  overflow_targets_no_cycle: 'overflow must not come back to the queue that it begins with',
  overflow_targets_target_queue_id_fkey: 'overflow must lead to queues that are there',
  memberships_queue_id_fkey: 'queueID must be that of a queue that is there',
  memberships_agent_id_fkey: 'agentID must be that of an agent who is there',
  customer_rules_queue_id_fkey: 'queueID must be that of a queue that is there',
  customer_rules_agent_id_fkey: 'agentID must be that of an agent who is there',
  installation_catch_all_queue_id_fkey: 'catchAllQueueID must be that of a queue that is there',
};

function refusalOf(error: unknown): EditRefusal | null {
  const constraint = violatedConstraint(error);
  if (constraint === null) {
    return null;
  }
  const sentence = SENTENCES[constraint];
  return sentence === undefined
    ? { kind: 'invalid_request', messages: [`a value is not one that ${constraint} allows`] }
    : { kind: 'conflict', messages: [sentence] };
}
