/** What lies in generated/ is what openapi.yaml gives, and it needs nothing else at run time. */
import { describe, expect, test } from 'bun:test';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openapiSha256 } from '../../generated/operations.ts';
import { contractFiles, generatedDirectory } from '../../src/codegen/contract-files.ts';

const ROOT = join(import.meta.dir, '..', '..');
const yaml = await Bun.file(join(ROOT, 'openapi.yaml')).text();

describe('the generated files', () => {
  test('are what openapi.yaml gives', async () => {
    const files = await contractFiles(yaml);
    expect([...files.keys()]).toEqual(['openapi.ts', 'validators.js', 'validators.d.ts', 'operations.ts']);
    for (const [name, content] of files) {
      expect({ name, text: await Bun.file(join(generatedDirectory, name)).text() }).toEqual({ name, text: content });
    }
  });

  test('name what they were made from', async () => {
    const sha256 = new Bun.CryptoHasher('sha256').update(yaml).digest('hex');
    expect(openapiSha256).toBe(sha256);
    for (const [name, content] of await contractFiles(yaml)) {
      expect({ name, head: content.split('\n', 2) }).toEqual({
        name,
        head: [
          '// Generated from openapi.yaml by `bun run generate`; do not edit.',
          `// sha256 of openapi.yaml: ${sha256}`,
        ],
      });
    }
  });

  test('differ after any change of openapi.yaml', async () => {
    const committed = await contractFiles(yaml);
    for (const [name, content] of await contractFiles(yaml.replace('maxLength: 64', 'maxLength: 65'))) {
      expect({ name, isSame: content === committed.get(name) }).toEqual({ name, isSame: false });
    }
  });

  test('hold no path of the machine, and validators.js imports nothing', async () => {
    const files = await contractFiles(yaml);
    for (const [name, content] of files) {
      expect({ name, hasPath: content.includes(ROOT) || content.includes('node_modules') }).toEqual({
        name,
        hasPath: false,
      });
    }
    const validators = files.get('validators.js') ?? '';
    expect(new Bun.Transpiler({ loader: 'js' }).scanImports(validators)).toEqual([]);
    expect(validators).not.toMatch(/\brequire\(|\bimport\b|new Function/);
  });
});

describe('bun run generate', () => {
  /** A copy of what it reads and writes, in a directory of its own. */
  async function copyProject(): Promise<string> {
    const copy = await mkdtemp(join(tmpdir(), 'eml-queue-management-copy-'));
    await Promise.all(
      ['src', 'db', 'generated', 'openapi.yaml'].map((name) =>
        cp(join(ROOT, name), join(copy, name), { recursive: true }),
      ),
    );
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    return copy;
  }

  /** From elsewhere, since it must not matter where. */
  function generate(project: string, ...options: readonly string[]) {
    const command = [process.execPath, join(project, 'src', 'codegen', 'main.ts'), ...options];
    const { exitCode, stdout, stderr } = Bun.spawnSync(command, { cwd: tmpdir() });
    return { exitCode, stdout: String(stdout), stderr: String(stderr) };
  }

  test('is asked for by a start after a change of openapi.yaml', async () => {
    const project = await copyProject();
    const start = () => {
      const code =
        "import { createApp } from './src/app.ts'; createApp({ basePath: '', webhookAccess: { kind: 'open' }, trustedProxies: [] }); console.log('started');";
      const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, '-e', code], { cwd: project });
      return { exitCode, stdout: String(stdout), stderr: String(stderr) };
    };
    try {
      expect(start()).toEqual({ exitCode: 0, stdout: 'started\n', stderr: '' });
      await Bun.write(join(project, 'openapi.yaml'), `${yaml}# changed\n`);
      const refused = start();
      expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
      expect(refused.stderr).toContain(
        'openapi.yaml has changed since generated/ was made from it: run `bun run generate`',
      );
    } finally {
      await rm(project, { recursive: true, force: true });
    }
  });

  test('with --check tells of what is stale and mends nothing; without it, it does', async () => {
    const project = await copyProject();
    try {
      await Bun.write(join(project, 'openapi.yaml'), yaml.replace('maxLength: 64', 'maxLength: 65'));
      await Bun.write(join(project, 'generated', 'database.ts'), '');
      const names = ['openapi.ts', 'validators.js', 'validators.d.ts', 'operations.ts', 'database.ts'];
      const stale = names.map((name) => `stale: generated/${name}\n`).join('');
      expect(generate(project, '--check')).toMatchObject({ exitCode: 1, stdout: stale });
      expect(await Bun.file(join(project, 'generated', 'database.ts')).text()).toBe('');

      const written = names.map((name) => `written: generated/${name}\n`).join('');
      expect(generate(project)).toEqual({ exitCode: 0, stdout: written, stderr: '' });
      expect(generate(project, '--check')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    } finally {
      await rm(project, { recursive: true, force: true });
    }
  }, 60_000);
});
