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
/** So many runs meet everything that there is to meet. */
const SEEDS_TO_MEET_ALL = 300;
/** Two instances that hold what the other one waits for come to it in more than every tenth run. */
const DECIDED_AGAIN_PER_SEED_MAX = 0.05;
const SEED_TIMEOUT_MILLISECONDS = 30_000;

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  world = {
    database: await openModelDatabase(database.url),
    engine: startModelEngine(database.url),
    met: createMet(),
  };
});

afterAll(async () => {
  await world.engine.stop();
  await world.database.close();
  await database.drop();
});

const { MODEL_SEED: only, MODEL_SEEDS: count = String(SEEDS), MODEL_FIRST_SEED: first = '1' } = process.env;
const seeds =
  only === undefined ? Array.from({ length: Number(count) }, (_, index) => Number(first) + index) : [Number(only)];

test(
  `routes as the reference router does, over ${seeds.length} random runs`,
  async () => {
    let failure: Failure | null = null;
    for (const seed of seeds) {
      failure = await findFailure(world, seed);
      if (failure !== null) {
        break;
      }
    }
    expect(failure === null ? 'no difference' : describeFailure(failure)).toBe('no difference');
    expect(world.met.counts().get(DECIDED_AGAIN) ?? 0).toBeLessThanOrEqual(
      1 + seeds.length * DECIDED_AGAIN_PER_SEED_MAX,
    );
    expect(seeds.length < SEEDS_TO_MEET_ALL ? [] : world.met.missing()).toEqual([]);
  },
  seeds.length * SEED_TIMEOUT_MILLISECONDS,
);
