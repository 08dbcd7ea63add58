/**
 * What the contract makes of each operation: the types of its request, of its answers and of its handler. A handler
 * that is missing, one too many, a status that is not declared and a wrong body do not compile.
 */
import type { operations as Contract } from '../../generated/openapi.ts';
import type { Validator } from '../../generated/validators.js';
import type { ExpectedError } from '../errors.ts';
import type { Principal } from './access/principal.ts';
import type { Locate } from './request-body.ts';
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
  /** What whoever asks would rather be answered in: the header `Accept`. */
  readonly accept: string;
  /** Puts before a message where in the body its first word stands, as far as the body has lines. */
  readonly locate: Locate;
}

export type OperationAnswer<Id extends OperationId> = DeclaredAnswer<Id> | DeclaredError<Id>;

type DeclaredAnswer<Id extends OperationId> = {
  readonly [Status in DeclaredStatus<Id>]: {
    readonly status: Status;
    readonly headers?: Readonly<Record<string, string>>;
  } & AnswerContent<Contract[Id]['responses'][Status]>;
}[DeclaredStatus<Id>];

/** JSON as the value that it is of, anything else as text that is finished. */
type AnswerContent<Response> = Response extends { readonly content: infer Content }
  ? {
      readonly [MediaType in keyof Content]: MediaType extends 'application/json'
        ? { readonly body: Content[MediaType] }
        : { readonly contentType: MediaType; readonly text: string | ReadableStream<string> };
    }[keyof Content]
  : never;

type DeclaredError<Id extends OperationId> = {
  [Kind in ExpectedError['kind']]: StatusOfError<Kind> extends DeclaredStatus<Id>
    ? Extract<ExpectedError, { readonly kind: Kind }>
    : never;
}[ExpectedError['kind']];

type DeclaredStatus<Id extends OperationId> = keyof Contract[Id]['responses'];

type RequestBody<Declared> = Declared extends { readonly requestBody: infer Body } ? BodyContent<Body> : undefined;

type Parameters<Declared, Location extends string> = Declared extends {
  readonly parameters: { readonly [Key in Location]?: infer Values };
}
  ? [NonNullable<Values>] extends [never]
    ? undefined
    : NonNullable<Values>
  : undefined;

type BodyContent<Part> = Part extends { readonly content: infer Content } ? Content[keyof Content] : never;

/** An answer of whatever operation. */
export type AnyAnswer =
  | { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> }
  | {
      readonly status: number;
      readonly contentType: string;
      readonly text: string | ReadableStream<string>;
      readonly headers?: Readonly<Record<string, string>>;
    }
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
  /** Null where there is none, and for text that the handler reads. */
  readonly body: RequestPart | null;
  /** What a body may be sent as; none where there is no body. */
  readonly bodyTypes: readonly string[];
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
