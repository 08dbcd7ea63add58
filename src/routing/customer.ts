/** Who is calling, as far as a customerID says it. */
import type { Customer, QueueSettings } from './types.ts';

/** Of whom nothing is known. */
export const UNKNOWN_CUSTOMER: Customer = { rule: null, stickyAgentID: null };

/** Whether a customerID says who is calling: it does not where it is absent, blank, or one of those for anonymous callers. */
export function isKnownCustomer(
  customerID: string | null,
  { anonymousCustomerIDs }: Pick<QueueSettings, 'anonymousCustomerIDs'>,
): customerID is string {
  const key = customerID?.trim().toLowerCase() ?? '';
  return key !== '' && !anonymousCustomerIDs.has(key);
}
