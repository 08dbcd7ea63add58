/** The steps of a batch's first flight that read members and customers. */
import { plainArray, quotedArray } from './array-literal.ts';
import type { AskedCall } from './asked-calls.ts';
import type { Knowledge } from './knowledge.ts';
import type { BatchStep } from './lane-connection.ts';
import { locksAgents } from './remembered-queues.ts';
import type { Need, Scanning } from './scans.ts';

interface MembersAsked {
  readonly needs: ReadonlyMap<number, Need>;
  readonly scans: readonly Scanning[];
  readonly asked: readonly AskedCall[];
  readonly customers: readonly { readonly queueID: number; readonly customerID: string }[];
  readonly knowledge: Knowledge;
  readonly now: number | null;
}

/** The larger statement only where something of it is needed: its plan alone takes a while to set up. */
export function membersStep({ needs, scans, asked, customers, knowledge, now }: MembersAsked): BatchStep {
  const named = [...needs.keys()].flatMap((queueID) =>
    [...knowledge.namedOf(queueID)].map((agentID) => ({ queueID, agentID })),
  );
  const queues = [...needs.values()].map(({ settings, extent }) => ({ settings, extent }));
  const values = [
    plainArray(scans.map(({ queueID }) => queueID)),
    plainArray(scans.map(({ level }) => level)),
    plainArray(scans.map(({ tier }) => tier)),
    plainArray(scans.map(({ size }) => size)),
    plainArray(scans.map(({ rotates }) => rotates)),
    plainArray(scans.map(({ needlessTier }) => needlessTier)),
    plainArray(queues.map(({ settings }) => settings.id)),
    plainArray(queues.map(({ extent }) => extent.rechecks)),
    plainArray(queues.map(({ settings }) => locksAgents(settings))),
    quotedArray(callIDsWithLeases(queues, asked)),
    now === null ? null : String(now),
  ];
  if (named.length === 0 && customers.length === 0) {
    return { statement: 'read_turns', values };
  }
  return {
    statement: 'read_members',
    values: [
      ...values,
      plainArray(named.map(({ queueID }) => queueID)),
      plainArray(named.map(({ agentID }) => agentID)),
      plainArray(customers.map(({ queueID }) => queueID)),
      quotedArray(customers.map(({ customerID }) => customerID)),
    ],
  };
}

/** Of the calls whose last offers may have taken leases. */
function callIDsWithLeases(queues: Iterable<Pick<Need, 'settings'>>, asked: readonly AskedCall[]): readonly string[] {
  return [...queues].some(({ settings }) => settings.usesLeases)
    ? [...new Set(asked.map(({ callID }) => callID))]
    : [];
}

export function customersStep(customers: MembersAsked['customers']): BatchStep {
  return {
    statement: 'read_customers',
    values: [
      plainArray(customers.map(({ queueID }) => queueID)),
      quotedArray(customers.map(({ customerID }) => customerID)),
    ],
  };
}
