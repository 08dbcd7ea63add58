/** Says what is always done for a customer, and takes it back. */
import { type CustomerRuleDocument, entityTagOf } from '../configuration/documents.ts';
import { readDocument } from '../store/configuration-documents.ts';
import type { Database } from '../store/connection.ts';
import { editConfiguration, type Edited, type Editor, type EditRefusal, notFound } from './edit-configuration.ts';

export interface SavedRule {
  readonly kind: 'saved';
  readonly rule: CustomerRuleDocument;
  readonly entityTag: string;
}

interface Customer {
  readonly customerID: string;
  readonly ifMatch: string | undefined;
}

/** Null where there is no rule for the customer. */
export async function readRule(database: Database, customerID: string): Promise<SavedRule | null> {
  const rule = await readDocument(database, 'customer_rule', customerID);
  return rule === null ? null : { kind: 'saved', rule, entityTag: entityTagOf(rule) };
}

/** Makes a rule, or another one of that which there is. */
export async function putRule(
  database: Database,
  editor: Editor,
  { customerID, ifMatch }: Customer,
  given: Omit<CustomerRuleDocument, 'customerID'>,
): Promise<SavedRule | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    if ((await draft.read('customer_rule', customerID)) !== null) {
      await draft.readKnown('customer_rule', customerID, ifMatch);
    }
    await draft.put('customer_rule', { customerID, ...given });
  });
  return edited.kind === 'edited'
    ? ((await readRule(database, customerID)) ?? notFound('customer_rule', customerID))
    : edited;
}

export function deleteRule(
  database: Database,
  editor: Editor,
  { customerID, ifMatch }: Customer,
): Promise<Edited | EditRefusal> {
  return editConfiguration(database, editor, async (draft) => {
    await draft.readKnown('customer_rule', customerID, ifMatch);
    await draft.remove('customer_rule', customerID);
  });
}
