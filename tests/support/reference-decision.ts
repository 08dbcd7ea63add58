/** The reference router's choice for one request whose place in the table of repeats is known. Nothing changes but who is a member. */
import { emergencyOf, isOpenNow } from './reference-closure.ts';
import { freeStickyAgentOf, type OwnAgent, ruleAgentOf, ruleOf } from './reference-customers.ts';
import { isOpen } from './reference-hours.ts';
import { admitMembers, firstOf, type Member, membersOf } from './reference-members.ts';
import {
  attemptsAreUsedUp,
  failuresOf,
  isExcluded,
  offersOf,
  type Situation,
  timesGiven,
  wasGivenInVisit,
} from './reference-record.ts';
import type { OfferKind, QueueSettings, Refusal } from './reference-types.ts';
import type { World } from './reference-world.ts';

export type Choice =
  | {
      readonly kind: 'offer';
      readonly offerKind: OfferKind;
      readonly queueID: number;
      readonly agentID: number | null;
      readonly number: string;
      readonly takesLease: boolean;
      /** The highest tier of the pool, where the rotation chose. */
      readonly level: number | null;
    }
  | { readonly kind: 'refusal'; readonly refusal: Refusal; readonly queueID: number };

type Unserved = 'closed' | 'nobody' | 'attempts';

/** Queues beside the one asked for. */
const HOPS_MAX = 5;

export function choose(situation: Situation): Choice {
  const { world, asked, now, visit } = situation;
  if (offersOf(situation).length >= asked.callOffersMax) {
    return refuse(situation, 'nobody_available');
  }
  const rule = ruleOf(situation);
  if (rule !== null && 'number' in rule.target) {
    return giveNumber('customer_number', asked.id, rule.target.number);
  }
  const path = [asked.id];
  const emergency = emergencyOf(world.installation.emergency, asked, now) ?? emergencyOf(asked.emergency, asked, now);
  if (emergency?.number != null && !wasGivenInVisit(situation, emergency.number)) {
    return giveNumber('emergency', asked.id, emergency.number);
  }
  if (emergency !== null || !(isOpen(asked.timeZone, asked.hours, now) || visit.openAtStart)) {
    return overflow(situation, asked, 'closed', path) ?? fallback(situation) ?? refuse(situation, 'closed');
  }
  if (rule !== null && 'queueID' in rule.target && rule.target.queueID !== asked.id) {
    const offered = hop(situation, rule.target.queueID, path);
    if (offered !== null) {
      return offered;
    }
    path.push(asked.id);
  }
  if (attemptsAreUsedUp(situation, asked)) {
    return (
      overflow(situation, asked, 'attempts', path) ?? fallback(situation) ?? refuse(situation, 'nobody_available')
    );
  }
  // Looking at the asked queue once more after the overflow would find what was found before: nothing has changed.
  return (
    giveOwnAgent('customer_agent', asked, ruleAgentOf(situation, rule)) ??
    giveOwnAgent('sticky', asked, freeStickyAgentOf(situation)) ??
    offerMember(situation, asked) ??
    overflow(situation, asked, 'nobody', path) ??
    fallback(situation) ??
    giveSecondChance(situation) ??
    refuse(situation, 'nobody_available')
  );
}

// Members --------------------------------------------------------------------------------------------------------

function offerMember(situation: Situation, queue: QueueSettings): Choice | null {
  const members = membersOf(situation.world, queue, situation.now).filter(
    ({ number }) => !isExcluded(situation, number),
  );
  const free = offerFromLevels(
    situation,
    queue,
    members.filter(({ standing }) => standing === 'free'),
  );
  if (free !== null || queue.whenBusy === 'overflow') {
    return free;
  }
  const busy = offerFromLevels(
    situation,
    queue,
    members.filter(({ standing }) => standing === 'busy'),
  );
  return busy === null || busy.kind === 'refusal' ? null : { ...busy, takesLease: false };
}

/** Of the tiers that are equals by now, else of these and the next, and so on: the first pool that is not empty. */
function offerFromLevels(situation: Situation, queue: QueueSettings, members: readonly Member[]): Choice | null {
  const tiers = tiersOf(situation.world, queue);
  const joined = joinedTier(situation, queue, tiers);
  for (const level of [joined, ...tiers.filter((tier) => tier > joined)]) {
    const first = firstOf(
      situation.world,
      members.filter(({ tier }) => tier <= level),
      { queue, level, drawn: situation.drawn, given: (number) => timesGiven(situation, number) },
    );
    if (first !== null) {
      return { ...giveAgent('rotation', queue, first), level };
    }
  }
  return null;
}

/** Tiers with members, whether enabled or not, and those with a row of their own; ascending. */
function tiersOf(world: World, queue: QueueSettings): readonly number[] {
  const tiers = new Set([...world.membershipsOf(queue.id).map(({ tier }) => tier), ...queue.tierWaits.keys()]);
  return [...tiers].toSorted((one, other) => one - other);
}

/** The highest tier that serves together with those before it, by how long the visit has lasted. */
function joinedTier({ visit, now }: Situation, queue: QueueSettings, tiers: readonly number[]): number {
  let joined = 1;
  for (const tier of tiers.filter((one) => one > 1)) {
    const waitSeconds = queue.tierWaits.get(tier);
    if (waitSeconds === undefined || waitSeconds > (now - visit.startedAt) / 1000) {
      break;
    }
    joined = tier;
  }
  return joined;
}

/** A member who failed in this round long enough ago, the one who has waited longest first. */
function giveSecondChance(situation: Situation): Choice | null {
  const { world, asked, now } = situation;
  const failed = membersOf(world, asked, now)
    .filter(({ standing, number }) => standing === 'free' && isExcluded(situation, number))
    .map((member) => ({
      member,
      failedAt: Math.max(...failuresOf(situation, member.number).map(({ endedAt }) => endedAt ?? now)),
    }))
    .filter(({ failedAt }) => failedAt <= now - asked.secondChanceSeconds * 1000)
    .toSorted(
      (one, other) =>
        one.failedAt - other.failedAt ||
        one.member.position - other.member.position ||
        one.member.agentID - other.member.agentID,
    );
  const first = failed[0];
  return first === undefined ? null : giveAgent('second_chance', asked, first.member);
}

// Elsewhere ------------------------------------------------------------------------------------------------------

/** Depth-first. A number is given by the queue that was looked at last, whichever queue's overflow names it. */
function overflow(situation: Situation, from: QueueSettings, unserved: Unserved, path: number[]): Choice | null {
  const applies = { closed: 'whenClosed', nobody: 'whenNobody', attempts: 'whenAttempts' } as const;
  for (const step of from.overflow.filter((one) => one[applies[unserved]])) {
    if ('queueID' in step.target) {
      const offered = hop(situation, step.target.queueID, path);
      if (offered !== null) {
        return offered;
      }
    } else if (!wasGivenInVisit(situation, step.target.number)) {
      return giveNumber('overflow_number', path.at(-1) ?? from.id, step.target.number);
    }
  }
  return null;
}

/** @param path the queues that were looked at for this request, in order, which are not looked at again */
function hop(situation: Situation, queueID: number, path: number[]): Choice | null {
  if (path.includes(queueID) || new Set(path).size > HOPS_MAX) {
    return null;
  }
  path.push(queueID);
  const queue = situation.world.queue(queueID);
  admitMembers(situation.world, queue, situation.now);
  if (!isOpenNow(situation, queue)) {
    return overflow(situation, queue, 'closed', path);
  }
  if (attemptsAreUsedUp(situation, queue)) {
    return overflow(situation, queue, 'attempts', path);
  }
  return offerMember(situation, queue) ?? overflow(situation, queue, 'nobody', path);
}

function fallback(situation: Situation): Choice | null {
  const { id, fallbackNumber } = situation.asked;
  return fallbackNumber === null || wasGivenInVisit(situation, fallbackNumber)
    ? null
    : giveNumber('fallback', id, fallbackNumber);
}

// Answers --------------------------------------------------------------------------------------------------------

type OfferChoice = Extract<Choice, { kind: 'offer' }>;

function giveOwnAgent(offerKind: OfferKind, queue: QueueSettings, agent: OwnAgent | null): Choice | null {
  return agent === null ? null : giveAgent(offerKind, queue, agent);
}

function giveAgent(offerKind: OfferKind, queue: QueueSettings, { agentID, number }: OwnAgent): OfferChoice {
  const takesLease = queue.leaseSeconds > 0;
  return { kind: 'offer', offerKind, queueID: queue.id, agentID, number, takesLease, level: null };
}

function giveNumber(offerKind: OfferKind, queueID: number, number: string): Choice {
  return { kind: 'offer', offerKind, queueID, agentID: null, number, takesLease: false, level: null };
}

function refuse({ asked }: Situation, refusal: Refusal): Choice {
  return { kind: 'refusal', refusal, queueID: asked.id };
}
