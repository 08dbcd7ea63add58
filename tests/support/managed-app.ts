/** The whole management API over HTTP on a database of its own, with a router beside it and keys for every scope. */
import { expect } from 'bun:test';
import { createApiKey, createApiKeyOnce, createKeyFinder } from '../../src/operations/api-keys.ts';
import { createRequestExplainer } from '../../src/operations/explain-request.ts';
import { createLiveEvents } from '../../src/operations/live-events.ts';
import { createOutcomeRecorder, type OutcomeReport } from '../../src/operations/record-outcome.ts';
import { listKeys, revokeKey } from '../../src/store/api-keys.ts';
import { readCall } from '../../src/store/calls.ts';
import { createLaneConnection } from '../../src/store/lane-connection.ts';
import { startRouter, type TestRouter } from './call-router.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { startHttpApp } from './http-app.ts';
import { addKeys, withKeyFor } from './keys.ts';
import { expectDeclaredResponse } from './validate-response.ts';

export interface ManagedApp extends AsyncDisposable {
  readonly url: string;
  readonly database: TestDatabase;
  readonly router: TestRouter;
  report(callID: string, outcome: OutcomeReport['outcome']): Promise<void>;
  /** Sends a request with a key for everything; the answer is held against openapi.yaml. */
  ask(operationId: string, request: ManagedRequest): Promise<ManagedAnswer>;
}

export interface ManagedRequest {
  /** Such as `GET /v1/queues`. */
  readonly at: string;
  /** A text is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ManagedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export async function startManagedApp(): Promise<ManagedApp> {
  const database = await createTestDatabase();
  const { database: db } = database;
  await addKeys(db);
  const router = startRouter(database.url);
  const liveEvents = createLiveEvents({
    database: db,
    onError: (error) => expect(error).toBeUndefined(),
    everyMilliseconds: 50,
  });
  const recordOutcome = createOutcomeRecorder({ database: db });
  const connection = createLaneConnection(database.url, () => {});
  const explainer = createRequestExplainer({ database: db, connection, observe: () => {} });
  const app = startHttpApp({
    database: db,
    routeCall: (call) => router.router.routeCall(call),
    recordOutcome,
    liveEvents,
    explainRequest: explainer.explain,
    findKey: createKeyFinder({ database: db, onNoteFailed: (error) => expect(error).toBeUndefined() }),
    createKey: (key, request) => (request === null ? createApiKey(db, key) : createApiKeyOnce(db, key, request)),
    listKeys: () => listKeys(db),
    revokeKey: (id) => revokeKey(db, id),
    readCall: (callID) => readCall(db, callID),
  });
  return {
    url: app.url,
    database,
    router,
    async report(callID, outcome) {
      expect((await recordOutcome({ offer: { callID }, outcome })).kind).toBe('recorded');
    },
    async ask(operationId, { at, body, headers = {} }) {
      const [method = 'GET', path = ''] = at.split(' ');
      const response = await fetch(app.url + path, {
        method,
        headers: { ...withKeyFor('admin'), 'Content-Type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const { status } = response;
      return { status, headers: response.headers, body: await expectDeclaredResponse(operationId, response) };
    },
    async [Symbol.asyncDispose]() {
      await liveEvents.close();
      await explainer.close();
      await connection.close();
      await app[Symbol.asyncDispose]();
      await router.stop();
      await database.drop();
    },
  };
}
