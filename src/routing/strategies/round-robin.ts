import type { Candidate, CandidateWindow } from '../types.ts';

/** Walks a queue's candidates in turn, and remembers whom it took last. */
export interface RoundRobin {
  /**
   * Takes the first candidate in turn whom this call was given least often, and moves behind that one.
   * @param timesGiven how often this call was given a number; numbers that it was never given may be missing
   * @returns null when there is no candidate at all; `beyond_window` when one behind the window might come first
   */
  take(timesGiven: ReadonlyMap<string, number>): Candidate | null | 'beyond_window';
}

/**
 * Round-robin over the window, which begins behind the member offered last. Nobody is skipped and nobody is taken
 * twice before the turn is over, so the counts of any two members who are always candidates differ by at most one.
 */
export function createRoundRobin(window: CandidateWindow): RoundRobin {
  const { candidates, complete } = window;
  let next = 0;
  return {
    take(timesGiven) {
      const steps = complete ? candidates.length : candidates.length - next;
      let best: { readonly candidate: Candidate; readonly index: number; readonly given: number } | null = null;
      for (let step = 0; step < steps; step += 1) {
        const index = (next + step) % candidates.length;
        const candidate = candidates[index];
        if (candidate === undefined) {
          break;
        }
        const given = timesGiven.get(candidate.number) ?? 0;
        if (best === null || given < best.given) {
          best = { candidate, index, given };
        }
        if (given === 0) {
          break;
        }
      }
      if (best === null || best.given > 0) {
        if (!complete) {
          return 'beyond_window';
        }
      }
      if (best === null) {
        return null;
      }
      next = complete ? (best.index + 1) % candidates.length : best.index + 1;
      return best.candidate;
    },
  };
}
