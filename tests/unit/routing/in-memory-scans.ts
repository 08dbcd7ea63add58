/** What a batch's scans find among members in memory, in the order of the index `membership_state_turns`. */
import type { Member, Place, Standing } from '../../../src/routing/types.ts';
import type { Scanning } from '../../../src/store/scans.ts';
import type { MemoryQueue } from './in-memory-queues.ts';

const STANDINGS: readonly Standing[] = ['free', 'busy', 'out'];

/** The members whom a scan reads: those of each standing in the index's order, from the cursor on and round. */
export function scanned(
  { stored }: MemoryQueue,
  { tier, size, rotates }: Scanning,
  cursor: Place,
): readonly Member[] {
  const ofTier = [...stored.values()].filter((member) => member.tier === tier).toSorted(inOrder);
  return STANDINGS.flatMap((standing) => {
    const standingSo = ofTier.filter((member) => member.standing === standing);
    const isAhead = (member: Member): boolean =>
      !rotates ||
      member.position > cursor.position ||
      (member.position === cursor.position && member.agentID > cursor.agentID);
    return [...standingSo.filter(isAhead), ...standingSo.filter((member) => !isAhead(member))];
  }).slice(0, size);
}

function inOrder(one: Member, other: Member): number {
  return one.rank - other.rank || one.position - other.position || one.agentID - other.agentID;
}

export function isNeedless({ stored }: MemoryQueue, { needlessTier, size }: Scanning): boolean {
  const free = [...stored.values()].filter(({ tier, standing }) => tier <= needlessTier && standing === 'free');
  return needlessTier > 0 && free.length >= size;
}

export function storedOf({ stored }: MemoryQueue, agentID: number | null): readonly Member[] {
  const member = agentID === null ? undefined : stored.get(agentID);
  return member === undefined ? [] : [member];
}
