/** What a batch reads of the customers who call: their rules, and the agents of their last calls. */
import { isKnownCustomer } from '../routing/customer.ts';
import type { Customer, CustomerRule, QueueSettings } from '../routing/types.ts';
import type { TextRow } from './route-batch-rows.ts';

export interface AskedCustomer {
  readonly queueID: number;
  readonly customerID: string;
}

export function customerKey({ queueID, customerID }: AskedCustomer): string {
  return `${queueID} ${customerID}`;
}

/** The customers about whom anything that is configured matters, each once for a queue. */
export function customersAsked<Call extends { readonly customerID: string | null }>(
  calls: readonly Call[],
  settingsOf: (call: Call) => QueueSettings | undefined,
): readonly AskedCustomer[] {
  const asked = new Map<string, AskedCustomer>();
  for (const call of calls) {
    const settings = call.customerID === null ? undefined : settingsOf(call);
    if (settings === undefined || !(settings.hasCustomerRules || settings.stickySeconds > 0)) {
      continue;
    }
    if (isKnownCustomer(call.customerID, settings)) {
      const customer = { queueID: settings.id, customerID: call.customerID };
      asked.set(customerKey(customer), customer);
    }
  }
  return [...asked.values()];
}

/** Rows of `read_customers`, by `customerKey`. */
export function readCustomers(
  rows: readonly TextRow[],
  { now, stickySecondsOf }: { readonly now: number; readonly stickySecondsOf: (queueID: number) => number },
): ReadonlyMap<string, Customer> {
  return new Map(
    rows.map(([queueID, customerID, ruleQueueID, ruleAgentID, ruleNumber, ruleUntil, ...sticky]) => [
      customerKey({ queueID: Number(queueID), customerID: customerID ?? '' }),
      {
        rule:
          ruleUntil === null || ruleUntil === undefined || Number(ruleUntil) > now
            ? readRule(ruleQueueID, ruleAgentID, ruleNumber)
            : null,
        stickyAgentID: readSticky(sticky, now, stickySecondsOf(Number(queueID))),
      },
    ]),
  );
}

type Column = string | null | undefined;

function readRule(queueID: Column, agentID: Column, number: Column): CustomerRule | null {
  if (queueID !== null && queueID !== undefined) {
    return { queueID: Number(queueID) };
  }
  if (agentID !== null && agentID !== undefined) {
    return { agentID: Number(agentID) };
  }
  return number === null || number === undefined ? null : { number };
}

/** The last offer, once nothing can contradict it any more; until then the one before it. */
function readSticky(
  [agentID, since, pendingAgentID, pendingFrom]: TextRow,
  now: number,
  stickySeconds: number,
): number | null {
  const isMature = typeof pendingFrom === 'string' && Number(pendingFrom) <= now;
  const chosen = isMature ? pendingAgentID : agentID;
  const chosenSince = isMature ? pendingFrom : since;
  const isCurrent = typeof chosenSince === 'string' && now < Number(chosenSince) + stickySeconds * 1000;
  return isCurrent && typeof chosen === 'string' ? Number(chosen) : null;
}
