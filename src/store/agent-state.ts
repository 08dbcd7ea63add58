/** How `agent_state.leases` keeps an agent's leases: a JSON array with an array for each, the one that began first first. */
import type { Lease } from '../routing/types.ts';

type StoredLease = readonly [mqID: string, until: number];

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
