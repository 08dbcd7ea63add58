/**
 * Swagger UI at `/docs`, showing `/openapi.yaml` itself: the page, and the files of swagger-ui-dist that it loads. All
 * comes from this service, and the Content-Security-Policy lets nothing else in.
 */
import bundle from 'swagger-ui-dist/swagger-ui-bundle.js' with { type: 'file' };
import favicon from 'swagger-ui-dist/favicon-32x32.png' with { type: 'file' };
import swaggerUiPackage from 'swagger-ui-dist/package.json' with { type: 'json' };
import style from 'swagger-ui-dist/swagger-ui.css' with { type: 'file' };
import { renderSwaggerUiPage } from './swagger-ui-page.ts';

/**
 * Renders the page, once for the life of the process. It has no absolute path, so it serves under any base path, and
 * behind a proxy that puts one in front.
 * @returns what GET answers, by path
 * @throws Error where the page would load anything that is not served here
 */
export async function swaggerUiDocuments(): Promise<Readonly<Record<string, () => Response>>> {
  const { version } = swaggerUiPackage;
  const directory = `docs/${version}`;
  const page = await renderSwaggerUiPage({
    version,
    script: `${directory}/swagger-ui-bundle.js`,
    style: `${directory}/swagger-ui.css`,
    icon: `${directory}/favicon-32x32.png`,
    document: 'openapi.yaml',
  });
  const pageHeaders = new Headers({
    ...HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(page.inlineScript),
    'cache-control': 'no-cache',
  });
  return {
    '/docs': () => new Response(page.html, { headers: pageHeaders }),
    // Seen from there, the page's paths would lead nowhere.
    '/docs/': () => new Response(null, { status: 308, headers: { location: '../docs' } }),
    [`/${directory}/swagger-ui-bundle.js`]: () => asset(bundle, 'text/javascript; charset=utf-8'),
    [`/${directory}/swagger-ui.css`]: () => asset(style, 'text/css; charset=utf-8'),
    [`/${directory}/favicon-32x32.png`]: () => asset(favicon, 'image/png'),
  };
}

/** Nobody learns from us where a reader comes from, and nothing is taken for what it does not say it is. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

/** The version in the path stands for the content, so a browser may keep it for as long as HTTP lets it say: a year. */
const ASSET_CACHE_CONTROL = 'public, max-age=31536000, immutable';

function asset(path: string, contentType: string): Response {
  return new Response(Bun.file(path), {
    headers: { ...HEADERS, 'content-type': contentType, 'cache-control': ASSET_CACHE_CONTROL },
  });
}

/** Images may be `data:`, since Swagger UI's style has its icons so. */
function contentSecurityPolicy(inlineScript: string): string {
  const sha256 = new Bun.CryptoHasher('sha256').update(inlineScript).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${sha256}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
