/**
 * Makes the cluster, PostgreSQL's directory of data, with the service's role and database. It is made under another
 * name and renamed when complete, so a start that is killed in the middle leaves nothing that looks like one.
 */
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { ServerAccount } from './account.ts';
import type { Binaries } from './binaries.ts';
import { syncDirectory, writeDurably, type DataDirectory } from './data-directory.ts';
import { codeOf, EmbeddedPostgresError, reasonOf } from './errors.ts';
import { identityOf, killProcessesOf } from './processes.ts';
import { runProgram } from './run-program.ts';
import { logTail } from './server-log.ts';

/** The database and the role that owns it; not a superuser, as on a server that someone else runs. */
export const DATABASE_NAME = 'queue_management';

/** The major version of the binaries in package.json; they can't open a cluster of another one. */
const POSTGRES_MAJOR = '18';
const UNFINISHED_PREFIX = 'cluster-new-';
/** About half a second on a laptop; this is for a disk that is a hundred times slower. */
const PROGRAM_TIMEOUT_MS = 120_000;

export interface ClusterOptions {
  readonly directory: DataDirectory;
  readonly account: ServerAccount | undefined;
  readonly binaries: Binaries;
  readonly durable: boolean;
}

/** Whether there is a cluster. One that these binaries can't open is an error. */
export async function hasCluster({ cluster }: DataDirectory): Promise<boolean> {
  let version: string;
  try {
    version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    const found = await stat(cluster).catch(codeOf);
    if (found === 'ENOENT') {
      return false;
    }
    throw new EmbeddedPostgresError(`${cluster} does not hold a database: ${reasonOf(error)}.`);
  }
  if (version !== POSTGRES_MAJOR) {
    throw new EmbeddedPostgresError(
      `${cluster} was written by PostgreSQL ${version}, which PostgreSQL ${POSTGRES_MAJOR} can't open. ` +
        'Dump it with its own version and restore it into an empty data directory.',
    );
  }
  return true;
}

/** Makes the cluster and the file with its role's password. */
export async function createCluster(options: ClusterOptions): Promise<void> {
  const { directory } = options;
  const unfinished = await makeDirectory(options);
  try {
    await fillCluster(unfinished, options);
  } catch (error) {
    await removeUnfinishedClusters(directory);
    throw error;
  }
  await rename(unfinished, directory.cluster);
  await syncDirectory(directory.path);
}

async function fillCluster(unfinished: string, options: ClusterOptions): Promise<void> {
  const { directory, durable } = options;
  const name = await identityOf(unfinished);
  const sync = durable ? [] : ['--no-sync'];
  await run(options, unfinished, options.binaries.initdb, {
    programArguments: [
      '-D',
      pathForServer(unfinished, options.account),
      ...INITDB_ARGUMENTS,
      '--set',
      `cluster_name=${name}`,
      ...sync,
    ],
    input: '',
  });
  const password = randomBytes(24).toString('base64url');
  await run(options, unfinished, options.binaries.postgres, {
    // Without `exit_on_error` a statement that fails would go unnoticed.
    programArguments: [
      ...['--single', '-D', pathForServer(unfinished, options.account)],
      ...['-c', 'exit_on_error=on', '-c', `fsync=${durable ? 'on' : 'off'}`, '-c', 'log_min_error_statement=panic'],
      ...['-c', `cluster_name=${name}`],
      'postgres',
    ],
    // One statement a line. The role may make databases, for copies to test on.
    input: [
      `create role ${DATABASE_NAME} login createdb password '${password}'`,
      `create database ${DATABASE_NAME} owner ${DATABASE_NAME}`,
      '',
    ].join('\n'),
  });
  // Nobody gets in without a password, whoever asks; the superuser has none and so gets in nowhere.
  await writeDurably(join(unfinished, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  await writeDurably(directory.passwordFile, `${password}\n`);
}

/** The password of the cluster's role. */
export async function readPassword({ passwordFile }: DataDirectory): Promise<string> {
  try {
    return (await readFile(passwordFile, 'utf8')).trim();
  } catch (error) {
    throw new EmbeddedPostgresError(`The database's password can't be read: ${reasonOf(error)}.`);
  }
}

/** Removes what a start that was killed in the middle left behind. Only for the owner of the data directory. */
export async function removeUnfinishedClusters(directory: DataDirectory): Promise<void> {
  for (const name of await readdir(directory.path)) {
    if (name.startsWith(UNFINISHED_PREFIX)) {
      const path = join(directory.path, name);
      await killProcessesOf(await identityOf(path));
      // One that is dying may still write: hence the retries.
      await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    }
  }
}

/**
 * How the server is told where its data is. Another account may be unable to walk down to it, but it may stay in
 * the directory that its process was started in.
 */
export function pathForServer(directory: string, account: ServerAccount | undefined): string {
  return account === undefined ? directory : '/proc/self/cwd';
}

/**
 * PostgreSQL's own locale: it sorts alike on every system, whatever libraries that has. Write-ahead log in segments of
 * 1 MB instead of 16: until there are old ones to use again, whoever commits fills the next one with zeros first, and
 * callers wait meanwhile (40 to 60 ms each 16 MB where it was measured, 3 ms each MB).
 */
const INITDB_ARGUMENTS: readonly string[] = [
  ...['--username=postgres', '--auth=reject', '--wal-segsize=1'],
  ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

async function makeDirectory({ directory, account }: ClusterOptions): Promise<string> {
  const path = join(directory.path, `${UNFINISHED_PREFIX}${process.pid}`);
  await mkdir(path);
  await chmod(path, 0o700);
  if (account !== undefined) {
    await chown(path, account.uid, account.gid);
  }
  return path;
}

async function run(
  { account, directory }: ClusterOptions,
  unfinished: string,
  program: string,
  call: { readonly programArguments: readonly string[]; readonly input: string },
): Promise<void> {
  const { logFile } = directory;
  const failure = await runProgram({
    ...call,
    program,
    account,
    logFile,
    directory: unfinished,
    timeoutMs: PROGRAM_TIMEOUT_MS,
  });
  if (failure !== undefined) {
    const tail = await logTail(logFile);
    throw new EmbeddedPostgresError(`A new database can't be made in ${directory.path}: ${failure}.${tail}`);
  }
}
