/**
 * Batches that are decided before anything is read: one flight, and the same as if everything had been read, whatever
 * somebody else does meanwhile.
 */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { verifyDecisions } from '../../src/operations/replay.ts';
import { numberOf, startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  executedIn,
  type Message,
  noteExecuted,
  type PostgresProxy,
  startPostgresProxy,
} from '../support/postgres-proxy.ts';
import { untilBatchWaits } from '../support/batch-waits.ts';
import { expectFair, expectGaplessAndOnce } from '../support/stored-decisions.ts';

let database: TestDatabase;
let proxy: PostgresProxy;
let near: TestRouter;
/** Another instance. */
let far: TestRouter;
let salesID: number;
/** The statements that the first instance has sent. */
let sent: string[];

beforeEach(async () => {
  database = await createTestDatabase();
  salesID = await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3', '4'] });
  await addQueue(database, { name: 'Support', numbers: ['5', '6'] });
  proxy = await startPostgresProxy(database.url);
  sent = [];
  proxy.setJudge(noteSent);
  near = startRouter(proxy.url);
  far = startRouter(database.url);
});

afterEach(async () => {
  await near.stop();
  await far.stop();
  await proxy.stop();
  const verified = await verifyDecisions(database.database, { from: 0, to: Number.MAX_SAFE_INTEGER }, () => {});
  expect(verified).toMatchObject({ difference: null, unproven: 0 });
  await expectGaplessAndOnce(database.query);
  await database.drop();
});

function noteSent(message: Message): 'pass' {
  return noteExecuted(message, (statement) => sent.push(statement));
}

let calls = 0;

function newCall(): string {
  calls += 1;
  return `call ${calls}`;
}

async function next(router: TestRouter, rclassification = 'Sales'): Promise<string> {
  return numberOf(await router.call(newCall(), { rclassification }));
}

async function several(router: TestRouter, count: number): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (let index = 0; index < count; index += 1) {
    numbers.push(await next(router));
  }
  return numbers;
}

/** Routes a first call, after which the first instance knows the queue. */
async function learn(rclassification = 'Sales'): Promise<void> {
  await next(near, rclassification);
  sent = [];
}

/** What the first instance sends in order to decide about one new call. */
async function sentFor(rclassification = 'Sales'): Promise<readonly string[]> {
  sent = [];
  await next(near, rclassification);
  return sent;
}

/** Routes a call of the first instance while somebody else holds its queue for a moment. @returns the number */
async function nextWhileHeld(): Promise<string> {
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from queue_locks where queue_id = $1 for no key update', [salesID]);
  sent = [];
  const answer = next(near);
  await untilBatchWaits(database);
  await holder.query('rollback');
  await holder.end();
  return answer;
}

const READ = ['begin', 'lock', 'read_queues', 'write', 'commit'];

describe('a batch of new calls of a queue that is known', () => {
  test('is one statement', async () => {
    await learn();
    expect(await several(near, 4)).toEqual(['2', '3', '4', '1']);
    expect(sent).toEqual(Array.from({ length: 4 }, () => 'write_foreseen'));
  });

  test('is one statement, also for several queues', async () => {
    await learn();
    await learn('Support');
    const numbers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => next(near, index % 2 === 0 ? 'Sales' : 'Support')),
    );
    expect(sent).toEqual(['write_foreseen']);
    expect(numbers.slice(0, 4)).toEqual(['2', '6', '3', '5']);
    await expectFair(database.query);
  });

  test('is decided by the time of the database, and not before what happened there', async () => {
    await learn();
    for (let call = 0; call < 20; call += 1) {
      const [before] = await database.query<{ at: string }>('select clock_timestamp() as at');
      await database.query('select pg_sleep(0.002)');
      const callID = newCall();
      await near.call(callID);
      const rows = await database.query(
        `select decided_at between $1 and clock_timestamp() as is_right from offers where call_id = $2`,
        [before?.at, callID],
      );
      expect(rows).toEqual([{ is_right: true }]);
    }
    expect(sent).toContain('write_foreseen');
  });
});

describe('is read as ever:', () => {
  test('a name that no queue has', async () => {
    await database.query('update installation set catch_all_queue_id = $1', [salesID]);
    await learn('Anything');
    await learn('Anything');
    expect(await sentFor('Anything')).toEqual(READ);
    expect(await near.call(newCall(), { rclassification: 'Sales' })).toMatchObject({ kind: 'offer' });
  });

  test('all, where the database has told no time for a while', async () => {
    await learn();
    await new Promise((resolve) => setTimeout(resolve, 10_050));
    expect(await sentFor()).toEqual(READ);
    expect(await sentFor()).toEqual(['write_foreseen']);
  }, 20_000);
});

describe('is noticed, and the batch read and decided anew:', () => {
  test.each([
    ['an agent who is paused', `update agents set status = 'paused' where number = '2'`, '3'],
    ['an agent who leaves', `delete from memberships using agents where agents.id = agent_id and number = '2'`, '3'],
    ['a number that is another', `update agents set number = '22' where number = '2'`, '22'],
    ['a strategy that is another', `update queues set strategy = 'top_down'`, '1'],
    ['a queue that is closed', `update queues set emergency_since = now(), emergency_number = '999'`, '999'],
  ])('%s', async (_, edit, expected) => {
    await learn();
    await database.query(edit);
    expect(await next(near)).toBe(expected);
    expect(sent[0]).toBe('write_foreseen');
    expect(sent).toContain('lock');
  });

  test('a name that means another queue', async () => {
    await learn();
    await learn('Support');
    for (const [from, to] of [
      ['Sales', 'Nobody'],
      ['Support', 'Sales'],
      ['Nobody', 'Support'],
    ]) {
      await database.query('update queue_names set name = $2 where name = $1', [from, to]);
    }
    expect(['5', '6']).toContain(await next(near));
    expect(['1', '2', '3', '4']).toContain(await next(near, 'Support'));
  });

  test('a row that somebody changes while the write waits for it', async () => {
    await learn();
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('begin');
    await holder.query('update queue_state set members_version = members_version + 1 where queue_id = $1', [salesID]);
    const answer = next(near);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await holder.query('commit');
    await holder.end();
    expect(await answer).toBe('2');
    expect(sent[0]).toBe('write_foreseen');
    expect(sent).toContain('lock');
  });

  test('another instance, for a while', async () => {
    await learn();
    expect([await next(far), await next(near), await next(far), await next(near)]).toEqual(['2', '3', '4', '1']);
    const attempts: string[] = [];
    for (let call = 0; call < 40; call += 1) {
      attempts.push((await sentFor())[0] ?? '');
    }
    expect(attempts.slice(0, 31)).toEqual(Array.from({ length: 31 }, () => 'begin'));
    expect(attempts.at(-1)).toBe('write_foreseen');
    await expectFair(database.query);
  });

  test('a call that another instance has decided about', async () => {
    await learn();
    await learn('Support');
    const elsewhere = await far.call('asks everywhere', { rclassification: 'Support' });
    await next(near);
    sent = [];
    expect(await near.call('asks everywhere', { rclassification: 'Support' })).toEqual(elsewhere);
    expect(sent[0]).toBe('write_foreseen');
  });

  test('a queue that somebody holds', async () => {
    await learn();
    expect(await nextWhileHeld()).toBe('2');
    expect(near.observations.filter(({ kind }) => kind === 'batch_failed')).toEqual([]);
  });

  test('a queue that another instance holds again and again, for whose lock it waits at once', async () => {
    await learn();
    await next(far);
    await next(near);
    expect(await nextWhileHeld()).toBe('4');
    expect(sent).toContain('rollback');
    const waiting = ['begin', 'wait_for_queue', 'lock', 'read_queues', 'write', 'commit'];
    expect(await sentFor()).toEqual(waiting);
    expect(await nextWhileHeld()).toBe('2');
    expect(sent).not.toContain('rollback');
    // Nobody else does for so long that the queue counts as its own again.
    for (let call = 0; call < 40; call += 1) {
      await next(near);
    }
    expect(await sentFor()).toEqual(['write_foreseen']);
  });

  test('what happens between the decision and its write', async () => {
    await learn();
    const happen: readonly (() => Promise<unknown>)[] = [
      () => next(far),
      () => database.query(`update agents set status = 'paused' where number = '4'`),
      () => database.query(`update queues set strategy = 'top_down'`),
      () => Promise.all([next(far), next(far)]),
    ];
    for (const meanwhile of happen) {
      // Until the first instance takes the queue for its own again.
      for (let batch = 0; batch < 50 && (await sentFor())[0] !== 'write_foreseen'; batch += 1);
      const held: Promise<unknown>[] = [];
      proxy.setJudge((message) => {
        if (executedIn(message) === 'write_foreseen' && held.length === 0) {
          const until = meanwhile();
          held.push(until);
          return { until };
        }
        return noteSent(message);
      });
      sent = [];
      const callID = newCall();
      expect((await near.call(callID)).kind).toBe('offer');
      expect(held).toHaveLength(1);
      await Promise.all(held);
      expect(sent).toContain('lock');
      proxy.setJudge(noteSent);
    }
    await database.query(`update queues set strategy = 'round_robin'`);
    expect(near.observations.filter(({ kind }) => kind === 'batch_failed')).toEqual([]);
  });

  test('a write that comes too late to be by its time', async () => {
    await learn();
    let delayed = false;
    proxy.setJudge((message) => {
      if (executedIn(message) === 'write_foreseen' && !delayed) {
        delayed = true;
        return { delayMilliseconds: 150 };
      }
      return noteSent(message);
    });
    expect(await next(near)).toBe('2');
    expect(delayed).toBe(true);
    expect(sent).toEqual(READ);
  });
});
