/** Which calls this process has decided about lately, in a fixed amount of memory. */
export interface RecentCalls {
  note(callID: string): void;
  /** Whether the call was noted, but for those that newer ones took the place of; seldom true of one that was not. */
  has(callID: string): boolean;
}

/** Half a megabyte: the calls of some seconds at the most that a process can route, of hours in an ordinary one. */
const PLACES = 2 ** 17;

export function createRecentCalls(): RecentCalls {
  const hashes = new Int32Array(PLACES);
  // Never 0, which is what an empty place holds.
  const hashOf = (callID: string): number => Bun.hash.xxHash32(callID) | 0 || 1;
  const placeOf = (hash: number): number => hash & (PLACES - 1);
  return {
    note(callID) {
      const hash = hashOf(callID);
      hashes[placeOf(hash)] = hash;
    },
    has(callID) {
      const hash = hashOf(callID);
      return hashes[placeOf(hash)] === hash;
    },
  };
}
