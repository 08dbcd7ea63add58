// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 8993376fc718df80016b8c1abcd2e418c8960265722139bb73e32fe58317c88c
import type { operations } from './openapi.ts';

/** One thing that is wrong with a value; the words are JSON Schema's. */
export interface Problem {
  /** A JSON pointer; empty for the value itself. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

export interface Validator<Valid> {
  (value: unknown): value is Valid;
  /** What was wrong with the value of the last call. */
  readonly errors?: readonly Problem[] | null;
}

export const routeCallBody: Validator<operations['routeCall']['requestBody']['content']['application/json']>;
export const routeCallHeader: Validator<NonNullable<operations['routeCall']['parameters']['header']>>;

/** Of the openapi.yaml that the validators were made from. */
export const openapiSha256: string;
