/**
 * What a pooler in transaction mode needs: no statement is prepared under a name where the database's URL says so. The
 * other integration tests run through a real one with TEST_POOLER_URL, as README.md says.
 */
import { afterEach, beforeEach, expect } from 'bun:test';
import { numberOf, startRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { testOfSession } from '../support/pooled.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';

let database: TestDatabase;
let proxy: PostgresProxy;

beforeEach(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
  proxy = await startPostgresProxy(database.url);
});

afterEach(async () => {
  await proxy.stop();
  await database.drop();
});

/** The names that statements were prepared under while some calls were routed; empty for none. */
async function namesPrepared(parameters: string): Promise<readonly string[]> {
  const names: string[] = [];
  proxy.setJudge(({ direction, type, bytes }) => {
    if (direction === 'to_server' && type === 'P') {
      names.push(bytes.subarray(5, bytes.indexOf(0, 5)).toString());
    }
    return 'pass';
  });
  const router = startRouter(`${proxy.url}${parameters}`);
  expect(numberOf(await router.call('a'))).toBe('1');
  expect(numberOf(await router.call('b'))).toBe('2');
  await router.stop();
  await database.query('update queue_state set cursor_positions = default, cursor_agent_ids = default');
  await database.query('delete from calls');
  return names;
}

testOfSession('statements are prepared once by name, or sent along with each use', async () => {
  const prepared = await namesPrepared('');
  expect(prepared.length).toBeGreaterThan(10);
  expect(new Set(prepared).size).toBe(prepared.length);
  const sent = await namesPrepared('?prepared_statements=false');
  expect(sent.length).toBeGreaterThan(5);
  expect(new Set(sent)).toEqual(new Set(['']));
});
