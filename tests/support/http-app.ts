/** The real HTTP layer on a free port of its own, in front of whatever routes the calls. */
import { type AppDependencies, createApp } from '../../src/app.ts';
import { serveOptions } from '../../src/http/serve-options.ts';
import type { Observation } from '../../src/observe.ts';
import { openDatabase } from '../../src/store/connection.ts';
import type { ApiKey } from '../../src/store/api-keys.ts';
import type { CallToRoute } from '../../src/operations/route-call.ts';

export interface HttpApp extends AsyncDisposable {
  readonly url: string;
  /** The calls that reached routing, and what was observed, each in its order. */
  readonly calls: readonly CallToRoute[];
  readonly observations: readonly Observation[];
}

export interface HttpAppOptions extends Partial<Omit<AppDependencies, 'observe'>> {
  readonly idleSeconds?: number;
}

export const EXAMPLE_OFFER = {
  kind: 'offer',
  number: '5032505555',
  mqID: '1ef698cb-ffa3-6b00-8113-768365ac9ea8',
} as const;

export const EXAMPLE_KEY = 'qm_qJ7Xf2Lm_4dT0vRy8bXw2sKqP6nJz1mHc9gLf5aEu3Ub7V1';

/** Connects only when it is used. */
const NO_DATABASE = openDatabase('postgres://nobody@127.0.0.1:1/none', () => {});

/** Without other words, whoever shows any key may do everything. */
export const EVERY_SCOPE: ApiKey = {
  id: 'qJ7Xf2Lm',
  name: 'operations',
  scopes: ['admin'],
  queueIDs: null,
  createdAt: new Date(0),
  expiresAt: null,
  lastUsedAt: null,
  revokedAt: null,
};

export const WITH_KEY = { Authorization: `Bearer ${EXAMPLE_KEY}` };

/** Without other words, each call gets the same offer. */
export function createHttpApp({
  routeCall = async () => EXAMPLE_OFFER,
  admitsCall = () => true,
  recordOutcome = async () => ({ kind: 'offer_not_found' }),
  setNumberState = async () => 0,
  readCall = async () => null,
  explainRequest = async () => ({ kind: 'unknown' }),
  liveEvents = { follow: async () => null, close: async () => {} },
  findKey = async () => EVERY_SCOPE,
  createKey = async () => ({ key: EXAMPLE_KEY, record: EVERY_SCOPE }),
  listKeys = async () => [],
  revokeKey = async () => null,
  webhookAccess = { kind: 'open' },
  trustedProxies = [],
  managementRequestsPerSecond = 0,
  webhookRequestsPerSecond = 0,
  database = NO_DATABASE,
  isReady = async () => true,
  basePath = '',
}: HttpAppOptions = {}) {
  const calls: CallToRoute[] = [];
  const observations: Observation[] = [];
  const observe = (observation: Observation): void => void observations.push(observation);
  const app = createApp({
    routeCall(call) {
      calls.push(call);
      return routeCall(call);
    },
    admitsCall,
    recordOutcome,
    setNumberState,
    readCall,
    liveEvents,
    explainRequest,
    findKey,
    createKey,
    listKeys,
    revokeKey,
    webhookAccess,
    trustedProxies,
    managementRequestsPerSecond,
    webhookRequestsPerSecond,
    database,
    isReady,
    basePath,
    observe,
  });
  return { app, calls, observations, observe };
}

export function startHttpApp(options: HttpAppOptions = {}): HttpApp {
  const { app, calls, observations, observe } = createHttpApp(options);
  const { idleSeconds } = options;
  app.listen({
    ...serveOptions(observe),
    ...(idleSeconds === undefined ? {} : { idleTimeout: idleSeconds }),
    hostname: '127.0.0.1',
    port: 0,
  });
  return {
    url: `http://127.0.0.1:${app.server?.port}`,
    calls,
    observations,
    async [Symbol.asyncDispose]() {
      await app.stop(true);
    },
  };
}
