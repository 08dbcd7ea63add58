/** What a run against windows consists of: agents, what happens to them, and the requests of each batch. */
import fc from 'fast-check';
import type { StrategyName } from '../../../src/routing/types.ts';

export const STRATEGIES: readonly StrategyName[] = [
  'round_robin',
  'longest_idle',
  'fewest_offers',
  'weighted_round_robin',
  'top_down',
  'random',
];

export interface AgentPlan {
  readonly tier: number;
  readonly queues: readonly number[];
  /** Busy where this is below the run's share of busy agents. */
  readonly load: number;
  readonly busyBy: 'lease' | 'back_off' | 'wrap_up';
  readonly busySeconds: number;
  readonly shift: 'at work' | 'paused' | 'returns soon' | 'ends soon' | 'over';
  readonly sharesNumber: boolean;
  readonly capacity: number;
  readonly weight: number;
  readonly cap: number | null;
}

export type EditPlan =
  | { readonly kind: 'pause' | 'resume' | 'leave' | 'first'; readonly agent: number }
  | { readonly kind: 'failure'; readonly call: number }
  | { readonly kind: 'strategy'; readonly strategy: StrategyName };

export interface RequestPlan {
  readonly call: number;
  readonly queueID: number;
  readonly callTime: string;
  readonly stickyAgent: number | null;
  readonly ownAgent: number | null;
}

export interface StepPlan {
  readonly seconds: number;
  readonly edits: readonly EditPlan[];
  readonly requests: readonly RequestPlan[];
}

export interface Plan {
  readonly strategies: readonly [StrategyName, StrategyName];
  readonly whenBusy: 'anyway' | 'overflow';
  readonly tracksIdle: boolean;
  readonly leases: readonly [boolean, boolean];
  readonly waits: Readonly<Record<number, number>>;
  readonly overflows: boolean;
  readonly busyShare: number;
  /** How many calls there are. */
  readonly calls: number;
  readonly agents: readonly AgentPlan[];
  readonly steps: readonly StepPlan[];
}

const agentPlan: fc.Arbitrary<AgentPlan> = fc.record({
  tier: fc.constantFrom(1, 1, 1, 2, 3),
  queues: fc.constantFrom([1], [1], [1, 2], [2]),
  load: fc.integer({ min: 0, max: 99 }),
  busyBy: fc.constantFrom('lease', 'lease', 'back_off', 'wrap_up'),
  busySeconds: fc.integer({ min: 1, max: 400 }),
  shift: fc.constantFrom('at work', 'at work', 'at work', 'paused', 'returns soon', 'ends soon', 'over'),
  sharesNumber: fc.boolean(),
  capacity: fc.constantFrom(1, 1, 2),
  weight: fc.constantFrom(1, 1, 2, 5),
  cap: fc.constantFrom(null, null, null, 1, 3),
});

const agentIndex = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 119 }));

const editPlan: fc.Arbitrary<EditPlan> = fc.oneof(
  fc.record({ kind: fc.constantFrom('pause', 'resume', 'leave', 'first'), agent: agentIndex }),
  fc.record({ kind: fc.constant('failure' as const), call: fc.integer({ min: 0, max: 59 }) }),
  fc.record({ kind: fc.constant('strategy' as const), strategy: fc.constantFrom(...STRATEGIES) }),
);

const requestPlan: fc.Arbitrary<RequestPlan> = fc.record({
  call: fc.integer({ min: 0, max: 59 }),
  queueID: fc.constantFrom(1, 1, 1, 1, 1, 2),
  callTime: fc.constantFrom('0', '1', '2'),
  stickyAgent: fc.option(agentIndex, { freq: 6 }),
  ownAgent: fc.option(agentIndex, { freq: 2 }).map((index) => (index !== null && index % 4 === 0 ? index : null)),
});

const stepPlan: fc.Arbitrary<StepPlan> = fc.record({
  seconds: fc.constantFrom(0.5, 5, 20, 40, 40, 90),
  edits: fc.array(editPlan, { maxLength: 4 }),
  requests: fc.oneof(
    {
      arbitrary: fc.uniqueArray(requestPlan, { minLength: 1, maxLength: 4, selector: ({ call }) => call }),
      weight: 4,
    },
    { arbitrary: fc.array(requestPlan, { minLength: 1, maxLength: 12 }), weight: 2 },
    { arbitrary: fc.array(requestPlan, { minLength: 33, maxLength: 45 }), weight: 1 },
  ),
});

export function planOf(strategy: StrategyName): fc.Arbitrary<Plan> {
  const plan: fc.Arbitrary<Plan> = fc.record({
    strategies: fc.constantFrom(...STRATEGIES).map((other) => [strategy, other] as const),
    whenBusy: fc.constantFrom('anyway', 'overflow'),
    tracksIdle: fc.boolean(),
    leases: fc.tuple(fc.boolean(), fc.boolean()),
    waits: fc.constantFrom({}, { 2: 0 }, { 2: 15 }, { 2: 15, 3: 30 }, { 3: 0 }),
    overflows: fc.boolean(),
    busyShare: fc.constantFrom(0, 50, 95, 100),
    calls: fc.constantFrom(1, 3, 60),
    agents: fc.oneof(
      fc.array(agentPlan, { maxLength: 2 }),
      fc.array(agentPlan, { maxLength: 6 }),
      fc.array(agentPlan, { minLength: 20, maxLength: 40 }),
      fc.array(agentPlan, { minLength: 90, maxLength: 120 }),
    ),
    steps: fc.array(stepPlan, { minLength: 1, maxLength: 6 }),
  });
  return plan.map((made) => ({ ...made, tracksIdle: made.tracksIdle || goesByIdleness(made) }));
}

function goesByIdleness({ strategies, steps }: Plan): boolean {
  const edits = steps.flatMap((step) => step.edits);
  return (
    strategies.includes('longest_idle') ||
    edits.some((one) => one.kind === 'strategy' && one.strategy === 'longest_idle')
  );
}
