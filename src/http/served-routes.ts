/** Compares the routes that are really served with what the contract has; the start is refused where they differ. */
import type { AnyElysia } from 'elysia';
import type { MountOptions } from './mount.ts';
import { collapseSlashes } from './request-path.ts';
import { elysiaPath } from './route-path.ts';

/** @throws Error that names each route that is missing and each that is one too many */
export function assertServed(
  app: AnyElysia,
  { operations, documents, basePath }: Pick<MountOptions, 'operations' | 'documents' | 'basePath'>,
): void {
  const expected = new Set([
    ...Object.values(operations).map(({ method, path }) => `${method} ${elysiaPath(basePath + path)}`),
    ...Object.keys(documents).map((path) => `GET ${collapseSlashes(basePath + path)}`),
  ]);
  const served = new Set(app.routes.map(({ method, path }) => `${method} ${collapseSlashes(path)}`));
  const missing = expected.difference(served);
  const surplus = served.difference(expected);
  if (missing.size + surplus.size > 0) {
    throw new Error(
      `the served routes are not those of openapi.yaml: missing ${list(missing)}; one too many ${list(surplus)}`,
    );
  }
}

function list(routes: ReadonlySet<string>): string {
  return routes.size === 0 ? 'none' : [...routes].join(', ');
}
