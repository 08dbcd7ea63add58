/**
 * What one call gets from one queue, step by step: the customer's own number, the queue's closure, agents, overflow, the
 * fallback number, a second chance, a refusal. Changes nothing; `decide` does what follows from it.
 */
import { attemptsOf, type CallView, wasGiven } from './call-view.ts';
import { type Choice, choose, explainMembers } from './choose.ts';
import { type Closure, closureOf } from './closure.ts';
import { nextOnPath, stepsOf } from './overflow.ts';
import { memberIn, type QueueTurn } from './queue-turn.ts';
import { baseOf, standingOf } from './standing.ts';
import type { Member, OfferKind, OverflowPath, Reasons, Refusal, RoutingRequest, Unserved } from './types.ts';

export type Served =
  | {
      readonly kind: 'agent';
      readonly agentID: number;
      readonly number: string;
      readonly offerKind: OfferKind;
      /** Null for a customer's own agent who is no member. */
      readonly member: Member | null;
      readonly level: number;
      readonly takesLease: boolean;
      readonly reasons: Partial<Reasons>;
    }
  | {
      readonly kind: 'number';
      readonly number: string;
      readonly offerKind: OfferKind;
      readonly reasons: Partial<Reasons>;
    }
  | { readonly kind: 'refusal'; readonly refusal: Refusal; readonly reasons: Partial<Reasons> }
  | { readonly kind: 'overflow'; readonly path: OverflowPath }
  /** More of the queue's members have to be read. */
  | { readonly kind: 'larger' }
  /** These members have to be read. */
  | { readonly kind: 'named'; readonly agentIDs: readonly number[] };

export function serve(turn: QueueTurn, request: RoutingRequest, call: CallView): Served {
  const { rule } = request.customer;
  const isAsked = turn.settings.id === request.askedQueueID;
  if (call.offers >= request.askedSettings.callOffersMax) {
    return refuse('nobody_available', {});
  }
  if (isAsked && rule !== null && 'number' in rule) {
    return { kind: 'number', number: rule.number, offerKind: 'customer_number', reasons: {} };
  }
  const isServed = isAsked && call.visit.openAtStart === true;
  const closure = closureOf(turn.settings, turn.circumstances.now, isServed);
  if (isAsked && closure?.kind === 'emergency' && closure.number !== null && !wasGiven(call, closure.number)) {
    return { kind: 'number', number: closure.number, offerKind: 'emergency', reasons: { closure: 'emergency' } };
  }
  const attempt = closure === null ? serveOpen(turn, request, call) : unserved('closed', closureReasons(closure));
  return attempt.kind === 'unserved' ? serveElsewhere(turn, request, call, attempt) : attempt;
}

interface UnservedHere {
  readonly kind: 'unserved';
  readonly why: Unserved;
  readonly reasons: Partial<Reasons>;
}

function serveOpen(turn: QueueTurn, request: RoutingRequest, call: CallView): Served | UnservedHere {
  const { customer, path } = request;
  const { settings } = turn;
  const isAsked = settings.id === request.askedQueueID;
  if (
    isAsked &&
    path === null &&
    customer.rule !== null &&
    'queueID' in customer.rule &&
    customer.rule.queueID !== settings.id
  ) {
    // The customer's own queue comes first; the one asked for is looked at when the way through that one is over.
    const tried = [{ ...triedNow(turn), unserved: null, reasons: reasonsSoFar(turn, {}) }];
    return { kind: 'overflow', path: { queueID: customer.rule.queueID, remaining: [], tried } };
  }
  if (attemptsOf(call, settings.id) >= settings.attemptsMax) {
    return unserved('attempts', {});
  }
  const own = isAsked ? (customersAgent(turn, request, call) ?? stickyAgent(turn, request, call)) : null;
  if (own !== null) {
    return own;
  }
  const choice = choose(turn, call);
  if (choice === 'beyond_window') {
    return { kind: 'larger' };
  }
  if (choice === null) {
    return unserved('nobody', explained(turn, call, Number.POSITIVE_INFINITY, null));
  }
  return offerInTurn(turn, call, choice);
}

function offerInTurn(turn: QueueTurn, call: CallView, { member, level, anyway }: Choice): Served {
  const reasons = explained(turn, call, level, member);
  return {
    kind: 'agent',
    agentID: member.agentID,
    number: member.number,
    offerKind: 'rotation',
    member,
    level,
    takesLease: turn.circumstances.takesLeases && !anyway,
    // Copied only where there is something to add: that is a tenth of the engine's time.
    reasons:
      level === 1 && !anyway
        ? reasons
        : { ...(level === 1 ? {} : { level }), ...reasons, ...(anyway ? { anyway } : {}) },
  };
}

const UNEXPLAINED: Partial<Reasons> = {};

function explained(turn: QueueTurn, call: CallView, level: number, chosen: Member | null): Partial<Reasons> {
  return turn.explains ? explainMembers(turn, call, level, chosen) : UNEXPLAINED;
}

/** The agent that is the customer's own by a rule: whenever free, once in a visit. */
function customersAgent(turn: QueueTurn, { customer: { rule } }: RoutingRequest, call: CallView): Served | null {
  if (rule === null || !('agentID' in rule)) {
    return null;
  }
  const member = memberIn(turn, rule.agentID);
  if (member !== undefined) {
    const isOffered =
      member.standing === 'free' && !call.excluded.has(member.number) && !wasGiven(call, member.number);
    return isOffered ? offerTo(turn, member, 'customer_agent') : null;
  }
  const truth = turn.state.outsiders.get(rule.agentID);
  if (truth === undefined) {
    return null;
  }
  const { agentID, capacity } = truth;
  const { now } = turn.circumstances;
  const base = baseOf(truth, now);
  const { standing } = standingOf(
    { baseReason: base.reason, baseDueAt: base.until, capacity, offersPerDayMax: null, offersDay: 0, offersToday: 0 },
    turn.agents.get(agentID)?.state ?? null,
    turn.circumstances,
  );
  if (standing !== 'free' || call.excluded.has(base.number) || wasGiven(call, base.number)) {
    return null;
  }
  return {
    kind: 'agent',
    agentID,
    number: base.number,
    offerKind: 'customer_agent',
    member: null,
    level: 0,
    takesLease: turn.circumstances.takesLeases,
    reasons: { members: [[agentID, 'offered']] },
  };
}

/** The agent of the customer's last call, for the first offer of this one. */
function stickyAgent(
  turn: QueueTurn,
  { customer: { stickyAgentID } }: RoutingRequest,
  call: CallView,
): Served | null {
  const member = stickyAgentID === null || call.offers > 0 ? undefined : memberIn(turn, stickyAgentID);
  return member === undefined || member.standing !== 'free' || call.excluded.has(member.number)
    ? null
    : offerTo(turn, member, 'sticky');
}

/** Whatever the turn. */
function offerTo(turn: QueueTurn, member: Member, offerKind: OfferKind): Served {
  return {
    kind: 'agent',
    agentID: member.agentID,
    number: member.number,
    offerKind,
    member,
    level: 0,
    takesLease: turn.circumstances.takesLeases,
    reasons: { members: [[member.agentID, 'offered']] },
  };
}

/** Where the queue itself can't serve the call: the next step of its overflow, or the end of the way. */
function serveElsewhere(turn: QueueTurn, request: RoutingRequest, call: CallView, here: UnservedHere): Served {
  const { settings } = turn;
  const isAsked = settings.id === request.askedQueueID;
  const wasTried = request.path?.tried.some((one) => one.queueID === settings.id && one.unserved !== null) ?? false;
  if (isAsked && wasTried) {
    return endOfWay(turn, call, here);
  }
  const path: Pick<OverflowPath, 'remaining' | 'tried'> = {
    remaining: [...stepsOf(settings, here.why), ...(request.path?.remaining ?? [])],
    tried: [
      ...(request.path?.tried ?? []),
      { ...triedNow(turn), unserved: here.why, reasons: reasonsSoFar(turn, here.reasons) },
    ],
  };
  const next = nextOnPath(path, call, request.askedQueueID);
  switch (next.kind) {
    case 'number':
      return { kind: 'number', number: next.number, offerKind: 'overflow_number', reasons: here.reasons };
    case 'queue':
      return { kind: 'overflow', path: next.path };
    case 'end':
      return isAsked
        ? endOfWay(turn, call, here)
        : { kind: 'overflow', path: { queueID: request.askedQueueID, ...path, remaining: [] } };
    default:
      return next satisfies never;
  }
}

/** The fallback number, those who failed a while ago, a refusal. Only ever of the queue asked for. */
function endOfWay(turn: QueueTurn, call: CallView, { why, reasons }: UnservedHere): Served {
  const { fallbackNumber } = turn.settings;
  if (fallbackNumber !== null && !wasGiven(call, fallbackNumber)) {
    return { kind: 'number', number: fallbackNumber, offerKind: 'fallback', reasons };
  }
  if (why === 'nobody') {
    const second = secondChance(turn, call);
    if (second !== null) {
      return second;
    }
  }
  return refuse(why === 'closed' ? 'closed' : 'nobody_available', reasons);
}

/** Those who failed are asked again after a while, the one longest ago first. */
function secondChance(turn: QueueTurn, call: CallView): Served | null {
  if (call.excluded.size === 0) {
    return null;
  }
  const { settings, state, members, circumstances } = turn;
  const before = circumstances.now - settings.secondChanceSeconds * 1000;
  const failed = call.visit.history.flatMap(({ result, round }) =>
    result.kind !== 'refusal' &&
    result.agentID !== null &&
    round === call.visit.round &&
    (call.excluded.get(result.number) ?? Number.POSITIVE_INFINITY) <= before
      ? [result.agentID]
      : [],
  );
  const unread = failed.filter((agentID) => memberIn(turn, agentID) === undefined && !state.named.has(agentID));
  if (unread.length > 0) {
    return { kind: 'named', agentIDs: unread };
  }
  const candidates = members.filter(
    ({ standing, number }) =>
      standing === 'free' && (call.excluded.get(number) ?? Number.POSITIVE_INFINITY) <= before,
  );
  candidates.sort(
    (one, other) =>
      (call.excluded.get(one.number) ?? 0) - (call.excluded.get(other.number) ?? 0) ||
      one.position - other.position ||
      one.agentID - other.agentID,
  );
  const [first] = candidates;
  return first === undefined ? null : offerTo(turn, first, 'second_chance');
}

function unserved(why: Unserved, reasons: Partial<Reasons>): UnservedHere {
  return { kind: 'unserved', why, reasons };
}

function refuse(refusal: Refusal, reasons: Partial<Reasons>): Served {
  return { kind: 'refusal', refusal, reasons };
}

function triedNow({
  settings,
  circumstances,
  decisions,
}: QueueTurn): Pick<OverflowPath['tried'][number], 'queueID' | 'triedAt' | 'decisions'> {
  return { queueID: settings.id, triedAt: circumstances.now, decisions };
}

function reasonsSoFar({ settings: { version, strategy } }: QueueTurn, reasons: Partial<Reasons>): Reasons {
  return { version, strategy, ...reasons };
}

function closureReasons(closure: Closure): Partial<Reasons> {
  return closure.kind === 'holiday' ? { closure: 'holiday', holiday: closure.name } : { closure: closure.kind };
}
