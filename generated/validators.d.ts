// Generated from openapi.yaml by `bun run generate`; do not edit.
// sha256 of openapi.yaml: 39f98922e109c54436e72c95f3e6992a4fb87f183030ce927ff625382c89d17d
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
export const recordOutcomeBody: Validator<operations['recordOutcome']['requestBody']['content']['application/json']>;
export const setNumberStateBody: Validator<operations['setNumberState']['requestBody']['content']['application/json']>;
export const createKeyBody: Validator<operations['createKey']['requestBody']['content']['application/json']>;
export const routeCallHeader: Validator<NonNullable<operations['routeCall']['parameters']['header']>>;
export const getCallPath: Validator<NonNullable<operations['getCall']['parameters']['path']>>;
export const setNumberStatePath: Validator<NonNullable<operations['setNumberState']['parameters']['path']>>;
export const revokeKeyPath: Validator<NonNullable<operations['revokeKey']['parameters']['path']>>;

/** Of the openapi.yaml that the validators were made from. */
export const openapiSha256: string;
