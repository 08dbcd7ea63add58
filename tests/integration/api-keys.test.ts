/** API keys on a real database: what is kept of them, when they count, and what a key for some queues sees. */
import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { hashOfKey, idOfKey, newKeyText } from '../../src/operations/api-key-text.ts';
import { createApiKey, createKeyFinder, type KeyToCreate } from '../../src/operations/api-keys.ts';
import { hasKeys, listKeys, revokeKey } from '../../src/store/api-keys.ts';
import { addQueue, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { runProgram } from '../support/run-program.ts';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.ts';

let database: TestDatabase;
let sales: number;
let support: number;

beforeAll(async () => {
  database = await createTestDatabase();
  sales = await addQueue(database, { name: 'Sales', numbers: ['1'] });
  support = await addQueue(database, { name: 'Support', numbers: ['2'] });
});

afterAll(() => database.drop());

function create(changes: Partial<KeyToCreate> = {}) {
  const key: KeyToCreate = { name: 'test', scopes: ['read'], queueIDs: null, expiresAt: null, ...changes };
  return createApiKey(database.database, key);
}

function finder() {
  return createKeyFinder({ database: database.database, onNoteFailed: (error) => expect(error).toBeUndefined() });
}

describe('the text of a key', () => {
  test('has an id, and a checksum that tells a typing error without the database', () => {
    const { id, key } = newKeyText();
    expect(key).toMatch(/^qm_\w{8}_\w{38}$/);
    expect(idOfKey(key)).toBe(id);
    for (let place = 0; place < key.length; place += 1) {
      const other = key[place] === 'x' ? 'y' : 'x';
      expect(idOfKey(key.slice(0, place) + other + key.slice(place + 1))).toBeNull();
    }
    expect([idOfKey(''), idOfKey(`${key}0`), idOfKey(key.toLowerCase())]).toEqual([null, null, null]);
  });

  test('is never the same', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => newKeyText().key)).size).toBe(1_000);
  });
});

describe('a key', () => {
  test('is kept as a hash alone', async () => {
    const { key, record } = await create();
    const rows = await database.query<{ row: string }>('select api_keys::text as row from api_keys');
    expect(rows.some(({ row }) => row.includes(key.slice(12)))).toBeFalse();
    expect(hashOfKey(key)).toHaveLength(32);
    expect(record).toMatchObject({ name: 'test', scopes: ['read'], queueIDs: null, revokedAt: null });
    expect(await hasKeys(database.database)).toBeTrue();
  });

  test('counts until it expires or is revoked, and its last use is noted', async () => {
    const live = await create({ expiresAt: new Date(Date.now() + 60_000) });
    const expired = await create({ expiresAt: new Date(Date.now() - 1) });
    const find = finder();
    expect(await find(live.key)).toMatchObject({ id: live.record.id });
    expect([await find(expired.key), await find(newKeyText().key), await find('qm_')]).toEqual([null, null, null]);
    await revokeKey(database.database, live.record.id);
    expect(await finder()(live.key)).toBeNull();
    const kept = (await listKeys(database.database)).find(({ id }) => id === live.record.id);
    expect([kept?.lastUsedAt instanceof Date, kept?.revokedAt instanceof Date]).toEqual([true, true]);
    const again = await revokeKey(database.database, live.record.id);
    expect(again?.revokedAt).toEqual(kept?.revokedAt ?? null);
    expect(await revokeKey(database.database, 'notthere')).toBeNull();
  });

  test('may be one of two under one name, so that one can take the place of the other', async () => {
    const [old, next] = [await create({ name: 'desk' }), await create({ name: 'desk' })];
    const find = finder();
    expect([(await find(old.key))?.name, (await find(next.key))?.name]).toEqual(['desk', 'desk']);
    await revokeKey(database.database, old.record.id);
    expect([await finder()(old.key), (await finder()(next.key))?.name]).toEqual([null, 'desk']);
  });

  test('is remembered for a while, so that the database is not asked each time', async () => {
    const { key, record } = await create();
    const find = finder();
    await find(key);
    await revokeKey(database.database, record.id);
    expect(await find(key)).toMatchObject({ id: record.id });
  });
});

describe('a key for some queues', () => {
  let service: ServiceProcess;
  let url: string;

  beforeAll(async () => {
    service = startServiceProcess({ DATABASE_URL: database.url });
    url = await service.listening;
  });

  afterAll(() => service.kill());

  function createRestricted() {
    return create({ scopes: ['admin'], queueIDs: [sales] });
  }

  async function ask(key: string, path: string, init: RequestInit = {}): Promise<number> {
    return (await fetch(url + path, { ...init, headers: { Authorization: `Bearer ${key}` } })).status;
  }

  test('sees and changes nothing of the others', async () => {
    for (const rclassification of ['Sales', 'Support']) {
      const body = JSON.stringify({ callID: `to-${rclassification}`, rclassification, callTime: '0' });
      await fetch(`${url}/call/request`, { method: 'POST', body });
    }
    const { key } = await createRestricted();
    const rows = await database.query<{ id: number; number: string }>('select id, number from agents');
    const agents = new Map(rows.map(({ id, number }) => [number, id]));
    expect(support).not.toBe(sales);
    expect([await ask(key, '/v1/calls/to-Sales'), await ask(key, '/v1/calls/to-Support')]).toEqual([200, 404]);
    const report = (callID: string) =>
      ask(key, '/v1/outcomes', { method: 'POST', body: JSON.stringify({ callID, outcome: 'answered' }) });
    expect([await report('to-Sales'), await report('to-Support')]).toEqual([200, 404]);
    expect(await ask(key, '/v1/keys')).toBe(403);
    const idle = { method: 'PUT', body: JSON.stringify({ state: 'idle' }) };
    expect(await ask(key, '/v1/numbers/1/state', idle)).toBe(403);
    const configuration = await Promise.all(
      [
        `/v1/queues/${sales}`,
        `/v1/queues/${support}`,
        `/v1/queues/${support}/memberships`,
        `/v1/agents/${agents.get('1')}`,
        `/v1/agents/${agents.get('2')}`,
        `/v1/revisions?queueID=${sales}`,
        `/v1/revisions?queueID=${support}`,
        '/v1/revisions',
        '/v1/customer-rules',
      ].map((path) => ask(key, path)),
    );
    expect(configuration).toEqual([200, 404, 404, 200, 404, 200, 403, 403, 403]);
    const listed = async (path: string): Promise<readonly { readonly id: number }[]> => {
      const response = await fetch(url + path, { headers: { Authorization: `Bearer ${key}` } });
      // The contract's tests hold these answers against their schemas.
      return ((await response.json()) as { readonly items: readonly { readonly id: number }[] }).items;
    };
    expect((await listed('/v1/queues')).map(({ id }) => id)).toEqual([sales]);
    expect((await listed('/v1/agents')).map(({ id }) => id)).toEqual([agents.get('1') ?? 0]);
    const paused = { method: 'PUT', body: JSON.stringify({ status: 'paused' }) };
    const status = (number: string) => ask(key, `/v1/agents/${agents.get(number)}/status`, paused);
    expect([await status('1'), await status('2')]).toEqual([200, 404]);
    const added = { method: 'POST', body: JSON.stringify({ name: 'New', number: '1' }) };
    expect([await ask(key, '/v1/queues', added), await ask(key, '/v1/agents', added)]).toEqual([403, 403]);
    const outcomes = await database.query('select call_id from outcomes join offers using (mq_id)');
    expect(outcomes).toEqual([{ call_id: 'to-Sales' }]);
  });
});

describe('qm keys', () => {
  test('adds, lists and revokes', async () => {
    const qm = (...words: string[]) => runProgram('src/cli/main.ts', words, { DATABASE_URL: database.url });
    const added = await qm('keys', 'add', '--name', 'by hand', '--scope', 'read', '--queue', 'sales', '--days', '7');
    expect(added).toMatchObject({ exitCode: 0, stderr: '' });
    const key = added.stdout.trim();
    expect(await finder()(key)).toMatchObject({ name: 'by hand', scopes: ['read'], queueIDs: [sales] });
    const id = idOfKey(key) ?? '';
    expect((await qm('keys', 'list')).stdout).toMatch(new RegExp(`^${id}  valid +\\S+ +read +by hand$`, 'm'));
    expect((await qm('keys', 'revoke', id)).stdout).toContain('Revoked by hand');
    expect((await qm('keys', 'list')).stdout).toMatch(new RegExp(`^${id}  revoked`, 'm'));
  });

  test('tells what was typed wrong', async () => {
    const qm = (...words: string[]) => runProgram('src/cli/main.ts', words, { DATABASE_URL: database.url });
    expect(await qm('keys', 'add', '--name', 'x')).toMatchObject({ exitCode: 2 });
    expect(await qm('keys', 'add', '--name', 'x', '--scope', 'everything')).toMatchObject({ exitCode: 2 });
    expect(await qm('keys', 'add', '--name', 'x', '--scope', 'read', '--queue', 'nowhere')).toMatchObject({
      exitCode: 1,
    });
    expect(await qm('keys', 'revoke', 'nobody')).toMatchObject({ exitCode: 1 });
  });
});
