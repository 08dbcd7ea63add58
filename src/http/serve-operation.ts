/** One readable way of a request of a known operation: door, admit, read and validate, handle, answer, observe. */
import type { Observe } from '../observe.ts';
import type { Admit } from './access/access.ts';
import type { AddressedServer } from './access/networks.ts';
import type { Principal } from './access/principal.ts';
import { errorResponse, jsonResponse, textResponse } from './envelope.ts';
import type { AnyAnswer, Operation, OperationId } from './operation.ts';
import { type PathValues, readRequest, type ValidRequest } from './read-request.ts';

/** Never rejects. */
export type ServeOperation = (
  request: Request,
  pathValues: PathValues,
  server: AddressedServer | null,
) => Response | Promise<Response>;

/**
 * Asked before anything of a request is looked at. Where it is closed, the request is refused for overload with its body
 * unread: the less a refusal costs, the more is left for those who are let in.
 */
export type IsDoorOpen = () => boolean;

export interface ServedOperation {
  readonly id: OperationId;
  readonly operation: Operation;
  /** Null where there is always room. */
  readonly isDoorOpen: IsDoorOpen | null;
  readonly admit: Admit;
  readonly handler: (
    request: ValidRequest & { readonly principal: Principal; readonly accept: string },
  ) => AnyAnswer | Promise<AnyAnswer>;
  readonly observe: Observe;
}

function answerResponse(answer: Extract<AnyAnswer, { readonly status: number }>, method: string): Response {
  const { status, headers } = answer;
  if ('body' in answer) {
    return jsonResponse(status, answer.body, headers);
  }
  const { text, contentType } = answer;
  if (method === 'HEAD' && typeof text !== 'string') {
    // Nobody would read it, and nothing would end it.
    void text.cancel();
    return textResponse('', { status, contentType, headers });
  }
  return textResponse(text, { status, contentType, headers });
}

export function serveOperation({
  id,
  operation,
  isDoorOpen,
  admit,
  handler,
  observe,
}: ServedOperation): ServeOperation {
  async function answer(
    request: Request,
    pathValues: PathValues,
    server: AddressedServer | null,
  ): Promise<AnyAnswer> {
    const admission = await admit(operation, request, server);
    if (admission.kind !== 'admitted') {
      return admission;
    }
    const read = await readRequest(operation, request, pathValues);
    return read.kind === 'valid'
      ? handler({ ...read, principal: admission.principal, accept: request.headers.get('accept') ?? '' })
      : read;
  }
  function refuse(): Response {
    observe({ kind: 'request_shed', operation: id });
    return errorResponse({ kind: 'overloaded' });
  }
  async function serve(request: Request, pathValues: PathValues, server: AddressedServer | null): Promise<Response> {
    const startedAt = performance.now();
    let response: Response;
    try {
      const result = await answer(request, pathValues, server);
      if ('kind' in result && result.kind === 'overloaded') {
        return refuse();
      }
      response = 'status' in result ? answerResponse(result, request.method) : errorResponse(result);
    } catch (error) {
      observe({ kind: 'fault', where: `answering ${id}`, error });
      response = errorResponse({ kind: 'internal' });
    }
    observe({
      kind: 'request_answered',
      operation: id,
      method: request.method,
      status: response.status,
      durationMilliseconds: performance.now() - startedAt,
    });
    return response;
  }
  return (request, pathValues, server) =>
    isDoorOpen === null || isDoorOpen() ? serve(request, pathValues, server) : refuse();
}
