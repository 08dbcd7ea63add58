/** Decisions of calls that went through several queues are made again, whatever happened while they were on their way. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import pg from 'pg';
import { readEverything } from '../../src/operations/import-configuration.ts';
import { tryDraft, verifyDecisions } from '../../src/operations/replay.ts';
import type { Verification } from '../../src/replay/verify.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';

const EVER = { from: 0, to: Date.UTC(2100, 0) };

let database: TestDatabase;
let near: TestRouter;
let far: TestRouter;
let sales: number;
let support: number;

/** Sales has agent 1 alone, and calls go on to Support. */
beforeEach(async () => {
  database = await createTestDatabase();
  near = startRouter(database.url);
  far = startRouter(database.url);
  sales = await addQueue(database, { name: 'Sales', numbers: ['1'] });
  support = await addQueue(database, { name: 'Support', numbers: ['2', '3', '4'] });
  await overflow(sales, support);
});

afterEach(async () => {
  await Promise.all([near.stop(), far.stop()]);
  await database.drop();
});

async function overflow(from: number, to: number): Promise<void> {
  await database.query(
    `insert into overflow_targets (queue_id, position, target_queue_id, when_closed, when_nobody, when_attempts)
     values ($1, 1, $2, true, true, true)`,
    [from, to],
  );
}

function verify(): Promise<Verification> {
  return verifyDecisions(database.database, EVER, () => {});
}

/**
 * What a call gets that is asked for while Support is held by somebody else, and what is done once nobody in Sales could be
 * offered to it.
 */
async function whileOnItsWay(ask: () => Promise<Answer>, meanwhile: () => Promise<unknown>): Promise<Answer> {
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from queue_locks where queue_id = $1 for update', [support]);
  const before = near.observations.length;
  const answer = ask();
  while (!near.observations.slice(before).some(({ kind }) => kind === 'batch_committed')) {
    await new Promise(setImmediate);
  }
  await meanwhile();
  await holder.query('rollback');
  await holder.end();
  return answer;
}

type Answer = Awaited<ReturnType<TestRouter['call']>>;

/** What each of these got of a batch that they were in together: the number, or that there was none. */
async function together(
  ...asked: readonly (readonly [callID: string, queue?: string])[]
): Promise<readonly string[]> {
  const answers = await Promise.all(
    asked.map(([callID, rclassification = 'Sales']) => near.call(callID, { rclassification })),
  );
  return answers.map((answer) => (answer.kind === 'offer' ? answer.number : answer.kind));
}

describe('of a batch in which one call gives the agent back', () => {
  beforeEach(async () => {
    await database.query("update queues set lease_seconds = 60, when_busy = 'overflow'");
    // Both queues are known then, so that what comes together is one batch.
    await together(['first', 'Support']);
    expect(await together(['holding'])).toEqual(['1']);
  });

  test('a call that was tried before goes on', async () => {
    expect(await together(['before'], ['holding', 'Support'])).toEqual(['4', '3']);
    const rows = await database.query(
      "select json_array_length(inputs->'tried'->0) as told from offers where call_id = 'before'",
    );
    expect(rows).toEqual([{ told: 3 }]);
    expect(await verify()).toEqual({ proven: 4, unproven: 0, difference: null });
  });

  test('the next one gets the agent, and one that is tried after that goes on again', async () => {
    const got = await together(['before'], ['holding', 'Support'], ['next'], ['after']);
    expect(got).toEqual(['4', '3', '1', 'refusal']);
    expect(await verify()).toEqual({ proven: 6, unproven: 0, difference: null });
  });
});

test('a call that overtakes its own request over another instance comes after where that was tried before', async () => {
  const orders = await addQueue(database, { name: 'Orders', numbers: [] });
  await overflow(orders, sales);
  await database.query("update agents set status = 'paused' where number = '1'");
  await near.call('first', { rclassification: 'Support' });
  let overtaking: Answer | null = null;
  const overtaken = await whileOnItsWay(
    () => near.call('twice'),
    async () => {
      await database.query("update agents set status = 'available' where number = '1'");
      overtaking = await far.call('twice', { rclassification: 'Orders' });
    },
  );
  expect(overtaking).toMatchObject({ kind: 'offer', number: '1' });
  expect(overtaken).toMatchObject({ kind: 'offer', number: '3' });
  const visits = await database.query("select visit from offers where call_id = 'twice' order by mq_id");
  expect(visits).toEqual([{ visit: 1 }, { visit: 2 }]);
  expect(await verify()).toEqual({ proven: 3, unproven: 0, difference: null });
  const documents = await readEverything(database.database);
  expect(await tryDraft(database.database, { documents, stretch: EVER }, () => {})).toMatchObject({ requests: 3 });
});
