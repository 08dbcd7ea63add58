/** Adds and changes agents, and replaces rosters, by lines of CSV: all of it in one change, or nothing. */
import { agentKey, queueKey } from '../configuration/whole.ts';
import type { AgentDocument, MembershipDocument } from '../configuration/documents.ts';
import { type NamedMembership } from '../configuration/csv.ts';
import { NEW_AGENT, NEW_MEMBERSHIP } from '../configuration/new-documents.ts';
import { readAllDocuments } from '../store/configuration-documents.ts';
import type { Database } from '../store/connection.ts';
import { editConfiguration, type Edited, EditRefused, type Editor, type EditRefusal } from './edit-configuration.ts';

/** What a line says, with where it stands. */
export interface GivenLine<Given> {
  readonly line: number;
  readonly given: Given;
}

export type GivenAgent = Partial<Omit<AgentDocument, 'id'>> &
  Pick<AgentDocument, 'name' | 'number'> & { readonly id?: number | null };

export type GivenMembership = Partial<NamedMembership> & Pick<NamedMembership, 'queue' | 'agent' | 'number'>;

interface ImportOptions {
  /** Whether only to tell what would become different. */
  readonly isDryRun: boolean;
}

export function importAgents(
  database: Database,
  editor: Editor,
  lines: readonly GivenLine<GivenAgent>[],
  options: ImportOptions,
): Promise<Edited | EditRefusal> {
  return editConfiguration(
    database,
    editor,
    async (draft) => {
      const agents = await readAllDocuments(draft.transaction, 'agent');
      const byID = new Map(agents.map((agent) => [agent.id, agent]));
      const byName = new Map(agents.map((agent) => [agentKey(agent), agent]));
      const problems: string[] = [];
      const documents = new Map<number, AgentDocument>();
      for (const { line, given } of lines) {
        const { id = null, ...changes } = given;
        const known = id === null ? byName.get(agentKey(given)) : byID.get(id);
        if (id !== null && known === undefined) {
          problems.push(`line ${line}: id must be that of an agent who is there`);
          continue;
        }
        const before = known ?? { id: await draft.newID('agent'), ...NEW_AGENT };
        if (documents.has(before.id)) {
          problems.push(`line ${line}: the agent is there twice`);
        }
        const document = { ...before, ...changes };
        byName.set(agentKey(document), document);
        documents.set(before.id, document);
      }
      refuse(problems);
      await draft.put('agent', ...documents.values());
    },
    options,
  );
}

export function importMemberships(
  database: Database,
  editor: Editor,
  lines: readonly GivenLine<GivenMembership>[],
  options: ImportOptions,
): Promise<Edited | EditRefusal> {
  return editConfiguration(
    database,
    editor,
    async (draft) => {
      const queues = await readAllDocuments(draft.transaction, 'queue');
      const agents = await readAllDocuments(draft.transaction, 'agent');
      const queueIDs = new Map(
        queues.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => [queueKey(one), id] as const)),
      );
      const agentIDs = new Map(agents.map((agent) => [agentKey(agent), agent.id]));
      const before = await readAllDocuments(draft.transaction, 'membership');
      const known = new Map(before.map((one) => [`${one.queueID}/${one.agentID}`, one]));
      const problems: string[] = [];
      const rosters = new Map<number, Map<number, MembershipDocument>>();
      for (const { line, given } of lines) {
        const { queue, agent, number, ...changes } = given;
        const queueID = queueIDs.get(queueKey(queue));
        const agentID = agentIDs.get(agentKey({ name: agent, number }));
        if (queueID === undefined) {
          problems.push(`line ${line}: queue must be the name of a queue that is there`);
        }
        if (agentID === undefined) {
          problems.push(`line ${line}: agent and number must be those of an agent who is there`);
        }
        if (queueID === undefined || agentID === undefined) {
          continue;
        }
        const roster = rosters.get(queueID) ?? new Map<number, MembershipDocument>();
        rosters.set(queueID, roster);
        if (roster.has(agentID)) {
          problems.push(`line ${line}: the agent is in the queue twice`);
        }
        const { position: _, ...kept } = known.get(`${queueID}/${agentID}`) ?? { ...NEW_MEMBERSHIP, position: 0 };
        roster.set(agentID, { ...kept, ...changes, queueID, agentID, position: roster.size + 1 });
      }
      refuse(problems);
      await draft.put('membership', ...[...rosters.values()].flatMap((roster) => [...roster.values()]));
      const gone = before.filter(({ queueID, agentID }) => rosters.get(queueID)?.has(agentID) === false);
      await draft.remove('membership', ...gone.map(({ queueID, agentID }) => `${queueID}/${agentID}`));
    },
    options,
  );
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new EditRefused({ kind: 'invalid_request', messages: problems });
  }
}

/** Every roster, by queue and in its order. */
export async function namedMemberships(database: Database): Promise<readonly NamedMembership[]> {
  const queues = new Map((await readAllDocuments(database, 'queue')).map(({ id, name }) => [id, name]));
  const agents = new Map((await readAllDocuments(database, 'agent')).map((agent) => [agent.id, agent]));
  const memberships = await readAllDocuments(database, 'membership');
  return memberships.flatMap(({ queueID, agentID, tier, weight, offersPerDayMax, enabled }) => {
    const queue = queues.get(queueID);
    const agent = agents.get(agentID);
    return queue === undefined || agent === undefined
      ? []
      : [{ queue, agent: agent.name, number: agent.number, tier, weight, offersPerDayMax, enabled }];
  });
}
