/** A bar on the terminal while something takes longer than a second. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress extends Disposable {
  show(done: number, total: number): void;
}

const QUIET_MILLISECONDS = 1_000;

/** Shows nothing where nobody looks on: the standard error is no terminal. */
export function showProgress(label: string): Progress {
  const startedAt = performance.now();
  let bar: SingleBar | null = null;
  return {
    show(done, total) {
      if (!process.stderr.isTTY || performance.now() - startedAt < QUIET_MILLISECONDS) {
        return;
      }
      if (bar === null) {
        const options = { format: `${label} {bar} {percentage} %`, stream: process.stderr, clearOnComplete: true };
        bar = new SingleBar(options, Presets.shades_classic);
        bar.start(total, done);
      }
      bar.update(done);
    },
    [Symbol.dispose]() {
      bar?.stop();
    },
  };
}
