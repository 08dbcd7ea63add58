import { describe, expect, test } from 'bun:test';
import { decodeLeases, encodeLeases } from '../../../src/store/agent-state.ts';

describe('the leases of an agent', () => {
  test('are kept in order, to a fraction of a millisecond', () => {
    const leases = [
      { mqID: '1ef698cb-ffa3-6b00-8113-768365ac9ea8', until: 1_795_435_240_000.25 },
      { mqID: '1ef698cb-ffa3-6b00-8113-768365ac9ea9', until: 5 },
    ];
    expect(decodeLeases(encodeLeases(leases))).toEqual(leases);
  });

  test('are an empty array in the column where there are none, as is its default', () => {
    expect(encodeLeases([])).toBe('[]');
    expect(decodeLeases('[]')).toEqual([]);
  });
});
