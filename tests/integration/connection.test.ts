import { expect, test } from 'bun:test';
import { sql } from 'kysely';
import { ConnectionLostError } from '../../src/store/flight.ts';
import { type BatchStep, createLaneConnection } from '../../src/store/lane-connection.ts';
import { createTestDatabase } from '../support/database.ts';
import { rejectionOf } from '../support/rejection.ts';

test('a connection that is lost between two statements of a transaction fails it, and not the process', async () => {
  const database = await createTestDatabase();
  const failure = await rejectionOf(
    database.database.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await database.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
      await sql`select 1`.execute(transaction);
    }),
  );
  expect(failure).toBeInstanceOf(Error);
  const { rows } = await sql`select 1`.execute(database.database);
  expect(rows).toHaveLength(1);
  await database.drop();
});

test('a transaction that is sent as a whole goes nowhere on a connection that its maker did not know of', async () => {
  const database = await createTestDatabase();
  const connection = createLaneConnection(database.url, () => {});
  const steps: readonly BatchStep[] = [{ statement: 'begin', values: [] }];
  expect(await rejectionOf(connection.sendWhole(steps))).toBeInstanceOf(ConnectionLostError);
  expect(await connection.connect()).toBe(1);
  await connection.send([]);
  // One that is open is not committed along with it either.
  expect(await rejectionOf(connection.sendWhole(steps))).toBeInstanceOf(ConnectionLostError);
  await connection.close();
  await database.drop();
});
