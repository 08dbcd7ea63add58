/** Makes up an installation by chance: queues, agents, memberships, rules. Each feature is there only sometimes. */
import type { Choices } from './model-random.ts';
import {
  type Agent,
  type CustomerRule,
  DEFAULT_SETTINGS,
  type Edit,
  type Installation,
  type Membership,
  type QueueSettings,
  type Strategy,
  type Switch,
  type Target,
} from './reference-types.ts';

/** What this installation has at all, so that many runs stay simple enough to meet the rarer corners. */
export interface Features {
  readonly leases: boolean;
  readonly tiers: boolean;
  readonly hours: boolean;
  readonly ownHours: boolean;
  readonly overflow: boolean;
  readonly fallback: boolean;
  readonly sticky: boolean;
  readonly rules: boolean;
  readonly emergencies: boolean;
  readonly caps: boolean;
  readonly noAnswers: boolean;
  /** Few callers, who ask again and again. */
  readonly insistence: boolean;
  readonly strategies: readonly [Strategy, ...Strategy[]];
}

/** The configuration as the steps so far have left it. */
export interface Draft {
  readonly features: Features;
  readonly queues: Map<number, QueueSettings>;
  readonly agents: Map<number, Agent>;
  readonly memberships: Membership[];
  /** Null for names that lead nowhere any more. */
  readonly names: Map<string, number | null>;
  installation: Installation;
  readonly firstID: number;
  /** No id is given twice. */
  nextAgentID: number;
}

const STRATEGIES: readonly [Strategy, ...Strategy[]] = [
  'round_robin',
  'longest_idle',
  'fewest_offers',
  'weighted_round_robin',
  'top_down',
  'random',
];

export const CUSTOMERS: readonly [string, ...string[]] = ['c-1', 'c-2', 'c-3'];

const TIME_ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/St_Johns',
] as const;

/** @param firstID ids are counted from here, so that no two runs on one database share any */
export function draftInstallation(choices: Choices, now: number, firstID: number): Draft {
  const features = chooseFeatures(choices);
  const draft: Draft = {
    features,
    queues: new Map(),
    agents: new Map(),
    memberships: [],
    names: new Map(),
    installation: {
      emergency: null,
      catchAllQueueID: null,
      anonymousCustomerIDs: ['anonymous', 'private', 'restricted', 'unavailable', 'unknown'],
    },
    firstID,
    nextAgentID: firstID,
  };
  const queues = choices.chance(0.03) ? 8 : choices.between(1, 4);
  for (let index = 0; index < queues; index += 1) {
    const id = firstID + index;
    draft.queues.set(id, { ...DEFAULT_SETTINGS, id, ...chooseSettings(choices, features, now) });
    draft.names.set(`Queue ${index + 1}`, id);
    if (choices.chance(0.4)) {
      draft.names.set(`Alias ${index + 1}`, id);
    }
  }
  const agents = choices.between(0, 8);
  for (let index = 0; index < agents; index += 1) {
    const agent = chooseAgent(choices, draft, now);
    draft.agents.set(agent.id, agent);
    for (const queueID of draft.queues.keys()) {
      if (choices.chance(queues > 2 ? 0.4 : 0.7)) {
        draft.memberships.push(chooseMembership(choices, draft, { queueID, agentID: agent.id }));
      }
    }
  }
  // Last, since a target has to be there.
  for (const [id, settings] of draft.queues) {
    draft.queues.set(id, { ...settings, overflow: chooseOverflow(choices, draft, id) });
  }
  if (choices.chance(0.1)) {
    draft.installation = { ...draft.installation, catchAllQueueID: choices.pickAny([...draft.queues.keys()]) };
  }
  return draft;
}

/** The edits that make the installation. */
export function editsOf(choices: Choices, draft: Draft, now: number): readonly Edit[] {
  const rules = draft.features.rules ? choices.some(CUSTOMERS, 0.6) : [];
  return [
    ...[...draft.queues.values()].map((settings): Edit => ({ kind: 'queue', settings })),
    ...[...draft.names].map(([name, queueID]): Edit => ({ kind: 'name', name, queueID })),
    ...[...draft.agents.values()].map((agent): Edit => ({ kind: 'agent', agent })),
    ...draft.memberships.map((membership): Edit => ({ kind: 'membership', membership })),
    ...rules.map((customerID): Edit => ({
      kind: 'customer rule',
      customerID,
      rule: chooseRule(choices, draft, now),
    })),
    { kind: 'installation', installation: draft.installation },
  ];
}

function chooseFeatures(choices: Choices): Features {
  const emergencies = choices.chance(0.25);
  return {
    leases: choices.chance(0.6),
    tiers: choices.chance(0.4),
    // A switch without an end ends with the next opening.
    hours: choices.chance(emergencies ? 0.6 : 0.25),
    ownHours: choices.chance(0.2),
    overflow: choices.chance(0.5),
    fallback: choices.chance(0.3),
    sticky: choices.chance(0.35),
    rules: choices.chance(0.25),
    emergencies,
    caps: choices.chance(0.25),
    noAnswers: choices.chance(0.35),
    insistence: choices.chance(0.25),
    strategies: choices.chance(0.5) ? [choices.pick(STRATEGIES)] : STRATEGIES,
  };
}

export function chooseSettings(choices: Choices, features: Features, now: number): Partial<QueueSettings> {
  const leases = features.leases && choices.chance(0.8);
  return {
    strategy: choices.pick(features.strategies),
    whenBusy: choices.pick(['anyway', 'overflow']),
    leaseSeconds: leases ? choices.pick([5, 20, 60, 300, 3600]) : 0,
    talkSecondsMax: choices.pick([60, 3600]),
    wrapUpSeconds: choices.pick([0, 0, 10, 60]),
    backOffSeconds: choices.pick([0, 30, 30, 120]),
    noAnswerMax: features.noAnswers ? choices.pick([0, 1, 1, 2, 3]) : 0,
    noAnswerPauseSeconds: choices.pick([20, 300]),
    ringSeconds: choices.pick([1, 20, 60, 60]),
    duplicateSeconds: choices.pick([0, 1, 1, 5]),
    retrySeconds: choices.pick([0, 6, 6, 30]),
    callMemorySeconds: choices.pick([60, 600, 14_400, 14_400]),
    attemptsMax: choices.pick([1, 2, 3, 10, 10]),
    callOffersMax: choices.pick([3, 8, 30, 30]),
    secondChanceSeconds: choices.pick([0, 10, 30, 30]),
    stickySeconds: features.sticky ? choices.pick([0, 30, 600, 86_400]) : 0,
    timeZone: choices.chance(0.6) ? 'UTC' : choices.pick(TIME_ZONES),
    hours: features.hours && choices.chance(0.6) ? chooseHours(choices, now) : null,
    emergency: features.emergencies && choices.chance(0.3) ? chooseSwitch(choices, now) : null,
    fallbackNumber: features.fallback && choices.chance(0.7) ? chooseNumber(choices, 'fallback') : null,
    tierWaits: chooseTierWaits(choices, features),
  };
}

export function chooseTierWaits(choices: Choices, features: Features): ReadonlyMap<number, number> {
  const tiers = features.tiers ? choices.some([2, 3, 4, 7], 0.5) : [];
  return new Map(tiers.map((tier) => [tier, choices.pick([0, 10, 30, 60, 200])]));
}

/** Targets only of higher ids, so that no circle can come of it. */
export function chooseOverflow(choices: Choices, draft: Draft, queueID: number): readonly Target[] {
  if (!draft.features.overflow) {
    return [];
  }
  const queues = [...draft.queues.keys()].filter((id) => id > queueID).map((id) => ({ queueID: id }));
  const numbers = ['901', '902'].map((number) => ({ number }));
  return choices.shuffle([...choices.some(queues, 0.6), ...choices.some(numbers, 0.3)]).map((target) => ({
    target,
    whenClosed: choices.chance(0.8),
    whenNobody: choices.chance(0.8),
    whenAttempts: choices.chance(0.8),
  }));
}

export function chooseSwitch(choices: Choices, now: number): Switch {
  return {
    since: now - (choices.chance(0.4) ? choices.between(1, 20_000_000) : 0),
    until: choices.chance(0.5) ? now + choices.between(1_000, 600_000) : null,
    number: choices.chance(0.5) ? chooseNumber(choices, 'emergency') : null,
  };
}

export function chooseAgent(choices: Choices, draft: Draft, now: number): Agent {
  const id = draft.nextAgentID;
  draft.nextAgentID += 1;
  const status = choices.chance(0.85) ? 'available' : choices.pick(['paused', 'offline']);
  return {
    id,
    number: choices.chance(0.1) ? '100' : String(100 + id - draft.firstID),
    dailyNumber: null,
    dailyNumberUntil: null,
    status,
    statusSince: now - choices.between(1, 3_600_000),
    returnsAt: status !== 'available' && choices.chance(0.4) ? now + choices.between(1_000, 600_000) : null,
    availableUntil: choices.chance(0.1) ? now + choices.between(1_000, 7_200_000) : null,
    timeZone: choices.chance(0.6) ? 'UTC' : choices.pick(TIME_ZONES),
    hours: draft.features.ownHours && choices.chance(0.4) ? chooseHours(choices, now) : null,
    capacity: choices.pick([1, 1, 1, 2, 3]),
  };
}

export function chooseMembership(
  choices: Choices,
  { features }: Draft,
  { queueID, agentID }: Pick<Membership, 'queueID' | 'agentID'>,
): Membership {
  return {
    queueID,
    agentID,
    position: choices.between(1, 9),
    tier: features.tiers ? choices.pick([1, 1, 2, 3, 7]) : 1,
    weight: choices.pick([1, 1, 2, 3, 7, 100]),
    offersPerDayMax: features.caps && choices.chance(0.5) ? choices.between(1, 4) : null,
    enabled: choices.chance(0.93),
  };
}

export function chooseRule(choices: Choices, { queues, agents }: Draft, now: number): CustomerRule {
  const targets = [
    ...[...queues.keys()].slice(-1).map((queueID) => ({ queueID })),
    ...[...agents.keys()].slice(0, 2).map((agentID) => ({ agentID })),
    { number: '905' },
  ];
  return {
    target: choices.pickAny(targets) ?? { number: '905' },
    until: choices.chance(0.3) ? now + choices.between(1_000, 600_000) : null,
  };
}

/** Mostly a number of its own, sometimes one that an agent or another setting has as well. */
export function chooseNumber(choices: Choices, use: 'fallback' | 'emergency' | 'daily'): string {
  return choices.chance(0.2)
    ? choices.pick(['100', '101', '901'])
    : { fallback: '910', emergency: '112', daily: '777' }[use];
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Mostly spans that begin or end near the time at which the run takes place, and dates of these days. */
export function chooseHours(choices: Choices, now: number): string {
  const weekly = Array.from({ length: choices.between(0, 3) }, () => {
    const days = choices.some(DAYS, 0.8);
    return { days: days.length === 0 ? DAYS : days, ...chooseSpan(choices, now) };
  });
  const dates = choices
    .some([0, 1, 2, 3], 0.15)
    .map((day) => new Date(now + day * 86_400_000).toISOString().slice(0, 10))
    .map((date) => ({ date, name: 'Holiday', spans: choices.chance(0.5) ? [] : [chooseSpan(choices, now)] }));
  return JSON.stringify({ weekly, dates });
}

function chooseSpan(choices: Choices, now: number): { readonly opens: string; readonly closes: string } {
  function time(): string {
    const near = new Date(now + choices.between(-7_200_000, 7_200_000)).toISOString().slice(11, 16);
    return choices.pick(['00:00', '02:30', '08:00', '17:30', near, near]);
  }
  const opens = time();
  const closes = choices.chance(0.3) ? '24:00' : time();
  return { opens, closes: closes === opens ? '24:00' : closes };
}
