/** Calls that ask again a moment later, in batches that are decided before anything is read. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { createOutcomeRecorder } from '../../src/operations/record-outcome.ts';
import { verifyDecisions } from '../../src/operations/replay.ts';
import { untilBatchWaits } from '../support/batch-waits.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { noteExecuted, type PostgresProxy, startPostgresProxy } from '../support/postgres-proxy.ts';

let database: TestDatabase;
let proxy: PostgresProxy;
let near: TestRouter;
/** Another instance. */
let far: TestRouter;
/** The statements that the first instance has sent since. */
let sent: string[];

beforeEach(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3', '4'] });
  await addQueue(database, { name: 'Support', numbers: ['5', '6'] });
  proxy = await startPostgresProxy(database.url);
  proxy.setJudge((message) => noteExecuted(message, (statement) => sent.push(statement)));
  sent = [];
  near = startRouter(proxy.url);
  far = startRouter(database.url);
});

afterEach(async () => {
  await near.stop();
  await far.stop();
  await proxy.stop();
  const verified = await verifyDecisions(database.database, { from: 0, to: Number.MAX_SAFE_INTEGER }, () => {});
  expect(verified).toMatchObject({ difference: null, unproven: 0 });
  expect(near.observations.filter(({ kind }) => kind === 'batch_failed')).toEqual([]);
  await database.drop();
});

/** Routes calls, after which the first instance knows the queue and them. */
async function learn(...callIDs: readonly string[]): Promise<readonly unknown[]> {
  const answers = await inTurn('before', ...callIDs);
  sent = [];
  return answers.slice(1);
}

async function inTurn(...callIDs: readonly string[]): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const callID of callIDs) {
    answers.push(await near.call(callID));
  }
  return answers;
}

function together(...callIDs: readonly string[]): Promise<readonly unknown[]> {
  return Promise.all(callIDs.map((callID) => near.call(callID)));
}

function offer(number: string): unknown {
  return expect.objectContaining({ kind: 'offer', number });
}

const FORESEEN = ['write_foreseen', 'compare_calls', 'write_calls'];
const READ = ['begin', 'lock', 'read_queues', 'write', 'write_calls', 'commit'];

describe('a batch with calls that ask again a moment later', () => {
  test('is one flight, in which they get their answers and new calls the next agents', async () => {
    const [a, b] = await learn('a', 'b');
    expect(await together('a', 'new', 'b', 'other', 'a')).toEqual([a, offer('4'), b, offer('1'), a]);
    expect(sent).toEqual(FORESEEN);
    expect(await database.query('select call_id, requests from calls where requests > 1 order by 1')).toEqual([
      { call_id: 'a', requests: 3 },
      { call_id: 'b', requests: 2 },
    ]);
  });

  test('is one flight, where there is nothing else', async () => {
    const [a] = await learn('a');
    expect(await inTurn('a', 'a')).toEqual([a, a]);
    expect(sent).toEqual([...FORESEEN, ...FORESEEN]);
  });

  test('answers a first request and its retries in order of arrival', async () => {
    await learn();
    const first = await together('a', 'new', 'a', 'a', 'other');
    const [a] = first;
    expect(first).toEqual([offer('2'), offer('3'), a, a, offer('4')]);
    expect(sent).toEqual(['write_foreseen']);
    expect(await together('a', 'a', 'next')).toEqual([a, a, offer('1')]);
  });

  test('is one flight, also where the answer can be given again but once, and where another agent is needed', async () => {
    const [a] = await learn('a');
    near.setClockAhead(2);
    expect(await inTurn('a', 'a', 'new')).toEqual([a, offer('3'), offer('4')]);
    expect(sent).toEqual([...FORESEEN, ...FORESEEN, 'write_foreseen']);
  });
});

describe('is noticed, and the batch read and decided anew:', () => {
  test('that another instance has decided about one of them', async () => {
    await learn('a');
    expect((await far.call('a', { rclassification: 'Support' })).kind).toBe('offer');
    // Word for word as at first, so it is given that again, but once.
    expect(await together('new', 'a', 'a')).toEqual(['3', '2', '4'].map(offer));
    expect(sent).toEqual([...FORESEEN, ...READ]);
  });

  test('that an outcome of one was reported', async () => {
    const [a] = await learn('a');
    const recordOutcome = createOutcomeRecorder({ database: database.database });
    await recordOutcome({ offer: { callID: 'a' }, outcome: 'busy' });
    // Until the agent's change is taken in, and it is foreseen again.
    for (let call = 0; call < 40 && sent.at(-1) !== 'write_foreseen'; call += 1) {
      await near.call(`new ${call}`);
    }
    sent = [];
    const [again] = await together('a', 'new');
    expect(again).toEqual(expect.objectContaining({ kind: 'offer' }));
    expect(again).not.toEqual(a);
    expect(sent).toEqual([...FORESEEN, ...READ]);
    // As of others that may have been reported of; new calls are foreseen all the same.
    sent = [];
    const [newer] = await inTurn('newer');
    expect(sent).toEqual(['write_foreseen']);
    expect(await inTurn('newer')).toEqual([newer]);
    expect(sent).toEqual(['write_foreseen', 'begin', 'lock', 'read_queues', 'write_calls', 'commit']);
  });

  test('that somebody holds one, which is waited for without holding new ones', async () => {
    const [a] = await learn('a');
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    await holder.query(`begin; select from calls where call_id = 'a' for no key update`);
    const answers = together('new', 'a');
    await untilBatchWaits(database);
    await holder.query('rollback');
    await holder.end();
    expect(await answers).toEqual([offer('3'), a]);
    expect(sent).toEqual([...FORESEEN, ...READ]);
  });
});

describe('is read as ever:', () => {
  test('a call that was decided about longer ago than a retry takes', async () => {
    await learn('a');
    near.setClockAhead(7);
    expect(await inTurn('a')).toEqual([offer('3')]);
    expect(sent).toEqual(READ);
  });

  test('a call that may have taken an agent', async () => {
    await database.query('update queues set lease_seconds = 10');
    await inTurn('before', '1', '2', '3', 'busy', 'also busy');
    sent = [];
    await near.call('new');
    expect(sent).toEqual(['write_foreseen']);
    await near.call('busy');
    expect(sent[1]).toBe('begin');
  });
});
