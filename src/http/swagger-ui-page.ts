/** The page of Swagger UI, made by @elysiajs/swagger, and changed to load what this service serves and nothing else. */
import { swagger } from '@elysiajs/swagger';
import { Elysia } from 'elysia';

export interface SwaggerUiPageOptions {
  /** Of swagger-ui-dist. */
  readonly version: string;
  /** Where the page finds its files and the document to show, relative to itself. */
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  readonly document: string;
}

export interface SwaggerUiPage {
  readonly html: string;
  /** The one script that stands in the page, as a hash of it has to be taken. */
  readonly inlineScript: string;
}

/** @throws Error where the plugin makes another page than the one known here */
export async function renderSwaggerUiPage(options: SwaggerUiPageOptions): Promise<SwaggerUiPage> {
  return makeLocal(await renderPluginPage(options), options);
}

/** As the plugin writes it, since it can't be told of another place. */
function foreignScript(version: string): string {
  return `<script src="https://unpkg.com/swagger-ui-dist@${version}/swagger-ui-bundle.js" crossorigin></script>`;
}

/** On an app of its own: the plugin would add a description of our routes, beside openapi.yaml, to ours. */
async function renderPluginPage({ version, style, document }: SwaggerUiPageOptions): Promise<string> {
  const swaggerOptions = {
    url: document,
    // Its default is a service on the internet that is sent the document's address. Proof: null is how Swagger UI is
    // told to use none, which the plugin passes on as JSON; only its type has forgotten that.
    validatorUrl: null as unknown as string,
    deepLinking: true,
    displayRequestDuration: true,
  };
  const plugin = swagger({
    provider: 'swagger-ui',
    path: '/docs',
    version,
    theme: style,
    // Dark mode is a style in the page, which the policy forbids.
    autoDarkMode: false,
    documentation: {
      info: { title: TITLE, description: 'Every request and answer of the service, to read and to try.', version },
    },
    swaggerOptions,
  });
  const response = await new Elysia().use(plugin).handle(new Request('http://localhost/docs'));
  return response.text();
}

/** That of openapi.yaml. */
const TITLE = 'EML Queue Management';

/**
 * @param pluginPage what @elysiajs/swagger made
 * @throws Error where the page is not as expected, or would still load anything else
 */
export function makeLocal(
  pluginPage: string,
  { version, script, style, icon }: Omit<SwaggerUiPageOptions, 'document'>,
): SwaggerUiPage {
  const html = pluginPage
    .replace(foreignScript(version), `<script src="${script}"></script>`)
    // Without it a browser asks for /favicon.ico.
    .replace('</head>', `    <link rel="icon" type="image/png" href="${icon}" />\n</head>`);
  const expected = [style, icon, script];
  const loaded = [...html.matchAll(/\s(?:src|href)\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)/gi)].map(([, value = '']) =>
    value.replaceAll(/["']/g, ''),
  );
  if (!Bun.deepEquals(loaded, expected)) {
    throw new Error(`the page of Swagger UI loads ${loaded.join(', ')}, and not only ${expected.join(', ')}`);
  }
  const [inlineScript, ...others] = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
  if (inlineScript === undefined || others.length > 0) {
    throw new Error(
      `the page of Swagger UI has ${others.length + (inlineScript === undefined ? 0 : 1)} inline scripts`,
    );
  }
  return { html, inlineScript };
}
