/** The measurements of all rounds as a table, and the pictures of them. Pure. */
import { type Bar, drawBarChart } from '../charts/bar-chart.ts';
import { drawLineChart } from '../charts/line-chart.ts';
import type { Latency, Measurement } from '../measure/measure-load.ts';
import { median, spreadOf } from '../measure/statistics.ts';
import { formatSpread, formatTable } from './tables.ts';

export function formatMeasurements(measurements: readonly Measurement[]): string {
  return formatTable(
    ['median (least–most)', 'requests/s', 'refused', 'p50 ms', 'p99 ms', 'server CPU µs', 'Postgres CPU µs', 'MiB'],
    namesOf(measurements).map((name) => {
      const rounds = measurements.filter((measurement) => measurement.name === name);
      const cell = (of: (measurement: Measurement) => number | null, digits: number) =>
        formatSpread(spreadOf(rounds.flatMap((round) => of(round) ?? [])), digits);
      return [
        name,
        cell(({ requestsPerSecond }) => requestsPerSecond, 0),
        cell(({ refused }) => refused, 0),
        cell(({ latency }) => latency.p50, 2),
        cell(({ latency }) => latency.p99, 2),
        cell(({ serverCpu }) => serverCpu, 0),
        cell(({ postgresCpu }) => postgresCpu, 0),
        cell(({ residentMebibytes }) => residentMebibytes, 0),
      ];
    }),
  );
}

export interface ChartOptions {
  readonly title: string;
  readonly subtitle: string;
}

/** @param groupOf the colour that a measurement's bar shares with others */
export function drawThroughput(
  measurements: readonly Measurement[],
  groupOf: (name: string) => string,
  options: ChartOptions,
): string {
  const bars: readonly Bar[] = namesOf(measurements).map((label) => {
    const rounds = measurements.filter(({ name }) => name === label);
    return { label, group: groupOf(label), value: spreadOf(rounds.map((round) => round.requestsPerSecond)) };
  });
  return drawBarChart({ ...options, unit: 'requests per second', bars });
}

/** The median over all rounds of each percentile; the axis gives each further nine the same room. */
export function drawLatency(measurements: readonly Measurement[], options: ChartOptions): string {
  const percentiles: readonly { readonly key: keyof Latency; readonly x: number; readonly label: string }[] = [
    { key: 'p50', x: 2, label: '50 %' },
    { key: 'p90', x: 10, label: '90 %' },
    { key: 'p99', x: 100, label: '99 %' },
    { key: 'p999', x: 1_000, label: '99.9 %' },
  ];
  return drawLineChart({
    ...options,
    x: {
      label: 'so many of the requests were answered within',
      kind: 'log',
      ticks: percentiles.map(({ x, label }) => ({ value: x, label })),
    },
    y: { label: 'milliseconds', kind: 'log' },
    series: namesOf(measurements).map((label) => ({
      name: label,
      points: percentiles.map(({ key, x }) => ({
        x,
        y: median(measurements.filter(({ name }) => name === label).map(({ latency }) => latency[key])),
      })),
    })),
  });
}

function namesOf(measurements: readonly Measurement[]): readonly string[] {
  return [...new Set(measurements.map(({ name }) => name))];
}
