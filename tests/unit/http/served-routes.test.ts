import { describe, expect, test } from 'bun:test';
import { operations } from '../../../generated/operations.ts';
import { assertServed } from '../../../src/http/served-routes.ts';
import { swaggerUiDocuments } from '../../../src/http/swagger-ui.ts';
import { createHttpApp } from '../../support/http-app.ts';

const documents = { '/openapi.yaml': () => new Response(), ...(await swaggerUiDocuments()) };

describe('the start', () => {
  test('goes on where the routes are those of the contract, with a base path too', () => {
    for (const basePath of ['', '/base']) {
      const { app } = createHttpApp({ basePath });
      expect(() => assertServed(app, { operations, documents, basePath })).not.toThrow();
    }
  });

  test('is refused for a route that is in no contract', () => {
    const { app } = createHttpApp();
    app.get('/secret', () => 'x');
    expect(() => assertServed(app, { operations, documents, basePath: '' })).toThrow('one too many GET /secret');
  });

  test('is refused for an operation that no route has', () => {
    const { app } = createHttpApp();
    const routeCall = { ...operations.routeCall, method: 'PUT' };
    expect(() => assertServed(app, { operations: { ...operations, routeCall }, documents, basePath: '' })).toThrow(
      'missing PUT /call/request; one too many POST /call/request',
    );
  });
});
