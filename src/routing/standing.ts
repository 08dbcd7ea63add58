/** Whether a member can be offered now: free, only busy, or out; the reason is the first that holds. */
import type { AgentState, Member, MemberTruth, QueueSettings, Standing, StandingReason } from './types.ts';

export interface StandingNow {
  readonly standing: Standing;
  readonly reason: StandingReason | null;
  /** When it may change by itself; null for never. */
  readonly until: number | null;
}

/** What is known of an agent whatever calls do. */
export interface Base {
  /** Null where nothing keeps the agent out. */
  readonly reason: StandingReason | null;
  readonly until: number | null;
  readonly availableSince: number;
  readonly number: string;
}

/** Works out of what people configured whether an agent is at work, since when, and on which number. */
export function baseOf(truth: MemberTruth, now: number): Base {
  const usesDailyNumber =
    truth.dailyNumber !== null && truth.dailyNumberUntil !== null && now < truth.dailyNumberUntil;
  const hasReturned = truth.status !== 'available' && truth.returnsAt !== null && truth.returnsAt <= now;
  const openSince = truth.hours?.openSince(now) ?? 0;
  return {
    reason: reasonToBeOut(truth, hasReturned, now),
    until: truth.enabled ? nextBaseChange(truth, now) : null,
    availableSince: Math.max(hasReturned ? (truth.returnsAt ?? 0) : truth.statusSince, openSince),
    number: usesDailyNumber ? (truth.dailyNumber ?? truth.number) : truth.number,
  };
}

function reasonToBeOut(truth: MemberTruth, hasReturned: boolean, now: number): StandingReason | null {
  if (!truth.enabled) {
    return 'not_enabled';
  }
  if (truth.status !== 'available' && !hasReturned) {
    return truth.status;
  }
  if (truth.availableUntil !== null && truth.availableUntil <= now) {
    return 'shift_over';
  }
  return truth.hours === null || truth.hours.stateAt(now).kind === 'open' ? null : 'outside_hours';
}

function nextBaseChange(
  { returnsAt, availableUntil, dailyNumberUntil, hours }: MemberTruth,
  now: number,
): number | null {
  let first = hours === null ? null : hours.nextChange(now);
  for (const time of [returnsAt, availableUntil, dailyNumberUntil]) {
    if (time !== null && time > now) {
      first = earliest(first, time);
    }
  }
  return first;
}

/** What the standing depends on beside the agent. */
export interface Circumstances {
  readonly now: number;
  /** The queue's local day, counted from 1970. */
  readonly today: number;
  readonly nextDayAt: number;
  /** Whether the queue takes leases; without them load is unknown and capacity counts for nothing. */
  readonly takesLeases: boolean;
}

/** Whether a queue goes by what calls have made of agents, so that all who are looked at are read. */
export function readsAgents({
  leaseSeconds,
  tracksIdle,
}: Pick<QueueSettings, 'leaseSeconds' | 'tracksIdle'>): boolean {
  return leaseSeconds > 0 || tracksIdle;
}

/** @param agent null where it was not read, since nothing but what `member` keeps can matter */
export function standingOf(
  member: Pick<Member, 'baseReason' | 'baseDueAt' | 'capacity' | 'offersPerDayMax' | 'offersDay' | 'offersToday'> &
    Partial<Pick<Member, 'standing' | 'reason' | 'dueAt'>>,
  agent: AgentState | null,
  { now, today, nextDayAt, takesLeases }: Circumstances,
): StandingNow {
  const { baseReason, baseDueAt } = member;
  if (baseReason !== null) {
    return { standing: 'out', reason: baseReason, until: baseDueAt };
  }
  if (agent !== null && agent.noAnswerPauseUntil > now) {
    return { standing: 'out', reason: 'no_answer_pause', until: earliest(baseDueAt, agent.noAnswerPauseUntil) };
  }
  const { standing = 'free', reason = null, dueAt = null } = member;
  if (agent === null && standing === 'out') {
    return { standing, reason, until: dueAt };
  }
  if (isCapped(member, today)) {
    return { standing: 'out', reason: 'daily_cap', until: earliest(baseDueAt, nextDayAt) };
  }
  if (agent === null) {
    return { standing, reason, until: dueAt };
  }
  const running = takesLeases ? countRunning(agent, now) : 0;
  if (running >= member.capacity) {
    const end = firstEnd(agent, now);
    return { standing: 'busy', reason: 'at_capacity', until: earliest(baseDueAt, end) };
  }
  if (agent.wrapUpUntil > now) {
    return { standing: 'busy', reason: 'wrap_up', until: earliest(baseDueAt, agent.wrapUpUntil) };
  }
  if (agent.backOffUntil > now) {
    return { standing: 'busy', reason: 'back_off', until: earliest(baseDueAt, agent.backOffUntil) };
  }
  if (agent.busyUntil > now) {
    return { standing: 'busy', reason: 'reported_busy', until: earliest(baseDueAt, agent.busyUntil) };
  }
  return { standing: 'free', reason: null, until: baseDueAt };
}

/** Whether a member has had all the offers that it gets in a day. */
export function isCapped(
  { offersPerDayMax, offersDay, offersToday }: Pick<Member, 'offersPerDayMax' | 'offersDay' | 'offersToday'>,
  today: number,
): boolean {
  return offersPerDayMax !== null && offersDay === today && offersToday >= offersPerDayMax;
}

function countRunning({ leases }: AgentState, now: number): number {
  let running = 0;
  for (const { until } of leases) {
    running += until > now ? 1 : 0;
  }
  return running;
}

/** When the first of the running leases ends. */
function firstEnd({ leases }: AgentState, now: number): number {
  return leases.reduce(
    (first, { until }) => (until > now ? Math.min(first, until) : first),
    Number.POSITIVE_INFINITY,
  );
}

/** The first of two times that there may be; null where neither is. */
export function earliest(one: number | null, other: number | null): number | null {
  return one === null || (other !== null && other < one) ? other : one;
}
