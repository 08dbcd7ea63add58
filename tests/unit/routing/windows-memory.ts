/** Queues in memory as a plan has them, and what its edits and outcomes do to them. */
import type { AgentState } from '../../../src/routing/types.ts';
import { agent, NOON, numberOfAgent, settings, truth } from '../../support/routing.ts';
import { type Memory, type MemoryQueue, noteAgent } from './in-memory-queues.ts';
import type { AgentPlan, EditPlan, Plan } from './windows-plan.ts';

export function memoryOf(plan: Plan): Memory {
  const usesLeases = plan.leases.includes(true);
  const queues = new Map(
    [1, 2].map((id): [number, MemoryQueue] => [
      id,
      {
        configured: settings({
          id,
          strategy: plan.strategies[id === 1 ? 0 : 1],
          whenBusy: plan.whenBusy,
          leaseSeconds: plan.leases[id === 1 ? 0 : 1] ? 60 : 0,
          tracksIdle: plan.tracksIdle,
          usesLeases,
          overflow:
            plan.overflows && id === 1
              ? [{ target: { queueID: 2 }, whenClosed: true, whenNobody: true, whenAttempts: true }]
              : [],
        }),
        waits: plan.waits,
        memberships: new Map(),
        stored: new Map(),
        notes: new Set(),
        decisions: 0,
        cursors: new Map(),
        clocks: [],
      },
    ]),
  );
  const memory: Memory = { truths: new Map(), agents: new Map(), calls: new Map(), queues };
  plan.agents.forEach((agentPlanned, index) =>
    addAgent(memory, agentPlanned, { agentID: index + 1, busyShare: plan.busyShare }),
  );
  return memory;
}

function addAgent(
  memory: Memory,
  plan: AgentPlan,
  { agentID, busyShare }: { readonly agentID: number; readonly busyShare: number },
): void {
  const { tier, weight, cap, capacity } = plan;
  memory.truths.set(agentID, {
    ...truth(agentID),
    capacity,
    number: numberOfAgent(plan.sharesNumber ? agentID - (agentID % 5) : agentID),
    status: plan.shift === 'paused' || plan.shift === 'returns soon' ? 'paused' : 'available',
    returnsAt: plan.shift === 'returns soon' ? NOON + plan.busySeconds * 1000 : null,
    availableUntil:
      plan.shift === 'ends soon' ? NOON + plan.busySeconds * 500 : plan.shift === 'over' ? NOON - 1 : null,
  });
  memory.agents.set(
    agentID,
    plan.load < busyShare ? busyState(plan) : agent({ idleSince: NOON - plan.busySeconds * 1000 }),
  );
  for (const queueID of plan.queues) {
    const queue = memory.queues.get(queueID);
    // Positions run backwards, and every third agent shares one, so that the order is not that of the ids.
    const position = 100 - Math.floor(agentID / 3);
    queue?.memberships.set(agentID, { agentID, position, tier, enabled: true, weight, offersPerDayMax: cap });
    queue?.notes.add(agentID);
  }
}

function busyState({ busyBy, busySeconds, capacity }: AgentPlan): AgentState {
  const until = NOON + busySeconds * 1000;
  switch (busyBy) {
    case 'lease':
      return agent({
        leases: Array.from({ length: capacity }, (_, index) => ({ mqID: `held-${index}`, until: until + index })),
      });
    case 'back_off':
      return agent({ backOffUntil: until });
    case 'wrap_up':
      return agent({ wrapUpUntil: until });
    default:
      return busyBy satisfies never;
  }
}

export function edit(
  memory: Memory,
  plan: EditPlan,
  { now, calls }: { readonly now: number; readonly calls: number },
): void {
  const queue = memory.queues.get(1);
  if (queue === undefined) {
    return;
  }
  if (plan.kind === 'failure') {
    reportFailure(memory, callOf(plan, { calls }), now);
    return;
  }
  if (plan.kind === 'strategy') {
    queue.configured = { ...queue.configured, strategy: plan.strategy };
    [...queue.memberships.keys()].forEach((agentID) => queue.notes.add(agentID));
    return;
  }
  const agentID = plan.agent + 1;
  const known = memory.truths.get(agentID);
  if (known === undefined) {
    return;
  }
  switch (plan.kind) {
    case 'pause':
      memory.truths.set(agentID, { ...known, status: 'paused', statusSince: now, returnsAt: null });
      break;
    case 'resume':
      memory.truths.set(agentID, { ...known, status: 'available', statusSince: now, returnsAt: null });
      break;
    case 'leave':
      queue.notes.add(agentID);
      queue.memberships.delete(agentID);
      break;
    case 'first': {
      const membership = queue.memberships.get(agentID);
      if (membership !== undefined) {
        queue.memberships.set(agentID, { ...membership, position: 1, tier: 1 });
      }
      break;
    }
    default:
      plan satisfies never;
  }
  noteAgent(memory, agentID);
}

/** As a reported `busy` does: the offer ends with its lease, and the agent backs off. */
function reportFailure(memory: Memory, callID: string, now: number): void {
  const call = memory.calls.get(callID);
  const last = call?.history.at(-1);
  if (call === undefined || last === undefined || last.result.kind === 'refusal' || last.ending !== null) {
    return;
  }
  memory.calls.set(callID, {
    ...call,
    history: [...call.history.slice(0, -1), { ...last, ending: 'busy', endedAt: now }],
  });
  const { agentID } = last.result;
  const state = agentID === null ? undefined : memory.agents.get(agentID);
  if (agentID !== null && state !== undefined) {
    const leases = state.leases.filter(({ mqID }) => mqID !== last.mqID);
    memory.agents.set(agentID, { ...state, leases, backOffUntil: now + 30_000 });
    noteAgent(memory, agentID);
  }
}

/** Which call a plan means: it has so many of them. */
export function callOf({ call }: { readonly call: number }, { calls }: Pick<Plan, 'calls'>): string {
  return `call-${call % calls}`;
}
