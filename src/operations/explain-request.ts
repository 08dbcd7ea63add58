/**
 * Explains what a request would get now: it is decided as a real one is, by the same code on the same rows under the same
 * locks, and rolled back instead of committed.
 */
import { randomUUID } from 'node:crypto';
import type { Decision } from '../routing/types.ts';
import type { Database } from '../store/connection.ts';
import type { LaneConnection } from '../store/lane-connection.ts';
import type { Observe } from '../observe.ts';
import { type Explanation, explainAll } from './explain-decision.ts';
import { createCallRouter, type RoutingError } from './route-call.ts';

export interface RequestToExplain {
  readonly rclassification: string;
  readonly customerID: string | null;
  /** A call that is going on; null for a new one. */
  readonly callID: string | null;
  readonly callTime: string;
  /** In milliseconds since 1970; null for now. */
  readonly at: number | null;
}

export type ExplainedRequest =
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  /** No queue has the name. */
  | { readonly kind: 'unknown' }
  /** It asks again for what was given before, so that nothing would be decided. */
  | { readonly kind: 'recorded'; readonly number: string; readonly mqID: string }
  | RoutingError;

export type ExplainRequest = (request: RequestToExplain) => Promise<ExplainedRequest>;

export interface RequestExplainer {
  readonly explain: ExplainRequest;
  /** Resolves when those under way are answered. */
  close(): Promise<void>;
}

export interface RequestExplainerDependencies {
  readonly database: Database;
  /** Its own: nothing of it is ever committed. */
  readonly connection: LaneConnection;
  readonly observe: Observe;
}

export function createRequestExplainer({
  database,
  connection,
  observe,
}: RequestExplainerDependencies): RequestExplainer {
  let at: number | null = null;
  let decided: readonly Decision[] = [];
  const router = createCallRouter({
    connection: { ...connection, commit: () => connection.rollback() },
    isTrial: true,
    observe: (observation) => {
      if (observation.kind === 'fault' || observation.kind === 'batch_failed') {
        observe(observation);
      }
    },
    onDecided: (decisions) => {
      decided = decisions;
    },
    shiftTime: (milliseconds) => at ?? milliseconds,
  });
  let last: Promise<unknown> = Promise.resolve();

  async function explainAlone(request: RequestToExplain): Promise<ExplainedRequest> {
    at = request.at;
    decided = [];
    const callID = request.callID ?? `explain-${randomUUID()}`;
    const { rclassification, customerID, callTime } = request;
    const answer = await router.routeCall({ callID, rclassification, customerID, callTime, idempotencyKey: null });
    const [decision] = decided;
    if (answer.kind !== 'offer' && answer.kind !== 'refusal') {
      return answer;
    }
    if (decision === undefined) {
      return answer.kind === 'offer'
        ? { kind: 'recorded', number: answer.number, mqID: answer.mqID }
        : { kind: 'unknown' };
    }
    const { result } = decision;
    const [explanation] = await explainAll(database, [
      {
        ...decision,
        mqID: null,
        callID: request.callID,
        kind: result.kind,
        refusal: result.kind === 'refusal' ? result.refusal : null,
        agentID: result.kind === 'refusal' ? null : result.agentID,
        number: result.kind === 'refusal' ? null : result.number,
        decidedAt: new Date(decision.decidedAt),
      },
    ]);
    return explanation === undefined ? { kind: 'unknown' } : { kind: 'explained', explanation };
  }

  return {
    // One after another, so that none is decided together with another one.
    explain(request) {
      const answered = last.then(() => explainAlone(request));
      last = answered.catch(() => {});
      return answered;
    },
    async close() {
      await router.drain();
      await last;
    },
  };
}
