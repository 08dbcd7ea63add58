// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: f379e64bdb7f9886b5ab0a0ec8d46f7da4f9d3922822c35ab89bd9ebd9063d79
import * as validators from './validators.js';

/** Of the openapi.yaml that this table was made from. */
export const openapiSha256 = 'f379e64bdb7f9886b5ab0a0ec8d46f7da4f9d3922822c35ab89bd9ebd9063d79';

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
