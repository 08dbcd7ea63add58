/** What the reference router knows: all that is configured and all that has happened, in memory. */
import type {
  Agent,
  AgentState,
  Call,
  CustomerRule,
  Decision,
  Edit,
  Installation,
  Membership,
  QueueSettings,
  QueueState,
  Sticky,
} from './reference-types.ts';

export interface World {
  installation: Installation;
  readonly queues: Map<number, QueueSettings>;
  readonly customerRules: Map<string, CustomerRule>;
  readonly calls: Map<string, Call>;
  /** Of all calls and episodes, by id. */
  readonly decisions: Map<number, Decision>;
  edit(edit: Edit): void;
  /** The queue that a classification names, or the catch-all queue. */
  queueNamed(rclassification: string): QueueSettings | null;
  queue(queueID: number): QueueSettings;
  agents(): readonly Agent[];
  agent(agentID: number): Agent;
  hasAgent(agentID: number): boolean;
  memberships(): readonly Membership[];
  membershipsOf(queueID: number): readonly Membership[];
  agentState(agentID: number): AgentState;
  queueState(queueID: number): QueueState;
  sticky(customerID: string, queueID: number): Sticky;
}

const DEFAULT_INSTALLATION: Installation = {
  emergency: null,
  catchAllQueueID: null,
  anonymousCustomerIDs: ['anonymous', 'private', 'restricted', 'unavailable', 'unknown'],
};

export function createWorld(): World {
  const names = new Map<string, number>();
  const queues = new Map<number, QueueSettings>();
  const agents = new Map<number, Agent>();
  let memberships: readonly Membership[] = [];
  const customerRules = new Map<string, CustomerRule>();
  const agentStates = new Map<number, AgentState>();
  const queueStates = new Map<number, QueueState>();
  const stickies = new Map<string, Sticky>();

  function setMembership(membership: Membership): void {
    const { queueID, agentID } = membership;
    const before = memberships.find((one) => one.queueID === queueID && one.agentID === agentID);
    memberships = [...memberships.filter((one) => one !== before), membership];
  }

  function removeMemberships(isRemoved: (membership: Membership) => boolean): void {
    memberships = memberships.filter((one) => !isRemoved(one));
  }

  function removeAgent(agentID: number): void {
    agents.delete(agentID);
    removeMemberships((one) => one.agentID === agentID);
    for (const [customerID, { target }] of customerRules) {
      if ('agentID' in target && target.agentID === agentID) {
        customerRules.delete(customerID);
      }
    }
  }

  function reorder(queueID: number, agentIDs: readonly number[]): void {
    memberships = memberships.map((one) =>
      one.queueID === queueID && agentIDs.includes(one.agentID)
        ? { ...one, position: agentIDs.indexOf(one.agentID) + 1 }
        : one,
    );
  }

  function removeQueue(queueID: number): void {
    queues.delete(queueID);
    removeMemberships((one) => one.queueID === queueID);
    [...names].filter(([, id]) => id === queueID).forEach(([name]) => names.delete(name));
    for (const [customerID, { target }] of customerRules) {
      if ('queueID' in target && target.queueID === queueID) {
        customerRules.delete(customerID);
      }
    }
    for (const [id, settings] of queues) {
      const overflow = settings.overflow.filter(({ target }) => !('queueID' in target) || target.queueID !== queueID);
      queues.set(id, { ...settings, overflow });
    }
    const { catchAllQueueID } = world.installation;
    world.installation = {
      ...world.installation,
      catchAllQueueID: catchAllQueueID === queueID ? null : catchAllQueueID,
    };
  }

  function edit(change: Edit): void {
    switch (change.kind) {
      case 'queue':
        queues.set(change.settings.id, change.settings);
        return;
      case 'name':
        setOrDelete(names, keyOf(change.name), change.queueID);
        return;
      case 'queue removed':
        removeQueue(change.queueID);
        return;
      case 'agent':
        agents.set(change.agent.id, change.agent);
        return;
      case 'all agents':
        agents.forEach((agent, id) => agents.set(id, { ...agent, ...change.changes }));
        return;
      case 'agent removed':
        removeAgent(change.agentID);
        return;
      case 'membership':
        setMembership(change.membership);
        return;
      case 'roster reordered':
        reorder(change.queueID, change.agentIDs);
        return;
      case 'membership removed':
        removeMemberships((one) => one.queueID === change.queueID && one.agentID === change.agentID);
        return;
      case 'all memberships removed':
        removeMemberships(() => true);
        return;
      case 'customer rule':
        setOrDelete(customerRules, change.customerID, change.rule);
        return;
      case 'installation':
        world.installation = change.installation;
        return;
      default:
        change satisfies never;
    }
  }

  const world: World = {
    installation: DEFAULT_INSTALLATION,
    queues,
    customerRules,
    calls: new Map(),
    decisions: new Map(),
    edit,
    queueNamed(rclassification) {
      const queueID = names.get(keyOf(rclassification)) ?? world.installation.catchAllQueueID;
      return queueID === null ? null : known(queues.get(queueID));
    },
    queue: (queueID) => known(queues.get(queueID)),
    agents: () => [...agents.values()],
    agent: (agentID) => known(agents.get(agentID)),
    hasAgent: (agentID) => agents.has(agentID),
    memberships: () => memberships,
    membershipsOf: (queueID) => memberships.filter((one) => one.queueID === queueID),
    agentState: (agentID) => getOrCreate(agentStates, agentID, createAgentState),
    queueState: (queueID) => getOrCreate(queueStates, queueID, createQueueState),
    sticky: (customerID, queueID) =>
      getOrCreate(stickies, `${queueID} ${customerID}`, () => ({ confirmed: null, pending: null })),
  };
  return world;
}

/** The rule for names, as far as the names of tests go: letter case and white space around them don't matter. */
function keyOf(name: string): string {
  return name.trim().toLowerCase();
}

function createAgentState(): AgentState {
  return {
    leases: new Map(),
    wrapUpUntil: 0,
    backOffUntil: 0,
    backOffDecisionID: null,
    busyUntil: 0,
    noAnswers: 0,
    noAnswerPauseUntil: 0,
    idleSince: 0,
  };
}

function createQueueState(): QueueState {
  return { cursors: new Map(), pass: 0, seats: new Map(), lastStrategy: null };
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new Error('the reference was asked about something that it was never told of');
  }
  return value;
}

function setOrDelete<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | null): void {
  if (value === null) {
    map.delete(key);
  } else {
    map.set(key, value);
  }
}

function getOrCreate<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) {
    return found;
  }
  const created = create();
  map.set(key, created);
  return created;
}
