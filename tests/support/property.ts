/** Looking for a smaller example ends in time for the test to say what it has found. */
const TIME_MAX_MS = 20_000;

/** Settings of the property tests: a failure prints its seed, and PROPERTY_SEED takes it back. */
export function propertySettings(numRuns: number): {
  readonly numRuns: number;
  readonly seed?: number;
  readonly interruptAfterTimeLimit: number;
  readonly markInterruptAsFailure: true;
} {
  const seed = process.env['PROPERTY_SEED'];
  const settings = { numRuns, interruptAfterTimeLimit: TIME_MAX_MS, markInterruptAsFailure: true } as const;
  return seed === undefined ? settings : { ...settings, seed: Number(seed) };
}
