/** Makes up by chance what people change of an installation while calls come in. */
import {
  chooseAgent,
  chooseHours,
  chooseMembership,
  chooseNumber,
  chooseOverflow,
  chooseRule,
  chooseSettings,
  chooseSwitch,
  chooseTierWaits,
  CUSTOMERS,
  type Draft,
} from './model-installation.ts';
import type { Choices } from './model-random.ts';
import type { Agent, Edit, Membership, QueueSettings } from './reference-types.ts';

/** Null where the installation has nothing to change in this way. */
export function chooseEdit(choices: Choices, draft: Draft, at: number): Edit | null {
  return choices.pick([
    () => editStatus(choices, draft, at),
    () => editStatus(choices, draft, at),
    () => editAgent(choices, draft, at),
    () => editMembership(choices, draft),
    () => editMembership(choices, draft),
    () => editRoster(choices, draft, at),
    () => reorderRoster(choices, draft),
    () => editQueue(choices, draft, at),
    () => editQueue(choices, draft, at),
    () => editElsewhere(choices, draft, at),
    () => (choices.chance(0.25) ? editEverything(choices, draft, at) : null),
  ])();
}

function editStatus(choices: Choices, draft: Draft, at: number): Edit | null {
  const agent = choices.pickAny([...draft.agents.values()]);
  // A status begins anew at another moment than the one before it.
  if (agent === null || agent.statusSince === at) {
    return null;
  }
  const status = agent.status === 'available' ? choices.pick(['paused', 'offline']) : 'available';
  const returnsAt = status !== 'available' && choices.chance(0.5) ? at + choices.between(500, 300_000) : null;
  return changeAgent(draft, { ...agent, status, statusSince: at, returnsAt });
}

function editAgent(choices: Choices, draft: Draft, at: number): Edit | null {
  const agent = choices.pickAny([...draft.agents.values()]);
  if (agent === null) {
    return null;
  }
  const hasDailyNumber = choices.chance(0.7);
  const changes = choices.pick<() => Partial<Agent>>([
    () => ({ availableUntil: choices.chance(0.5) ? at + choices.between(500, 600_000) : null }),
    () => ({
      dailyNumber: hasDailyNumber ? chooseNumber(choices, 'daily') : null,
      dailyNumberUntil: hasDailyNumber ? at + choices.between(500, 600_000) : null,
    }),
    () => ({ number: choices.pick(['100', '101', String(150 + agent.id - draft.firstID)]) }),
    () => ({ capacity: choices.between(1, 3) }),
    () => ({ hours: draft.features.ownHours && choices.chance(0.6) ? chooseHours(choices, at) : null }),
  ])();
  return changeAgent(draft, { ...agent, ...changes });
}

function changeAgent(draft: Draft, agent: Agent): Edit {
  draft.agents.set(agent.id, agent);
  return { kind: 'agent', agent };
}

function editMembership(choices: Choices, draft: Draft): Edit | null {
  const membership = choices.pickAny(draft.memberships);
  if (membership === null) {
    return null;
  }
  const changed = choices.pick<() => Membership>([
    () => ({ ...membership, position: choices.between(1, 9) }),
    () => ({ ...membership, enabled: !membership.enabled }),
    () => ({ ...membership, weight: choices.pick([1, 2, 5]) }),
    () => ({ ...membership, tier: draft.features.tiers ? choices.between(1, 3) : membership.tier }),
    () => chooseMembership(choices, draft, membership),
  ])();
  draft.memberships[draft.memberships.indexOf(membership)] = changed;
  return { kind: 'membership', membership: changed };
}

/** A few of them or all, so that also the one whose turn was last is among them, or not. */
function reorderRoster(choices: Choices, draft: Draft): Edit | null {
  const queueID = choices.pickAny([...draft.queues.keys()]);
  const members = draft.memberships.filter((one) => one.queueID === queueID);
  const agentIDs = choices.shuffle(choices.some(members, choices.pick([0.5, 1]))).map(({ agentID }) => agentID);
  if (queueID === null || agentIDs.length === 0) {
    return null;
  }
  for (const [index, one] of draft.memberships.entries()) {
    if (one.queueID === queueID && agentIDs.includes(one.agentID)) {
      draft.memberships[index] = { ...one, position: agentIDs.indexOf(one.agentID) + 1 };
    }
  }
  return { kind: 'roster reordered', queueID, agentIDs };
}

/** One statement that changes all rows, or takes whole queues away. */
function editEverything(choices: Choices, draft: Draft, at: number): Edit | null {
  const queueID = choices.pickAny([...draft.queues.keys()]);
  return choices.pick<() => Edit | null>([
    () => {
      const agents = [...draft.agents.values()];
      if (agents.some(({ statusSince }) => statusSince === at)) {
        return null;
      }
      const changes = {
        status: choices.pick(['available', 'available', 'paused']),
        statusSince: at,
        returnsAt: null,
      };
      agents.forEach((agent) => draft.agents.set(agent.id, { ...agent, ...changes }));
      return { kind: 'all agents', changes };
    },
    () => {
      draft.memberships.splice(0);
      return { kind: 'all memberships removed' };
    },
    () => (queueID === null ? null : removeQueue(draft, queueID)),
  ])();
}

function removeQueue(draft: Draft, queueID: number): Edit {
  draft.queues.delete(queueID);
  for (const [id, settings] of draft.queues) {
    const overflow = settings.overflow.filter(({ target }) => !('queueID' in target) || target.queueID !== queueID);
    draft.queues.set(id, { ...settings, overflow });
  }
  [...draft.names].filter(([, id]) => id === queueID).forEach(([name]) => draft.names.set(name, null));
  draft.memberships.splice(0, Infinity, ...draft.memberships.filter((one) => one.queueID !== queueID));
  if (draft.installation.catchAllQueueID === queueID) {
    draft.installation = { ...draft.installation, catchAllQueueID: null };
  }
  return { kind: 'queue removed', queueID };
}

/** Who is there, and in which queues. */
function editRoster(choices: Choices, draft: Draft, at: number): Edit | null {
  const membership = choices.pickAny(draft.memberships);
  if (membership !== null && choices.chance(0.4)) {
    draft.memberships.splice(draft.memberships.indexOf(membership), 1);
    return { kind: 'membership removed', queueID: membership.queueID, agentID: membership.agentID };
  }
  const agent = choices.pickAny([...draft.agents.values()]);
  if (agent !== null && choices.chance(0.15)) {
    draft.agents.delete(agent.id);
    for (const one of draft.memberships.filter(({ agentID }) => agentID === agent.id)) {
      draft.memberships.splice(draft.memberships.indexOf(one), 1);
    }
    return { kind: 'agent removed', agentID: agent.id };
  }
  if (draft.agents.size < 10 && choices.chance(0.2)) {
    return changeAgent(draft, chooseAgent(choices, draft, at));
  }
  const queueID = choices.pickAny([...draft.queues.keys()]);
  if (agent === null || queueID === null) {
    return null;
  }
  if (draft.memberships.some((one) => one.queueID === queueID && one.agentID === agent.id)) {
    return null;
  }
  const added = chooseMembership(choices, draft, { queueID, agentID: agent.id });
  draft.memberships.push(added);
  return { kind: 'membership', membership: added };
}

function editQueue(choices: Choices, draft: Draft, at: number): Edit | null {
  const queue = choices.pickAny([...draft.queues.values()]);
  if (queue === null) {
    return null;
  }
  const { features } = draft;
  const changes = choices.pick<() => Partial<QueueSettings>>([
    () => ({ strategy: chooseSettings(choices, features, at).strategy ?? queue.strategy }),
    () => chooseSettings(choices, features, at),
    () => ({ leaseSeconds: features.leases ? choices.pick([0, 20, 300]) : 0 }),
    () => ({ whenBusy: choices.pick(['anyway', 'overflow']) }),
    () => ({ hours: features.hours && choices.chance(0.6) ? chooseHours(choices, at) : null }),
    () => ({ emergency: features.emergencies && choices.chance(0.6) ? chooseSwitch(choices, at) : null }),
    () => ({ overflow: chooseOverflow(choices, draft, queue.id) }),
    () => ({ tierWaits: chooseTierWaits(choices, features) }),
    () => ({ fallbackNumber: choices.chance(0.5) ? chooseNumber(choices, 'fallback') : null }),
  ])();
  const settings = { ...queue, ...changes };
  draft.queues.set(queue.id, settings);
  return { kind: 'queue', settings };
}

function editElsewhere(choices: Choices, draft: Draft, at: number): Edit | null {
  const { features, installation } = draft;
  return choices.pick<() => Edit | null>([
    () => ({
      kind: 'customer rule',
      customerID: choices.pick(CUSTOMERS),
      rule: features.rules && choices.chance(0.7) ? chooseRule(choices, draft, at) : null,
    }),
    () =>
      changeInstallation(draft, {
        emergency: features.emergencies && choices.chance(0.5) ? chooseSwitch(choices, at) : null,
      }),
    () =>
      changeInstallation(draft, {
        catchAllQueueID: choices.chance(0.5) ? choices.pickAny([...draft.queues.keys()]) : null,
      }),
    () =>
      changeInstallation(draft, {
        anonymousCustomerIDs: choices.chance(0.5) ? ['C-1'] : installation.anonymousCustomerIDs,
      }),
    () => {
      const name = choices.pick(['Alias 1', 'Alias 9']);
      const queueID = choices.chance(0.6) ? choices.pickAny([...draft.queues.keys()]) : null;
      draft.names.set(name, queueID);
      return { kind: 'name', name, queueID };
    },
  ])();
}

function changeInstallation(draft: Draft, changes: Partial<Draft['installation']>): Edit {
  draft.installation = { ...draft.installation, ...changes };
  return { kind: 'installation', installation: draft.installation };
}
