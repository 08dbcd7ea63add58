/** The operations under the tag Customers that say what is always done for a customer. */
import { deleteRule, putRule, readRule } from '../../operations/edit-customer-rules.ts';
import { listDocuments } from '../../store/configuration-documents.ts';
import type { Database } from '../../store/connection.ts';
import { FOR_ALL_QUEUES_ALONE, type Principal } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import { editedAnswer, editorOf, ifMatchOf, pageBody, pageOf, tagged } from '../edits.ts';
import type { Handler } from '../operation.ts';

export function listCustomerRulesHandler(database: Database): Handler<'listCustomerRules'> {
  return ({ principal, query }) =>
    forAllQueues(principal, async () => {
      const page = pageOf(query, (text) => text !== '' && !text.includes('\u0000'));
      if ('kind' in page) {
        return page;
      }
      const found = await listDocuments(database, 'customer_rule', { ...page, limit: page.limit + 1 });
      const body = pageBody(found, page.limit, ({ customerID }) => customerID);
      return { status: 200, body: { ...body, items: body.items.map((rule) => ({ ...rule })) } };
    });
}

export function getCustomerRuleHandler(database: Database): Handler<'getCustomerRule'> {
  return ({ principal, path: { customerID } }) =>
    forAllQueues(principal, async () => {
      const found = await readRule(database, customerID);
      return found === null
        ? { kind: 'not_found', message: `Customer rule ${customerID} not found` }
        : { status: 200, body: { ...found.rule }, headers: tagged(found.entityTag) };
    });
}

export function putCustomerRuleHandler(database: Database): Handler<'putCustomerRule'> {
  return (request) =>
    forAllQueues(request.principal, async () => {
      const { queueID = null, agentID = null, number = null, until = null } = request.body;
      const customer = { customerID: request.path.customerID, ifMatch: ifMatchOf(request.header) };
      const given = { queueID, agentID, number, until };
      const saved = await putRule(database, editorOf(request, 'putCustomerRule'), customer, given);
      if (saved.kind === 'saved') {
        return { status: 200, body: { ...saved.rule }, headers: tagged(saved.entityTag) };
      }
      return saved.kind === 'not_found' ? { kind: 'conflict', messages: ['the rule was removed at once'] } : saved;
    });
}

export function deleteCustomerRuleHandler(database: Database): Handler<'deleteCustomerRule'> {
  return (request) =>
    forAllQueues(request.principal, async () => {
      const { customerID } = request.path;
      const customer = { customerID, ifMatch: ifMatchOf(request.header) };
      const edited = await deleteRule(database, editorOf(request, 'deleteCustomerRule'), customer);
      return edited.kind === 'conflict'
        ? { kind: 'not_found', message: `Customer rule ${customerID} not found` }
        : editedAnswer(edited);
    });
}

function forAllQueues<Answer>({ queueIDs }: Principal, work: () => Promise<Answer>) {
  return queueIDs === null ? unlessDatabaseIsAway(work) : FOR_ALL_QUEUES_ALONE;
}
