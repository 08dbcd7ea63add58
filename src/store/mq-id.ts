/** The ids of decisions: version 6 UUIDs, as the contract's example is, which sort by the time of the decision. */
import { v6 as uuidV6 } from 'uuid';

/** A UUID counts time in tenths of a microsecond. */
const TICKS_PER_MILLISECOND = 10_000;

/**
 * One id for each place in a batch, ascending in that order.
 * @param milliseconds the batch's time by the database's clock, since 1970
 */
export function createMqIDs(milliseconds: number, count: number): readonly string[] {
  const ticks = Math.round((milliseconds % 1) * TICKS_PER_MILLISECOND);
  return Array.from({ length: count }, (_, place) => {
    const msecs = Math.floor(milliseconds) + Math.floor((ticks + place) / TICKS_PER_MILLISECOND);
    return uuidV6({ msecs, nsecs: (ticks + place) % TICKS_PER_MILLISECOND });
  });
}

/** The least id of a moment in milliseconds since 1970: whatever is decided from then on sorts behind it. */
export function mqIDLowerBound(milliseconds: number): string {
  return uuidV6({ msecs: milliseconds, nsecs: 0, clockseq: 0, node: new Uint8Array(6) });
}
