/** Prints what was measured, as medians with the least and the most of all rounds. */

export interface Measurement {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** In microseconds for each request. */
  readonly serverCpu: number;
  readonly postgresCpu: number;
  readonly residentMebibytes: number;
}

export interface Ratio {
  readonly name: string;
  /** What the project has set itself; null for what is only shown. */
  readonly goal: number | null;
  /** One for each round. */
  readonly values: readonly number[];
}

export function printReport(measurements: readonly Measurement[], ratios: readonly Ratio[]): void {
  const names = [...new Set(measurements.map(({ name }) => name))];
  console.log('\n| median (least–most) | requests/s | p50 ms | p99 ms | server CPU µs | Postgres CPU µs | MiB |');
  console.log('|---|---|---|---|---|---|---|');
  for (const name of names) {
    const rounds = measurements.filter((measurement) => measurement.name === name);
    const cells = [
      spread(
        rounds.map((round) => round.requestsPerSecond),
        0,
      ),
      spread(
        rounds.map((round) => round.p50Milliseconds),
        1,
      ),
      spread(
        rounds.map((round) => round.p99Milliseconds),
        1,
      ),
      spread(
        rounds.map((round) => round.serverCpu),
        0,
      ),
      spread(
        rounds.map((round) => round.postgresCpu),
        0,
      ),
      spread(
        rounds.map((round) => round.residentMebibytes),
        0,
      ),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  console.log('\n| ratio, by round | median (least–most) | goal |\n|---|---|---|');
  for (const { name, goal, values } of ratios) {
    console.log(`| ${name} | ${spread(values, 2)} | ${goal ?? ''} |`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function spread(values: readonly number[], digits: number): string {
  const least = Math.min(...values).toFixed(digits);
  const most = Math.max(...values).toFixed(digits);
  return `${median(values).toFixed(digits)} (${least}–${most})`;
}
