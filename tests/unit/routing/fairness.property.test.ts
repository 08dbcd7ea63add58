import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { QueueState, RotationPlace } from '../../../src/routing/types.ts';
import { propertySettings } from '../../support/property.ts';
import { candidate, decideOnce, queue, request } from '../../support/routing.ts';

/** A roster as the database would read it: from behind the rotation's place around to it, cut to a window. */
function windowFrom(agents: number, rotation: RotationPlace, size: number): QueueState['window'] {
  const roster = Array.from({ length: agents }, (_, index) => candidate(index + 1));
  const behind = roster.filter(({ position }) => position > rotation.position);
  const before = roster.filter(({ position }) => position <= rotation.position);
  const candidates = [...behind, ...before].slice(0, size);
  return { candidates, complete: candidates.length < size };
}

/** Works off batches one after another as instances that take turns would, growing windows where they are too small. */
function offersPerAgent(agents: number, batches: readonly number[], windowSize: number): readonly number[] {
  const counts = Array.from({ length: agents }, () => 0);
  let state = queue([]);
  for (const size of batches) {
    const requests = Array.from({ length: size }, () => request());
    for (let window = windowSize; ; window *= 2) {
      const output = decideOnce({
        queues: [{ ...state, window: windowFrom(agents, state.rotation, window) }],
        requests,
      });
      if (output.kind === 'decided') {
        for (const { offered } of output.decisions) {
          const index = (offered?.agentID ?? 0) - 1;
          counts[index] = (counts[index] ?? 0) + 1;
        }
        state = { ...state, ...output.queues.get(1) };
        break;
      }
    }
  }
  return counts;
}

describe('round-robin', () => {
  test('gives every agent of a fixed roster as many first offers as any other, or one more, however they are batched', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.integer({ min: 1, max: 128 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(1, 2, 3, 32, 1000),
        (agents, batches, windowSize) => {
          const counts = offersPerAgent(agents, batches, windowSize);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(batches.reduce((sum, size) => sum + size, 0));
        },
      ),
      propertySettings(300),
    );
  });

  test('decides the same whatever the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 30 }),
        (agents, batches, windowSize) => {
          expect(offersPerAgent(agents, batches, windowSize)).toEqual(offersPerAgent(agents, batches, 1000));
        },
      ),
      propertySettings(300),
    );
  });
});
