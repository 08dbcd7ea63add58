/**
 * README.md's "Change the API", step by step in a copy of the project: openapi.yaml gets an operation, the compiler
 * names what is missing, and the service has it when that is written.
 */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programEnvironment, ROOT } from '../support/run-program.ts';

const COPIED = ['src', 'db', 'generated', 'openapi.yaml', 'package.json', 'tsconfig.json'];

const OPERATION = `  /version:
    get:
      operationId: getVersion
      security: []
      tags: [Health]
      summary: Tell which version runs
      description: Names the version of the program that answers.
      parameters:
        - name: prefix
          in: query
          required: true
          schema:
            type: string
            maxLength: 3
      responses:
        '200':
          description: The version.
          content:
            application/json:
              schema:
                type: object
                required: [version]
                additionalProperties: false
                properties:
                  version:
                    type: string
        '400':
          $ref: '#/components/responses/BadRequest'
`;

const HANDLER = `    getVersion: ({ query }) => ({ status: 200, body: { version: \`\${query.prefix}1\` } }),
`;

/** Starts the app and asks it over HTTP. */
const ASK = `
  import { createApp } from './src/app.ts';
  import { serveOptions } from './src/http/serve-options.ts';
  const observe = () => {};
  const routeCall = async () => ({ kind: 'internal' });
  const app = createApp({ routeCall, isReady: async () => true, basePath: '', webhookAccess: { kind: 'open' }, trustedProxies: [], observe });
  app.listen({ ...serveOptions(observe), hostname: '127.0.0.1', port: 0 });
  const answers = [];
  for (const query of ['?prefix=v', '', '?prefix=long']) {
    const response = await fetch(\`http://127.0.0.1:\${app.server.port}/version\${query}\`);
    answers.push([response.status, await response.json()]);
  }
  await app.stop();
  console.log(JSON.stringify(answers));
`;

let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'eml-queue-management-change-'));
  await Promise.all(COPIED.map((name) => cp(join(ROOT, name), join(project, name), { recursive: true })));
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'));
});

afterAll(async () => {
  await rm(project, { recursive: true, force: true });
});

async function run(...programArguments: readonly string[]) {
  const child = Bun.spawn([process.execPath, ...programArguments], {
    cwd: project,
    env: programEnvironment({ NO_COLOR: '1' }),
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  });
  const [exitCode, stdout, stderr] = await Promise.all([child.exited, child.stdout.text(), child.stderr.text()]);
  return { exitCode, stdout, stderr };
}

/** The lines with the compiler's errors. */
async function compilerErrors(): Promise<readonly string[]> {
  const { stdout, stderr } = await run('check', '--no-script', '--no-pretty', '--all', 'src/main.ts');
  return (stdout + stderr).split('\n').filter((line) => /^\S.*error TS/.test(line));
}

/** The text must be there once, so that what is edited is what was meant. */
async function edit(path: string, at: string, inserted: string): Promise<void> {
  const file = Bun.file(join(project, path));
  const text = await file.text();
  expect(text.split(at)).toHaveLength(2);
  await file.write(text.replace(at, () => at + inserted));
}

describe('whoever adds an operation to openapi.yaml', () => {
  test('is led by the generator and the compiler to an operation that works', async () => {
    expect(await compilerErrors()).toEqual([]);

    await edit('openapi.yaml', '\npaths:\n', OPERATION);
    const unmade = await run('-e', ASK);
    expect(unmade.exitCode).toBe(1);
    expect(unmade.stderr).toContain('run `bun run generate`');

    const generated = await run('run', 'generate');
    expect([generated.exitCode, generated.stdout]).toEqual([
      0,
      ['openapi.ts', 'validators.js', 'validators.d.ts', 'operations.ts']
        .map((name) => `written: generated/${name}\n`)
        .join(''),
    ]);

    const [error, ...others] = await compilerErrors();
    expect(error).toMatch(/^src\/app\.ts\S+ error TS2741: Property 'getVersion' is missing in type .* 'Handlers'\.$/);
    expect(others).toEqual([]);

    await edit('src/app.ts', 'const handlers: Handlers = {\n', HANDLER);
    expect(await compilerErrors()).toEqual([]);
    const asked = await run('-e', ASK);
    expect(asked.stderr).toBe('');
    const refusal = (message: string) => [400, { message: [message], error: 'Bad Request', statusCode: 400 }];
    expect(JSON.parse(asked.stdout)).toEqual([
      [200, { version: 'v1' }],
      refusal('prefix must be a string'),
      refusal('prefix must be shorter than or equal to 3 characters'),
    ]);
  }, 60_000);
});
