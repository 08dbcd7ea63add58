/** The environment becomes a whole configuration, or a list of everything that is wrong with it. */
import { describe, expect, test } from 'bun:test';
import { join } from 'node:path';
import { ConfigError, type Environment, readConfig, type WebhookAccess } from '../../src/config.ts';

const ROOT = join(import.meta.dir, '..', '..');

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) {
      return error.message.split('\n');
    }
    throw error;
  }
  return [];
}

describe('configuration', () => {
  test('needs no variable at all', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      basePath: '',
      database: { kind: 'embedded', dataDirectory: join(ROOT, '.data'), isSeeded: true },
      logLevel: 'info',
      webhookAccess: { kind: 'loopback' },
      managementRequestsPerSecond: 50,
      webhookRequestsPerSecond: 0,
      trustedProxies: [],
    });
  });

  test('takes every variable', () => {
    const config = readConfig({
      HOST: '::',
      PORT: '0',
      BASE_PATH: '/telephony/queue_management-2',
      DATABASE_URL: 'postgresql://router:s%23cret@db.example:5433/queues?sslmode=verify-full',
      SEED: 'true',
      LOG_LEVEL: 'silent',
      WEBHOOK_ACCESS: 'key,networks',
      WEBHOOK_NETWORKS: '192.0.2.0/24, 2001:db8::/32,198.51.100.7',
      TRUSTED_PROXIES: '10.0.0.0/8',
      MANAGEMENT_REQUESTS_PER_SECOND: '0',
      WEBHOOK_REQUESTS_PER_SECOND: '200',
    });
    expect(config).toEqual({
      host: '::',
      port: 0,
      basePath: '/telephony/queue_management-2',
      database: {
        kind: 'external',
        url: 'postgresql://router:s%23cret@db.example:5433/queues?sslmode=verify-full',
        isSeeded: true,
      },
      logLevel: 'silent',
      webhookAccess: {
        kind: 'restricted',
        needsKey: true,
        networks: [
          { address: '192.0.2.0', prefix: 24 },
          { address: '2001:db8::', prefix: 32 },
          { address: '198.51.100.7', prefix: 32 },
        ],
      },
      managementRequestsPerSecond: 0,
      webhookRequestsPerSecond: 200,
      trustedProxies: [{ address: '10.0.0.0', prefix: 8 }],
    });
  });

  test.each([
    [{ WEBHOOK_ACCESS: 'open' }, { kind: 'open' }],
    [{ WEBHOOK_ACCESS: 'key' }, { kind: 'restricted', needsKey: true, networks: null }],
    [
      { WEBHOOK_ACCESS: 'networks', WEBHOOK_NETWORKS: '::1' },
      { kind: 'restricted', needsKey: false, networks: [{ address: '::1', prefix: 128 }] },
    ],
  ] as [Environment, WebhookAccess][])('lets in callers as told: %j', (environment, access) => {
    expect(readConfig(environment).webhookAccess).toEqual(access);
  });

  test('seeds a database of its own unless told not to, and another only when told to', () => {
    const isSeeded = (environment: Environment): boolean => readConfig(environment).database.isSeeded;
    const external = { DATABASE_URL: 'postgres://db.example/queues' };
    expect([{}, { SEED: 'false' }, external, { ...external, SEED: 'true' }].map(isSeeded)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('makes the data directory absolute', () => {
    const { database } = readConfig({ DATA_DIR: 'somewhere/data' });
    expect(database).toMatchObject({ dataDirectory: join(process.cwd(), 'somewhere/data') });
  });

  test('takes a variable that is set to nothing for one that is not set', () => {
    const empty = { HOST: '', PORT: '', BASE_PATH: '', DATABASE_URL: '', DATA_DIR: '', SEED: '', LOG_LEVEL: '' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test('can not be changed', () => {
    const config = readConfig({});
    expect([config, config.database].map((part) => Object.isFrozen(part))).toEqual([true, true]);
  });

  test('names every problem at once', () => {
    const problems = problemsOf({
      PORT: '65536',
      SEED: 'yes',
      LOG_LEVEL: 'verbose',
      DATABASE_URL: 'mysql://db/queues',
    });
    expect(problems).toEqual([
      expect.stringMatching(/^DATABASE_URL must be a URL like postgres:/),
      'SEED must be true or false, and is "yes"',
      'PORT must be a number from 0 (any free port) to 65535, and is "65536"',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, and is "verbose"',
    ]);
  });

  test.each([
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', '0x50'],
    ['PORT', ' 80'],
    ['PORT', '1e3'],
    ['HOST', 'two hosts'],
    ['HOST', 'http://127.0.0.1'],
    ['WEBHOOK_ACCESS', 'open,key'],
    ['WEBHOOK_ACCESS', 'nobody'],
    ['TRUSTED_PROXIES', '192.0.2.0/33'],
    ['TRUSTED_PROXIES', '192.0.2/24'],
    ['TRUSTED_PROXIES', '::1/129'],
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['BASE_PATH', 'queue'],
    ['BASE_PATH', '/'],
    ['BASE_PATH', '/queue/'],
    ['BASE_PATH', '/queue//management'],
    ['BASE_PATH', '/../queue'],
    ['BASE_PATH', '/queue?'],
    ['SEED', '1'],
    ['SEED', 'TRUE'],
    ['LOG_LEVEL', 'INFO'],
  ])('refuses %s=%s, and says so in one sentence', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toStartWith(`${name} must be `);
    expect(problems[0]).toEndWith(`and is ${JSON.stringify(value)}`);
  });

  test('wants networks exactly where callers are to come from them', () => {
    const sentence = 'WEBHOOK_NETWORKS must be set exactly when WEBHOOK_ACCESS has networks';
    expect(problemsOf({ WEBHOOK_ACCESS: 'networks' })).toEqual([sentence]);
    expect(problemsOf({ WEBHOOK_ACCESS: 'key', WEBHOOK_NETWORKS: '192.0.2.0/24' })).toEqual([sentence]);
  });

  test.each([
    ['http://user:canary@db.example/queues'],
    ['postgres://user:canary@db.example:port/queues'],
    ['postgres://user:canary%zz@db.example/queues'],
    ['user:canary@db.example/queues'],
    ['postgres://user:can/ary#@db.example/queues'],
  ])('refuses the database URL %s without quoting it', (url) => {
    const problems = problemsOf({ DATABASE_URL: url });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toStartWith('DATABASE_URL must be ');
    expect(problems[0]).not.toMatch(/can\/?ary/);
  });

  test('shortens a long value, so that the other problems can be seen', () => {
    expect(problemsOf({ HOST: '/'.repeat(10_000) })[0]?.length).toBeLessThan(300);
  });
});
