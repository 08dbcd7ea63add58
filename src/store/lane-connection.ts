/**
 * The lane's own connection: connects when it is needed, again after it was lost, and knows whether a transaction is
 * open on it. Its users say what to send; this says when `begin`, the settings and `commit` go along.
 */
import pg from 'pg';
import { batchStatements } from './batch-statements.ts';
import { isSessionBroken } from './database-fault.ts';
import {
  abandon,
  ConnectionLostError,
  type FlightResult,
  type FlightStep,
  fly,
  prepare,
  RolledBackError,
} from './flight.ts';
import type { TextRow } from './route-batch-rows.ts';

/** Longer than a statement may take (500 ms), shorter than a request's deadline less the time for a second try. */
const FLIGHT_TIMEOUT_MILLISECONDS = 600;

/** Requests that wait for it have their own deadline; this says when to try anew, which is soon enough for them. */
const CONNECT_TIMEOUT_MILLISECONDS = 600;

export interface BatchStep extends FlightStep {
  readonly statement: keyof typeof batchStatements;
}

export interface LaneConnection {
  /** Connects, if it is not connected. @returns how many connections there have been: another number, another session */
  connect(): Promise<number>;
  /** Sends steps in one flight, in the open transaction or else in a new one, and resolves to each step's rows. */
  send(steps: readonly BatchStep[]): Promise<readonly (readonly TextRow[])[]>;
  /** Sends the last steps of the transaction and its COMMIT in one flight. */
  commit(steps: readonly BatchStep[]): Promise<void>;
  /** Sends all steps of a transaction in one flight, which commits it unless one of them fails. Does not connect. */
  sendWhole(steps: readonly BatchStep[]): Promise<readonly (readonly TextRow[])[]>;
  /** Ends what is open, if anything is; never throws. */
  rollback(): Promise<void>;
  close(): Promise<void>;
}

export type LaneConnectionEvent =
  | { readonly kind: 'connected' }
  /** `error` is null where the connection was closed without one. */
  | { readonly kind: 'lost'; readonly error: unknown };

const BEGIN: BatchStep = { statement: 'begin', values: [] };
const CONFIGURE_SESSION: BatchStep = { statement: 'configure_session', values: [] };
const CONFIGURE_TRANSACTION: BatchStep = { statement: 'configure_transaction', values: [] };

/** @param url `postgres://…` */
export function createLaneConnection(url: string, onEvent: (event: LaneConnectionEvent) => void): LaneConnection {
  const texts = preparesStatements(url) ? null : batchStatements;
  let connected: pg.Client | null = null;
  let inTransaction = false;
  let connections = 0;

  async function connect(): Promise<pg.Client> {
    if (connected !== null) {
      return connected;
    }
    const client = await openClient(url, forget);
    connected = client;
    connections += 1;
    inTransaction = false;
    onEvent({ kind: 'connected' });
    return client;
  }

  function forget(client: pg.Client, error: unknown): void {
    if (connected === client) {
      connected = null;
      onEvent({ kind: 'lost', error });
    }
  }

  async function flyOn(client: pg.Client, steps: readonly BatchStep[]): Promise<readonly FlightResult[]> {
    try {
      return await fly(client, steps, { timeoutMilliseconds: FLIGHT_TIMEOUT_MILLISECONDS, texts });
    } catch (error) {
      if (isSessionBroken(error)) {
        forget(client, error);
        abandon(client);
      }
      throw error;
    }
  }

  async function send(steps: readonly BatchStep[]): Promise<readonly (readonly TextRow[])[]> {
    const client = await connect();
    const opening = inTransaction ? [] : texts === null ? [BEGIN] : [BEGIN, CONFIGURE_TRANSACTION];
    inTransaction = true;
    const results = await flyOn(client, [...opening, ...steps]);
    return results.slice(opening.length).map(({ rows }) => rows);
  }

  async function commit(steps: readonly BatchStep[]): Promise<void> {
    if (connected === null || !inTransaction) {
      throw new ConnectionLostError('there is no open transaction to commit');
    }
    const results = await flyOn(connected, [...steps, { statement: 'commit', values: [] }]);
    inTransaction = false;
    const tag = results.at(-1)?.tag;
    if (tag !== 'COMMIT') {
      throw new RolledBackError(`COMMIT was answered ${tag}`);
    }
  }

  async function sendWhole(steps: readonly BatchStep[]): Promise<readonly (readonly TextRow[])[]> {
    if (connected === null || inTransaction) {
      // Not on a new connection: what the steps were made from may have been remembered of another server.
      throw new ConnectionLostError('there is no free connection to send a transaction on');
    }
    // Without `begin` they are one transaction up to the Sync, and where COMMIT fails it is the Sync that says so.
    const opening = texts === null ? [] : [CONFIGURE_TRANSACTION];
    const results = await flyOn(connected, [...opening, ...steps]);
    return results.slice(opening.length).map(({ rows }) => rows);
  }

  async function rollback(): Promise<void> {
    const client = connected;
    if (client === null || !inTransaction) {
      return;
    }
    inTransaction = false;
    try {
      await flyOn(client, [{ statement: 'rollback', values: [] }]);
    } catch (error) {
      // A connection that can't even roll back is of no more use; the server rolls back when it ends.
      forget(client, error);
      abandon(client);
    }
  }

  async function close(): Promise<void> {
    const client = connected;
    connected = null;
    await client?.end();
  }

  return {
    async connect() {
      await connect();
      return connections;
    },
    send,
    commit,
    sendWhole,
    rollback,
    close,
  };
}

/** A pooler that gives each transaction another connection keeps none of them prepared. */
function preparesStatements(url: string): boolean {
  return new URL(url).searchParams.get('prepared_statements') !== 'false';
}

/** @throws ConnectionLostError, whatever kept it from connecting */
async function openClient(url: string, onEnd: (client: pg.Client, error: unknown) => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'queue-management routing',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MILLISECONDS,
    keepAlive: true,
  });
  let lastError: unknown = null;
  client.on('error', (error) => {
    lastError = error;
  });
  client.on('end', () => onEnd(client, lastError));
  try {
    await client.connect();
    if (preparesStatements(url)) {
      await prepare(client, batchStatements, CONNECT_TIMEOUT_MILLISECONDS);
      await fly(client, [CONFIGURE_SESSION], { timeoutMilliseconds: CONNECT_TIMEOUT_MILLISECONDS, texts: null });
    }
    return client;
  } catch (error) {
    abandon(client);
    throw new ConnectionLostError('connecting to the database failed', { cause: error });
  }
}
