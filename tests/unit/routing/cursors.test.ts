/** Where round-robin stands, as a chain of cursors in a turn. */
import { describe, expect, test } from 'bun:test';
import { cursorOf, moveCursor, type Rotating, START, toCursors, toPlaces } from '../../../src/routing/cursors.ts';

const PLACES = new Map([
  [2, { position: 5, agentID: 50 }],
  [1, { position: 3, agentID: 30 }],
]);

describe('cursors', () => {
  test('keep their places and their order', () => {
    expect([...toPlaces({ cursor: toCursors(PLACES, PLACES) })]).toEqual([...PLACES]);
    expect(toPlaces({ cursor: null })).toEqual(new Map());
  });

  test('stand at the start at a level that has offered nobody', () => {
    expect(cursorOf({ cursor: toCursors(PLACES, PLACES) }, 3)).toMatchObject({ ...START, hasMoved: false });
  });

  test('move at their own level alone, and remember from where the members were read', () => {
    const rotating: Rotating = { cursor: toCursors(PLACES, PLACES) };
    moveCursor(rotating, 1, { position: 4, agentID: 40 });
    expect(cursorOf(rotating, 1)).toMatchObject({
      position: 4,
      agentID: 40,
      hasMoved: true,
      readFrom: PLACES.get(1),
    });
    expect(cursorOf(rotating, 2)).toMatchObject({ position: 5, agentID: 50, hasMoved: false });
  });

  test('begin at a level behind those that there are', () => {
    const rotating: Rotating = { cursor: null };
    moveCursor(rotating, 2, { position: 1, agentID: 10 });
    moveCursor(rotating, 1, { position: 2, agentID: 20 });
    expect([...toPlaces(rotating).keys()]).toEqual([2, 1]);
    expect(cursorOf(rotating, 1)).toMatchObject({ hasMoved: true, readFrom: START });
  });

  test('count as moved where they have followed their members since the reading', () => {
    const followed = new Map([[1, { position: 9, agentID: 30 }]]);
    const rotating = { cursor: toCursors(followed, PLACES) };
    expect(cursorOf(rotating, 1)).toMatchObject({ position: 9, hasMoved: true, readFrom: PLACES.get(1) });
  });
});
