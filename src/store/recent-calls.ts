/** Which calls this process has decided about lately, and how it left them, in a bounded amount of memory. */
import type { Call } from '../routing/types.ts';

export interface RecentCalls {
  /** @param call as it is stored now */
  note(callID: string, call: Call): void;
  /** Whether the call was noted, but for those that newer ones took the place of; seldom true of one that was not. */
  has(callID: string): boolean;
  /** How the call was left; undefined where it was not noted, or newer ones took its place. */
  get(callID: string): Call | undefined;
}

/** Half a megabyte: the calls of some seconds at the most that a process can route, of hours in an ordinary one. */
const PLACES = 2 ** 17;

/**
 * Five megabytes. Retries come within some seconds, so that is enough for a thousand calls a second; twice as many cost
 * the process another twenty megabytes. A power of two.
 */
const CALLS_MAX = 2 ** 13;

/** Hardly any call has more within the seconds that matter, and one that has is read: so what is kept stays small. */
const DECISIONS_MAX = 4;

export function createRecentCalls(): RecentCalls {
  const hashes = new Int32Array(PLACES);
  const left: ({ readonly callID: string; readonly call: Call } | undefined)[] = Array.from({ length: CALLS_MAX });
  // Never 0, which is what an empty place holds.
  const hashOf = (callID: string): number => Bun.hash.xxHash32(callID) | 0 || 1;
  const placeOf = (hash: number): number => hash & (PLACES - 1);
  const leftPlaceOf = (hash: number): number => hash & (CALLS_MAX - 1);
  return {
    note(callID, call) {
      const hash = hashOf(callID);
      hashes[placeOf(hash)] = hash;
      left[leftPlaceOf(hash)] = call.history.length > DECISIONS_MAX ? undefined : { callID, call };
    },
    has(callID) {
      const hash = hashOf(callID);
      return hashes[placeOf(hash)] === hash;
    },
    get(callID) {
      const known = left[leftPlaceOf(hashOf(callID))];
      return known?.callID === callID ? known.call : undefined;
    },
  };
}
