/**
 * The log: one line per observation (of refusals for overload, one for as many as there were), JSON with level, time and
 * event, or readable text for a terminal. No line above debug level holds what a caller sent.
 */
import { pino, stdTimeFunctions } from 'pino';
import { prettyFactory } from 'pino-pretty';
import type { LogLevel } from '../config.ts';
import type { Observation, Observe } from '../observe.ts';
import { errorFields } from './error-fields.ts';
import type { LogOutput } from './output.ts';
import { createShedLines } from './shed-lines.ts';

export interface LogOptions {
  readonly level: LogLevel;
  readonly output: Pick<LogOutput, 'write'>;
  /** Text for people, in colours, instead of JSON. */
  readonly isTerminal: boolean;
}

/** @returns what writes each observation that the level lets pass */
export function createLog({ level, output, isTerminal }: LogOptions): Observe {
  const logger = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    isTerminal ? readable(output) : output,
  );
  const shedLines = createShedLines((line) => logger.warn(line, 'requests_shed'));
  return (observation) => {
    if (observation.kind === 'request_shed') {
      shedLines.count(observation.operation);
      return;
    }
    if (observation.kind === 'stopped') {
      shedLines.flush();
    }
    const observed = levelOf(observation);
    if (!logger.isLevelEnabled(observed)) {
      return;
    }
    logger[observed](fieldsOf(observation), observation.kind);
    if ('error' in observation && logger.isLevelEnabled('debug')) {
      logger.debug({ error: errorFields(observation.error, 'always') }, `${observation.kind}_texts`);
    }
  };
}

type ObservedLevel = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** Of what is written by itself. */
type ToldObservation = Exclude<Observation, { readonly kind: 'request_shed' }>;

function levelOf(observation: ToldObservation): ObservedLevel {
  switch (observation.kind) {
    case 'request_answered':
      return observation.status >= 500 ? 'warn' : 'info';
    case 'batch_committed':
      return 'debug';
    case 'batch_failed':
      return observation.next === 'retry' ? 'warn' : 'error';
    case 'database_awaited':
    case 'database_lost':
    case 'webhook_access':
      return 'warn';
    case 'fault':
      return 'error';
    case 'service_starting':
    case 'embedded_postgres':
    case 'migrated':
    case 'seeded':
    case 'partitions_created':
    case 'partitions_indexed':
    case 'partitions_removed':
    case 'database_connected':
    case 'listening':
    case 'draining':
    case 'stopped':
      return 'info';
    default:
      return observation satisfies never;
  }
}

/** What stands in the line beside level, time and event. */
function fieldsOf(observation: ToldObservation): object {
  switch (observation.kind) {
    case 'request_answered':
      return {
        operation: observation.operation,
        method: KNOWN_METHODS.has(observation.method) ? observation.method : 'other',
        status: observation.status,
        durationMilliseconds: rounded(observation.durationMilliseconds),
      };
    case 'batch_committed': {
      const { requests, offers, durationMilliseconds } = observation;
      return { requests, offers, durationMilliseconds: rounded(durationMilliseconds) };
    }
    case 'batch_failed': {
      const { where, requests, next, error } = observation;
      return { where, requests, next, error: errorFields(error, 'when_safe') };
    }
    case 'fault':
      return { where: observation.where, error: errorFields(observation.error, 'when_safe') };
    case 'database_awaited':
      // About connections alone: no caller has a part in these errors.
      return { error: errorFields(observation.error, 'always') };
    case 'database_lost': {
      const { connection, error } = observation;
      return { connection, ...(error !== null && { error: errorFields(error, 'always') }) };
    }
    case 'service_starting':
    case 'embedded_postgres':
    case 'migrated':
    case 'seeded':
    case 'partitions_created':
    case 'partitions_indexed':
    case 'partitions_removed':
    case 'database_connected':
    case 'listening':
    case 'draining':
    case 'webhook_access':
    case 'stopped': {
      const { kind: _, ...fields } = observation;
      return fields;
    }
    default:
      return observation satisfies never;
  }
}

/** A caller may write anything in the method's place. */
const KNOWN_METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);

/** To the microsecond. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1_000) / 1_000;
}

function readable(output: Pick<LogOutput, 'write'>): Pick<LogOutput, 'write'> {
  const toText = prettyFactory({
    colorize: true,
    messageKey: 'event',
    translateTime: 'SYS:HH:MM:ss.l',
    singleLine: true,
  });
  return { write: (line) => output.write(toText(line)) };
}
