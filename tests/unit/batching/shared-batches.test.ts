import { describe, expect, test } from 'bun:test';
import type { BoundBatch } from '../../../src/batching/form-batch.ts';
import { boundSharedBatches } from '../../../src/batching/shared-batches.ts';

const FULL = 256;
const SHARED = 32;

function setup(): {
  readonly bound: BoundBatch;
  readonly at: (milliseconds: number) => void;
  readonly overload: () => void;
} {
  let now = 0;
  let isOverload = false;
  return {
    bound: boundSharedBatches({ requestsMax: FULL, isOverload: () => isOverload, clock: () => now }),
    at(milliseconds) {
      now = milliseconds;
    },
    overload() {
      isOverload = true;
    },
  };
}

const flood: [string, number] = ['flood', 100];
const quiet: [string, number] = ['quiet', 1];

describe('a batch', () => {
  test('is full where nobody but the flooded queue is asked for', () => {
    const { bound } = setup();
    expect(bound(new Map([flood]))).toBe(FULL);
  });

  test('is small beside a flooded queue, also for a while after the last other one was asked for', () => {
    const { bound, at } = setup();
    expect(bound(new Map([flood, quiet]))).toBe(SHARED);
    at(999);
    expect(bound(new Map([flood]))).toBe(SHARED);
    at(1_000);
    expect(bound(new Map([flood]))).toBe(FULL);
  });

  test('is full where many queues are asked for and none of them is flooded', () => {
    const { bound } = setup();
    expect(bound(new Map(Array.from({ length: 100 }, (_, queue) => [`queue ${queue}`, 4])))).toBe(FULL);
  });

  test('has room for each queue that waits beside a flooded one, as far as a full one goes', () => {
    const { bound } = setup();
    const others = (length: number): readonly [string, number][] =>
      Array.from({ length }, (_, queue) => [`queue ${queue}`, 1]);
    expect(bound(new Map([flood, ...others(50)]))).toBe(51);
    expect(bound(new Map([flood, ...others(500)]))).toBe(FULL);
  });

  test('is full in overload', () => {
    const { bound, overload } = setup();
    overload();
    expect(bound(new Map([flood, quiet]))).toBe(FULL);
  });
});
