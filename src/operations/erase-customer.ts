/** Erases a customer: the customerID, and whatever was kept under it. That calls were answered, and by whom, stays. */
import type { Database } from '../store/connection.ts';
import {
  deleteRuleChanges,
  deleteStickyAgents,
  eraseFromCall,
  eraseFromDecisions,
  someDecisions,
} from '../store/customer-data.ts';
import { editConfiguration, type Editor, type EditRefusal } from './edit-configuration.ts';

export interface ErasedCustomer {
  readonly kind: 'erased';
  readonly decisions: number;
  readonly calls: number;
  readonly stickyAgents: number;
  /** Changes of rules that revisions had kept. */
  readonly ruleChanges: number;
}

/**
 * In small steps, so that no call waits. Where it ends in the middle, doing it again does the rest; what the same customer
 * asks for meanwhile or afterwards is kept anew.
 */
export async function eraseCustomer(
  database: Database,
  editor: Editor,
  customerID: string,
): Promise<ErasedCustomer | EditRefusal> {
  const edited = await editConfiguration(database, editor, async (draft) => {
    if ((await draft.read('customer_rule', customerID)) !== null) {
      await draft.remove('customer_rule', customerID);
    }
  });
  if (edited.kind !== 'edited') {
    return edited;
  }
  const ruleChanges = await deleteRuleChanges(database, customerID);
  const calls = new Set<string>();
  let decisions = 0;
  for (;;) {
    const chunk = await someDecisions(database, customerID);
    if (chunk.length === 0) {
      break;
    }
    // The decisions last: they are how the calls are found.
    for (const callID of new Set(chunk.map((decision) => decision.callID))) {
      if (await eraseFromCall(database, callID, customerID)) {
        calls.add(callID);
      }
    }
    await eraseFromDecisions(
      database,
      chunk.map(({ mqID }) => mqID),
    );
    decisions += chunk.length;
  }
  const stickyAgents = await deleteStickyAgents(database, customerID);
  return { kind: 'erased', decisions, calls: calls.size, stickyAgents, ruleChanges };
}
