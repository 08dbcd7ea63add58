/** Where a value stands on an axis, and which values the axis names. Pure. */

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface Scale {
  readonly ticks: readonly Tick[];
  /** In the picture's units. */
  place(value: number): number;
}

export interface ScaleOptions {
  readonly kind: 'linear' | 'log';
  readonly values: readonly number[];
  /** Where the axis begins and ends in the picture. */
  readonly from: number;
  readonly to: number;
  /** Instead of those that would be chosen. */
  readonly ticks?: readonly Tick[];
}

const LINEAR_TICKS = 5;

/** Below so many decades, an axis of logarithms also names 2 and 5 in each. */
const SPARSE_DECADES = 3;

/** A linear axis begins at zero, so that lengths can be compared; one of logarithms at a round number. */
export function createScale({ kind, values, from, to, ticks: given }: ScaleOptions): Scale {
  const known = values.filter((value) => Number.isFinite(value) && (kind === 'linear' || value > 0));
  const marks = kind === 'linear' ? linearMarks(known) : logMarks(known);
  const ticks = given ?? marks.map((value) => ({ value, label: formatNumber(value) }));
  const ends = [...ticks.map(({ value }) => value), ...known];
  const along = kind === 'linear' ? (value: number) => value : Math.log;
  const start = along(Math.min(...ends));
  const span = along(Math.max(...ends)) - start || 1;
  return { ticks, place: (value) => from + ((along(value) - start) / span) * (to - from) };
}

/** Up to three digits that count; 1,234 in full and 1,200,000 as 1.2M. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) {
    return '–';
  }
  const format =
    Math.abs(value) >= 100_000
      ? new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
      : new Intl.NumberFormat(
          'en',
          Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
        );
  return format.format(value);
}

/** From zero to the first round number that nothing exceeds. */
function linearMarks(values: readonly number[]): readonly number[] {
  const most = Math.max(0, ...values) || 1;
  const rough = most / LINEAR_TICKS;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * decade >= rough) ?? 10) * decade;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** Whole decades around the values, two at least, so that what is flat looks flat. */
function logMarks(values: readonly number[]): readonly number[] {
  const least = Math.floor(Math.log10(Math.min(...(values.length === 0 ? [1] : values))));
  const most = Math.max(Math.ceil(Math.log10(Math.max(...(values.length === 0 ? [1] : values)))), least + 2);
  const decades = Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index));
  return most - least < SPARSE_DECADES
    ? decades.flatMap((decade, index) => (index === decades.length - 1 ? [decade] : [decade, 2 * decade, 5 * decade]))
    : decades;
}
