/** Where a service with this configuration can be asked from the machine that it runs on. */
import type { Config } from '../config.ts';

/** @returns the URL with the base path and without a slash at its end */
export function serviceUrl({ host, port, basePath }: Pick<Config, 'host' | 'port' | 'basePath'>): string {
  return `http://${reachableHost(host)}:${port}${basePath}`;
}

/** All addresses of a machine are no address that a client could ask for; and IPv6 needs brackets in a URL. */
function reachableHost(host: string): string {
  switch (host) {
    case '0.0.0.0':
      return '127.0.0.1';
    case '::':
      return '[::1]';
    default:
      return host.includes(':') ? `[${host}]` : host;
  }
}
