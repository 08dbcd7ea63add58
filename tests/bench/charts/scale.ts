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

/** With more decades than that, an axis of logarithms does without 2 and 5 in each. */
const LOG_DECADES_MAX = 3;

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
    Math.abs(value) >= 1_000_000
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

/** Round numbers around the values, at least a decade of them, so that what is flat looks flat. */
function logMarks(values: readonly number[]): readonly number[] {
  const known = values.length === 0 ? [1] : values;
  const marks = roundNumbers(Math.min(...known), Math.max(...known));
  const decades = marks.filter((mark) => mark.step === 0);
  return (decades.length > LOG_DECADES_MAX ? decades : marks).map(({ value }) => value);
}

interface RoundNumber {
  readonly value: number;
  /** Its place among 1, 2 and 5. */
  readonly step: number;
}

/** 1, 2 and 5 of each decade, from the last that is not above the least to the first that is not below the most. */
function roundNumbers(least: number, most: number): readonly RoundNumber[] {
  const first = Math.floor(Math.log10(least)) - 1;
  const last = Math.floor(Math.log10(most)) + 2;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((decade) =>
    // Written out, since 10 ** -1 * 2 is no longer 0.2.
    [1, 2, 5].map((factor, step) => ({ value: Number(`${factor}e${decade}`), step })),
  );
  let from = all.findLastIndex(({ value }) => value <= least);
  let to = all.findIndex(({ value }) => value >= most);
  while ((all[to]?.value ?? Infinity) / (all[from]?.value ?? 0) < 10) {
    from -= 1;
    to += 1;
  }
  return all.slice(from, to + 1);
}
