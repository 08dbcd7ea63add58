/** A seeded source of choices: the same seed makes the same choices on every machine. */

export interface Choices {
  /** A whole number from min to max. */
  between(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<const Value>(values: readonly [Value, ...Value[]]): Value;
  /** One of any list; null where it is empty. */
  pickAny<Value>(values: readonly Value[]): Value | null;
  /** The values that are picked, each with this probability, in their order. */
  some<Value>(values: readonly Value[], probability: number): readonly Value[];
  shuffle<Value>(values: readonly Value[]): readonly Value[];
}

export function createChoices(seed: number): Choices {
  let state = seed >>> 0;
  /** Mulberry32 by Tommy Ettinger: from 0 up to 1. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function between(min: number, max: number): number {
    return min + Math.floor(next() * (max - min + 1));
  }
  return {
    between,
    chance: (probability) => next() < probability,
    pick: (values) => values[between(0, values.length - 1)] ?? values[0],
    pickAny: (values) => values[between(0, values.length - 1)] ?? null,
    some: (values, probability) => values.filter(() => next() < probability),
    shuffle: (values) =>
      values
        .map((value) => ({ value, key: next() }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ value }) => value),
  };
}
