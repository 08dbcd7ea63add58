/** Server-sent events over a real connection: what they carry, from where, after a reconnection, and for whom. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { createApiKey } from '../../src/operations/api-keys.ts';
import { FOLLOWERS_MAX } from '../../src/operations/live-events.ts';
import { startRouter } from '../support/call-router.ts';
import { addQueue } from '../support/database.ts';
import { withKeyFor } from '../support/keys.ts';
import { type ManagedApp, startManagedApp } from '../support/managed-app.ts';

let app: ManagedApp;
let sales: number;
const streams: Stream[] = [];

beforeEach(async () => {
  app = await startManagedApp();
  sales = await addQueue(app.database, { name: 'Sales', numbers: ['1', '2'] });
  await addQueue(app.database, { name: 'Support', numbers: ['3'] });
});

afterEach(async () => {
  await Promise.all(streams.splice(0).map((stream) => stream.close()));
  await app[Symbol.asyncDispose]();
});

interface Event {
  readonly id: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Stream {
  readonly status: number;
  /** Resolves with the first so many events. */
  events(count: number): Promise<readonly Event[]>;
  /** Resolves when the service ends it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

async function follow(query = '', headers: Readonly<Record<string, string>> = {}): Promise<Stream> {
  const stopping = new AbortController();
  const response = await fetch(`${app.url}/v1/events${query}`, {
    headers: { ...withKeyFor('read'), ...headers },
    signal: stopping.signal,
  });
  let text = '';
  let hasEnded = false;
  let wake = Promise.withResolvers<void>();
  const ended = (async () => {
    const decoder = new TextDecoder();
    try {
      // The body's own type does not say what its chunks are.
      const body: AsyncIterable<Uint8Array> | null = response.body;
      for await (const chunk of body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        wake.resolve();
        wake = Promise.withResolvers();
      }
    } catch {
      // Closed here.
    }
    hasEnded = true;
    wake.resolve();
  })();
  const stream: Stream = {
    status: response.status,
    async events(count) {
      for (;;) {
        const found = eventsIn(text);
        if (found.length >= count) {
          return found;
        }
        if (hasEnded) {
          throw new Error(`the stream ended with ${found.length} events`);
        }
        await wake.promise;
      }
    },
    ended,
    async close() {
      stopping.abort();
      await ended;
    },
  };
  streams.push(stream);
  return stream;
}

function eventsIn(text: string): readonly Event[] {
  return text
    .split('\n\n')
    .slice(0, -1)
    .flatMap((block) => {
      const fields = new Map(
        block.split('\n').map((line) => [line.split(': ')[0], line.split(': ').slice(1).join(': ')]),
      );
      const data = fields.get('data');
      // The service writes objects alone.
      return data === undefined
        ? []
        : [{ id: fields.get('id') ?? '', event: fields.get('event') ?? '', data: JSON.parse(data) as Event['data'] }];
    });
}

function callsIn(events: readonly Event[]): readonly unknown[] {
  return events.filter(({ event }) => event === 'offer' || event === 'refusal').map(({ data }) => data['callID']);
}

describe('live events', () => {
  test('carry decisions, outcomes and revisions, also those of another instance, each once', async () => {
    await app.router.call('before');
    const stream = await follow();
    // From here on it follows.
    await app.router.call('a');
    await stream.events(1);
    const other = startRouter(app.database.url);
    await other.call('b');
    await other.stop();
    await app.report('a', 'answered');
    await app.ask('setQueueEmergency', { at: `PUT /v1/queues/${sales}/emergency`, body: { reason: 'fire' } });
    await app.router.call('c');
    const events = await stream.events(5);
    expect(events.map(({ event }) => event).toSorted()).toEqual(['offer', 'offer', 'outcome', 'refusal', 'revision']);
    expect(callsIn(events)).toEqual(['a', 'b', 'c']);
    expect(events.find(({ event }) => event === 'outcome')?.data).toMatchObject({ callID: 'a', outcome: 'answered' });
    expect(events.find(({ event }) => event === 'revision')?.data).toMatchObject({
      number: 1,
      operation: 'setQueueEmergency',
      queueIDs: [sales],
    });
    await app.router.call('d', { rclassification: 'Support' });
    expect(callsIn(await stream.events(6))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('go on behind the last that was received, without a gap', async () => {
    const first = await follow();
    await app.router.call('a');
    const last = (await first.events(1)).at(-1);
    await first.close();
    await app.router.call('b');
    await app.ask('setQueueEmergency', { at: `PUT /v1/queues/${sales}/emergency`, body: {} });
    await app.router.call('c');
    const second = await follow('', { 'Last-Event-ID': last?.id ?? '' });
    // What was told within the last three seconds may come again.
    const told = await second.events(3);
    await app.router.call('d', { rclassification: 'Support' });
    const events = await second.events(told.length + 1);
    expect(callsIn(events).filter((callID) => callID !== 'a')).toEqual(['b', 'c', 'd']);
    expect(events.filter(({ event }) => event === 'revision')).toHaveLength(1);
  });

  test('say that there is a gap to whoever was away for longer than a day', async () => {
    const stream = await follow('', { 'Last-Event-ID': '1700000000000-0' });
    expect((await stream.events(1))[0]).toMatchObject({ event: 'gap' });
    await app.router.call('a');
    expect(callsIn(await stream.events(2))).toEqual(['a']);
  });

  test('are those of one queue where that is asked for, and a key for some queues hears of these alone', async () => {
    const [support] = await app.database.query<{ id: number }>(
      "select queue_id as id from queue_names where name = 'Support'",
    );
    const { key } = await createApiKey(app.database.database, {
      name: 'desk',
      scopes: ['read'],
      queueIDs: [support?.id ?? 0],
      expiresAt: null,
    });
    const restricted = await follow('', { Authorization: `Bearer ${key}` });
    const filtered = await follow(`?queueID=${support?.id}`);
    const all = await follow();
    await app.router.call('a');
    await all.events(1);
    await app.router.call('b', { rclassification: 'Support' });
    await app.router.call('c');
    expect(callsIn(await all.events(3))).toEqual(['a', 'b', 'c']);
    expect(callsIn(await restricted.events(1))).toEqual(['b']);
    expect(callsIn(await filtered.events(1))).toEqual(['b']);
  });

  test('are refused to too many, until somebody leaves', async () => {
    const many = await Promise.all(Array.from({ length: FOLLOWERS_MAX }, () => follow()));
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await follow()).status).toBe(503);
    await many[0]?.close();
    let status = 503;
    for (const deadline = performance.now() + 5_000; status === 503 && performance.now() < deadline;) {
      ({ status } = await follow());
    }
    expect(status).toBe(200);
  });

  test('are not kept for whoever asks for their heads alone', async () => {
    for (let index = 0; index <= FOLLOWERS_MAX; index += 1) {
      const head = await fetch(`${app.url}/v1/events`, { method: 'HEAD', headers: withKeyFor('read') });
      expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    }
    expect((await follow()).status).toBe(200);
  });

  test('are many in a burst, and none is lost', async () => {
    const stream = await follow();
    await app.router.call('first', { rclassification: 'Support' });
    await stream.events(1);
    // Not all at once, since a slow machine would refuse some.
    for (let wave = 0; wave < 6; wave += 1) {
      await Promise.all(Array.from({ length: 500 }, (_, index) => app.router.call(`burst-${wave}-${index}`)));
    }
    const calls = callsIn(await stream.events(3_001));
    expect(new Set(calls).size).toBe(3_001);
    expect(calls).toHaveLength(3_001);
  });
});
