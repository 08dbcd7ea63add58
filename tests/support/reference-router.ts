/**
 * The reference router: what the service is meant to do, written to be read and for nothing else. It sees all members
 * of all queues, keeps everything in memory and works everything out anew for each request. It shares no code with the
 * engine but the hours, which have a proof of their own. Whom the strategy `random` draws it is told, and only sees to it
 * that this was one of those who could be.
 *
 * Where the rules leave something open, a comment here or in the other reference files says how they are taken.
 */
import { choose, type Choice } from './reference-decision.ts';
import { isOpen, localDayOf } from './reference-hours.ts';
import { admitMembers, type Member, membersOf, numberOf, stride } from './reference-members.ts';
import { noteOutcome } from './reference-outcomes.ts';
import { isExcluded, type Situation, timesGiven } from './reference-record.ts';
import { meaningOf } from './reference-retry.ts';
import { contradictSticky, noteStickyOffer } from './reference-sticky.ts';
import type {
  Decision,
  Edit,
  Ending,
  Outcome,
  QueueSettings,
  QueueState,
  Request,
  Result,
  Seat,
} from './reference-types.ts';
import { createWorld, type World } from './reference-world.ts';

export type Answer =
  | { readonly kind: 'not_found' }
  | {
      readonly kind: 'decision';
      readonly decision: Decision;
      /** Whether it was made for an earlier request. */
      readonly isRecorded: boolean;
      /** Which row of the table of repeats applied. */
      readonly row: number;
    };

export interface Circumstances {
  /** Of the request in its batch, from 0: whoever was offered later in it has been idle for less long. */
  readonly place?: number;
  /** Whom the service offered, which decides under the strategy `random`. */
  readonly drawn?: number | null;
}

export interface ReferenceRouter {
  readonly world: World;
  edit(edit: Edit): void;
  route(request: Request, now: number, circumstances?: Circumstances): Answer;
  /** @returns the offer, or null where there is none; of a callID it is the last offer of its last call */
  report(
    offer: { readonly decisionID: number } | { readonly callID: string },
    outcome: Outcome,
    now: number,
  ): Decision | null;
  /** Busy until then; null for idle. @returns how many agents have the number */
  setNumberState(number: string, busyUntil: number | null, now: number): number;
}

export function createReferenceRouter(): ReferenceRouter {
  const world = createWorld();
  return {
    world,
    edit: world.edit,
    route: (request, now, { place = 0, drawn = null } = {}) => route(world, request, now, { place, drawn }),
    report(offer, outcome, now) {
      const decision = findOffer(world, offer);
      if (decision !== null) {
        noteOutcome(world, decision, outcome, now);
      }
      return decision;
    },
    setNumberState(number, busyUntil, now) {
      const agents = world.agents().filter((one) => numberOf(one, now) === number);
      agents.forEach(({ id }) => {
        world.agentState(id).busyUntil = busyUntil ?? 0;
      });
      return agents.length;
    },
  };
}

function route(world: World, request: Request, now: number, { place, drawn }: Required<Circumstances>): Answer {
  const asked = world.queueNamed(request.rclassification);
  if (asked === null) {
    return { kind: 'not_found' };
  }
  admitMembers(world, asked, now);
  const call = world.calls.get(request.callID);
  const meaning = meaningOf(call, request, asked, now);
  if (meaning.kind === 'recorded') {
    meaning.decision.replayed ||= meaning.usesUpReplay;
    return { kind: 'decision', decision: meaning.decision, isRecorded: true, row: meaning.row };
  }
  if (meaning.ends !== null) {
    endOffer(world, meaning.ends.offer, meaning.ends.ending, now);
  }
  if (meaning.isNewCall) {
    endLease(world, call?.history.at(-1));
  }
  const history = meaning.isNewCall ? [] : (call?.history ?? []);
  const episode = (call?.episode ?? 0) + (meaning.isNewCall ? 1 : 0);
  const openAtStart = meaning.visit.openAtStart ?? isOpen(asked.timeZone, asked.hours, now);
  const visit = { ...meaning.visit, openAtStart };
  const situation = { world, now, request, asked, history, visit, drawn };
  const choice = choose(situation);
  const decision: Decision = {
    id: world.decisions.size + 1,
    callID: request.callID,
    episode,
    askedQueueID: asked.id,
    queueID: choice.queueID,
    decidedAt: now,
    request,
    visit,
    result: resultOf(choice),
    ending: null,
    endedAt: null,
    replayed: false,
    reported: new Set(),
    why: {
      row: meaning.row,
      closed: meaning.ends?.ending ?? null,
      strategy: world.queue(choice.queueID).strategy,
      members: explainMembers(situation, choice),
    },
  };
  world.decisions.set(decision.id, decision);
  // Of refusals that follow one another only the last is kept.
  const kept =
    decision.result.kind === 'refusal' && history.at(-1)?.result.kind === 'refusal' ? history.slice(0, -1) : history;
  world.calls.set(request.callID, { episode, history: [...kept, decision] });
  takeEffect(world, { decision, choice, place });
  return { kind: 'decision', decision, isRecorded: false, row: meaning.row };
}

function explainMembers(situation: Situation, choice: Choice): ReadonlyMap<number, string> {
  const { world, now } = situation;
  const chosenID = choice.kind === 'offer' ? choice.agentID : null;
  return new Map(
    membersOf(world, world.queue(choice.queueID), now).map(({ agentID, number, standing, reason }) => {
      if (agentID === chosenID) {
        return [agentID, 'offered'];
      }
      if (standing !== 'out' && isExcluded(situation, number)) {
        return [agentID, 'excluded'];
      }
      return [agentID, reason ?? (timesGiven(situation, number) > 0 ? 'given_before' : 'later_in_turn')];
    }),
  );
}

/** Ends the lease of an offer; an ending that was reported stays as it is. */
function endOffer(world: World, offer: Decision, ending: Ending, now: number): void {
  if (offer.ending === null) {
    offer.ending = ending;
    offer.endedAt = now;
  }
  endLease(world, offer);
  if (ending === 'not_reached') {
    contradictSticky(world, offer, now);
  }
}

function endLease(world: World, offer: Decision | undefined): void {
  // While no queue takes leases, those that are left end by themselves.
  if (![...world.queues.values()].some(({ leaseSeconds }) => leaseSeconds > 0)) {
    return;
  }
  if (offer?.result.kind === 'offer' && offer.result.agentID !== null) {
    world.agentState(offer.result.agentID).leases.delete(offer.id);
  }
}

function resultOf(choice: Choice): Result {
  return choice.kind === 'refusal'
    ? { kind: 'refusal', refusal: choice.refusal }
    : { kind: 'offer', offerKind: choice.offerKind, agentID: choice.agentID, number: choice.number };
}

interface Made {
  readonly decision: Decision;
  readonly choice: Choice;
  readonly place: number;
}

/** What a decision does to the queue that made it, and to the agent. */
function takeEffect(world: World, { decision, choice, place }: Made): void {
  const { decidedAt: now, id } = decision;
  const queue = world.queue(decision.queueID);
  const state = world.queueState(queue.id);
  if (choice.kind === 'refusal' || choice.agentID === null) {
    return;
  }
  const { agentID, level } = choice;
  const member = membersOf(world, queue, now).find((one) => one.agentID === agentID);
  const agent = world.agentState(agentID);
  // Nobody asks how long somebody has been idle while no queue goes by it, and nobody notes it then.
  if ([...world.queues.values()].some(({ strategy }) => strategy === 'longest_idle')) {
    agent.idleSince = now + place * 0.001;
  }
  if (choice.takesLease) {
    agent.leases.set(id, { until: now + queue.leaseSeconds * 1000 });
  }
  if (member !== undefined) {
    const today = localDayOf(queue.timeZone, now);
    const seat = member.offersPerDayMax === null ? member.seat : countOffer(member.seat, today);
    state.seats.set(agentID, level === null ? seat : turnBehind(state, queue, { ...member, seat, level, today }));
    // The offer may have used up the day's cap.
    const wasOut = membersOf(world, queue, now).some((one) => one.agentID === agentID && one.standing === 'out');
    state.seats.set(agentID, { ...(state.seats.get(agentID) ?? seat), wasOut });
  }
  noteStickyOffer(world, decision);
}

/** Every offer by the queue counts for the member's daily cap, from the moment on at which the cap is set. */
function countOffer(seat: Seat, today: number): Seat {
  return { ...seat, offersDay: today, offersToday: seat.offersDay === today ? seat.offersToday + 1 : 1 };
}

/** What an offer from the rotation does to the strategy's order. */
function turnBehind(
  state: QueueState,
  { strategy }: QueueSettings,
  { position, agentID, weight, seat, level, today }: Member & { readonly level: number; readonly today: number },
): Seat {
  switch (strategy) {
    case 'round_robin':
      state.cursors.set(level, { position, agentID });
      return seat;
    case 'fewest_offers':
      return { ...seat, countDay: today, count: seat.countDay === today ? seat.count + 1 : 1 };
    case 'weighted_round_robin':
      state.pass = seat.pass;
      return { ...seat, pass: seat.pass + stride(weight, 1) };
    case 'longest_idle':
    case 'top_down':
    case 'random':
      return seat;
    default:
      return strategy satisfies never;
  }
}

function findOffer(
  world: World,
  offer: { readonly decisionID: number } | { readonly callID: string },
): Decision | null {
  const found =
    'decisionID' in offer
      ? world.decisions.get(offer.decisionID)
      : world.calls.get(offer.callID)?.history.findLast(({ result }) => result.kind === 'offer');
  return found === undefined || found.result.kind === 'refusal' ? null : found;
}
