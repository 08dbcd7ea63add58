/** Whether a member can be offered now: free, only busy, or out; the reason is the first that holds. */
import type { AgentState, Member, MemberTruth, Standing, StandingReason } from './types.ts';

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
  return earliest(
    [returnsAt, availableUntil, dailyNumberUntil]
      .map((time) => (time !== null && time > now ? time : null))
      .concat(hours === null ? null : hours.nextChange(now)),
  );
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

/** @param agent null where it was not read, since nothing but what `member` keeps can matter */
export function standingOf(
  member: Pick<Member, 'baseReason' | 'baseDueAt' | 'capacity' | 'offersPerDayMax' | 'offersDay' | 'offersToday'> &
    Partial<Pick<Member, 'standing' | 'reason' | 'dueAt'>>,
  agent: AgentState | null,
  { now, today, nextDayAt, takesLeases }: Circumstances,
): StandingNow {
  const { baseReason, baseDueAt } = member;
  function until(time: number | null): number | null {
    return earliest([baseDueAt, time]);
  }
  if (baseReason !== null) {
    return { standing: 'out', reason: baseReason, until: baseDueAt };
  }
  if (agent !== null && agent.noAnswerPauseUntil > now) {
    return { standing: 'out', reason: 'no_answer_pause', until: until(agent.noAnswerPauseUntil) };
  }
  const { standing = 'free', reason = null, dueAt = null } = member;
  if (agent === null && standing === 'out') {
    return { standing, reason, until: dueAt };
  }
  const { offersPerDayMax, offersDay, offersToday } = member;
  if (offersPerDayMax !== null && offersDay === today && offersToday >= offersPerDayMax) {
    return { standing: 'out', reason: 'daily_cap', until: until(nextDayAt) };
  }
  if (agent === null) {
    return { standing, reason, until: dueAt };
  }
  const running = takesLeases ? agent.leases.filter((lease) => lease.until > now) : [];
  if (running.length >= member.capacity) {
    const end = running.reduce((least, lease) => Math.min(least, lease.until), Number.POSITIVE_INFINITY);
    return { standing: 'busy', reason: 'at_capacity', until: until(end) };
  }
  if (agent.wrapUpUntil > now) {
    return { standing: 'busy', reason: 'wrap_up', until: until(agent.wrapUpUntil) };
  }
  if (agent.backOffUntil > now) {
    return { standing: 'busy', reason: 'back_off', until: until(agent.backOffUntil) };
  }
  if (agent.busyUntil > now) {
    return { standing: 'busy', reason: 'reported_busy', until: until(agent.busyUntil) };
  }
  return { standing: 'free', reason: null, until: baseDueAt };
}

/** The first of the times that are; null where none is. */
export function earliest(times: readonly (number | null)[]): number | null {
  let first: number | null = null;
  for (const time of times) {
    if (time !== null && (first === null || time < first)) {
      first = time;
    }
  }
  return first;
}
