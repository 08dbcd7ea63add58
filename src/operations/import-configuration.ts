/** Exports the whole configuration, and makes it become what such a document says: all of it, in one change, or nothing. */
import type { AllDocuments, GivenWhole, Identities, Resolved, Whole } from '../configuration/whole.ts';
import { agentKey, documentsOf, queueKey, wholeOf } from '../configuration/whole.ts';
import { keyOf } from '../configuration/documents.ts';
import { readAllDocuments } from '../store/configuration-documents.ts';
import type { Database } from '../store/connection.ts';
import {
  type Draft,
  editConfiguration,
  type Edited,
  EditRefused,
  type Editor,
  type EditRefusal,
} from './edit-configuration.ts';

/** As it stands at one moment. */
export function exportConfiguration(database: Database): Promise<Whole> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => wholeOf(await readEverything(transaction)));
}

export interface ConfigurationToImport {
  readonly configuration: GivenWhole;
  /** Whether only to tell what would become different. */
  readonly isDryRun: boolean;
}

export function importConfiguration(
  database: Database,
  editor: Editor,
  { configuration, isDryRun }: ConfigurationToImport,
): Promise<Edited | EditRefusal> {
  return editConfiguration(
    database,
    editor,
    async (draft) => {
      const before = await readEverything(draft.transaction);
      const resolved = documentsOf(
        configuration,
        await identitiesOf((kind) => draft.newID(kind), before, configuration),
      );
      if (resolved.kind === 'problems') {
        throw new EditRefused({ kind: 'invalid_request', messages: resolved.problems });
      }
      await become(draft, before, resolved.documents);
    },
    { isDryRun },
  );
}

/**
 * What the configuration would become by a document, without becoming it. What the document adds gets ids that nothing
 * has.
 */
export async function draftOf(database: Database, configuration: GivenWhole): Promise<Resolved> {
  const before = await readEverything(database);
  let id = [...before.queues, ...before.agents].reduce((greatest, one) => Math.max(greatest, one.id), 0);
  const newID = (): Promise<number> => {
    id += 1;
    return Promise.resolve(id);
  };
  return documentsOf(configuration, await identitiesOf(newID, before, configuration));
}

export async function readEverything(database: Database): Promise<AllDocuments> {
  const [installation] = await readAllDocuments(database, 'installation');
  if (installation === undefined) {
    throw new Error('the row of the installation is missing');
  }
  return {
    queues: await readAllDocuments(database, 'queue'),
    agents: await readAllDocuments(database, 'agent'),
    memberships: await readAllDocuments(database, 'membership'),
    rules: await readAllDocuments(database, 'customer_rule'),
    installation,
  };
}

/** Who is there under a name keeps the id, and with it everything that calls have made of it. */
async function identitiesOf(
  newID: (kind: 'queue' | 'agent') => Promise<number>,
  before: AllDocuments,
  { queues, agents }: GivenWhole,
): Promise<Identities> {
  const knownQueues = new Map(before.queues.map(({ id, name }) => [queueKey(name), id]));
  const knownAgents = new Map(before.agents.map((agent) => [agentKey(agent), agent.id]));
  const queueIDs = new Map<string, number>();
  for (const { name } of queues) {
    queueIDs.set(queueKey(name), knownQueues.get(queueKey(name)) ?? (await newID('queue')));
  }
  const agentIDs = new Map<string, number>();
  for (const agent of agents) {
    agentIDs.set(agentKey(agent), knownAgents.get(agentKey(agent)) ?? (await newID('agent')));
  }
  return { queueIDs, agentIDs };
}

async function become(draft: Draft, before: AllDocuments, after: AllDocuments): Promise<void> {
  const lists = [
    ['queue', before.queues, after.queues],
    ['agent', before.agents, after.agents],
    ['membership', before.memberships, after.memberships],
    ['customer_rule', before.rules, after.rules],
  ] as const;
  await draft.put('queue', ...after.queues);
  await draft.put('agent', ...after.agents);
  await draft.put('membership', ...after.memberships);
  await draft.put('customer_rule', ...after.rules);
  await draft.put('installation', after.installation);
  for (const [kind, old, current] of lists) {
    // Proof: both lists are of this kind.
    const key = keyOf[kind] as (document: (typeof old)[number]) => string;
    const kept = new Set(current.map((document) => key(document)));
    await draft.remove(kind, ...old.map((document) => key(document)).filter((one) => !kept.has(one)));
  }
}
