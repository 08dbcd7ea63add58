/** Lets callers come and agents answer, as a scenario says, with the engine deciding who is asked. */
import { type Decision, NEW_CALL, type Outcome } from '../routing/types.ts';
import { arrivalTimes } from './arrivals.ts';
import { createEventQueue } from './event-queue.ts';
import { createRandom, type Random } from './random.ts';
import { createTally, type SimulationReport } from './report.ts';
import type { AgentBehaviour, Duration, Scenario } from './scenario.ts';
import { settingsFrom, truthOf } from './settings.ts';
import { askedByNobody, createWorld, type World, type WorldCall } from './world.ts';

type Event =
  | { readonly kind: 'arrival'; readonly queueID: number }
  /** The platform asks again for a call that was not answered, or refused. */
  | { readonly kind: 'ask'; readonly call: SimulatedCall }
  | { readonly kind: 'answer'; readonly call: SimulatedCall; readonly agentID: number | null }
  | { readonly kind: 'end'; readonly call: SimulatedCall; readonly agentID: number | null };

interface SimulatedCall extends WorldCall {
  readonly queueID: number;
  readonly arrivedAt: number;
  /** When the caller gives up, if nobody has answered by then. */
  readonly patientUntil: number;
  offers: number;
  retries: number;
  /** What is reported of the last offer before the call is asked for again. */
  failure: 'busy' | 'no_answer' | null;
}

const NOTHING: ReadonlySet<Outcome> = new Set();
const ANSWERED: ReadonlySet<Outcome> = new Set(['answered']);

/** How long it takes to hear that an agent is on a call. */
const BUSY_MILLISECONDS = 1_000;

/** Calls between two words of how far it is. */
const PROGRESS_CALLS = 2_000;

export interface SimulationOptions {
  /** Called now and then with how much of the time has passed, from 0 to 1. */
  readonly progress?: (share: number) => void;
  /** How many members of a tier a decision looks at first. */
  readonly window?: number;
}

export function simulate(
  scenario: Scenario,
  { progress = () => {}, window }: SimulationOptions = {},
): SimulationReport {
  const { start, hours, documents, callers } = scenario;
  const end = start + hours * 3_600_000;
  const random = createRandom(scenario.seed);
  const agents = new Map(documents.agents.map((agent) => [agent.id, agent]));
  const membershipsByQueue = Map.groupBy(documents.memberships, ({ queueID }) => queueID);
  const settingsOf = settingsFrom(documents);
  const world: World = createWorld(
    documents.queues.map((queue) => {
      const memberships = membershipsByQueue.get(queue.id) ?? [];
      return {
        settings: settingsOf(queue),
        truths: memberships.flatMap((membership) => {
          const agent = agents.get(membership.agentID);
          return agent === undefined ? [] : [truthOf(membership, agent, start)];
        }),
      };
    }),
    window === undefined ? {} : { window },
  );
  const events = createEventQueue<Event>();
  const arrivals = scenario.arrivals.map((one) => arrivalTimes(one, { start, end, random }));
  /** How many calls each agent is really on. */
  const talking = new Map<number, number>();
  const tally = createTally(scenario);
  let calls = 0;

  function planArrival(place: number): void {
    const next = arrivals[place]?.next();
    const queueID = scenario.arrivals[place]?.queueID;
    if (next !== undefined && next.done !== true && queueID !== undefined) {
      events.plan(next.value, { kind: 'arrival', queueID });
      places.set(queueID, place);
    }
  }

  const places = new Map<number, number>();

  function behaviourOf(agentID: number | null): AgentBehaviour {
    return scenario.exceptions.get(agentID ?? 0) ?? scenario.agents;
  }

  function arrive(now: number, queueID: number): void {
    calls += 1;
    if (calls % PROGRESS_CALLS === 0) {
      progress((now - start) / (end - start));
    }
    const patience =
      callers.patienceSeconds === null ? Infinity : random.exponential(callers.patienceSeconds) * 1_000;
    const call: SimulatedCall = {
      id: String(calls),
      past: NEW_CALL,
      queueID,
      arrivedAt: now,
      patientUntil: now + patience,
      offers: 0,
      retries: 0,
      failure: null,
    };
    tally.arrived(queueID, now);
    ask(now, call);
  }

  function ask(now: number, call: SimulatedCall): void {
    if (now >= call.patientUntil) {
      tally.abandoned(call.queueID, (call.patientUntil - call.arrivedAt) / 1_000);
      return;
    }
    const callTime = String(Math.round((now - call.arrivedAt) / 1_000));
    const asked = askedByNobody({ call, queueID: call.queueID, callTime });
    const decision = world.request(now, asked);
    if (decision === null || decision.result.kind === 'refusal') {
      refuse(now, call);
      return;
    }
    call.offers += 1;
    tally.decided(decision);
    ring(now, call, decision);
  }

  function refuse(now: number, call: SimulatedCall): void {
    if (callers.retrySeconds !== null && call.retries < callers.retriesMax) {
      call.retries += 1;
      events.plan(now + callers.retrySeconds * 1_000, { kind: 'ask', call });
      return;
    }
    tally.refused(call.queueID);
  }

  function ring(now: number, call: SimulatedCall, { result }: Decision): void {
    const agentID = result.kind === 'refusal' ? null : result.agentID;
    const behaviour = behaviourOf(agentID);
    const capacity = agentID === null ? Infinity : (agents.get(agentID)?.capacity ?? 1);
    if (agentID !== null && (talking.get(agentID) ?? 0) >= capacity) {
      tally.collided(agentID);
      fail(now + BUSY_MILLISECONDS, call, behaviour, 'busy');
      return;
    }
    const answersAt = now + random.exponential(behaviour.answerSeconds) * 1_000;
    const isAnswered = random.uniform() < behaviour.answerProbability;
    if (isAnswered && answersAt < now + behaviour.ringSeconds * 1_000) {
      if (answersAt >= call.patientUntil) {
        fail(call.patientUntil, call, behaviour, 'no_answer');
        return;
      }
      // Who picks up is taken from then on, and another call may have been picked up before.
      events.plan(Math.round(answersAt), { kind: 'answer', call, agentID });
      return;
    }
    fail(now + behaviour.ringSeconds * 1_000, call, behaviour, 'no_answer');
  }

  function fail(at: number, call: SimulatedCall, { reports }: AgentBehaviour, outcome: 'busy' | 'no_answer'): void {
    call.failure = reports ? outcome : null;
    events.plan(Math.round(at), { kind: 'ask', call });
  }

  function answer(now: number, call: SimulatedCall, agentID: number | null): void {
    const behaviour = behaviourOf(agentID);
    const capacity = agentID === null ? Infinity : (agents.get(agentID)?.capacity ?? 1);
    if (agentID !== null && (talking.get(agentID) ?? 0) >= capacity) {
      tally.collided(agentID);
      fail(now + BUSY_MILLISECONDS, call, behaviour, 'busy');
      return;
    }
    tally.answered(call.queueID, agentID, { offers: call.offers, waitSeconds: (now - call.arrivedAt) / 1_000 });
    if (agentID !== null) {
      talking.set(agentID, (talking.get(agentID) ?? 0) + 1);
    }
    if (behaviour.reports) {
      world.report(now, { call, mqID: null, outcome: 'answered', known: NOTHING });
    }
    const talkSeconds = durationOf(behaviour.talk, random);
    tally.talked(agentID, talkSeconds);
    events.plan(Math.round(now + talkSeconds * 1_000), { kind: 'end', call, agentID });
  }

  function endCall(now: number, call: SimulatedCall, agentID: number | null): void {
    if (agentID !== null) {
      talking.set(agentID, (talking.get(agentID) ?? 1) - 1);
    }
    if (behaviourOf(agentID).reports) {
      world.report(now, { call, mqID: null, outcome: 'completed', known: ANSWERED });
    }
  }

  arrivals.forEach((_, place) => planArrival(place));
  for (let next = events.next(); next !== undefined; next = events.next()) {
    const { at, event } = next;
    switch (event.kind) {
      case 'arrival':
        arrive(at, event.queueID);
        planArrival(places.get(event.queueID) ?? -1);
        break;
      case 'ask': {
        const { call } = event;
        if (call.failure !== null) {
          world.report(at, { call, mqID: null, outcome: call.failure, known: NOTHING });
          call.failure = null;
        }
        ask(at, call);
        break;
      }
      case 'answer':
        answer(at, event.call, event.agentID);
        break;
      case 'end':
        endCall(at, event.call, event.agentID);
        break;
      default:
        event satisfies never;
    }
  }
  progress(1);
  return tally.report();
}

function durationOf(duration: Duration, random: Random): number {
  const { mean } = duration;
  switch (duration.distribution) {
    case 'constant':
      return mean;
    case 'exponential':
      return random.exponential(mean);
    case 'lognormal': {
      const variance = Math.log(1 + (duration.deviation / mean) ** 2);
      return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * random.normal());
    }
    default:
      return duration satisfies never;
  }
}
