/**
 * Counts the classifications that calls ask for and no queue has, so that people see what is missing. Counted in memory
 * and written down every few seconds: what a process had not written when it was killed is lost.
 */
import { queueKey } from '../routing/queue-key.ts';
import type { Database } from '../store/connection.ts';
import { addUnknown, type UnknownCount } from '../store/unknown-classifications.ts';

export interface UnknownCounter {
  /** Costs next to nothing. */
  note(rclassification: string): void;
  /** Writes down what was counted since the last time; it is counted on where that fails. */
  flush(): Promise<void>;
}

/** What callers send may be anything; beyond so many names between two flushes, the others are counted together. */
const NAMES_MAX = 1_000;

export function createUnknownCounter(database: Database): UnknownCounter {
  let counts = new Map<string, UnknownCount>();

  function add({ key, name, requests, firstAt, lastAt }: UnknownCount): void {
    const place = counts.has(key) || counts.size < NAMES_MAX ? key : '';
    const known = counts.get(place);
    counts.set(place, {
      key: place,
      name: place === '' ? '' : name,
      requests: (known?.requests ?? 0) + requests,
      firstAt: Math.min(known?.firstAt ?? firstAt, firstAt),
      lastAt: Math.max(known?.lastAt ?? lastAt, lastAt),
    });
  }

  return {
    note(rclassification) {
      const now = Date.now();
      add({ key: queueKey(rclassification), name: rclassification, requests: 1, firstAt: now, lastAt: now });
    },
    async flush() {
      const written = counts;
      if (written.size === 0) {
        return;
      }
      counts = new Map();
      try {
        await addUnknown(database, [...written.values()]);
      } catch (error) {
        written.forEach(add);
        throw error;
      }
    },
  };
}
