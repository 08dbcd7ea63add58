/** The reference router's members: who they are at a moment, whether they can be offered, and in which order. */
import { isOpen, localDayOf, openSinceOf } from './reference-hours.ts';
import type { Agent, AgentState, Membership, QueueSettings, Seat } from './reference-types.ts';
import type { World } from './reference-world.ts';

export type Standing = 'free' | 'busy' | 'out';

export interface Member {
  readonly agentID: number;
  readonly position: number;
  readonly tier: number;
  readonly weight: number;
  readonly offersPerDayMax: number | null;
  readonly number: string;
  readonly standing: Standing;
  readonly reason: string | null;
  readonly idleSince: number;
  readonly seat: Seat;
}

/** The members of a queue in the order of position and agent. */
export function membersOf(world: World, queue: QueueSettings, now: number): readonly Member[] {
  const state = world.queueState(queue.id);
  const today = localDayOf(queue.timeZone, now);
  return world
    .membershipsOf(queue.id)
    .toSorted((one, other) => one.position - other.position || one.agentID - other.agentID)
    .map((membership): Member => {
      const agent = world.agent(membership.agentID);
      const seat = state.seats.get(agent.id) ?? NEW_SEAT;
      return {
        agentID: agent.id,
        position: membership.position,
        tier: membership.tier,
        weight: membership.weight,
        offersPerDayMax: membership.offersPerDayMax,
        number: numberOf(agent, now),
        ...standingOf({ agent, state: world.agentState(agent.id), membership, seat, queue, today, now }),
        idleSince: Math.max(world.agentState(agent.id).idleSince, availableSince(agent, now)),
        seat,
      };
    });
}

/**
 * Gives those who join the queue or return to it their place in its order. That happens whenever a request looks at the
 * queue: who was no member the last time joins, and who was out then and is not any more returns. A strategy that comes
 * into force begins anew, so everybody joins.
 */
export function admitMembers(world: World, queue: QueueSettings, now: number): void {
  const state = world.queueState(queue.id);
  const today = localDayOf(queue.timeZone, now);
  const members = membersOf(world, queue, now);
  const joins = members.filter(({ seat }) => seat === NEW_SEAT || state.lastStrategy !== queue.strategy);
  const returns = members.filter(
    (member) => !joins.includes(member) && member.seat.wasOut && member.standing !== 'out',
  );
  // Those who enter together don't count as each other's "free others", or who is first would matter.
  const others = members.filter(
    (member) => member.standing === 'free' && !joins.includes(member) && !returns.includes(member),
  );
  // Who stands where has been numbered anew when the member at a cursor is not the only one who has moved.
  const moved = members.filter(({ seat, position }) => seat !== NEW_SEAT && seat.position !== position);
  for (const [level, cursor] of state.cursors) {
    const at = moved.find(({ agentID, seat }) => agentID === cursor.agentID && seat.position === cursor.position);
    if (at !== undefined && moved.length > 1) {
      state.cursors.set(level, { position: at.position, agentID: at.agentID });
    }
  }
  const leastCount = others.length === 0 ? 0 : Math.min(...others.map(({ seat }) => countOn(seat, today)));
  state.seats = new Map(
    members.map((member) => {
      const seat = { ...member.seat, wasOut: member.standing === 'out', position: member.position };
      if (joins.includes(member)) {
        return [
          member.agentID,
          { ...seat, countDay: today, count: leastCount, pass: state.pass + stride(member.weight, 0.5) },
        ];
      }
      if (returns.includes(member)) {
        const count = Math.max(countOn(seat, today), leastCount);
        return [
          member.agentID,
          { ...seat, countDay: today, count, pass: Math.max(seat.pass, state.pass + stride(member.weight, 0.5)) },
        ];
      }
      return [member.agentID, seat];
    }),
  );
  state.lastStrategy = queue.strategy;
}

/** Of somebody who was no member when the queue was last looked at. */
export const NEW_SEAT: Seat = {
  wasOut: false,
  position: 0,
  offersDay: 0,
  offersToday: 0,
  countDay: 0,
  count: 0,
  pass: 0,
};

function countOn({ countDay, count }: Seat, today: number): number {
  return countDay === today ? count : 0;
}

export function numberOf({ number, dailyNumber, dailyNumberUntil }: Agent, now: number): string {
  return dailyNumber !== null && dailyNumberUntil !== null && now < dailyNumberUntil ? dailyNumber : number;
}

/** @param membership null for a customer's own agent who need not be a member */
export function standingOf(who: {
  readonly agent: Agent;
  readonly state: AgentState;
  readonly membership: Membership | null;
  readonly seat: Seat;
  readonly queue: QueueSettings;
  readonly today: number;
  readonly now: number;
}): { readonly standing: Standing; readonly reason: string | null } {
  const { agent, state, membership, seat, queue, today, now } = who;
  if (membership?.enabled === false) {
    return out('not_enabled');
  }
  if (agent.status !== 'available' && !hasReturned(agent, now)) {
    return out(agent.status);
  }
  if (agent.availableUntil !== null && agent.availableUntil <= now) {
    return out('shift_over');
  }
  if (!isOpen(agent.timeZone, agent.hours, now)) {
    return out('outside_hours');
  }
  if (state.noAnswerPauseUntil > now) {
    return out('no_answer_pause');
  }
  const cap = membership?.offersPerDayMax ?? null;
  if (cap !== null && seat.offersDay === today && seat.offersToday >= cap) {
    return out('daily_cap');
  }
  const running = [...state.leases.values()].filter(({ until }) => until > now);
  if (queue.leaseSeconds > 0 && running.length >= agent.capacity) {
    return busy('at_capacity');
  }
  if (state.wrapUpUntil > now) {
    return busy('wrap_up');
  }
  if (state.backOffUntil > now) {
    return busy('back_off');
  }
  if (state.busyUntil > now) {
    return busy('reported_busy');
  }
  return { standing: 'free', reason: null };
}

function out(reason: string) {
  return { standing: 'out', reason } as const;
}

function busy(reason: string) {
  return { standing: 'busy', reason } as const;
}

function hasReturned({ status, returnsAt }: Agent, now: number): boolean {
  return status !== 'available' && returnsAt !== null && returnsAt <= now;
}

function availableSince(agent: Agent, now: number): number {
  return Math.max(
    agent.statusSince,
    hasReturned(agent, now) ? (agent.returnsAt ?? 0) : 0,
    openSinceOf(agent.timeZone, agent.hours, now) ?? 0,
  );
}

/** Who comes first of a pool: whom the call was given least often, then by the strategy, position and agent. */
export function firstOf(
  world: World,
  pool: readonly Member[],
  { queue, level, drawn, given }: OrderOptions,
): Member | null {
  const rank = rankBy(world, queue, level, drawn);
  const ordered = pool.toSorted(
    (one, other) =>
      given(one.number) - given(other.number) ||
      rank(one) - rank(other) ||
      one.position - other.position ||
      one.agentID - other.agentID,
  );
  return ordered[0] ?? null;
}

/** A part of a weighted stride, to the nearest 2⁻³⁰, so that passes can be added up exactly. */
export function stride(weight: number, part: number): number {
  return Math.round((part / weight) * 2 ** 30) / 2 ** 30;
}

export interface OrderOptions {
  readonly queue: QueueSettings;
  /** The highest tier of the pool. */
  readonly level: number;
  /** Whom the service drew under `random`, where it did. */
  readonly drawn: number | null;
  /** How often the call was given a number. */
  readonly given: (number: string) => number;
}

/** More counted offers than a day can have. */
const COUNT_LIMIT = 1e6;

function rankBy(world: World, queue: QueueSettings, level: number, drawn: number | null): (member: Member) => number {
  switch (queue.strategy) {
    case 'round_robin': {
      const cursor = world.queueState(queue.id).cursors.get(level) ?? { position: 0, agentID: 0 };
      return ({ position, agentID }) =>
        position > cursor.position || (position === cursor.position && agentID > cursor.agentID) ? 0 : 1;
    }
    case 'longest_idle':
      return ({ idleSince }) => idleSince;
    case 'fewest_offers':
      return ({ seat }) => seat.countDay * COUNT_LIMIT + seat.count;
    case 'weighted_round_robin':
      return ({ seat }) => seat.pass;
    case 'top_down':
      return () => 0;
    case 'random':
      // Whoever was drawn has to be one of the pool; that all are drawn equally often has a proof of its own.
      return ({ agentID }) => (agentID === drawn ? 0 : 1);
    default:
      return queue.strategy satisfies never;
  }
}
