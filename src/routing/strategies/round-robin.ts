/**
 * Round-robin: in turn, from behind the member offered last, around the roster. Each level, a tier with those before it,
 * has a cursor of its own. A cursor is a place in the roster and not a member, so who joins, leaves, pauses or moves
 * neither resets the turn nor gets a burst of offers.
 */
import { cursorOf, moveCursor } from '../cursors.ts';
import type { Place } from '../types.ts';
import type { Strategy } from './strategy.ts';

/** Ranks: ahead of the cursor before the end of the roster, behind that end, and whoever the turn has passed. */
const PASSED = 2;

export const roundRobin: Strategy = {
  order(turn, level) {
    const cursor = cursorOf(turn, level);
    const { readFrom } = cursor;
    if (!cursor.hasMoved) {
      return (member) => lap(member, readFrom);
    }
    const cursorLap = lap(cursor, readFrom);
    return (member) => {
      const memberLap = lap(member, readFrom);
      const isAhead = memberLap === cursorLap ? isBehind(member, cursor) : memberLap > cursorLap;
      return isAhead ? memberLap : PASSED + memberLap;
    };
  },
  orderOfEnd: (turn, level, end) => lap(end, cursorOf(turn, level).readFrom),
  take(turn, member, { level }) {
    moveCursor(turn, level, member);
  },
  rankEntering: () => 0,
};

/** 0 for the way from the cursor to the end of the roster, 1 for the way from its start back to the cursor. */
function lap(place: Place, cursor: Place): 0 | 1 {
  return isBehind(place, cursor) ? 0 : 1;
}

function isBehind(place: Place, other: Place): boolean {
  return place.position > other.position || (place.position === other.position && place.agentID > other.agentID);
}
