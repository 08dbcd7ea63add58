/** Tells the first wish to stop from a second, impatient one. */

export interface StopSignalHandlers {
  /** Finish what is under way. Called once. */
  stop(signal: NodeJS.Signals): void;
  /** Somebody does not want to wait for that. */
  stopNow(signal: NodeJS.Signals): void;
}

/** SIGHUP is what a terminal sends that is closed. */
const STOP_SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * A terminal sends Ctrl-C to every process in it, and `npm start` sends what it gets on to its child, so that one
 * keypress arrives twice within some milliseconds. Nobody presses it twice that fast and means it.
 */
const SAME_WISH_MILLISECONDS = 500;

export function onStopSignals({ stop, stopNow }: StopSignalHandlers): void {
  let firstAt: number | null = null;
  const receive = (signal: NodeJS.Signals): void => {
    if (firstAt === null) {
      firstAt = performance.now();
      stop(signal);
    } else if (performance.now() - firstAt > SAME_WISH_MILLISECONDS) {
      stopNow(signal);
    }
  };
  for (const signal of STOP_SIGNALS) {
    process.on(signal, receive);
  }
}
