/**
 * Every operation that needs a key, asked for whatever its schema allows and for what it does not: no answer is a fault,
 * and each is one that the contract declares.
 */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { operations } from '../../generated/operations.ts';
import type { Operation, OperationId } from '../../src/http/operation.ts';
import { createOutcomeRecorder } from '../../src/operations/record-outcome.ts';
import { createLiveEvents, type LiveEvents } from '../../src/operations/live-events.ts';
import { createNumberStateSetter } from '../../src/operations/set-number-state.ts';
import { createApiKey, createKeyFinder } from '../../src/operations/api-keys.ts';
import { listKeys, revokeKey } from '../../src/store/api-keys.ts';
import { readCall } from '../../src/store/calls.ts';
import { seedOnce } from '../../src/store/seed.ts';
import { MANAGED } from '../support/contract-traffic.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { addKeys, withKeyFor } from '../support/keys.ts';
import { propertySettings } from '../support/property.ts';
import { bodyArbitrary, csvArbitrary, pathValueArbitrary, queryArbitrary } from '../support/schema-arbitrary.ts';
import { expectDeclaredResponse } from '../support/validate-response.ts';

const REQUESTS_OF_EACH = 60;

let database: TestDatabase;
let app: HttpApp;
let liveEvents: LiveEvents;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedOnce(database.url);
  await addKeys(database.database);
  const { database: db } = database;
  liveEvents = createLiveEvents({ database: db, onError: (error) => expect(error).toBeUndefined() });
  app = startHttpApp({
    database: db,
    findKey: createKeyFinder({ database: db, onNoteFailed: (error) => expect(error).toBeUndefined() }),
    createKey: (key) => createApiKey(db, key),
    listKeys: () => listKeys(db),
    revokeKey: (id) => revokeKey(db, id),
    readCall: (callID) => readCall(db, callID),
    recordOutcome: createOutcomeRecorder({ database: db }),
    setNumberState: createNumberStateSetter({ database: db }),
    liveEvents,
  });
});

afterAll(async () => {
  await liveEvents.close();
  await app[Symbol.asyncDispose]();
  await database.drop();
});

/** Revoking keys would end the test's own. */
const FUZZED = MANAGED.filter(({ operationId }) => operationId !== 'revokeKey');

describe('no request is a fault of', () => {
  test.each(FUZZED.map(({ operationId }) => operationId))(
    '%s',
    async (operationId) => {
      const operation: Operation = operations[operationId];
      const { method, path, parameters } = operation;
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
      const body = operation.bodyTypes.includes('text/csv')
        ? csvArbitrary
        : (bodyArbitrary(path, method) ?? fc.constant(undefined));
      const asked = fc.record({
        body,
        values: fc.array(pathValueArbitrary, { minLength: names.length, maxLength: names.length }),
        query: queryArbitrary(Object.keys(parameters.query?.types ?? {})),
        ifMatch: fc.constantFrom('*', '"x"', ''),
      });
      await fc.assert(
        fc.asyncProperty(asked, async (request) => {
          await ask(operationId, operation, request);
        }),
        propertySettings(REQUESTS_OF_EACH),
      );
    },
    60_000,
  );
});

interface Asked {
  readonly body: unknown;
  readonly values: readonly string[];
  readonly query: string;
  readonly ifMatch: string;
}

async function ask(
  operationId: OperationId,
  { method, path, scope, bodyTypes }: Operation,
  { body, values, query, ifMatch }: Asked,
): Promise<void> {
  const known = app.observations.length;
  const filled = values.reduce((pattern, value) => pattern.replace(/\{\w+\}/, () => value), path);
  const response = await fetch(`${app.url}${filled}?${query}`, {
    method,
    headers: { ...withKeyFor(scope ?? 'read'), 'If-Match': ifMatch, 'Content-Type': bodyTypes[0] ?? '' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  // A value like `..` makes another path of it, which is none of the operation's.
  if (response.status === 404 || response.status === 405) {
    expect(await response.json()).toMatchObject({ statusCode: response.status });
    return;
  }
  const faults = app.observations.slice(known).filter(({ kind }) => kind === 'fault');
  expect({ status: response.status, faults }).toEqual({ status: response.status, faults: [] });
  expect(response.status).toBeLessThan(500);
  if (response.headers.get('content-type') === 'text/event-stream') {
    // It would never end.
    await response.body?.cancel();
    return;
  }
  await expectDeclaredResponse(operationId, response);
}
