/**
 * Where round-robin stands at each level, while requests are decided. A cursor is moved in place: a map with a new place in
 * it for each decision was a tenth of the engine's time. And each knows the next one instead of being in a list: with a
 * thousand queues whatever has to be fetched from memory to get to the first, almost always the only one, was a quarter.
 */
import type { Place } from './types.ts';

export interface Cursor {
  readonly level: number;
  position: number;
  agentID: number;
  /** Whether it has been moved since the members were read from there on, even if it is back at the same place. */
  hasMoved: boolean;
  /** Where it stood when the members were read, in their order from there on. */
  readonly readFrom: Place;
  /** Of another level; null behind the last. */
  next: Cursor | null;
}

/** Whatever has cursors. */
export interface Rotating {
  /** The first of them; null for none. */
  cursor: Cursor | null;
}

/** Before the first member of any roster, where a level stands that has offered nobody. */
export const START: Place = { position: 0, agentID: 0 };

/** Of a queue whose levels all stand there. */
export const NO_PLACES: ReadonlyMap<number, Place> = new Map();

const AT_START: Cursor = { level: 0, ...START, hasMoved: false, readFrom: START, next: null };

/** @param read the places from which the members were read */
export function toCursors(places: ReadonlyMap<number, Place>, read: ReadonlyMap<number, Place>): Cursor | null {
  const hasMoved = places !== read;
  let first: Cursor | null = null;
  let last: Cursor | null = null;
  for (const [level, { position, agentID }] of places) {
    const cursor: Cursor = { level, position, agentID, hasMoved, readFrom: read.get(level) ?? START, next: null };
    if (last === null) {
      first = cursor;
    } else {
      last.next = cursor;
    }
    last = cursor;
  }
  return first;
}

export function toPlaces({ cursor: first }: Readonly<Rotating>): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (let cursor = first; cursor !== null; cursor = cursor.next) {
    const { level, position, agentID } = cursor;
    places.set(level, { position, agentID });
  }
  return places;
}

export function cursorOf({ cursor: first }: Readonly<Rotating>, level: number): Readonly<Cursor> {
  for (let cursor = first; cursor !== null; cursor = cursor.next) {
    if (cursor.level === level) {
      return cursor;
    }
  }
  return AT_START;
}

export function moveCursor(rotating: Rotating, level: number, { position, agentID }: Place): void {
  let last: Cursor | null = null;
  for (let cursor = rotating.cursor; cursor !== null; cursor = cursor.next) {
    if (cursor.level === level) {
      cursor.position = position;
      cursor.agentID = agentID;
      cursor.hasMoved = true;
      return;
    }
    last = cursor;
  }
  const added = { level, position, agentID, hasMoved: true, readFrom: START, next: null };
  if (last === null) {
    rotating.cursor = added;
  } else {
    last.next = added;
  }
}
