/**
 * What a batch finds changed of its queues before it decides: kept with the decisions, so that each can be decided again
 * from what was known. A queue's own decisions and the mere passing of time need no note, since they can be worked out.
 */
import { toPlaces } from './cursors.ts';
import { isAsStored, isConfiguredAlike } from './changed-members.ts';
import type { QueueTurn } from './queue-turn.ts';
import { readsAgents } from './standing.ts';
import type { Member, OverflowPath, QueueChangeFound } from './types.ts';

interface Noting {
  /** Where it is noted. */
  readonly found: QueueChangeFound[];
  /** Agents whom others may have changed, as `DecisionInput` has them. */
  readonly changedAgentIDs: ReadonlySet<number>;
}

/** @param turn as it was read, before anything is decided */
export function noteFound(turn: QueueTurn, { found, changedAgentIDs }: Noting): void {
  const { settings, decisions, state, members, gone } = turn;
  const about = { queueID: settings.id, decisions };
  for (const agentID of gone) {
    found.push({ ...about, found: { kind: 'member', agentID, member: null, agent: null } });
  }
  if (turn.hasFollowed) {
    found.push({ ...about, found: { kind: 'cursors', cursors: toPlaces(turn) } });
  }
  const firstRechecked = members.length - (state.rechecks.length - gone.length);
  let place = 0;
  for (const member of members) {
    const isLookedAt = place >= firstRechecked || (changedAgentIDs.has(member.agentID) && member.capacity > 1);
    if (isUnexpected(turn, member, place) || (isLookedAt && mayHideMore(turn, member))) {
      found.push(memberFound(turn, member));
    }
    place += 1;
  }
}

export function memberFound({ settings, decisions, agents }: QueueTurn, member: Member): QueueChangeFound {
  const { agentID } = member;
  return {
    queueID: settings.id,
    decisions,
    found: { kind: 'member', agentID, member, agent: agents.get(agentID)?.state ?? null },
  };
}

/**
 * A way that leads on, with how much its batch found changed of the queue that could not serve the call after it was
 * tried: all of a batch has one time, by which a replay can't tell what came before from what came after.
 * @param found what was found since, of all queues
 */
export function noteFoundAfter(path: OverflowPath, found: readonly QueueChangeFound[]): OverflowPath {
  const tried = path.tried.at(-1);
  if (tried === undefined) {
    return path;
  }
  const { queueID, decisions } = tried;
  const foundAfter = found.filter((one) => one.queueID === queueID && one.decisions === decisions).length;
  return foundAfter === 0 ? path : { ...path, tried: [...path.tried.slice(0, -1), { ...tried, foundAfter }] };
}

/** Whether the member is otherwise than the passing of time alone would have it. */
function isUnexpected(turn: QueueTurn, member: Member, place: number): boolean {
  const stored = turn.stored[place] ?? null;
  return stored === null || (!isAsStored(member, stored) && !hasFallenFree(turn, member, stored));
}

/** A busy member whose time is over is free. Only where each batch reads the agents does every one see that at once. */
function hasFallenFree(turn: QueueTurn, member: Member, stored: Member): boolean {
  return (
    readsAgents(turn.settings) &&
    stored.standing === 'busy' &&
    stored.dueAt !== null &&
    stored.dueAt <= turn.circumstances.now &&
    member.standing === 'free' &&
    // A rank that the change itself brings can be worked out; any other comes from elsewhere.
    (member.rank === stored.rank || turn.strategy.rankOnChange !== undefined) &&
    isConfiguredAlike(member, stored)
  );
}

/** Who is busy, or has room for several calls, may have been changed in ways that do not show yet. */
function mayHideMore(turn: QueueTurn, { agentID, standing, capacity }: Member): boolean {
  return readsAgents(turn.settings) && turn.agents.has(agentID) && (standing === 'busy' || capacity > 1);
}
