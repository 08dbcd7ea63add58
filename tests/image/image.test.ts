/** The Dockerfile's steps, done in plain directories, give an image whose service runs, is watched, and stops. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'bun:test';
import { chmod, exists, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageLock from '../../package-lock.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { ask } from '../support/call-service.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';
import { ROOT } from '../support/run-program.ts';
import { buildImage, type Image } from './build-image.ts';
import { checkHealth, type Container, runImage } from './run-image.ts';

/** Packages may have to be downloaded. */
const BUILD_TIMEOUT_MILLISECONDS = 120_000;

let directory: string;
let image: Image;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'eml-queue-management-image-'));
  await chmod(directory, 0o755);
  image = await buildImage({ context: ROOT, target: directory });
}, BUILD_TIMEOUT_MILLISECONDS);

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

function inImage(path: string): string {
  return join(image.directory, image.workingDirectory, path);
}

/** Nobody listens on it now. */
async function freePort(): Promise<string> {
  const server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: () => new Response() });
  const port = String(server.port);
  await server.stop(true);
  return port;
}

describe('the image', () => {
  test('is built on the version of Bun that package.json has, and says what it is', async () => {
    const { version, license, dependencies } = packageJson;
    const bases = (await Bun.file(join(ROOT, 'Dockerfile')).text()).match(/^FROM \S+/gm) ?? [];
    expect(bases).toHaveLength(2);
    for (const base of bases) {
      expect(base).toStartWith(`FROM oven/bun:${dependencies.bun}-`);
    }
    expect(image.labels).toMatchObject({
      'org.opencontainers.image.version': version,
      'org.opencontainers.image.licenses': license,
      'org.opencontainers.image.base.name': `docker.io/${image.base}`,
    });
  });

  test('runs as a user that is not root, needs no shell, and is asked to stop as the service expects', () => {
    expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect([image.entrypoint.form, image.command.form, image.healthcheck.form]).toEqual(['exec', 'exec', 'exec']);
    expect(image.stopSignal).toBe('SIGTERM');
    expect(image.ports).toEqual([image.environment['PORT'] ?? '']);
    expect(image.environment).toMatchObject({ HOST: '0.0.0.0' });
  });

  test('has what the service needs and nothing of the project beside it', async () => {
    expect((await readdir(inImage('.'))).toSorted()).toEqual(
      ['LICENSE', 'db', 'generated', 'node_modules', 'openapi.yaml', 'package.json', 'src'].toSorted(),
    );
    expect(await exists(inImage('src/codegen'))).toBe(false);
  });

  test('has the locked packages that run, and neither those of development nor an embedded PostgreSQL', async () => {
    const locked = Object.entries<LockedPackage>(packageLock.packages)
      .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`);
    const installed: string[] = [];
    for await (const path of new Bun.Glob('**/package.json').scan({ cwd: inImage('node_modules') })) {
      if (/\/node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(`/node_modules/${path}`)) {
        const manifest: unknown = await Bun.file(inImage(join('node_modules', path))).json();
        // Proof: Bun installs nothing that has no name and version.
        const { name, version } = manifest as { readonly name: string; readonly version: string };
        installed.push(`${name}@${version}`);
      }
    }
    expect(installed.toSorted()).toEqual([...new Set(locked)].toSorted());
  });
});

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

describe('a container', () => {
  let database: TestDatabase;
  let proxy: PostgresProxy;
  let container: Container | undefined;

  beforeEach(async () => {
    database = await createTestDatabase();
    proxy = await startPostgresProxy(database.url);
  });

  afterEach(async () => {
    await container?.kill();
    container = undefined;
    await proxy.stop();
    await database.drop();
  });

  test('routes calls, is healthy as long as it has its database, and stops with 0', async () => {
    const environment = { DATABASE_URL: proxy.url, SEED: 'true', PORT: await freePort() };
    container = runImage(image, environment);
    await container.written('"event":"listening"');
    expect(await checkHealth(image, environment)).toMatchObject({ exitCode: 0 });
    const url = `http://127.0.0.1:${environment.PORT}`;
    expect(await ask(url, 'in-the-image')).toMatchObject({ status: 201, body: { success: true } });
    expect((await fetch(`${url}/docs`)).status).toBe(200);

    proxy.setJudge(() => 'cut');
    expect(await checkHealth(image, environment)).toMatchObject({ exitCode: 1 });
    proxy.setJudge(() => 'pass');
    expect(await checkHealth(image, environment)).toMatchObject({ exitCode: 0 });

    container.stop();
    expect(await container.ended).toMatchObject({ exitCode: 0 });
    expect(await checkHealth(image, environment)).toMatchObject({ exitCode: 1 });
  });

  test('is told what it lacks where no database is named', async () => {
    container = runImage(image, { PORT: await freePort() });
    const { exitCode, output } = await container.ended;
    expect(exitCode).toBe(1);
    expect(output).toContain('DATABASE_URL');
  });

  test.each(['generated', 'db', 'openapi.yaml', 'package.json', 'src', 'node_modules'])(
    'does not start without %s, which is therefore in the image for a reason',
    async (name) => {
      await rename(inImage(name), inImage(`${name}-away`));
      try {
        container = runImage(image, { DATABASE_URL: proxy.url, PORT: await freePort() });
        const { exitCode, output } = await container.ended;
        expect([exitCode, output.includes('"event":"listening"')]).toEqual([1, false]);
      } finally {
        await rename(inImage(`${name}-away`), inImage(name));
      }
    },
  );
});
