/** Instances that share one hot queue: what they answer together, and whether each gets its share. */
import type { Bench } from '../bench.ts';
import type { ServiceDatabase } from '../databases/databases.ts';
import { load } from '../load/run-load.ts';
import { checkRun } from '../measure/check-run.ts';
import { latencyOf, type Latency } from '../measure/measure-load.ts';
import { type Ratio, ratioByRound } from '../measure/ratios.ts';
import { spreadOf } from '../measure/statistics.ts';
import { formatSpread, formatTable } from '../report/tables.ts';
import type { ServerProcess } from '../servers/server-process.ts';

export interface Formation {
  readonly instances: number;
  /** Over all instances. */
  readonly connections: number;
}

/** 64 connections each, and 64 in all; the first is what the others are compared with. */
export const FORMATIONS: readonly Formation[] = [
  { instances: 1, connections: 64 },
  { instances: 2, connections: 128 },
  { instances: 4, connections: 256 },
  { instances: 2, connections: 64 },
  { instances: 4, connections: 64 },
];

export interface FormationRun {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly latency: Latency;
  /** What each instance answered, as a multiple of an equal share. */
  readonly shares: readonly number[];
}

export function formationName({ instances, connections }: Formation): string {
  return `${instances} × ${connections / instances} connections`;
}

export async function measureFormations(
  bench: Bench,
  { databaseUrl, names }: ServiceDatabase,
  services: readonly ServerProcess[],
): Promise<readonly FormationRun[]> {
  const { rounds, seconds, warmUpSeconds } = bench.options;
  const runs: FormationRun[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const formation of FORMATIONS) {
      const name = formationName(formation);
      const result = await load(bench.directory, {
        ports: services.slice(0, formation.instances).map(({ port }) => port),
        connections: formation.connections,
        seconds: round === 0 ? warmUpSeconds : seconds,
        classifications: names,
      });
      await checkRun(bench, { name, databaseUrl, isFair: true }, result);
      if (round > 0) {
        const requestsPerSecond = result.acceptedMeanwhile / result.seconds;
        const equal = result.latencies.length / formation.instances;
        runs.push({
          name,
          requestsPerSecond,
          latency: latencyOf(result.latencies),
          shares: result.acceptedByPort.map((accepted) => accepted / equal),
        });
        console.log(`round ${round}, ${name}: ${Math.round(requestsPerSecond)} requests/s`);
      }
    }
  }
  return runs;
}

export function formatFormations(runs: readonly FormationRun[]): string {
  return formatTable(
    ['median (least–most)', 'requests/s', 'p50 ms', 'p99 ms', 'share of an instance'],
    FORMATIONS.map((formation) => {
      const rounds = runs.filter(({ name }) => name === formationName(formation));
      return [
        formationName(formation),
        formatSpread(spreadOf(rounds.map(({ requestsPerSecond }) => requestsPerSecond)), 0),
        formatSpread(spreadOf(rounds.map(({ latency }) => latency.p50)), 2),
        formatSpread(spreadOf(rounds.map(({ latency }) => latency.p99)), 2),
        formatSpread(spreadOf(rounds.flatMap(({ shares }) => shares)), 2),
      ];
    }),
  );
}

export function formationRatios(runs: readonly FormationRun[]): readonly Ratio[] {
  const of = (formation: Formation | undefined) =>
    runs
      .filter(({ name }) => formation !== undefined && name === formationName(formation))
      .map(({ requestsPerSecond }) => requestsPerSecond);
  const [one, ...others] = FORMATIONS;
  return others.map((formation) =>
    ratioByRound({
      name: `throughput: ${formationName(formation)} / one with ${one?.connections}`,
      goal: null,
      upper: of(formation),
      lower: of(one),
    }),
  );
}
