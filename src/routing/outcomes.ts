/** What a reported outcome says of its offer, and what it does to the agent. Pure. */
import { ringMilliseconds } from './retry.ts';
import type { AgentState, Ending, Outcome, PastDecision, RetrySettings } from './types.ts';

/** Those of the queue that made the offer. */
export interface OutcomeSettings extends Pick<RetrySettings, 'ringSeconds'> {
  readonly talkSecondsMax: number;
  readonly wrapUpSeconds: number;
  readonly backOffSeconds: number;
  /** 0 for never. */
  readonly noAnswerMax: number;
  readonly noAnswerPauseSeconds: number;
}

export interface ReportedOutcome {
  readonly outcome: Outcome;
  /** What was reported of this offer before. */
  readonly known: ReadonlySet<Outcome>;
  /** When the offer was made. */
  readonly decidedAt: number;
  readonly mqID: string;
  readonly settings: OutcomeSettings;
  readonly now: number;
}

/** The weakest first: whoever completed a call had answered it, and an answer outweighs any failure. */
const STRENGTH: readonly Outcome[] = ['no_answer', 'busy', 'rejected', 'answered', 'completed'];

const FAILURES: ReadonlySet<Outcome> = new Set(['no_answer', 'busy', 'rejected']);

/**
 * How an offer has ended by all that was reported, each outcome once, in whatever order: the strongest counts, and the
 * first failure or else the first report says when. It outweighs whatever was inferred.
 */
export function endingOf(
  { ending, endedAt }: Pick<PastDecision, 'ending' | 'endedAt'>,
  { outcome, known, now }: Pick<ReportedOutcome, 'outcome' | 'known' | 'now'>,
): { readonly ending: Ending | null; readonly endedAt: number | null } {
  if (known.has(outcome)) {
    return { ending, endedAt };
  }
  const isFirstFailure = FAILURES.has(outcome) && ![...known].some((other) => FAILURES.has(other));
  return {
    ending: isStrongest(outcome, known) ? outcome : ending,
    endedAt: isFirstFailure || endedAt === null ? now : endedAt,
  };
}

/** Whether a report is one of a failure that nothing outweighs. */
export function isFailed({ outcome, known }: Pick<ReportedOutcome, 'outcome' | 'known'>): boolean {
  return FAILURES.has(outcome) && !known.has(outcome) && isStrongest(outcome, known);
}

/**
 * The agent after a report. In whatever order the reports of one offer come, they end in the same back-off, wrap-up and
 * count of unanswered calls; only a lease that a failure has ended is not brought back by a later answer.
 * @param mayPause false where nobody else in one of the agent's queues is at work
 */
export function agentAfter(agent: AgentState, report: ReportedOutcome, mayPause: boolean): AgentState {
  const { outcome, known } = report;
  if (known.has(outcome)) {
    return agent;
  }
  switch (outcome) {
    case 'no_answer':
      return countNoAnswer(fail(agent, report), report, mayPause);
    case 'busy':
    case 'rejected':
      return fail(agent, report);
    case 'answered':
      return known.has('completed') ? agent : answer(agent, report);
    case 'completed':
      return complete(agent, report);
    default:
      return outcome satisfies never;
  }
}

function fail(agent: AgentState, report: ReportedOutcome): AgentState {
  const { outcome, known, mqID, decidedAt, now, settings } = report;
  if (!isStrongest(outcome, known)) {
    return agent;
  }
  const leases = agent.leases.filter((lease) => lease.mqID !== mqID);
  const until = now + settings.backOffSeconds * 1000;
  // A report that comes late says nothing about now.
  const isTimely = Math.abs(now - decidedAt) <= ringMilliseconds(settings);
  return isTimely && until > agent.backOffUntil
    ? { ...agent, leases, backOffUntil: until, backOffMqID: mqID }
    : { ...agent, leases };
}

function countNoAnswer(agent: AgentState, { known, now, settings }: ReportedOutcome, mayPause: boolean): AgentState {
  if (known.has('answered') || known.has('completed')) {
    return agent;
  }
  const noAnswers = agent.noAnswers + 1;
  return mayPause && settings.noAnswerMax > 0 && noAnswers >= settings.noAnswerMax
    ? { ...agent, noAnswers: 0, noAnswerPauseUntil: now + settings.noAnswerPauseSeconds * 1000 }
    : { ...agent, noAnswers };
}

function answer(agent: AgentState, { mqID, now, settings }: ReportedOutcome): AgentState {
  const talkEnd = now + settings.talkSecondsMax * 1000;
  return {
    ...liftBackOff(agent, mqID),
    noAnswers: 0,
    leases: agent.leases.map((lease) =>
      lease.mqID === mqID && lease.until > now ? { mqID, until: talkEnd } : lease,
    ),
  };
}

function complete(agent: AgentState, { mqID, now, settings }: ReportedOutcome): AgentState {
  return {
    ...liftBackOff(agent, mqID),
    noAnswers: 0,
    leases: agent.leases.filter((lease) => lease.mqID !== mqID),
    wrapUpUntil: Math.max(agent.wrapUpUntil, now + settings.wrapUpSeconds * 1000),
    idleSince: Math.max(agent.idleSince, now),
  };
}

function liftBackOff(agent: AgentState, mqID: string): AgentState {
  return agent.backOffMqID === mqID ? { ...agent, backOffUntil: 0, backOffMqID: null } : agent;
}

function isStrongest(outcome: Outcome, known: ReadonlySet<Outcome>): boolean {
  return [...known].every((other) => STRENGTH.indexOf(other) < STRENGTH.indexOf(outcome));
}
