/** What is served beside the operations: Swagger UI, its files and openapi.yaml, over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { expectErrorEnvelope } from '../support/validate-response.ts';

const BASE_PATHS = ['', '/queue/management'];

const apps = new Map<string, HttpApp>();

beforeAll(() => {
  BASE_PATHS.forEach((basePath) => apps.set(basePath, startHttpApp({ basePath })));
});

afterAll(async () => {
  await Promise.all([...apps.values()].map((app) => app[Symbol.asyncDispose]()));
});

describe.each(BASE_PATHS)('under the base path "%s"', (basePath) => {
  const docs = (): string => `${apps.get(basePath)?.url}${basePath}/docs`;

  /** As a browser reads it: relative to the page. */
  async function loadedByPage(): Promise<readonly string[]> {
    const html = await (await fetch(docs())).text();
    return [...html.matchAll(/(?:src|href)="(.*?)"/g)].map(([, url = '']) => new URL(url, docs()).href);
  }

  test('the page says that nothing may be loaded from elsewhere, and is asked for anew each time', async () => {
    const response = await fetch(docs());
    const { status, headers } = response;
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(await response.text()) ?? [];
    const sha256 = new Bun.CryptoHasher('sha256').update(script).digest('base64');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self' 'sha256-${sha256}'; style-src 'self'; img-src 'self' data:; ` +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  test('its files are there, under a path with their version, to be kept', async () => {
    const types: (string | null)[] = [];
    for (const url of await loadedByPage()) {
      const response = await fetch(url);
      expect([url, response.status]).toEqual([url, 200]);
      expect(url).toMatch(/\/docs\/\d+\.\d+\.\d+\//);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
      types.push(response.headers.get('content-type'));
    }
    expect(types).toEqual(['text/css; charset=utf-8', 'image/png', 'text/javascript; charset=utf-8']);
  });

  test('HEAD tells the same without the content', async () => {
    for (const url of [docs(), ...(await loadedByPage())]) {
      const [got, head] = await Promise.all([fetch(url), fetch(url, { method: 'HEAD' })]);
      const told = ({ status, headers }: Response) => ({
        status,
        type: headers.get('content-type'),
        policy: headers.get('content-security-policy'),
        length: headers.get('content-length'),
      });
      expect(told(head)).toEqual(told(got));
      expect(told(head).length).toBe(String((await got.arrayBuffer()).byteLength));
      expect((await head.arrayBuffer()).byteLength).toBe(0);
    }
  });

  test('a slash behind it leads to it', async () => {
    const { status, headers } = await fetch(`${docs()}/`, { redirect: 'manual' });
    expect(status).toBe(308);
    expect(new URL(headers.get('location') ?? '', `${docs()}/`).href).toBe(docs());
    expect((await fetch(`${docs()}/`)).url).toBe(docs());
  });

  test('any other method, and any other path, is an error in the envelope', async () => {
    for (const url of [docs(), `${docs()}/`, ...(await loadedByPage())]) {
      const response = await fetch(url, { method: 'POST', body: '{}' });
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      await expectErrorEnvelope(405, response);
    }
    await expectErrorEnvelope(404, await fetch(`${docs()}/elsewhere`));
    await expectErrorEnvelope(404, await fetch(`${docs()}/..%2f..%2fpackage.json`));
  });
});
