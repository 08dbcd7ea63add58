/**
 * Where round-robin stands at each level, while requests are decided. A cursor is moved in place: a map with a new place in
 * it for each decision was a tenth of the engine's time.
 */
import type { Place } from './types.ts';

export interface Cursor {
  readonly level: number;
  position: number;
  agentID: number;
  /** Whether it has been moved since the members were read from there on, even if it is back at the same place. */
  hasMoved: boolean;
}

/** Before the first member of any roster, where a level stands that has offered nobody. */
export const START = { position: 0, agentID: 0, hasMoved: false } as const;

/** @param hasMoved whether these are other places than those from which the members were read */
export function toCursors(places: ReadonlyMap<number, Place>, hasMoved: boolean): Cursor[] {
  return Array.from(places, ([level, { position, agentID }]) => ({ level, position, agentID, hasMoved }));
}

export function toPlaces(cursors: readonly Cursor[]): ReadonlyMap<number, Place> {
  return new Map(cursors.map(({ level, position, agentID }) => [level, { position, agentID }]));
}

export function cursorOf(cursors: readonly Cursor[], level: number): Readonly<Omit<Cursor, 'level'>> {
  return cursors.find((cursor) => cursor.level === level) ?? START;
}

export function moveCursor(cursors: Cursor[], level: number, { position, agentID }: Place): void {
  const cursor = cursors.find((one) => one.level === level);
  if (cursor === undefined) {
    cursors.push({ level, position, agentID, hasMoved: true });
  } else {
    cursor.position = position;
    cursor.agentID = agentID;
    cursor.hasMoved = true;
  }
}
