/** The service over real HTTP on a real database, with one clock for decisions and outcomes that a test can move. */
import { createNumberStateSetter } from '../../src/operations/set-number-state.ts';
import { createOutcomeRecorder } from '../../src/operations/record-outcome.ts';
import { readCall } from '../../src/store/calls.ts';
import type { Outcome, PastDecision } from '../../src/routing/types.ts';
import { startRouter } from './call-router.ts';
import type { TestDatabase } from './database.ts';
import { startHttpApp, WITH_KEY } from './http-app.ts';

export interface ClockedApp {
  readonly url: string;
  /** Sets the clock ahead of the database's. */
  at(seconds: number): void;
  /** Asks for a number; what is not given is as in the request before it. */
  ask(callID: string, changes?: CallChanges): Promise<Answer>;
  /** The number that was given. */
  number(callID: string, changes?: CallChanges): Promise<string>;
  report(offer: { readonly mqID: string } | { readonly callID: string }, outcome: Outcome): Promise<number>;
  /** The decisions that the call remembers. */
  history(callID: string): Promise<readonly PastDecision[]>;
  /** Errors that batches met. */
  faults(): readonly unknown[];
  stop(): Promise<void>;
}

export interface CallChanges {
  readonly rclassification?: string;
  readonly customerID?: string;
  readonly callTime?: string;
  readonly idempotencyKey?: string;
}

export interface Answer {
  readonly success: boolean;
  readonly number?: string;
  readonly mqID?: string;
  readonly message?: string;
}

export function startClockedApp({ url: databaseUrl, database }: TestDatabase): ClockedApp {
  const router = startRouter(databaseUrl);
  let aheadMilliseconds = 0;
  const shiftTime = (milliseconds: number): number => milliseconds + aheadMilliseconds;
  const app = startHttpApp({
    routeCall: (call) => router.router.routeCall(call),
    recordOutcome: createOutcomeRecorder({ database, shiftTime }),
    setNumberState: createNumberStateSetter({ database, shiftTime }),
  });

  async function ask(callID: string, { idempotencyKey, ...changes }: CallChanges = {}): Promise<Answer> {
    const response = await fetch(`${app.url}/call/request`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
      },
      body: JSON.stringify({ callID, rclassification: 'Sales', callTime: '0', ...changes }),
    });
    if (response.status !== 201) {
      throw new Error(`a call request was answered ${response.status}: ${await response.text()}`);
    }
    // The contract tests hold this answer against its schema.
    return (await response.json()) as Answer;
  }

  return {
    url: app.url,
    at(seconds) {
      aheadMilliseconds = seconds * 1000;
      router.setClockAhead(seconds);
    },
    ask,
    async number(callID, changes) {
      const answer = await ask(callID, changes);
      return answer.number ?? answer.message ?? '';
    },
    async report(offer, outcome) {
      const response = await fetch(`${app.url}/v1/outcomes`, {
        method: 'POST',
        headers: WITH_KEY,
        body: JSON.stringify({ ...offer, outcome }),
      });
      return response.status;
    },
    history: async (callID) => (await readCall(database, callID))?.history ?? [],
    faults: () => router.observations.flatMap((one) => (one.kind === 'batch_failed' ? [one.error] : [])),
    async stop() {
      await app[Symbol.asyncDispose]();
      await router.stop();
    },
  };
}
