// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 39f98922e109c54436e72c95f3e6992a4fb87f183030ce927ff625382c89d17d
import * as validators from './validators.js';

/** Of the openapi.yaml that this table was made from. */
export const openapiSha256 = '39f98922e109c54436e72c95f3e6992a4fb87f183030ce927ff625382c89d17d';

export const operations = {
  routeCall: {
    method: 'POST',
    path: '/call/request',
    statuses: [201, 400, 401, 403, 413, 415, 500, 503],
    scope: 'call:request',
    isOpen: true,
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
    statuses: [200, 400, 401, 403, 404, 500, 503],
    scope: 'read',
    isOpen: false,
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
    statuses: [200, 400, 401, 403, 404, 413, 415, 500, 503],
    scope: 'outcomes',
    isOpen: false,
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
    statuses: [200, 400, 401, 403, 404, 413, 415, 500, 503],
    scope: 'outcomes',
    isOpen: false,
    body: { validate: validators.setNumberStateBody, types: { "state": 'string', "expiresInSeconds": 'integer' } },
    parameters: {
      header: null,
      path: { validate: validators.setNumberStatePath, types: { "number": 'string' } },
      query: null,
    },
  },
  listKeys: {
    method: 'GET',
    path: '/v1/keys',
    statuses: [200, 401, 403, 500, 503],
    scope: 'admin',
    isOpen: false,
    body: null,
    parameters: {
      header: null,
      path: null,
      query: null,
    },
  },
  createKey: {
    method: 'POST',
    path: '/v1/keys',
    statuses: [201, 400, 401, 403, 413, 415, 500, 503],
    scope: 'admin',
    isOpen: false,
    body: { validate: validators.createKeyBody, types: { "name": 'string', "scopes": 'array', "queueIDs": 'array', "expiresAt": 'string' } },
    parameters: {
      header: null,
      path: null,
      query: null,
    },
  },
  revokeKey: {
    method: 'DELETE',
    path: '/v1/keys/{keyID}',
    statuses: [200, 400, 401, 403, 404, 500, 503],
    scope: 'admin',
    isOpen: false,
    body: null,
    parameters: {
      header: null,
      path: { validate: validators.revokeKeyPath, types: { "keyID": 'string' } },
      query: null,
    },
  },
  getLiveness: {
    method: 'GET',
    path: '/health/live',
    statuses: [200],
    scope: null,
    isOpen: false,
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
    scope: null,
    isOpen: false,
    body: null,
    parameters: {
      header: null,
      path: null,
      query: null,
    },
  },
} as const;
