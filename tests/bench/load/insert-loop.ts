/**
 * The yardstick of latency, a process of its own: one durable insert of a single row at a time, over the driver and the
 * kind of connection that the service has, at a fixed rate. Nothing that stores a decision can be faster than that.
 * The first argument names the file with its plan; its result goes to the file that the plan names.
 */
import pg from 'pg';
import { createFifo } from './fifo.ts';
import { keepPace } from './pace.ts';

export interface InsertPlan {
  readonly databaseUrl: string;
  readonly seconds: number;
  readonly requestsPerSecond: number;
  readonly resultFile: string;
}

export interface InsertResult {
  readonly inserts: number;
  readonly seconds: number;
  /** In milliseconds, ascending, from when each was due. */
  readonly latencies: readonly number[];
}

const INSERT = {
  name: 'insert',
  text: `insert into peer_offers (mq_id, call_id, queue, number, customer_id, call_time)
    values (gen_random_uuid(), $1, 'Queue 1', '5032505555', '70154', '12')`,
};

async function runInserts({ databaseUrl, seconds, requestsPerSecond }: InsertPlan): Promise<InsertResult> {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
  await client.connect();
  const latencies: number[] = [];
  const due = createFifo<number>();
  let work = Promise.resolve();
  let isWorking = false;

  async function insertDue(): Promise<void> {
    isWorking = true;
    for (let dueAt = due.take(); dueAt !== undefined; dueAt = due.take()) {
      await client.query({ ...INSERT, values: [`insert-${dueAt}`] });
      latencies.push(performance.now() - dueAt);
    }
    isWorking = false;
  }

  const startedAt = performance.now();
  await keepPace({ requestsPerSecond, seconds }, (dueAt) => {
    due.add(dueAt);
    if (!isWorking) {
      work = insertDue();
    }
  });
  const lasted = (performance.now() - startedAt) / 1_000;
  await work;
  await client.end();
  latencies.sort((left, right) => left - right);
  return { inserts: latencies.length, seconds: lasted, latencies };
}

// Written by run-load.ts, which declares it so.
const plan = (await Bun.file(process.argv[2] ?? '').json()) as InsertPlan;
await Bun.write(plan.resultFile, JSON.stringify(await runInserts(plan)));
