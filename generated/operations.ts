// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 8993376fc718df80016b8c1abcd2e418c8960265722139bb73e32fe58317c88c
import * as validators from './validators.js';

/** Of the openapi.yaml that this table was made from. */
export const openapiSha256 = '8993376fc718df80016b8c1abcd2e418c8960265722139bb73e32fe58317c88c';

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
