/** Bringing in and taking out agents and rosters as CSV, and the configuration as YAML, over HTTP. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { addQueue } from '../support/database.ts';
import { type ManagedApp, startManagedApp } from '../support/managed-app.ts';

let app: ManagedApp;

beforeEach(async () => {
  app = await startManagedApp();
  await addQueue(app.database, { name: 'Sales', aliases: ['Buy'], numbers: ['1', '2'] });
  await addQueue(app.database, { name: 'Support', numbers: ['3'] });
});

afterEach(() => app[Symbol.asyncDispose]());

const CSV = { 'Content-Type': 'text/csv; charset=utf-8' };
const YAML = { 'Content-Type': 'application/yaml', Accept: 'application/yaml' };

async function agents(): Promise<readonly unknown[]> {
  return app.database.query('select name, number, status::text, capacity from agents order by id');
}

async function rosters(): Promise<readonly unknown[]> {
  return app.database.query(`
    select queue_names.name as queue, agents.number, tier, weight from memberships
    join queue_names on queue_names.queue_id = memberships.queue_id and not is_alias
    join agents on agents.id = agent_id order by 1, position`);
}

function importAgents(body: string, query = '') {
  return app.ask('importAgents', { at: `PUT /v1/agents.csv${query}`, body, headers: CSV });
}

function importMemberships(body: string) {
  return app.ask('importMemberships', { at: 'PUT /v1/memberships.csv', body, headers: CSV });
}

describe('agents as CSV', () => {
  test('are added, and changed by id or by name and number; the others stay', async () => {
    const { status, body } = await importAgents(
      '\ufeffnumber,name,capacity,id\r\n7,"Grace ""G"" Hopper, Admiral",2,\r\n11,One,,1\r\n3,Agent 3,5,\r\n',
    );
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { message: ['line 3: capacity must be an integer number'] },
    });
    const taken = await importAgents(
      '\ufeffnumber,name,capacity,id\r\n7,"Grace ""G"" Hopper, Admiral",2,\r\n11,One,1,1\r\n3,Agent 3,5,\r\n',
    );
    expect(taken).toMatchObject({ status: 200, body: { revision: 1 } });
    expect(await agents()).toEqual([
      { name: 'One', number: '11', status: 'available', capacity: 1 },
      { name: 'Agent 2', number: '2', status: 'available', capacity: 1 },
      { name: 'Agent 3', number: '3', status: 'available', capacity: 5 },
      { name: 'Grace "G" Hopper, Admiral', number: '7', status: 'available', capacity: 2 },
    ]);
  });

  test('come back as they went, and change nothing', async () => {
    await importAgents('name,number,status,statusReason\nA,8,paused,"lunch\nbreak"\nB,9,available,\n');
    const { body } = await app.ask('exportAgents', { at: 'GET /v1/agents.csv' });
    expect(String(body)).toContain('"lunch\nbreak"');
    expect(await importAgents(String(body))).toMatchObject({ status: 200, body: { revision: null, changes: [] } });
  });

  test('are only looked at in a dry run', async () => {
    const before = await agents();
    const { body } = await importAgents('name,number\nNew,99\n', '?dryRun=true');
    expect(body).toMatchObject({
      revision: null,
      changes: [{ kind: 'agent', before: null, after: { name: 'New' } }],
    });
    expect(await agents()).toEqual(before);
  });

  test.each([
    ['name\nA\n', ['line 1: the column number is missing']],
    ['name,number,phone\nA,1,2\n', ['line 1: there is no column "phone"']],
    ['name,number,name\nA,1,B\n', ['line 1: the column name is there twice']],
    ['name,number\nA\n', ['line 2: has 1 values, and there are 2 columns']],
    ['id,name,number\n99,A,1\n', ['line 2: id must be that of an agent who is there']],
    ['name,number\nA,1\nA,1\n', ['line 3: the agent is there twice']],
    [
      'name,number,status\nA,1,away\n\n"B\n\n",2,away\n',
      [/^line 2: status must be one of/, /^line 6: status must be one of/],
    ],
    ['name,number,returnsAt,status\nA,1,2037-02-31T00:00:00Z,paused\n', [/returnsAt/]],
  ] as [string, (string | RegExp)[]][])('are refused, each problem with its line: %j', async (csv, expected) => {
    const before = await agents();
    const { status, body } = await importAgents(csv);
    const messages = (body as { readonly message: readonly string[] }).message;
    expect(status).toBe(400);
    expect(messages).toHaveLength(expected.length);
    for (const [index, problem] of expected.entries()) {
      expect(messages[index]).toMatch(problem);
    }
    expect(await agents()).toEqual(before);
  });
});

describe('rosters as CSV', () => {
  test('replace those of the queues that are named, and no other', async () => {
    const csv = 'queue,agent,number,weight\nBuy,Agent 3,3,2\n sales ,Agent 2,2,1\n';
    expect(await importMemberships(csv)).toMatchObject({ status: 200, body: { revision: 1 } });
    expect(await rosters()).toEqual([
      { queue: 'Sales', number: '3', tier: 1, weight: 2 },
      { queue: 'Sales', number: '2', tier: 1, weight: 1 },
      { queue: 'Support', number: '3', tier: 1, weight: 1 },
    ]);
  });

  test('come back as they went, and change nothing', async () => {
    const { body } = await app.ask('exportMemberships', { at: 'GET /v1/memberships.csv' });
    expect(String(body).split('\n')).toHaveLength(5);
    expect(await importMemberships(String(body))).toMatchObject({ body: { revision: null, changes: [] } });
  });

  test('are refused as a whole, each problem with its line', async () => {
    const before = await rosters();
    const csv = 'queue,agent,number\nSales,Agent 2,2\nSales,Nobody,7\nNowhere,Agent 1,1\nSales,Agent 2,2\n';
    expect(await importMemberships(csv)).toMatchObject({
      status: 400,
      body: {
        message: [
          'line 3: agent and number must be those of an agent who is there',
          'line 4: queue must be the name of a queue that is there',
          'line 5: the agent is in the queue twice',
        ],
      },
    });
    expect(await rosters()).toEqual(before);
  });
});

describe('the configuration as YAML', () => {
  test('goes out and comes back, and changes nothing', async () => {
    const exported = await app.ask('exportConfiguration', { at: 'GET /v1/configuration', headers: YAML });
    expect(exported.headers.get('content-type')).toBe('application/yaml');
    const imported = await app.ask('importConfiguration', {
      at: 'PUT /v1/configuration',
      body: exported.body,
      headers: YAML,
    });
    expect(imported).toMatchObject({ status: 200, body: { revision: null, changes: [] } });
  });

  test.each([
    ['agents: []\nqueues:\n  - name: A\n    strategie: random\n', 'line 3: queues.0 should not have strategie'],
    [
      'agents: []\nqueues:\n  - name: A\n    overflow:\n      - {queue: B, when: [nobody]}\n',
      /^line 5: queues\.0\.overflow\.0\.queue must/,
    ],
    ['agents: [\n', /^line 2: /],
    ['- agents\n', 'body must be a YAML mapping'],
    [`a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [${'*c,'.repeat(60)}]\n`, /alias/],
  ] as [string, string | RegExp][])('is refused with the line that is wrong: %j', async (body, problem) => {
    const { status, body: refusal } = await app.ask('importConfiguration', {
      at: 'PUT /v1/configuration',
      body,
      headers: YAML,
    });
    expect(status).toBe(400);
    expect((refusal as { readonly message: readonly string[] }).message[0]).toMatch(problem);
  });
});
