import { expect, test } from 'bun:test';
import { summarizeSoak } from '../../bench/measure/soak-summary.ts';

const SAMPLES = Array.from({ length: 20 }, (_, index) => ({
  requests: (index + 1) * 250_000,
  residentMebibytes: index < 10 ? 80 + index : 100,
  requestsPerSecond: 1_000,
}));

test('what fills up at first and stays so is flat', () => {
  const { memorySlope, throughputKept, sentences } = summarizeSoak(SAMPLES);
  expect(memorySlope).toBeCloseTo(0);
  expect(throughputKept).toBe(1);
  expect(sentences[0]).toBe('memory at most 100.0 MiB (goal under 150): met');
  expect(sentences[1]).toEndWith(': met');
});

test('a leak shows as a slope for each million requests', () => {
  const leaking = SAMPLES.map((sample) => ({ ...sample, residentMebibytes: 100 + (sample.requests / 1e6) * 20 }));
  const { memorySlope, sentences } = summarizeSoak(leaking);
  expect(memorySlope).toBeCloseTo(20);
  expect(sentences.filter((sentence) => sentence.endsWith('not met'))).toHaveLength(2);
});
