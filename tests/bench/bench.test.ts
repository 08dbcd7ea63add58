/** The benchmark itself: that it runs from nothing, finds nothing wrong, and prints what it promises. Timings don't fail it. */
import { expect, test } from 'bun:test';
import { runProgram } from '../support/run-program.ts';

test('the quick benchmark measures all contestants and finds every acknowledged decision stored', async () => {
  const { exitCode, stdout, stderr } = await runProgram('tests/bench/main.ts', ['--quick'], {});
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  for (const part of [
    '| constant, no database |',
    '| service, hot queue |',
    '| Fastify + pg, hot queue |',
    '| service, hot queue / constant, no database |',
    '| service, hot queue / Fastify + pg, hot queue |',
    'requests per batch: ',
  ]) {
    expect(stdout).toContain(part);
  }
  expect(
    [...stdout.matchAll(/checked (\d+) acknowledged decisions: 0 violations/g)].every(
      ([, count]) => Number(count) > 100,
    ),
  ).toBe(true);
  expect(stdout.match(/0 violations/g)).toHaveLength(4);
}, 120_000);
