/** One curve: what a request costs at several sizes of one thing, all of them measured in turn, round after round. */
import type { Bench } from '../bench.ts';
import { flushCounters, readCounters, settle } from '../databases/counters.ts';
import type { ServiceDatabase } from '../databases/databases.ts';
import { dropDatabase } from '../databases/query.ts';
import { load } from '../load/run-load.ts';
import { median, type Point } from '../measure/statistics.ts';
import type { ServerProcess } from '../servers/server-process.ts';
import { startService } from '../servers/servers.ts';
import { type MeasuredCost, measureCost } from './cost.ts';

export interface CurveSpec {
  readonly name: string;
  /** Curves of one family are drawn into one picture. */
  readonly family: string;
  /** Of what there are so many. */
  readonly unit: string;
  readonly sizes: readonly number[];
  /** Makes the database; its queues that are to be asked for are its names. */
  readonly create: (size: number, name: string) => Promise<ServiceDatabase>;
  /** Once the service runs on it. */
  readonly fill?: (size: number, database: ServiceDatabase) => Promise<void>;
  /** False where not every agent gets a turn. */
  readonly isFair: boolean;
}

export interface CurvePoint {
  readonly size: number;
  /** In microseconds a request, medians of the rounds. */
  readonly serverCpu: number;
  readonly postgresCpu: number;
  /** Of 8 KiB, and rows, that PostgreSQL looked at for each request. */
  readonly blocks: number;
  readonly rows: number;
  readonly requestsPerSecond: number;
}

export interface Curve extends Pick<CurveSpec, 'name' | 'family' | 'unit'> {
  readonly points: readonly CurvePoint[];
}

interface Place {
  readonly size: number;
  readonly database: ServiceDatabase;
  readonly server: ServerProcess;
}

const WARM_UP_MINUTES_MAX = 2;

export async function measureCurve(bench: Bench, spec: CurveSpec): Promise<Curve> {
  const places: Place[] = [];
  for (const size of spec.sizes) {
    places.push(await openPlace(bench, spec, size));
  }
  const asked = places.map(({ server, database }) => ({
    port: server.port,
    classification: database.names[0] ?? '',
  }));
  await flushCounters(asked);
  const before = await Promise.all(places.map(({ database }) => readCounters(database.databaseUrl)));
  const costs = places.map((): MeasuredCost[] => []);
  for (let round = 1; round <= bench.options.rounds; round += 1) {
    for (const [index, { size, database, server }] of places.entries()) {
      const cost = await measureCost(bench, {
        name: `${spec.name}, ${size} ${spec.unit}`,
        server,
        databaseUrl: database.databaseUrl,
        classifications: database.names,
        seconds: bench.options.seconds,
        isFair: spec.isFair,
      });
      costs[index]?.push(cost);
    }
  }
  await flushCounters(asked);
  const points = await Promise.all(
    places.map(async ({ size, database }, index): Promise<CurvePoint> => {
      const after = await readCounters(database.databaseUrl);
      const rounds = (costs[index] ?? []).map(({ cost }) => cost);
      const requests = rounds.reduce((sum, cost) => sum + cost.requests, 0);
      return {
        size,
        serverCpu: median(rounds.map((cost) => cost.serverCpu)),
        postgresCpu: median(rounds.map((cost) => cost.postgresCpu)),
        blocks: (after.blocks - (before[index]?.blocks ?? 0)) / requests,
        rows: (after.rows - (before[index]?.rows ?? 0)) / requests,
        requestsPerSecond: median(rounds.map((cost) => cost.requestsPerSecond)),
      };
    }),
  );
  for (const { check } of costs.flat()) {
    await check();
  }
  for (const { server, database } of places) {
    await server.stop();
    await dropDatabase(bench.serverUrl, database.databaseUrl);
  }
  return { name: spec.name, family: spec.family, unit: spec.unit, points };
}

async function openPlace(bench: Bench, spec: CurveSpec, size: number): Promise<Place> {
  const database = await spec.create(size, `bench_growth_${size}`);
  const server = await bench.start(startService(database.databaseUrl));
  await spec.fill?.(size, database);
  await settle(server.port, database.names[0] ?? '');
  // Each queue once at least, whose first batch looks at all of its members; and long enough to be compiled.
  const warmUp = { ports: [server.port], connections: bench.options.connections, classifications: database.names };
  await load(bench.directory, { ...warmUp, seconds: bench.options.warmUpSeconds });
  await load(bench.directory, {
    ...warmUp,
    seconds: WARM_UP_MINUTES_MAX * 60,
    requestsMax: database.names.length,
  });
  return { size, database, server };
}

export type Quantity = 'cpu' | 'blocks' | 'rows';

/** Size against cost. Pure. */
export function pointsOf({ points }: Pick<Curve, 'points'>, quantity: Quantity): readonly Point[] {
  return points.map((point) => ({
    x: point.size,
    y: quantity === 'cpu' ? point.serverCpu + point.postgresCpu : point[quantity],
  }));
}
