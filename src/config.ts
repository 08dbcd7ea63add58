/** Reads the configuration from the environment: once, completely, with every problem named at once. */
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';

export interface Config {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Stands before every path: empty, or `/` and something without a slash at its end. */
  readonly basePath: string;
  readonly database: DatabaseConfig;
  readonly logLevel: LogLevel;
  readonly webhookAccess: WebhookAccess;
  /** Of each key and each address; 0 for no limit. */
  readonly managementRequestsPerSecond: number;
  /** Of each address; 0 for no limit. */
  readonly webhookRequestsPerSecond: number;
  /** Whose word counts on where a request comes from. */
  readonly trustedProxies: readonly Network[];
}

/** Who may ask for an agent: everybody who reaches the service, this machine alone, or who meets all conditions. */
export type WebhookAccess =
  | { readonly kind: 'open' }
  | { readonly kind: 'loopback' }
  | { readonly kind: 'restricted'; readonly needsKey: boolean; readonly networks: readonly Network[] | null };

/** The addresses that begin with the same bits. */
export interface Network {
  readonly address: string;
  /** How many bits. */
  readonly prefix: number;
}

export type DatabaseConfig =
  | { readonly kind: 'external'; readonly url: string; readonly isSeeded: boolean }
  | { readonly kind: 'embedded'; readonly dataDirectory: string; readonly isSeeded: boolean };

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** A level lets pass what is as grave or graver; `silent` nothing. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The message has one line for each problem. It holds no password. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A variable that is set to nothing counts as not set.
 * @throws ConfigError
 */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];

  function read<Value>(name: string, fallback: Value, parse: (text: string) => Value | Problem): Value {
    const text = environment[name];
    if (text === undefined || text === '') {
      return fallback;
    }
    const value = parse(text);
    if (value instanceof Problem) {
      problems.push(`${name} ${value.sentence}`);
      return fallback;
    }
    return value;
  }

  const databaseUrl = read('DATABASE_URL', null, parseDatabaseUrl);
  const dataDirectory = read('DATA_DIR', join(import.meta.dir, '..', '.data'), (text) => resolve(text));
  const isSeeded = read('SEED', databaseUrl === null, parseSwitch);
  const config: Config = {
    host: read('HOST', '127.0.0.1', parseHost),
    port: read('PORT', 3000, parsePort),
    basePath: read('BASE_PATH', '', parseBasePath),
    database: Object.freeze(
      databaseUrl === null
        ? { kind: 'embedded', dataDirectory, isSeeded }
        : { kind: 'external', url: databaseUrl, isSeeded },
    ),
    logLevel: read('LOG_LEVEL', 'info', parseLogLevel),
    webhookAccess: readWebhookAccess(
      read('WEBHOOK_ACCESS', [], parseConditions),
      read('WEBHOOK_NETWORKS', null, parseNetworks),
      problems,
    ),
    managementRequestsPerSecond: read('MANAGEMENT_REQUESTS_PER_SECOND', 50, parseRate),
    webhookRequestsPerSecond: read('WEBHOOK_REQUESTS_PER_SECOND', 0, parseRate),
    trustedProxies: read('TRUSTED_PROXIES', [], parseNetworks),
  };
  if (problems.length > 0) {
    throw new ConfigError(problems.join('\n'));
  }
  return Object.freeze(config);
}

/** What is wrong with a variable: a sentence without its subject. */
class Problem {
  readonly sentence: string;

  constructor(sentence: string) {
    this.sentence = sentence;
  }
}

function parsePort(text: string): number | Problem {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65_535
    ? port
    : new Problem(`must be a number from 0 (any free port) to 65535, and is ${quoted(text)}`);
}

function parseRate(text: string): number | Problem {
  const rate = Number(text);
  return /^\d{1,6}$/.test(text)
    ? rate
    : new Problem(`must be a whole number of requests, or 0 for no limit, and is ${quoted(text)}`);
}

function parseHost(text: string): string | Problem {
  return /^[\w.:%-]+$/.test(text)
    ? text
    : new Problem(`must be an IP address or a host name of this machine, and is ${quoted(text)}`);
}

function parseBasePath(text: string): string | Problem {
  const segments = text.slice(1).split('/');
  const isPath = text.startsWith('/') && segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment));
  return isPath
    ? text
    : new Problem(
        `must be a path like /queue-management, of letters, digits and . _ ~ -, without a slash at its end, ` +
          `and is ${quoted(text)}`,
      );
}

/** Its problems never quote it: it may hold a password. */
function parseDatabaseUrl(text: string): string | Problem {
  const mistake = new Problem(
    'must be a URL like postgres://USER:PASSWORD@HOST:5432/DATABASE; characters like # / ? % in the password have ' +
      'to be percent-encoded',
  );
  try {
    const { protocol, username, password, pathname } = new URL(text);
    [username, password, pathname].forEach((part) => decodeURIComponent(part));
    return protocol === 'postgres:' || protocol === 'postgresql:' ? text : mistake;
  } catch {
    return mistake;
  }
}

function parseSwitch(text: string): boolean | Problem {
  if (text === 'true' || text === 'false') {
    return text === 'true';
  }
  return new Problem(`must be true or false, and is ${quoted(text)}`);
}

function parseLogLevel(text: string): LogLevel | Problem {
  const level = LOG_LEVELS.find((known) => known === text);
  return level ?? new Problem(`must be one of ${LOG_LEVELS.join(', ')}, and is ${quoted(text)}`);
}

const CONDITIONS = ['open', 'key', 'networks'] as const;
type Condition = (typeof CONDITIONS)[number];

function parseConditions(text: string): readonly Condition[] | Problem {
  const words = text.split(',').map((word) => word.trim());
  const conditions = CONDITIONS.filter((condition) => words.includes(condition));
  const isClear = conditions.length === words.length && (conditions.length === 1 || !conditions.includes('open'));
  return isClear ? conditions : new Problem(`must be open, key, networks or key,networks, and is ${quoted(text)}`);
}

function readWebhookAccess(
  conditions: readonly Condition[],
  networks: readonly Network[] | null,
  problems: string[],
): WebhookAccess {
  if (conditions.includes('networks') !== (networks !== null)) {
    problems.push('WEBHOOK_NETWORKS must be set exactly when WEBHOOK_ACCESS has networks');
  }
  const [first] = conditions;
  if (first === undefined) {
    return Object.freeze({ kind: 'loopback' });
  }
  return Object.freeze(
    first === 'open' ? { kind: 'open' } : { kind: 'restricted', needsKey: conditions.includes('key'), networks },
  );
}

function parseNetworks(text: string): readonly Network[] | Problem {
  const networks = text.split(',').map((part) => parseNetwork(part.trim()));
  const known = networks.filter((network) => network !== null);
  return known.length === networks.length
    ? known
    : new Problem(`must be a list of networks like 192.0.2.0/24,2001:db8::/32, and is ${quoted(text)}`);
}

function parseNetwork(text: string): Network | null {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = { 0: null, 4: 32, 6: 128 }[isIP(address)] ?? null;
  if (bits === null || rest.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) {
    return null;
  }
  const length = prefix === undefined ? bits : Number(prefix);
  return length <= bits ? { address, prefix: length } : null;
}

function quoted(text: string): string {
  const charactersMax = 100;
  return JSON.stringify(text.length > charactersMax ? `${text.slice(0, charactersMax)}…` : text);
}
