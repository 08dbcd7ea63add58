/** The benchmark itself: that it runs from nothing, finds nothing wrong, and prints what it promises. Timings don't fail it. */
import { expect, test } from 'bun:test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../support/run-program.ts';

test('the quick benchmark measures all contestants and finds every acknowledged decision stored', async () => {
  const output = await mkdtemp(join(tmpdir(), 'queue-management-bench-output-'));
  const { exitCode, stdout, stderr } = await runProgram('tests/bench/main.ts', ['--quick', '--output', output], {});
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  for (const part of [
    '| constant, no database |',
    '| service, hot queue |',
    '| Fastify + pg, hot queue |',
    '| service, hot, 5 % duplicates |',
    '| service, hot, leases, explanations |',
    '| bare insert, 200/s |',
    '| service, hot, half of saturation |',
    '| throughput: hot queue / constant |',
    '| throughput: 100 queues / Fastify + pg |',
    '| p99 at half of saturation / bare insert |',
    'requests per batch: ',
  ]) {
    expect(stdout).toContain(part);
  }
  const [, decisions, violations] = /checked (\d+) acknowledged decisions: (\d+) violations/.exec(stdout) ?? [];
  expect(Number(decisions)).toBeGreaterThan(500);
  expect(violations).toBe('0');
  expect((await readdir(output)).toSorted()).toEqual(['compare.json', 'latency.svg', 'throughput.svg']);
  await rm(output, { recursive: true });
}, 120_000);

test('a word that it does not know ends it at once', async () => {
  const { exitCode, stderr } = await runProgram('tests/bench/main.ts', ['growht'], {});
  expect(exitCode).toBe(2);
  expect(stderr).toContain('compare');
});
