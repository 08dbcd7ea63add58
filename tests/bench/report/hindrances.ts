/** What retention and a held snapshot cost, in words and pictures. Pure. */
import { drawLineChart } from '../charts/line-chart.ts';
import type { Cost } from '../growth/cost.ts';
import type { RetentionRun } from '../growth/retention.ts';
import type { SnapshotRun, SnapshotSlice } from '../growth/snapshot.ts';
import { type Ratio, ratioByRound } from '../measure/ratios.ts';
import { GROWTH_FACTOR_GOAL, growthOf } from './curves.ts';
import { formatTable } from './tables.ts';

export function retentionRatios(runs: readonly RetentionRun[]): readonly Ratio[] {
  const ratio = (name: string, quantity: (cost: Cost) => number, value: number | null): Ratio =>
    ratioByRound({
      name: `${name}: while the retention deletes / without`,
      goal: value === null ? null : { kind: 'at most', value },
      upper: runs.map(({ during }) => quantity(during)),
      lower: runs.map(({ without }) => quantity(without)),
    });
  return [
    ratio('CPU a request', cpuOf, GROWTH_FACTOR_GOAL),
    ratio('requests/s', ({ requestsPerSecond }) => requestsPerSecond, null),
    ratio('p99', ({ p99 }) => p99, null),
  ];
}

export function formatSnapshot({ name, slices }: SnapshotRun): string {
  const table = formatTable(
    [`${name}, a snapshot`, 'requests since', 'CPU µs', 'blocks', 'requests/s', 'p99 ms'],
    slices.map((slice) => [
      slice.phase,
      slice.phase === 'held' ? Math.round(slice.requestsSince).toLocaleString('en') : '',
      cpuOf(slice).toFixed(0),
      slice.blocks.toFixed(1),
      slice.requestsPerSecond.toFixed(0),
      slice.p99.toFixed(1),
    ]),
  );
  const held = heldOf(slices);
  const before = slices.find(({ phase }) => phase === 'before');
  const factor = cpuOf(held.at(-1)) / cpuOf(before);
  const blocksFactor = (held.at(-1)?.blocks ?? NaN) / (before?.blocks ?? NaN);
  const { exponent } = growthOf(held.map((slice) => ({ x: slice.requestsSince, y: cpuOf(slice) })));
  return (
    `${table}\n\nheld to the end / before: blocks ${blocksFactor.toFixed(2)}, CPU ${factor.toFixed(2)} ` +
    `(goal at most ${GROWTH_FACTOR_GOAL}): ${factor <= GROWTH_FACTOR_GOAL ? 'met' : 'not met'}; ` +
    `exponent of the CPU over the requests since ${exponent.toFixed(3)}`
  );
}

export function drawSnapshots(runs: readonly SnapshotRun[]): string {
  return drawLineChart({
    title: 'While another session holds a snapshot',
    subtitle: 'What a request costs, by the requests since the snapshot was taken. Flat is best.',
    x: { label: 'requests since', kind: 'linear' },
    y: { label: 'CPU a request, µs', kind: 'linear' },
    series: runs.map(({ name, slices }) => ({
      name,
      points: heldOf(slices).map((slice) => ({ x: slice.requestsSince, y: cpuOf(slice) })),
    })),
  });
}

function heldOf(slices: readonly SnapshotSlice[]): readonly SnapshotSlice[] {
  return slices.filter(({ phase }) => phase === 'held');
}

function cpuOf(cost: Cost | undefined): number {
  return cost === undefined ? NaN : cost.serverCpu + cost.postgresCpu;
}
