/** The page of Swagger UI loads what this service serves; one that would load anything else is refused. */
import { describe, expect, test } from 'bun:test';
import { makeLocal, renderSwaggerUiPage } from '../../../src/http/swagger-ui-page.ts';

const OPTIONS = {
  version: '1.2.3',
  script: 'docs/ui.js',
  style: 'docs/ui.css',
  icon: 'docs/icon.png',
  document: 'contract.yaml',
};
const HEAD = '<head><link rel="stylesheet" href="docs/ui.css" /></head>';
const SCRIPT = '<script src="https://unpkg.com/swagger-ui-dist@1.2.3/swagger-ui-bundle.js" crossorigin></script>';
const INLINE_SCRIPT = '<script>start()</script>';

describe('the page of Swagger UI', () => {
  test('loads the files that it is given, and shows the document that it is given', async () => {
    const { html, inlineScript } = await renderSwaggerUiPage(OPTIONS);
    expect([...html.matchAll(/(?:src|href)="(.*?)"/g)].map(([, url]) => url)).toEqual([
      OPTIONS.style,
      OPTIONS.icon,
      OPTIONS.script,
    ]);
    expect(html).not.toContain('//');
    expect(html).toContain(`<script>${inlineScript}</script>`);
    expect(inlineScript).toContain('"url":"contract.yaml"');
    expect(inlineScript).toContain('"validatorUrl":null');
  });

  test('is taken as the plugin is known to write it', () => {
    const { html, inlineScript } = makeLocal(HEAD + SCRIPT + INLINE_SCRIPT, OPTIONS);
    expect(html).toContain('<script src="docs/ui.js"></script>');
    expect(inlineScript).toBe('start()');
  });

  test.each([
    ['a script from elsewhere', HEAD + SCRIPT + '<script src=https://example.com/a.js></script>' + INLINE_SCRIPT],
    ['a style from elsewhere', `<link href='//example.com/a.css'>${HEAD}${SCRIPT}${INLINE_SCRIPT}`],
    ['another version of the script', HEAD + SCRIPT.replace('1.2.3', '1.2.4') + INLINE_SCRIPT],
    ['no script', HEAD + INLINE_SCRIPT],
    ['no head', SCRIPT + INLINE_SCRIPT],
  ])('is refused with %s', (_, page) => {
    expect(() => makeLocal(page, OPTIONS)).toThrow('the page of Swagger UI loads');
  });

  test.each([
    ['none', 0, HEAD + SCRIPT],
    ['two', 2, HEAD + SCRIPT + INLINE_SCRIPT + INLINE_SCRIPT],
    ['one that the policy would not know', 0, `${HEAD}${SCRIPT}<script type="module">start()</script>`],
  ])('is refused with another number of inline scripts than one: %s', (_, count, page) => {
    expect(() => makeLocal(page, OPTIONS)).toThrow(`has ${count} inline scripts`);
  });
});
