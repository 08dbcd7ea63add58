/** The same events for a world, which keeps its queue's turn, and for a queue that is read anew for each request. */
import fc from 'fast-check';
import { decide } from '../../../src/routing/decide.ts';
import { agentAfter, endingOf } from '../../../src/routing/outcomes.ts';
import {
  type AgentState,
  type Call,
  type Decision,
  type Member,
  type MemberTruth,
  NEW_CALL,
  type Outcome,
  type QueueState,
  type StrategyName,
  UNTOUCHED_AGENT,
} from '../../../src/routing/types.ts';
import type { SimulatedSettings } from '../../../src/simulation/settings.ts';
import { askedByNobody, createWorld, type WorldCall, type WorldOptions } from '../../../src/simulation/world.ts';
import { NOON, request, settings, tiersOf, truth, wholeScans } from '../../support/routing.ts';

export { STRATEGIES } from './windows-plan.ts';

const CALLS = 12;

interface Happening {
  readonly seconds: number;
  readonly call: number;
  readonly what: 'request' | Extract<Outcome, 'no_answer' | 'completed'>;
}

export interface Events {
  readonly strategy: StrategyName;
  readonly leaseSeconds: number;
  readonly whenBusy: 'anyway' | 'overflow';
  readonly agents: readonly Pick<MemberTruth, 'tier' | 'weight' | 'capacity' | 'offersPerDayMax'>[];
  readonly happenings: readonly Happening[];
}

export function eventsOf(strategy: StrategyName): fc.Arbitrary<Events> {
  return fc.record({
    strategy: fc.constant(strategy),
    leaseSeconds: fc.constantFrom(0, 45, 600),
    whenBusy: fc.constantFrom('anyway', 'overflow'),
    agents: fc.array(
      fc.record({
        tier: fc.constantFrom(1, 1, 1, 2),
        weight: fc.constantFrom(1, 2, 5),
        capacity: fc.constantFrom(1, 1, 2),
        offersPerDayMax: fc.constantFrom(null, null, 2),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    happenings: fc.array(
      fc.record({
        seconds: fc.constantFrom(0, 0.5, 5, 20, 40, 90, 50_000),
        call: fc.integer({ min: 0, max: CALLS - 1 }),
        what: fc.constantFrom('request', 'request', 'request', 'no_answer', 'completed'),
      }),
      { maxLength: 80, size: 'max' },
    ),
  });
}

function settingsOf({ strategy, leaseSeconds, whenBusy, agents }: Events): SimulatedSettings {
  return {
    ...settings({ strategy, leaseSeconds, whenBusy, tiers: tiersOf(agents, { 2: 30 }) }),
    talkSecondsMax: 3_600,
    wrapUpSeconds: 10,
    backOffSeconds: 30,
    noAnswerMax: 0,
    noAnswerPauseSeconds: 0,
  };
}

function truthsOf({ agents }: Events): readonly MemberTruth[] {
  return agents.map((changes, index) => truth(index + 1, changes));
}

/** Each decision; null for a request that gets what its call was given before. */
export function worldOf(plan: Events, options: WorldOptions): readonly (Decision | null)[] {
  const world = createWorld([{ settings: settingsOf(plan), truths: truthsOf(plan) }], options);
  const calls = Array.from({ length: CALLS }, (_, index): WorldCall => ({ id: `call-${index}`, past: NEW_CALL }));
  let now = NOON;
  return plan.happenings.flatMap(({ seconds, call: index, what }, place) => {
    now += seconds * 1_000;
    const call = calls[index];
    if (call === undefined) {
      throw new Error(`there is no call ${index}`);
    }
    if (what !== 'request') {
      world.report(now, { call, mqID: null, outcome: what, known: new Set() });
      return [];
    }
    const asked = askedByNobody({ call, queueID: 1, callTime: String(place) });
    return [world.request(now, { ...asked, mqID: `mq-${place}` })];
  });
}

/** The same, of all members for each request. */
export function readAnew(plan: Events): readonly (Decision | null)[] {
  const queueSettings = settingsOf(plan);
  const truths = new Map(truthsOf(plan).map((one) => [one.agentID, one]));
  const stored = new Map<number, Member>();
  const agents = new Map<number, AgentState>();
  const calls = new Map<string, Call>();
  const pending = new Set(truths.keys());
  let stands: Pick<QueueState, 'decisions' | 'cursors' | 'clocks'> = { decisions: 0, cursors: new Map(), clocks: [] };
  let now = NOON;

  function ask(callID: string, place: number): Decision | null {
    for (const { agentID, dueAt } of stored.values()) {
      if (dueAt !== null && dueAt <= now) {
        pending.add(agentID);
      }
    }
    const rechecks = Array.from(pending, (agentID) => ({
      agentID,
      truth: truths.get(agentID) ?? null,
      known: stored.get(agentID) ?? null,
    }));
    const state: QueueState = {
      settings: queueSettings,
      ...stands,
      members: [...stored.values()],
      scans: wholeScans(queueSettings),
      rechecks,
      named: new Set(),
      outsiders: new Map(),
    };
    const asked = { askedSettings: queueSettings, rclassification: '', callTime: String(place) };
    const output = decide({
      now,
      queues: new Map([[1, state]]),
      calls: new Map([[callID, calls.get(callID) ?? NEW_CALL]]),
      agents: new Map([...truths.keys()].map((agentID) => [agentID, agents.get(agentID) ?? UNTOUCHED_AGENT])),
      requests: [request({ ...asked, callID, mqID: `mq-${place}` })],
    });
    if (output.kind === 'wants') {
      throw new Error('nothing was left out, and still more is wanted');
    }
    pending.clear();
    stands = output.queues.get(1) ?? stands;
    output.members.get(1)?.forEach((one, agentID) => one !== null && stored.set(agentID, one));
    output.agents.forEach((one, agentID) => agents.set(agentID, one));
    output.calls.forEach((one, id) => calls.set(id, one));
    return output.decisions[0] ?? null;
  }

  function report(callID: string, outcome: Outcome): void {
    const call = calls.get(callID);
    const offer = call?.history.findLast(({ result }) => result.kind !== 'refusal');
    if (call === undefined || offer === undefined || offer.result.kind === 'refusal') {
      return;
    }
    const ended = { ...offer, ...endingOf(offer, { outcome, known: new Set(), now }) };
    calls.set(callID, { ...call, history: call.history.map((one) => (one === offer ? ended : one)) });
    const { agentID } = offer.result;
    if (agentID !== null) {
      const { mqID, decidedAt } = offer;
      const reported = { outcome, known: new Set<Outcome>(), decidedAt, mqID, settings: queueSettings, now };
      agents.set(agentID, agentAfter(agents.get(agentID) ?? UNTOUCHED_AGENT, reported, true));
      pending.add(agentID);
    }
  }

  return plan.happenings.flatMap(({ seconds, call, what }, place) => {
    now += seconds * 1_000;
    if (what !== 'request') {
      report(`call-${call}`, what);
      return [];
    }
    return [ask(`call-${call}`, place)];
  });
}
