/** The service waits for a database that is still starting, and tells at once what waiting can't mend. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import pg from 'pg';
import type { Observation } from '../../../src/observe.ts';
import { awaitDatabase } from '../../../src/service/await-database.ts';
import { migrations } from '../../../src/store/migrations.ts';
import { testOfSession } from '../../support/pooled.ts';
import { startPostgresProxy } from '../../support/postgres-proxy.ts';
import { createDatabase, type TestDatabaseUrl } from '../../support/postgres.ts';

const NOBODY_LISTENS = 'postgres://user:canary@127.0.0.1:1/queues';

let empty: TestDatabaseUrl;

beforeAll(async () => {
  empty = await createDatabase();
});

afterAll(() => empty.drop());

function setup() {
  const observations: Observation[] = [];
  const stopping = new AbortController();
  const options = { observe: (seen: Observation) => void observations.push(seen), signal: stopping.signal };
  return { observations, stopping, options };
}

function failureOf(attempt: Promise<void>): Promise<unknown> {
  return attempt.then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

describe('waiting for the database', () => {
  test('migrates it, and says so once', async () => {
    const { observations, options } = setup();
    await awaitDatabase({ ...options, url: empty.url });
    await awaitDatabase({ ...options, url: empty.url });
    expect(observations).toEqual([{ kind: 'migrated', migrations: migrations.map(({ name }) => name) }]);
  });

  test('goes on when the database is there', async () => {
    const { observations, options } = setup();
    await awaitDatabase({ ...options, url: empty.url });
    observations.length = 0;
    const proxy = await startPostgresProxy(empty.url);
    proxy.setJudge(() => 'cut');
    await awaitDatabase({
      ...options,
      url: proxy.url,
      observe(seen) {
        observations.push(seen);
        proxy.setJudge(() => 'pass');
      },
    });
    await proxy.stop();
    expect(observations.map(({ kind }) => kind)).toEqual(['database_awaited']);
  });

  test('gives up after its time, naming the database but not the password', async () => {
    const { options } = setup();
    const failure = await failureOf(awaitDatabase({ ...options, url: NOBODY_LISTENS, timeoutMilliseconds: 300 }));
    expect(failure).toMatchObject({ name: 'StartError' });
    expect(String(failure)).toContain('The database queues on 127.0.0.1:1 can’t be reached: ');
    expect(String(failure)).not.toContain('canary');
  });

  test('ends when the service is told to stop', async () => {
    const { options, stopping } = setup();
    const waiting = failureOf(
      awaitDatabase({ ...options, url: NOBODY_LISTENS, observe: () => stopping.abort(new Error('told to stop')) }),
    );
    expect(await waiting).toMatchObject({ name: 'AbortError' });
  });

  testOfSession.each([
    [
      'a database that does not exist',
      (url: URL) => (url.pathname = '/missing'),
      /^StartError: The database missing on .*exist/,
    ],
    [
      'a password that is wrong',
      (url: URL) => (url.password = 'wrong'),
      /^StartError: .*password authentication failed/,
    ],
  ])('does not wait for %s', async (_, change, sentence) => {
    const { observations, options } = setup();
    const url = new URL(empty.url);
    change(url);
    const failure = await failureOf(awaitDatabase({ ...options, url: url.href }));
    expect(String(failure)).toMatch(sentence);
    expect(observations).toEqual([]);
  });

  test('does not wait for a database of a newer version of the program', async () => {
    const newer = await createDatabase();
    const { options } = setup();
    await awaitDatabase({ ...options, url: newer.url });
    const client = new pg.Client({ connectionString: newer.url });
    await client.connect();
    await client.query("insert into migrations (name, sha256) values ('9999-later', 'x')");
    await client.end();
    const failure = await failureOf(awaitDatabase({ ...options, url: newer.url }));
    await newer.drop();
    expect(String(failure)).toMatch(/^StartError: .*newer version.*9999-later/);
  });
});
