/** More requests than the service can decide: refused in time, and nothing else is. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { EXAMPLE_CALL } from '../support/call-request.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startHttpApp } from '../support/http-app.ts';
import { openRawConnection } from '../support/raw-request.ts';
import { expectFair, expectGaplessAndOnce } from '../support/stored-decisions.ts';

/** The second within which the EML System is answered, and the way back. */
const ANSWER_MILLISECONDS_MAX = 1_100;

let database: TestDatabase;
let router: TestRouter;

beforeEach(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
  router = startRouter(database.url);
  await router.call('warm');
});

afterEach(async () => {
  await router.stop();
  await database.drop();
});

describe('a burst on an idle service', () => {
  test('of 2,000 requests at once is answered as a whole', async () => {
    const answers = await Promise.all(Array.from({ length: 2_000 }, (_, index) => router.call(`call-${index}`)));
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['offer']));
    await expectGaplessAndOnce(database.query);
  });
});

describe('more requests than can be decided', () => {
  test('are answered or refused in time, each answer is stored, and afterwards all are answered again', async () => {
    const kinds = new Map<string, number>();
    const under: Promise<void>[] = [];
    let slowest = 0;
    let refusedAtTheDoor = 0;

    async function ask(callID: string): Promise<void> {
      const startedAt = performance.now();
      const { kind } = await router.call(callID);
      slowest = Math.max(slowest, performance.now() - startedAt);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }

    const endsAt = performance.now() + 2_000;
    while (performance.now() < endsAt) {
      for (let index = 0; index < 100; index += 1) {
        if (router.router.admitsCall()) {
          under.push(ask(`call-${under.length}`));
        } else {
          refusedAtTheDoor += 1;
        }
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(under);
    expect(refusedAtTheDoor).toBeGreaterThan(0);
    expect(slowest).toBeLessThan(ANSWER_MILLISECONDS_MAX);
    // On a machine that is busy with something else, a deadline may pass.
    expect([...kinds.keys()].filter((kind) => !['offer', 'overloaded', 'deadline_exceeded'].includes(kind))).toEqual(
      [],
    );
    const [row] = await database.query<{ offers: number }>('select count(*)::int as offers from offers');
    expect(row?.offers).toBeGreaterThanOrEqual((kinds.get('offer') ?? 0) + 1);
    await expectGaplessAndOnce(database.query);
    await expectFair(database.query);
    expect((await router.call('after')).kind).toBe('offer');
  }, 20_000);
});

describe('a request that is refused at the door', () => {
  const body = JSON.stringify(EXAMPLE_CALL);
  const head = 'POST /call/request HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

  test.each([
    ['with its body in a piece of its own', `Content-Length: ${body.length}\r\n\r\n`, body],
    [
      'in chunks',
      `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body.slice(0, 7)}`,
      `${body.slice(7)}\r\n0\r\n\r\n`,
    ],
    [
      'with a body that is too large',
      `Content-Length: ${1_000_000 + body.length}\r\n\r\n`,
      ' '.repeat(1_000_000) + body,
    ],
  ])('%s leaves a connection on which the next one is answered', async (_, headers, rest) => {
    let hasRoom = false;
    await using app = startHttpApp({ admitsCall: () => hasRoom });
    const connection = await openRawConnection(app.url);
    connection.send(head + headers);
    await connection.received('"statusCode":503');
    connection.send(rest);
    // Whose answer shows that the service has come to what was sent before.
    await fetch(`${app.url}/health/live`);
    hasRoom = true;
    connection.send(`${head}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    const received = await connection.closed;
    expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 503', 'HTTP/1.1 201']);
    expect(app.calls).toHaveLength(1);
  });
});
