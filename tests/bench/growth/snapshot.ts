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

export async function measureSnapshots(bench: Bench): Promise<readonly SnapshotRun[]> {
  const runs: SnapshotRun[] = [];
  for (const one of CONFIGURATIONS) {
    console.log(`measuring a held snapshot: ${one.name}`);
    runs.push({ name: one.name, slices: await measureSnapshot(bench, one) });
  }
  return runs;
}

async function measureSnapshot(
  bench: Bench,
  { name: configured, configuration }: (typeof CONFIGURATIONS)[number],
): Promise<readonly SnapshotSlice[]> {
  const size = { queues: 1, agentsPerQueue: AGENTS_PER_QUEUE, name: 'bench_snapshot', configuration };
  const { databaseUrl, names } = await createServiceDatabase(bench.serverUrl, size);
  const server = await bench.start(startService(databaseUrl));
  const [classification = ''] = names;
  await settle(server.port, classification);
  const asked = [{ port: server.port, classification }];
  const measured = { server, databaseUrl, classifications: names, isFair: configured === ROUND_ROBIN };
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
