/** What may grow: agents in a queue under each strategy, queues, and stored calls. */
import type { Bench } from '../bench.ts';
import {
  AGENTS_PER_QUEUE,
  createServiceDatabase,
  LEASES_TIERS_HOURS,
  type ServiceDatabase,
} from '../databases/databases.ts';
import { fillStoredCalls } from '../databases/stored-calls.ts';
import type { CurveSpec } from './curve.ts';

const STRATEGIES = [
  'round_robin',
  'longest_idle',
  'fewest_offers',
  'weighted_round_robin',
  'top_down',
  'random',
] as const;

/** Nineteen of twenty agents are on the telephone, as it reports, for longer than all of this takes; one at least is not. */
const MOSTLY_BUSY = `
  update agent_state set busy_until = extract(epoch from clock_timestamp()) * 1000 + 86400000
    where agent_id in (select agent_id from memberships where position % 20 <> 1);
  insert into membership_checks (queue_id, agent_id)
    select queue_id, agent_id from memberships where position % 20 <> 1`;

export function agentCurves({ serverUrl, options }: Bench): readonly CurveSpec[] {
  const sizes = options.quick ? [10, 1_000] : [10, 100, 1_000, 10_000];
  const curve = (name: string, family: string, configuration: string): CurveSpec => ({
    name,
    family,
    unit: 'agents in the queue',
    sizes,
    isFair: name === 'round_robin' && family === FREE,
    create: (agentsPerQueue, database) =>
      createServiceDatabase(serverUrl, { queues: 1, agentsPerQueue, name: database, configuration }),
  });
  return [
    ...STRATEGIES.map((strategy) => curve(strategy, FREE, configured(strategy))),
    curve('round_robin with leases, tiers and hours', FREE, LEASES_TIERS_HOURS),
    ...STRATEGIES.map((strategy) => curve(strategy, BUSY, `${configured(strategy)};${MOSTLY_BUSY}`)),
  ];
}

const FREE = 'agents';
const BUSY = 'agents, 95 % of them busy';

function configured(strategy: string): string {
  return `update queues set strategy = '${strategy}'`;
}

export function queueCurves({ serverUrl, options }: Bench): readonly CurveSpec[] {
  const sizes = options.quick ? [1, 100, 1_000] : [1, 10, 100, 1_000, 10_000];
  const create = (queues: number, name: string): Promise<ServiceDatabase> =>
    createServiceDatabase(serverUrl, { queues, agentsPerQueue: AGENTS_PER_QUEUE, name });
  const usual = { family: 'queues', unit: 'queues', sizes, isFair: true };
  return [
    {
      ...usual,
      name: 'all calls for one of the queues',
      async create(queues, name) {
        const { databaseUrl, names } = await create(queues, name);
        return { databaseUrl, names: names.slice(0, 1) };
      },
    },
    { ...usual, name: 'calls for all queues in turn', create },
  ];
}

export function storedCallCurves({ serverUrl, options }: Bench): readonly CurveSpec[] {
  const { calls } = options;
  const agents = AGENTS_PER_QUEUE;
  const sizes = [0, ...[100, 10, 1].map((part) => Math.ceil(calls / part / agents) * agents)];
  return [
    {
      name: 'stored calls',
      family: 'stored calls',
      unit: 'stored calls',
      sizes,
      isFair: true,
      create: (_, name) => createServiceDatabase(serverUrl, { queues: 1, agentsPerQueue: agents, name }),
      // Behind the first calls, as in life: the plans are those that were made for empty tables.
      async fill(size, { databaseUrl }) {
        if (size > 0) {
          await fillStoredCalls(databaseUrl, { calls: size, daysAgo: 0 });
        }
      },
    },
  ];
}
