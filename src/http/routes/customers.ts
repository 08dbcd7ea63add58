/** The operations that show what is kept of a customer, and erase it. */
import { eraseCustomer } from '../../operations/erase-customer.ts';
import { readDocument } from '../../store/configuration-documents.ts';
import type { Database } from '../../store/connection.ts';
import { readStickyAgents } from '../../store/customer-data.ts';
import { searchDecisions } from '../../store/offers.ts';
import { FOR_ALL_QUEUES_ALONE } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editorOf, isMqID, pageBody, pageOf } from '../edits.ts';
import type { Handler } from '../operation.ts';
import { toDecisionBody } from './offers.ts';

export function getCustomerDataHandler(database: Database): Handler<'getCustomerData'> {
  return ({ principal, path: { customerID }, query }) =>
    unlessDatabaseIsAway(async () => {
      if (principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const page = pageOf(query, isMqID);
      if ('kind' in page) {
        return page;
      }
      const rule = await readDocument(database, 'customer_rule', customerID);
      const stickyAgents = await readStickyAgents(database, customerID);
      const found = await searchDecisions(
        database,
        { before: page.after, limit: page.limit + 1 },
        { customerID, queueIDs: null },
      );
      const { items, nextCursor } = pageBody(found, page.limit, ({ mqID }) => mqID);
      return {
        status: 200,
        body: {
          customerID,
          rule: rule === null ? null : { ...rule },
          stickyAgents: stickyAgents.map((one) => ({ ...one, since: one.since.toJSON() })),
          items: items.map((decision) => toDecisionBody(decision)),
          nextCursor,
        },
      };
    });
}

export function eraseCustomerHandler(database: Database): Handler<'eraseCustomer'> {
  return (request) =>
    unlessDatabaseIsAway(async () => {
      if (request.principal.queueIDs !== null) {
        return FOR_ALL_QUEUES_ALONE;
      }
      const erased = await eraseCustomer(database, editorOf(request, 'eraseCustomer'), request.path.customerID);
      if (erased.kind !== 'erased') {
        throw new Error(`a rule could not be removed: ${erased.kind}`);
      }
      const { kind: _, ...counts } = erased;
      return { status: 200, body: counts };
    });
}
