/**
 * Gathers what is said of requests that were refused for overload: a line for each would cost more than the refusal, and
 * push everything else out of a log that is read slowly.
 */

export interface ShedLine {
  readonly operation: string;
  /** How many were refused since the line before. */
  readonly requests: number;
}

export interface ShedLines {
  count(operation: string): void;
  /** Writes what was counted and not written yet. */
  flush(): void;
}

/** The first refusal is told at once, those behind it once a second. */
const EVERY_MILLISECONDS = 1_000;

export function createShedLines(write: (line: ShedLine) => void): ShedLines {
  const counts = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush(): void {
    counts.forEach((requests, operation) => write({ operation, requests }));
    counts.clear();
  }

  function writeInTurn(): void {
    timer = null;
    if (counts.size > 0) {
      flush();
      wait();
    }
  }

  function wait(): void {
    timer = setTimeout(writeInTurn, EVERY_MILLISECONDS);
    // The process may end meanwhile, and then what is left is flushed.
    timer.unref();
  }

  return {
    count(operation) {
      counts.set(operation, (counts.get(operation) ?? 0) + 1);
      if (timer === null) {
        flush();
        wait();
      }
    },
    flush,
  };
}
