/** The operations under the tag Queues. */
import type { QueueDocument } from '../../configuration/documents.ts';
import {
  createQueue,
  deleteQueue,
  type QueueChanges,
  readQueue,
  type SavedQueue,
  setQueueEmergency,
  updateQueue,
} from '../../operations/edit-queues.ts';
import type { EditRefusal } from '../../operations/edit-configuration.ts';
import { listDocuments } from '../../store/configuration-documents.ts';
import type { Database } from '../../store/connection.ts';
import { FOR_ALL_QUEUES_ALONE, type Principal, seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editedAnswer, editorOf, ifMatchOf, isID, madeHeaders, pageBody, pageOf, tagged } from '../edits.ts';
import type { Handler, OperationAnswer, OperationRequest } from '../operation.ts';

export function listQueuesHandler(database: Database): Handler<'listQueues'> {
  return ({ principal, query }) =>
    unlessDatabaseIsAway(async () => {
      const page = pageOf(query, isID);
      if ('kind' in page) {
        return page;
      }
      const { queueIDs } = principal;
      const found = await listDocuments(database, 'queue', { ...page, limit: page.limit + 1 }, { queueIDs });
      const body = pageBody(found, page.limit, ({ id }) => String(id));
      return { status: 200, body: { ...body, items: body.items.map((queue) => toBody(queue)) } };
    });
}

export function createQueueHandler(database: Database): Handler<'createQueue'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      if (request.principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const given = { ...changesOf(request.body), name: request.body.name };
      const created = await createQueue(database, editorOf(request, 'createQueue'), given);
      return created.kind === 'saved'
        ? { status: 201, body: bodyOf(created), headers: madeHeaders(created.entityTag, created.isReplayed) }
        : expectedAtCreation(created);
    });
}

export function getQueueHandler(database: Database): Handler<'getQueue'> {
  return ({ principal, path: { queueID } }) =>
    unlessDatabaseIsAway(async () => {
      const found = seesQueue(principal, queueID) ? await readQueue(database, queueID) : null;
      return found === null ? notFound(queueID) : queueAnswer(found);
    });
}

export function updateQueueHandler(database: Database): Handler<'updateQueue'> {
  return (request) =>
    ifSeen(request, async (id) => {
      const known = { id, ifMatch: ifMatchOf(request.header) };
      const saved = await updateQueue(database, editorOf(request, 'updateQueue'), known, changesOf(request.body));
      return saved.kind === 'saved' ? queueAnswer(saved) : saved;
    });
}

export function deleteQueueHandler(database: Database): Handler<'deleteQueue'> {
  return (request) =>
    ifSeen(request, async (id) => {
      const known = { id, ifMatch: ifMatchOf(request.header) };
      return editedAnswer(await deleteQueue(database, editorOf(request, 'deleteQueue'), known));
    });
}

export function setQueueEmergencyHandler(database: Database): Handler<'setQueueEmergency'> {
  return (request) =>
    ifSeen(request, async (id) => {
      const { until = null, reason = null, number = null } = request.body;
      const editor = editorOf(request, 'setQueueEmergency');
      return savedOrMissing(id, await setQueueEmergency(database, editor, id, { until, reason, number }));
    });
}

export function clearQueueEmergencyHandler(database: Database): Handler<'clearQueueEmergency'> {
  return (request) =>
    ifSeen(request, async (id) =>
      savedOrMissing(id, await setQueueEmergency(database, editorOf(request, 'clearQueueEmergency'), id, null)),
    );
}

interface QueueRequest {
  readonly principal: Principal;
  readonly path: { readonly queueID: number };
}

function ifSeen<Answer>({ principal, path: { queueID } }: QueueRequest, work: (queueID: number) => Promise<Answer>) {
  return unlessDatabaseIsAway(async () => (seesQueue(principal, queueID) ? work(queueID) : notFound(queueID)));
}

function notFound(queueID: number) {
  return { kind: 'not_found', message: `Queue ${queueID} not found` } as const;
}

function savedOrMissing(queueID: number, saved: SavedQueue | EditRefusal) {
  if (saved.kind === 'saved') {
    return queueAnswer(saved);
  }
  return saved.kind === 'invalid_request' ? saved : notFound(queueID);
}

/** A new queue is not there before, so nothing of it can be missing or changed. */
function expectedAtCreation(refusal: EditRefusal) {
  return refusal.kind === 'conflict' || refusal.kind === 'invalid_request'
    ? refusal
    : ({ kind: 'conflict', messages: ['the queue was removed as soon as it was there'] } as const);
}

/** What is answered where a queue was read or saved. */
export function queueAnswer(saved: SavedQueue) {
  return { status: 200, body: bodyOf(saved), headers: tagged(saved.entityTag) } as const;
}

type QueueBody = Extract<OperationAnswer<'getQueue'>, { readonly status: 200 }>['body'];

function bodyOf({ queue, warnings }: SavedQueue): QueueBody {
  return { ...toBody(queue), warnings: warnings.map((warning) => ({ ...warning })) };
}

/** The contract's types are mutable, and the documents' are not. */
function toBody(queue: QueueDocument): QueueBody {
  return structuredClone(queue) as QueueBody;
}

/** Of the fields that a request has, those that a queue has. */
function changesOf(body: OperationRequest<'updateQueue'>['body']): QueueChanges {
  return Object.fromEntries(QUEUE_FIELDS.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])));
}

const QUEUE_FIELDS = [
  'name',
  'aliases',
  'strategy',
  'whenBusy',
  'leaseSeconds',
  'talkSecondsMax',
  'wrapUpSeconds',
  'backOffSeconds',
  'noAnswerMax',
  'noAnswerPauseSeconds',
  'ringSeconds',
  'duplicateSeconds',
  'retrySeconds',
  'callMemorySeconds',
  'attemptsMax',
  'callOffersMax',
  'secondChanceSeconds',
  'stickySeconds',
  'timeZone',
  'hours',
  'tiers',
  'overflow',
  'fallbackNumber',
] as const satisfies readonly (keyof QueueChanges)[];
