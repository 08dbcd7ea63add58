/**
 * The service against the reference router: the same random operations on both, by seed. `MODEL_SEED=7` runs one seed,
 * `MODEL_SEEDS=10000` so many, `MODEL_FIRST_SEED=5000` from another one on.
 */
import { afterAll, beforeAll, expect, test } from 'bun:test';
import { createMet, DECIDED_AGAIN } from '../support/model-coverage.ts';
import { describeFailure, type Failure, findFailure } from '../support/model-failure.ts';
import { openModelDatabase } from '../support/model-database.ts';
import { startModelEngine } from '../support/model-engine.ts';
import type { World } from '../support/model-run.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

/** Enough to meet every rule many times; in about half a minute on two cores. */
const SEEDS = 300;
/** Runs go on side by side in so many databases, each with two instances of its own. */
const WORLDS = 3;
/** So many runs meet everything that there is to meet. */
const SEEDS_TO_MEET_ALL = 300;
/** Two instances that hold what the other one waits for come to it in more than every tenth run. */
const DECIDED_AGAIN_PER_SEED_MAX = 0.05;
const SEED_TIMEOUT_MILLISECONDS = 30_000;

let databases: readonly TestDatabase[];
let worlds: readonly World[];
const met = createMet();

beforeAll(async () => {
  databases = await Promise.all(Array.from({ length: WORLDS }, createTestDatabase));
  worlds = await Promise.all(
    databases.map(async ({ url }) => ({
      database: await openModelDatabase(url),
      engine: startModelEngine(url),
      met,
    })),
  );
});

afterAll(async () => {
  await Promise.all(worlds.map(({ engine }) => engine.stop()));
  await Promise.all(worlds.map(({ database }) => database.close()));
  await Promise.all(databases.map((database) => database.drop()));
});

const { MODEL_SEED: only, MODEL_SEEDS: count = String(SEEDS), MODEL_FIRST_SEED: first = '1' } = process.env;
const seeds =
  only === undefined ? Array.from({ length: Number(count) }, (_, index) => Number(first) + index) : [Number(only)];

test(
  `routes as the reference router does, over ${seeds.length} random runs`,
  async () => {
    const left = [...seeds];
    const failures: Failure[] = [];
    async function runSeeds(world: World): Promise<void> {
      for (let seed = left.shift(); seed !== undefined && failures.length === 0; seed = left.shift()) {
        const failure = await findFailure(world, seed);
        failures.push(...(failure === null ? [] : [failure]));
      }
    }
    await Promise.all(worlds.map(runSeeds));
    expect(failures.map(describeFailure).join('\n\n')).toBe('');
    expect(met.counts().get(DECIDED_AGAIN) ?? 0).toBeLessThanOrEqual(1 + seeds.length * DECIDED_AGAIN_PER_SEED_MAX);
    expect(seeds.length < SEEDS_TO_MEET_ALL ? [] : met.missing()).toEqual([]);
  },
  seeds.length * SEED_TIMEOUT_MILLISECONDS,
);
