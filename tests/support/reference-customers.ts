/** What the reference router knows of the customer who calls, and the agent that follows from it. */
import { localDayOf } from './reference-hours.ts';
import { membersOf, NEW_SEAT, numberOf, standingOf } from './reference-members.ts';
import { isExcluded, offersOf, type Situation, wasGivenInVisit } from './reference-record.ts';
import { customerOf, stickyAgentOf } from './reference-sticky.ts';
import type { CustomerRule } from './reference-types.ts';

export function ruleOf({ world, request, now }: Situation): CustomerRule | null {
  const customerID = customerOf(world, request);
  const rule = customerID === null ? undefined : world.customerRules.get(customerID);
  return rule === undefined || (rule.until !== null && rule.until <= now) ? null : rule;
}

export interface OwnAgent {
  readonly agentID: number;
  readonly number: string;
}

/** The rule's agent, whether a member of the queue or not: while free, and once in a visit. */
export function ruleAgentOf(situation: Situation, rule: CustomerRule | null): OwnAgent | null {
  if (rule === null || !('agentID' in rule.target)) {
    return null;
  }
  const { world, asked, now } = situation;
  const { agentID } = rule.target;
  const member = membersOf(world, asked, now).find((one) => one.agentID === agentID);
  const number = numberOf(world.agent(agentID), now);
  const standing = member?.standing ?? standingOfOutsider(situation, agentID);
  const isOffered = standing === 'free' && !isExcluded(situation, number) && !wasGivenInVisit(situation, number);
  return isOffered ? { agentID, number } : null;
}

function standingOfOutsider({ world, asked, now }: Situation, agentID: number) {
  return standingOf({
    agent: world.agent(agentID),
    state: world.agentState(agentID),
    membership: null,
    seat: NEW_SEAT,
    queue: asked,
    today: localDayOf(asked.timeZone, now),
    now,
  }).standing;
}

/** The agent of the customer's last call, for the first offer of a call alone. */
export function freeStickyAgentOf(situation: Situation): OwnAgent | null {
  const { world, asked, now, request } = situation;
  const customerID = customerOf(world, request);
  if (asked.stickySeconds === 0 || customerID === null || offersOf(situation).length > 0) {
    return null;
  }
  const agentID = stickyAgentOf(world, customerID, asked, now);
  const member = membersOf(world, asked, now).find((one) => one.agentID === agentID);
  return member?.standing === 'free' ? member : null;
}
