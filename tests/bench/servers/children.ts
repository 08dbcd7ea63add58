/** The processes that the benchmark has started and that still run, so that none is left when it is ended early. */

const running = new Set<number>();

/** @param ended resolves when the process is gone */
export function follow(processID: number, ended: Promise<unknown>): void {
  running.add(processID);
  void ended.then(() => running.delete(processID));
}

/** At once, also those that are stopped. */
export function killFollowed(): void {
  for (const processID of running) {
    try {
      process.kill(processID, 'SIGKILL');
    } catch {
      // Gone in this moment, as it was meant to be.
    }
  }
}
