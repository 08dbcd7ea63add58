/**
 * Kills the service or its database at random moments under load, again and again: 20 rounds, or as many as
 * CRASH_ROUNDS says. A failure prints its seed, and CRASH_SEED takes it back; the moments are then the same, what the
 * machine does in between is not.
 */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { attachEmbeddedPostgres } from '../../src/embedded-postgres/start.ts';
import { ask } from '../support/call-service.ts';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.ts';
import { expectFair, expectGaplessAndOnce } from '../support/stored-decisions.ts';

const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 20);
const SEED = Number(process.env['CRASH_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const CALLERS = 16;
const ROUND_MILLISECONDS_MAX = 30_000;

let directory: string;
let service: ServiceProcess;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'queue-management-crash-'));
  service = start();
  await service.listening;
}, ROUND_MILLISECONDS_MAX);

afterAll(async () => {
  service.signal('SIGTERM');
  await service.ended;
  await rm(directory, { recursive: true, force: true });
}, ROUND_MILLISECONDS_MAX);

function start(): ServiceProcess {
  return startServiceProcess({ DATA_DIR: join(directory, 'data') });
}

/** https://en.wikipedia.org/wiki/Linear_congruential_generator with the constants of Numerical Recipes. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Right after its death a server may still have children that answer, and is ready by that; a new connection waits. */
async function connect(): Promise<pg.Client> {
  const deadline = performance.now() + ROUND_MILLISECONDS_MAX;
  for (;;) {
    const postgres = await attachEmbeddedPostgres({ dataDirectory: join(directory, 'data') });
    const client = new pg.Client({ connectionString: postgres.url });
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (performance.now() > deadline) {
        throw error;
      }
    }
  }
}

async function query<Row extends Record<string, unknown>>(statement: string): Promise<readonly Row[]> {
  const client = await connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function killPostgres(): Promise<void> {
  const file = await readFile(join(directory, 'data', 'cluster', 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(file, 10), 'SIGKILL');
}

/** Callers who ask one call after another until they are told to stop. */
function startCallers(url: string, round: number) {
  const acknowledged = new Map<string, string>();
  const unanswered: string[] = [];
  const stopping = new AbortController();
  const callers = Array.from({ length: CALLERS }, async (_, caller) => {
    for (let index = 0; !stopping.signal.aborted; index += 1) {
      const callID = `call-${round}-${caller}-${index}`;
      const answer = await ask(url, callID).catch(() => null);
      if (answer?.status === 201) {
        acknowledged.set(callID, String(answer.body.mqID));
      } else {
        // Without an answer, or told that none was ready in time: 503.
        expect(answer?.status ?? 503).toBe(503);
        unanswered.push(callID);
      }
    }
  });
  return {
    acknowledged,
    unanswered,
    async stop() {
      stopping.abort();
      await Promise.all(callers);
    },
  };
}

/** Resolves with the address of a service that routes calls. */
async function routingService(): Promise<string> {
  const url = await service.listening;
  const deadline = performance.now() + ROUND_MILLISECONDS_MAX;
  while (performance.now() < deadline) {
    const ready = await fetch(`${url}/health/ready`).catch(() => null);
    if (ready?.status === 200) {
      return url;
    }
  }
  const lastEvents = service
    .events()
    .filter(({ event }) => event !== 'request_answered')
    .slice(-20);
  throw new Error(`the service did not become ready again:\n${JSON.stringify(lastEvents, null, 1)}`);
}

describe('kill -9', () => {
  test(
    `of the service or its database, ${ROUNDS} times: what was acknowledged is stored, nothing twice, and it goes on`,
    async () => {
      console.log(`crash seed: ${SEED}`);
      const random = createRandom(SEED);
      const acknowledged = new Map<string, string>();
      for (let round = 0; round < ROUNDS; round += 1) {
        const callers = startCallers(await routingService(), round);
        await new Promise((resolve) => setTimeout(resolve, 50 + random() * 350));
        const victim = random();
        if (victim < 0.66) {
          await killPostgres();
        }
        if (victim > 0.33) {
          await service.kill();
          service = start();
        }
        await callers.stop();
        await routingService();
        callers.acknowledged.forEach((mqID, callID) => acknowledged.set(callID, mqID));
        const stored = await query<{ call_id: string; mq_id: string }>('select call_id, mq_id from offers');
        const storedIDs = new Map(stored.map(({ call_id, mq_id }) => [call_id, mq_id]));
        const lost = [...acknowledged].filter(([callID, mqID]) => storedIDs.get(callID) !== mqID);
        expect({ round, lost }).toEqual({ round, lost: [] });
        await expectGaplessAndOnce(query);
        await expectFair(query);
      }
      expect(acknowledged.size).toBeGreaterThan(ROUNDS * CALLERS);
    },
    ROUNDS * ROUND_MILLISECONDS_MAX,
  );
});
