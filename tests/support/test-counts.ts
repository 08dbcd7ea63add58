/** Reads how many tests passed and failed from the lines with which `bun test` ends. */
import { stripVTControlCharacters } from 'node:util';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** Skipped, or still to be written. */
  readonly notRun: number;
}

export function countTests(output: string): TestCounts {
  const closing = stripVTControlCharacters(output);
  const count = (word: string): number => {
    const lines = [...closing.matchAll(new RegExp(`^ *(\\d+) ${word}$`, 'gm'))];
    return Number(lines.at(-1)?.[1] ?? 0);
  };
  return { passed: count('pass'), failed: count('fail'), notRun: count('skip') + count('todo') };
}
