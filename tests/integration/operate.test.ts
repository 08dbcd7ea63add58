/** `qm` for those who run the service: serve, migrate, queues, doctor, and what shells complete. */
import { afterEach, beforeEach, describe, expect, test } from 'bun:test';
import { createApiKey } from '../../src/operations/api-keys.ts';
import { createOutcomeRecorder } from '../../src/operations/record-outcome.ts';
import { startRouter } from '../support/call-router.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createDatabase } from '../support/postgres.ts';
import { type ProgramEnd, runProgram } from '../support/run-program.ts';
import { startServiceProcess } from '../support/service-process.ts';

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  await addQueue(database, { name: 'Sales', aliases: ['Verkauf'], numbers: ['100', '200'] });
  await addQueue(database, { name: 'Support', numbers: ['300'] });
});

afterEach(() => database.drop());

function qm(...typed: readonly string[]): Promise<ProgramEnd> {
  return runProgram('src/cli/main.ts', typed, { DATABASE_URL: database.url });
}

describe('qm migrate', () => {
  test('makes the tables of an empty database, and nothing the second time', async () => {
    const { url, drop } = await createDatabase({});
    const migrate = () => runProgram('src/cli/main.ts', ['migrate', '--json'], { DATABASE_URL: url });
    // The command's own output.
    const applied = async () =>
      (JSON.parse((await migrate()).stdout) as { readonly applied: readonly string[] }).applied;
    expect(await applied()).toContain('0001-queue-key');
    expect(await applied()).toEqual([]);
    const { exitCode, stdout } = await runProgram('src/cli/main.ts', ['queues', 'list'], { DATABASE_URL: url });
    expect([exitCode, stdout]).toEqual([0, 'There are no queues yet.\n']);
    await drop();
  });
});

describe('qm serve', () => {
  test('is the service', async () => {
    const service = startServiceProcess({ DATABASE_URL: database.url }, { script: 'exec bun src/cli/main.ts serve' });
    const url = await service.listening;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    service.signal('SIGTERM');
    expect((await service.ended).exitCode).toBe(0);
  });
});

describe('qm queues', () => {
  test('are listed, closed and opened again, each as a revision', async () => {
    const closed = await qm('queues', 'close', 'verkauf', '--reason', 'fire alarm', '--number', '911');
    expect([closed.exitCode, closed.stdout]).toEqual([0, 'Sales is closed.\n']);
    const router = startRouter(database.url);
    expect(await router.call('a')).toMatchObject({ kind: 'offer', number: '911' });
    const { stdout } = await qm('queues', 'list');
    expect(stdout.split('\n')[1]).toMatch(/^1 +round_robin +2 +closed \(fire alarm\) +Sales +Verkauf$/);
    expect((await qm('queues', 'open', 'Sales')).stdout).toBe('Sales goes by its hours.\n');
    expect(await router.call('b')).toMatchObject({ kind: 'offer', number: '100' });
    await router.stop();
    expect(await database.query('select author, operation from revisions order by number')).toEqual([
      { author: 'qm', operation: 'qm queues close' },
      { author: 'qm', operation: 'qm queues open' },
    ]);
  });

  test.each([
    [['queues', 'open', 'Nowhere'], 1, 'There is no queue Nowhere.'],
    [['queues', 'open'], 2, 'Name one queue.'],
    [['queues', 'close', 'Sales', 'Support'], 2, 'Name one queue.'],
    [['queues', 'close', 'Sales', '--until', 'noon'], 2, '--until must be a time in UTC'],
    [['completion', 'csh'], 2, 'Name one of bash, zsh and fish.'],
    [['serve', '--port', '1'], 2, "Unknown option '--port'"],
  ])('are not touched by what is wrong: %j', async (typed, code, message) => {
    const { exitCode, stderr } = await qm(...typed);
    expect(exitCode).toBe(code);
    expect(stderr).toContain(message);
    expect(await database.query('select from revisions')).toEqual([]);
  });
});

interface Finding {
  readonly level: string;
  readonly about: string;
  readonly message: string;
}

async function findings(environment: Readonly<Record<string, string>> = {}) {
  const program = await runProgram('src/cli/main.ts', ['doctor', '--json'], {
    DATABASE_URL: database.url,
    ...environment,
  });
  // The command's own output.
  const found = JSON.parse(program.stdout) as readonly Finding[];
  const isProblem = ({ level }: Finding): boolean => level === 'problem';
  expect(program.exitCode).toBe(found.some(isProblem) ? 1 : 0);
  // A server for tests may be one that forgets when the power goes.
  const others = found.filter(({ message }) => !message.startsWith('What is answered may be lost'));
  return {
    exitCode: others.some(isProblem) ? 1 : 0,
    messages: others.filter(({ level }) => level !== 'fine').map(({ level, message }) => `${level}: ${message}`),
  };
}

describe('qm doctor', () => {
  beforeEach(async () => {
    const rest = { scopes: ['admin'], queueIDs: null, expiresAt: null } as const;
    await createApiKey(database.database, { name: 'operations', ...rest });
  });

  test('finds nothing where all is well', async () => {
    expect(await findings()).toEqual({ exitCode: 0, messages: [] });
    expect((await qm('doctor')).stdout).toMatch(/^✓ database {2}PostgreSQL \S+ answers\.\n/);
  });

  test('warns of keys that end, of queues without anybody, and of whoever reaches the service', async () => {
    const expiresAt = new Date(Date.now() + 86_400_000);
    await createApiKey(database.database, { name: 'desk', scopes: ['read'], queueIDs: null, expiresAt });
    await database.query("update agents set status = 'paused' where number = '300'");
    await database.query("update queues set strategy = 'top_down' where id = 1");
    await addQueue(database, { name: 'Nobody', numbers: [] });
    const { exitCode, messages } = await findings({ HOST: '0.0.0.0', WEBHOOK_ACCESS: 'open' });
    expect(exitCode).toBe(0);
    expect(messages.map((message) => message.replace(/\(\w{8}\) ends at \S+Z/, '(ID) ends at TIME'))).toEqual([
      'warning: Whoever reaches the service may ask for agents: set WEBHOOK_ACCESS to key or networks.',
      'warning: The key desk (ID) ends at TIME: make its successor.',
      "warning: Sales takes no leases, so top_down can't know who is on a call: set leaseSeconds.",
      'warning: Nobody is in Nobody.',
      'warning: Nobody in Support is available now.',
    ]);
  });

  test('ends with 1 where calls are not answered, or may be lost', async () => {
    await database.query("insert into migrations (name, sha256) values ('9999-future', '')");
    const { exitCode, messages } = await findings({ HOST: '0.0.0.0' });
    expect(exitCode).toBe(1);
    expect(messages).toEqual([
      'problem: 9999-future of a newer version: run that version here too.',
      'problem: Others reach the service and none of them is answered: set WEBHOOK_ACCESS.',
    ]);
  });

  test('tells what the caller does, and which settings would fit', async () => {
    const router = startRouter(database.url);
    const recordOutcome = createOutcomeRecorder({ database: database.database });
    for (let index = 0; index < 30; index += 1) {
      router.setClockAhead(0);
      await router.call(`call-${index}`, { callTime: '3' });
      await router.call(`call-${index}`, { callTime: '3' });
      await recordOutcome({ offer: { callID: `call-${index}` }, outcome: 'no_answer' });
      router.setClockAhead(18);
      await router.call(`call-${index}`, { callTime: '21' });
    }
    await router.stop();
    await database.query('update queues set ring_seconds = 10 where id = 1');
    const { exitCode, messages } = await findings();
    expect(exitCode).toBe(1);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/^problem: ringSeconds of Sales is 10, and agents ring for longer: set it to 2\d\.$/);
    const { stdout } = await qm('doctor');
    expect(stdout).toContain('33.3 % of the requests in 30 calls were retries.');
    expect(stdout).toContain('callTime grows with the clock, in seconds.');
    expect(stdout).toMatch(/Another agent is asked for 18\.\d s after an offer/);
  });
});

describe('qm explain', () => {
  test('says why, for one offer and for a call', async () => {
    const router = startRouter(database.url);
    await database.query("update agents set status = 'paused', status_reason = 'lunch' where number = '100'");
    const routed = await router.call('explained');
    await router.stop();
    const mqID = routed.kind === 'offer' ? routed.mqID : '';
    for (const id of ['explained', mqID]) {
      const { exitCode, stdout } = await qm('explain', id);
      expect(exitCode).toBe(0);
      const [heading, ...lines] = stdout.split('\n');
      expect(heading).toContain(mqID);
      expect(lines.map((line) => line.trim().replace(/since \d\d:\d\d/, 'since TIME'))).toEqual([
        'Sales was open.',
        'Round-robin began at the start of the roster.',
        'Agent 100 was next, but was paused since TIME (lunch).',
        'Agent 200 was offered.',
        '',
      ]);
    }
    expect(await qm('explain', 'nobody')).toMatchObject({
      exitCode: 1,
      stderr: 'There is no offer and no call nobody.\n',
    });
  });
});

describe('qm fairness', () => {
  test('shows what each agent of a queue got, and whether that was fair', async () => {
    const router = startRouter(database.url);
    await router.call('first');
    await database.query("update agents set status = 'paused' where number = '200'");
    await router.call('second');
    await router.call('third');
    await router.stop();
    const { exitCode, stdout } = await qm('fairness', 'verkauf');
    expect(exitCode).toBe(0);
    const [head = '', , columns = '', ...rows] = stdout.trimEnd().split('\n');
    expect(head).toMatch(
      /^Sales, \S+Z to \S+Z, round_robin: 3 decisions, 3 offers of the rotation\. The bound held\.$/,
    );
    expect(columns.split(/ {2,}/).slice(1)).toEqual([
      ...['AGENT', 'TIER', 'OFFERS', 'SHARE', 'OTHER', 'BEHIND', 'BOUND', 'HELD', 'PASSED OVER'],
    ]);
    expect(rows.map((row) => row.split(/ {2,}/).slice(1))).toEqual([
      ['Agent 100', '1', '3', '2.50', '0', '0', '1', 'yes', 'never'],
      ['Agent 200', '1', '0', '0.50', '0', '3', '3', 'yes', 'paused 2'],
    ]);
    const { stdout: json } = await qm('fairness', 'Sales', '--json');
    expect(JSON.parse(json)).toMatchObject({ queue: 'Sales', held: true, items: [{ offers: 3 }, { offers: 0 }] });
  });

  test.each([
    [
      ['Sales', '--to', '2020-01-01T00:00:00Z'],
      0,
      /^Sales, 2019-12-31T\S+ to 2020-01-01T\S+: nothing was decided\.\n$/,
      '',
    ],
    [['Nowhere'], 1, /^$/, 'There is no queue Nowhere.'],
    [['Sales', '--from', '2037-01-01T00:00:00Z'], 1, /^$/, '--to must be behind --from.'],
    [['Sales', '--from', '31 February'], 2, /^$/, '--from must be a time in UTC, like 2026-12-31T18:00:00Z.'],
    [[], 2, /^$/, 'Name one queue.'],
  ])('%j', async (typed, code, text, error) => {
    const { exitCode, stdout, stderr } = await qm('fairness', ...typed);
    expect(stdout).toMatch(text);
    expect([exitCode, stderr.split('\n')[0]]).toEqual([code, error]);
  });
});

describe('what a shell completes', () => {
  test.each([
    [['que'], ['queues']],
    [
      ['queues', ''],
      ['list', 'close', 'open'],
    ],
    [
      ['queues', 'close', ''],
      ['Sales', 'Verkauf', 'Support'],
    ],
    [['queues', 'close', 'V'], ['Verkauf']],
    [['fairness', 'V'], ['Verkauf']],
    [['agents', 'pause', '2'], ['200']],
    [
      ['agents', 'add', 'Grace', '7', '--queue', 'S'],
      ['Sales', 'Support'],
    ],
    [['doctor', '--j'], ['--json']],
    [['comp'], ['completion']],
    [['export', ''], []],
  ])('%j', async (typed, candidates) => {
    const { exitCode, stdout } = await qm('complete', '--', ...typed);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').filter((line) => line !== '')).toEqual(candidates);
  });

  test.each(['bash', 'zsh', 'fish'])('in %s is asked by a script', async (shell) => {
    const { exitCode, stdout } = await qm('completion', shell);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('qm complete --');
  });

  test('bash takes from its script', async () => {
    const { stdout: script } = await qm('completion', 'bash');
    const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
    const program = Bun.spawn(
      [
        'bash',
        '-c',
        `qm() { '${process.execPath}' '${main}' "$@"; }; ${script}
         COMP_WORDS=(qm queues close V); COMP_CWORD=3; _qm; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      { env: { ...process.env, DATABASE_URL: database.url }, stdout: 'pipe', stderr: 'pipe' },
    );
    expect(await new Response(program.stdout).text()).toBe('Verkauf\n');
  });
});
