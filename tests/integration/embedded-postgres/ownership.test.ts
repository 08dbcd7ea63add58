/** One service at a time on a data directory, and command-line tools beside it. */
import { afterAll, describe, expect, test } from 'bun:test';
import {
  attachEmbeddedPostgres,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
} from '../../../src/embedded-postgres/start.ts';
import { openDataDirectories, query, type Service } from '../../support/embedded-postgres.ts';

const directories = openDataDirectories();
afterAll(() => directories.clean());

const COMPETITORS = 6;

describe('a data directory', () => {
  test('is refused to a second service, in a sentence that names the first', async () => {
    const dataDirectory = await directories.withDatabase();
    const service = await directories.startService(dataDirectory);
    const second = startEmbeddedPostgres({ dataDirectory, durable: true });
    expect(second).rejects.toBeInstanceOf(EmbeddedPostgresError);
    expect(second).rejects.toThrow(
      `The data directory ${dataDirectory} is in use by the service with process id ${service.processId} on `,
    );
    expect(await query(service.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await service.stop();
  });

  test('is refused to a second start in the same process', async () => {
    const dataDirectory = await directories.withDatabase();
    const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
    expect(startEmbeddedPostgres({ dataDirectory, durable: false })).rejects.toThrow(
      `is in use by the service with process id ${process.pid} on `,
    );
    await server.stop();
  });

  test('is free again for the next service once the first has stopped', async () => {
    const dataDirectory = await directories.withDatabase();
    await (await directories.startService(dataDirectory)).stop();
    await (await directories.startService(dataDirectory)).stop();
  });

  test('goes to exactly one of several services that start at the same moment, new or left by one that was killed', async () => {
    const dataDirectory = directories.fresh();
    const first = await winnerOfRace(dataDirectory);
    expect(first.createdNow).toBe(true);
    await query(first.url, 'create table kept as select 42 as answer');
    await first.kill();
    const second = await winnerOfRace(dataDirectory);
    expect(second.createdNow).toBe(false);
    expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();
  });
});

describe('a command-line tool', () => {
  test('uses the server of the service that runs, and leaves it running', async () => {
    const dataDirectory = await directories.withDatabase();
    const service = await directories.startService(dataDirectory);
    const attached = await attachEmbeddedPostgres({ dataDirectory });
    expect(attached.url).toBe(service.url);
    expect(attached.createdNow).toBe(false);
    await attached.stop();
    attached.stopNow();
    expect(await query(service.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await service.stop();
  });

  test('waits for the server of a service that is still starting', async () => {
    const dataDirectory = directories.fresh();
    const starting = directories.startService(dataDirectory).catch((error: unknown) => String(error));
    // Whichever takes the directory first, both end up on one server.
    const attached = await attachEmbeddedPostgres({ dataDirectory });
    expect(await query(attached.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const service = await starting;
    if (typeof service === 'string') {
      expect(service).toContain(`is in use by the service with process id ${process.pid} on `);
    } else {
      expect(attached.url).toBe(service.url);
      await service.stop();
    }
    await attached.stop();
  });

  test('starts the server itself where no service runs, and stops it', async () => {
    const dataDirectory = await directories.withDatabase();
    const attached = await attachEmbeddedPostgres({ dataDirectory });
    expect(await query(attached.url, `select current_setting('fsync') as fsync`)).toEqual([{ fsync: 'on' }]);
    await attached.stop();
    expect(query(attached.url, 'select')).rejects.toThrow(/ECONNREFUSED/);
    await (await startEmbeddedPostgres({ dataDirectory, durable: false })).stop();
  });
});

/** Starts several services at once; all but one are refused, with the process id of that one. */
async function winnerOfRace(dataDirectory: string): Promise<Service> {
  const starts = Array.from({ length: COMPETITORS }, () => directories.startService(dataDirectory));
  const results = await Promise.allSettled(starts);
  const winners = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const refusals = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  const [winner] = winners;
  if (winner === undefined) {
    throw new Error(`no service started: ${refusals.join('; ')}`);
  }
  expect(winners).toHaveLength(1);
  expect(refusals).toHaveLength(COMPETITORS - 1);
  for (const refusal of refusals) {
    expect(refusal).toContain(`is in use by the service with process id ${winner.processId} on `);
  }
  return winner;
}
