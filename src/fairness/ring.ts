/** The order of round-robin: members around the roster, and how often each level's cursor came by. */
import type { Place } from '../routing/types.ts';

const START: Place = { position: 0, agentID: 0 };

interface Turn {
  cursor: Place;
  /** How often it went past the end of the roster. */
  laps: number;
  /** The number of the last decision that moved it. */
  movedBy: number;
}

/** Where each level's cursor stands. Whatever it moves past was passed by, and what it moves to was reached. */
export class Turns {
  readonly #levels = new Map<number, Turn>();

  set(cursors: ReadonlyMap<number, Place>): void {
    for (const [level, cursor] of cursors) {
      this.#turnOf(level).cursor = cursor;
    }
  }

  knows(level: number): boolean {
    return this.#levels.has(level);
  }

  cursorOf(level: number): Place {
    return this.#turnOf(level).cursor;
  }

  /** Moves on to a place, around the roster where that does not lie ahead; to its own place is all the way around. */
  move(level: number, to: Place, queueSequence: number): void {
    const turn = this.#turnOf(level);
    turn.laps += isBehind(to, turn.cursor) ? 0 : 1;
    turn.cursor = to;
    turn.movedBy = queueSequence;
  }

  /** How often the cursors came to a place of a tier or past it; only differences mean anything. */
  visitsTo(place: Place, tier: number): number {
    let visits = 0;
    for (const [level, { cursor, laps }] of this.#levels) {
      if (level >= tier) {
        visits += laps + (isBehind(place, cursor) ? 0 : 1);
      }
    }
    return visits;
  }

  /** How many cursors that come to a tier have moved since a decision. */
  movedSince(queueSequence: number, tier: number): number {
    let moved = 0;
    for (const [level, { movedBy }] of this.#levels) {
      moved += level >= tier && movedBy > queueSequence ? 1 : 0;
    }
    return moved;
  }

  #turnOf(level: number): Turn {
    let turn = this.#levels.get(level);
    if (turn === undefined) {
      turn = { cursor: START, laps: 0, movedBy: 0 };
      this.#levels.set(level, turn);
    }
    return turn;
  }
}

/** Whether a place comes later in the roster. */
export function isBehind(place: Place, other: Place): boolean {
  return place.position > other.position || (place.position === other.position && place.agentID > other.agentID);
}

export function isSamePlace(place: Place, other: Place): boolean {
  return place.position === other.position && place.agentID === other.agentID;
}

/** Whether the way around the roster from a place behind `from` to `to` leads past it. */
export function isBetween(place: Place, from: Place, to: Place): boolean {
  return isBehind(to, from)
    ? isBehind(place, from) && isBehind(to, place)
    : isBehind(place, from) || isBehind(to, place);
}
