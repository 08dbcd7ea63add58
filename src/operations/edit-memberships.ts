/** Puts agents into queues, in which order and how, and takes them out. */
import type { MembershipDocument } from '../configuration/documents.ts';
import { NEW_MEMBERSHIP } from '../configuration/new-documents.ts';
import { listDocuments, readDocument } from '../store/configuration-documents.ts';
import type { Database } from '../store/connection.ts';
import { lastPosition } from '../store/memberships.ts';
import { entityTagOf } from '../configuration/documents.ts';
import {
  type Draft,
  editConfiguration,
  type Edited,
  EditRefused,
  type Editor,
  type EditRefusal,
  notFound,
} from './edit-configuration.ts';

/** Whatever is not given is left as it is, or as a new membership has it: behind all others, in the first tier. */
export type MembershipChanges = Partial<Omit<MembershipDocument, 'queueID' | 'agentID'>>;

export interface Roster {
  readonly kind: 'roster';
  /** In their order. */
  readonly memberships: readonly MembershipDocument[];
  readonly entityTag: string;
}

/** More than a queue ever has. */
const ROSTER_MAX = 100_000;

export async function readRoster(database: Database, queueID: number): Promise<Roster | EditRefusal> {
  if ((await readDocument(database, 'queue', String(queueID))) === null) {
    return notFound('queue', String(queueID));
  }
  const page = { after: null, limit: ROSTER_MAX };
  const memberships = await listDocuments(database, 'membership', page, { queueID });
  return { kind: 'roster', memberships, entityTag: entityTagOf(memberships) };
}

export type RosterEntry = MembershipChanges & Pick<MembershipDocument, 'agentID'>;

/** Makes these, in this order, the queue's whole roster. Who stays keeps the place in the rotation. */
export async function replaceRoster(
  database: Database,
  editor: Editor,
  { queueID, ifMatch }: { readonly queueID: number; readonly ifMatch: string | undefined },
  entries: readonly RosterEntry[],
): Promise<Roster | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    const roster = await readRoster(draft.transaction, queueID);
    if (roster.kind !== 'roster') {
      throw new EditRefused(roster);
    }
    draft.expectKnown(roster.entityTag, ifMatch);
    if (new Set(entries.map(({ agentID }) => agentID)).size < entries.length) {
      throw new EditRefused({ kind: 'invalid_request', messages: ['memberships must not name an agent twice'] });
    }
    await draft.put(
      'membership',
      ...entries.map((entry, index) => ({ ...newMembership(queueID, entry.agentID, index + 1), ...entry })),
    );
    const kept = new Set(entries.map(({ agentID }) => agentID));
    const gone = roster.memberships.filter(({ agentID }) => !kept.has(agentID));
    await draft.remove('membership', ...gone.map(({ agentID }) => `${queueID}/${agentID}`));
  });
  return edited.kind === 'edited' ? readRoster(database, queueID) : edited;
}

export interface SavedMembership {
  readonly kind: 'saved';
  readonly membership: MembershipDocument;
  readonly entityTag: string;
}

interface Place {
  readonly queueID: number;
  readonly agentID: number;
  readonly ifMatch: string | undefined;
}

/** Adds an agent to a queue, or changes the membership that there is. */
export async function putMembership(
  database: Database,
  editor: Editor,
  { queueID, agentID, ifMatch }: Place,
  given: MembershipChanges,
): Promise<SavedMembership | EditRefusal> {
  const key = `${queueID}/${agentID}`;
  const edited = await editConfiguration(database, editor, async (draft) => {
    await expectBoth(draft, queueID, agentID);
    const known = await draft.read('membership', key);
    const before =
      known === null
        ? newMembership(queueID, agentID, (await lastPosition(draft.transaction, queueID)) + 1)
        : await draft.readKnown('membership', key, ifMatch);
    await draft.put('membership', { ...before, ...given });
  });
  if (edited.kind !== 'edited') {
    return edited;
  }
  const membership = await readDocument(database, 'membership', key);
  return membership === null
    ? notFound('membership', key)
    : { kind: 'saved', membership, entityTag: entityTagOf(membership) };
}

export function deleteMembership(
  database: Database,
  editor: Editor,
  { queueID, agentID, ifMatch }: Place,
): Promise<Edited | EditRefusal> {
  const key = `${queueID}/${agentID}`;
  return editConfiguration(database, editor, async (draft) => {
    await draft.readKnown('membership', key, ifMatch);
    await draft.remove('membership', key);
  });
}

async function expectBoth(draft: Draft, queueID: number, agentID: number): Promise<void> {
  for (const [kind, id] of [
    ['queue', queueID],
    ['agent', agentID],
  ] as const) {
    if ((await draft.read(kind, String(id))) === null) {
      throw new EditRefused(notFound(kind, String(id)));
    }
  }
}

/** A membership with what is not given otherwise. */
export function newMembership(queueID: number, agentID: number, position: number): MembershipDocument {
  return { queueID, agentID, position, ...NEW_MEMBERSHIP };
}
