/** What a new queue, agent and membership have where nothing else is given, which is what the tables give them too. */
import type { AgentDocument, InstallationDocument, MembershipDocument, QueueDocument } from './documents.ts';

export const NEW_QUEUE: Omit<QueueDocument, 'id' | 'name'> = {
  aliases: [],
  strategy: 'round_robin',
  whenBusy: 'anyway',
  leaseSeconds: 0,
  talkSecondsMax: 3600,
  wrapUpSeconds: 0,
  backOffSeconds: 30,
  noAnswerMax: 0,
  noAnswerPauseSeconds: 300,
  ringSeconds: 60,
  duplicateSeconds: 1,
  retrySeconds: 6,
  callMemorySeconds: 14_400,
  attemptsMax: 10,
  callOffersMax: 30,
  secondChanceSeconds: 30,
  stickySeconds: 0,
  timeZone: 'UTC',
  hours: null,
  tiers: [],
  overflow: [],
  fallbackNumber: null,
  emergency: null,
};

export const NEW_AGENT: Omit<AgentDocument, 'id' | 'name' | 'number'> = {
  dailyNumber: null,
  status: 'available',
  statusReason: null,
  returnsAt: null,
  availableUntil: null,
  timeZone: 'UTC',
  hours: null,
  capacity: 1,
};

export const NEW_MEMBERSHIP: Omit<MembershipDocument, 'queueID' | 'agentID' | 'position'> = {
  tier: 1,
  weight: 1,
  offersPerDayMax: null,
  enabled: true,
};

export const NEW_INSTALLATION: InstallationDocument = {
  catchAllQueueID: null,
  anonymousCustomerIDs: ['anonymous', 'private', 'restricted', 'unavailable', 'unknown'],
  decisionDays: 90,
  emergency: null,
};
