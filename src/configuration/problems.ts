/** What is wrong with a document beyond what its schema can say, one sentence for each problem. */
import { HoursError, isTimeZone, parseHours } from '../routing/hours.ts';
import type { AgentDocument, CustomerRuleDocument, HoursDocument, QueueDocument } from './documents.ts';

export function problemsOfQueue(queue: QueueDocument): readonly string[] {
  const tiers = queue.tiers.map(({ tier }) => tier);
  return [
    ...(queue.name.trim() === '' ? ['name should not be empty'] : []),
    ...(queue.aliases.some((alias) => alias.trim() === '') ? ['aliases should not hold an empty name'] : []),
    ...problemsOfHours(queue),
    ...(new Set(tiers).size < tiers.length ? ['tiers must not name a tier twice'] : []),
    ...queue.overflow.flatMap(({ queueID, number, when }, index) => [
      ...((queueID === null) === (number === null)
        ? [`overflow.${index} must have exactly one of queueID and number`]
        : []),
      ...(queueID === queue.id ? [`overflow.${index} must not lead back to the queue itself`] : []),
      ...(when.length === 0 ? [`overflow.${index}.when should not be empty`] : []),
    ]),
    ...problemsOfTime('emergency.until', queue.emergency?.until ?? null),
  ];
}

export function problemsOfAgent(agent: AgentDocument): readonly string[] {
  return [
    ...(agent.name.trim() === '' ? ['name should not be empty'] : []),
    ...problemsOfHours(agent),
    ...(agent.status === 'available' && agent.returnsAt !== null
      ? ['returnsAt must be null while the status is available']
      : []),
    ...problemsOfTime('returnsAt', agent.returnsAt),
    ...problemsOfTime('availableUntil', agent.availableUntil),
    ...problemsOfTime('dailyNumber.until', agent.dailyNumber?.until ?? null),
  ];
}

export function problemsOfCustomerRule({ queueID, agentID, number, until }: CustomerRuleDocument): readonly string[] {
  const targets = [queueID, agentID, number].filter((target) => target !== null);
  return [
    ...(targets.length === 1 ? [] : ['exactly one of queueID, agentID and number must be given']),
    ...problemsOfTime('until', until),
  ];
}

function problemsOfHours({
  timeZone,
  hours,
}: {
  readonly timeZone: string;
  readonly hours: HoursDocument | null;
}): readonly string[] {
  return [...problemsOfTimeZone(timeZone), ...problemInHours(hours)];
}

function problemInHours(hours: HoursDocument | null): readonly string[] {
  if (hours === null) {
    return [];
  }
  try {
    parseHours(JSON.stringify(hours));
    return [];
  } catch (error) {
    if (error instanceof HoursError) {
      return [`hours: ${error.message}`];
    }
    throw error;
  }
}

/** Of a time that has the form of one: whether the calendar has it. */
function problemsOfTime(name: string, time: string | null): readonly string[] {
  return time === null || timeOf(time) !== null ? [] : [`${name} must be a time that the calendar has`];
}

/** Null for a day like 31 February, which JavaScript takes for another one. */
export function timeOf(text: string): Date | null {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toJSON().slice(0, 19) === text.slice(0, 19) ? time : null;
}

export function problemsOfTimeZone(timeZone: string): readonly string[] {
  return isTimeZone(timeZone) ? [] : ['timeZone must be the IANA name of a time zone, like Europe/Berlin'];
}
