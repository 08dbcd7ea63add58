/** Answers what no route has: a path that nobody knows, a method that its path does not have. */
import type { Observe } from '../observe.ts';
import { errorResponse } from './envelope.ts';

export interface KnownPath {
  /** With parameters in braces. */
  readonly path: string;
  readonly methods: readonly string[];
}

export interface UnroutedOptions {
  readonly path: string;
  readonly knownPaths: readonly KnownPath[];
  readonly observe: Observe;
}

export function answerUnrouted({ method }: Request, { path, knownPaths, observe }: UnroutedOptions): Response {
  const startedAt = performance.now();
  const methods = knownPaths.filter((known) => hasPath(known, path)).flatMap((known) => known.methods);
  const response = errorResponse(
    methods.length === 0
      ? { kind: 'path_not_found', method, path }
      : { kind: 'method_not_allowed', method, path, allow: methods.toSorted() },
  );
  observe({
    kind: 'request_answered',
    operation: null,
    method,
    status: response.status,
    durationMilliseconds: performance.now() - startedAt,
  });
  return response;
}

function hasPath(known: KnownPath, path: string): boolean {
  const segments = known.path.split('/');
  const asked = path.split('/');
  return (
    segments.length === asked.length &&
    segments.every((segment, place) => segment === asked[place] || (segment.startsWith('{') && asked[place] !== ''))
  );
}
