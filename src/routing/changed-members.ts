/** Which of a turn's members are not as they are stored. */
import type { QueueTurn } from './queue-turn.ts';
import type { Member } from './types.ts';

/** What the queue has to store of its members after the batch: those who are not as they were read. */
export function changedMembers({ members, stored, gone }: QueueTurn): ReadonlyMap<number, Member | null> {
  const changed = new Map<number, Member | null>();
  for (const agentID of gone) {
    changed.set(agentID, null);
  }
  let place = 0;
  for (const member of members) {
    const known = stored[place] ?? null;
    if (known === null || !isAsStored(member, known)) {
      changed.set(member.agentID, member);
    }
    place += 1;
  }
  return changed;
}

/** Whether nothing would be stored anew. */
export function isAsStored(member: Member, stored: Member): boolean {
  return (
    member === stored ||
    (member.standing === stored.standing &&
      member.rank === stored.rank &&
      member.dueAt === stored.dueAt &&
      member.reason === stored.reason &&
      member.offersToday === stored.offersToday &&
      member.offersDay === stored.offersDay &&
      isConfiguredAlike(member, stored))
  );
}

/** In everything but what calls make of a member. */
export function isConfiguredAlike(one: Member, other: Member): boolean {
  return (
    one.position === other.position &&
    one.tier === other.tier &&
    one.number === other.number &&
    one.weight === other.weight &&
    one.capacity === other.capacity &&
    one.offersPerDayMax === other.offersPerDayMax &&
    one.baseReason === other.baseReason &&
    one.baseDueAt === other.baseDueAt &&
    one.availableSince === other.availableSince &&
    one.rankedBy === other.rankedBy
  );
}
