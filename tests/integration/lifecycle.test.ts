/**
 * The real service from its start to its end: what it says, what it finishes, and what it leaves behind.
 * One life, and so one file, though a long one.
 */
import { afterEach, describe, expect, test } from 'bun:test';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { createApiKey } from '../../src/operations/api-keys.ts';
import { untilBatchWaits } from '../support/batch-waits.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createDatabase } from '../support/postgres.ts';
import { openRawConnection } from '../support/raw-request.ts';
import { rejectionOf } from '../support/rejection.ts';
import { type ServiceProcess, type ServiceProcessOptions, startServiceProcess } from '../support/service-process.ts';

const cleanUp: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) {
    await step();
  }
});

async function newDataDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'eml-queue-management-lifecycle-'));
  cleanUp.push(() => rm(directory, { recursive: true, force: true }));
  return join(directory, 'data');
}

function start(environment: Readonly<Record<string, string>>, options: ServiceProcessOptions = {}): ServiceProcess {
  const service = startServiceProcess(environment, options);
  cleanUp.push(() => service.kill());
  return service;
}

/** A database with the queue `Sales`, of three agents. */
async function newDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  cleanUp.push(() => database.drop());
  await addQueue(database, { name: 'Sales', numbers: ['100', '200', '300'] });
  return database;
}

async function startOnDatabase(options: ServiceProcessOptions = {}) {
  const database = await newDatabase();
  const service = start({ DATABASE_URL: database.url }, options);
  return { database, service, url: await service.listening };
}

/** What people ask of a customer, with a key and without. */
async function managedWith(url: string, database: TestDatabase, canary: string): Promise<readonly Response[]> {
  const { key } = await createApiKey(database.database, {
    name: 'operations',
    scopes: ['admin'],
    queueIDs: null,
    expiresAt: null,
  });
  const headers = { Authorization: `Bearer ${key}`, 'If-Match': '*' };
  const rule = `${url}/v1/customer-rules/${canary}-2`;
  return [
    await fetch(rule, { method: 'PUT', headers, body: JSON.stringify({ number: `${canary}-5` }) }),
    await fetch(rule, { method: 'PUT', headers, body: JSON.stringify({ number: ` ${canary}` }) }),
    await fetch(`${url}/v1/offers?customerID=${canary}-2&number=${canary}`, { headers }),
    await fetch(`${url}/v1/customers/${canary}-2`, { headers }),
    await fetch(`${url}/v1/customers/${canary}-2/erasure`, { method: 'POST', headers }),
    await fetch(`${url}/v1/calls/${canary}-9`, { headers }),
    await fetch(`${url}/v1/agents.csv`, { method: 'PUT', headers, body: canary }),
    await fetch(`${url}/v1/calls/${canary}-1`, { headers: { Authorization: `Bearer ${canary}` } }),
  ];
}

function callRequest(callID: string): string {
  const body = JSON.stringify({ callID, rclassification: 'Sales', callTime: '0' });
  return [
    'POST /call/request HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

/** Holds the queues, so that calls wait until it is let go of. */
async function holdQueues({ url }: TestDatabase): Promise<() => Promise<void>> {
  // What stands behind the address is for this program alone.
  const holder = new Bun.SQL(url.replace(/\?.*/, ''), { max: 1 });
  const connection = await holder.reserve();
  await connection`begin`;
  await connection`select from queue_locks for update`;
  return async () => {
    await connection`rollback`;
    await connection.release();
    await holder.end();
  };
}

function serverFile(dataDirectory: string): string {
  return join(dataDirectory, 'cluster', 'postmaster.pid');
}

/** The server removes that file as the last thing it does. */
async function untilServerIsGone(dataDirectory: string): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (existsSync(serverFile(dataDirectory))) {
    if (performance.now() > deadline) {
      throw new Error(`the server in ${dataDirectory} is still there`);
    }
    await Bun.sleep(20);
  }
}

/** A way to the database that can be made to fall silent, as a machine does that hangs: nothing is closed either. */
async function startFreezableProxy(targetUrl: string): Promise<{ readonly url: string; freeze(): void }> {
  const url = new URL(targetUrl);
  const targetPort = Number(url.port);
  const sockets: Socket[] = [];
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect(targetPort, '127.0.0.1');
    client.pipe(upstream).pipe(client);
    sockets.push(client, upstream);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUp.push(async () => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  // Proof: a server that listens on TCP has an address with a port.
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    freeze: () => sockets.forEach((socket) => socket.unpipe().on('error', () => {})),
  };
}

describe('the first start', () => {
  test('makes a database with the examples, and prints a command that works; the next start keeps what is there', async () => {
    const dataDirectory = await newDataDirectory();
    const first = start({ DATA_DIR: dataDirectory });
    const url = await first.listening;
    const events = first.events().map(({ event }) => event);
    expect(events.filter((event) => event !== 'embedded_postgres')).toEqual([
      'service_starting',
      'migrated',
      'seeded',
      'partitions_created',
      'database_connected',
      'listening',
    ]);
    expect(existsSync(serverFile(dataDirectory))).toBeTrue();
    const numbers = [pasteCommand(await greetingOf(first)), pasteCommand(await greetingOf(first))];
    expect(numbers).toEqual(['5032505555', '5035550102']);
    expect(first.errors()).toContain(url);
    expect(first.errors()).toContain('example queues were loaded');

    first.signal('SIGTERM');
    expect((await first.ended).exitCode).toBe(0);
    expect(existsSync(serverFile(dataDirectory))).toBeFalse();

    const second = start({ DATA_DIR: dataDirectory });
    expect(pasteCommand(await greetingOf(second))).toBe('5035550103');
    expect(second.errors()).not.toContain('example queues were loaded');
    second.signal('SIGTERM');
    const { stdout } = await second.ended;
    expect(stdout).not.toContain('"seeded"');
  });

  test('loads no examples into a database that is named, unless asked to', async () => {
    const named = await createDatabase();
    cleanUp.push(() => named.drop());
    const first = start({ DATABASE_URL: named.url });
    expect(await greetingOf(first)).toContain('There are no queues yet.');
    first.signal('SIGTERM');
    await first.ended;

    const second = start({ DATABASE_URL: named.url, SEED: 'true' });
    expect(pasteCommand(await greetingOf(second))).toBe('5032505555');
  });

  /** What is written for people, once it is there: after the line that says that the service listens. */
  async function greetingOf(service: ServiceProcess): Promise<string> {
    await service.listening;
    const deadline = performance.now() + 5_000;
    while (!/curl .*\n.*\n|no queues/.test(service.errors()) && performance.now() < deadline) {
      await Bun.sleep(5);
    }
    return service.errors();
  }

  /** The number in the answer to the printed command. */
  function pasteCommand(text: string): unknown {
    const { stdout } = Bun.spawnSync(['sh', '-c', text.slice(text.indexOf('curl '))]);
    // An answer without these fields fails the comparisons.
    const answer = JSON.parse(stdout.toString()) as Readonly<Record<string, unknown>>;
    expect(answer).toMatchObject({ success: true, rclassification: 'GOTOSUPPORT' });
    return answer['number'];
  }
});

describe('a start that can not succeed', () => {
  test('names every problem of the configuration', async () => {
    const { exitCode, stdout, stderr } = await start({ PORT: 'eighty', LOG_LEVEL: 'loud' }).ended;
    expect([exitCode, stdout]).toEqual([78, '']);
    expect(stderr).toMatch(/PORT must be .*\nLOG_LEVEL must be .*\n$/);
  });

  test('says that the port is taken, and makes no database', async () => {
    const other = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data() {} } });
    const dataDirectory = await newDataDirectory();
    const { exitCode, stderr } = await start({ PORT: String(other.port), DATA_DIR: dataDirectory }).ended;
    other.stop(true);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `The service can't start: Port ${other.port} on 127.0.0.1 is in use by another program. ` +
        'Stop that one, or set PORT to another port.\n',
    );
    expect(existsSync(dataDirectory)).toBeFalse();
  });

  test('says that the address is none of this machine', async () => {
    const { exitCode, stderr } = await start({ HOST: '192.0.2.1' }).ended;
    expect([exitCode, stderr]).toEqual([
      1,
      "The service can't start: 192.0.2.1 is no address of this machine. " +
        'Set HOST to one, or to 0.0.0.0 for all of them.\n',
    ]);
  });

  test('says that another service has the data directory', async () => {
    const dataDirectory = await newDataDirectory();
    const first = start({ DATA_DIR: dataDirectory });
    const url = await first.listening;
    const { exitCode, stderr } = await start({ DATA_DIR: dataDirectory }).ended;
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`is in use by the service with process id ${first.processID}`);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  test('ends well when it is told to stop while it waits for its database', async () => {
    const service = start({ DATABASE_URL: 'postgres://user:canary@127.0.0.1:1/queues' });
    await service.event('database_awaited');
    service.signal('SIGTERM');
    const { exitCode, stdout, stderr } = await service.ended;
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('canary');
  });
});

describe('SIGTERM', () => {
  test('finishes what is under way, and refuses what is new', async () => {
    const { database, service, url } = await startOnDatabase();
    const letGo = await holdQueues(database);
    const underWay = await openRawConnection(url);
    const open = await openRawConnection(url);
    // Both are known to the service before it is told to stop, one of them with a call that waits.
    open.send('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await open.received('"ok"');
    underWay.send(callRequest('under-way'));
    await untilBatchWaits(database);

    service.signal('SIGTERM');
    await service.event('draining');
    open.send(callRequest('too-late'));
    const refused = await open.closed;
    expect((await rejectionOf(fetch(`${url}/health/ready`))).message).toContain('Unable to connect');
    await letGo();
    const answered = await underWay.closed;
    const { exitCode, stderr } = await service.ended;

    expect(answered).toMatch(/^HTTP\/1\.1 201 .*"callID":"under-way".*"success":true/s);
    expect(refused).not.toContain('201 Created');
    expect([exitCode, stderr.includes("can't")]).toEqual([0, false]);
    expect(await database.query('select call_id from offers')).toEqual([{ call_id: 'under-way' }]);
  });

  test('closes connections that nothing happens on, and cuts off a client that sends too slowly', async () => {
    const { service, url } = await startOnDatabase();
    const idle = await openRawConnection(url);
    idle.send('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await idle.received('"ok"');
    const slow = await openRawConnection(url);
    slow.send(callRequest('slow').slice(0, -5));
    await fetch(`${url}/health/live`);
    const startedAt = performance.now();
    service.signal('SIGTERM');
    const { exitCode } = await service.ended;
    await Promise.all([idle.closed, slow.closed]);
    expect(exitCode).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(8_000);
  });

  test('ends the service also when its database says nothing any more', async () => {
    const database = await newDatabase();
    const server = await startFreezableProxy(database.url);
    const service = start({ DATABASE_URL: server.url });
    const url = await service.listening;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    server.freeze();
    service.signal('SIGTERM');
    expect((await service.ended).exitCode).toBe(0);
  });

  test('received twice within a moment, as Ctrl-C under npm is, means the same as once', async () => {
    const { database, service, url } = await startOnDatabase();
    const letGo = await holdQueues(database);
    const underWay = await openRawConnection(url);
    underWay.send(callRequest('under-way'));
    await untilBatchWaits(database);
    service.signal('SIGINT');
    await service.event('draining');
    service.signal('SIGINT');
    await letGo();
    expect(await underWay.closed).toContain('"success":true');
    expect((await service.ended).exitCode).toBe(0);
  });

  test('reaches the service through the shell by which `npm start` runs it', async () => {
    const database = await newDatabase();
    const service = start({ DATABASE_URL: database.url }, { script: packageJson.scripts.start });
    const { processID } = await service.event('service_starting');
    cleanUp.push(async () => {
      // Not there any more, unless the signal has not reached it.
      Bun.spawnSync(['kill', '-KILL', String(processID)]);
    });
    await service.listening;
    service.signal('SIGTERM');
    await untilProcessIsGone(processID);
    expect(service.events().at(-1)).toMatchObject({ event: 'stopped' });
    expect((await service.ended).exitCode).toBe(0);
  });

  async function untilProcessIsGone(processID: unknown): Promise<void> {
    const deadline = performance.now() + 8_000;
    while (Bun.spawnSync(['kill', '-0', String(processID)], { stderr: 'ignore' }).success) {
      if (performance.now() > deadline) {
        throw new Error('the service still runs');
      }
      await Bun.sleep(20);
    }
  }
});

describe('a second signal', () => {
  test('ends the service at once, and its database server soon after', async () => {
    const dataDirectory = await newDataDirectory();
    const service = start({ DATA_DIR: dataDirectory });
    const url = await service.listening;
    const slow = await openRawConnection(url);
    slow.send(callRequest('slow').slice(0, -5));
    // Whose answer shows that the service has come to what was sent before.
    await fetch(`${url}/health/live`);
    expect(existsSync(serverFile(dataDirectory))).toBeTrue();
    service.signal('SIGINT');
    await service.event('draining');
    // Within half a second the two would be one signal, so this time is what the test is about.
    await Bun.sleep(700);
    const startedAt = performance.now();
    service.signal('SIGINT');
    expect((await service.ended).exitCode).toBe(130);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    await untilServerIsGone(dataDirectory);
  });
});

describe('an error that nothing caught', () => {
  test.each([
    ['thrown', "throw new Error('canary')"],
    ['rejected', "void Promise.reject(new Error('canary'))"],
  ])('ends the service when it is %s, with its place in the log and no server left', async (_, statement) => {
    const dataDirectory = await newDataDirectory();
    const preload = `${dataDirectory}-fault.ts`;
    await writeFile(preload, `process.on('SIGUSR2', () => { ${statement}; });`);
    const service = start({ DATA_DIR: dataDirectory }, { preload });
    await service.listening;
    expect(existsSync(serverFile(dataDirectory))).toBeTrue();
    service.signal('SIGUSR2');
    const { exitCode, stdout } = await service.ended;
    expect(exitCode).toBe(1);
    expect(service.events().find(({ event }) => event === 'fault')).toMatchObject({ level: 'error' });
    expect(stdout).toContain('-fault.ts');
    expect(stdout).not.toContain('canary');
    await untilServerIsGone(dataDirectory);
  });
});

describe('the log of a running service', () => {
  test('is one JSON object a line, and holds nothing that callers sent', async () => {
    const { database, service, url } = await startOnDatabase();
    const canary = 'c4n4ry';
    const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${url}/call/request`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      });
    const call = {
      callID: `${canary}-1`,
      rclassification: 'Sales',
      customerID: `${canary}-2`,
      callTime: `${canary}-3`,
    };
    const responses = [
      await post(JSON.stringify(call), { 'idempotency-key': `${canary}-4`, 'x-canary': canary }),
      await post(JSON.stringify({ ...call, rclassification: canary })),
      await post(`{"callID": ${canary}`),
      await post(JSON.stringify({ ...call, callTime: [canary] })),
      await post(canary, { 'content-type': `text/${canary}` }),
      await fetch(`${url}/${canary}?${canary}=${canary}`),
      await fetch(`${url}/call/request`, { method: 'DELETE' }),
      ...(await managedWith(url, database, canary)),
    ];
    const unknownMethod = await openRawConnection(url);
    unknownMethod.send(`${canary.toUpperCase()} / HTTP/1.1\r\nHost: ${canary}\r\nConnection: close\r\n\r\n`);
    await unknownMethod.closed;
    service.signal('SIGTERM');
    const { stdout, stderr } = await service.ended;

    expect(responses.map(({ status }) => status)).toEqual([
      ...[201, 201, 400, 400, 415, 404, 405],
      ...[200, 400, 200, 200, 200, 404, 400, 401],
    ]);
    expect((stdout + stderr).toLowerCase()).not.toContain(canary);
    const answered = service.events().filter(({ event }) => event === 'request_answered');
    expect(answered.length).toBeGreaterThanOrEqual(responses.length);
    for (const line of service.events()) {
      expect(Object.keys(line)).toContainValues(['level', 'time', 'event']);
    }
  });
});
