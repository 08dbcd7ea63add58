/** How `agent_state` keeps what calls have made of an agent. */
import type { AgentState, Lease } from '../routing/types.ts';

/** An agent as the row has it. */
export interface StoredAgent extends AgentState {
  /** How often the row had been written: the same number, the same row. */
  readonly writes: number;
}

type StoredLease = readonly [mqID: string, until: number];

/** A JSON array with an array for each lease, the one that began first first. */
export function encodeLeases(leases: readonly Lease[]): string {
  return JSON.stringify(leases.map(({ mqID, until }): StoredLease => [mqID, until]));
}

/** @param json what encodeLeases wrote */
export function decodeLeases(json: string): readonly Lease[] {
  if (json === '[]') {
    return [];
  }
  // Nothing else writes this column.
  return (JSON.parse(json) as readonly StoredLease[]).map(([mqID, until]) => ({ mqID, until }));
}
