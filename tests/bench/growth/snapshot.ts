/** What a request costs while another session holds a snapshot, as a report or a dump does: nothing is pruned meanwhile. */
import pg from 'pg';
import type { Bench } from '../bench.ts';
import { flushCounters, readCounters, settle } from '../databases/counters.ts';
import { AGENTS_PER_QUEUE, createServiceDatabase, LEASES } from '../databases/databases.ts';
import { startService } from '../servers/servers.ts';
import { type Cost, measureCost } from './cost.ts';

export interface SnapshotSlice extends Cost {
  readonly phase: 'before' | 'held' | 'after';
  /** Requests since the snapshot was taken, up to the middle of this slice. */
  readonly requestsSince: number;
  /** Of 8 KiB, a request. */
  readonly blocks: number;
}

export interface SnapshotRun {
  readonly name: string;
  readonly slices: readonly SnapshotSlice[];
}

const SLICES = 10;

const ROUND_ROBIN = 'round_robin';

/** What is written with each decision: the queue alone, its members, their agents, too, or agents alone. */
const CONFIGURATIONS = [
  { name: ROUND_ROBIN, configuration: `update queues set strategy = 'round_robin'` },
  { name: 'weighted_round_robin', configuration: `update queues set strategy = 'weighted_round_robin'` },
  { name: 'longest_idle', configuration: `update queues set strategy = 'longest_idle'` },
  { name: 'round_robin with leases', configuration: LEASES },
] as const;

/** Each configuration in turn, for as long as is asked for. */
export async function* measureSnapshots(bench: Bench): AsyncGenerator<SnapshotRun> {
  for (const [index, { name, configuration }] of CONFIGURATIONS.entries()) {
    const isFair = name === ROUND_ROBIN;
    const database = `bench_snapshot_${index}`;
    yield { name, slices: await measureSnapshot(bench, { configuration, isFair, database }) };
  }
}

interface Snapshot {
  readonly configuration: string;
  readonly isFair: boolean;
  /** The name of the database to make. */
  readonly database: string;
}

async function measureSnapshot(
  bench: Bench,
  { configuration, isFair, database }: Snapshot,
): Promise<readonly SnapshotSlice[]> {
  const size = { queues: 1, agentsPerQueue: AGENTS_PER_QUEUE, name: database, configuration };
  const { databaseUrl, names } = await createServiceDatabase(bench.serverUrl, size);
  const server = await bench.start(startService(databaseUrl));
  const [classification = ''] = names;
  await settle(server.port, classification);
  const asked = [{ port: server.port, classification }];
  const measured = { server, databaseUrl, classifications: names, isFair };
  const checks: (() => Promise<void>)[] = [];
  const slices: SnapshotSlice[] = [];
  let requestsSince = 0;

  async function measureSlice(phase: SnapshotSlice['phase'], seconds: number): Promise<void> {
    await flushCounters(asked);
    const before = await readCounters(databaseUrl);
    const name = `${phase}, a snapshot`;
    const { cost, check } = await measureCost(bench, { ...measured, name, seconds });
    await flushCounters(asked);
    const { blocks } = await readCounters(databaseUrl);
    checks.push(check);
    slices.push({
      ...cost,
      phase,
      requestsSince: requestsSince + cost.requests / 2,
      blocks: (blocks - before.blocks) / cost.requests,
    });
    requestsSince += phase === 'held' ? cost.requests : 0;
  }

  const seconds = (bench.options.minutes * 60) / SLICES;
  await measureCost(bench, { ...measured, name: 'before a snapshot', seconds: bench.options.warmUpSeconds });
  await measureSlice('before', seconds);
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  try {
    await holder.query('begin isolation level repeatable read');
    await holder.query('select count(*) from queues');
    for (let slice = 0; slice < SLICES; slice += 1) {
      await measureSlice('held', seconds);
    }
    await holder.query('commit');
  } finally {
    await holder.end();
  }
  await measureSlice('after', seconds);
  for (const check of checks) {
    await check();
  }
  await server.stop();
  return slices;
}
