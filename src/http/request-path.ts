/** What a request asks for, from its URL; Bun resolves dot segments and percent-encodes, and leaves the rest as sent. */

/** The path of a URL, absolute or not, without its query; all of it where it is no more than a host (CONNECT). */
export function pathOf(url: string): string {
  const start = url.startsWith('/') ? 0 : Math.max(0, url.indexOf('/', url.indexOf('://') + '://'.length));
  const end = url.indexOf('?', start);
  return end === -1 ? url.slice(start) : url.slice(start, end);
}

/** The same path with single slashes and none at its end. */
export function collapseSlashes(path: string): string {
  return path.replaceAll(/\/{2,}/g, '/').replace(/\/$/, '');
}

/**
 * For Elysia, which finds the path behind a host: where the Host header is empty or not a host's name, Bun gives the
 * request a URL without one.
 */
export function withAbsoluteUrl(request: Request): Request {
  return new Request(`http://localhost${request.url}`, request);
}
