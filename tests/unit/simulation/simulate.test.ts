/** Simulations against theory, and against themselves. */
import { describe, expect, test } from 'bun:test';
import type { QueueDocument } from '../../../src/configuration/documents.ts';
import { NEW_AGENT, NEW_INSTALLATION, NEW_MEMBERSHIP, NEW_QUEUE } from '../../../src/configuration/new-documents.ts';
import { arrivalTimes } from '../../../src/simulation/arrivals.ts';
import { createEventQueue } from '../../../src/simulation/event-queue.ts';
import { createRandom } from '../../../src/simulation/random.ts';
import type { Scenario } from '../../../src/simulation/scenario.ts';
import { simulate } from '../../../src/simulation/simulate.ts';

const START = Date.UTC(2026, 10, 23, 8);
const TALK_SECONDS = 180;

interface OneQueue {
  readonly agents: number;
  /** In erlangs. */
  readonly load: number;
  readonly calls: number;
  readonly queue?: Partial<QueueDocument>;
  readonly changes?: Partial<Scenario>;
}

function oneQueue({ agents, load, calls, queue = {}, changes = {} }: OneQueue): Scenario {
  const perQuarterHour = (load / TALK_SECONDS) * 900;
  const ids = Array.from({ length: agents }, (_, index) => index + 1);
  return {
    name: 'one queue',
    seed: 1,
    start: START,
    hours: calls / perQuarterHour / 4,
    documents: {
      installation: NEW_INSTALLATION,
      rules: [],
      agents: ids.map((id) => ({ id, ...NEW_AGENT, name: `Agent ${id}`, number: String(100 + id) })),
      queues: [{ id: 1, ...NEW_QUEUE, name: 'Sales', leaseSeconds: 600, whenBusy: 'overflow', ...queue }],
      memberships: ids.map((id) => ({ queueID: 1, agentID: id, position: id, ...NEW_MEMBERSHIP })),
    },
    arrivals: [{ kind: 'poisson', queueID: 1, perQuarterHour: [perQuarterHour] }],
    callers: { patienceSeconds: null, retrySeconds: null, retriesMax: 0 },
    agents: {
      answerProbability: 1,
      answerSeconds: 0,
      talk: { distribution: 'exponential', mean: TALK_SECONDS },
      ringSeconds: 20,
      reports: true,
    },
    exceptions: new Map(),
    ...changes,
  };
}

/** The share of calls that find all taken (A. K. Erlang, 1917), by the usual recursion. */
function erlangB(agents: number, load: number): number {
  let blocked = 1;
  for (let taken = 1; taken <= agents; taken += 1) {
    blocked = (load * blocked) / (taken + load * blocked);
  }
  return blocked;
}

const STRATEGIES = [
  'round_robin',
  'longest_idle',
  'fewest_offers',
  'weighted_round_robin',
  'top_down',
  'random',
] as const;

describe('a simulation', () => {
  test.each([
    [5, 4, 200_000],
    [10, 8, 300_000],
  ])(
    'of %d agents under %d erlangs refuses what Erlang’s B formula says, within 1 %%',
    (agents, load, calls) => {
      const [queue] = simulate(oneQueue({ agents, load, calls, queue: { talkSecondsMax: 86_400 } })).queues;
      const refused = (queue?.refused ?? 0) / (queue?.calls ?? 1);
      expect(Math.abs(refused / erlangB(agents, load) - 1)).toBeLessThan(0.01);
    },
    60_000,
  );

  test.each(STRATEGIES)('refuses the same whatever the strategy: %s', (strategy) => {
    const [queue] = simulate(oneQueue({ agents: 10, load: 8, calls: 10_000, queue: { strategy } })).queues;
    const [other] = simulate(oneQueue({ agents: 10, load: 8, calls: 10_000 })).queues;
    expect([queue?.calls, queue?.refused, queue?.answered]).toEqual([other?.calls, other?.refused, other?.answered]);
  });

  test.each(STRATEGIES)('gives the same report however many members a decision looks at first: %s', (strategy) => {
    const scenario = oneQueue({
      agents: 60,
      load: 57,
      calls: 3_000,
      queue: { strategy, tiers: [{ tier: 2, waitSeconds: 15 }], whenBusy: 'anyway' },
      changes: {
        agents: {
          answerProbability: 0.7,
          answerSeconds: 5,
          ringSeconds: 15,
          reports: true,
          talk: { distribution: 'lognormal', mean: TALK_SECONDS, deviation: 100 },
        },
      },
    });
    const tiered: Scenario = {
      ...scenario,
      documents: {
        ...scenario.documents,
        memberships: scenario.documents.memberships.map((one) => ({
          ...one,
          tier: one.agentID % 3 === 0 ? 2 : 1,
          weight: 1 + (one.agentID % 2),
        })),
      },
    };
    const whole = simulate(tiered, { window: 1_000 });
    expect(whole.agents.reduce((sum, { collisions }) => sum + collisions, 0)).toBeGreaterThan(0);
    for (const window of [1, 3, 24]) {
      expect(simulate(tiered, { window })).toEqual(whole);
    }
  });

  test('is the same again for a seed, and another for another', () => {
    const scenario = oneQueue({ agents: 5, load: 4, calls: 2_000 });
    const report = simulate(scenario);
    expect(simulate(scenario)).toEqual(report);
    expect(simulate({ ...scenario, seed: 2 })).not.toEqual({ ...report, seed: 2 });
    // Also on another machine: this was written down once.
    expect(new Bun.CryptoHasher('sha256').update(JSON.stringify(report)).digest('hex').slice(0, 16)).toBe(
      '0dda50428c4fe3cd',
    );
  });

  test('offers agents in turn to within one offer, under round-robin without leases', () => {
    const scenario = oneQueue({ agents: 7, load: 1, calls: 5_000, queue: { leaseSeconds: 0, whenBusy: 'anyway' } });
    const [queue] = simulate(scenario).queues;
    const { most, least } = queue?.fairness ?? { most: 0, least: 9 };
    // Whom a call was given before is passed over for it.
    expect(most - least).toBeLessThanOrEqual(2);
  });

  test('has callers give up, ask again, overflow and go to a number', () => {
    const scenario = oneQueue({
      agents: 3,
      load: 6,
      calls: 3_000,
      queue: { overflow: [{ queueID: null, number: '911', when: ['nobody'] }], callOffersMax: 3 },
      changes: { callers: { patienceSeconds: 20, retrySeconds: 10, retriesMax: 1 } },
    });
    const [queue] = simulate(scenario).queues;
    expect(queue?.overflowed).toBeGreaterThan(100);
    expect((queue?.answered ?? 0) + (queue?.refused ?? 0) + (queue?.abandoned ?? 0)).toBe(queue?.calls ?? -1);
  });
});

describe('arrivals', () => {
  test('are Poisson: the counts of quarters pass a chi-square test', () => {
    const expected = 8;
    const quarters = 4_000;
    const start = 0;
    const end = quarters * 900_000;
    const counts = Array.from({ length: quarters }, () => 0);
    const arrivals = { kind: 'poisson', queueID: 1, perQuarterHour: [expected] } as const;
    for (const at of arrivalTimes(arrivals, { start, end, random: createRandom(3) })) {
      const quarter = Math.min(quarters - 1, Math.floor(at / 900_000));
      counts[quarter] = (counts[quarter] ?? 0) + 1;
    }
    // Cells of 3 and less, 4 to 13, 14 and more.
    const cells = Array.from({ length: 12 }, () => 0);
    counts.forEach((count) => {
      const cell = Math.min(11, Math.max(0, count - 3));
      cells[cell] = (cells[cell] ?? 0) + 1;
    });
    const probability = (count: number): number => {
      let one = Math.exp(-expected);
      for (let factor = 1; factor <= count; factor += 1) {
        one *= expected / factor;
      }
      return one;
    };
    const probabilities = cells.map((_, cell) => {
      if (cell === 0) {
        return [0, 1, 2, 3].reduce((sum, count) => sum + probability(count), 0);
      }
      return cell === 11
        ? 1 - Array.from({ length: 14 }, (__, count) => probability(count)).reduce((sum, one) => sum + one, 0)
        : probability(cell + 3);
    });
    const chiSquare = cells.reduce((sum, observed, cell) => {
      const mean = quarters * (probabilities[cell] ?? 0);
      return sum + (observed - mean) ** 2 / mean;
    }, 0);
    // 11 degrees of freedom: 0.1 % of Poisson counts are beyond this.
    expect(chiSquare).toBeLessThan(31.26);
  });

  test('follow the rates of their quarters, and come back to the first after the last', () => {
    const arrivals = { kind: 'poisson', queueID: 1, perQuarterHour: [100, 0] } as const;
    const times = [...arrivalTimes(arrivals, { start: 0, end: 3_600_000, random: createRandom(1) })];
    expect(times.length).toBeGreaterThan(150);
    expect(times.every((at) => Math.floor(at / 900_000) % 2 === 0)).toBe(true);
  });
});

describe('events', () => {
  test('come by their time, and at one time in the order in which they were planned', () => {
    const random = createRandom(5);
    const queue = createEventQueue<number>();
    const planned = Array.from({ length: 2_000 }, (_, place) => ({ at: Math.floor(random.uniform() * 300), place }));
    planned.forEach(({ at, place }) => queue.plan(at, place));
    const taken: { readonly at: number; readonly event: number }[] = [];
    for (let next = queue.next(); next !== undefined; next = queue.next()) {
      taken.push(next);
    }
    const sorted = planned.toSorted((one, other) => one.at - other.at || one.place - other.place);
    expect(taken.map(({ event }) => event)).toEqual(sorted.map(({ place }) => place));
    expect(queue.size).toBe(0);
  });
});
