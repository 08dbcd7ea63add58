/** Writes down every few seconds what calls asked for in vain, and once more at the end. */
import type { Observe } from '../observe.ts';
import { createUnknownCounter } from '../operations/unknown-counter.ts';
import type { Database } from '../store/connection.ts';

const EVERY_MILLISECONDS = 5_000;

export interface UnknownCounting {
  note(rclassification: string): void;
  /** Resolves when everything is written down, or could not be, which is observed. */
  stop(): Promise<void>;
}

export function countUnknown(database: Database, observe: Observe): UnknownCounting {
  const counter = createUnknownCounter(database);
  let isFailing = false;
  async function flush(): Promise<void> {
    try {
      await counter.flush();
      isFailing = false;
    } catch (error) {
      if (!isFailing) {
        observe({ kind: 'fault', where: 'writing down unknown classifications', error });
      }
      isFailing = true;
    }
  }
  const timer = setInterval(() => void flush(), EVERY_MILLISECONDS);
  return {
    note: (rclassification) => counter.note(rclassification),
    stop() {
      clearInterval(timer);
      return flush();
    },
  };
}
