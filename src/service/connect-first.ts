/** The first connection of the lane, so that a service that says it is ready has all its statements prepared. */
import { ConnectionLostError } from '../store/flight.ts';
import type { LaneConnection } from '../store/lane-connection.ts';

/** One try has no longer than a caller can wait, and a machine on which all begins at once may take that. */
const TRIES_MAX = 10;

/** @throws ConnectionLostError where none of the tries comes through */
export async function connectFirst(connection: Pick<LaneConnection, 'connect'>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await connection.connect();
      return;
    } catch (error) {
      if (tries === TRIES_MAX || !(error instanceof ConnectionLostError)) {
        throw error;
      }
    }
  }
}
