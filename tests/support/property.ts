/** Settings of the property tests: a failure prints its seed, and PROPERTY_SEED takes it back. */
export function propertySettings(numRuns: number): { readonly numRuns: number; readonly seed?: number } {
  const seed = process.env['PROPERTY_SEED'];
  return seed === undefined ? { numRuns } : { numRuns, seed: Number(seed) };
}
