/** Holds who was looked at, as a decision tells, against who came before the one who was offered. */
import type { MemberReason, Reasons } from '../routing/types.ts';
import type { AgentRecord } from './agent-record.ts';
import { isBehind } from './ring.ts';

/** Going through all members for each decision is quick for so many; in larger queues hardly a decision looks at all. */
const MEMBERS_MAX = 512;

export interface Untold {
  /** Those who came before the one offered, without a word why not. */
  readonly records: readonly AgentRecord[];
  /** Whether it can't be told who they are, since of some who were looked at there are only counts, and these differ. */
  readonly isCountWrong: boolean;
}

const NOBODY: Untold = { records: [], isCountWrong: false };

/** @param isBefore whether it was a member's turn before that of the one who was offered */
export function untoldMembers(
  all: ReadonlyMap<number, AgentRecord>,
  { partial, members = [], others = {}, level = 1 }: Reasons,
  isBefore: (record: AgentRecord) => boolean,
): Untold {
  if (partial === true || all.size > MEMBERS_MAX) {
    return NOBODY;
  }
  const told = new Set(members.map(([agentID]) => agentID));
  const records: AgentRecord[] = [];
  for (const record of all.values()) {
    if (record.isMember && record.member.tier <= level && !told.has(record.agentID) && isBefore(record)) {
      records.push(record);
    }
  }
  const counted = countOf(others);
  return counted === 0 ? { records, isCountWrong: false } : { records: [], isCountWrong: counted !== records.length };
}

export function countOf(others: Readonly<Partial<Record<MemberReason, number>>>): number {
  return Object.values(others).reduce((sum, count) => sum + count, 0);
}

/** Whether a member comes before another by rank, and among equals by place, as `choose` goes by it. */
export function ranksBefore(
  one: { readonly rank: number; readonly record: AgentRecord },
  other: { readonly rank: number; readonly record: AgentRecord },
): boolean {
  return one.rank === other.rank ? isBehind(other.record.member, one.record.member) : one.rank < other.rank;
}
