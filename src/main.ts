/** The service from its beginning to its end: configuration, dependencies, listen, drain. */
import { constants } from 'node:os';
import packageJson from '../package.json' with { type: 'json' };
import { createApp } from './app.ts';
import { type Config, ConfigError, type DatabaseConfig, readConfig } from './config.ts';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './embedded-postgres/start.ts';
import { createLog } from './log/log.ts';
import { openLogOutput } from './log/output.ts';
import { assertGeneratedFresh } from './http/openapi-document.ts';
import type { Observation, Observe } from './observe.ts';
import { createApiKey, createApiKeyOnce, createKeyFinder } from './operations/api-keys.ts';
import { createRequestExplainer } from './operations/explain-request.ts';
import { createLiveEvents } from './operations/live-events.ts';
import { createOutcomeRecorder } from './operations/record-outcome.ts';
import { createCallRouter } from './operations/route-call.ts';
import { createNumberStateSetter } from './operations/set-number-state.ts';
import { countUnknown } from './service/count-unknown.ts';
import { awaitDatabase } from './service/await-database.ts';
import { connectFirst } from './service/connect-first.ts';
import { refuseTakenPort } from './service/free-port.ts';
import { greeting, type GreetingOptions } from './service/greeting.ts';
import { listen } from './service/http-server.ts';
import { maintainStorage } from './service/maintain-storage.ts';
import { settlesWithin } from './service/settles-within.ts';
import { StartError } from './service/start-error.ts';
import { onStopSignals } from './service/stop-signals.ts';
import { assertTableTypesFresh } from './service/table-types.ts';
import { reachable, warnOfOpenWebhook } from './service/webhook-reach.ts';
import { hasKeys, listKeys, revokeKey } from './store/api-keys.ts';
import { readCall } from './store/calls.ts';
import { type Database, isReachable, openDatabase } from './store/connection.ts';
import { createLaneConnection, type LaneConnectionEvent } from './store/lane-connection.ts';
import { listQueueNames } from './store/queues.ts';
import { seedOnce } from './store/seed.ts';

/** What the process ends with; a second signal ends it with 128 and the signal's number. README.md lists them. */
const EXIT = { stopped: 0, failed: 1, configuration: 78 } as const;

/** Whoever asks for readiness has a timeout of their own. */
const READINESS_MILLISECONDS_MAX = 1_000;

/** A log that nobody reads must not keep the process from ending. */
const FLUSH_MILLISECONDS_MAX = 1_000;

/** Nor a database that says nothing any more; what was answered is committed, so there is nothing to lose. */
const DISCONNECT_MILLISECONDS_MAX = 2_000;

await main();

async function main(): Promise<void> {
  const config = readConfigOrExit();
  const output = openLogOutput(process.stdout.fd);
  const observe = createLog({ level: config.logLevel, output, isTerminal: process.stdout.isTTY });
  const resources = new AsyncDisposableStack();
  const stopping = new AbortController();
  const beforeSuddenEnd: (() => void)[] = [];

  async function exit(code: number): Promise<never> {
    await output.flush(FLUSH_MILLISECONDS_MAX);
    process.exit(code);
  }

  function endSuddenly(code: number): void {
    beforeSuddenEnd.forEach((prepare) => prepare());
    void exit(code);
  }

  function failOn(where: string): (error: unknown) => void {
    return (error) => {
      observe({ kind: 'fault', where, error });
      endSuddenly(EXIT.failed);
    };
  }

  process.on('exit', () => output.flushSync());
  process.on('uncaughtException', failOn('an error that nothing caught'));
  process.on('unhandledRejection', failOn('a rejection that nothing handled'));
  onStopSignals({
    stop(signal) {
      observe({ kind: 'draining', cause: signal });
      stopping.abort();
    },
    stopNow: (signal) => endSuddenly(128 + constants.signals[signal]),
  });

  let code: number = EXIT.stopped;
  try {
    const started = await start({ config, observe, resources, beforeSuddenEnd, stopping: stopping.signal });
    await output.flush(FLUSH_MILLISECONDS_MAX);
    process.stderr.write(greeting(started));
    await aborted(stopping.signal);
  } catch (error) {
    // A start that was told to stop ends by an error as well, and has done what it was told.
    if (!stopping.signal.aborted) {
      code = EXIT.failed;
      reportFailedStart(error, observe);
    }
  }
  try {
    await resources.disposeAsync();
  } catch (error) {
    code = EXIT.failed;
    observe({ kind: 'fault', where: 'stopping', error });
  }
  observe({ kind: 'stopped' });
  await exit(code);
}

interface StartOptions {
  readonly config: Config;
  readonly observe: Observe;
  /** Takes what is started; to end it, it goes through it from the last to the first. */
  readonly resources: AsyncDisposableStack;
  /** Takes what has to be done where there is no time for that. */
  readonly beforeSuddenEnd: (() => void)[];
  readonly stopping: AbortSignal;
}

async function start(options: StartOptions): Promise<GreetingOptions> {
  const { config, observe, resources, stopping } = options;
  observe({ kind: 'service_starting', version: packageJson.version, processID: process.pid });
  assertGeneratedFresh();
  assertTableTypesFresh();
  await refuseTakenPort(config);
  const url = await startDatabase(config.database, options);
  await awaitDatabase({ url, observe, signal: stopping });
  const isSeededNow = config.database.isSeeded && (await seedOnce(url));
  if (isSeededNow) {
    observe({ kind: 'seeded' });
  }

  const database = openDatabase(url, (error) => {
    observe({ kind: 'database_lost', connection: 'management', error });
  });
  resources.defer(async () => {
    await settlesWithin(database.destroy(), DISCONNECT_MILLISECONDS_MAX);
  });
  // What calls and their outcomes need must not wait for reports.
  const front = openDatabase(url, (error) => {
    observe({ kind: 'database_lost', connection: 'front', error });
  });
  resources.defer(async () => {
    await settlesWithin(front.destroy(), DISCONNECT_MILLISECONDS_MAX);
  });
  const storage = await maintainStorage(url, observe);
  resources.defer(() => storage.stop());
  const connection = createLaneConnection(url, (event) => observe(toObservation(event)));
  resources.defer(async () => {
    await settlesWithin(connection.close(), DISCONNECT_MILLISECONDS_MAX);
  });
  await connectFirst(connection);
  const unknown = countUnknown(front, observe);
  resources.defer(() => unknown.stop());
  const router = createCallRouter({ connection, observe, noteUnknown: (name) => unknown.note(name) });
  const explaining = createLaneConnection(url, (event) => {
    if (event.kind === 'lost') {
      observe({ kind: 'database_lost', connection: 'management', error: event.error });
    }
  });
  const explainer = createRequestExplainer({ database, connection: explaining, observe });
  resources.defer(async () => {
    await settlesWithin(
      explainer.close().then(() => explaining.close()),
      DISCONNECT_MILLISECONDS_MAX,
    );
  });
  const liveEvents = createLiveEvents({
    database,
    onError: (error) => observe({ kind: 'fault', where: 'looking for events', error }),
  });
  // Asked before anybody can call: afterwards the service answers, and must not end for want of a greeting.
  const [queueName = null] = await listQueueNames(database, 1);

  const firstKey = await makeFirstKey(database);

  stopping.throwIfAborted();
  warnOfOpenWebhook(config, observe);
  const isReady = async (): Promise<boolean> =>
    !stopping.aborted && (await isReachable(front, READINESS_MILLISECONDS_MAX));
  const app = createApp({
    routeCall: router.routeCall,
    admitsCall: router.admitsCall,
    recordOutcome: createOutcomeRecorder({ database: front }),
    setNumberState: createNumberStateSetter({ database: front }),
    liveEvents,
    explainRequest: explainer.explain,
    readCall: (callID) => readCall(database, callID),
    findKey: createKeyFinder({
      database: front,
      onNoteFailed: (error) => observe({ kind: 'fault', where: 'noting that a key was used', error }),
    }),
    createKey: (key, request) =>
      request === null ? createApiKey(database, key) : createApiKeyOnce(database, key, request),
    listKeys: () => listKeys(database),
    revokeKey: (id) => revokeKey(database, id),
    database,
    webhookAccess: reachable(config),
    trustedProxies: config.trustedProxies,
    managementRequestsPerSecond: config.managementRequestsPerSecond,
    webhookRequestsPerSecond: config.webhookRequestsPerSecond,
    isReady,
    basePath: config.basePath,
    observe,
  });
  const server = listen(app, config, observe);
  resources.defer(async () => {
    // Refuses new calls at once, also on connections that are still open.
    const drained = router.drain();
    const eventsEnded = liveEvents.close();
    await server.stop();
    await drained;
    await eventsEnded;
  });
  observe({ kind: 'listening', url: server.url });
  return { url: server.url, queueName, isSeededNow, firstKey };
}

/** Where a person reads along, the first start makes the key to begin with; elsewhere `qm keys add` does. */
async function makeFirstKey(database: Database): Promise<string | null> {
  if (!process.stderr.isTTY || (await hasKeys(database))) {
    return null;
  }
  const { key } = await createApiKey(database, {
    name: 'first key',
    scopes: ['admin'],
    queueIDs: null,
    expiresAt: null,
  });
  return key;
}

/** @returns the database's URL, of the server that is started here where no other is named */
async function startDatabase(
  config: DatabaseConfig,
  { observe, resources, beforeSuddenEnd }: StartOptions,
): Promise<string> {
  if (config.kind === 'external') {
    return config.url;
  }
  const postgres = await startEmbeddedPostgres({
    dataDirectory: config.dataDirectory,
    durable: true,
    onLog: (message) => observe({ kind: 'embedded_postgres', message }),
  });
  resources.defer(() => postgres.stop());
  beforeSuddenEnd.push(() => postgres.stopNow());
  return postgres.url;
}

function readConfigOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) {
      process.stderr.write(`The configuration is not usable:\n${error.message}\n`);
      process.exit(EXIT.configuration);
    }
    throw error;
  }
}

/** What the operator can mend is told in a sentence, anything else with its place in the log as well. */
function reportFailedStart(error: unknown, observe: Observe): void {
  if (!(error instanceof StartError) && !(error instanceof EmbeddedPostgresError)) {
    observe({ kind: 'fault', where: 'starting', error });
  }
  process.stderr.write(`The service can't start: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof EmbeddedPostgresError) {
    process.stderr.write('It needs no PostgreSQL of its own where DATABASE_URL names one.\n');
  }
}

function toObservation(event: LaneConnectionEvent): Observation {
  return event.kind === 'connected'
    ? { kind: 'database_connected', connection: 'routing' }
    : { kind: 'database_lost', connection: 'routing', error: event.error };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
    } else {
      signal.addEventListener('abort', () => resolve(), { once: true });
    }
  });
}
