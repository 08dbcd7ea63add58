/**
 * What people configure, as plain JSON documents: what the API shows and takes, what revisions keep, and what is exported.
 * Times are ISO 8601 in UTC.
 */
import type { StrategyName } from '../routing/types.ts';

export interface QueueDocument {
  readonly id: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly strategy: StrategyName;
  readonly whenBusy: 'anyway' | 'overflow';
  readonly leaseSeconds: number;
  readonly talkSecondsMax: number;
  readonly wrapUpSeconds: number;
  readonly backOffSeconds: number;
  readonly noAnswerMax: number;
  readonly noAnswerPauseSeconds: number;
  readonly ringSeconds: number;
  readonly duplicateSeconds: number;
  readonly retrySeconds: number;
  readonly callMemorySeconds: number;
  readonly attemptsMax: number;
  readonly callOffersMax: number;
  readonly secondChanceSeconds: number;
  readonly stickySeconds: number;
  readonly timeZone: string;
  /** Null for always open. */
  readonly hours: HoursDocument | null;
  readonly tiers: readonly { readonly tier: number; readonly waitSeconds: number }[];
  readonly overflow: readonly OverflowDocument[];
  readonly fallbackNumber: string | null;
  readonly emergency: EmergencyDocument | null;
}

export interface HoursDocument {
  readonly weekly: readonly {
    readonly days: readonly string[];
    readonly opens: string;
    readonly closes: string;
  }[];
  readonly dates: readonly {
    readonly date: string;
    readonly name: string;
    readonly spans: readonly { readonly opens: string; readonly closes: string }[];
  }[];
}

/** To a queue or to a number, in one of these cases. */
export interface OverflowDocument {
  readonly queueID: number | null;
  readonly number: string | null;
  readonly when: readonly ('closed' | 'nobody' | 'attempts')[];
}

export interface EmergencyDocument {
  readonly since: string;
  /** Null for the next opening. */
  readonly until: string | null;
  readonly reason: string | null;
  readonly number: string | null;
}

export interface AgentDocument {
  readonly id: number;
  readonly name: string;
  readonly number: string;
  readonly dailyNumber: { readonly number: string; readonly until: string } | null;
  readonly status: 'available' | 'paused' | 'offline';
  readonly statusReason: string | null;
  readonly returnsAt: string | null;
  readonly availableUntil: string | null;
  readonly timeZone: string;
  readonly hours: HoursDocument | null;
  readonly capacity: number;
}

export interface MembershipDocument {
  readonly queueID: number;
  readonly agentID: number;
  readonly position: number;
  readonly tier: number;
  readonly weight: number;
  readonly offersPerDayMax: number | null;
  readonly enabled: boolean;
}

export interface CustomerRuleDocument {
  readonly customerID: string;
  readonly queueID: number | null;
  readonly agentID: number | null;
  readonly number: string | null;
  /** Null for ever. */
  readonly until: string | null;
}

export interface InstallationDocument {
  readonly catchAllQueueID: number | null;
  readonly anonymousCustomerIDs: readonly string[];
  /** For how many days decisions are kept. */
  readonly decisionDays: number;
  readonly emergency: EmergencyDocument | null;
}

export interface Documents {
  readonly queue: QueueDocument;
  readonly agent: AgentDocument;
  readonly membership: MembershipDocument;
  readonly customer_rule: CustomerRuleDocument;
  readonly installation: InstallationDocument;
}

export type Kind = keyof Documents;

/** One document before and after an edit; null where there is none. */
export type Change = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly key: string;
    readonly before: Documents[K] | null;
    readonly after: Documents[K] | null;
  };
}[Kind];

/** What a document is known by among those of its kind. */
export const keyOf: { readonly [K in Kind]: (document: Documents[K]) => string } = {
  queue: ({ id }) => String(id),
  agent: ({ id }) => String(id),
  membership: ({ queueID, agentID }) => `${queueID}/${agentID}`,
  customer_rule: ({ customerID }) => customerID,
  installation: () => '',
};

/** Changes its content whenever a document changes, in whichever way; for HTTP's `ETag`. */
export function entityTagOf(document: Documents[Kind] | readonly MembershipDocument[]): string {
  return `"${new Bun.CryptoHasher('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 22)}"`;
}
