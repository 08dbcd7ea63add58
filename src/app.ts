/** Puts the HTTP layer together. It never listens, so that tests can call it; main.ts makes it listen. */
import type { AnyElysia } from 'elysia';
import { operations } from '../generated/operations.ts';
import { mount, type MountOptions } from './http/mount.ts';
import { assertGeneratedFresh, openapiDocument } from './http/openapi-document.ts';
import type { Handlers } from './http/operation.ts';
import { routeCallHandler } from './http/routes/calls.ts';
import { getLiveness, getReadinessHandler } from './http/routes/health.ts';
import { assertServed } from './http/served-routes.ts';
import { swaggerUiDocuments } from './http/swagger-ui.ts';
import type { Observe } from './observe.ts';
import type { RouteCall } from './operations/route-call.ts';

/** The same for every app; where its page can't be made, nothing starts. */
const swaggerUi = await swaggerUiDocuments();

export interface AppDependencies {
  readonly routeCall: RouteCall;
  /** Whether calls can be routed now; asked at each request for it. */
  readonly isReady: () => Promise<boolean>;
  /** Stands before every path: empty, or `/` and something without a slash at its end. */
  readonly basePath: string;
  readonly observe: Observe;
}

/** @throws Error where the generated files or the routes are not those of openapi.yaml */
export function createApp({ routeCall, isReady, basePath, observe }: AppDependencies): AnyElysia {
  assertGeneratedFresh();
  const handlers: Handlers = {
    routeCall: routeCallHandler(routeCall),
    getLiveness,
    getReadiness: getReadinessHandler({ isReady, observe }),
  };
  const options: MountOptions = {
    operations,
    handlers,
    documents: { '/openapi.yaml': openapiDocument, ...swaggerUi },
    basePath,
    // The EML System puts its path behind a base URL that may end in a slash.
    slashTolerant: 'routeCall',
    observe,
  };
  const app = mount(options);
  assertServed(app, options);
  return app;
}
