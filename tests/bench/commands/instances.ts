/** `instances`: several instances on one database, one of them frozen, and quiet queues beside a flooded one. */
import type { Bench } from '../bench.ts';
import { drawBarChart } from '../charts/bar-chart.ts';
import { AGENTS_PER_QUEUE, createServiceDatabase } from '../databases/databases.ts';
import { FLOODED_NAMES, measureFlood } from '../instances/flood.ts';
import { FROZEN_APPLICATION, FROZEN_DELAY_GOAL, type FrozenResult, measureFrozen } from '../instances/frozen.ts';
import {
  FORMATIONS,
  formationName,
  formationRatios,
  type FormationRun,
  formatFormations,
  measureFormations,
} from '../instances/side-by-side.ts';
import { ratioByRound } from '../measure/ratios.ts';
import { median, spreadOf } from '../measure/statistics.ts';
import { readFacts } from '../report/facts.ts';
import { formatRatios } from '../report/tables.ts';
import { startConstantServer, startService } from '../servers/servers.ts';

const INSTANCES = 4;
const QUIET_QUEUES = 10;

export async function instances(bench: Bench): Promise<void> {
  const { serverUrl, start } = bench;
  const size = { queues: 1, agentsPerQueue: AGENTS_PER_QUEUE };
  const shared = await createServiceDatabase(serverUrl, { ...size, name: 'bench_instances' });
  const services = await Promise.all(
    Array.from({ length: INSTANCES }, () => start(startService(shared.databaseUrl))),
  );
  const runs = await measureFormations(bench, shared, services);
  await Promise.all(services.map((service) => service.stop()));

  const freezing = await createServiceDatabase(serverUrl, { ...size, name: 'bench_frozen' });
  const frozenUrl = new URL(freezing.databaseUrl);
  frozenUrl.searchParams.set('application_name', FROZEN_APPLICATION);
  const frozen = await start(startService(frozenUrl.href));
  const other = await start(startService(freezing.databaseUrl));
  const [alone] = FORMATIONS;
  const saturation = median(
    runs
      .filter(({ name }) => alone !== undefined && name === formationName(alone))
      .map((run) => run.requestsPerSecond),
  );
  const frozenResult = await measureFrozen(bench, freezing, { frozen, other, saturation });
  await Promise.all([frozen.stop(), other.stop()]);

  const flooding = await createServiceDatabase(serverUrl, {
    queues: 1 + QUIET_QUEUES,
    agentsPerQueue: AGENTS_PER_QUEUE,
    name: 'bench_flood',
  });
  const { databaseUrl, names: classifications } = flooding;
  const floods = await measureFlood(bench, [
    { name: 'service', server: await start(startService(databaseUrl)), classifications, databaseUrl },
    {
      name: 'constant, no database',
      server: await start(startConstantServer()),
      classifications,
      databaseUrl: null,
    },
  ]);

  const ratios = [
    ...formationRatios(runs),
    ...FLOODED_NAMES.map((name) => {
      const ofName = floods.filter((flood) => flood.name === name);
      return ratioByRound({
        name: `p99 of quiet queues, ${name}: beside a flooded one / alone`,
        goal: null,
        upper: ofName.map(({ during }) => during.p99),
        lower: ofName.map(({ without }) => without.p99),
      });
    }),
  ];
  console.log(`\n${formatFormations(runs)}\n\n${formatRatios(ratios)}\n\n${frozenSentence(frozenResult)}`);
  const facts = await readFacts(bench, 'bench instances');
  await bench.write('instances.json', { ...facts, runs, frozen: frozenResult, floods, ratios });
  await bench.write('instances.svg', drawInstances(bench, runs));
}

function frozenSentence(result: FrozenResult): string {
  const { freezes, holding, frozenSeconds, longestDelay, latency, refused, requestsPerSecond } = result;
  const isMet = longestDelay <= FROZEN_DELAY_GOAL.value && refused === 0;
  return (
    `an instance was frozen ${freezes} times for ${frozenSeconds} s, ${holding} times while it held the queue; ` +
    `the other at ${Math.round(requestsPerSecond)} requests/s: longest delay ${Math.round(longestDelay)} ms ` +
    `(goal ${FROZEN_DELAY_GOAL.value}), p99 ${latency.p99.toFixed(1)} ms, ${refused} refused (goal 0): ` +
    (isMet ? 'met' : 'not met')
  );
}

function drawInstances({ options }: Bench, runs: readonly FormationRun[]): string {
  return drawBarChart({
    title: 'Instances on one hot queue',
    subtitle: `Closed loop; median of ${options.rounds} × ${options.seconds} s, whiskers from the least to the most.`,
    unit: 'requests per second, all instances together',
    bars: FORMATIONS.map((formation) => ({
      label: formationName(formation),
      group: formation.connections / formation.instances === 64 ? '64 connections each' : '64 connections in all',
      value: spreadOf(
        runs.filter(({ name }) => name === formationName(formation)).map((run) => run.requestsPerSecond),
      ),
    })),
  });
}
