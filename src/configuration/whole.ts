/**
 * The whole configuration as one document, in which queues and agents are named instead of numbered: what is exported, and
 * what is imported here or elsewhere.
 */
import { queueKey } from '../routing/queue-key.ts';
import type {
  AgentDocument,
  CustomerRuleDocument,
  EmergencyDocument,
  InstallationDocument,
  MembershipDocument,
  OverflowDocument,
  QueueDocument,
} from './documents.ts';
import { NEW_AGENT, NEW_INSTALLATION, NEW_MEMBERSHIP, NEW_QUEUE } from './new-documents.ts';

export interface AgentName {
  readonly name: string;
  readonly number: string;
}

export interface WholeQueue extends Omit<QueueDocument, 'id' | 'overflow'> {
  readonly overflow: readonly {
    readonly queue: string | null;
    readonly number: string | null;
    readonly when: OverflowDocument['when'];
  }[];
  readonly members: readonly ({ readonly agent: AgentName } & Omit<MembershipDocument, 'queueID' | 'agentID'>)[];
}

export interface WholeRule extends Pick<CustomerRuleDocument, 'customerID' | 'number' | 'until'> {
  readonly queue: string | null;
  readonly agent: AgentName | null;
}

export interface Whole {
  readonly installation: {
    readonly catchAllQueue: string | null;
    readonly anonymousCustomerIDs: readonly string[];
    readonly decisionDays: number;
    readonly emergency: EmergencyDocument | null;
  };
  readonly agents: readonly Omit<AgentDocument, 'id'>[];
  readonly queues: readonly WholeQueue[];
  readonly customerRules: readonly WholeRule[];
}

/** The same as documents, of every kind. */
export interface AllDocuments {
  readonly queues: readonly QueueDocument[];
  readonly agents: readonly AgentDocument[];
  readonly memberships: readonly MembershipDocument[];
  readonly rules: readonly CustomerRuleDocument[];
  readonly installation: InstallationDocument;
}

/** @param documents that refer to none but each other */
export function wholeOf({ queues, agents, memberships, rules, installation }: AllDocuments): Whole {
  const queueNames = new Map(queues.map(({ id, name }) => [id, name]));
  const agentNames = new Map(agents.map(({ id, name, number }) => [id, { name, number }]));
  const queueNamed = (id: number | null): string | null => (id === null ? null : (queueNames.get(id) ?? null));
  const members = Map.groupBy(memberships, ({ queueID }) => queueID);
  return {
    installation: {
      catchAllQueue: queueNamed(installation.catchAllQueueID),
      anonymousCustomerIDs: installation.anonymousCustomerIDs,
      decisionDays: installation.decisionDays,
      emergency: installation.emergency,
    },
    agents: agents.map((document) => {
      const { id: _, ...agent } = document;
      return agent;
    }),
    queues: queues.map(({ id, overflow, ...queue }) => ({
      ...queue,
      overflow: overflow.map(({ queueID, ...target }) => ({ queue: queueNamed(queueID), ...target })),
      members: (members.get(id) ?? []).flatMap((document) => {
        const { queueID: _, agentID, ...membership } = document;
        const agent = agentNames.get(agentID);
        return agent === undefined ? [] : [{ agent, ...membership }];
      }),
    })),
    customerRules: rules.map(({ queueID, agentID, ...rule }) => ({
      ...rule,
      queue: queueNamed(queueID),
      agent: agentID === null ? null : (agentNames.get(agentID) ?? null),
    })),
  };
}

/** What of it may be left out is as a new one has it. */
export interface GivenWhole {
  readonly installation?: Partial<Whole['installation']>;
  readonly agents: readonly (AgentName & Partial<Omit<AgentDocument, 'id'>>)[];
  readonly queues: readonly GivenQueue[];
  readonly customerRules?: readonly ({ readonly customerID: string } & Partial<WholeRule>)[];
}

interface GivenQueue extends Partial<Omit<WholeQueue, 'overflow' | 'members'>> {
  readonly name: string;
  readonly overflow?: readonly (Partial<WholeQueue['overflow'][number]> & Pick<OverflowDocument, 'when'>)[];
  readonly members?: readonly ({ readonly agent: AgentName } & Partial<MembershipDocument>)[];
}

/** Ids of what is there already or is to be made, by what names it. */
export interface Identities {
  readonly queueIDs: ReadonlyMap<string, number>;
  readonly agentIDs: ReadonlyMap<string, number>;
}

/** By what a queue is known in `Identities`. */
export { queueKey };

/** By what an agent is known in `Identities`. */
export function agentKey({ name, number }: AgentName): string {
  return `${name}\n${number}`;
}

export type Resolved =
  | { readonly kind: 'documents'; readonly documents: AllDocuments }
  /** Each problem with its place in the document, as in `queues.0.overflow.1.queue must …`. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** The documents that are meant, if all that they name is among what is given. */
export function documentsOf(given: GivenWhole, { queueIDs, agentIDs }: Identities): Resolved {
  const problems = duplicatesIn(given);
  function find(ids: ReadonlyMap<string, number>, key: string, problem: string): number {
    const id = ids.get(key);
    if (id === undefined) {
      problems.push(problem);
    }
    return id ?? 0;
  }
  const queueID = (name: string, where: string): number =>
    find(queueIDs, queueKey(name), `${where} must be the name of one of the queues`);
  const agentID = (agent: AgentName, where: string): number =>
    find(agentIDs, agentKey(agent), `${where} must be the name and number of one of the agents`);
  const { catchAllQueue = null, emergency = null, ...installation } = given.installation ?? {};
  const documents: AllDocuments = {
    agents: given.agents.map((agent) => ({ id: agentIDs.get(agentKey(agent)) ?? 0, ...NEW_AGENT, ...agent })),
    queues: given.queues.map((one, index) => {
      const { members: _, overflow = [], ...queue } = one;
      return {
        id: queueIDs.get(queueKey(queue.name)) ?? 0,
        ...NEW_QUEUE,
        ...queue,
        overflow: overflow.map(({ queue: target = null, number = null, when }, place) => ({
          queueID: target === null ? null : queueID(target, `queues.${index}.overflow.${place}.queue`),
          number,
          when,
        })),
      };
    }),
    memberships: given.queues.flatMap(({ name, members = [] }, index) =>
      members.map(({ agent, ...membership }, place) => ({
        queueID: queueIDs.get(queueKey(name)) ?? 0,
        agentID: agentID(agent, `queues.${index}.members.${place}.agent`),
        position: place + 1,
        ...NEW_MEMBERSHIP,
        ...membership,
      })),
    ),
    rules: (given.customerRules ?? []).map(
      ({ customerID, queue = null, agent = null, number = null, until = null }, index) => ({
        customerID,
        queueID: queue === null ? null : queueID(queue, `customerRules.${index}.queue`),
        agentID: agent === null ? null : agentID(agent, `customerRules.${index}.agent`),
        number,
        until,
      }),
    ),
    installation: {
      catchAllQueueID: catchAllQueue === null ? null : queueID(catchAllQueue, 'installation.catchAllQueue'),
      anonymousCustomerIDs: installation.anonymousCustomerIDs ?? NEW_INSTALLATION.anonymousCustomerIDs,
      decisionDays: installation.decisionDays ?? NEW_INSTALLATION.decisionDays,
      emergency,
    },
  };
  return problems.length === 0 ? { kind: 'documents', documents } : { kind: 'problems', problems };
}

/** What is there twice could not be told apart. */
function duplicatesIn({ agents, queues, customerRules = [] }: GivenWhole): string[] {
  const lists = [
    ['agents', agents.map(agentKey), 'have another name or number than those before it'],
    ['queues', queues.map(({ name }) => queueKey(name)), 'have another name than those before it'],
    [
      'customerRules',
      customerRules.map(({ customerID }) => customerID),
      'be of another customer than those before it',
    ],
  ] as const;
  return lists.flatMap(([name, keys, must]) => {
    const seen = new Set<string>();
    return keys.flatMap((key, index) => {
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew ? [] : [`${name}.${index} must ${must}`];
    });
  });
}
