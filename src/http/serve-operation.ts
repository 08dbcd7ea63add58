/** One readable way of a request of a known operation: read and validate, handle, answer, observe. */
import type { Observe } from '../observe.ts';
import { errorResponse, jsonResponse } from './envelope.ts';
import type { AnyAnswer, Operation, OperationId } from './operation.ts';
import { type PathValues, readRequest, type ValidRequest } from './read-request.ts';

/** Never rejects. */
export type ServeOperation = (request: Request, pathValues: PathValues) => Promise<Response>;

export interface ServedOperation {
  readonly id: OperationId;
  readonly operation: Operation;
  readonly handler: (request: ValidRequest) => AnyAnswer | Promise<AnyAnswer>;
  readonly observe: Observe;
}

export function serveOperation({ id, operation, handler, observe }: ServedOperation): ServeOperation {
  return async (request, pathValues) => {
    const startedAt = performance.now();
    let response: Response;
    try {
      const read = await readRequest(operation, request, pathValues);
      const result = read.kind === 'valid' ? await handler(read) : read;
      response = 'status' in result ? jsonResponse(result.status, result.body) : errorResponse(result);
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
  };
}
