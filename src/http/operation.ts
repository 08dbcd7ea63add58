/**
 * What the contract makes of each operation: the types of its request, of its answers and of its handler. A handler
 * that is missing, one too many, a status that is not declared and a wrong body do not compile.
 */
import type { operations as Contract } from '../../generated/openapi.ts';
import type { Validator } from '../../generated/validators.js';
import type { ExpectedError } from '../errors.ts';
import type { Principal } from './access/principal.ts';
import type { StatusOfError } from './envelope.ts';
import type { ApiScope } from '../../generated/database.ts';

export type OperationId = keyof Contract;

/** One handler for each operation of the contract, and no other. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

/** @returns an answer with a declared status, or an expected error whose status is declared */
export type Handler<Id extends OperationId> = (
  request: OperationRequest<Id>,
) => OperationAnswer<Id> | Promise<OperationAnswer<Id>>;

/** Validated; what the operation does not have is undefined. */
export interface OperationRequest<Id extends OperationId> {
  readonly body: RequestBody<Contract[Id]>;
  readonly header: Parameters<Contract[Id], 'header'>;
  readonly path: Parameters<Contract[Id], 'path'>;
  readonly query: Parameters<Contract[Id], 'query'>;
  /** Who asks, and may. */
  readonly principal: Principal;
}

export type OperationAnswer<Id extends OperationId> = DeclaredAnswer<Id> | DeclaredError<Id>;

type DeclaredAnswer<Id extends OperationId> = {
  readonly [Status in DeclaredStatus<Id>]: {
    readonly status: Status;
    readonly body: JsonContent<Contract[Id]['responses'][Status]>;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[DeclaredStatus<Id>];

type DeclaredError<Id extends OperationId> = {
  [Kind in ExpectedError['kind']]: StatusOfError<Kind> extends DeclaredStatus<Id>
    ? Extract<ExpectedError, { readonly kind: Kind }>
    : never;
}[ExpectedError['kind']];

type DeclaredStatus<Id extends OperationId> = keyof Contract[Id]['responses'];

type RequestBody<Declared> = Declared extends { readonly requestBody: infer Body } ? JsonContent<Body> : undefined;

type Parameters<Declared, Location extends string> = Declared extends {
  readonly parameters: { readonly [Key in Location]?: infer Values };
}
  ? [NonNullable<Values>] extends [never]
    ? undefined
    : NonNullable<Values>
  : undefined;

type JsonContent<Part> = Part extends { readonly content: { readonly 'application/json': infer Body } }
  ? Body
  : never;

/** An answer of whatever operation. */
export type AnyAnswer =
  | { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  | ExpectedError;

/** What a key may be allowed to do. */
export type Scope = ApiScope;

/** An operation as the generated table has it; the table's own type is narrower. */
export interface Operation {
  readonly method: string;
  /** As openapi.yaml writes it, with parameters in braces. */
  readonly path: string;
  readonly statuses: readonly number[];
  /** What a key has to be allowed; null where nobody is asked for a key. */
  readonly scope: Scope | null;
  /** Whether the installation decides who is asked for a key. */
  readonly isOpen: boolean;
  readonly body: RequestPart | null;
  /** More than that is refused unread. */
  readonly bodyBytesMax: number;
  readonly parameters: {
    readonly header: RequestPart | null;
    readonly path: RequestPart | null;
    readonly query: RequestPart | null;
  };
}

/** A part of the request that is validated as one object. */
export interface RequestPart {
  readonly validate: Validator<unknown>;
  /** The JSON type of each property, in the schema's order. */
  readonly types: PropertyTypes;
}

export type PropertyTypes = Readonly<Record<string, JsonType>>;

export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
