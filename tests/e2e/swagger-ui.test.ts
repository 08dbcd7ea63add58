/** Swagger UI at /docs in a real browser, in front of the service with a real database, with every other host away. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seedOnce } from '../../src/store/seed.ts';
import { startBrowser, type TestBrowser } from '../support/browser.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { contractExamples, type ContractOperation } from '../support/contract-examples.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { EXAMPLE_KEY, type HttpApp, startHttpApp } from '../support/http-app.ts';

/** The README's picture; written when SCREENSHOT says so, since fonts differ from machine to machine. */
const SCREENSHOT_PATH = join(import.meta.dir, '..', '..', '.github', 'swagger-ui.png');
const SCREENSHOT_WIDTH = 1280;

/** The page takes most of a second to show one operation, so that two of them share the operations. */
const PAGES = 2;
const LISTING_MILLISECONDS_MAX = 300_000;

/** Of unpacking the browser and starting it. */
const START_MILLISECONDS_MAX = 90_000;

let browser: TestBrowser;
let database: TestDatabase;
let router: TestRouter;

beforeAll(async () => {
  browser = await startBrowser();
  database = await createTestDatabase();
  await seedOnce(database.url);
  router = startRouter(database.url);
}, START_MILLISECONDS_MAX);

afterAll(async () => {
  await router.stop();
  await database.drop();
  await browser[Symbol.asyncDispose]();
});

interface Visit extends AsyncDisposable {
  readonly app: HttpApp;
  readonly page: Page;
  /** What the page asked for from another place than the service. */
  readonly foreignRequests: readonly string[];
  /** What the browser complains of. */
  readonly problems: readonly string[];
}

/** The service, and its page in a browser that has seen neither before. */
async function visit(path: string, { basePath = '' } = {}): Promise<Visit> {
  const app = startHttpApp({ routeCall: (call) => router.router.routeCall(call), basePath });
  const context = await browser.browser.newContext({ viewport: { width: SCREENSHOT_WIDTH, height: 900 } });
  const foreignRequests: string[] = [];
  const problems: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === app.url) {
      await route.continue();
    } else {
      foreignRequests.push(url);
      await route.abort();
    }
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => problems.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      problems.push(message.text());
    }
  });
  await page.goto(`${app.url}${basePath}${path}`);
  await page.locator('.opblock').first().waitFor();
  return {
    app,
    page,
    foreignRequests,
    problems,
    async [Symbol.asyncDispose]() {
      await context.close();
      await app[Symbol.asyncDispose]();
    },
  };
}

/** Opens routeCall, tries it out as it is filled in, and waits for the answer. */
async function tryRouteCall(page: Page): Promise<{ readonly status: string; readonly body: unknown }> {
  const operation = page.locator('#operations-Calls-routeCall');
  await operation.locator('.opblock-summary-control').click();
  await operation.getByRole('button', { name: 'Try it out' }).click();
  await operation.getByRole('button', { name: 'Execute' }).click();
  const answer = operation.locator('.live-responses-table .response').first();
  const status = await answer.locator('.response-col_status').innerText();
  const body: unknown = JSON.parse(await answer.locator('.highlight-code code').first().innerText());
  return { status: status.trim(), body };
}

/** Opens an operation in the list and closes it again, since the page gets slower with each that stays open. */
async function openAndClose(page: Page, { operationId, tag, summary, path }: ContractOperation): Promise<void> {
  const block = page.locator(`#operations-${tag}-${operationId}`);
  expect(await block.locator('.opblock-summary-description').innerText()).toBe(summary);
  // Swagger UI puts invisible characters into a path, where a line may break.
  const shownPath = await block.locator('.opblock-summary-path').innerText();
  expect(shownPath.replaceAll('\u200b', '')).toBe(path);
  await block.locator('.opblock-summary-control').click();
  await block.locator('.opblock-description').waitFor();
  await block.locator('.responses-table').waitFor();
  await block.locator('.opblock-summary-control').click();
  await block.locator('.responses-table').waitFor({ state: 'detached' });
}

describe('/docs in a browser', () => {
  test(
    'lists every operation with its summary, opens each, and asks no other host',
    async () => {
      const { operations, title } = contractExamples();
      expect(operations.length).toBeGreaterThan(0);
      const left = [...operations];
      const openOnOnePage = async (): Promise<void> => {
        await using visited = await visit('/docs');
        const { page } = visited;
        const blocks = await page.locator('.opblock').all();
        const listed = await Promise.all(blocks.map((block) => block.getAttribute('id')));
        expect(listed).toEqual(operations.map(({ operationId, tag }) => `operations-${tag}-${operationId}`));
        for (let operation = left.shift(); operation !== undefined; operation = left.shift()) {
          await openAndClose(page, operation);
        }
        expect(await page.title()).toBe(title);
        expect(visited).toMatchObject({ foreignRequests: [], problems: [] });
      };
      await Promise.all(Array.from({ length: PAGES }, openOnOnePage));
      expect(left).toEqual([]);
    },
    LISTING_MILLISECONDS_MAX,
  );

  test.each([
    ['', '/docs'],
    ['', '/docs/'],
    ['/queue/management', '/docs'],
    ['/queue/management', '/docs/'],
  ])('tries a call out, under the base path "%s", opened as %s', async (basePath, path) => {
    await using visited = await visit(path, { basePath });
    const { status, body } = await tryRouteCall(visited.page);
    expect({ status, body }).toMatchObject({
      status: '201',
      body: { callID: 'wtl0tmw3rri9s7gqdpfi0', success: true },
    });
    const mqID = /"mqID":"([^"]+)"/.exec(JSON.stringify(body))?.[1];
    const [stored] = await database.query('select number from offers where mq_id = $1', [mqID]);
    expect(stored).toMatchObject({ number: /"number":"(\d+)"/.exec(JSON.stringify(body))?.[1] });
    expect(visited).toMatchObject({ foreignRequests: [], problems: [] });
    if (process.env['SCREENSHOT'] !== undefined && basePath === '') {
      await takeScreenshot(visited.page);
    }
  });

  test('sends the key that it is given under Authorize, and none before', async () => {
    await using visited = await visit('/docs');
    const { page } = visited;
    const operation = page.locator('#operations-Keys-listKeys');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    const execute = async (): Promise<string> => {
      await operation.getByRole('button', { name: 'Execute' }).click();
      const status = operation.locator('.live-responses-table .response .response-col_status').first();
      await status.waitFor();
      return (await status.innerText()).split(/\s/)[0] ?? '';
    };
    expect(await execute()).toBe('401');
    await operation.getByRole('button', { name: 'Clear' }).click();
    await page.locator('.scheme-container .authorize').click();
    await page.locator('.auth-container input').fill(EXAMPLE_KEY);
    await page.locator('.auth-btn-wrapper').getByRole('button', { name: 'Apply credentials' }).click();
    await page.locator('.auth-btn-wrapper .btn-done').click();
    expect(await execute()).toBe('200');
    expect(visited.foreignRequests).toEqual([]);
  });

  test('lets no script in that it does not know, and asks nobody else whoever wants it to', async () => {
    await using visited = await visit('/docs');
    const { page, problems, foreignRequests } = visited;
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      document.body.append(script);
    `);
    const asked = await page.evaluate(`fetch('https://elsewhere.invalid/').then(() => true, () => false)`);
    expect(asked).toBe(false);
    expect(await page.title()).toBe(contractExamples().title);
    expect(problems.filter((problem) => problem.includes('Content Security Policy')).length).toBeGreaterThan(1);
    expect(foreignRequests).toEqual([]);
  });
});

/** Of what was sent to routeCall and what came back. */
async function takeScreenshot(page: Page): Promise<void> {
  await page.evaluate('scrollTo(0, 0)');
  const operation = page.locator('#operations-Calls-routeCall');
  const sent = await operation.locator('.opblock-section-request-body').boundingBox();
  const answered = await operation.locator('.live-responses-table').boundingBox();
  if (sent === null || answered === null) {
    throw new Error('the operation is not to be seen');
  }
  const clip = { x: 0, y: sent.y, width: SCREENSHOT_WIDTH, height: answered.y + answered.height - sent.y };
  await page.screenshot({ path: SCREENSHOT_PATH, fullPage: true, clip });
}
