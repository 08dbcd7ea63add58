/** Recorded decisions are made again: they come out the same, an altered one is found, and other settings are tried. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { readEverything } from '../../src/operations/import-configuration.ts';
import { readFairness } from '../../src/operations/fairness.ts';
import { lastDecisions, tryDraft, verifyDecisions } from '../../src/operations/replay.ts';
import { createOutcomeRecorder } from '../../src/operations/record-outcome.ts';
import type { AllDocuments } from '../../src/configuration/whole.ts';
import type { Verification } from '../../src/replay/verify.ts';
import { openDatabase } from '../../src/store/connection.ts';
import { forgetRecord, takeCheckpoints } from '../../src/store/checkpoints.ts';
import { startRouter, type TestRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { testOfSession } from '../support/pooled.ts';
import { rejectionOf } from '../support/rejection.ts';
import { type ProgramEnd, runProgram } from '../support/run-program.ts';

const EVER = { from: 0, to: Date.UTC(2100, 0) };
const NEVER_ABORTED = new AbortController().signal;

let database: TestDatabase;
let routers: readonly TestRouter[];
let sales: number;
let support: number;

beforeEach(async () => {
  database = await createTestDatabase();
  routers = [startRouter(database.url), startRouter(database.url)];
  sales = await addQueue(database, { name: 'Sales', numbers: ['1', '2', '3', '4'] });
  support = await addQueue(database, { name: 'Support', numbers: ['5', '6'] });
});

afterEach(async () => {
  await Promise.all(routers.map((router) => router.stop()));
  await database.drop();
});

function verify(): Promise<Verification> {
  return verifyDecisions(database.database, EVER, () => {});
}

/** A new call for Sales, by either instance. */
async function call(callID: string, instance = 0): Promise<void> {
  const routed = await routers[instance]?.call(callID);
  expect(['offer', 'refusal']).toContain(routed?.kind ?? '');
}

async function calls(count: number, prefix: string): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await call(`${prefix}-${index}`, index % 2);
  }
}

/** Calls at once on both instances, with repeats, transfers, reports and somebody who pauses meanwhile. */
async function busyMorning(): Promise<void> {
  await database.query(
    `insert into overflow_targets (queue_id, position, target_queue_id, when_closed, when_nobody, when_attempts)
     values ($1, 1, $2, true, true, true)`,
    [sales, support],
  );
  await database.query("update queues set lease_seconds = 60, when_busy = 'overflow', wrap_up_seconds = 0");
  await database.query(
    'insert into memberships (queue_id, agent_id, position) select $1, id, 9 from agents where number = $2',
    [support, '1'],
  );
  const record = createOutcomeRecorder({ database: database.database });
  await Promise.all(
    Array.from({ length: 12 }, async (_, caller) => {
      const router = routers[caller % 2];
      for (let turn = 0; turn < 15; turn += 1) {
        const callID = `busy-${caller}-${turn}`;
        const first = await router?.call(callID, { rclassification: turn % 3 === 0 ? 'Support' : 'Sales' });
        if (first?.kind === 'offer') {
          await record({ offer: { mqID: first.mqID }, outcome: turn % 4 === 0 ? 'no_answer' : 'answered' });
          if (turn % 4 === 0) {
            await router?.call(callID, { callTime: String(turn) });
          }
          await record({ offer: { callID }, outcome: 'completed' });
        }
        if (caller === 0 && turn % 5 === 0) {
          await database.query(
            "update agents set status = case status when 'paused' then 'available' else 'paused' end::agent_status where number = '2'",
          );
        }
      }
    }),
  );
}

describe('every decision', () => {
  test.each(['round_robin', 'longest_idle', 'fewest_offers', 'weighted_round_robin', 'top_down', 'random'])(
    'is made again as it was under %s, whatever went on',
    async (strategy) => {
      await database.query('update queues set strategy = $1::routing_strategy', [strategy]);
      await busyMorning();
      const [row] = await database.query<{ decisions: number }>('select count(*)::int as decisions from offers');
      expect(row?.decisions).toBeGreaterThan(180);
      expect(await verify()).toEqual({ proven: row?.decisions ?? 0, unproven: 0, difference: null });
    },
  );

  test('of the last ones is made again from the last checkpoint', async () => {
    await calls(30, 'yesterday');
    expect(await takeCheckpoints(database.database, NEVER_ABORTED)).toBe(1);
    // Nothing was decided since.
    expect(await takeCheckpoints(database.database, NEVER_ABORTED)).toBe(0);
    await calls(30, 'today');
    const stretch = await lastDecisions(database.database, 10, EVER.to);
    await database.query("delete from offers where call_id like 'yesterday-%'");
    await database.query('delete from queue_changes where queue_sequence < 30');
    expect(await verifyDecisions(database.database, stretch, () => {})).toEqual({
      proven: 10,
      unproven: 0,
      difference: null,
    });
  });

  test('of which nobody kept the settings is told apart from a wrong one', async () => {
    await calls(5, 'kept');
    await database.query('delete from queue_settings_versions');
    expect(await verify()).toEqual({ proven: 0, unproven: 5, difference: null });
  });

  test('of a queue that was removed and came back is made again', async () => {
    await calls(3, 'before');
    await database.query('delete from queue_names where queue_id = $1', [sales]);
    await database.query('delete from queues where id = $1', [sales]);
    await database.query('insert into queues (id, strategy) overriding system value values ($1, $2)', [
      sales,
      'top_down',
    ]);
    await database.query("insert into queue_names (queue_id, name, is_alias) values ($1, 'Sales', false)", [sales]);
    await database.query(
      "insert into memberships (queue_id, agent_id, position) select $1, id, id from agents where number in ('3', '4')",
      [sales],
    );
    await calls(3, 'after');
    const rows = await database.query<{ number: string }>("select number from offers where call_id like 'after-%'");
    expect(rows.map(({ number }) => number)).toEqual(['3', '3', '3']);
    expect(await verify()).toEqual({ proven: 6, unproven: 0, difference: null });
  });
});

describe('a record that was altered', () => {
  test.each([
    [
      'another agent',
      "update offers set agent_id = 1, number = '1' where queue_sequence = 7 and queue_id = $1",
      'result',
    ],
    [
      'other reasons',
      `update offers set reasons = jsonb_set(reasons::jsonb, '{before}', '[9, 9]')::json where queue_sequence = 7 and queue_id = $1`,
      'reasons.before',
    ],
    [
      'a decision that is gone',
      'delete from offers where queue_sequence = 6 and queue_id = $1',
      'queueSequence: a decision before it is missing',
    ],
    [
      'another time',
      "update offers set call_time = '1', call_id = 'tampered-5' where queue_sequence = 7 and queue_id = $1",
      'result',
    ],
  ])('is found and named: %s', async (_, statement, field) => {
    await calls(12, 'tampered');
    await database.query(statement, [sales]);
    const { difference, proven } = await verify();
    expect(proven).toBeLessThan(7);
    expect(difference).toMatchObject({ queueID: sales, queueSequence: 7 });
    expect(difference?.differing.map((one) => one.field)).toContain(field);
  });
});

describe('other settings', () => {
  function tryIt(documents: AllDocuments) {
    return tryDraft(database.database, { documents, stretch: EVER }, () => {});
  }

  test('that are the same give the same, request by request', async () => {
    await database.query("update queues set lease_seconds = 60, when_busy = 'overflow'");
    await calls(4, 'first');
    await database.query("update agents set status = 'paused' where number = '3'");
    await calls(6, 'paused');
    await database.query("update agents set status = 'available' where number = '3'");
    await calls(6, 'back');
    const comparison = await tryIt(await readEverything(database.database));
    expect(comparison).toMatchObject({ requests: 16, same: 16, calls: 16, firstOffersSame: 16, givenAgain: 0 });
    expect(comparison.refused.recorded).toBeGreaterThan(0);
    expect(comparison.refused.again).toBe(comparison.refused.recorded);
    expect(comparison.agents.every(({ offers }) => offers.recorded === offers.again)).toBe(true);
  });

  test('show who would have been asked instead, and which reports are assumed', async () => {
    await calls(8, 'a');
    const record = createOutcomeRecorder({ database: database.database });
    await record({ offer: { callID: 'a-0' }, outcome: 'answered' });
    await record({ offer: { callID: 'a-1' }, outcome: 'answered' });
    const documents = await readEverything(database.database);
    const comparison = await tryIt({
      ...documents,
      queues: documents.queues.map((queue) => ({ ...queue, strategy: 'top_down' as const })),
    });
    expect(comparison).toMatchObject({
      requests: 8,
      same: 2,
      firstOffersSame: 2,
      reports: { recorded: 1, assumed: 1 },
      overflowed: { recorded: 0, again: 0 },
    });
    expect(comparison.agents.map(({ offers }) => offers)).toEqual([
      { recorded: 2, again: 8 },
      { recorded: 2, again: 0 },
      { recorded: 2, again: 0 },
      { recorded: 2, again: 0 },
    ]);
    expect(comparison.queues).toEqual([
      {
        queueID: sales,
        queue: 'Sales',
        requests: 8,
        same: 2,
        offers: { recorded: 8, again: 8 },
        overflowed: { recorded: 0, again: 0 },
        refused: { recorded: 0, again: 0 },
      },
    ]);
    expect(comparison.hours.reduce((sum, { requests }) => sum + requests, 0)).toBe(8);
  });

  test('with a roster that is too small send calls on, or away', async () => {
    await database.query("update queues set lease_seconds = 600, when_busy = 'overflow'");
    await calls(4, 'a');
    const documents = await readEverything(database.database);
    const kept = documents.memberships.filter(({ queueID, position }) => queueID !== sales || position === 1);
    const refusing = await tryIt({ ...documents, memberships: kept });
    expect(refusing).toMatchObject({ same: 1, refused: { recorded: 0, again: 3 } });
    const overflowing = await tryIt({
      ...documents,
      memberships: kept,
      queues: documents.queues.map((queue) =>
        queue.id === sales ? { ...queue, overflow: [{ queueID: support, number: null, when: ['nobody'] }] } : queue,
      ),
    });
    expect(overflowing).toMatchObject({ same: 1, refused: { again: 1 }, overflowed: { recorded: 0, again: 2 } });
    const without = await tryIt({ ...documents, queues: documents.queues.filter(({ id }) => id !== sales) });
    expect(without).toMatchObject({ same: 0, refused: { recorded: 0, again: 4 } });
  });

  test('without the queue of a customer’s own serve the customer where the call asked', async () => {
    await database.query("insert into customer_rules (customer_id, queue_id) values ('c1', $1)", [support]);
    await routers[0]?.call('own', { customerID: 'c1' });
    const documents = await readEverything(database.database);
    expect(await tryIt(documents)).toMatchObject({ requests: 1, same: 1 });
    const without = await tryIt({ ...documents, queues: documents.queues.filter(({ id }) => id !== support) });
    expect(without).toMatchObject({ same: 0, refused: { again: 0 }, overflowed: { recorded: 1, again: 0 } });
  });
});

describe('qm replay', () => {
  function replay(...typed: readonly string[]): Promise<ProgramEnd> {
    return runProgram('src/cli/main.ts', ['replay', ...typed], { DATABASE_URL: database.url });
  }

  test('proves the last decisions, and ends with 1 where one is wrong', async () => {
    await calls(6, 'a');
    const proven = await replay('--verify');
    expect([proven.exitCode, proven.stdout]).toEqual([0, '6 decisions were made again, and came out the same.\n']);
    await database.query("update offers set number = '3' where queue_sequence = 2");
    const wrong = await replay('--verify', '--last', '3', '--json');
    expect(wrong.exitCode).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      difference: { queueSequence: 2, differing: [{ field: 'result' }] },
    });
    const told = await replay('--verify');
    expect(told.stdout).toContain('The first that does not:');
    expect(told.stdout).toContain('result: recorded {"kind":"rotation","agentID":2,"number":"3"}');
  });

  test('tries what is in force now, or a file, and names what is wrong in it', async () => {
    await calls(8, 'a');
    expect((await replay()).stdout).toStartWith('8 requests: 8 (100.0 %) get the same.');
    const directory = await mkdtemp(join(tmpdir(), 'queue-management-replay-'));
    const file = join(directory, 'draft.yaml');
    const { stdout } = await runProgram('src/cli/main.ts', ['export'], { DATABASE_URL: database.url });
    await writeFile(file, stdout.replaceAll('strategy: round_robin', 'strategy: top_down'));
    const tried = await replay('--configuration', file);
    expect(tried.stdout).toStartWith('8 requests: 2 (25.0 %) get the same.');
    expect(tried.stdout).toMatch(/^Agent 1 +2 → 8$/m);
    await writeFile(file, stdout.replaceAll('strategy: round_robin', 'strategy: by_luck'));
    const refused = await replay('--configuration', file);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/draft\.yaml:\d+: queues\.0\.strategy must be/);
    await rm(directory, { recursive: true });
  });

  test.each([
    [['--verify', '--configuration', 'x'], 'takes no --configuration'],
    [['--last', 'many'], '--last must be a whole number'],
    [['--from', 'yesterday'], '--from must be a time in UTC'],
    [['--from', '2026-11-24T08:00:00Z', '--to', '2026-11-24T07:00:00Z'], '--to must be behind --from'],
    [['what'], 'nothing to name'],
  ])('refuses %p', async (typed, sentence) => {
    const { exitCode, stderr } = await replay(...typed);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

test('whoever a call gives back is free for the next, however many members the queue has', async () => {
  await addQueue(database, { name: 'Large', numbers: Array.from({ length: 30 }, (_, index) => String(100 + index)) });
  await database.query("update queues set lease_seconds = 600, when_busy = 'overflow'");
  const [router] = routers;
  const callLarge = (callID: string, callTime: string) =>
    router?.call(callID, { rclassification: 'Large', callTime });
  for (let index = 0; index < 30; index += 1) {
    await callLarge(`large-${index}`, '0');
  }
  router?.setClockAhead(10);
  expect(await callLarge('large-29', '10')).toMatchObject({ kind: 'refusal' });
  expect(await callLarge('large-30', '10')).toMatchObject({ kind: 'offer', number: '129' });
  expect(await verify()).toEqual({ proven: 32, unproven: 0, difference: null });
});

testOfSession(
  'a session that may not write is enough to prove decisions, to try settings and to see who got what',
  async () => {
    await calls(8, 'a');
    const readOnly = openDatabase(`${database.url}?options=-c%20default_transaction_read_only%3Don`, () => {});
    try {
      expect((await verifyDecisions(readOnly, EVER, () => {})).proven).toBe(8);
      const documents = await readEverything(readOnly);
      expect(await tryDraft(readOnly, { documents, stretch: EVER }, () => {})).toMatchObject({
        requests: 8,
        same: 8,
      });
      const now = Date.now();
      const period = { from: now - 3_600_000, to: now + 3_600_000 };
      expect(await readFairness(readOnly, sales, period)).toMatchObject({ offers: 8, held: true });
      const refused = await rejectionOf(sql`delete from offers`.execute(readOnly));
      expect(refused.message).toContain('read-only transaction');
    } finally {
      await readOnly.destroy();
    }
  },
);

test('what leads up to decisions that are not kept any more is removed', async () => {
  await calls(5, 'old');
  await database.query('select take_queue_checkpoints(array[$1]::int[])', [sales]);
  await calls(5, 'middle');
  await database.query("update agents set status = 'paused' where number = '1'");
  await calls(1, 'later');
  await database.query('select take_queue_checkpoints(array[$1]::int[])', [sales]);
  await calls(5, 'new');
  // Both are from before what is kept; the younger one is where the rest begins.
  await database.query('update queue_checkpoints set taken_at = taken_at - 100 * 86400000.0');
  await forgetRecord(database.database, NEVER_ABORTED);
  const rows = await database.query('select queue_sequence::int as sequence from queue_checkpoints');
  expect(rows).toEqual([{ sequence: 11 }]);
  const [left] = await database.query<{ changes: number }>(
    'select count(*)::int as changes from queue_changes where queue_id = $1',
    [sales],
  );
  expect(left?.changes).toBe(0);
});
