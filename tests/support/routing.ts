/** Builds inputs of the pure engine, with defaults that a test overrides where it matters. */
import type { OpeningHours, OpeningState } from '../../src/routing/hours.ts';
import {
  type AgentState,
  type Call,
  type Member,
  type MemberTruth,
  type PastDecision,
  type QueueSettings,
  type QueueState,
  type RoutingRequest,
  type Scan,
  UNTOUCHED_AGENT,
} from '../../src/routing/types.ts';

export const NOON = Date.UTC(2026, 10, 23, 12);

/** Days since 1970 in UTC at NOON. */
export const TODAY = Math.floor(NOON / 86_400_000);

/** A queue's settings as the columns' defaults are; its id is 1 unless a test says otherwise. */
export function settings(changes: Partial<QueueSettings> = {}): QueueSettings {
  return {
    id: 1,
    version: 7,
    strategy: 'round_robin',
    whenBusy: 'anyway',
    leaseSeconds: 0,
    attemptsMax: 10,
    callOffersMax: 30,
    secondChanceSeconds: 30,
    stickySeconds: 0,
    duplicateSeconds: 1,
    retrySeconds: 6,
    callMemorySeconds: 14_400,
    ringSeconds: 60,
    timeZone: 'UTC',
    hours: null,
    fallbackNumber: null,
    emergency: null,
    emergencyForAll: null,
    tiers: [],
    overflow: [],
    tracksIdle: changes.strategy === 'longest_idle',
    usesLeases: true,
    hasCustomerRules: false,
    anonymousCustomerIDs: new Set(['anonymous']),
    ...changes,
  };
}

export function numberOfAgent(agentID: number): string {
  return String(5_550_100 + agentID);
}

export function member(agentID: number, changes: Partial<Member> = {}): Member {
  return {
    agentID,
    position: agentID,
    tier: 1,
    number: numberOfAgent(agentID),
    weight: 1,
    capacity: 1,
    offersPerDayMax: null,
    standing: 'free',
    reason: null,
    rank: 0,
    dueAt: null,
    baseReason: null,
    baseDueAt: null,
    availableSince: 0,
    offersDay: 0,
    offersToday: 0,
    rankedBy: 'round_robin',
    ...changes,
  };
}

/** Agents 1 to `count`, in that order. */
export function members(count: number): readonly Member[] {
  return Array.from({ length: count }, (_, index) => member(index + 1));
}

export function truth(agentID: number, changes: Partial<MemberTruth> = {}): MemberTruth {
  return {
    agentID,
    position: agentID,
    tier: 1,
    enabled: true,
    weight: 1,
    offersPerDayMax: null,
    status: 'available',
    statusSince: 0,
    returnsAt: null,
    availableUntil: null,
    hours: null,
    capacity: 1,
    number: numberOfAgent(agentID),
    dailyNumber: null,
    dailyNumberUntil: null,
    ...changes,
  };
}

/** Hours that open and close at the given instants, beginning closed; `holiday` names what keeps them closed. */
export function openBetween(
  spans: readonly (readonly [from: number, until: number])[],
  holiday: string | null = null,
): OpeningHours {
  const closed: OpeningState = holiday === null ? { kind: 'closed' } : { kind: 'holiday', name: holiday };
  const spanAt = (time: number) => spans.find(([from, until]) => time >= from && time < until);
  const after = (time: number, edges: readonly number[]) =>
    edges.filter((edge) => edge > time).reduce<number | null>((first, edge) => Math.min(first ?? edge, edge), null);
  return {
    stateAt: (time) => (spanAt(time) === undefined ? closed : { kind: 'open' }),
    nextChange: (time) => after(time, spans.flat()),
    openSince: (time) => spanAt(time)?.[0] ?? null,
    nextOpening: (time) =>
      after(
        time,
        spans.map(([from]) => from),
      ),
  };
}

/** Tiers as the settings know them, counted from members; without a wait a later tier never joins. */
export function tiersOf(
  all: readonly Pick<Member, 'tier'>[],
  waits: Readonly<Record<number, number>> = {},
): QueueSettings['tiers'] {
  const tiers = new Set([...all.map(({ tier }) => tier), ...Object.keys(waits).map(Number)]);
  return [...tiers]
    .toSorted((one, other) => one - other)
    .map((tier) => ({
      tier,
      waitSeconds: tier === 1 ? 0 : (waits[tier] ?? null),
      hasMembers: all.some((one) => one.tier === tier),
    }));
}

/** Whoever a test may mean: it is known of each whether there is such a member. */
const EVERYBODY: ReadonlySet<number> = new Set(Array.from({ length: 200 }, (_, index) => index));

interface QueueChanges extends Partial<Omit<QueueState, 'settings'>> {
  readonly settings?: Partial<QueueSettings>;
  /** From the start of a visit until each tier joins those before it. */
  readonly waits?: Readonly<Record<number, number>>;
}

/** A queue all of whose members were read. */
export function queue(all: readonly Member[], { waits, ...changes }: QueueChanges = {}): QueueState {
  const truths = (changes.rechecks ?? []).flatMap((recheck) =>
    recheck.truth === null || all.some(({ agentID }) => agentID === recheck.agentID) ? [] : [recheck.truth],
  );
  const known = settings({ tiers: tiersOf([...all, ...truths], waits), ...changes.settings });
  return {
    decisions: 0,
    cursors: new Map(),
    clocks: [],
    members: all.map((one) => ({ ...one, rankedBy: known.strategy })),
    scans: wholeScans(known),
    rechecks: [],
    named: EVERYBODY,
    outsiders: new Map(),
    ...changes,
    settings: known,
  };
}

/** What the scans of a queue say where nobody was left out. */
export function wholeScans({ tiers }: Pick<QueueSettings, 'tiers'>): readonly Scan[] {
  return tiers.flatMap(({ tier: level }) =>
    tiers
      .filter(({ tier }) => tier <= level)
      .map(({ tier }): Scan => ({ level, tier, free: 'complete', busy: 'complete', isWhole: true })),
  );
}

let requestsMade = 0;

/** A request for queue 1 of a call of its own; `decideBatch` fills in the settings of the queue asked for. */
export function request(changes: Partial<RoutingRequest> = {}): RoutingRequest {
  requestsMade += 1;
  return {
    callID: `call-${requestsMade}`,
    askedQueueID: 1,
    askedSettings: settings({ id: changes.askedQueueID ?? 1 }),
    rclassification: 'Sales',
    customerID: null,
    callTime: '0',
    idempotencyKey: null,
    customer: { rule: null, stickyAgentID: null },
    path: null,
    mqID: `mq-${requestsMade}`,
    earlierMqIDs: [],
    ...changes,
  };
}

export function requests(count: number): readonly RoutingRequest[] {
  return Array.from({ length: count }, () => request());
}

/** An offer of agent 1 by queue 1 at noon, the first of its call. */
export function pastOffer(changes: Partial<PastDecision> = {}): PastDecision {
  const decidedAt = changes.decidedAt ?? NOON;
  return {
    mqID: 'mq-past',
    askedQueueID: 1,
    queueID: changes.askedQueueID ?? 1,
    decidedAt,
    rclassification: 'Sales',
    customerID: null,
    callTime: '0',
    idempotencyKey: null,
    result: offered(1),
    replayed: false,
    visit: 1,
    visitStartedAt: decidedAt,
    openAtStart: true,
    round: 1,
    ending: null,
    endedAt: null,
    ...changes,
  };
}

export function pastRefusal(changes: Partial<PastDecision> = {}): PastDecision {
  return pastOffer({
    mqID: 'mq-refused',
    result: { kind: 'refusal', refusal: 'nobody_available' },
    ...changes,
  });
}

export function offered(
  agentID: number,
  kind: Exclude<PastDecision['result'], { kind: 'refusal' }>['kind'] = 'rotation',
): PastDecision['result'] {
  return { kind, agentID, number: numberOfAgent(agentID) };
}

/** An offer of a number that is no agent's. */
export function offeredNumber(number: string): PastDecision['result'] {
  return { kind: 'overflow_number', agentID: null, number };
}

export function call(history: readonly PastDecision[] = [], episode = 1): Call {
  return { episode, history };
}

export function agent(changes: Partial<AgentState> = {}): AgentState {
  return { ...UNTOUCHED_AGENT, ...changes };
}
