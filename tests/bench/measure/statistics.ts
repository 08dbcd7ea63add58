/** Sums up what was measured: medians, percentiles, and how fast one quantity grows with another. Pure. */

export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * In the unit of the values, of those that are numbers; NaN of none. Of an even number of values it is the mean of the
 * two in the middle.
 */
export function median(values: readonly number[]): number {
  const sorted = values.filter(isNumber).toSorted((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** In the unit of the values, of those that are numbers; NaN of none. */
export function spreadOf(values: readonly number[]): Spread {
  const known = values.filter(isNumber);
  return known.length === 0
    ? { least: NaN, median: NaN, most: NaN }
    : { least: Math.min(...known), median: median(known), most: Math.max(...known) };
}

/**
 * The least value that at least this part of the values does not exceed, in their unit; NaN of none.
 * @param part from 0 to 1
 */
export function percentile(ascending: readonly number[], part: number): number {
  const rank = Math.max(Math.ceil(ascending.length * part), 1);
  return ascending[rank - 1] ?? NaN;
}

/** By how much y rises for each unit of x, by least squares; NaN of fewer than two places. */
export function slopeOf(points: readonly Point[]): number {
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const along = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const together = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return along === 0 ? NaN : together / along;
}

/** How far the slope may be off by chance: its standard error, from how far the points lie off the line. */
export function slopeErrorOf(points: readonly Point[]): number {
  const slope = slopeOf(points);
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const along = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const off = points.reduce((sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0);
  return points.length < 3 ? NaN : Math.sqrt(off / (points.length - 2) / along);
}

/**
 * The exponent e with which y grows as x to the power of e, by least squares on logarithms: 0 is flat, 1 is in step.
 * Points at zero have no logarithm and are left out.
 */
export function exponentOf(points: readonly Point[]): number {
  return slopeOf(points.filter(({ x, y }) => x > 0 && y > 0).map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) })));
}

function isNumber(value: number): boolean {
  return !Number.isNaN(value);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
