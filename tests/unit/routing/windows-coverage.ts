/** What happened in runs, so that it can be told whether they meet what they are for. */
import type { Decided, DecisionInput } from '../../../src/routing/types.ts';
import type { BatchToRead } from './in-memory-queues.ts';

export interface Coverage {
  decisions: number;
  anyway: number;
  repeats: number;
  secondChances: number;
  laterTiers: number;
  overflows: number;
  largerThanTheWindow: number;
  enlarged: number;
  lacksRanks: number;
  endedLeases: number;
}

export function noCoverage(): Coverage {
  return {
    decisions: 0,
    anyway: 0,
    repeats: 0,
    secondChances: 0,
    laterTiers: 0,
    overflows: 0,
    largerThanTheWindow: 0,
    enlarged: 0,
    lacksRanks: 0,
    endedLeases: 0,
  };
}

/** A batch that was decided from a window. */
export interface InWindow {
  readonly decided: Decided;
  readonly input: DecisionInput;
  readonly openings: number;
  /** Whether the first reading did not even tell the ranks of who joins. */
  readonly lacksRanks: boolean;
}

export function cover(seen: Coverage, { requests }: BatchToRead, { answers, decisions, agents }: Decided): void {
  seen.largerThanTheWindow += Number(requests.length > 32);
  seen.overflows += answers.filter(({ kind }) => kind === 'overflow').length;
  seen.decisions += decisions.length;
  seen.endedLeases += [...agents.values()].filter(({ leases }) => leases.length === 0).length;
  for (const { result, reasons } of decisions) {
    seen.anyway += Number(reasons.anyway === true);
    seen.repeats += Number(reasons.row !== undefined);
    seen.secondChances += Number(result.kind === 'second_chance');
    seen.laterTiers += Number((reasons.level ?? 1) > 1);
  }
}

export function coverWindow(seen: Coverage, { openings, lacksRanks }: InWindow): void {
  seen.enlarged += Number(openings > 1);
  seen.lacksRanks += Number(lacksRanks);
}
