/** After a run: that each of its decisions comes out the same when it is made again from what is recorded. */
import { lastDecisions, verifyDecisions } from '../../../src/operations/replay.ts';
import { openDatabase } from '../../../src/store/connection.ts';
import type { Bench } from '../bench.ts';

export interface Proof {
  readonly proven: number;
  /** With reading them, by one process. */
  readonly decisionsPerSecond: number;
}

/** A tomorrow of which nothing is recorded yet. */
const AHEAD_MILLISECONDS = 86_400_000;

/** A long run stores millions; the last ones depend on all before them. */
const DECISIONS_MAX = 1_000_000;

/** A decision that can't be made again, or comes out otherwise, fails the benchmark. */
export async function prove(bench: Bench, name: string, databaseUrl: string): Promise<Proof> {
  const database = openDatabase(databaseUrl, () => {}, { connectionsMax: 1, queryTimeoutMilliseconds: 60_000 });
  const startedAt = performance.now();
  try {
    const stretch = await lastDecisions(database, DECISIONS_MAX, Date.now() + AHEAD_MILLISECONDS);
    const { proven, unproven, difference } = await verifyDecisions(database, stretch, () => {});
    if (difference !== null) {
      bench.fail(`${name}: decision ${difference.mqID} comes out otherwise: ${JSON.stringify(difference.differing)}`);
    }
    if (unproven > 0) {
      bench.fail(`${name}: too little is recorded of ${unproven} decisions to make them again`);
    }
    return { proven, decisionsPerSecond: (proven * 1_000) / (performance.now() - startedAt) };
  } finally {
    await database.destroy();
  }
}
