/**
 * Something happens to the connection at every single message between the service and PostgreSQL while it decides about
 * a call, and at every piece between a caller and the service: whatever it is, what was answered is stored, nothing is
 * decided twice, a retry gets the stored answer, and the service goes on by itself.
 */
import { describe, expect, test } from 'bun:test';
import { ask } from '../support/call-service.ts';
import { startRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type HttpApp, startHttpApp } from '../support/http-app.ts';
import { type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';
import { expectGaplessAndOnce } from '../support/stored-decisions.ts';
import { startTcpProxy, type Verdict } from '../support/tcp-proxy.ts';

/** The second within which the EML System is answered, and the way back. */
const ANSWER_MILLISECONDS_MAX = 1_100;

/** So many services of their own meet the faults side by side, since most of what takes long is waiting for deadlines. */
const SITES = 4;

/** A service in front of a database of its own, and what stands between the two. */
interface Site extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly proxy: PostgresProxy;
  readonly app: HttpApp;
}

/** How a queue is configured. */
interface Kind {
  readonly leaseSeconds: number;
  /** Whether it is asked for by a name that no queue has: then a batch is read before it is decided. */
  readonly catchesAll: boolean;
}

async function startSite({ leaseSeconds, catchesAll }: Kind): Promise<Site> {
  await using started = new AsyncDisposableStack();
  const database = started.adopt(await createTestDatabase(), (made) => made.drop());
  const queueID = await addQueue(database, { name: catchesAll ? 'Others' : 'Sales', numbers: ['1', '2', '3'] });
  // However long a slow machine takes, whoever asks again means the same: a retry is given its offer again only once.
  await database.query('update queues set lease_seconds = $1, duplicate_seconds = 30', [leaseSeconds]);
  await database.query('update installation set catch_all_queue_id = $1', [catchesAll ? queueID : null]);
  const proxy = started.adopt(await startPostgresProxy(database.url), (made) => made.stop());
  const { router } = started.adopt(startRouter(proxy.url), (made) => made.stop());
  const app = started.use(startHttpApp({ routeCall: (call) => router.routeCall(call) }));
  const kept = started.move();
  return { database, proxy, app, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** How many messages pass while one call is decided on a connection that is there already. */
async function countMessages({ app, proxy }: Site): Promise<number> {
  await ask(app.url, 'warm');
  let messages = 0;
  proxy.setJudge(() => {
    messages += 1;
    return 'pass';
  });
  await ask(app.url, 'counted');
  proxy.setJudge(() => 'pass');
  return messages;
}

/** Makes the n-th message from now on meet its fate; where that is to be lost, all that come behind it are as well. */
function doomMessage(proxy: PostgresProxy, place: number, fate: Verdict): void {
  let seen = 0;
  proxy.setJudge(() => {
    seen += 1;
    return seen === place || (seen > place && fate === 'drop') ? fate : 'pass';
  });
}

async function storedIDOf({ database }: Site, callID: string): Promise<string | undefined> {
  const [row] = await database.query<{ mq_id: string }>('select mq_id from offers where call_id = $1', [callID]);
  return row?.mq_id;
}

/** Asks until there is a decision, and holds what is answered against what is stored. */
async function expectDecidedOnce(site: Site, callID: string): Promise<void> {
  const { app, proxy } = site;
  const startedAt = performance.now();
  const first = await ask(app.url, callID).catch(() => null);
  expect(performance.now() - startedAt).toBeLessThan(ANSWER_MILLISECONDS_MAX);
  expect([201, 503, undefined]).toContain(first?.status);
  if (first?.status === 201) {
    expect(first.body.mqID).toBe(String(await storedIDOf(site, callID)));
  }
  proxy.setJudge(() => 'pass');
  const deadline = performance.now() + 5_000;
  let again = await ask(app.url, callID);
  while (again.status === 503 && performance.now() < deadline) {
    again = await ask(app.url, callID);
  }
  expect(again.status).toBe(201);
  expect(again.body.mqID).toBe(String(await storedIDOf(site, callID)));
  if (first?.status === 201) {
    expect(again.body).toEqual(first.body);
  }
}

/** One call meets the fate at each place that falls to this site: the first and each `step`-th behind it. */
async function meetFaults(site: Site, fate: Verdict, places: { readonly first: number; readonly step: number }) {
  const messages = await countMessages(site);
  let met = 0;
  for (let place = places.first; place <= messages; place += places.step) {
    doomMessage(site.proxy, place, fate);
    await expectDecidedOnce(site, `call-${place}`);
    met += 1;
  }
  const { query } = site.database;
  await expectGaplessAndOnce(query);
  const [row] = await query<{ calls: number }>('select count(*)::int as calls from offers');
  expect(row?.calls).toBe(met + 2);
  return messages;
}

describe('a fault at each message between the service and PostgreSQL', () => {
  const fates: readonly { readonly name: string; readonly fate: Verdict }[] = [
    { name: 'ends the connection before', fate: 'cut' },
    { name: 'ends the connection after', fate: 'cut_after' },
    { name: 'delays by 100 ms', fate: { delayMilliseconds: 100 } },
    { name: 'delays by more than a deadline', fate: { delayMilliseconds: 1_200 } },
    { name: 'loses all from there on, beginning with', fate: 'drop' },
  ];
  const kinds = [
    { of: 'a batch that is read', leaseSeconds: 1, catchesAll: true, messagesMin: 21 },
    { of: 'one that is foreseen', leaseSeconds: 0, catchesAll: false, messagesMin: 7 },
    { of: 'one that is foreseen, and takes an agent', leaseSeconds: 1, catchesAll: false, messagesMin: 15 },
  ];
  for (const { name, fate, of, messagesMin, ...kind } of fates.flatMap((each) =>
    kinds.map((one) => ({ ...each, ...one })),
  )) {
    test(`that ${name} it, of ${of}: one decision, and the retry gets it`, async () => {
      const started = await Promise.all(Array.from({ length: SITES }, () => startSite(kind)));
      await using stack = new AsyncDisposableStack();
      const sites = started.map((site) => stack.use(site));
      const messages = await Promise.all(
        sites.map((site, index) => meetFaults(site, fate, { first: index + 1, step: SITES })),
      );
      expect(new Set(messages).size).toBe(1);
      expect(Math.min(...messages)).toBeGreaterThanOrEqual(messagesMin);
    }, 180_000);
  }
});

describe('a fault at each piece between a caller and the service', () => {
  for (const fate of ['cut', 'cut_after', 'drop'] as const) {
    test(`${fate}: the retry gets the stored answer`, async () => {
      await using site = await startSite({ leaseSeconds: 0, catchesAll: false });
      const { app, database } = site;
      const { hostname, port } = new URL(app.url);
      let seen = 0;
      let doomed = 1;
      const callerProxy = await startTcpProxy({
        host: hostname,
        port: Number(port),
        createSplitter: () => (pending) => ({ pieces: [pending], rest: Buffer.alloc(0) }),
        judge() {
          seen += 1;
          return seen === doomed ? fate : 'pass';
        },
      });
      const url = `http://127.0.0.1:${callerProxy.port}`;
      // The request is one piece, and so is the answer.
      for (doomed = 1; doomed <= 2; doomed += 1) {
        seen = 0;
        const callID = `call-${doomed}`;
        const lost = await fetch(`${url}/call/request`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Connection: 'close' },
          body: JSON.stringify({ callID, rclassification: 'Sales', callTime: '0' }),
          signal: AbortSignal.timeout(500),
        }).catch(() => null);
        const again = await ask(app.url, callID);
        expect(again.status).toBe(201);
        expect(again.body.mqID).toBe(String(await storedIDOf(site, callID)));
        if (lost !== null) {
          expect(await lost.json()).toEqual(again.body);
        }
      }
      await callerProxy.stop();
      await expectGaplessAndOnce(database.query);
    });
  }
});
