// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 593601df343003cab590a675152be0fe091cc738e0e2dea8a45ec9cc2689b488
import * as validators from './validators.js';

/** Of the openapi.yaml that this table was made from. */
export const openapiSha256 = '593601df343003cab590a675152be0fe091cc738e0e2dea8a45ec9cc2689b488';

export const operations = {
  routeCall: {
    method: 'POST',
    path: '/call/request',
    statuses: [201, 400, 413, 415, 500, 503],
    body: { validate: validators.routeCallBody, types: { "callID": 'string', "rclassification": 'string', "customerID": 'string', "callTime": 'string' } },
    parameters: {
      header: { validate: validators.routeCallHeader, types: { "Idempotency-Key": 'string' } },
      path: null,
      query: null,
    },
  },
  getCall: {
    method: 'GET',
    path: '/v1/calls/{callID}',
    statuses: [200, 400, 403, 404, 500, 503],
    body: null,
    parameters: {
      header: null,
      path: { validate: validators.getCallPath, types: { "callID": 'string' } },
      query: null,
    },
  },
  recordOutcome: {
    method: 'POST',
    path: '/v1/outcomes',
    statuses: [200, 400, 403, 404, 413, 415, 500, 503],
    body: { validate: validators.recordOutcomeBody, types: { "mqID": 'string', "callID": 'string', "outcome": 'string' } },
    parameters: {
      header: null,
      path: null,
      query: null,
    },
  },
  setNumberState: {
    method: 'PUT',
    path: '/v1/numbers/{number}/state',
    statuses: [200, 400, 403, 404, 413, 415, 500, 503],
    body: { validate: validators.setNumberStateBody, types: { "state": 'string', "expiresInSeconds": 'integer' } },
    parameters: {
      header: null,
      path: { validate: validators.setNumberStatePath, types: { "number": 'string' } },
      query: null,
    },
  },
  getLiveness: {
    method: 'GET',
    path: '/health/live',
    statuses: [200],
    body: null,
    parameters: {
      header: null,
      path: null,
      query: null,
    },
  },
  getReadiness: {
    method: 'GET',
    path: '/health/ready',
    statuses: [200, 503],
    body: null,
    parameters: {
      header: null,
      path: null,
      query: null,
    },
  },
} as const;
