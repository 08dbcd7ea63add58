/**
 * Copies PostgreSQL's programs to where every account may run them, and removes copies that nothing runs from. A
 * copy lives as long as its server; those of killed services are removed by a later start.
 */
import { chmodSync, copyFileSync, linkSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { chmod, mkdtemp, readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

import { EmbeddedPostgresError, reasonOf } from './errors.ts';
import { identityOf, listProcesses } from './processes.ts';

/** What all copies are called: after the data directory that they are for. */
const COPY = /^eml-queue-management-\d+-\d+-programs-/;
/** A younger copy for another data directory may be one about to be run; making one takes about a second at most. */
const STALE_AFTER_MS = 10 * 60_000;
/** Archives for linking other programs against PostgreSQL. */
const NOT_NEEDED = /\.a$|^pkgconfig$/;

export interface BinariesCopy {
  readonly path: string;
  remove(): Promise<void>;
}

export async function copyBinaries(native: string, dataDirectory: string): Promise<BinariesCopy> {
  const path = await mkdtemp(join(await realpath(tmpdir()), await prefixFor(dataDirectory)));
  const remove = (): Promise<void> => rm(path, { recursive: true, force: true });
  try {
    await chmod(path, 0o755);
    copyTree(native, path);
  } catch (error) {
    await remove();
    throw new EmbeddedPostgresError(`PostgreSQL's programs can't be copied to ${path}: ${reasonOf(error)}.`);
  }
  return { path, remove };
}

/** Only for the owner of the data directory, when no server works in it: copies for it are stale whatever their age. */
export async function removeStaleCopies(dataDirectory: string): Promise<void> {
  const parent = await realpath(tmpdir());
  const names = (await readdir(parent)).filter((name) => COPY.test(name));
  if (names.length === 0) {
    return;
  }
  const ownPrefix = await prefixFor(dataDirectory);
  const processes = await listProcesses();
  for (const name of names) {
    const path = join(parent, name);
    const found = await stat(path).catch(() => undefined);
    const isStale =
      found !== undefined &&
      found.uid === process.getuid?.() &&
      (name.startsWith(ownPrefix) || found.mtimeMs < Date.now() - STALE_AFTER_MS) &&
      !processes.some(({ commandLine }) => commandLine.startsWith(`${path}${sep}`));
    if (isStale) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

async function prefixFor(dataDirectory: string): Promise<string> {
  return `${await identityOf(dataDirectory)}-programs-`;
}

/**
 * Synchronous, as nothing else runs yet: 20 ms for the thousand files where they can be linked, 80 ms where they
 * must be copied, and three to seven times that through promises.
 */
function copyTree(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (NOT_NEEDED.test(entry.name)) {
      continue;
    }
    if (entry.isDirectory()) {
      mkdirSync(target);
      chmodSync(target, 0o755);
      copyTree(source, target);
    } else if (entry.isFile()) {
      linkOrCopy(source, target);
    }
  }
}

/** A link costs no disk, but is for files that everyone may run already, on this file system, of this user. */
function linkOrCopy(source: string, target: string): void {
  const { mode } = statSync(source);
  const wanted = (mode & 0o100) === 0 ? 0o644 : 0o755;
  if ((mode & wanted) === wanted) {
    try {
      linkSync(source, target);
      return;
    } catch {
      // Another file system, another owner, or one without links.
    }
  }
  copyFileSync(source, target);
  chmodSync(target, wanted);
}
