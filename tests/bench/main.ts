/**
 * `bun run bench`: measures the service against the same server without a database and against a Fastify + pg peer, in
 * turn within one run, and checks after each run that nothing was lost, doubled or unfair. Figures of one machine mean
 * nothing elsewhere; the ratios do. `--quick` is short and for the checks alone; `--rounds`, `--seconds`, `--connections`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/start.ts';
import {
  type BenchQueues,
  createBenchQueues,
  createFeaturedQueue,
  reopeningsPerBatch,
  requestsPerBatch,
} from './databases.ts';
import { engineDecisionsPerSecond } from './engine.ts';
import { violations } from './invariants.ts';
import type { Acknowledged, LoadPlan, LoadResult } from './load.ts';
import { cpuSecondsOf, residentMebibytesOf } from './measure-process.ts';
import { type Measurement, printReport, type Ratio } from './report.ts';
import type { ServerProcess } from './server-process.ts';
import { startConstantServer, startMeasuredService, startPeer } from './servers.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    connections: { type: 'string', default: '64' },
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 1 : 7));
const seconds = Number(options.seconds ?? (options.quick ? 1 : 3));
const connections = Number(options.connections);
const warmUpSeconds = options.quick ? 1 : 5;

const MANY_QUEUES = 100;
const AGENTS_PER_QUEUE = 10;
const LATENCY_REQUESTS_PER_SECOND = 200;

const CONSTANT = 'constant, no database';
const SERVICE = 'service, hot queue';
const SERVICE_MANY = `service, ${MANY_QUEUES} queues`;
const FEATURED_SIZES = [10, 10_000] as const;
const SETTLING_MILLISECONDS_MAX = 30_000;
const PEER = 'Fastify + pg, hot queue';
const PEER_MANY = `Fastify + pg, ${MANY_QUEUES} queues`;

/** @param agents in the queue */
function featuredName(agents: number, isSteady: boolean): string {
  const pace = isSteady ? `, ${LATENCY_REQUESTS_PER_SECOND}/s` : '';
  return `service, leases, tiers, hours, ${agents} agents${pace}`;
}

interface Contestant {
  readonly name: string;
  readonly server: ServerProcess;
  readonly names: readonly string[];
  /** Where the service stores, to be checked; null for the others. */
  readonly databaseUrl: string | null;
  readonly requestsPerSecond: number | null;
}

let runs = 0;
const directory = await mkdtemp(join(tmpdir(), 'queue-management-bench-'));
const postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'data'), durable: true });
const servers: ServerProcess[] = [];
try {
  await bench();
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const hot = await createBenchQueues(postgres.url, { queues: 1, agentsPerQueue: AGENTS_PER_QUEUE });
  const many = await createBenchQueues(postgres.url, { queues: MANY_QUEUES, agentsPerQueue: AGENTS_PER_QUEUE });
  const featured = [];
  for (const agents of FEATURED_SIZES) {
    featured.push({ agents, ...(await createFeaturedQueue(postgres.url, agents)) });
  }
  const contestants = [...(await startContestants(hot, many)), ...(await startFeatured(featured))];
  const measurements: Measurement[] = [];
  const acknowledged = new Map<string, Acknowledged[]>();
  console.log(`${rounds} rounds of ${seconds} s, ${connections} connections, ${AGENTS_PER_QUEUE} agents a queue`);
  for (let round = 0; round <= rounds; round += 1) {
    for (const contestant of contestants) {
      const isWarmUp = round === 0;
      const { measurement, result } = await measure(contestant, isWarmUp ? warmUpSeconds : seconds);
      if (contestant.databaseUrl !== null) {
        const known = acknowledged.get(contestant.databaseUrl) ?? [];
        known.push(...result.acknowledged);
        acknowledged.set(contestant.databaseUrl, known);
      }
      if (!isWarmUp) {
        measurements.push(measurement);
        console.log(`round ${round}, ${contestant.name}: ${Math.round(measurement.requestsPerSecond)} requests/s`);
      }
    }
  }
  printReport(measurements, ratios(measurements));
  console.log(
    `\nrequests per batch: hot ${(await requestsPerBatch(hot.databaseUrl)).toFixed(1)}, ` +
      `${MANY_QUEUES} queues ${(await requestsPerBatch(many.databaseUrl)).toFixed(1)}`,
  );
  for (const { agents, databaseUrl } of featured) {
    const reopenings = (await reopeningsPerBatch(databaseUrl)).toFixed(3);
    console.log(`leases, tiers, hours, ${agents} agents: a batch is opened anew ${reopenings} times`);
  }
  const engine = engineDecisionsPerSecond({ queues: 1_000, agentsPerQueue: AGENTS_PER_QUEUE, seconds });
  console.log(
    `the engine alone, 1000 queues of ${AGENTS_PER_QUEUE}: ${Math.round(engine)} explained decisions/s on one core`,
  );
  process.exitCode = await check(acknowledged, new Set(featured.map(({ databaseUrl }) => databaseUrl)));
}

async function started(server: Promise<ServerProcess>): Promise<ServerProcess> {
  servers.push(await server);
  return server;
}

type Featured = Pick<BenchQueues, 'databaseUrl' | 'names'> & { readonly agents: number };

/** Each as fast as it goes, and at a steady pace at which few agents are busy. */
async function startFeatured(featured: readonly Featured[]): Promise<readonly Contestant[]> {
  const contestants: Contestant[] = [];
  for (const { agents, databaseUrl, names } of featured) {
    const server = await started(startMeasuredService(databaseUrl));
    await settle(server, names);
    for (const requestsPerSecond of [null, LATENCY_REQUESTS_PER_SECOND]) {
      const name = featuredName(agents, requestsPerSecond !== null);
      contestants.push({ name, server, names, databaseUrl, requestsPerSecond });
    }
  }
  return contestants;
}

/** The first batches look at every member; a busy machine takes longer for that than a call may wait. */
async function settle({ port }: ServerProcess, names: readonly string[]): Promise<void> {
  const deadline = performance.now() + SETTLING_MILLISECONDS_MAX;
  for (const [index, rclassification] of names.entries()) {
    let status = 0;
    while (status !== 201) {
      const body = JSON.stringify({ callID: `settling-${index}`, rclassification, callTime: '0' });
      ({ status } = await fetch(`http://127.0.0.1:${port}/call/request`, { method: 'POST', body }));
      if (performance.now() > deadline) {
        throw new Error(`${rclassification} does not answer calls: ${status}`);
      }
    }
  }
}

async function startContestants(hot: BenchQueues, many: BenchQueues): Promise<readonly Contestant[]> {
  const constant = await started(startConstantServer());
  const service = await started(startMeasuredService(hot.databaseUrl));
  const serviceMany = await started(startMeasuredService(many.databaseUrl));
  const peer = await started(startPeer(hot.peerDatabaseUrl));
  const peerMany = await started(startPeer(many.peerDatabaseUrl));
  const closed = { requestsPerSecond: null };
  return [
    { name: CONSTANT, server: constant, names: hot.names, databaseUrl: null, ...closed },
    { name: SERVICE, server: service, names: hot.names, databaseUrl: hot.databaseUrl, ...closed },
    { name: PEER, server: peer, names: hot.names, databaseUrl: null, ...closed },
    { name: SERVICE_MANY, server: serviceMany, names: many.names, databaseUrl: many.databaseUrl, ...closed },
    { name: PEER_MANY, server: peerMany, names: many.names, databaseUrl: null, ...closed },
    {
      name: `service, hot queue, ${LATENCY_REQUESTS_PER_SECOND}/s`,
      server: service,
      names: hot.names,
      databaseUrl: hot.databaseUrl,
      requestsPerSecond: LATENCY_REQUESTS_PER_SECOND,
    },
  ];
}

async function measure(
  { name, server, names, requestsPerSecond }: Contestant,
  runSeconds: number,
): Promise<{ readonly measurement: Measurement; readonly result: LoadResult }> {
  const postgresID = Number.parseInt(
    await readFile(join(directory, 'data', 'cluster', 'postmaster.pid'), 'utf8'),
    10,
  );
  const before = [await cpuSecondsOf(server.processID), await cpuSecondsOf(postgresID)] as const;
  const result = await load({
    port: server.port,
    connections,
    seconds: runSeconds,
    requestsPerSecond,
    classifications: names,
    // No two runs may share a callID: a call that comes again is given somebody else, out of turn.
    run: `run${(runs += 1)}`,
    resultFile: join(directory, 'load.json'),
  });
  const after = [await cpuSecondsOf(server.processID), await cpuSecondsOf(postgresID)] as const;
  const wrong = Object.entries(result.statuses).filter(([status]) => status !== '201');
  if (wrong.length > 0) {
    console.error(`${name}: answers other than 201: ${JSON.stringify(wrong)}`);
    process.exitCode = 1;
  }
  const microsecondsEach = (end: number, start: number) => ((end - start) * 1e6) / result.answers;
  return {
    result,
    measurement: {
      name,
      requestsPerSecond: result.answers / result.seconds,
      p50Milliseconds: percentile(result.latencies, 0.5),
      p99Milliseconds: percentile(result.latencies, 0.99),
      serverCpu: microsecondsEach(after[0], before[0]),
      postgresCpu: microsecondsEach(after[1], before[1]),
      residentMebibytes: await residentMebibytesOf(server.processID),
    },
  };
}

/** Runs the load in a process of its own, so that it shares neither the event loop nor the memory of this one. */
async function load(plan: LoadPlan): Promise<LoadResult> {
  const child = Bun.spawn([process.execPath, join(import.meta.dir, 'load.ts'), JSON.stringify(plan)], {
    stdout: 'inherit',
    stderr: 'inherit',
  });
  if ((await child.exited) !== 0) {
    throw new Error('the load generator failed');
  }
  // Written by load.ts, which declares it so.
  return (await Bun.file(plan.resultFile).json()) as LoadResult;
}

function percentile(ascending: readonly number[], part: number): number {
  return ascending[Math.min(Math.floor(ascending.length * part), ascending.length - 1)] ?? 0;
}

function ratios(measurements: readonly Measurement[]): readonly Ratio[] {
  const of = (name: string) => measurements.filter((measurement) => measurement.name === name);
  const byRound = (upper: string, lower: string) => {
    const below = of(lower);
    return of(upper).map(
      (measurement, round) => measurement.requestsPerSecond / (below[round]?.requestsPerSecond ?? NaN),
    );
  };
  return [
    { name: `${SERVICE} / ${CONSTANT}`, goal: 0.35, values: byRound(SERVICE, CONSTANT) },
    { name: `${SERVICE} / ${PEER}`, goal: 7, values: byRound(SERVICE, PEER) },
    { name: `${SERVICE_MANY} / ${CONSTANT}`, goal: null, values: byRound(SERVICE_MANY, CONSTANT) },
    { name: `${SERVICE_MANY} / ${PEER_MANY}`, goal: null, values: byRound(SERVICE_MANY, PEER_MANY) },
    ...[true, false].map((isSteady) => {
      const [few, many] = FEATURED_SIZES.map((agents) => of(featuredName(agents, isSteady)));
      const cost = ({ serverCpu, postgresCpu }: Measurement) => serverCpu + postgresCpu;
      return {
        name: `CPU a request, leases, tiers, hours, ${FEATURED_SIZES.join(' → ')} agents${isSteady ? ', steady' : ''}`,
        goal: isSteady ? 1.5 : null,
        values: (many ?? []).map((measurement, round) => {
          const base = few?.[round];
          return base === undefined ? NaN : cost(measurement) / cost(base);
        }),
      };
    }),
  ];
}

/** @returns the exit code: timings never fail the run, a wrong answer always does */
async function check(
  acknowledged: ReadonlyMap<string, readonly Acknowledged[]>,
  unfairUrls: ReadonlySet<string>,
): Promise<number> {
  let exitCode = Number(process.exitCode ?? 0);
  for (const [databaseUrl, decisions] of acknowledged) {
    const found = await violations(databaseUrl, decisions, !unfairUrls.has(databaseUrl));
    found.forEach((violation) => console.error(`VIOLATION: ${violation}`));
    exitCode = found.length === 0 ? exitCode : 1;
    console.log(`checked ${decisions.length} acknowledged decisions: ${found.length} violations`);
  }
  return exitCode;
}
