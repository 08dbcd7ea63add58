/** The README's first queue, copied and pasted into a shell on a service without queues. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addKeys, withKeyFor } from '../support/keys.ts';
import { ROOT } from '../support/run-program.ts';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.ts';

let database: TestDatabase;
let service: ServiceProcess;
let url: string;

beforeAll(async () => {
  database = await createTestDatabase();
  await addKeys(database.database);
  service = startServiceProcess({ DATABASE_URL: database.url });
  url = await service.listening;
});

afterAll(async () => {
  await service.kill();
  await database.drop();
});

/** The first block of a kind below a heading. */
async function blockBelow(heading: string, kind: 'sh' | 'json'): Promise<string> {
  const readme = await Bun.file(join(ROOT, 'README.md')).text();
  const [, below = ''] = readme.split(`\n## ${heading}\n`);
  const [, block = ''] = new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(below) ?? [];
  return block;
}

/** What differs from one installation to the next. */
function withoutIDs(text: string): string {
  return text.replaceAll(/"(queueID|agentID)":\d+/g, '"$1":0').replaceAll(/"mqID":"[^"]+"/g, '"mqID":"…"');
}

describe('the first queue of README.md', () => {
  test('answers a call when its commands were pasted', async () => {
    const script = (await blockBelow('A first queue', 'sh')).replaceAll('http://127.0.0.1:3000', url);
    const key = withKeyFor('configure').Authorization.replace('Bearer ', '');
    const shell = Bun.spawn(['bash', '-eu', '-c', script], {
      env: { ...process.env, KEY: key },
      stdout: 'pipe',
      stderr: 'pipe',
    });
    const [exitCode, stdout, stderr] = await Promise.all([shell.exited, shell.stdout.text(), shell.stderr.text()]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(withoutIDs(stdout)).toBe(withoutIDs(await blockBelow('A first queue', 'json')));
  });

  test('shows changes that the service takes', async () => {
    const functions = (await blockBelow('A first queue', 'sh')).split('\n\n')[0] ?? '';
    await database.query("select setval(pg_get_serial_sequence('queues', 'id'), 10)");
    for (const statement of ['delete from memberships', 'delete from queues', 'delete from agents']) {
      await database.query(statement);
    }
    await database.query('insert into queues (id) values (1), (2)');
    await database.query(
      "insert into queue_names (queue_id, name, is_alias) values (1, 'Help', false), (2, 'Sales', false)",
    );
    await database.query("insert into agents (id, name, number) values (1, 'A', '1'), (2, 'B', '2'), (3, 'C', '3')");
    const script = `${functions}\n${await blockBelow('Queues', 'sh')}`
      .replaceAll('http://127.0.0.1:3000', url)
      .replaceAll(`-w '\\n'`, `-o /dev/null -w '%{http_code}\\n'`);
    const key = withKeyFor('configure').Authorization.replace('Bearer ', '');
    const shell = Bun.spawn(['bash', '-eu', '-c', script], {
      env: { ...process.env, KEY: key },
      stdout: 'pipe',
      stderr: 'inherit',
    });
    const statuses = (await shell.stdout.text()).trim().split('\n');
    expect([await shell.exited, new Set(statuses)]).toEqual([0, new Set(['200'])]);
  });
});
