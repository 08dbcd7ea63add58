/** The routing operation on a real database, with a clock that a test can move. */
import type { Observation } from '../../src/observe.ts';
import {
  type CallRouter,
  type CallToRoute,
  createCallRouter,
  type RoutedCall,
  type RoutingError,
} from '../../src/operations/route-call.ts';
import { createLaneConnection } from '../../src/store/lane-connection.ts';

export interface TestRouter {
  readonly router: CallRouter;
  readonly observations: readonly Observation[];
  call(callID: string, changes?: Partial<CallToRoute>): Promise<RoutedCall | RoutingError>;
  /** Sets the clock that decisions are made by ahead of the database's. */
  setClockAhead(seconds: number): void;
  stop(): Promise<void>;
}

export function startRouter(url: string): TestRouter {
  const observations: Observation[] = [];
  let aheadMilliseconds = 0;
  const connection = createLaneConnection(url, () => {});
  const router = createCallRouter({
    connection,
    observe: (observation) => observations.push(observation),
    shiftTime: (milliseconds) => milliseconds + aheadMilliseconds,
  });
  return {
    router,
    observations,
    call: (callID, changes = {}) =>
      router.routeCall({
        callID,
        rclassification: 'Sales',
        customerID: null,
        callTime: '0',
        idempotencyKey: null,
        ...changes,
      }),
    setClockAhead(seconds) {
      aheadMilliseconds = seconds * 1000;
    },
    async stop() {
      await router.drain();
      await connection.close();
    },
  };
}

/** The number that was offered. */
export function numberOf(answer: RoutedCall | RoutingError): string {
  if (answer.kind !== 'offer') {
    throw new Error(`expected an offer, got ${JSON.stringify(answer)}`);
  }
  return answer.number;
}
