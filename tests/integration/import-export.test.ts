/** The whole configuration out of one database and into another, by the operations and by `qm`. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Editor } from '../../src/operations/edit-configuration.ts';
import { exportConfiguration, importConfiguration } from '../../src/operations/import-configuration.ts';
import { numberOf, startRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { runProgram } from '../support/run-program.ts';

const EDITOR: Editor = { author: 'tests', reason: null, operation: 'test' };

let source: TestDatabase;
let target: TestDatabase;
let directory: string;

beforeEach(async () => {
  source = await createTestDatabase();
  target = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), 'eml-queue-management-import-'));
  // So that ids differ from one to the other.
  await source.query("select setval(pg_get_serial_sequence('queues', 'id'), 100)");
  await source.query("select setval(pg_get_serial_sequence('agents', 'id'), 200)");
  const sales = await addQueue(source, { name: 'Sales', aliases: ['Buy', 'Acheter'], numbers: ['1', '2', '3'] });
  const support = await addQueue(source, { name: 'Support', numbers: ['4', '5'] });
  await source.query("update queues set strategy = 'top_down', lease_seconds = 60 where id = $1", [sales]);
  await source.query('insert into overflow_targets (queue_id, position, target_queue_id) values ($1, 1, $2)', [
    sales,
    support,
  ]);
  await source.query('insert into queue_tiers (queue_id, tier, wait_seconds) values ($1, 2, 30)', [sales]);
  await source.query("update agents set available_until = '2037-01-01T10:00:00Z', capacity = 3 where number = '2'");
  await source.query(
    "insert into customer_rules (customer_id, agent_id) select 'vip', id from agents where number = '5'",
  );
  await source.query('update installation set catch_all_queue_id = $1', [support]);
});

afterEach(async () => {
  await rm(directory, { recursive: true });
  await Promise.all([source.drop(), target.drop()]);
});

async function file(content: string): Promise<string> {
  const path = join(directory, 'configuration.yaml');
  await writeFile(path, content);
  return path;
}

function qm(database: TestDatabase, ...words: readonly string[]) {
  return runProgram('src/cli/main.ts', words, { DATABASE_URL: database.url });
}

describe('an export', () => {
  test('brought into an empty installation is the same configuration, and routes the same', async () => {
    const configuration = await exportConfiguration(source.database);
    const imported = await importConfiguration(target.database, EDITOR, { configuration, isDryRun: false });
    expect(imported).toMatchObject({ kind: 'edited', revision: 1 });
    expect(await exportConfiguration(target.database)).toEqual(configuration);
    const routers = [source, target].map(({ url }) => startRouter(url));
    for (const call of ['a', 'b', 'c', 'd']) {
      const [one, other] = await Promise.all(routers.map((router) => router.call(call)));
      expect(one === undefined ? '' : numberOf(one)).toBe(other === undefined ? '?' : numberOf(other));
    }
    await Promise.all(routers.map((router) => router.stop()));
  });

  test('brought back changes nothing, whatever the order of names in it', async () => {
    const { queues, ...rest } = await exportConfiguration(source.database);
    const configuration = {
      ...rest,
      queues: queues.map((queue) => ({ ...queue, aliases: queue.aliases.toReversed() })),
    };
    const imported = await importConfiguration(source.database, EDITOR, { configuration, isDryRun: false });
    expect(imported).toEqual({ kind: 'edited', changes: [], revision: null, isReplayed: false });
  });
});

describe('an import', () => {
  test('removes what the document does not have, and keeps the ids of what it has', async () => {
    const before = await source.query("select id from agents where number in ('1', '2') order by id");
    const { queues, agents, installation } = await exportConfiguration(source.database);
    const kept = agents.filter(({ number }) => number === '1' || number === '2');
    const configuration = {
      installation: { ...installation, catchAllQueue: null },
      agents: kept,
      queues: queues
        .filter(({ name }) => name === 'Sales')
        .map((queue) => ({ ...queue, overflow: [], members: queue.members.slice(0, 2) })),
    };
    const imported = await importConfiguration(source.database, EDITOR, { configuration, isDryRun: false });
    expect(imported.kind).toBe('edited');
    expect(await source.query('select id from agents order by id')).toEqual(before);
    expect(await source.query('select name from queue_names where not is_alias')).toEqual([{ name: 'Sales' }]);
    expect(await source.query('select from customer_rules')).toEqual([]);
  });

  test('that is a dry run tells everything and changes nothing', async () => {
    const before = await exportConfiguration(source.database);
    const configuration = { agents: [], queues: [{ name: 'Other' }] };
    const imported = await importConfiguration(source.database, EDITOR, { configuration, isDryRun: true });
    expect(imported.kind === 'edited' ? imported.changes.length : 0).toBeGreaterThan(10);
    expect(await exportConfiguration(source.database)).toEqual(before);
    expect(await source.query('select from revisions')).toEqual([]);
  });

  test('that names what is not there, or something twice, changes nothing and says where', async () => {
    const before = await exportConfiguration(source.database);
    const configuration = {
      agents: [
        { name: 'Ada', number: '1' },
        { name: 'Ada', number: '1' },
      ],
      queues: [
        { name: 'One', overflow: [{ queue: 'Nowhere', when: ['nobody' as const] }] },
        { name: ' one ', members: [{ agent: { name: 'Bob', number: '2' } }] },
      ],
      customerRules: [{ customerID: 'c', queue: 'Gone' }],
    };
    expect(await importConfiguration(source.database, EDITOR, { configuration, isDryRun: false })).toEqual({
      kind: 'invalid_request',
      messages: [
        'agents.1 must have another name or number than those before it',
        'queues.1 must have another name than those before it',
        'queues.0.overflow.0.queue must be the name of one of the queues',
        'queues.1.members.0.agent must be the name and number of one of the agents',
        'customerRules.0.queue must be the name of one of the queues',
      ],
    });
    expect(await exportConfiguration(source.database)).toEqual(before);
  });
});

describe('qm export and qm import', () => {
  test('move a configuration as YAML', async () => {
    const exported = await qm(source, 'export');
    expect([exported.exitCode, exported.stderr]).toEqual([0, '']);
    expect(parse(exported.stdout)).toEqual(await exportConfiguration(source.database));
    const path = await file(exported.stdout);
    const dry = await qm(target, 'import', path, '--dry-run');
    expect(dry.stdout).toMatch(/^Would change:\n {2}queue Sales: added$/m);
    const imported = await qm(target, 'import', path, '--reason', 'moved');
    expect(imported.stdout).toContain('Changed, as revision 1:');
    expect(await exportConfiguration(target.database)).toEqual(await exportConfiguration(source.database));
    expect(await target.query('select author, reason, operation from revisions')).toEqual([
      { author: 'qm', reason: 'moved', operation: 'qm import' },
    ]);
    expect((await qm(target, 'import', path)).stdout).toBe('Nothing is different.\n');
    await target.query("update queues set strategy = 'random' where strategy = 'top_down'");
    expect((await qm(target, 'import', path, '--dry-run')).stdout).toContain(
      'queue Sales: strategy "random" → "top_down"',
    );
  });

  test.each([
    ['agents: []\nqueues:\n  - name: A\n    strategy: best\n', 4, 'queues.0.strategy must be one of'],
    ['agents: []\nqueues:\n  - name: A\n    strategie: random\n', 3, 'queues.0 should not have strategie'],
    ['agents: []\nqueues:\n  - name: A\n    timeZone: Berlin\n', 1, 'timeZone must be the IANA name'],
    [
      'agents: []\nqueues:\n  - name: A\n  - name: B\n    overflow:\n      - queue: C\n        when: [nobody]\n',
      6,
      'queues.1',
    ],
    ['agents: []\nqueues: [\n', 3, 'Flow sequence'],
  ])('name the line that is wrong: %j', async (content, line, message) => {
    const end = await qm(target, 'import', await file(content));
    expect(end.exitCode).toBe(1);
    expect(end.stderr).toContain(`configuration.yaml:${line}: ${message}`);
    expect(await target.query('select from queues')).toEqual([]);
  });

  test('say what was typed wrong, or is no file', async () => {
    expect((await qm(target, 'import')).exitCode).toBe(2);
    const end = await qm(target, 'import', join(directory, 'nothing.yaml'));
    expect([end.exitCode, end.stderr.includes('can not be read')]).toEqual([1, true]);
  });
});
