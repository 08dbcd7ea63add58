/** `qm healthcheck` as an orchestrator runs it: what it ends with is all that counts. */
import { afterEach, describe, expect, test } from 'bun:test';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { type ProgramEnd, runProgram } from '../support/run-program.ts';

let app: HttpApp | undefined;

afterEach(async () => {
  await app?.[Symbol.asyncDispose]();
  app = undefined;
});

function healthcheck(
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<ProgramEnd> {
  return runProgram('src/cli/main.ts', ['healthcheck', ...options], environment);
}

function portOf({ url }: HttpApp): string {
  return new URL(url).port;
}

describe('qm healthcheck', () => {
  test('ends with 0 where the service of the same configuration is ready', async () => {
    app = startHttpApp({ basePath: '/queue' });
    const environment = { PORT: portOf(app), HOST: '0.0.0.0', BASE_PATH: '/queue' };
    const url = `${app.url}/queue/health/ready`;
    expect(await healthcheck(environment)).toEqual({ exitCode: 0, stdout: `${url} answers 200.\n`, stderr: '' });
    const { stdout } = await healthcheck(environment, ['--json']);
    expect(JSON.parse(stdout)).toEqual({ url, status: 200 });
  });

  test('asks the service itself, whatever proxy there is to the world', async () => {
    app = startHttpApp();
    const proxy = 'http://127.0.0.1:1';
    const environment = { PORT: portOf(app), HTTP_PROXY: proxy, http_proxy: proxy };
    expect(await healthcheck(environment)).toMatchObject({ exitCode: 0 });
  });

  test('ends with 1 where it is not ready, or answers something else', async () => {
    app = startHttpApp({ isReady: async () => false });
    const url = `${app.url}/health/ready`;
    const unready = await healthcheck({ PORT: portOf(app) });
    expect(unready).toEqual({ exitCode: 1, stdout: '', stderr: `${url} answers 503.\n` });
    const elsewhere = await healthcheck({ PORT: portOf(app), BASE_PATH: '/elsewhere' });
    expect([elsewhere.exitCode, elsewhere.stderr]).toEqual([1, `${app.url}/elsewhere/health/ready answers 404.\n`]);
  });

  test('ends with 1 where nobody listens, nobody answers, or nobody can tell where', async () => {
    const nobody = await healthcheck({ PORT: '1' });
    expect(nobody.exitCode).toBe(1);
    expect(nobody.stderr).toContain('http://127.0.0.1:1/health/ready can’t be asked: ');

    const silence = Promise.withResolvers<boolean>();
    app = startHttpApp({ isReady: () => silence.promise });
    const silent = await healthcheck({ PORT: portOf(app) });
    silence.resolve(true);
    expect([silent.exitCode, silent.stderr]).toEqual([
      1,
      `${app.url}/health/ready can’t be asked: no answer in time\n`,
    ]);

    expect((await healthcheck({ PORT: '0' })).exitCode).toBe(1);
  });
});
