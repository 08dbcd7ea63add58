/** Numbers drawn from a seed: the same on every machine. */

export interface Random {
  /** Uniform, from 0 on and below 1. */
  uniform(): number;
  /** Exponentially distributed. */
  exponential(mean: number): number;
  /** Normally distributed, with mean 0 and deviation 1. */
  normal(): number;
}

/** sfc32 (https://pracrand.sourceforge.net), seeded by its own counter. */
export function createRandom(seed: number): Random {
  let [a, b, c, counter] = [seed >>> 0, Math.trunc(seed / 2 ** 32) >>> 0, 0x9e3779b9, 1];
  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
  // The first numbers still know the seed.
  for (let round = 0; round < 15; round += 1) {
    next();
  }
  const uniform = (): number => (next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53;
  return {
    uniform,
    exponential: (mean) => -mean * Math.log(1 - uniform()),
    // Box and Muller, 1958.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
