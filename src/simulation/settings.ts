/** Makes what the engine decides by out of the documents that people configure. */
import type {
  AgentDocument,
  EmergencyDocument,
  InstallationDocument,
  MembershipDocument,
  QueueDocument,
} from '../configuration/documents.ts';
import { openingHours } from '../routing/hours.ts';
import type { OutcomeSettings } from '../routing/outcomes.ts';
import type { Emergency, MemberTruth, QueueSettings } from '../routing/types.ts';

export interface Configured {
  readonly queues: readonly QueueDocument[];
  readonly memberships: readonly MembershipDocument[];
  readonly installation: InstallationDocument;
}

export interface SimulatedSettings extends QueueSettings, OutcomeSettings {}

/** What holds for all queues. */
type Shared = Pick<SimulatedSettings, 'emergencyForAll' | 'tracksIdle' | 'usesLeases'>;

/** @returns what makes the settings of one of the queues */
export function settingsFrom({
  queues,
  memberships,
  installation,
}: Configured): (queue: QueueDocument) => SimulatedSettings {
  const membershipsByQueue = Map.groupBy(memberships, ({ queueID }) => queueID);
  const shared = {
    emergencyForAll: emergencyOf(installation.emergency),
    tracksIdle: queues.some(({ strategy }) => strategy === 'longest_idle'),
    usesLeases: queues.some(({ leaseSeconds }) => leaseSeconds > 0),
  };
  return (queue) => settingsOf(queue, membershipsByQueue.get(queue.id) ?? [], shared);
}

/** Customer rules and sticky agents are about customers, and simulated callers are nobody in particular. */
function settingsOf(
  queue: QueueDocument,
  memberships: readonly MembershipDocument[],
  shared: Shared,
): SimulatedSettings {
  const filled = new Set(memberships.map(({ tier }) => tier));
  const waits = new Map(queue.tiers.map(({ tier, waitSeconds }) => [tier, waitSeconds]));
  const tiers = [...new Set([...filled, ...waits.keys()])].toSorted((one, other) => one - other);
  return {
    id: queue.id,
    version: 1,
    strategy: queue.strategy,
    whenBusy: queue.whenBusy,
    leaseSeconds: queue.leaseSeconds,
    attemptsMax: queue.attemptsMax,
    callOffersMax: queue.callOffersMax,
    secondChanceSeconds: queue.secondChanceSeconds,
    stickySeconds: 0,
    timeZone: queue.timeZone,
    hours: queue.hours === null ? null : openingHours(queue.timeZone, JSON.stringify(queue.hours)),
    fallbackNumber: queue.fallbackNumber,
    emergency: emergencyOf(queue.emergency),
    tiers: tiers.map((tier) => ({
      tier,
      waitSeconds: tier === 1 ? 0 : (waits.get(tier) ?? null),
      hasMembers: filled.has(tier),
    })),
    overflow: queue.overflow.flatMap(({ queueID, number, when }) => {
      const target = queueID === null ? (number === null ? null : { number }) : { queueID };
      const cases = {
        whenClosed: when.includes('closed'),
        whenNobody: when.includes('nobody'),
        whenAttempts: when.includes('attempts'),
      };
      return target === null ? [] : [{ target, ...cases }];
    }),
    ...shared,
    hasCustomerRules: false,
    anonymousCustomerIDs: new Set(),
    duplicateSeconds: queue.duplicateSeconds,
    retrySeconds: queue.retrySeconds,
    callMemorySeconds: queue.callMemorySeconds,
    ringSeconds: queue.ringSeconds,
    talkSecondsMax: queue.talkSecondsMax,
    wrapUpSeconds: queue.wrapUpSeconds,
    backOffSeconds: queue.backOffSeconds,
    noAnswerMax: queue.noAnswerMax,
    noAnswerPauseSeconds: queue.noAnswerPauseSeconds,
  };
}

/** @param since when the agent's status is from */
export function truthOf(membership: MembershipDocument, agent: AgentDocument, since: number): MemberTruth {
  return {
    position: membership.position,
    agentID: agent.id,
    tier: membership.tier,
    enabled: membership.enabled,
    weight: membership.weight,
    offersPerDayMax: membership.offersPerDayMax,
    status: agent.status,
    statusSince: since,
    returnsAt: timeOf(agent.returnsAt),
    availableUntil: timeOf(agent.availableUntil),
    hours: agent.hours === null ? null : openingHours(agent.timeZone, JSON.stringify(agent.hours)),
    capacity: agent.capacity,
    number: agent.number,
    dailyNumber: agent.dailyNumber?.number ?? null,
    dailyNumberUntil: timeOf(agent.dailyNumber?.until ?? null),
  };
}

function emergencyOf(emergency: EmergencyDocument | null): Emergency | null {
  return emergency === null
    ? null
    : {
        since: Date.parse(emergency.since),
        until: timeOf(emergency.until),
        reason: emergency.reason,
        number: emergency.number,
      };
}

function timeOf(time: string | null): number | null {
  return time === null ? null : Date.parse(time);
}
