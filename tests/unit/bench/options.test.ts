import { expect, test } from 'bun:test';
import { readArguments } from '../../bench/options.ts';

test('without words it compares, and --quick is small', () => {
  expect(readArguments([]).command).toBe('compare');
  expect(readArguments(['growth', '--quick']).options.calls).toBeLessThan(readArguments(['growth']).options.calls);
  expect(readArguments(['--profile']).command).toBe('profile');
});

test('takes numbers within their bounds', () => {
  expect(readArguments(['--rounds', '3', '--seconds', '0.5']).options).toMatchObject({ rounds: 3, seconds: 0.5 });
  expect(readArguments(['growth']).options.rounds).toBeLessThan(readArguments([]).options.rounds);
});

test('measures all of what grows, or one part', () => {
  expect(readArguments(['growth']).options.parts).toContain('agents');
  expect(readArguments(['growth', '--only', 'snapshot']).options.parts).toEqual(['snapshot']);
});

test.each([
  [['--rounds', '0']],
  [['--rounds', 'many']],
  [['--calls', '10000001']],
  [['--unheard-of']],
  [['growth', '--only', 'everything']],
  [['growth', 'soak']],
  [['growth', '--profile']],
])('refuses %p', (words) => {
  expect(() => readArguments(words)).toThrow();
});
