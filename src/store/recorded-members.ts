/**
 * How `queue_changes` and `queue_checkpoints` keep members and agents: a JSON array for each, in the order below, which
 * the function `take_queue_checkpoints` of the database writes too.
 */
import type { AgentState, Lease, Member, Place } from '../routing/types.ts';

export type StoredMember = readonly [
  agentID: number,
  tier: number,
  position: number,
  number: string,
  weight: number,
  capacity: number,
  offersPerDayMax: number | null,
  standing: Member['standing'],
  reason: Member['reason'],
  rank: number,
  rankedBy: Member['rankedBy'],
  dueAt: number | null,
  baseReason: Member['baseReason'],
  baseDueAt: number | null,
  availableSince: number,
  offersDay: number,
  offersToday: number,
];

export type StoredAgent = readonly [
  leases: readonly (readonly [mqID: string, until: number])[],
  wrapUpUntil: number,
  backOffUntil: number,
  backOffMqID: string | null,
  busyUntil: number,
  noAnswers: number,
  noAnswerPauseUntil: number,
  idleSince: number,
];

export function encodeMember(member: Member): string {
  return JSON.stringify([
    member.agentID,
    member.tier,
    member.position,
    member.number,
    member.weight,
    member.capacity,
    member.offersPerDayMax,
    member.standing,
    member.reason,
    member.rank,
    member.rankedBy,
    member.dueAt,
    member.baseReason,
    member.baseDueAt,
    member.availableSince,
    member.offersDay,
    member.offersToday,
  ] satisfies StoredMember);
}

export function decodeMember(stored: StoredMember): Member {
  const [agentID, tier, position, number, weight, capacity, offersPerDayMax, standing, reason, ...rest] = stored;
  const [rank, rankedBy, dueAt, baseReason, baseDueAt, availableSince, offersDay, offersToday] = rest;
  return {
    agentID,
    tier,
    position,
    number,
    weight,
    capacity,
    offersPerDayMax,
    standing,
    reason,
    rank,
    rankedBy,
    dueAt,
    baseReason,
    baseDueAt,
    availableSince,
    offersDay,
    offersToday,
  };
}

export function encodeAgent(agent: AgentState): string {
  return JSON.stringify([
    agent.leases.map(({ mqID, until }) => [mqID, until] as const),
    agent.wrapUpUntil,
    agent.backOffUntil,
    agent.backOffMqID,
    agent.busyUntil,
    agent.noAnswers,
    agent.noAnswerPauseUntil,
    agent.idleSince,
  ] satisfies StoredAgent);
}

export function decodeAgent(stored: StoredAgent): AgentState {
  const [leases, wrapUpUntil, backOffUntil, backOffMqID, busyUntil, noAnswers, noAnswerPauseUntil, idleSince] =
    stored;
  return {
    leases: leases.map(([mqID, until]): Lease => ({ mqID, until })),
    wrapUpUntil,
    backOffUntil,
    backOffMqID,
    busyUntil,
    noAnswers,
    noAnswerPauseUntil,
    idleSince,
  };
}

/** By level from 1, as `queue_state` has them. */
export type StoredCursors = readonly [positions: readonly number[], agentIDs: readonly number[]];

export function decodeCursors([positions, agentIDs]: StoredCursors): ReadonlyMap<number, Place> {
  return new Map(positions.map((position, index) => [index + 1, { position, agentID: agentIDs[index] ?? 0 }]));
}
