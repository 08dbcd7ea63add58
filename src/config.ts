/** Reads the configuration from the environment: once, completely, with every problem named at once. */
import { join, resolve } from 'node:path';

export interface Config {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Stands before every path: empty, or `/` and something without a slash at its end. */
  readonly basePath: string;
  readonly database: DatabaseConfig;
  readonly logLevel: LogLevel;
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

function quoted(text: string): string {
  const charactersMax = 100;
  return JSON.stringify(text.length > charactersMax ? `${text.slice(0, charactersMax)}…` : text);
}
