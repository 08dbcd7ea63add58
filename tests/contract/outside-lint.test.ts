/** Linters of others' making read openapi.yaml and have nothing to say, by the settings in the project's root. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programEnvironment, ROOT } from '../support/run-program.ts';

interface Linter {
  readonly program: string;
  readonly options: readonly string[];
  /** The rules that an output names, one for each finding. */
  readonly rules: (output: string) => readonly string[];
}

const LINTERS = {
  redocly: {
    program: '@redocly/cli/bin/cli.js',
    options: ['--config', join(ROOT, '.redocly.yaml'), '--format', 'json', '--max-problems', '1000'],
    rules: (output) => [...output.matchAll(/"ruleId": "(.*?)"/g)].map(([, rule = '']) => rule),
  },
  spectral: {
    program: '@stoplight/spectral-cli/dist/index.js',
    options: ['--ruleset', join(ROOT, '.spectral.yaml'), '--format', 'json', '--fail-severity', 'hint', '--quiet'],
    rules: (output) => [...output.matchAll(/"code": "(.*?)"/g)].map(([, rule = '']) => rule),
  },
} as const satisfies Record<string, Linter>;

/** Neither tells its maker anything, and neither asks whether there is a newer one. */
const ENVIRONMENT = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true', NO_COLOR: '1' };

const yaml = await Bun.file(join(ROOT, 'openapi.yaml')).text();

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'eml-queue-management-lint-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function lint({ program, options, rules }: Linter, path: string) {
  const command = [process.execPath, join(ROOT, 'node_modules', program), 'lint', path, ...options];
  const child = Bun.spawn(command, {
    cwd: ROOT,
    env: programEnvironment(ENVIRONMENT),
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  });
  const [exitCode, stdout, stderr] = await Promise.all([child.exited, child.stdout.text(), child.stderr.text()]);
  return { exitCode, rules: rules(stdout), output: stdout + stderr };
}

describe.each(['redocly', 'spectral'] as const)('%s', (name) => {
  test('finds nothing in openapi.yaml', async () => {
    const { exitCode, rules, output } = await lint(LINTERS[name], join(ROOT, 'openapi.yaml'));
    expect({ exitCode, rules, output: exitCode === 0 ? '' : output }).toEqual({ exitCode: 0, rules: [], output: '' });
  });

  test.each([
    {
      what: 'an error: an example that is not what its schema says',
      right: 'example:\n                status: ok',
      wrong: 'example:\n                status: fine',
      rules: { redocly: 'no-invalid-media-type-examples', spectral: 'oas3-valid-media-example' },
    },
    {
      what: 'a warning: a schema that nothing uses',
      right: '  schemas:\n',
      wrong: '  schemas:\n    Unused:\n      type: object\n',
      rules: { redocly: 'no-unused-components', spectral: 'oas3-unused-component' },
    },
  ])('would find $what', async ({ right, wrong, rules }) => {
    const path = join(directory, `${name}.yaml`);
    expect(yaml).toContain(right);
    await Bun.write(path, yaml.replace(right, wrong));
    const found = await lint(LINTERS[name], path);
    expect(found).toMatchObject({ exitCode: 1, rules: [rules[name]] });
  });
});
