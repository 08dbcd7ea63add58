/** The operations under the tag Calls: what the EML System asks while a caller is on the line. */
import type { RouteCall } from '../../operations/route-call.ts';
import type { Handler } from '../operation.ts';

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
