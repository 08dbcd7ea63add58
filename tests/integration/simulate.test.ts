/** `qm simulate` as it is typed: the examples, the page that it writes, and what it says of a scenario that is wrong. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProgramEnd, ROOT, runProgram } from '../support/run-program.ts';

const EXAMPLES = join(ROOT, 'src', 'simulation', 'examples');

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'queue-management-simulate-'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

function simulate(...typed: readonly string[]): Promise<ProgramEnd> {
  return runProgram('src/cli/main.ts', ['simulate', ...typed], {});
}

describe('qm simulate', () => {
  test('runs every example', async () => {
    const examples = (await readdir(EXAMPLES)).toSorted();
    expect(examples).toEqual(['follow-the-sun.yaml', 'large-floor.yaml', 'small-shop.yaml']);
    for (const example of examples) {
      const { exitCode, stdout, stderr } = await simulate(join(EXAMPLES, example));
      expect([exitCode, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/: \d+ calls, seed 7\n\nQUEUE +CALLS/);
    }
  }, 60_000);

  test('writes a page that needs nothing else', async () => {
    const html = join(directory, 'report.html');
    const { exitCode } = await simulate(join(EXAMPLES, 'small-shop.yaml'), '--html', html);
    expect(exitCode).toBe(0);
    const page = await Bun.file(html).text();
    expect(page).toStartWith('<!doctype html>');
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/https?:\/\/|<script|<link|src=/);
  });

  test('gives the same for a seed, and another for another', async () => {
    const example = join(EXAMPLES, 'small-shop.yaml');
    const [one, same, other] = await Promise.all([
      simulate(example, '--json'),
      simulate(example, '--json', '--seed', '7'),
      simulate(example, '--json', '--seed', '8'),
    ]);
    expect(same.stdout).toBe(one.stdout);
    expect(other.stdout).not.toBe(one.stdout);
  });

  const SCENARIO = `hours: 1
configuration:
  agents:
    - { name: A, number: '1' }
  queues:
    - name: Sales
      members: [{ agent: { name: A, number: '1' } }]
arrivals:
  - { queue: Sales, at: [0, 60, 30] }
`;

  test.each([
    ['', '', 0, 'calls, seed 1'],
    ['hours: 1', 'hours: none', 1, ':1: hours is wrong'],
    ["{ name: A, number: '1' }\n  q", "{ name: A, number: ' 1' }\n  q", 1, ':4: configuration.agents.0.number'],
    ['name: Sales', 'name: Sales\n      timeZone: Berlin', 1, ':7: configuration.queues.0.timeZone must be'],
    ['agent: { name: A', 'agent: { name: B', 1, 'must be the name and number of one of the agents'],
    ['queue: Sales', 'queue: Support', 1, ':9: arrivals.0.queue must be the name of one of the queues'],
    [', at: [0, 60, 30]', '', 1, 'arrivals.0 must have exactly one of perQuarterHour and at'],
    ['arrivals:', 'start: 2026-02-31T00:00:00Z\narrivals:', 1, 'start must be a time in UTC'],
    ['arrivals:', 'arrivals: [', 1, ':'],
    ['hours: 1', 'hours: 1\nagents: { answer: 1 }', 1, ':2: agents.answer is wrong'],
    [
      'hours: 1',
      'hours: 1\nexceptions: [{ agent: B }]',
      1,
      'exceptions.0.agent must be the name of one of the agents',
    ],
  ])('says what is wrong, and in which line: %j', async (found, put, code, message) => {
    const path = join(directory, 'scenario.yaml');
    await Bun.write(
      path,
      SCENARIO.replace(found, () => put),
    );
    const { exitCode, stdout, stderr } = await simulate(path);
    expect(exitCode).toBe(code);
    expect(stdout + stderr).toContain(message);
  });

  test.each([[[]], [['a.yaml', 'b.yaml']], [['a.yaml', '--seed', '-1']]])('refuses %j', async (typed) => {
    expect((await simulate(...typed)).exitCode).toBe(2);
  });
});
