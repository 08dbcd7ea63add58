/** The sentences of explanations: plain English that a supervisor can read to an agent. */
import type { Closure } from '../routing/closure.ts';
import type { MemberReason, OfferKind, Refusal, StrategyName } from '../routing/types.ts';
import type { AgentName, Names } from './types.ts';

/** Who is gone keeps the number. */
export function agentNamed({ agents }: Names, agentID: number): AgentName {
  return agents.get(agentID) ?? { name: `Agent ${agentID} (gone)`, status: null };
}

export function queueNamed({ queues }: Names, queueID: number): string {
  return queues.get(queueID)?.name ?? `Queue ${queueID} (gone)`;
}

const STRATEGIES: Readonly<Record<StrategyName, string>> = {
  round_robin: 'Round-robin',
  longest_idle: 'Longest idle',
  fewest_offers: 'Fewest offers',
  weighted_round_robin: 'Weighted round-robin',
  top_down: 'Top-down',
  random: 'Random',
};

const ORDERS: Readonly<Record<StrategyName, string>> = {
  round_robin: 'Agents were taken in turn.',
  longest_idle: 'Who had had no offer for the longest time came first.',
  fewest_offers: 'Who had had the fewest offers that day came first.',
  weighted_round_robin: 'Agents were taken by their shares.',
  top_down: 'The first in the roster came first.',
  random: 'Agents were drawn at random.',
};

/** Why somebody was passed over, behind the name. */
const PASSED_OVER: Readonly<Record<MemberReason, string>> = {
  offered: 'was offered',
  not_enabled: 'was switched off in this queue',
  offline: 'was offline',
  paused: 'was paused',
  shift_over: 'was past the end of the shift',
  outside_hours: 'was outside working hours',
  no_answer_pause: 'was paused after unanswered calls',
  daily_cap: 'had had all offers of the day',
  at_capacity: 'was taken by other calls',
  wrap_up: 'was writing up the last call',
  back_off: 'was resting after an offer that failed',
  reported_busy: 'was reported busy',
  excluded: 'had already failed for this call',
  given_before: 'had already been given to this call',
  later_in_turn: 'came later in the turn',
};

const MANY_PASSED_OVER: Readonly<Record<MemberReason, string>> = {
  ...PASSED_OVER,
  not_enabled: 'were switched off in this queue',
  offline: 'were offline',
  paused: 'were paused',
  shift_over: 'were past the end of the shift',
  outside_hours: 'were outside working hours',
  no_answer_pause: 'were paused after unanswered calls',
  at_capacity: 'were taken by other calls',
  wrap_up: 'were writing up their last call',
  back_off: 'were resting after an offer that failed',
  reported_busy: 'were reported busy',
};

const REPEATS: Readonly<Record<number, string>> = {
  4: 'The call had been refused before, and asked again.',
  6: 'The caller had been served and came back, which began a new visit.',
  9: 'The agent offered before was not reached in time, so another one was looked for.',
  10: 'The caller came back long after the last offer, which began a new visit.',
  11: 'The caller came from another queue, which began a new visit.',
};

const FAILURES: Readonly<Record<string, string>> = {
  no_answer: 'did not answer',
  busy: 'was busy',
  rejected: 'rejected the call',
};

const OFFERS: Readonly<Record<OfferKind, (agent: string, number: string) => string>> = {
  rotation: (agent) => `${agent} was offered.`,
  sticky: (agent) => `${agent} was offered, the agent of this customer’s last call.`,
  customer_agent: (agent) => `${agent} was offered, whom a rule names for this customer.`,
  customer_number: (_, number) => `A rule gives this customer the number ${number}.`,
  overflow_number: (_, number) => `The overflow number ${number} was given.`,
  fallback: (_, number) => `Nobody else was left, so the fallback number ${number} was given.`,
  emergency: (_, number) => `The number of the emergency switch, ${number}, was given.`,
  second_chance: (agent) => `Everybody else had failed, so ${agent}, whose failure was a while ago, was asked again.`,
};

export const sentences = {
  repeat: (row: number, ending: string | null): string =>
    row === 5
      ? `The agent offered before ${FAILURES[ending ?? ''] ?? 'failed'}, so another one was looked for.`
      : (REPEATS[row] ?? 'The call had asked before.'),
  customerRule: (queue: string): string =>
    `${queue} was asked for, and a rule names another queue for this customer.`,
  queueOpen: (queue: string): string => `${queue} was open.`,
  queueClosed: (queue: string, closure: Closure['kind'], holiday: string | null): string => {
    switch (closure) {
      case 'emergency':
        return `${queue} was closed by its emergency switch.`;
      case 'holiday':
        return `${queue} was closed for ${holiday ?? 'a holiday'}.`;
      case 'closed':
        return `${queue} was closed at that time.`;
      default:
        return closure satisfies never;
    }
  },
  unserved: (queue: string, why: 'nobody' | 'attempts'): string =>
    why === 'nobody'
      ? `Nobody in ${queue} could be offered, so its overflow was tried.`
      : `${queue} had made as many offers as it may for one call, so its overflow was tried.`,
  rotation: (strategy: StrategyName, last: string | null): string => {
    if (strategy === 'weighted_round_robin') {
      return ORDERS[strategy];
    }
    return last === null
      ? `${STRATEGIES[strategy]} began at the start of the roster.`
      : `${STRATEGIES[strategy]} stood after ${last}.`;
  },
  order: (strategy: StrategyName): string => ORDERS[strategy],
  laterTier: (tier: number): string => `Agents up to tier ${tier} were looked at.`,
  member: (
    { name, status }: AgentName,
    reason: MemberReason,
    { isNext, timeZone }: { readonly isNext: boolean; readonly timeZone: string },
  ): string => {
    const details =
      (reason === 'paused' || reason === 'offline') && status !== null ? detailsOf(status, timeZone) : '';
    return isNext
      ? `${name} was next, but ${PASSED_OVER[reason]}${details}.`
      : `${name} ${PASSED_OVER[reason]}${details}.`;
  },
  others: (count: number, reason: MemberReason): string =>
    count === 1 ? `One other ${PASSED_OVER[reason]}.` : `${count} others ${MANY_PASSED_OVER[reason]}.`,
  notLookedAt: (): string => 'Others were not looked at, because their turn was later.',
  busyAnyway: (): string => 'Nobody was free, so one who was busy was offered anyway.',
  offer: (kind: OfferKind, agent: string | null, number: string): string => OFFERS[kind](agent ?? number, number),
  refusal: (queue: string, refusal: Refusal): string =>
    refusal === 'closed'
      ? `The call was told that ${queue} is closed.`
      : `The call was told that no agent of ${queue} is available.`,
} as const;

function detailsOf({ since, reason }: NonNullable<AgentName['status']>, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(since);
  return ` since ${time}${reason === null ? '' : ` (${reason})`}`;
}
