/** The service as the model test drives it: two instances on one database, under a clock that stands where it is put. */
import { createOutcomeRecorder } from '../../src/operations/record-outcome.ts';
import {
  type CallRouter,
  createCallRouter,
  type RoutedCall,
  type RoutingError,
} from '../../src/operations/route-call.ts';
import { verifyDecisions } from '../../src/operations/replay.ts';
import { createNumberStateSetter } from '../../src/operations/set-number-state.ts';
import type { Verification } from '../../src/replay/verify.ts';
import { openDatabase } from '../../src/store/connection.ts';
import { databaseFault } from '../../src/store/database-fault.ts';
import { createLaneConnection } from '../../src/store/lane-connection.ts';
import type { Outcome, Request } from './reference-types.ts';

/** Any time that a test's clock shows. */
const EVER = { from: 0, to: Date.UTC(2100, 0) };

export interface ModelEngine {
  /** Milliseconds since 1970, for decisions and outcomes from now on. */
  setClock(now: number): void;
  route(instance: 0 | 1, request: Request): Promise<RoutedCall | RoutingError>;
  /** @returns whether there was such an offer */
  report(offer: { readonly mqID: string } | { readonly callID: string }, outcome: Outcome): Promise<boolean>;
  /** @returns how many agents have the number */
  setNumberState(number: string, busySeconds: number | null): Promise<number>;
  restart(instance: 0 | 1): Promise<void>;
  /** Decides all that is stored once more. */
  verify(): Promise<Verification>;
  /** What has gone wrong since this was last asked. */
  takeFaults(): readonly Fault[];
  stop(): Promise<void>;
}

export interface Fault {
  /** Whether the batch was decided again, as on a machine that has much else to do. */
  readonly isPassing: boolean;
  readonly text: string;
}

interface Instance {
  readonly router: CallRouter;
  stop(): Promise<void>;
}

export function startModelEngine(url: string): ModelEngine {
  let clock = 0;
  let faults: Fault[] = [];
  function start(): Instance {
    const connection = createLaneConnection(url, () => {});
    const router = createCallRouter({
      connection,
      observe(observation) {
        if (observation.kind === 'batch_failed') {
          const { error } = observation;
          faults.push({
            isPassing: databaseFault(error) === 'passing',
            text: error instanceof Error ? (error.stack ?? error.message) : String(error),
          });
        }
      },
      shiftTime: () => clock,
    });
    return {
      router,
      async stop() {
        await router.drain();
        await connection.close();
      },
    };
  }
  const database = openDatabase(url, () => {});
  const recordOutcome = createOutcomeRecorder({ database, shiftTime: () => clock });
  const setNumberState = createNumberStateSetter({ database, shiftTime: () => clock });
  const instances: [Instance, Instance] = [start(), start()];
  return {
    setClock(now) {
      clock = now;
    },
    route: (instance, request) => instances[instance].router.routeCall(request),
    async report(offer, outcome) {
      const { kind } = await recordOutcome({ offer, outcome });
      return kind === 'recorded';
    },
    setNumberState: (number, busySeconds) => setNumberState({ number, busySeconds }),
    async restart(instance) {
      await instances[instance].stop();
      instances[instance] = start();
    },
    verify: () => verifyDecisions(database, EVER, () => {}),
    takeFaults() {
      const taken = faults;
      faults = [];
      return taken;
    },
    async stop() {
      await Promise.all([...instances.map((instance) => instance.stop()), database.destroy()]);
    },
  };
}
