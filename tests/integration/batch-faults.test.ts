/**
 * What a fault costs: the request that is to blame, and nobody else.
 *
 * Longer than a file should be, since all of it is about one batch and its connection.
 */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { testOfSession } from '../support/pooled.ts';
import { executedIn, type Message, type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';
import { numberOf, startRouter, type TestRouter } from '../support/call-router.ts';

let database: TestDatabase;
let stops: (() => Promise<void>)[];

beforeEach(async () => {
  database = await createTestDatabase();
  stops = [];
});

afterEach(async () => {
  for (const stop of stops.toReversed()) {
    await stop();
  }
  await database.drop();
});

function start(url = database.url): TestRouter {
  const router = startRouter(url);
  stops.push(router.stop);
  return router;
}

async function startProxied(): Promise<{ readonly proxy: PostgresProxy; readonly router: TestRouter }> {
  const proxy = await startPostgresProxy(database.url);
  stops.push(proxy.stop);
  return { proxy, router: start(proxy.url) };
}

/** A session of somebody else, which keeps its transaction open until it is closed. */
async function openSession(statement: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => {});
  await client.connect();
  stops.push(() => client.end());
  await client.query('begin');
  await client.query(statement);
  return client;
}

async function storedCalls(): Promise<readonly string[]> {
  const rows = await database.query<{ call_id: string }>('select call_id from offers order by queue_sequence');
  return rows.map(({ call_id }) => call_id);
}

function isCommandComplete(message: Message, tag: string): boolean {
  return message.direction === 'to_client' && message.type === 'C' && message.bytes.indexOf(`${tag}\0`) === 5;
}

describe('a batch in which one request is at fault', () => {
  test('answers the other 29 in their deadline, and the next batch is normal', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    await addQueue(database, { name: 'Support', numbers: ['4'] });
    const { call, observations } = start();
    await call('warm');
    const startedAt = performance.now();
    // A NUL is refused before it comes so far; here it stands for whatever the database won't take.
    const callIDs = Array.from({ length: 30 }, (_, index) => (index === 17 ? 'poison\0' : `call-${index}`));
    const answers = await Promise.all(
      callIDs.map((callID, index) => call(callID, { rclassification: index % 3 === 0 ? 'Support' : 'Sales' })),
    );
    expect(performance.now() - startedAt).toBeLessThan(900);
    expect(answers.map(({ kind }) => kind)).toEqual(callIDs.map((_, index) => (index === 17 ? 'internal' : 'offer')));
    expect(observations.some(({ kind }) => kind === 'batch_failed')).toBe(true);
    expect(await storedCalls()).toHaveLength(30);
    expect((await call('after')).kind).toBe('offer');
  });

  test.each([
    [
      'whose history can not be read, so that deciding throws',
      `insert into calls (call_id, history) values ('poison', '{}')`,
    ],
    [
      'whose offer can not be written',
      `create function refuse() returns trigger language plpgsql as $$ begin
         if new.call_id = 'poison' then raise exception 'no' using errcode = '22023'; end if; return new;
       end $$;
       create trigger refuse before insert on offers for each row execute function refuse()`,
    ],
    [
      'whose write is not whole',
      `create function lose() returns trigger language plpgsql as $$ begin
         return case when new.call_id = 'poison' then null else new end;
       end $$;
       create trigger lose before insert on offers for each row execute function lose()`,
    ],
  ])('answers the other 29 beside one %s', async (_, poisoning) => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const { call } = start();
    await call('warm');
    await database.query(poisoning);
    const startedAt = performance.now();
    const callIDs = Array.from({ length: 30 }, (_unused, index) => (index === 17 ? 'poison' : `call-${index}`));
    const answers = await Promise.all(callIDs.map((callID) => call(callID)));
    expect(performance.now() - startedAt).toBeLessThan(900);
    expect(answers.map(({ kind }) => kind)).toEqual(
      callIDs.map((_id, index) => (index === 17 ? 'internal' : 'offer')),
    );
    expect(await storedCalls()).toHaveLength(30);
    expect((await call('after')).kind).toBe('offer');
  });

  test('offers whoever is left when agents and queues go away under load', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3', '4'] });
    await addQueue(database, { name: 'Support', numbers: ['5', '6'] });
    await database.query('update queues set lease_seconds = 1');
    const { call } = start();
    await call('warm');
    const calling = Array.from({ length: 12 }, async (_, caller) => {
      const kinds = [];
      for (let index = 0; index < 20; index += 1) {
        const rclassification = caller % 2 === 0 ? 'Sales' : 'Support';
        kinds.push((await call(`call-${caller}-${index}`, { rclassification })).kind);
      }
      return kinds;
    });
    for (const edit of [
      `delete from agents where number in ('1', '5')`,
      `delete from memberships where agent_id in (select id from agents where number = '2')`,
      `delete from queues where id in (select queue_id from queue_names where name = 'Support')`,
    ]) {
      await database.query(edit);
    }
    const kinds = new Set((await Promise.all(calling)).flat());
    expect([...kinds].filter((kind) => kind !== 'offer' && kind !== 'refusal')).toEqual([]);
    expect(['3', '4']).toContain(numberOf(await call('after')));
  });

  test('answers each request of a broken schema with an error at once, and works again when it is mended', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1'] });
    const { call } = start();
    await call('before');
    await database.query('alter table offers rename to offers_away');
    const answers = await Promise.all([call('a'), call('b')]);
    expect(answers).toEqual([{ kind: 'internal' }, { kind: 'internal' }]);
    await database.query('alter table offers_away rename to offers');
    expect(await Promise.all([call('a'), call('b')])).toMatchObject([{ kind: 'offer' }, { kind: 'offer' }]);
  });
});

/** Asked for by a name that no queue has, a batch is read before it is decided, in a flight of its own. */
async function catchAll(): Promise<void> {
  await database.query(`update queue_names set name = 'Others'`);
  await database.query('update installation set catch_all_queue_id = (select id from queues)');
  await database.query('update queues set lease_seconds = 1');
}

describe('a batch whose outcome is not sure', () => {
  test('is not acknowledged when COMMIT is answered ROLLBACK, but decided again', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    await catchAll();
    const { proxy, router } = await startProxied();
    await router.call('before');
    let changed = 0;
    proxy.setJudge((message) => {
      if (executedIn(message) !== 'commit' || changed > 0) {
        return 'pass';
      }
      changed += 1;
      // The server is made to roll back and says so, as it does when the transaction had failed before.
      const bytes = Buffer.from(message.bytes.toString('latin1').replace('\0commit\0', '\0rollback\0'), 'latin1');
      bytes.writeInt32BE(bytes.length - 1, 1);
      return bytes;
    });
    const answer = await router.call('a');
    expect(changed).toBe(1);
    expect(numberOf(answer)).toBe('2');
    expect(await storedCalls()).toEqual(['before', 'a']);
    expect(router.observations.flatMap((seen) => (seen.kind === 'batch_failed' ? [seen.next] : []))).toEqual([
      'retry',
    ]);
  });

  test.each([
    ['COMMIT', 'COMMIT', catchAll],
    ['the write of what was foreseen', 'SELECT 1', () => Promise.resolve()],
  ])(
    'is found again when %s was sent and its answer lost: the stored decision is answered',
    async (_, tag, configure) => {
      await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
      await configure();
      const { proxy, router } = await startProxied();
      await router.call('before');
      let cuts = 0;
      proxy.setJudge((message) => {
        if (isCommandComplete(message, tag) && cuts === 0) {
          cuts += 1;
          return 'cut';
        }
        return 'pass';
      });
      const answers = await Promise.all(['a', 'b'].map((callID) => router.call(callID)));
      expect(cuts).toBe(1);
      const stored = await database.query<{ call_id: string; mq_id: string; number: string }>(
        'select call_id, mq_id, number from offers order by queue_sequence',
      );
      expect(stored.map(({ call_id }) => call_id)).toEqual(['before', 'a', 'b']);
      expect(answers).toEqual(stored.slice(1).map(({ mq_id, number }) => ({ kind: 'offer', mqID: mq_id, number })));
    },
  );

  test('is found again also for a refusal, which is recorded once', async () => {
    await addQueue(database, { name: 'Sales', numbers: [] });
    const { proxy, router } = await startProxied();
    await router.call('before');
    let cuts = 0;
    proxy.setJudge((message) => (isCommandComplete(message, 'COMMIT') && cuts++ === 0 ? 'cut' : 'pass'));
    expect((await router.call('a')).kind).toBe('refusal');
    expect(await storedCalls()).toEqual(['before', 'a']);
  });

  test.each([
    ['COMMIT', ['lock_with_agents', 'read_queues', 'write', 'commit'], catchAll],
    ['the write of what was foreseen', ['write_foreseen'], () => Promise.resolve()],
  ])(
    'leaves nothing behind when it was cut before %s arrived, and is decided once more',
    async (_, statements, configure) => {
      await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3', '4', '5', '6'] });
      await configure();
      const { proxy, router } = await startProxied();
      await router.call('before');
      for (const statement of statements) {
        let cuts = 0;
        proxy.setJudge((message) => (executedIn(message) === statement && cuts++ === 0 ? 'cut' : 'pass'));
        expect((await router.call(`cut at ${statement}`)).kind).toBe('offer');
        expect(cuts).toBeGreaterThan(0);
      }
      const calls = statements.length + 1;
      expect(await storedCalls()).toHaveLength(calls);
      expect(await database.query('select decisions from queue_state')).toEqual([{ decisions: String(calls) }]);
    },
  );

  test('is answered with an error in its deadline while the database is silent, and decided when it speaks again', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    const { proxy, router } = await startProxied();
    await router.call('before');
    proxy.setJudge(({ direction }) => (direction === 'to_client' ? 'drop' : 'pass'));
    const startedAt = performance.now();
    expect(await router.call('a')).toEqual({ kind: 'deadline_exceeded' });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    proxy.setJudge(() => 'pass');
    // Its first attempt may be under way still, and then this finds what that one decided.
    expect((await router.call('a')).kind).toBe('offer');
    expect(await storedCalls()).toEqual(['before', 'a']);
  });
});

describe('sessions of the lane that end', () => {
  test('cost no request its answer while they are terminated under load, and no call two decisions', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const { call } = start();
    await call('warm');
    const calls = Array.from({ length: 200 }, (_, index) => `call-${index}`);
    const answering = Promise.all(
      calls.map(async (callID, index) => {
        if (index % 40 === 20) {
          await database.query(
            `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'queue-management routing'
               and datname = current_database() and pid <> pg_backend_pid()`,
          );
        }
        return call(callID);
      }),
    );
    const answers = await answering;
    expect(answers.filter(({ kind }) => kind !== 'offer')).toEqual([]);
    const stored = await storedCalls();
    expect(stored.toSorted()).toEqual(['warm', ...calls].toSorted());
    const rows = await database.query<{ offers: string }>('select count(*) as offers from offers group by number');
    const counts = rows.map(({ offers }) => Number(offers));
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

describe('rows that others hold', () => {
  test('delay no call while they are settings: an operator may leave a transaction open', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    const { call } = start();
    await call('warm');
    await openSession(`
      update queues set retry_seconds = 7;
      update queue_names set name = 'SALES';
      update agents set status = 'paused' where number = '1';
      update memberships set position = position + 10`);
    const startedAt = performance.now();
    expect(numberOf(await call('a'))).toBe('2');
    expect(performance.now() - startedAt).toBeLessThan(300);
  });

  test('keep only the requests of their own queue waiting, and those are refused in their deadline', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1'] });
    await addQueue(database, { name: 'Support', numbers: ['2'] });
    const { call } = start();
    await Promise.all([call('warm-1'), call('warm-2', { rclassification: 'Support' })]);
    const holder = await openSession(
      `select from queue_locks where queue_id = (select queue_id from queue_names where name = 'Sales') for update`,
    );
    const startedAt = performance.now();
    const waiting = call('held');
    expect(numberOf(await call('free', { rclassification: 'Support' }))).toBe('2');
    expect(performance.now() - startedAt).toBeLessThan(600);
    expect(await waiting).toEqual({ kind: 'deadline_exceeded' });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    await holder.query('rollback');
    expect((await call('held')).kind).toBe('offer');
  });

  test('delay the others by a tenth of a second at most, for as long as they are held', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1'] });
    await addQueue(database, { name: 'Support', numbers: ['2'] });
    const { call } = start();
    await call('warm');
    await openSession(`delete from queues where id = (select queue_id from queue_names where name = 'Sales')`);
    const held = [call('held-1'), call('held-2')];
    for (let index = 0; index < 5; index += 1) {
      const startedAt = performance.now();
      expect((await call(`free-${index}`, { rclassification: 'Support' })).kind).toBe('offer');
      expect(performance.now() - startedAt).toBeLessThan(300);
    }
    expect((await Promise.all(held)).map(({ kind }) => kind)).toEqual(['deadline_exceeded', 'deadline_exceeded']);
  });

  test.each([
    ['a call', `select from calls where call_id = 'held' for update`, 'Sales'],
    [
      'an agent',
      `select from agent_state where agent_id = (select id from agents where number = '3') for update`,
      'Support',
    ],
  ])('keep nobody else waiting for long while they are %s', async (_, statement, rclassification) => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    await addQueue(database, { name: 'Support', numbers: ['3'] });
    await database.query(`update queues set lease_seconds = 60`);
    // So that an offer takes one more lease of each.
    await database.query(`update agents set capacity = 10`);
    const { call } = start();
    await Promise.all([call('held'), call('warm', { rclassification: 'Support' })]);
    await openSession(statement);
    const startedAt = performance.now();
    const held = call('held', { rclassification, callTime: '9', idempotencyKey: null });
    const others = await Promise.all(Array.from({ length: 8 }, (_unused, index) => call(`other-${index}`)));
    expect(others.map(({ kind }) => kind)).toEqual(others.map(() => 'offer'));
    expect(performance.now() - startedAt).toBeLessThan(800);
    expect((await held).kind).toBe('deadline_exceeded');
  });

  test('keep nobody waiting while they are an agent who is busy, and offered all the same', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1'] });
    await database.query(`update queues set lease_seconds = 60`);
    const { call } = start();
    await call('taken');
    expect(numberOf(await call('anyway-1'))).toBe('1');
    await openSession('select from agent_state for update');
    const startedAt = performance.now();
    expect(numberOf(await call('anyway-2'))).toBe('1');
    expect(performance.now() - startedAt).toBeLessThan(300);
  });

  test('are waited for when they are held shortly, and no answer is lost', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    const { call } = start();
    await call('warm');
    const holder = await openSession('select from queue_locks for update');
    const waiting = [call('a'), call('b')];
    await holder.query('select pg_sleep(0.1)');
    await holder.query('rollback');
    expect((await Promise.all(waiting)).map(numberOf).toSorted()).toEqual(['1', '2']);
  });

  test('keep a call waiting whose row is held, and not the other way round', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    const { call } = start();
    await call('a');
    const holder = await openSession(`select from calls where call_id = 'a' for update`);
    const repeated = call('a');
    await holder.query('select pg_sleep(0.1)');
    await holder.query('rollback');
    expect(numberOf(await repeated)).toBe('1');
  });
});

describe('a new call that another instance decides about at the same moment, for another queue', () => {
  const DECIDED_ELSEWHERE = `insert into calls (call_id, history) values ('new', '[]')`;

  test('is decided again, with the others of its batch, once it is known', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const { call, observations } = start();
    await call('warm');
    const elsewhere = await openSession(DECIDED_ELSEWHERE);
    const answers = [call('other'), call('new')];
    await elsewhere.query('select pg_sleep(0.05)');
    await elsewhere.query('commit');
    expect((await Promise.all(answers)).map(numberOf)).toEqual(['2', '3']);
    expect(observations.filter(({ kind }) => kind === 'batch_failed')).toEqual([]);
    expect(await storedCalls()).toEqual(['warm', 'other', 'new']);
    expect(await database.query('select call_id, requests from calls order by call_id')).toEqual([
      { call_id: 'new', requests: 2 },
      { call_id: 'other', requests: 1 },
      { call_id: 'warm', requests: 1 },
    ]);
  });

  test('is decided here where the other one fails', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    const { call, observations } = start();
    await call('warm');
    const elsewhere = await openSession(DECIDED_ELSEWHERE);
    const answer = call('new');
    await elsewhere.query('select pg_sleep(0.05)');
    await elsewhere.query('rollback');
    expect(numberOf(await answer)).toBe('2');
    expect(observations.filter(({ kind }) => kind === 'batch_failed')).toEqual([]);
  });

  test('keeps nobody else waiting for long where the other one never ends', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const { call } = start();
    await call('warm');
    await openSession(DECIDED_ELSEWHERE);
    const startedAt = performance.now();
    const held = call('new');
    const others = await Promise.all(Array.from({ length: 8 }, (_, index) => call(`other-${index}`)));
    expect(others.map(({ kind }) => kind)).toEqual(others.map(() => 'offer'));
    expect(performance.now() - startedAt).toBeLessThan(800);
    expect((await held).kind).toBe('deadline_exceeded');
  });

  test('is offered once by each of two instances that both have it, one after the other', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2'] });
    await addQueue(database, { name: 'Support', numbers: ['3', '4'] });
    const [here, there] = [start(), start()];
    await Promise.all([here.call('warm-1'), there.call('warm-2')]);
    const calls = Array.from({ length: 200 }, (_, index) => `call-${index}`);
    await Promise.all(
      calls.flatMap((callID) => [here.call(callID), there.call(callID, { rclassification: 'Support' })]),
    );
    const decided = await database.query(`
      select count(*)::int as offers, count(distinct (call_id, queue_id))::int as pairs,
        (select sum(json_array_length(history))::int from calls) as remembered,
        (select sum(requests)::int from calls) as requests
      from offers where call_id like 'call-%'`);
    expect(decided).toEqual([{ offers: 400, pairs: 400, remembered: 402, requests: 402 }]);
  });
});

testOfSession(
  'a new connection trusts no version that is remembered, since it may be to a server without the last commits',
  async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3'] });
    const { call } = start();
    expect(numberOf(await call('a'))).toBe('1');
    expect(numberOf(await call('b'))).toBe('2');
    // Neither raises its version, as on a server on which the same numbers came to stand for something else.
    await database.query(`update membership_state set number = '9' where number = '3'`);
    await database.query(`alter table queues disable trigger user`);
    await database.query(`update queues set strategy = 'top_down'`);
    await database.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'queue-management routing' and datname = current_database() and pid <> pg_backend_pid()`);
    expect(numberOf(await call('c'))).toBe('1');
    await database.query(`update queues set strategy = 'round_robin'`);
    await database.query(`alter table queues enable trigger user`);
    await database.query(`update queues set duplicate_seconds = 2`);
    expect(numberOf(await call('d'))).toBe('9');
  },
);

describe('several instances on one queue', () => {
  test('share the rotation: counts differ by at most one, the sequence has no gap, nothing is decided twice', async () => {
    await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3', '4', '5', '6', '7'] });
    const instances = [start(), start(), start()];
    const answers = await Promise.all(
      Array.from({ length: 900 }, (_, index) => {
        const { call } = instances[index % 3] ?? start();
        return call(`call-${index}`);
      }),
    );
    expect(answers.every(({ kind }) => kind === 'offer')).toBe(true);
    const rows = await database.query<{ offers: string }>('select count(*) as offers from offers group by number');
    const counts = rows.map(({ offers }) => Number(offers)).toSorted((left, right) => left - right);
    expect(counts).toEqual([128, 128, 128, 129, 129, 129, 129]);
    expect(
      await database.query(
        'select max(queue_sequence) as last, count(distinct queue_sequence) as numbers from offers',
      ),
    ).toEqual([{ last: '900', numbers: '900' }]);
  });
});
