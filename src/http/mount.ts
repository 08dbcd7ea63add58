/**
 * The HTTP layer: makes a route of every operation in the generated table and of every document, and answers what no
 * route has. Every answer is a finished `Response`; nothing is thrown at Elysia.
 */
import { type AnyElysia, Elysia } from 'elysia';
import type { Observe } from '../observe.ts';
import { errorResponse } from './envelope.ts';
import type { Admit } from './access/access.ts';
import type { Handlers, Operation, OperationId } from './operation.ts';
import { collapseSlashes, pathOf, withAbsoluteUrl } from './request-path.ts';
import { elysiaPath, usualSpellings } from './route-path.ts';
import { type IsDoorOpen, type ServedOperation, serveOperation, type ServeOperation } from './serve-operation.ts';
import { answerUnrouted, type KnownPath } from './unrouted.ts';

export interface MountOptions {
  readonly operations: Readonly<Record<OperationId, Operation>>;
  readonly handlers: Handlers;
  /** What GET answers beside the operations, by path. */
  readonly documents: Readonly<Record<string, () => Response>>;
  /** Stands before every path: empty, or `/` and something without a slash at its end. */
  readonly basePath: string;
  /** The operation whose path may be asked for with doubled slashes, and with some at its end. */
  readonly slashTolerant: OperationId;
  /** Of operations that can be asked for more often than they can be done. */
  readonly doors: Readonly<Partial<Record<OperationId, IsDoorOpen>>>;
  readonly admit: Admit;
  readonly observe: Observe;
}

/** @returns what can be asked, or listen */
export function mount(options: MountOptions): AnyElysia {
  const { operations, documents, basePath, slashTolerant, observe } = options;
  const knownPaths = knownPathsOf(options);
  const tolerated = {
    path: basePath + operations[slashTolerant].path,
    method: operations[slashTolerant].method,
    serve: serverOf(slashTolerant, options),
  };
  const app = new Elysia({
    // One router, which tests reach as sockets do: Bun's own before it saved less than 1 µs a request.
    systemRouter: false,
    precompile: true,
    strictPath: true,
    normalize: false,
    // A Host header may be a single letter.
    handler: { standardHostname: false },
  });
  app.wrap((handle, request) => (request.url.startsWith('/') ? () => handle(withAbsoluteUrl(request)) : handle));
  app.onError({ as: 'global' }, async ({ request, code, error, server }) => {
    if (code !== 'NOT_FOUND') {
      observe({ kind: 'fault', where: 'finding the route of a request', error });
      return errorResponse({ kind: 'internal' });
    }
    const path = pathOf(request.url);
    if (collapseSlashes(path) !== tolerated.path) {
      return answerUnrouted(request, { path, knownPaths, observe });
    }
    return request.method === tolerated.method
      ? tolerated.serve(request, {}, server)
      : answerUnrouted(request, { path: tolerated.path, knownPaths, observe });
  });
  for (const id of operationIDs(operations)) {
    const { method, path } = operations[id];
    const serve = serverOf(id, options);
    for (const spelling of id === slashTolerant ? usualSpellings(path) : [path]) {
      app.route(
        method,
        elysiaPath(basePath + spelling),
        ({ request, params, server }) => serve(request, params, server),
        {
          parse: 'none',
        },
      );
    }
  }
  for (const [path, respond] of Object.entries(documents)) {
    app.get(basePath + path, () => respond(), { parse: 'none' });
  }
  return app;
}

function serverOf(id: OperationId, { operations, handlers, doors, admit, observe }: MountOptions): ServeOperation {
  // Proof: a handler is called with what the operation of the same id has validated, and the types of both come from
  // one place in openapi.yaml.
  const handler = handlers[id] as ServedOperation['handler'];
  return serveOperation({ id, operation: operations[id], isDoorOpen: doors[id] ?? null, admit, handler, observe });
}

/** Where GET is served, HEAD is too. */
function knownPathsOf({ operations, documents, basePath }: MountOptions): readonly KnownPath[] {
  const served = [
    ...Object.values(operations).map(({ method, path }) => ({ method, path })),
    ...Object.keys(documents).map((path) => ({ method: 'GET', path })),
  ];
  return served.map(({ method, path }) => ({
    path: basePath + path,
    methods: method === 'GET' ? ['GET', 'HEAD'] : [method],
  }));
}

function operationIDs(operations: MountOptions['operations']): readonly OperationId[] {
  // Proof: the generated table is a constant that has each operationId and no other key.
  return Object.keys(operations) as OperationId[];
}
