/**
 * The default command: all contestants in turn, round after round, since what else the machine does changes from one
 * round to the next. After each run it checks that nothing was lost, doubled or unfair.
 */
import type { Bench } from '../bench.ts';
import { compareRatios } from '../compare/compare-ratios.ts';
import { type Contestant, MANY_QUEUES, NAMES, startContestants } from '../compare/contestants.ts';
import { AGENTS_PER_QUEUE, requestsPerBatch } from '../databases/databases.ts';
import type { LoadResult } from '../load/load-plan.ts';
import { checkRun, wrongAnswers } from '../measure/check-run.ts';
import { engineDecisionsPerSecond } from '../measure/engine.ts';
import { type Measurement, measureInserts, measureLoad, OPEN_LOOP_CONNECTIONS } from '../measure/measure-load.ts';
import { type Proof, prove } from '../measure/prove.ts';
import { readFacts } from '../report/facts.ts';
import { drawLatency, drawThroughput, formatMeasurements } from '../report/measurements.ts';
import { formatRatios } from '../report/tables.ts';

const ENGINE_QUEUES = 1_000;

export async function compare(bench: Bench): Promise<void> {
  const { rounds, seconds, warmUpSeconds, connections } = bench.options;
  const contestants = await startContestants(bench);
  console.log(`${rounds} rounds of ${seconds} s, ${connections} connections, ${AGENTS_PER_QUEUE} agents a queue`);
  const measurements: Measurement[] = [];
  let decisions = 0;
  let found = 0;
  for (let round = 0; round <= rounds; round += 1) {
    let saturation = 0;
    for (const contestant of contestants) {
      const runSeconds = round === 0 ? warmUpSeconds : seconds;
      const { measurement, result } = await run(bench, contestant, { runSeconds, saturation });
      saturation = contestant.name === NAMES.hot ? measurement.requestsPerSecond : saturation;
      if (result !== null) {
        found += await check(bench, contestant, result);
        decisions += contestant.check === null ? 0 : result.acknowledged.length;
      }
      if (round > 0) {
        measurements.push(measurement);
        console.log(`round ${round}, ${contestant.name}: ${Math.round(measurement.requestsPerSecond)} requests/s`);
      }
    }
  }
  const ratios = compareRatios(measurements);
  console.log(`\n${formatMeasurements(measurements)}\n\n${formatRatios(ratios)}\n`);
  const batches = await batchSizes(contestants);
  const proofs = await proveAll(bench, contestants);
  const [explained, unexplained] = [true, false].map((explains) =>
    engineDecisionsPerSecond({ queues: ENGINE_QUEUES, agentsPerQueue: AGENTS_PER_QUEUE, seconds, explains }),
  );
  console.log(`requests per batch: hot ${batches.hot.toFixed(1)}, ${MANY_QUEUES} queues ${batches.many.toFixed(1)}`);
  console.log(
    `the engine alone, ${ENGINE_QUEUES} queues of ${AGENTS_PER_QUEUE}: ` +
      `${Math.round(explained ?? 0)} explained decisions/s on one core, ${Math.round(unexplained ?? 0)} unexplained`,
  );
  console.log(`checked ${decisions} acknowledged decisions: ${found} violations`);
  for (const { name, proven, decisionsPerSecond } of proofs) {
    console.log(
      `made again, ${name}: ${proven} decisions came out the same, ${Math.round(decisionsPerSecond)} a second`,
    );
  }
  const facts = await readFacts(bench, 'bench');
  await bench.write('compare.json', {
    ...facts,
    measurements,
    ratios,
    requestsPerBatch: batches,
    engine: { explained, unexplained },
    proofs,
  });
  await writeCharts(bench, contestants, measurements);
}

/** Each database once, under the name of whoever used it first. */
async function proveAll(
  bench: Bench,
  contestants: readonly Contestant[],
): Promise<readonly ({ readonly name: string } & Proof)[]> {
  const names = new Map<string, string>();
  for (const { name, databaseUrl, check: checking } of contestants) {
    if (checking !== null && !names.has(databaseUrl)) {
      names.set(databaseUrl, name);
    }
  }
  const proofs: ({ readonly name: string } & Proof)[] = [];
  for (const [databaseUrl, name] of names) {
    proofs.push({ name, ...(await prove(bench, name, databaseUrl)) });
  }
  return proofs;
}

interface Run {
  readonly measurement: Measurement;
  /** Null for the bare insert, of which there is nothing to check. */
  readonly result: LoadResult | null;
}

async function run(
  bench: Bench,
  { name, server, databaseUrl, classifications, pace, repeatEvery }: Contestant,
  { runSeconds, saturation }: { readonly runSeconds: number; readonly saturation: number },
): Promise<Run> {
  const requestsPerSecond = pace === 'half' ? saturation / 2 : pace;
  if (server === null) {
    const plan = { name, databaseUrl, seconds: runSeconds, requestsPerSecond: requestsPerSecond ?? 1 };
    return { measurement: await measureInserts(bench, plan), result: null };
  }
  return measureLoad(bench, {
    name,
    server,
    seconds: runSeconds,
    connections: pace === null ? bench.options.connections : OPEN_LOOP_CONNECTIONS,
    requestsPerSecond,
    classifications,
    repeatEvery,
  });
}

/** @returns how many violations there are */
async function check(
  bench: Bench,
  { name, databaseUrl, check: checking }: Contestant,
  result: LoadResult,
): Promise<number> {
  if (checking !== null) {
    return checkRun(bench, { name, databaseUrl, isFair: checking.isFair }, result);
  }
  const wrong = wrongAnswers(result);
  wrong.forEach((sentence) => bench.fail(`${name}: ${sentence}`));
  return wrong.length;
}

async function batchSizes(contestants: readonly Contestant[]) {
  const sizeOf = (name: string) =>
    requestsPerBatch(contestants.find((contestant) => contestant.name === name)?.databaseUrl ?? '');
  return { hot: await sizeOf(NAMES.hot), many: await sizeOf(NAMES.many) };
}

async function writeCharts(
  bench: Bench,
  contestants: readonly Contestant[],
  measurements: readonly Measurement[],
): Promise<void> {
  const { rounds, seconds, connections } = bench.options;
  const fast = contestants.filter(({ pace }) => pace === null).map(({ name }): string => name);
  const measured = `median of ${rounds} × ${seconds} s`;
  await bench.write(
    'throughput.svg',
    drawThroughput(
      measurements.filter(({ name }) => fast.includes(name)),
      groupOf,
      {
        title: 'Decisions a second',
        subtitle: `Closed loop, ${connections} connections; ${measured}, whiskers from the least to the most. Longer is better.`,
      },
    ),
  );
  await bench.write(
    'latency.svg',
    drawLatency(
      measurements.filter(({ name }) => !fast.includes(name)),
      {
        title: 'How long an answer takes',
        subtitle: `Open loop, counted from when a request was due; ${measured}. Lower is better.`,
      },
    ),
  );
}

function groupOf(name: string): string {
  if (name.startsWith('service')) {
    return 'the service';
  }
  return name === NAMES.constant ? 'the same server without a database' : 'Fastify + pg, one statement a request';
}
