/** `overload`: more requests than the service can decide, at a rate that does not wait for its answers. */
import type { Bench } from '../bench.ts';
import { drawBarChart } from '../charts/bar-chart.ts';
import { AGENTS_PER_QUEUE, createServiceDatabase } from '../databases/databases.ts';
import { load } from '../load/run-load.ts';
import { checkRun } from '../measure/check-run.ts';
import { residentMebibytesOf } from '../measure/processes.ts';
import { type Goal, type Ratio, ratioByRound } from '../measure/ratios.ts';
import { percentile, spreadOf } from '../measure/statistics.ts';
import { readFacts } from '../report/facts.ts';
import { formatRatios, formatSpread, formatTable } from '../report/tables.ts';
import { startConstantServer, startService } from '../servers/servers.ts';

/** So many that a request rarely waits for a free one: what waits in the generator can't be shed by the service. */
const CONNECTIONS = 16_000;

const PEAK = 'peak, closed loop';
const BEYOND = '1.5 times the peak';
const UTMOST = 'as many as the server can parse';

interface OverloadRun {
  readonly name: string;
  /** Sent, and given a number, each second. */
  readonly offered: number;
  readonly accepted: number;
  /** Of those that were given a number, in milliseconds from when each was due. */
  readonly p50: number;
  readonly p99: number;
  /** Of those that were refused. */
  readonly refusalP99: number;
  readonly refused: number;
  readonly incompleteRefusals: number;
  readonly waitedForConnection: number;
  readonly unsent: number;
  readonly residentMebibytes: number;
}

export async function overload(bench: Bench): Promise<void> {
  const { rounds, seconds, warmUpSeconds } = bench.options;
  const size = { queues: 1, agentsPerQueue: AGENTS_PER_QUEUE };
  const { databaseUrl, names } = await createServiceDatabase(bench.serverUrl, { ...size, name: 'bench_overload' });
  const service = await bench.start(startService(databaseUrl));
  const constant = await bench.start(startConstantServer());

  async function run(name: string, runSeconds: number, requestsPerSecond: number | null): Promise<OverloadRun> {
    const result = await load(bench.directory, {
      ports: [service.port],
      connections: requestsPerSecond === null ? bench.options.connections : CONNECTIONS,
      seconds: runSeconds,
      requestsPerSecond,
      classifications: names,
    });
    await checkRun(bench, { name, databaseUrl, isFair: true }, result);
    return {
      name,
      offered: (result.answers + result.unanswered + result.unsent) / result.seconds,
      accepted: result.acceptedMeanwhile / result.seconds,
      p50: percentile(result.latencies, 0.5),
      p99: percentile(result.latencies, 0.99),
      refusalP99: percentile(result.refusalLatencies, 0.99),
      refused: result.statuses['503'] ?? 0,
      incompleteRefusals: result.incompleteRefusals,
      waitedForConnection: result.waitedForConnection,
      unsent: result.unsent,
      residentMebibytes: await residentMebibytesOf(service.processID),
    };
  }

  const runs: OverloadRun[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const runSeconds = round === 0 ? warmUpSeconds : seconds;
    const peak = await run(PEAK, runSeconds, null);
    const parsed = await load(bench.directory, {
      ports: [constant.port],
      connections: bench.options.connections,
      seconds: runSeconds,
      classifications: names,
    });
    const beyond = await run(BEYOND, runSeconds, 1.5 * peak.accepted);
    const utmost = await run(UTMOST, runSeconds, parsed.acceptedMeanwhile / parsed.seconds);
    if (round > 0) {
      runs.push(peak, beyond, utmost);
      console.log(`round ${round}: ${[peak, beyond, utmost].map(summary).join('; ')}`);
    }
  }
  const ratios = overloadRatios(runs);
  console.log(`\n${formatRuns(runs)}\n\n${formatRatios(ratios)}\n\n${refusalSentence(runs)}`);
  await bench.write('overload.json', { ...(await readFacts(bench, 'bench overload')), runs, ratios });
  await bench.write('overload.svg', drawOverload(bench, runs));
}

function summary({ name, offered, accepted }: OverloadRun): string {
  return `${name}, ${Math.round(accepted)} of ${Math.round(offered)}/s accepted`;
}

function overloadRatios(runs: readonly OverloadRun[]): readonly Ratio[] {
  const of = (name: string, quantity: keyof Pick<OverloadRun, 'accepted' | 'p99'>) =>
    runs.filter((run) => run.name === name).map((run) => run[quantity]);
  const accepted = (name: string, value: number): Ratio =>
    ratioByRound({
      name: `accepted: ${name} / peak`,
      goal: { kind: 'at least', value },
      upper: of(name, 'accepted'),
      lower: of(PEAK, 'accepted'),
    });
  const goal: Goal = { kind: 'at most', value: 250 };
  return [
    accepted(BEYOND, 0.9),
    accepted(UTMOST, 0.5),
    { name: `p99 ms of the accepted: ${BEYOND}`, goal, values: of(BEYOND, 'p99') },
    { name: `p99 ms of the accepted: ${UTMOST}`, goal, values: of(UTMOST, 'p99') },
  ];
}

function formatRuns(runs: readonly OverloadRun[]): string {
  return formatTable(
    [
      'median (least–most)',
      'offered/s',
      'accepted/s',
      'p50 ms',
      'p99 ms',
      'refused, p99 ms',
      '503',
      'late for a connection',
      'never sent',
      'MiB',
    ],
    [PEAK, BEYOND, UTMOST].map((name) => {
      const cell = (quantity: keyof Omit<OverloadRun, 'name'>, digits: number) =>
        formatSpread(spreadOf(runs.filter((run) => run.name === name).map((run) => run[quantity])), digits);
      return [
        name,
        cell('offered', 0),
        cell('accepted', 0),
        cell('p50', 1),
        cell('p99', 1),
        cell('refusalP99', 1),
        cell('refused', 0),
        cell('waitedForConnection', 0),
        cell('unsent', 0),
        cell('residentMebibytes', 0),
      ];
    }),
  );
}

function refusalSentence(runs: readonly OverloadRun[]): string {
  const sum = (quantity: 'refused' | 'incompleteRefusals') => runs.reduce((total, run) => total + run[quantity], 0);
  return `${sum('refused')} answers 503, ${sum('incompleteRefusals')} of them without Retry-After or the envelope`;
}

function drawOverload({ options }: Bench, runs: readonly OverloadRun[]): string {
  const groups = [
    ['accepted', 'accepted'],
    ['offered', 'offered'],
  ] as const;
  return drawBarChart({
    title: 'More requests than can be decided',
    subtitle: `Open loop on one hot queue; median of ${options.rounds} × ${options.seconds} s, whiskers from the least to the most.`,
    unit: 'requests per second',
    bars: [PEAK, BEYOND, UTMOST].flatMap((name) =>
      groups.map(([quantity, group]) => ({
        label: quantity === 'accepted' ? name : '',
        group,
        value: spreadOf(runs.filter((run) => run.name === name).map((run) => run[quantity])),
      })),
    ),
  });
}
