/** Makes the data directory and knows what lies where in it. Whoever holds its lock may change what is inside. */
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { codeOf, EmbeddedPostgresError, reasonOf } from './errors.ts';

export interface DataDirectory {
  readonly path: string;
  /** Always empty: the kernel's lock on it says whether the directory is in use. */
  readonly lockFile: string;
  /** Names the process that uses the directory, and the port of its server. */
  readonly ownerFile: string;
  readonly passwordFile: string;
  readonly logFile: string;
  /** PostgreSQL's own data. It gets its name when it is complete, so it is never half made. */
  readonly cluster: string;
}

/** Makes the directory where it is missing: itself for its owner alone, its parents with the usual mode. */
export async function openDataDirectory(givenPath: string): Promise<DataDirectory> {
  const path = resolve(givenPath);
  try {
    await mkdir(dirname(path), { recursive: true });
    await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') {
        throw error;
      }
    });
    await readdir(path);
  } catch (error) {
    throw new EmbeddedPostgresError(`The data directory ${path} can't be used: ${reasonOf(error)}.`);
  }
  return {
    path,
    lockFile: join(path, 'lock'),
    ownerFile: join(path, 'owner.json'),
    passwordFile: join(path, 'password'),
    logFile: join(path, 'postgres.log'),
    cluster: join(path, 'cluster'),
  };
}

/** Makes the names in a directory durable, a rename above all. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file for its owner's eyes; one that exists keeps its owner and mode. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
