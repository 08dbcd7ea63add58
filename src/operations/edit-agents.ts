/** Adds, changes and removes agents, and sets whether they are at work. */
import { type AgentDocument, entityTagOf } from '../configuration/documents.ts';
import { newMembership } from './edit-memberships.ts';
import { NEW_AGENT } from '../configuration/new-documents.ts';
import { endNoAnswerPause, findSameAgent, readAgentDependents } from '../store/agents.ts';
import { readDocument } from '../store/configuration-documents.ts';
import type { Database } from '../store/connection.ts';
import { lastPosition } from '../store/memberships.ts';
import { findQueueID } from '../store/queues.ts';
import {
  documentMadeBy,
  editConfiguration,
  type Edited,
  EditRefused,
  type Editor,
  type EditRefusal,
  notFound,
} from './edit-configuration.ts';
import type { KnownAs } from './edit-queues.ts';

/** Whatever is not given is left as it is, or as a new agent has it. */
export type AgentChanges = Partial<Omit<AgentDocument, 'id'>>;

export interface SavedAgent {
  readonly kind: 'saved';
  readonly agent: AgentDocument;
  readonly entityTag: string;
  /** Whether an earlier request with the same name had made it. */
  readonly isReplayed?: boolean;
}

/** Null where there is no such agent. */
export async function readAgent(database: Database, id: number): Promise<SavedAgent | null> {
  const agent = await readDocument(database, 'agent', String(id));
  return agent === null ? null : { kind: 'saved', agent, entityTag: entityTagOf(agent) };
}

export async function createAgent(
  database: Database,
  editor: Editor,
  given: AgentChanges & Pick<AgentDocument, 'name' | 'number'>,
): Promise<SavedAgent | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    await draft.put('agent', { id: await draft.newID('agent'), ...NEW_AGENT, ...given });
  });
  if (edited.kind !== 'edited') {
    return edited;
  }
  const agent = documentMadeBy(edited, 'agent');
  return agent === null
    ? { kind: 'conflict', messages: ['What this request made is not kept any more'] }
    : { kind: 'saved', agent, entityTag: entityTagOf(agent), isReplayed: edited.isReplayed };
}

export interface AgentToAdd {
  readonly name: string;
  readonly number: string;
  /** Names or aliases of queues; the agent becomes the last in each. */
  readonly queues: readonly string[];
}

export type AddedAgent =
  | { readonly kind: 'added'; readonly id: number }
  /** Nothing was added. */
  | { readonly kind: 'queue_not_found'; readonly queue: string }
  /** An agent with this name and number is there already. Nothing was added. */
  | { readonly kind: 'exists'; readonly id: number };

/** Adds an agent who is available from the next decision on, in all of these queues. */
export async function addAgent(
  database: Database,
  editor: Editor,
  { name, number, queues }: AgentToAdd,
): Promise<AddedAgent | EditRefusal> {
  let added: AddedAgent = { kind: 'added', id: 0 };
  const edited = await editConfiguration(database, editor, async (draft) => {
    const queueIDs = new Set<number>();
    for (const queue of queues) {
      const queueID = await findQueueID(draft.transaction, queue);
      if (queueID === null) {
        added = { kind: 'queue_not_found', queue };
        return;
      }
      queueIDs.add(queueID);
    }
    const same = await findSameAgent(draft.transaction, { name, number });
    if (same !== null) {
      added = { kind: 'exists', id: same };
      return;
    }
    const id = await draft.newID('agent');
    added = { kind: 'added', id };
    await draft.put('agent', { id, ...NEW_AGENT, name, number });
    for (const queueID of queueIDs) {
      const position = (await lastPosition(draft.transaction, queueID)) + 1;
      await draft.put('membership', newMembership(queueID, id, position));
    }
  });
  return edited.kind === 'edited' ? added : edited;
}

export async function updateAgent(
  database: Database,
  editor: Editor,
  { id, ifMatch }: KnownAs,
  given: AgentChanges,
): Promise<SavedAgent | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    const agent = await draft.readKnown('agent', String(id), ifMatch);
    await draft.put('agent', withoutReturn({ ...agent, ...given }, given));
  });
  return saved(database, edited, id);
}

export type AgentStatus = Pick<AgentDocument, 'status' | 'statusReason' | 'returnsAt'>;

/**
 * Holds from the next decision on. Who becomes available is so at once, also where unanswered calls had brought a pause.
 * @param queueIDs the agent has to be in one of these; null for no such limit
 */
export async function setAgentStatus(
  database: Database,
  editor: Editor,
  { id, queueIDs }: { readonly id: number; readonly queueIDs: ReadonlySet<number> | null },
  given: AgentStatus,
): Promise<SavedAgent | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    const agent = await draft.read('agent', String(id));
    const { membershipKeys } = await readAgentDependents(draft.transaction, id);
    const isSeen = queueIDs === null || membershipKeys.some((key) => queueIDs.has(Number(key.split('/')[0])));
    if (agent === null || !isSeen) {
      throw new EditRefused(notFound('agent', String(id)));
    }
    await draft.put('agent', { ...agent, ...given });
    if (given.status === 'available') {
      draft.finish(() => endNoAnswerPause(draft.transaction, id));
    }
  });
  return saved(database, edited, id);
}

/** Removes the agent from all queues, unless a customer rule names the agent. */
export function deleteAgent(
  database: Database,
  editor: Editor,
  { id, ifMatch }: KnownAs,
): Promise<Edited | EditRefusal> {
  return editConfiguration(database, editor, async (draft) => {
    await draft.readKnown('agent', String(id), ifMatch);
    const { membershipKeys, isNamed } = await readAgentDependents(draft.transaction, id);
    if (isNamed) {
      throw new EditRefused({ kind: 'conflict', messages: ['A customer rule names the agent'] });
    }
    await draft.remove('membership', ...membershipKeys);
    await draft.remove('agent', String(id));
  });
}

/** Whoever comes back has no time of return any more, unless one is given, which then is a mistake to be told. */
function withoutReturn(agent: AgentDocument, given: AgentChanges): AgentDocument {
  return given.status === 'available' && given.returnsAt === undefined ? { ...agent, returnsAt: null } : agent;
}

async function saved(
  database: Database,
  edited: Edited | EditRefusal,
  id: number,
): Promise<SavedAgent | EditRefusal> {
  return edited.kind === 'edited' ? ((await readAgent(database, id)) ?? notFound('agent', String(id))) : edited;
}
