/** Documents in the form in which the tables give them back, so that one that says the same is the same. */
import { queueKey } from '../routing/queue-key.ts';
import type {
  AgentDocument,
  CustomerRuleDocument,
  Documents,
  EmergencyDocument,
  InstallationDocument,
  Kind,
  OverflowDocument,
  QueueDocument,
} from './documents.ts';

/** Lists whose order says nothing in one order, and times to the millisecond. */
export const normal: { readonly [K in Kind]: (document: Documents[K]) => Documents[K] } = {
  queue: (queue: QueueDocument) => ({
    ...queue,
    aliases: queue.aliases.toSorted((one, other) =>
      Buffer.compare(Buffer.from(queueKey(one)), Buffer.from(queueKey(other))),
    ),
    tiers: queue.tiers.toSorted((one, other) => one.tier - other.tier),
    overflow: queue.overflow.map((target) => ({ ...target, when: CASES.filter((one) => target.when.includes(one)) })),
    emergency: normalEmergency(queue.emergency),
  }),
  agent: (agent: AgentDocument) => ({
    ...agent,
    dailyNumber: agent.dailyNumber === null ? null : { ...agent.dailyNumber, until: timed(agent.dailyNumber.until) },
    returnsAt: normalTime(agent.returnsAt),
    availableUntil: normalTime(agent.availableUntil),
  }),
  membership: (membership) => membership,
  customer_rule: (rule: CustomerRuleDocument) => ({ ...rule, until: normalTime(rule.until) }),
  installation: (installation: InstallationDocument) => ({
    ...installation,
    emergency: normalEmergency(installation.emergency),
  }),
};

const CASES: readonly OverflowDocument['when'][number][] = ['closed', 'nobody', 'attempts'];

function normalEmergency(emergency: EmergencyDocument | null): EmergencyDocument | null {
  return emergency === null
    ? null
    : { ...emergency, since: timed(emergency.since), until: normalTime(emergency.until) };
}

function normalTime(time: string | null): string | null {
  return time === null ? null : timed(time);
}

function timed(time: string): string {
  return new Date(time).toJSON();
}
