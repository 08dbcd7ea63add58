import { expect, test } from 'bun:test';
import { selfTimes } from '../../bench/measure/cpu-profile.ts';

test('adds up each function’s own samples, most first', () => {
  const frame = (functionName: string, url: string, lineNumber: number) => ({ functionName, url, lineNumber });
  const times = selfTimes({
    nodes: [
      { id: 1, callFrame: frame('(root)', '', -1) },
      { id: 2, callFrame: frame('decide', 'file:///somewhere/src/routing/decide.ts', 9) },
      { id: 3, callFrame: frame('decide', 'file:///somewhere/src/routing/decide.ts', 9) },
      { id: 4, callFrame: frame('', '', -1) },
    ],
    samples: [2, 4, 3, 2, 99],
    timeDeltas: [1_000, 500, 1_000, 250, 250],
  });
  expect(times).toEqual([
    { name: 'decide', place: 'src/routing/decide.ts:10', milliseconds: 2.25 },
    { name: '(native)', place: '', milliseconds: 0.5 },
  ]);
});
