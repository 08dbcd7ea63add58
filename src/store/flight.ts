/**
 * A flight: prepared statements sent in one go with one Sync, on an own `pg` connection. Cheaper than `pg`'s pipeline
 * mode, which sends a Sync for each, and exact: with one Sync a statement that fails takes the rest of the flight with
 * it, so that no COMMIT can follow a failed write.
 */
import pg from 'pg';
import { serialize } from 'pg-protocol';

/** One prepared statement with its parameters as PostgreSQL's text, so that encoding them can't fail half-way. */
export interface FlightStep {
  readonly statement: string;
  readonly values: (string | null)[];
}

export interface FlightResult {
  /** The columns' texts of each row. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** The command tag, e.g. `COMMIT`, or `ROLLBACK` where COMMIT met a failed transaction. */
  readonly tag: string;
}

/** The connection was lost, or was given up because an answer did not come. What it was doing may have happened. */
export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
}

/** COMMIT was answered with ROLLBACK: the transaction had failed before, and nothing of it is stored. */
export class RolledBackError extends Error {
  override readonly name = 'RolledBackError';
}

export interface FlyOptions {
  readonly timeoutMilliseconds: number;
  /** The statements' texts, sent along with each use; null where they were prepared on this connection. */
  readonly texts: Readonly<Record<string, string>> | null;
}

/**
 * @returns one result for each step, in order
 * @throws the database's error of the step that failed, none behind it having been executed; ConnectionLostError when
 *   it is unknown what was
 */
export function fly(
  client: pg.Client,
  steps: readonly FlightStep[],
  { timeoutMilliseconds, texts }: FlyOptions,
): Promise<readonly FlightResult[]> {
  return submit(client, timeoutMilliseconds, (settle) => new Flight(steps, texts, settle));
}

/** Prepares statements by name, all of them behind one Sync. Throws as `fly` does. */
export async function prepare(
  client: pg.Client,
  statements: Readonly<Record<string, string>>,
  timeoutMilliseconds: number,
): Promise<void> {
  await submit(client, timeoutMilliseconds, (settle) => new Preparation(statements, settle));
}

function submit(
  client: pg.Client,
  timeoutMilliseconds: number,
  createQuery: (settle: Settle) => pg.Submittable,
): Promise<readonly FlightResult[]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new ConnectionLostError(`no answer from the database within ${timeoutMilliseconds} ms`));
      abandon(client);
    }, timeoutMilliseconds);
    client.query(
      createQuery((error, results) => {
        clearTimeout(timer);
        if (error === null) {
          resolve(results);
        } else {
          reject(
            error instanceof pg.DatabaseError ? error : new ConnectionLostError(error.message, { cause: error }),
          );
        }
      }),
    );
  });
}

/** Ends the connection without a word to the server, and fails what is under way on it. */
export function abandon(client: pg.Client): void {
  // `pg` has no public way to drop a connection whose server may no longer answer; its types lack the field.
  (client as unknown as { readonly connection: pg.Connection }).connection.stream.destroy();
}

/** What `pg` calls on a query of one's own class, beside what its types declare. */
interface QueryHandlers {
  handleError(error: Error): void;
  handleReadyForQuery(): void;
}

type Settle = (error: Error | null, results: readonly FlightResult[]) => void;

class Flight implements pg.Submittable, QueryHandlers {
  readonly #steps: readonly FlightStep[];
  readonly #texts: FlyOptions['texts'];
  readonly #settle: Settle;
  readonly #results: FlightResult[] = [];
  #rows: (readonly (string | null)[])[] = [];

  constructor(steps: readonly FlightStep[], texts: FlyOptions['texts'], settle: Settle) {
    this.#steps = steps;
    this.#texts = texts;
    this.#settle = settle;
  }

  submit({ stream }: pg.Connection): void {
    const messages: Buffer[] = [];
    for (const { statement, values } of this.#steps) {
      if (this.#texts === null) {
        messages.push(serialize.bind({ statement, values }));
      } else {
        messages.push(serialize.parse({ name: '', text: this.#texts[statement] ?? '', types: [] }));
        messages.push(serialize.bind({ statement: '', values }));
      }
      messages.push(serialize.execute());
    }
    messages.push(serialize.sync());
    // One buffer, since a corked stream still writes each of its pieces by itself: a tenth of the service's time.
    stream.write(Buffer.concat(messages));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    this.#rows.push(fields);
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#results.push({ rows: this.#rows, tag: text });
    this.#rows = [];
  }

  handleError(error: Error): void {
    this.#settle(error, []);
  }

  handleReadyForQuery(): void {
    this.#settle(null, this.#results);
  }
}

class Preparation implements pg.Submittable, QueryHandlers {
  readonly #statements: Readonly<Record<string, string>>;
  readonly #settle: Settle;

  constructor(statements: Readonly<Record<string, string>>, settle: Settle) {
    this.#statements = statements;
    this.#settle = settle;
  }

  submit(connection: pg.Connection): void {
    connection.stream.cork();
    for (const [name, text] of Object.entries(this.#statements)) {
      connection.parse({ name, text, types: [] }, true);
    }
    connection.sync();
    connection.stream.uncork();
  }

  handleError(error: Error): void {
    this.#settle(error, []);
  }

  handleReadyForQuery(): void {
    this.#settle(null, []);
  }
}
