/** What is observed becomes log lines of the right level, and nothing that a caller sent is in them. */
import { describe, expect, test } from 'bun:test';
import { stripVTControlCharacters } from 'node:util';
import pg from 'pg';
import type { LogLevel } from '../../src/config.ts';
import { createLog } from '../../src/log/log.ts';
import type { Observation } from '../../src/observe.ts';
import { ConnectionLostError } from '../../src/store/flight.ts';

/** Stands for whatever a caller sent. */
const CANARY = 'c4n4ry-wtl0tmw3rri9s7gqdpfi0';

const ANSWERED: Observation = {
  kind: 'request_answered',
  operation: 'routeCall',
  method: 'POST',
  status: 201,
  durationMilliseconds: 1.2345678,
};

function textLogged(observation: Observation, level: LogLevel = 'info', isTerminal = false): string {
  let text = '';
  const observe = createLog({ level, output: { write: (line) => void (text += line) }, isTerminal });
  observe(observation);
  return text;
}

function logged(observation: Observation, level: LogLevel = 'info'): readonly Record<string, unknown>[] {
  return (
    textLogged(observation, level)
      .split('\n')
      .filter((line) => line !== '')
      // pino writes an object in every line; anything else would fail the comparisons below.
      .map((line) => JSON.parse(line) as Record<string, unknown>)
  );
}

function databaseError(code: string, fields: Partial<pg.DatabaseError> = {}): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError(`it is about ${CANARY}`, 100, 'error'), {
    code,
    severity: 'ERROR',
    detail: `Key (call_id)=(${CANARY}) already exists.`,
    where: `unnamed portal parameter $1 = '${CANARY}'`,
    ...fields,
  });
}

function thrown(message: string): Error {
  return new TypeError(message, { cause: new Error(message) });
}

describe('the log', () => {
  test('writes one JSON line with level, time and event for a request', () => {
    const [line, ...others] = logged(ANSWERED);
    expect(others).toEqual([]);
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      operation: 'routeCall',
      method: 'POST',
      status: 201,
      durationMilliseconds: 1.235,
      event: 'request_answered',
    });
  });

  test('is readable on a terminal, in one line', () => {
    const text = stripVTControlCharacters(textLogged(ANSWERED, 'info', true));
    expect(text).toMatch(/^\[\d\d:\d\d:\d\d\.\d{3}\] INFO: request_answered \{.*"status":201.*\}\n$/);
  });

  test.each([
    ['info', ANSWERED, 1],
    ['warn', ANSWERED, 0],
    ['warn', { ...ANSWERED, status: 503 }, 1],
    ['info', { kind: 'batch_committed', requests: 30, offers: 30, durationMilliseconds: 1 }, 0],
    ['debug', { kind: 'batch_committed', requests: 30, offers: 30, durationMilliseconds: 1 }, 1],
    ['error', { kind: 'batch_failed', where: 'w', requests: 2, error: null, next: 'retry' }, 0],
    ['error', { kind: 'batch_failed', where: 'w', requests: 2, error: null, next: 'answer' }, 1],
    ['error', { kind: 'fault', where: 'w', error: null }, 1],
    ['silent', { kind: 'fault', where: 'w', error: null }, 0],
  ] satisfies [LogLevel, Observation, number][])(
    'at level %s, of %j, writes %d lines',
    (level, observation, lines) => {
      expect(logged(observation, level)).toHaveLength(lines);
    },
  );

  test('tells the first request that is refused for overload at once, and the others together', () => {
    let text = '';
    const observe = createLog({ level: 'info', output: { write: (line) => void (text += line) }, isTerminal: false });
    for (let index = 0; index < 1_000; index += 1) {
      observe({ kind: 'request_shed', operation: 'routeCall' });
    }
    observe({ kind: 'stopped' });
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { level: 'warn', event: 'requests_shed', operation: 'routeCall', requests: 1 },
      { level: 'warn', event: 'requests_shed', operation: 'routeCall', requests: 999 },
      { event: 'stopped' },
    ]);
  });

  test('tells all fields of what happens seldom', () => {
    expect(logged({ kind: 'migrated', migrations: ['0001-queue-key'] })[0]).toMatchObject({
      level: 'info',
      event: 'migrated',
      migrations: ['0001-queue-key'],
    });
    expect(logged({ kind: 'database_lost', connection: 'routing', error: null })[0]).toMatchObject({
      level: 'warn',
      event: 'database_lost',
      connection: 'routing',
    });
  });
});

describe('what a caller sent', () => {
  test.each([
    ['a method of the caller’s own', { ...ANSWERED, operation: null, method: CANARY, status: 404 }],
    ['an error of the program', { kind: 'fault', where: 'answering', error: thrown(`unexpected "${CANARY}"`) }],
    ['lines that look like a stack', { kind: 'fault', where: 'w', error: thrown(`a\n    at ${CANARY} (a.ts:1:1)`) }],
    ['something thrown that is no error', { kind: 'fault', where: 'w', error: { callID: CANARY } }],
    ['a text that was thrown', { kind: 'fault', where: 'w', error: CANARY }],
    ['a value that the database refused', { kind: 'fault', where: 'w', error: databaseError('22P02') }],
    ['what a function of the database raised', { kind: 'fault', where: 'w', error: databaseError('P0001') }],
    [
      'a failed batch',
      { kind: 'batch_failed', where: 'routing', requests: 1, error: databaseError('22021'), next: 'isolate' },
    ],
    [
      'a failed batch by its cause',
      {
        kind: 'batch_failed',
        where: 'routing',
        requests: 1,
        error: new ConnectionLostError('lost', { cause: databaseError('XX000') }),
        next: 'retry',
      },
    ],
  ] satisfies [string, Observation][])('is not in the line of %s', (_, observation) => {
    const text = textLogged(observation) + textLogged(observation, 'info', true);
    expect(text).toContain(observation.kind);
    expect(text).not.toContain(CANARY);
  });

  test('is not in the line of a broken constraint, which names the constraint', () => {
    const error = databaseError('23505', {
      message: 'duplicate key value violates unique constraint "calls_pkey"',
      constraint: 'calls_pkey',
      table: 'calls',
    });
    const text = textLogged({ kind: 'fault', where: 'w', error });
    expect(text).not.toContain(CANARY);
    expect(JSON.parse(text)).toMatchObject({
      error: {
        code: '23505',
        message: 'duplicate key value violates unique constraint "calls_pkey"',
        constraint: 'calls_pkey',
        table: 'calls',
      },
    });
  });

  test('is told at debug level, in a line of that level', () => {
    const lines = logged({ kind: 'fault', where: 'w', error: databaseError('22P02') }, 'debug');
    expect(lines.map(({ level, event }) => [level, event])).toEqual([
      ['error', 'fault'],
      ['debug', 'fault_texts'],
    ]);
    expect(JSON.stringify(lines[0])).not.toContain(CANARY);
    expect(lines[1]).toMatchObject({
      error: { message: `it is about ${CANARY}`, detail: `Key (call_id)=(${CANARY}) already exists.` },
    });
  });
});

describe('the line of an error', () => {
  test('says where it was thrown', () => {
    const [line] = logged({ kind: 'fault', where: 'answering', error: thrown('a secret') });
    expect(line).toMatchObject({ where: 'answering', error: { name: 'TypeError', cause: { name: 'Error' } } });
    expect(JSON.stringify(line)).toContain('observe.test.ts');
  });

  test('says why a connection was lost, as no caller has a part in that', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
    expect(logged({ kind: 'database_lost', connection: 'management', error })[0]).toMatchObject({
      error: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:5432' },
    });
  });

  test('follows causes only so far, also where they go in a circle', () => {
    const error = new Error('a');
    error.cause = error;
    expect(textLogged({ kind: 'fault', where: 'w', error }).match(/"cause"/g)).toHaveLength(3);
  });
});
