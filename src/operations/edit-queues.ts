/** Adds, changes and removes queues. */
import { entityTagOf, type EmergencyDocument, type QueueDocument } from '../configuration/documents.ts';
import { NEW_QUEUE } from '../configuration/new-documents.ts';
import { type Warning, warningsOfQueue } from '../configuration/warnings.ts';
import { readDocument, readDocuments } from '../store/configuration-documents.ts';
import type { Database } from '../store/connection.ts';
import { readTime } from '../store/outcomes.ts';
import { readDeadEnds, readDependents } from '../store/queues.ts';
import {
  documentMadeBy,
  editConfiguration,
  type Edited,
  EditRefused,
  type Editor,
  type EditRefusal,
} from './edit-configuration.ts';

/** Whatever is not given is left as it is, or as a new queue has it. */
export type QueueChanges = Partial<Omit<QueueDocument, 'id'>>;

export interface SavedQueue {
  readonly kind: 'saved';
  readonly queue: QueueDocument;
  readonly entityTag: string;
  readonly warnings: readonly Warning[];
  /** Whether an earlier request with the same name had made it. */
  readonly isReplayed?: boolean;
}

/** A document and who may change it: whoever knows it as it stands. */
export interface KnownAs {
  readonly id: number;
  /** Undefined where whoever edits did not say what the change is one of. */
  readonly ifMatch: string | undefined;
}

/** Null where there is no such queue. */
export async function readQueue(database: Database, id: number): Promise<SavedQueue | null> {
  const queue = await readDocument(database, 'queue', String(id));
  return queue === null ? null : withWarnings(database, queue);
}

export async function createQueue(
  database: Database,
  editor: Editor,
  given: QueueChanges & { readonly name: string },
): Promise<SavedQueue | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    await draft.put('queue', { id: await draft.newID('queue'), ...NEW_QUEUE, ...given });
  });
  if (edited.kind !== 'edited') {
    return edited;
  }
  const queue = documentMadeBy(edited, 'queue');
  return queue === null
    ? { kind: 'conflict', messages: ['What this request made is not kept any more'] }
    : { ...(await withWarnings(database, queue)), isReplayed: edited.isReplayed };
}

export async function updateQueue(
  database: Database,
  editor: Editor,
  { id, ifMatch }: KnownAs,
  given: QueueChanges,
): Promise<SavedQueue | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    const queue = await draft.readKnown('queue', String(id), ifMatch);
    await draft.put('queue', { ...queue, ...given });
  });
  return saved(database, edited, id);
}

/** Throws the queue's switch, so that it is closed from the next decision on; null takes it back. */
export async function setQueueEmergency(
  database: Database,
  editor: Editor,
  id: number,
  given: Omit<EmergencyDocument, 'since'> | null,
): Promise<SavedQueue | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    const queue = await draft.readKnown('queue', String(id), '*');
    await draft.put('queue', {
      ...queue,
      emergency: emergencyFrom(queue.emergency, given, await readTime(draft.transaction)),
    });
  });
  return saved(database, edited, id);
}

/** A switch that is thrown again stays thrown since it was. */
export function emergencyFrom(
  before: EmergencyDocument | null,
  given: Omit<EmergencyDocument, 'since'> | null,
  now: number,
): EmergencyDocument | null {
  return given === null ? null : { since: before?.since ?? new Date(now).toJSON(), ...given };
}

/** Removes the queue with its memberships, unless something else leads to it. */
export function deleteQueue(
  database: Database,
  editor: Editor,
  { id, ifMatch }: KnownAs,
): Promise<Edited | EditRefusal> {
  return editConfiguration(database, editor, async (draft) => {
    await draft.readKnown('queue', String(id), ifMatch);
    const { membershipKeys, mentions } = await readDependents(draft.transaction, id);
    if (mentions.length > 0) {
      throw new EditRefused({
        kind: 'conflict',
        messages: mentions.map((mention) => `${mention} leads to the queue`),
      });
    }
    await draft.remove('membership', ...membershipKeys);
    await draft.remove('queue', String(id));
  });
}

async function saved(
  database: Database,
  edited: Edited | EditRefusal,
  id: number,
): Promise<SavedQueue | EditRefusal> {
  if (edited.kind !== 'edited') {
    return edited;
  }
  const [queue] = await readDocuments(database, 'queue', [String(id)]);
  return queue === undefined
    ? { kind: 'not_found', message: `Queue ${id} not found` }
    : withWarnings(database, queue);
}

async function withWarnings(database: Database, queue: QueueDocument): Promise<SavedQueue> {
  const { members, deadEnds } = await readDeadEnds(database, queue.id);
  return {
    kind: 'saved',
    queue,
    entityTag: entityTagOf(queue),
    warnings: warningsOfQueue(queue, { members, deadEnds, now: await readTime(database) }),
  };
}
