/**
 * Runs a real PostgreSQL for this service, with its data in one directory: takes the directory, finds the programs,
 * ends what an earlier service left, makes the cluster if there is none, and starts the server.
 */
import { chooseServerAccount } from './account.ts';
import { provideBinaries } from './binaries.ts';
import { createCluster, DATABASE_NAME, hasCluster, readPassword, removeUnfinishedClusters } from './cluster.ts';
import { openDataDirectory, type DataDirectory } from './data-directory.ts';
import { stopEarlierServer } from './earlier-server.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { readOwner, takeOwnership, type Owner, type Ownership } from './ownership.ts';
import { beginServerLog } from './server-log.ts';
import { superviseServer } from './supervisor.ts';
import { waitUntil } from './wait-until.ts';

export { EmbeddedPostgresError } from './errors.ts';

export interface EmbeddedPostgres {
  /** `postgres://USER:PASSWORD@127.0.0.1:PORT/DATABASE`; it stays the same when the server dies and is restarted. */
  readonly url: string;
  /** Whether this start made the database. */
  readonly createdNow: boolean;
  /** Shuts the server down, resolves when it is gone, and gives the directory free. May be called again. */
  stop(): Promise<void>;
  /** Tells the server to shut down and returns at once, for a process that is about to exit. */
  stopNow(): void;
}

export interface EmbeddedPostgresOptions {
  readonly dataDirectory: string;
  /** False trades every promise about crashes for speed; for tests. */
  readonly durable: boolean;
  /** Gets a sentence for each thing out of the ordinary: a new database, a server left over, one that died. */
  readonly onLog?: (line: string) => void;
}

/** A new owner writes its name and starts its server within this time, a recovery after a crash included. */
const OWNER_NAME_TIMEOUT_MS = 2_000;
const OWNER_SERVER_TIMEOUT_MS = 60_000;
const OWNER_POLL_MS = 20;

/** Throws an EmbeddedPostgresError where the directory is in use, can't be used, or the server does not start. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = await openDataDirectory(options.dataDirectory);
  const ownership = takeOwnership(directory);
  if (ownership === undefined) {
    throw new EmbeddedPostgresError(await inUseSentence(directory));
  }
  return startOwned(directory, ownership, options);
}

/**
 * For command-line tools: the server of the service that runs on that directory, whose `stop` does nothing, or one
 * started as for a service.
 */
export async function attachEmbeddedPostgres(
  options: Pick<EmbeddedPostgresOptions, 'dataDirectory'>,
): Promise<EmbeddedPostgres> {
  const directory = await openDataDirectory(options.dataDirectory);
  let ownership: Ownership | undefined;
  let owner: Owner | undefined;
  const decided = (): boolean => {
    ownership = takeOwnership(directory);
    owner = ownership === undefined ? readOwner(directory) : undefined;
    return ownership !== undefined || owner?.port != null;
  };
  await waitUntil(decided, { everyMs: OWNER_POLL_MS, timeoutMs: OWNER_SERVER_TIMEOUT_MS });
  if (ownership !== undefined) {
    return startOwned(directory, ownership, { ...options, durable: true });
  }
  if (owner?.port == null) {
    throw new EmbeddedPostgresError(`${await inUseSentence(directory)} Its server does not take connections.`);
  }
  return {
    url: urlFor(await readPassword(directory), owner.port),
    createdNow: false,
    stop: async () => {},
    stopNow: () => {},
  };
}

async function startOwned(
  directory: DataDirectory,
  ownership: Ownership,
  { durable, onLog = () => {} }: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  let removeBinaries = async (): Promise<void> => {};
  try {
    const account = await chooseServerAccount(directory.cluster);
    await stopEarlierServer(directory.cluster, onLog);
    const binaries = await provideBinaries(directory, account);
    removeBinaries = () => binaries.remove();
    await removeUnfinishedClusters(directory);
    await beginServerLog(directory.logFile);
    const createdNow = !(await hasCluster(directory));
    if (createdNow) {
      onLog(`Making a new database in ${directory.path}.`);
      await createCluster({ directory, account, binaries, durable });
    }
    const password = await readPassword(directory);
    const server = await superviseServer({ directory, account, postgres: binaries.postgres, durable }, onLog);
    ownership.announceServer(server.port);
    let stopped: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      await server.stop();
      await removeBinaries();
      ownership.release();
    };
    return {
      url: urlFor(password, server.port),
      createdNow,
      stop: () => (stopped ??= stop()),
      stopNow: () => {
        server.stopNow();
      },
    };
  } catch (error) {
    await removeBinaries();
    ownership.release();
    throw error;
  }
}

function urlFor(password: string, port: number): string {
  return `postgres://${DATABASE_NAME}:${password}@127.0.0.1:${port}/${DATABASE_NAME}`;
}

async function inUseSentence(directory: DataDirectory): Promise<string> {
  let owner: Owner | undefined;
  const named = (): boolean => {
    owner = readOwner(directory);
    return owner !== undefined;
  };
  await waitUntil(named, { everyMs: OWNER_POLL_MS, timeoutMs: OWNER_NAME_TIMEOUT_MS });
  const who =
    owner === undefined
      ? 'another process'
      : `the service with process id ${owner.processId} on ${owner.host}, started ${owner.startedAt}`;
  return `The data directory ${directory.path} is in use by ${who}. Stop that first, or use another data directory.`;
}
