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
 * What a call gets of which the next queue is held by somebody else, Support unless another is named, who does something
 * once the call was sent there.
 */
async function whileOnItsWay(
  ask: () => Promise<Answer>,
  meanwhile: (holder: pg.Client) => Promise<unknown>,
  heldQueueID = support,
): Promise<Answer> {
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from queue_locks where queue_id = $1 for update', [heldQueueID]);
  const before = near.observations.length;
  const answer = ask();
  while (!near.observations.slice(before).some(({ kind }) => kind === 'batch_committed')) {
    await new Promise(setImmediate);
  }
  await meanwhile(holder);
  await holder.query('commit');
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

describe('a customer’s own number', () => {
  const ask = () => near.call('customer', { customerID: 'c1' });
  let elsewhere: number;

  beforeEach(async () => {
    elsewhere = await addQueue(database, { name: 'Elsewhere', numbers: ['7'] });
    await near.call('first', { rclassification: 'Support' });
    await database.query("update agents set status = 'paused' where number <> '7'");
  });

  async function setRule(column: 'agent_id' | 'queue_id' | 'number', value: string): Promise<void> {
    await database.query(`insert into customer_rules (customer_id, ${column}) select 'c1', ${value}`);
  }

  const OWN_AGENT = "id from agents where number = '7'";
  const ELSEWHERE = "queue_id from queue_names where name = 'Elsewhere'";

  test('is not that of an agent of another queue who is back only at the end of the way', async () => {
    await setRule('agent_id', OWN_AGENT);
    await database.query("update agents set status = 'paused'");
    const answer = await whileOnItsWay(ask, () =>
      database.query("update agents set status = 'available' where number = '7'"),
    );
    expect(answer).toMatchObject({ kind: 'offer', number: '7' });
    expect(await verify()).toEqual({ proven: 2, unproven: 0, difference: null });
  });

  test.each([
    ['agent_id', OWN_AGENT, 'customer_agent'],
    ['number', "'700'", 'customer_number'],
    ['queue_id', ELSEWHERE, 'refusal'],
  ] as const)('is not by a rule that was made while the call was on its way: %s', async (column, value, kind) => {
    await whileOnItsWay(ask, () => setRule(column, value));
    expect(
      await database.query("select kind, inputs->'rule' is not null as ruled from offers where call_id = 'customer'"),
    ).toEqual([{ kind, ruled: true }]);
    expect(await verify()).toEqual({ proven: 2, unproven: 0, difference: null });
  });

  test('is none where Sales stood back for a queue that is gone before it was asked', async () => {
    await setRule('queue_id', ELSEWHERE);
    const answer = await whileOnItsWay(
      ask,
      async (holder) => {
        await holder.query('delete from queue_names where queue_id = $1', [elsewhere]);
        await holder.query('delete from queues where id = $1', [elsewhere]);
      },
      elsewhere,
    );
    expect(answer).toMatchObject({ kind: 'refusal' });
    expect(await verify()).toEqual({ proven: 2, unproven: 0, difference: null });
  });
});

test('a bound on a call’s offers that is lowered while the call is on its way holds only at its end', async () => {
  await database.query('update queues set duplicate_seconds = 0');
  await near.call('first', { rclassification: 'Support' });
  expect(await near.call('again')).toMatchObject({ kind: 'offer', number: '1' });
  await database.query("update agents set status = 'paused'");
  const answer = await whileOnItsWay(
    () => near.call('again', { callTime: '1' }),
    () => database.query('update queues set call_offers_max = 1'),
  );
  expect(answer).toMatchObject({ kind: 'refusal' });
  expect(await verify()).toEqual({ proven: 3, unproven: 0, difference: null });
});
