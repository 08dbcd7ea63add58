/** The operations under the tag Calls: what the EML System asks while a caller is on the line, and what became of it. */
import type { RouteCall } from '../../operations/route-call.ts';
import type { StoredCall } from '../../store/calls.ts';
import { seesQueue } from '../access/principal.ts';
import { unlessDatabaseIsAway } from '../database-away.ts';
import type { Handler, OperationAnswer } from '../operation.ts';

export function routeCallHandler(routeCall: RouteCall): Handler<'routeCall'> {
  return async ({ body, header }) => {
    const { callID, rclassification, callTime, customerID = null } = body;
    const idempotencyKey = header?.['Idempotency-Key'] ?? null;
    const routed = await routeCall({ callID, rclassification, customerID, callTime, idempotencyKey });
    if (routed.kind === 'offer') {
      const { number, mqID } = routed;
      return { status: 201, body: { rclassification, number, callID, mqID, success: true } };
    }
    if (routed.kind === 'refusal') {
      return { status: 201, body: { success: false, message: routed.message } };
    }
    return routed;
  };
}

/** @param readCall null where the call is not remembered */
export function getCallHandler(readCall: (callID: string) => Promise<StoredCall | null>): Handler<'getCall'> {
  return ({ principal, path: { callID } }) =>
    unlessDatabaseIsAway(async () => {
      const call = await readCall(callID);
      const isSeen = call?.history.some(({ askedQueueID }) => seesQueue(principal, askedQueueID)) ?? false;
      return call === null || !isSeen
        ? { kind: 'not_found', message: `Call ${callID} not found` }
        : { status: 200, body: toBody(call) };
    });
}

type CallBody = Extract<OperationAnswer<'getCall'>, { readonly status: 200 }>['body'];
type AttemptBody = CallBody['visits'][number]['attempts'][number];

function toBody(call: StoredCall): CallBody {
  const visits = Map.groupBy(call.history, ({ visit }) => visit);
  return {
    callID: call.callID,
    episode: call.episode,
    requests: call.requests,
    visits: [...visits].flatMap(([visit, [first, ...others]]) =>
      first === undefined
        ? []
        : [
            {
              visit,
              queueID: first.askedQueueID,
              queue: call.queueNames.get(first.askedQueueID) ?? null,
              startedAt: toTime(first.visitStartedAt),
              attempts: [first, ...others].map((decision) => toAttempt(decision, call)),
            },
          ],
    ),
  };
}

function toAttempt(
  decision: StoredCall['history'][number],
  { queueNames, agentNames, reasons }: StoredCall,
): AttemptBody {
  const { result, ending, endedAt } = decision;
  const known = reasons.get(decision.mqID);
  const offer = result.kind === 'refusal' ? null : result;
  return {
    mqID: decision.mqID,
    kind: result.kind,
    agentID: offer?.agentID ?? null,
    agent: agentNames.get(offer?.agentID ?? 0) ?? null,
    number: offer?.number ?? null,
    refusal: result.kind === 'refusal' ? result.refusal : null,
    queueID: decision.queueID,
    queue: queueNames.get(decision.queueID) ?? null,
    decidedAt: toTime(decision.decidedAt),
    ending,
    endedAt: endedAt === null ? null : toTime(endedAt),
    rclassification: decision.rclassification,
    customerID: decision.customerID,
    callTime: decision.callTime,
    reasons: known === undefined ? null : { ...known },
  };
}

function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
