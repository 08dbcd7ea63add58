/** Takes agents for busy or idle by their number, for telephone systems that know nothing but numbers. */
import type { Database } from '../store/connection.ts';
import { limitWaits, readTime } from '../store/outcomes.ts';
import { lockAgentsOfNumber, writeBusyUntil } from '../store/number-state.ts';

export interface NumberState {
  readonly number: string;
  /** For how long the agents count as busy; null for idle. */
  readonly busySeconds: number | null;
}

export interface NumberStateDependencies {
  readonly database: Database;
  /** The time to go by, from the database's; tests move it. */
  readonly shiftTime?: (databaseMilliseconds: number) => number;
}

/** @returns how many agents have the number now: the daily one while it counts, else the fixed one */
export type SetNumberState = (state: NumberState) => Promise<number>;

export function createNumberStateSetter({
  database,
  shiftTime = (databaseMilliseconds) => databaseMilliseconds,
}: NumberStateDependencies): SetNumberState {
  return ({ number, busySeconds }) =>
    database.transaction().execute(async (transaction) => {
      await limitWaits(transaction);
      const now = shiftTime(await readTime(transaction));
      const agentIDs = await lockAgentsOfNumber(transaction, number, now);
      if (agentIDs.length > 0) {
        await writeBusyUntil(transaction, agentIDs, busySeconds === null ? 0 : now + busySeconds * 1000);
      }
      return agentIDs.length;
    });
}
