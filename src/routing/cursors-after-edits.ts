import type { Place, QueueState } from './types.ts';

/**
 * A cursor is a place in the roster. Where the member at that place has moved together with others, the roster was
 * numbered anew, and the cursor goes along; where that member alone has moved, the turn goes on at the old place.
 */
export function cursorsAfterEdits({ cursors, rechecks }: QueueState): ReadonlyMap<number, Place> {
  if (rechecks.length < 2) {
    return cursors;
  }
  const moved = new Map(
    rechecks.flatMap(({ agentID, known, truth }) =>
      known !== null && truth !== null && known.position !== truth.position
        ? [[agentID, { from: known.position, to: truth.position }] as const]
        : [],
    ),
  );
  if (
    moved.size < 2 ||
    ![...cursors.values()].some(({ agentID, position }) => moved.get(agentID)?.from === position)
  ) {
    return cursors;
  }
  return new Map(
    [...cursors].map(([level, { agentID, position }]) => {
      const move = moved.get(agentID);
      return [level, { agentID, position: move?.from === position ? move.to : position }];
    }),
  );
}
