/** Keeps the days ahead partitioned for as long as the service runs. */
import type { Observe } from '../observe.ts';
import type { Database } from '../store/connection.ts';
import { createOfferPartitions } from '../store/partitions.ts';

/** Partitions are made for a week, so that this may fail for days before a decision lands in the common one. */
const EVERY_MILLISECONDS = 6 * 60 * 60 * 1_000;

export interface PartitionKeeper {
  /** Resolves when nothing of it is under way any more. */
  stop(): Promise<void>;
}

/** Resolves when the partitions of today and the days ahead are there, or could not be made, which is observed. */
export async function keepPartitions(database: Database, observe: Observe): Promise<PartitionKeeper> {
  const makePartitions = async (): Promise<void> => {
    try {
      const partitions = await createOfferPartitions(database);
      if (partitions.length > 0) {
        observe({ kind: 'partitions_created', partitions });
      }
    } catch (error) {
      observe({ kind: 'fault', where: 'making the partitions of the days ahead', error });
    }
  };
  let underWay = makePartitions();
  await underWay;
  const timer = setInterval(() => {
    underWay = makePartitions();
  }, EVERY_MILLISECONDS);
  return {
    stop() {
      clearInterval(timer);
      return underWay;
    },
  };
}
