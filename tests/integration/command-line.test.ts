/** `qm` manages agents on the service's database, and says in words what it did or why not. */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/start.ts';
import { migrate } from '../../src/store/migrate.ts';
import { seedOnce } from '../../src/store/seed.ts';
import { numberOf, startRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type ProgramEnd, runProgram } from '../support/run-program.ts';
import { createDatabase } from '../support/postgres.ts';

const NOBODY_LISTENS = 'postgres://user:canary@127.0.0.1:1/queues';

let database: TestDatabase;

async function createRoster(): Promise<void> {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', aliases: ['Verkauf'], numbers: ['100', '200'] });
  await addQueue(database, { name: 'GOTOSUPPORT', numbers: ['300'] });
}

function qm(...typed: readonly string[]): Promise<ProgramEnd> {
  return runProgram('src/cli/main.ts', typed, { DATABASE_URL: database.url });
}

/** The agents as `qm agents list --json` tells of them, by number. */
async function agentsByNumber(): Promise<Readonly<Record<string, unknown>>> {
  const { stdout } = await qm('agents', 'list', '--json');
  // The command's own output; the comparisons fail if it is not a list of agents.
  const agents = JSON.parse(stdout) as readonly { readonly number: string }[];
  return Object.fromEntries(agents.map((agent) => [agent.number, agent]));
}

describe('qm agents list', () => {
  beforeEach(createRoster);
  afterEach(() => database.drop());

  test('shows everybody with status and queues', async () => {
    await qm('agents', 'pause', '200', '--reason', 'lunch');
    const { exitCode, stdout, stderr } = await qm('agents', 'list');
    expect([exitCode, stderr]).toEqual([0, '']);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd().split(/ {2,}/).slice(1));
    expect(rows).toEqual([
      ['NUMBER', 'STATUS', 'NAME', 'QUEUES'],
      ['100', 'available', 'Agent 100', 'Sales 1'],
      ['200', 'paused (lunch)', 'Agent 200', 'Sales 2'],
      ['300', 'available', 'Agent 300', 'GOTOSUPPORT 1'],
    ]);
  });

  test('shows rosters of any size', async () => {
    await database.query(
      "insert into agents (name, number) select 'Agent ' || n, n::text from generate_series(1000, 3499) as n",
    );
    expect(Object.keys(await agentsByNumber())).toHaveLength(2_503);
  });
});

describe('qm agents add', () => {
  beforeEach(createRoster);
  afterEach(() => database.drop());

  test('adds an agent as the last of each queue, named in any way that a call may name it', async () => {
    const { exitCode, stdout } = await qm(
      ...[
        'agents',
        'add',
        '--name',
        ' Dana ',
        '--number',
        '5035550199',
        '--queue',
        ' verkauf',
        '--queue',
        'gotosupport',
      ],
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Added Dana \(5035550199\), id \d+, to verkauf, gotosupport\.\n$/);
    expect((await agentsByNumber())['5035550199']).toMatchObject({
      name: 'Dana',
      status: 'available',
      memberships: [
        { queue: 'GOTOSUPPORT', position: 2, enabled: true },
        { queue: 'Sales', position: 3, enabled: true },
      ],
    });
  });

  test('takes a queue that is named twice as one', async () => {
    const { exitCode } = await qm(
      ...['agents', 'add', '--name', 'Dana', '--number', '1', '--queue', 'Sales', '--queue', 'Verkauf'],
    );
    expect(exitCode).toBe(0);
    expect((await agentsByNumber())['1']).toMatchObject({ memberships: [{ queue: 'Sales', position: 3 }] });
  });

  test('adds nobody when one of the queues does not exist, and names those that do', async () => {
    const { exitCode, stderr } = await qm(
      ...['agents', 'add', '--name', 'Dana', '--number', '1', '--queue', 'Sales', '--queue', 'Nowhere'],
    );
    expect([exitCode, stderr]).toEqual([1, 'There is no queue "Nowhere". The queues are: Sales, GOTOSUPPORT.\n']);
    expect(await agentsByNumber()).not.toHaveProperty('1');
  });

  test('does not add the same agent again, but another one with the same number', async () => {
    const add = (name: string) => qm('agents', 'add', '--name', name, '--number', '1', '--queue', 'Sales');
    expect((await add('Dana')).exitCode).toBe(0);
    const again = await add('Dana');
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toMatch(/^Dana \(1\) is there already, with the id \d+\.\n$/);
    expect((await add('Emil')).exitCode).toBe(0);
  });
});

describe('qm agents pause and resume', () => {
  beforeEach(createRoster);
  afterEach(() => database.drop());

  test('take an agent out of the rotation and back, by number', async () => {
    const router = startRouter(database.url);
    const offered = async (...callIDs: readonly string[]): Promise<readonly string[]> =>
      Promise.all(callIDs.map(async (callID) => numberOf(await router.call(callID))));
    const paused = await qm('agents', 'pause', '100', '--reason', 'lunch');
    expect([paused.exitCode, paused.stdout]).toEqual([0, 'Paused Agent 100 (100). Reason: lunch.\n']);
    expect(await offered('a', 'b')).toEqual(['200', '200']);
    expect((await agentsByNumber())['100']).toMatchObject({ status: 'paused', statusReason: 'lunch' });

    const resumed = await qm('agents', 'resume', '100');
    expect([resumed.exitCode, resumed.stdout]).toEqual([0, 'Agent 100 (100) is available.\n']);
    expect((await offered('c', 'd')).toSorted()).toEqual(['100', '200']);
    expect((await agentsByNumber())['100']).toMatchObject({ status: 'available', statusReason: null });
    await router.stop();
  });

  test('show a pause that unanswered calls have brought, and end it', async () => {
    const router = startRouter(database.url);
    await database.query(`with paused as (
        update agent_state set no_answer_pause_until = extract(epoch from clock_timestamp()) * 1000 + 300000
        where agent_id = (select id from agents where number = '100') returning agent_id
      ) insert into membership_checks (queue_id, agent_id) select queue_id, agent_id from memberships join paused using (agent_id)`);
    expect((await agentsByNumber())['100']).toMatchObject({ status: 'paused', statusReason: 'no answer' });
    expect(numberOf(await router.call('a'))).toBe('200');
    expect(numberOf(await router.call('b'))).toBe('200');
    await qm('agents', 'resume', '100');
    expect((await agentsByNumber())['100']).toMatchObject({ status: 'available', statusReason: null });
    expect(numberOf(await router.call('c'))).toBe('100');
    await router.stop();
  });

  test('take an id as well, and ask back where it is somebody’s number', async () => {
    const [first] = await database.query<{ id: number }>("select id from agents where number = '100'");
    const id = String(first?.id);
    expect((await qm('agents', 'pause', id)).stdout).toBe('Paused Agent 100 (100).\n');

    await database.query('update agents set number = $1 where number = $2', [id, '300']);
    const ambiguous = await qm('agents', 'resume', id);
    expect(ambiguous.exitCode).toBe(1);
    expect(ambiguous.stderr).toContain(`--id ${id}  Agent 100, 100\n`);
    expect((await qm('agents', 'resume', '--id', id)).stdout).toBe('Agent 100 (100) is available.\n');
  });

  test('say so when nobody has that number or id', async () => {
    expect(await qm('agents', 'pause', '404')).toMatchObject({
      exitCode: 1,
      stderr: 'There is no agent with the number or id "404".\n',
    });
    expect(await qm('agents', 'resume', '--id', '2147483647')).toMatchObject({
      exitCode: 1,
      stderr: 'There is no agent with the id 2147483647.\n',
    });
  });

  test('print JSON for programs', async () => {
    const { stdout } = await qm('agents', 'pause', '200', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ number: '200', status: 'paused', statusReason: null });
  });
});

describe('qm', () => {
  /** Nothing that these do gets as far as the database. */
  const typeWithoutDatabase = (typed: readonly string[]): Promise<ProgramEnd> =>
    runProgram('src/cli/main.ts', typed, { DATABASE_URL: NOBODY_LISTENS });

  test.each([
    [['--help'], 'qm agents list'],
    [[], 'qm agents add'],
    [['help'], 'qm agents pause'],
    [['agents', '--help'], 'qm agents resume'],
    [['agents', 'add', '-h'], '--queue QUEUE'],
    [['agents', 'pause', '200', '--help'], '--reason REASON'],
  ])('%j prints help', async (typed, part) => {
    const { exitCode, stdout, stderr } = await typeWithoutDatabase(typed);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain(part);
  });

  test.each([
    [['agents', 'hire'], 'There is no command `qm agents hire`.'],
    [['agents'], 'There is no command `qm agents`.'],
    [['--json'], 'There is no command'],
    [['agents', 'list', '--all'], '--all'],
    [['agents', 'list', 'Sales'], 'Sales'],
    [['agents', 'add', '--number', '1', '--queue', 'Sales'], '--name is missing.'],
    [['agents', 'add', '--name', 'Dana', '--number', ' ', '--queue', 'Sales'], '--number is empty.'],
    [['agents', 'add', '--name', 'Dana', '--number', '1'], '--queue is missing.'],
    [['agents', 'add', '--name', 'a\u001b[2J', '--number', '1', '--queue', 'Sales'], '--name takes one line'],
    [['agents', 'add', '--name', 'Dana', '--number', '1'.repeat(65), '--queue', 'Sales'], 'at most 64 characters'],
    [['agents', 'pause'], 'Name the agent by number or id'],
    [['agents', 'pause', '1', '2'], 'One agent at a time'],
    [['agents', 'pause', '1', '--id', '2'], 'Name the agent by number or id'],
    [['agents', 'pause', '--id', 'x'], '--id takes a whole number, and got "x".'],
    [['agents', 'pause', '1', '--reason', 'x'.repeat(256)], '--reason takes one line'],
  ])('%j is refused as typed wrong, before anything is done', async (typed, part) => {
    const { exitCode, stdout, stderr } = await typeWithoutDatabase(typed);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(part);
  });

  test('says what is wrong with the configuration', async () => {
    const end = await runProgram('src/cli/main.ts', ['agents', 'list'], { DATABASE_URL: 'http://user:canary@x/' });
    expect(end.exitCode).toBe(78);
    expect(end.stderr).toStartWith('DATABASE_URL must be ');
    expect(end.stderr).not.toContain('canary');
  });

  test('says that the database can not be reached', async () => {
    const end = await typeWithoutDatabase(['agents', 'list']);
    expect(end.exitCode).toBe(1);
    expect(end.stderr).toStartWith('qm agents list failed: ');
    expect(end.stderr).toContain('ECONNREFUSED');
    expect(end.stderr).not.toContain('canary');
  });

  test('says so when the service has never run on the database', async () => {
    const empty = await createDatabase();
    const end = await runProgram('src/cli/main.ts', ['agents', 'list'], { DATABASE_URL: empty.url });
    await empty.drop();
    expect([end.exitCode, end.stderr]).toEqual([
      1,
      'The database has no tables of this service yet. Start the service once, or run `qm migrate`, which makes them.\n',
    ]);
  });
});

describe('qm on the embedded database', () => {
  const directories: string[] = [];

  async function newDirectory(): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), 'eml-queue-management-qm-'));
    directories.push(directory);
    return join(directory, 'data');
  }

  afterAll(async () => {
    await Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true })));
  });

  test('works beside the service that has it, and alone', async () => {
    const dataDirectory = await newDirectory();
    const service = await startEmbeddedPostgres({ dataDirectory, durable: false });
    await migrate(service.url);
    await seedOnce(service.url);
    const add = ['agents', 'add', '--name', 'Grace', '--number', '5035550199', '--queue', 'Sales'];
    const beside = await runProgram('src/cli/main.ts', add, { DATA_DIR: dataDirectory });
    await service.stop();
    expect(beside).toMatchObject({ exitCode: 0, stderr: '' });

    const alone = await runProgram('src/cli/main.ts', ['agents', 'list'], { DATA_DIR: dataDirectory });
    expect(alone).toMatchObject({ exitCode: 0, stderr: '' });
    expect(alone.stdout).toMatch(/5035550199 +available +Grace +Sales 4/);
  });

  test('makes no database where there is none', async () => {
    const dataDirectory = await newDirectory();
    const end = await runProgram('src/cli/main.ts', ['agents', 'list'], { DATA_DIR: dataDirectory });
    expect([end.exitCode, end.stderr]).toEqual([
      1,
      `There is no database in ${dataDirectory} yet. Start the service once, which makes it.\n`,
    ]);
  });
});
