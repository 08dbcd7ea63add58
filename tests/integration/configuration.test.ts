/**
 * Editing the configuration on a real database: revisions, restoring, and calls that go on meanwhile. A little longer than
 * a file should be, for the property over all kinds of edits.
 */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { Change } from '../../src/configuration/documents.ts';
import { createAgent, deleteAgent, setAgentStatus, updateAgent } from '../../src/operations/edit-agents.ts';
import type { Editor } from '../../src/operations/edit-configuration.ts';
import { putRule } from '../../src/operations/edit-customer-rules.ts';
import { updateInstallation } from '../../src/operations/edit-installation.ts';
import { deleteMembership, putMembership, replaceRoster } from '../../src/operations/edit-memberships.ts';
import { createQueue, deleteQueue, setQueueEmergency, updateQueue } from '../../src/operations/edit-queues.ts';
import { restoreRevision } from '../../src/operations/restore-revision.ts';
import { readAllDocuments } from '../../src/store/configuration-documents.ts';
import { listRevisions, readRevision } from '../../src/store/revisions.ts';
import { numberOf, startRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { propertySettings } from '../support/property.ts';

const EDITOR: Editor = { author: 'tests', reason: null, operation: 'test' };
const ANY = { ifMatch: '*' };

let database: TestDatabase;
let sales: number;
let support: number;

beforeEach(async () => {
  database = await createTestDatabase();
  sales = await addQueue(database, { name: 'Sales', aliases: ['Buy'], numbers: ['1', '2', '3'] });
  support = await addQueue(database, { name: 'Support', numbers: ['4', '5'] });
});

afterEach(() => database.drop());

/** All that is configured. */
async function everything() {
  const { database: db } = database;
  return {
    queues: await readAllDocuments(db, 'queue'),
    agents: await readAllDocuments(db, 'agent'),
    memberships: await readAllDocuments(db, 'membership'),
    rules: await readAllDocuments(db, 'customer_rule'),
    installation: await readAllDocuments(db, 'installation'),
  };
}

async function agentIDs(): Promise<readonly number[]> {
  return (await database.query<{ id: number }>('select id from agents order by id')).map(({ id }) => id);
}

describe('a change', () => {
  test('is kept with who made it, why, and what was there before and after', async () => {
    const editor = { author: 'Ada', reason: 'summer', operation: 'updateQueue' };
    const known = { id: sales, ...ANY };
    await updateQueue(database.database, editor, known, { strategy: 'top_down' });
    const revision = await readRevision(database.database, 1);
    expect(revision).toMatchObject({ number: 1, author: 'Ada', reason: 'summer', operation: 'updateQueue' });
    expect(revision?.changes).toMatchObject([
      { kind: 'queue', key: String(sales), before: { strategy: 'round_robin' }, after: { strategy: 'top_down' } },
    ]);
  });

  test('that changes nothing is none, and leaves no gap in the numbers', async () => {
    const known = { id: sales, ...ANY };
    await updateQueue(database.database, EDITOR, known, { strategy: 'round_robin' });
    await updateQueue(database.database, EDITOR, known, { strategy: 'best' as 'random' }).catch(() => null);
    await updateQueue(database.database, EDITOR, known, { strategy: 'random' });
    const page = { before: null, limit: 10, queueID: null, agentID: null };
    expect((await listRevisions(database.database, page)).map(({ number }) => number)).toEqual([1]);
  });

  test('belongs to the history of its queue and its agent', async () => {
    const [first = 0] = await agentIDs();
    await updateQueue(database.database, EDITOR, { id: support, ...ANY }, { stickySeconds: 60 });
    await putMembership(database.database, EDITOR, { queueID: sales, agentID: first, ...ANY }, { tier: 2 });
    await updateAgent(database.database, EDITOR, { id: first, ...ANY }, { capacity: 2 });
    const numbers = async (of: { queueID?: number; agentID?: number }): Promise<readonly number[]> => {
      const page = { before: null, limit: 10, queueID: null, agentID: null, ...of };
      return (await listRevisions(database.database, page)).map(({ number }) => number);
    };
    expect(await numbers({ queueID: sales })).toEqual([2]);
    expect(await numbers({ queueID: support })).toEqual([1]);
    expect(await numbers({ agentID: first })).toEqual([3, 2]);
  });

  test('of who knows an older state is refused, and changes nothing', async () => {
    const before = await everything();
    const stale = { id: sales, ifMatch: '"older"' };
    const refused = await updateQueue(database.database, EDITOR, stale, { strategy: 'random' });
    const blind = await updateQueue(database.database, EDITOR, { id: sales, ifMatch: undefined }, {});
    expect([refused.kind, blind.kind]).toEqual(['precondition_failed', 'precondition_required']);
    expect(await everything()).toEqual(before);
  });

  test('and another at the same moment take place one after the other', async () => {
    const known = { id: sales, ...ANY };
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        updateQueue(database.database, EDITOR, known, { stickySeconds: index + 1 }),
      ),
    );
    const page = { before: null, limit: 20, queueID: null, agentID: null };
    const revisions = (await listRevisions(database.database, page)).toReversed();
    expect(revisions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const sides = revisions.flatMap(({ changes }) => changes as readonly Change[]);
    sides.slice(1).forEach(({ before }, index) => expect(before).toEqual(sides[index]?.after ?? null));
  });

  test('that the tables refuse is told in words', async () => {
    const overflow = (queueID: number) => [{ queueID, number: null, when: ['nobody' as const] }];
    await updateQueue(database.database, EDITOR, { id: sales, ...ANY }, { overflow: overflow(support) });
    const circle = { overflow: overflow(sales) };
    expect(await updateQueue(database.database, EDITOR, { id: support, ...ANY }, circle)).toEqual({
      kind: 'conflict',
      messages: ['overflow must not come back to the queue that it begins with'],
    });
    expect(await deleteQueue(database.database, EDITOR, { id: support, ...ANY })).toEqual({
      kind: 'conflict',
      messages: ['The overflow of Sales leads to the queue'],
    });
  });

  test('warns of what is hardly meant', async () => {
    const closed = { weekly: [], dates: [] };
    const created = await createQueue(database.database, EDITOR, {
      name: 'Empty',
      strategy: 'random',
      hours: closed,
    });
    const known = { id: sales, ...ANY };
    const overflow = [
      { queueID: created.kind === 'saved' ? created.queue.id : 0, number: null, when: ['nobody' as const] },
    ];
    const updated = await updateQueue(database.database, EDITOR, known, { overflow });
    const codes = [created, updated].map((saved) =>
      saved.kind === 'saved' ? saved.warnings.map(({ code }) => code) : [],
    );
    expect(codes).toEqual([['nobody_in_queue', 'no_opening', 'strategy_without_leases'], ['overflow_ends_nowhere']]);
  });

  test('of a status ends a pause that unanswered calls had brought', async () => {
    const [first = 0] = await agentIDs();
    await database.query('update agent_state set no_answer_pause_until = 4102444800000 where agent_id = $1', [first]);
    const available = { status: 'available', statusReason: null, returnsAt: null } as const;
    await setAgentStatus(database.database, EDITOR, { id: first, queueIDs: null }, available);
    expect(
      await database.query('select no_answer_pause_until as until from agent_state where agent_id = $1', [first]),
    ).toEqual([{ until: 0 }]);
  });
});

describe('restoring a revision', () => {
  test('brings back what was removed, under its old id, and exchanges names', async () => {
    const before = await everything();
    await deleteQueue(database.database, EDITOR, { id: support, ...ANY });
    await updateQueue(database.database, EDITOR, { id: sales, ...ANY }, { name: 'Support', aliases: [] });
    await createQueue(database.database, EDITOR, { name: 'Sales' });
    const [first = 0] = await agentIDs();
    await deleteAgent(database.database, EDITOR, { id: first, ...ANY });
    const restored = await restoreRevision(database.database, EDITOR, { number: 0, queueID: null });
    expect(restored).toMatchObject({ kind: 'edited', revision: 5 });
    expect(await everything()).toEqual(before);
  });

  test('has the queue go on where its rotation stood, and count on', async () => {
    const router = startRouter(database.url);
    expect(numberOf(await router.call('first'))).toBe('1');
    await deleteQueue(database.database, EDITOR, { id: sales, ...ANY });
    expect(await router.call('meanwhile')).toEqual({ kind: 'refusal', message: 'Sales not found' });
    await restoreRevision(database.database, EDITOR, { number: 0, queueID: null });
    expect(numberOf(await router.call('second'))).toBe('2');
    await router.stop();
    const sequences = await database.query('select queue_sequence::int as at from offers order by queue_sequence');
    expect(sequences).toEqual([{ at: 1 }, { at: 2 }]);
  });

  test('of one queue leaves the others alone', async () => {
    const known = (id: number) => ({ id, ...ANY });
    await updateQueue(database.database, EDITOR, known(sales), { stickySeconds: 60 });
    await updateQueue(database.database, EDITOR, known(support), { stickySeconds: 60 });
    await replaceRoster(database.database, EDITOR, { queueID: sales, ...ANY }, []);
    await restoreRevision(database.database, EDITOR, { number: 0, queueID: sales });
    const { queues, memberships } = await everything();
    expect(queues.map(({ stickySeconds }) => stickySeconds)).toEqual([0, 60]);
    expect(memberships.filter(({ queueID }) => queueID === sales)).toHaveLength(3);
  });

  test('gives back the configuration after any edits', async () => {
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('queue' as const), queue: fc.nat(2), seconds: fc.nat(60) }),
      fc.record({ kind: fc.constant('rename' as const), queue: fc.nat(2), name: fc.constantFrom('A', 'B', 'Sales') }),
      fc.record({
        kind: fc.constant('roster' as const),
        queue: fc.nat(2),
        agents: fc.shuffledSubarray([0, 1, 2, 3]),
      }),
      fc.record({
        kind: fc.constant('member' as const),
        queue: fc.nat(2),
        agent: fc.nat(5),
        tier: fc.integer({ min: 1, max: 3 }),
      }),
      fc.record({ kind: fc.constant('leave' as const), queue: fc.nat(2), agent: fc.nat(5) }),
      fc.record({ kind: fc.constant('add' as const) }),
      fc.record({ kind: fc.constant('remove agent' as const), agent: fc.nat(5) }),
      fc.record({ kind: fc.constant('remove queue' as const), queue: fc.nat(2) }),
      fc.record({ kind: fc.constant('rule' as const), agent: fc.nat(5) }),
      fc.record({ kind: fc.constant('switch' as const), queue: fc.nat(2), isOn: fc.boolean() }),
      fc.record({ kind: fc.constant('installation' as const), queue: fc.nat(2) }),
    );
    type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), fc.nat(11), async (edits, keep) => {
        const page = { before: null, limit: 1, queueID: null, agentID: null };
        let kept = {
          number: (await listRevisions(database.database, page))[0]?.number ?? 0,
          documents: await everything(),
        };
        for (const [index, one] of edits.entries()) {
          await make(one);
          if (index === keep) {
            kept = {
              number: (await listRevisions(database.database, page))[0]?.number ?? 0,
              documents: await everything(),
            };
          }
        }
        expect((await restoreRevision(database.database, EDITOR, { number: kept.number, queueID: null })).kind).toBe(
          'edited',
        );
        expect(await everything()).toEqual(kept.documents);
      }),
      propertySettings(40),
    );

    async function make(one: Edit): Promise<unknown> {
      const { database: db } = database;
      const { queues, agents } = await everything();
      const queueID = 'queue' in one ? (queues[one.queue]?.id ?? 999) : 0;
      const agentID = 'agent' in one ? (agents[one.agent]?.id ?? 999) : 0;
      const place = { queueID, agentID, ...ANY };
      switch (one.kind) {
        case 'queue':
          return updateQueue(db, EDITOR, { id: queueID, ...ANY }, { stickySeconds: one.seconds });
        case 'rename':
          return updateQueue(db, EDITOR, { id: queueID, ...ANY }, { name: one.name, aliases: [] });
        case 'roster': {
          const entries = one.agents.flatMap((index) =>
            agents[index] === undefined ? [] : [{ agentID: agents[index].id }],
          );
          return replaceRoster(db, EDITOR, { queueID, ...ANY }, entries);
        }
        case 'member':
          return putMembership(db, EDITOR, place, { tier: one.tier });
        case 'leave':
          return deleteMembership(db, EDITOR, place);
        case 'add':
          return createAgent(db, EDITOR, { name: 'New', number: '9' });
        case 'remove agent':
          return deleteAgent(db, EDITOR, { id: agentID, ...ANY });
        case 'remove queue':
          return deleteQueue(db, EDITOR, { id: queueID, ...ANY });
        case 'rule':
          return putRule(
            db,
            EDITOR,
            { customerID: 'c', ...ANY },
            { queueID: null, agentID, number: null, until: null },
          );
        case 'switch': {
          const thrown = one.isOn ? { until: null, reason: 'fire', number: null } : null;
          return setQueueEmergency(db, EDITOR, queueID, thrown);
        }
        case 'installation':
          return updateInstallation(db, EDITOR, '*', { catchAllQueueID: queueID });
        default:
          return one satisfies never;
      }
    }
  }, 60_000);
});

describe('calls while somebody edits', () => {
  test('are all answered, and the rotation goes on where it stood', async () => {
    const router = startRouter(database.url);
    const editing = (async () => {
      for (let round = 0; round < 30; round += 1) {
        const known = { id: sales, ...ANY };
        await updateQueue(database.database, EDITOR, known, { stickySeconds: round + 1, aliases: [`Buy ${round}`] });
        const { memberships } = await everything();
        const roster = memberships.filter(({ queueID }) => queueID === sales);
        await replaceRoster(database.database, EDITOR, { queueID: sales, ...ANY }, roster);
        await restoreRevision(database.database, EDITOR, { number: 0, queueID: sales });
      }
      return 'done';
    })();
    const numbers: string[] = [];
    const editor = { isAtWork: true };
    void editing.finally(() => {
      editor.isAtWork = false;
    });
    while (editor.isAtWork || numbers.length < 60) {
      numbers.push(numberOf(await router.call(`call ${numbers.length}`)));
    }
    expect(await editing).toBe('done');
    expect(numbers).toEqual(numbers.map((_, index) => String((index % 3) + 1)));
    await router.stop();
  }, 60_000);

  test('find a roster of ten thousand replaced in a moment', async () => {
    await database.query(
      "insert into agents (name, number) select 'Agent ' || n, n::text from generate_series(1000, 10999) as n",
    );
    const entries = (await agentIDs()).map((agentID) => ({ agentID }));
    const startedAt = performance.now();
    const roster = await replaceRoster(database.database, EDITOR, { queueID: sales, ...ANY }, entries);
    expect(roster.kind === 'roster' ? roster.memberships.length : roster).toBe(entries.length);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
