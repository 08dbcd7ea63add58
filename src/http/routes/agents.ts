/** The operations under the tag Agents. */
import type { AgentDocument } from '../../configuration/documents.ts';
import {
  type AgentChanges,
  createAgent,
  deleteAgent,
  readAgent,
  type SavedAgent,
  setAgentStatus,
  updateAgent,
} from '../../operations/edit-agents.ts';
import type { EditRefusal } from '../../operations/edit-configuration.ts';
import { isAgentIn } from '../../store/memberships.ts';
import { listDocuments } from '../../store/configuration-documents.ts';
import type { Database } from '../../store/connection.ts';
import { FOR_ALL_QUEUES_ALONE, seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editedAnswer, editorOf, ifMatchOf, isID, madeHeaders, pageBody, pageOf, tagged } from '../edits.ts';
import type { Handler, OperationAnswer, OperationRequest } from '../operation.ts';

export function listAgentsHandler(database: Database): Handler<'listAgents'> {
  return ({ principal, query }) =>
    unlessDatabaseIsAway(async () => {
      const page = pageOf(query, isID);
      if ('kind' in page) {
        return page;
      }
      const { queueID = null, ...filter } = query ?? {};
      if (queueID !== null && !seesQueue(principal, queueID)) {
        return { status: 200, body: { items: [], nextCursor: null } };
      }
      const found = await listDocuments(
        database,
        'agent',
        { ...page, limit: page.limit + 1 },
        { ...filter, queueID, queueIDs: principal.queueIDs },
      );
      const body = pageBody(found, page.limit, ({ id }) => String(id));
      return { status: 200, body: { ...body, items: body.items.map((agent) => toBody(agent)) } };
    });
}

export function createAgentHandler(database: Database): Handler<'createAgent'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      if (request.principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const { name, number } = request.body;
      const given = { ...changesOf(request.body), name, number };
      const created = await createAgent(database, editorOf(request, 'createAgent'), given);
      if (created.kind === 'saved') {
        return {
          status: 201,
          body: toBody(created.agent),
          headers: madeHeaders(created.entityTag, created.isReplayed),
        };
      }
      return created.kind === 'conflict' || created.kind === 'invalid_request'
        ? created
        : { kind: 'conflict', messages: ['the agent was removed as soon as it was there'] };
    });
}

export function getAgentHandler(database: Database): Handler<'getAgent'> {
  return ({ principal: { queueIDs }, path: { agentID } }) =>
    unlessDatabaseIsAway(async () => {
      const found = await readAgent(database, agentID);
      const isSeen = queueIDs === null || (await isAgentIn(database, agentID, queueIDs));
      return found === null || !isSeen ? notFound(agentID) : answerOf(found);
    });
}

export function updateAgentHandler(database: Database): Handler<'updateAgent'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      if (request.principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const known = { id: request.path.agentID, ifMatch: ifMatchOf(request.header) };
      const saved = await updateAgent(database, editorOf(request, 'updateAgent'), known, changesOf(request.body));
      if (saved.kind === 'saved') {
        return answerOf(saved);
      }
      return saved.kind === 'conflict' ? notFound(known.id) : saved;
    });
}

export function deleteAgentHandler(database: Database): Handler<'deleteAgent'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      if (request.principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const known = { id: request.path.agentID, ifMatch: ifMatchOf(request.header) };
      return editedAnswer(await deleteAgent(database, editorOf(request, 'deleteAgent'), known));
    });
}

export function setAgentStatusHandler(database: Database): Handler<'setAgentStatus'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      const { status, statusReason = null, returnsAt = null } = request.body;
      const agent = { id: request.path.agentID, queueIDs: request.principal.queueIDs };
      const given = { status, statusReason, returnsAt };
      const saved = await setAgentStatus(database, editorOf(request, 'setAgentStatus'), agent, given);
      return saved.kind === 'saved' ? answerOf(saved) : invalidOr(saved, notFound(agent.id));
    });
}

/** The refusal where a value is at fault; anything else is what the other says. */
function invalidOr<Other>(refusal: EditRefusal, other: Other) {
  return refusal.kind === 'invalid_request' ? refusal : other;
}

function notFound(agentID: number) {
  return { kind: 'not_found', message: `Agent ${agentID} not found` } as const;
}

function answerOf({ agent, entityTag }: SavedAgent) {
  return { status: 200, body: toBody(agent), headers: tagged(entityTag) } as const;
}

type AgentBody = Extract<OperationAnswer<'getAgent'>, { readonly status: 200 }>['body'];

/** The contract's types are mutable, and the documents' are not. */
function toBody(agent: AgentDocument): AgentBody {
  return structuredClone(agent) as AgentBody;
}

/** Of the fields that a request has, those that an agent has. */
function changesOf(body: OperationRequest<'updateAgent'>['body']): AgentChanges {
  return Object.fromEntries(AGENT_FIELDS.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
}

const AGENT_FIELDS = [
  'name',
  'number',
  'dailyNumber',
  'status',
  'statusReason',
  'returnsAt',
  'availableUntil',
  'timeZone',
  'hours',
  'capacity',
] as const satisfies readonly (keyof AgentChanges)[];
