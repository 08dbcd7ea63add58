/** The operations under the tag Calls that search decisions and show why each fell so. */
import { timeOf } from '../../configuration/problems.ts';
import type { Database } from '../../store/connection.ts';
import { type DecisionFilter, readDecision, searchDecisions, type StoredDecision } from '../../store/offers.ts';
import { type Principal, seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { isMqID, pageBody, pageOf } from '../edits.ts';
import type { Handler, OperationAnswer, OperationRequest } from '../operation.ts';

export function searchOffersHandler(database: Database): Handler<'searchOffers'> {
  return ({ principal, query }) => search(database, principal, query, {});
}

/** Each call by its last decision. */
export function listCallsHandler(database: Database): Handler<'listCalls'> {
  return ({ principal, query }) => search(database, principal, query, { isLastOfCall: true });
}

function search(
  database: Database,
  principal: Principal,
  query: OperationRequest<'searchOffers'>['query'],
  more: Pick<DecisionFilter, 'isLastOfCall'>,
) {
  return unlessDatabaseIsAway(async () => {
    const page = pageOf(query, isMqID);
    if ('kind' in page) {
      return page;
    }
    const { from, to, limit: _, cursor: __, ...filter } = query ?? {};
    const span = { ...timeIn('from', from), ...timeIn('to', to) };
    if ('messages' in span) {
      return { kind: 'invalid_request', messages: span.messages } as const;
    }
    const found = await searchDecisions(
      database,
      { before: page.after, limit: page.limit + 1 },
      { ...filter, ...span, ...more, queueIDs: principal.queueIDs },
    );
    const body = pageBody(found, page.limit, ({ mqID }) => mqID);
    return {
      status: 200,
      body: { ...body, items: body.items.map((decision) => toDecisionBody(decision)) },
    } as const;
  });
}

export function getOfferHandler(database: Database): Handler<'getOffer'> {
  return ({ principal, path: { mqID } }) =>
    unlessDatabaseIsAway(async () => {
      const found = await readDecision(database, mqID);
      const isSeen =
        found !== null && (seesQueue(principal, found.queueID) || seesQueue(principal, found.askedQueueID));
      return isSeen
        ? { status: 200, body: { ...toDecisionBody(found), reasons: { ...found.reasons } } }
        : { kind: 'not_found', message: `Offer ${mqID} not found` };
    });
}

function timeIn<Name extends 'from' | 'to'>(
  name: Name,
  text: string | undefined,
): Partial<Record<Name, Date>> | { readonly messages: readonly string[] } {
  if (text === undefined) {
    return {};
  }
  const time = timeOf(text);
  // Proof: the object has the one property that the type allows.
  return time === null
    ? { messages: [`${name} must be a time that the calendar has`] }
    : ({ [name]: time } as Partial<Record<Name, Date>>);
}

type OfferBody = Extract<OperationAnswer<'getOffer'>, { readonly status: 200 }>['body'];

/** As lists show it: without the reasons. */
export function toDecisionBody({ decidedAt, outcomes, ...decision }: StoredDecision): OfferBody {
  return { ...decision, decidedAt: decidedAt.toJSON(), outcomes: [...outcomes] };
}
