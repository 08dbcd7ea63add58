/**
 * What a batch finds changed of its queues before it decides: kept with the decisions, so that each can be decided again
 * from what was known. A queue's own decisions and the mere passing of time need no note, since they can be worked out.
 */
import { isAsStored, isConfiguredAlike, memberOfSeat, type QueueTurn, type Seat } from './queue-turn.ts';
import { strategies } from './strategies/strategies.ts';
import type { QueueChangeFound } from './types.ts';

/** @param turn as it was read, before anything is decided */
export function changesFound(turn: QueueTurn): readonly QueueChangeFound[] {
  const { settings, decisions, state } = turn;
  const about = { queueID: settings.id, decisions };
  const found: QueueChangeFound[] = turn.gone.map((agentID) => ({
    ...about,
    found: { kind: 'member', agentID, member: null, agent: null },
  }));
  if (turn.hasFollowed) {
    found.push({ ...about, found: { kind: 'cursors', cursors: new Map(turn.cursors) } });
  }
  const rechecked = new Set(state.rechecks.map(({ agentID }) => agentID));
  for (const seat of turn.seats.values()) {
    if (isUnexpected(seat, turn) || (rechecked.has(seat.agentID) && mayHideMore(seat, turn))) {
      found.push(memberFound(turn, seat));
    }
  }
  return found;
}

export function memberFound({ settings, decisions }: QueueTurn, seat: Seat): QueueChangeFound {
  return {
    queueID: settings.id,
    decisions,
    found: {
      kind: 'member',
      agentID: seat.agentID,
      member: memberOfSeat(seat),
      agent: seat.agent?.state ?? null,
    },
  };
}

/** Whether the member is otherwise than the passing of time alone would have it. */
function isUnexpected(seat: Seat, turn: QueueTurn): boolean {
  const { stored } = seat;
  if (stored === null) {
    return true;
  }
  return !isAsStored(seat, stored) && !hasFallenFree(seat, turn);
}

/** A busy member whose time is over is free. Only where each batch reads the agents does every one see that at once. */
function hasFallenFree({ stored, standing, member, rank }: Seat, turn: QueueTurn): boolean {
  const { settings, circumstances } = turn;
  return (
    stored !== null &&
    readsAgents(turn) &&
    stored.standing === 'busy' &&
    stored.dueAt !== null &&
    stored.dueAt <= circumstances.now &&
    standing === 'free' &&
    // A rank that the change itself brings can be worked out; any other comes from elsewhere.
    (rank === stored.rank || strategies[settings.strategy].rankOnChange !== undefined) &&
    (member === stored || isConfiguredAlike(member, stored))
  );
}

/** Who is busy, or has room for several calls, may have been changed in ways that do not show yet. */
function mayHideMore({ member, agent, standing }: Seat, turn: QueueTurn): boolean {
  return readsAgents(turn) && agent !== null && (standing === 'busy' || member.capacity > 1);
}

function readsAgents({ settings }: QueueTurn): boolean {
  return settings.leaseSeconds > 0 || settings.tracksIdle;
}
