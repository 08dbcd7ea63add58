/** The operations under the tag Reports: what happened, counted. */
import { problemsOfTimeZone } from '../../configuration/problems.ts';
import { updateQueue } from '../../operations/edit-queues.ts';
import { type Bucket, readStatistics, STATISTICS_ITEMS_MAX } from '../../operations/statistics.ts';
import { readDocument } from '../../store/configuration-documents.ts';
import type { Database } from '../../store/connection.ts';
import { readTime } from '../../store/outcomes.ts';
import type { BucketUnit, GroupedBy, Stretch } from '../../store/statistics.ts';
import { listUnknown } from '../../store/unknown-classifications.ts';
import { FOR_ALL_QUEUES_ALONE, seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editorOf, pageBody, pageOf } from '../edits.ts';
import type { Handler, OperationAnswer, OperationRequest } from '../operation.ts';
import { HOUR_MILLISECONDS, periodOf } from '../period.ts';
import { queueAnswer } from './queues.ts';

const BUCKETS_MAX = 3_000;

const MILLISECONDS_OF: Readonly<Record<BucketUnit, number>> = {
  quarter_hour: HOUR_MILLISECONDS / 4,
  hour: HOUR_MILLISECONDS,
  day: 24 * HOUR_MILLISECONDS,
};

export function getStatisticsHandler(database: Database): Handler<'getStatistics'> {
  return ({ principal, query }) =>
    unlessDatabaseIsAway(async () => {
      const span = spanOf(query, await readTime(database));
      if ('messages' in span) {
        return { kind: 'invalid_request', messages: span.messages };
      }
      const { bucket = 'hour', timeZone = 'UTC', groupBy = null, queueID = null, agentID = null } = query ?? {};
      const buckets = await readStatistics(
        database,
        { bucket, timeZone, groupBy, queueID, agentID, queueIDs: principal.queueIDs },
        span,
      );
      if (buckets === 'too_many') {
        const sentence = `bucket must be longer, or the time shorter: there would be more than ${STATISTICS_ITEMS_MAX} items`;
        return { kind: 'invalid_request', messages: [sentence] };
      }
      return buckets === 'too_late'
        ? { kind: 'deadline_exceeded' }
        : {
            status: 200,
            body: {
              from: new Date(span.from).toJSON(),
              to: new Date(span.to).toJSON(),
              bucket,
              timeZone,
              items: buckets.map((one) => toBucketBody(one, groupBy)),
            },
          };
    });
}

function spanOf(
  query: OperationRequest<'getStatistics'>['query'],
  now: number,
): Stretch | { readonly messages: readonly string[] } {
  const { bucket = 'hour', timeZone = 'UTC' } = query ?? {};
  const period = periodOf(query, now, problemsOfTimeZone(timeZone));
  return 'messages' in period || (period.to - period.from) / MILLISECONDS_OF[bucket] <= BUCKETS_MAX
    ? period
    : { messages: [`bucket must be longer: there would be more than ${BUCKETS_MAX}`] };
}

type BucketBody = Extract<OperationAnswer<'getStatistics'>, { readonly status: 200 }>['body']['items'][number];

function toBucketBody({ start, group, outcomes, ...counts }: Bucket, groupBy: GroupedBy | null): BucketBody {
  return {
    start: new Date(start).toJSON(),
    ...(groupBy === 'queue' ? { queueID: group ?? 0 } : {}),
    ...(groupBy === 'agent' ? { agentID: group } : {}),
    ...counts,
    ...(outcomes === undefined ? {} : { outcomes: { ...outcomes } }),
  };
}

export function listUnknownClassificationsHandler(database: Database): Handler<'listUnknownClassifications'> {
  return ({ principal, query }) =>
    unlessDatabaseIsAway(async () => {
      if (principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const page = pageOf(query, (text) => /^\d{1,15}\/[^\0]{0,255}$/u.test(text) && text.isWellFormed());
      if ('kind' in page) {
        return page;
      }
      const [requests = '', ...key] = page.after?.split('/') ?? [];
      const found = await listUnknown(database, {
        after: page.after === null ? null : { requests: Number(requests), key: key.join('/') },
        limit: page.limit + 1,
      });
      const { items, nextCursor } = pageBody(found, page.limit, (one) => `${one.requests}/${one.key}`);
      return {
        status: 200,
        body: {
          items: items.map(({ name, requests: count, firstAt, lastAt }) => ({
            name,
            requests: count,
            firstAt: firstAt.toJSON(),
            lastAt: lastAt.toJSON(),
          })),
          nextCursor,
        },
      };
    });
}

export function makeAliasHandler(database: Database): Handler<'makeAlias'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      const { name, queueID } = request.body;
      const queue = seesQueue(request.principal, queueID)
        ? await readDocument(database, 'queue', String(queueID))
        : null;
      if (queue === null) {
        return { kind: 'not_found', message: `Queue ${queueID} not found` };
      }
      const aliases = [...queue.aliases, name];
      const editor = editorOf(request, 'makeAlias');
      const saved = await updateQueue(database, editor, { id: queueID, ifMatch: '*' }, { aliases });
      if (saved.kind === 'saved') {
        return queueAnswer(saved);
      }
      return saved.kind === 'not_found' || saved.kind === 'conflict' || saved.kind === 'invalid_request'
        ? saved
        : { kind: 'conflict', messages: ['the queue was changed meanwhile: ask again'] };
    });
}
