/**
 * The expected errors: values that an operation returns when it can't answer, in one closed union. They know
 * nothing of HTTP; `http/envelope.ts` gives each its status and body. Everything thrown is a fault.
 */
export type ExpectedError =
  /** The request breaks its schema; one message per problem, in the schema's order. */
  | { readonly kind: 'invalid_request'; readonly messages: readonly string[] }
  /** No key, or one that does not count. */
  | { readonly kind: 'unauthorized' }
  /** Whoever asks may not; the message says why. */
  | { readonly kind: 'forbidden'; readonly message: string }
  /** What is asked for contradicts what is there; one message per problem. */
  | { readonly kind: 'conflict'; readonly messages: readonly string[] }
  /** It has been changed since whoever asks read it. */
  | { readonly kind: 'precondition_failed' }
  /** A change has to name what it is a change of. */
  | { readonly kind: 'precondition_required' }
  /** More requests than are allowed; after so long, in seconds, one is allowed again. */
  | { readonly kind: 'too_many_requests'; readonly retryAfterSeconds: number }
  /** What the request names is not there; the message says what. */
  | { readonly kind: 'not_found'; readonly message: string }
  | { readonly kind: 'body_too_large'; readonly limitBytes: number }
  | { readonly kind: 'unsupported_media_type'; readonly supported: readonly string[] }
  | { readonly kind: 'path_not_found'; readonly method: string; readonly path: string }
  | {
      readonly kind: 'method_not_allowed';
      readonly method: string;
      readonly path: string;
      readonly allow: readonly string[];
    }
  /** The own deadline passed before an answer was certain. Whether it was stored is unknown; a retry finds out. */
  | { readonly kind: 'deadline_exceeded' }
  /** More requests wait than can be answered within their deadline. */
  | { readonly kind: 'overloaded' }
  | { readonly kind: 'shutting_down' }
  /** The database can't be reached, or the service is draining. */
  | { readonly kind: 'not_ready' }
  /** Somebody else's transaction holds what was to be changed; nothing was changed. */
  | { readonly kind: 'held_up' }
  /** A fault of ours that concerns this request; its cause is in the log alone. */
  | { readonly kind: 'internal' };
