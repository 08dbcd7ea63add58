/** Makes the partitions of the days ahead and tends those that are over, for as long as the service runs. */
import type { Observe } from '../observe.ts';
import { forgetRecord, takeCheckpoints } from '../store/checkpoints.ts';
import { deleteOutdated, forgetCalls, indexClosedDays, removeOldDays } from '../store/closed-days.ts';
import { type Database, openDatabase } from '../store/connection.ts';
import { createOfferPartitions } from '../store/partitions.ts';
import { settlesWithin } from './settles-within.ts';

/** Partitions are made for a week, so that this may fail for days before a decision lands in the common one. */
const EVERY_MILLISECONDS = 5 * 60 * 1_000;

/** The indexes of a day with ten million decisions take some minutes. */
const STATEMENT_MILLISECONDS_MAX = 20 * 60 * 1_000;

/** What is under way is rolled back when its connection ends. */
const STOP_MILLISECONDS_MAX = 1_000;

export interface StorageKeeper {
  /** Resolves when nothing of it is under way any more, or soon. */
  stop(): Promise<void>;
}

/** Resolves when the partitions of today and the days ahead are there, or could not be made, which is observed. */
export async function maintainStorage(url: string, observe: Observe): Promise<StorageKeeper> {
  const database = openDatabase(
    url,
    (error) => observe({ kind: 'database_lost', connection: 'maintenance', error }),
    { connectionsMax: 1, queryTimeoutMilliseconds: STATEMENT_MILLISECONDS_MAX },
  );
  const stopping = new AbortController();
  const keeper = createChores(database, observe, stopping.signal);
  await keeper.makePartitions();
  let underWay = Promise.resolve();
  let isAtWork = false;
  const timer = setInterval(() => {
    if (!isAtWork) {
      isAtWork = true;
      underWay = keeper.doAll().finally(() => {
        isAtWork = false;
      });
    }
  }, EVERY_MILLISECONDS);
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await settlesWithin(
        underWay.then(() => database.destroy()),
        STOP_MILLISECONDS_MAX,
      );
    },
  };
}

function createChores(database: Database, observe: Observe, signal: AbortSignal) {
  /** Never rejects. */
  async function chore(where: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!signal.aborted) {
        observe({ kind: 'fault', where, error });
      }
    }
  }

  const makePartitions = (): Promise<void> =>
    chore('making the partitions of the days ahead', async () => {
      const partitions = await createOfferPartitions(database);
      if (partitions.length > 0) {
        observe({ kind: 'partitions_created', partitions });
      }
    });

  return {
    makePartitions,
    async doAll(): Promise<void> {
      await makePartitions();
      await chore('forgetting calls', async () => {
        await forgetCalls(database, signal);
      });
      await chore('removing old days', async () => {
        const partitions = await removeOldDays(database, signal);
        if (partitions.length > 0) {
          observe({ kind: 'partitions_removed', partitions });
        }
      });
      await chore('indexing closed days', async () => {
        const partitions = await indexClosedDays(database, signal);
        if (partitions.length > 0) {
          observe({ kind: 'partitions_indexed', partitions });
        }
      });
      await chore('noting where queues stand', async () => {
        await takeCheckpoints(database, signal);
      });
      await chore('deleting what is outdated', async () => {
        await deleteOutdated(database, signal);
        await forgetRecord(database, signal);
      });
    },
  };
}
