/** Configuration documents as new ones are. */
import type { AgentDocument, QueueDocument } from '../../src/configuration/documents.ts';

export const QUEUE: QueueDocument = {
  id: 1,
  name: 'Sales',
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

export const AGENT: AgentDocument = {
  id: 1,
  name: 'Ada',
  number: '1',
  dailyNumber: null,
  status: 'available',
  statusReason: null,
  returnsAt: null,
  availableUntil: null,
  timeZone: 'UTC',
  hours: null,
  capacity: 1,
};
