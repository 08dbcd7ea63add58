/**
 * Lets one process at a time use a data directory. What excludes the others is a lock of the kernel on an empty
 * file, taken through SQLite, the portable way to one that Bun has: taking it is atomic, and it ends with its
 * process however that dies. So it is never stale, a process id given anew to another program means nothing to it,
 * and it also holds between containers that share a volume, whose process ids say nothing about each other.
 * The file beside it only names the owner, for people and for command-line tools.
 */
import { Database } from 'bun:sqlite';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

import type { DataDirectory } from './data-directory.ts';
import { codeOf, EmbeddedPostgresError, reasonOf } from './errors.ts';

export interface Ownership {
  /** Tells command-line tools where the owner's server is, once it takes connections. */
  announceServer(port: number): void;
  release(): void;
}

export interface Owner {
  readonly processId: number;
  /** When that process started, ISO 8601. */
  readonly startedAt: string;
  readonly host: string;
  /** Null until the server takes connections. */
  readonly port: number | null;
}

/** Takes the directory, or gives undefined where another process, or another start in this one, has it. */
export function takeOwnership(directory: DataDirectory): Ownership | undefined {
  const lock = lockFile(directory.lockFile);
  if (lock === undefined) {
    return undefined;
  }
  const owner: Owner = {
    processId: process.pid,
    startedAt: new Date(Date.now() - process.uptime() * 1_000).toISOString(),
    host: hostname(),
    port: null,
  };
  const announce = (port: number | null): void => {
    const unfinished = `${directory.ownerFile}.new`;
    writeFileSync(unfinished, `${JSON.stringify({ ...owner, port })}\n`, { mode: 0o600 });
    renameSync(unfinished, directory.ownerFile);
  };
  try {
    announce(null);
  } catch (error) {
    lock.close();
    throw new EmbeddedPostgresError(`The data directory ${directory.path} can't be written: ${reasonOf(error)}.`);
  }
  return {
    announceServer: announce,
    release() {
      rmSync(directory.ownerFile, { force: true });
      lock.close();
    },
  };
}

/**
 * The owner by its file. Undefined while a new owner has not written it yet; the file of one that was killed is
 * told by its process id, which no process has any more.
 */
export function readOwner(directory: DataDirectory): Owner | undefined {
  let owner: unknown;
  try {
    owner = JSON.parse(readFileSync(directory.ownerFile, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'EACCES') {
      throw new EmbeddedPostgresError(`${directory.ownerFile} belongs to another user of this machine.`);
    }
    return undefined;
  }
  return isOwner(owner) && (owner.host !== hostname() || isAlive(owner.processId)) ? owner : undefined;
}

function lockFile(path: string): Database | undefined {
  let database: Database | undefined;
  try {
    database = new Database(path, { create: true, readwrite: true });
    // An exclusive transaction locks the file before anything is written, and nothing ever is.
    database.run('begin exclusive');
    return database;
  } catch (error) {
    database?.close();
    if (codeOf(error) === 'SQLITE_BUSY') {
      return undefined;
    }
    throw new EmbeddedPostgresError(`${path} can't be locked: ${reasonOf(error)}.`);
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === 'object' &&
    value !== null &&
    'processId' in value &&
    typeof value.processId === 'number' &&
    'startedAt' in value &&
    typeof value.startedAt === 'string' &&
    'host' in value &&
    typeof value.host === 'string' &&
    'port' in value &&
    (value.port === null || typeof value.port === 'number')
  );
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
