/** The engine alone: new calls for many queues in memory, with or without explanations, on one core. */
import { NEW_AGENT, NEW_INSTALLATION, NEW_MEMBERSHIP, NEW_QUEUE } from '../../../src/configuration/new-documents.ts';
import { NEW_CALL } from '../../../src/routing/types.ts';
import { settingsFrom, truthOf } from '../../../src/simulation/settings.ts';
import { askedByNobody, createWorld } from '../../../src/simulation/world.ts';

export interface EngineLoad {
  readonly queues: number;
  readonly agentsPerQueue: number;
  readonly seconds: number;
  readonly explains: boolean;
}

/** Asked between two looks at the clock. */
const CHUNK = 1_000;

export function engineDecisionsPerSecond({ queues, agentsPerQueue, seconds, explains }: EngineLoad): number {
  const now = Date.UTC(2026, 0, 5, 12);
  const documents = Array.from({ length: queues }, (_, index) => ({
    id: index + 1,
    ...NEW_QUEUE,
    name: `Queue ${index}`,
  }));
  const world = createWorld(
    documents.map((queue) => {
      const agents = Array.from({ length: agentsPerQueue }, (_, index) => {
        const id = queue.id * agentsPerQueue + index;
        return { id, ...NEW_AGENT, name: `Agent ${id}`, number: String(id) };
      });
      const memberships = agents.map(({ id }, index) => ({
        queueID: queue.id,
        agentID: id,
        position: index + 1,
        ...NEW_MEMBERSHIP,
      }));
      return {
        settings: settingsFrom({ queues: [queue], memberships, installation: NEW_INSTALLATION })(queue),
        truths: agents.flatMap((agent, index) => {
          const membership = memberships[index];
          return membership === undefined ? [] : [truthOf(membership, agent, now)];
        }),
      };
    }),
    { explains },
  );
  let decisions = 0;
  function decide(untilMilliseconds: number): void {
    while (performance.now() < untilMilliseconds) {
      for (let step = 0; step < CHUNK; step += 1) {
        const call = { id: `call-${decisions}`, past: NEW_CALL };
        if (world.request(now, askedByNobody({ call, queueID: (decisions % queues) + 1, callTime: '0' })) === null) {
          throw new Error('the engine decided nothing');
        }
        decisions += 1;
      }
    }
  }
  decide(performance.now() + (seconds * 1_000) / 2);
  decisions = 0;
  const startedAt = performance.now();
  decide(startedAt + seconds * 1_000);
  return (decisions * 1_000) / (performance.now() - startedAt);
}
